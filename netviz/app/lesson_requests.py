"""What the window asks for when someone wants to walk through a lesson; another window answers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal


class LessonRequests(QObject):
    """Requests for lessons.

    Attributes
    ----------
    is_served : bool
        Whether someone answers; nobody does in the window of a lesson.
    is_lesson : bool
        Whether this is the window of a lesson.

    Signals
    -------
    wanted : Path or None
        A file, or the lesson that comes with netviz.
    choice_wanted
        Ask for a file first.
    sketch_wanted
        The small network, whose numbers all stand on its lines.
    notes_wanted
        The presenter's notes of the lesson in this window.
    leave_wanted
        Leave the lesson in this window.
    """

    wanted = Signal(object)
    choice_wanted = Signal()
    sketch_wanted = Signal()
    notes_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_served = False
        self.is_lesson = False

    def ask(self, path: Path | None = None) -> None:
        """Ask for a lesson."""
        self.wanted.emit(path)

    def ask_for_file(self) -> None:
        """Ask for a lesson from a file that is still to be chosen."""
        self.choice_wanted.emit()
