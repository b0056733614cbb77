"""The moment that the pictures show, a few milliseconds behind the one that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from netviz.scene.compared_moment import ComparedMoment
from netviz.scene.display_state import RunMoment
from netviz.scene.frames import Frame
from netviz.session.pictures import Pictures
from netviz.session.runs import Runs
from netviz.session.shown_moment import ShownMoment


class DrawnMoment(QObject):
    """Takes note of the moment in each frame.

    Attributes
    ----------
    moment : ShownMoment or None
        None while the pictures show the live run or a lesson.

    Signals
    -------
    changed
        The pictures show another moment.
    """

    changed = Signal()

    def __init__(self, pictures: Pictures, runs: Runs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs = runs
        self._described: tuple[RunMoment | None, ComparedMoment | None] = None, None
        self.moment: ShownMoment | None = None
        pictures.frame_changed.connect(self._on_frame)

    @Slot(object)
    def _on_frame(self, frame: Frame) -> None:
        described = frame.state.moment
        if (described, frame.state.compared) == self._described:
            return
        self._described, self.moment = (described, frame.state.compared), None
        if described is not None:
            by_number = {run.number: run for run in self._runs.all}
            run = by_number.get(described.run)
            other = None if described.other is None else by_number.get(described.other)
            if run is not None:
                self.moment = ShownMoment(run, described.step, other)
        self.changed.emit()
