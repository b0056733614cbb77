"""The keys that walk through the moments of a run, the same on the timeline and on the curves."""

from __future__ import annotations

from PySide6.QtCore import Qt

from netviz.session.time_machine import TimeMachine


def walk_by_key(machine: TimeMachine, key: Qt.Key) -> bool:
    """Show the moment that a key leads to; return False for another key, or without a run.

    Arrows step by one batch, Page Up and Page Down by snapshot; Home goes to the start, End to the live network.
    """
    run = machine.run
    if run is None:
        return False
    match key:
        case Qt.Key.Key_Left | Qt.Key.Key_Down:
            machine.step_by(-1)
        case Qt.Key.Key_Right | Qt.Key.Key_Up:
            machine.step_by(1)
        case Qt.Key.Key_PageUp:
            machine.page(1)
        case Qt.Key.Key_PageDown:
            machine.page(-1)
        case Qt.Key.Key_Home:
            machine.go_to(run.history.steps[0])
        case Qt.Key.Key_End:
            machine.go_live()
        case _:
            return False
    return True
