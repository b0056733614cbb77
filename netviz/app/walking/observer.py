"""Notices what a person does in the window of a lesson: a click that answers, a task that was done, a change."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from netviz.app.main_window import MainWindow
from netviz.scene.selection import Selection, pixel_position
from netviz.walks.lesson import Question
from netviz.walks.player import Phase, Player

_MEASURED_WITHIN_S = 4.0


class Observer(QObject):
    """Looks at the window when it is asked to.

    Parameters
    ----------
    window : MainWindow
    player : Player

    Signals
    -------
    clicked : object, str
        The answer to the open question by a click, and its name.
    changed
        The task is done, or the window shows something else.
    """

    clicked = Signal(object, str)
    changed = Signal()

    def __init__(self, window: MainWindow, player: Player) -> None:
        super().__init__(window)
        self._session = window.session
        self._player = player
        self._seen: tuple[object, ...] = ()
        self._last_selection = Selection()
        self._finish_by = math.inf

    def begin(self) -> None:
        """Note what is selected when a step begins, which is no answer."""
        self._last_selection = self._session.questions.selection

    def note(self) -> None:
        """Note that the card is about what the window shows now."""
        self._seen = self._seen_now()

    def finish_soon(self) -> None:
        """Take the task as done in a moment, even if something that it leads to is not measured by then."""
        self._finish_by = time.monotonic() + _MEASURED_WITHIN_S

    def forget_task(self) -> None:
        """Take no task as done by itself."""
        self._finish_by = math.inf

    def look(self, *, may_have_moved: bool) -> None:
        """Notice what the person did; not before a stroke, a drag or a click has ended.

        Parameters
        ----------
        may_have_moved : bool
            Whether a training that is still running may have changed what the step is about.
        """
        player, run = self._player, self._session.run
        if player.waits_for_pause:
            run.pause()
        if self._is_acting or self._has_clicked():
            return
        if player.check_task():
            self.changed.emit()
            return
        if time.monotonic() > self._finish_by and player.phase is Phase.TASK:
            player.finish_task()
            self.changed.emit()
        elif self._seen_now() != self._seen and (not run.is_running or may_have_moved):
            self.changed.emit()

    @property
    def _is_acting(self) -> bool:
        """Whether a mouse button or the pen of the drawing is down."""
        return QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton or self._session.drawing.is_drawing

    def _seen_now(self) -> tuple[object, ...]:
        session = self._session
        questions, display = session.questions, session.display
        shown = display.snapshot, session.images.image, display.appearance
        return *shown, questions.selection, questions.pins, session.lesson.stage

    # Clicks ----------------------------------------------------------------------------------------------------------

    def _has_clicked(self) -> bool:
        """Take a click in the picture as the answer, if the question wants one; return whether it was."""
        selection = self._session.questions.selection
        if selection == self._last_selection:
            return False
        self._last_selection = selection
        question = self._player.step.question
        if self._player.phase is not Phase.QUESTION or question is None:
            return False
        clicked = {"pixel": selection.pixel, "unit": selection.unit, "digit": selection.digit}.get(question.answer_by)
        if clicked is None:
            return False
        self.clicked.emit(clicked, self._name_of_click(question, clicked))
        return True

    def _name_of_click(self, question: Question, clicked: int) -> str:
        match question.answer_by:
            case "pixel":
                row, column = pixel_position(clicked)
                return self.tr("row {row}, column {column}").format(row=row, column=column)
            case "unit":
                return self.tr("unit {number}").format(number=clicked)
        return self._session.images.class_name(clicked)
