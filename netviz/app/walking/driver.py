"""Does in the window what a lesson asks for, one action after the other, each when the last has come to its end."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from netviz.app.main_window import MainWindow
from netviz.app.walking.action_queue import ActionQueue
from netviz.app.walking.arguments import whole_number
from netviz.app.walking.immediate_actions import ImmediateActions
from netviz.app.walking.lesson_run import LessonRun
from netviz.scene.lesson_moment import STAGES
from netviz.training.presets import find_preset
from netviz.walks.errors import ExpressionError
from netviz.walks.expression import Facts
from netviz.walks.lesson import Action, Chapter

_POLL_MS = 20
_PATIENCE_S = 60.0


class Driver(QObject):
    """Drives the window of a lesson.

    Whatever a person does meanwhile, what was begun comes to its end: a training that was paused is taken up again, at
    full speed and no further than it should go; and of a run that was replaced or set differently, `lost` tells.

    Parameters
    ----------
    window : MainWindow
    facts : Facts
        For the arguments of actions.
    seed : int
        Of every run.

    Attributes
    ----------
    run : LessonRun

    Signals
    -------
    arrived
        Everything that was asked for has been done.
    lost
        The network that was being prepared is no longer there; nothing more is done.
    """

    arrived = Signal()
    lost = Signal()

    def __init__(self, window: MainWindow, facts: Facts, seed: int) -> None:
        super().__init__(window)
        self._session = window.session
        self._facts = facts
        self._seed = seed
        self.run = LessonRun(window.session)
        self._immediate = ImmediateActions(window, facts)
        self._queue = ActionQueue()
        self._give_up_at = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_busy(self) -> bool:
        """Whether something is still to be done."""
        return self._timer.isActive()

    @Slot()
    def stop(self) -> None:
        """Do nothing more."""
        self._timer.stop()
        self._queue.clear()
        self.run.forget_goal()

    def goal_of(self, actions: Iterable[Action]) -> int | None:
        """Return the batch to which actions train; None if they do not, or it has no value now."""
        goal = None
        for action in actions:
            if action.word.name == "train to":
                try:
                    goal = whole_number(action, 0, self._facts)
                except ExpressionError:
                    return None
        return goal

    def begin(self, chapter: Chapter) -> None:
        """Bring the window into the state in which a chapter begins."""
        self.stop()
        run, add = self.run, self._queue.add
        run.disown()
        now = time.monotonic()
        if not now < self._give_up_at:
            self._give_up_at = now + _PATIENCE_S
        config = replace(find_preset(chapter.preset).config, seed=self._seed)
        if chapter.hidden is not None:
            config = replace(config, hidden=chapter.hidden)
        add(self._immediate.tidy, lambda: not self._session.run.is_running)
        add(lambda: run.start(config, chapter.batches), lambda: run.has_begun(config))
        add(run.own)
        add(lambda: run.train_to(chapter.batches), lambda: run.is_at(chapter.batches))
        add(self._immediate.tidy)
        add(run.forget_others)
        add(run.set_pace, lambda: self._session.pictures.frame is not None)

    def do(self, actions: Iterable[Action]) -> None:
        """Do something in the window, after what is still to be done."""
        for action in actions:
            self._add_action(action)
        if self._queue.is_empty:
            self.arrived.emit()
        else:
            self._timer.start()
            self._go_on()

    @Slot()
    def _go_on(self) -> None:
        if self.run.is_lost and time.monotonic() < self._give_up_at:
            self.stop()
            self.lost.emit()
        elif self._queue.advance():
            self.stop()
            self._give_up_at = 0.0
            self.run.note_network()
            self.arrived.emit()
        else:
            self.run.keep_training()

    # Actions ---------------------------------------------------------------------------------------------------------

    def _add_action(self, action: Action) -> None:
        match action.word.name:
            case "train to":
                self._add_with_number(action, self.run.train_to, self.run.is_at)
                self._queue.add(self.run.set_pace)
            case "start over":
                self._start_another(self._session.run.start_run)
            case "experiment":
                self._start_another(lambda: self._start_experiment(action))
            case "learn stage":
                self._add_with_number(action, self._show_stage, self._is_at_stage)
            case _:
                self._queue.add(lambda: self._immediate.do(action))

    def _start_another(self, start: Callable[[], object]) -> None:
        """Add the start of another run of the lesson."""

        def begin() -> None:
            self.run.disown()
            start()

        self._queue.add(begin, self.run.has_begun)
        self._queue.add(self.run.own)

    def _add_with_number(self, action: Action, start: Callable[[int], object], is_done: Callable[[int], bool]) -> None:
        """Add what takes time; its number may depend on what is still to be done before it."""
        numbers: list[int] = []

        def begin() -> None:
            numbers.append(whole_number(action, 0, self._facts))
            start(numbers[0])

        self._queue.add(begin, lambda: is_done(numbers[0]))

    def _start_experiment(self, action: Action) -> None:
        preset = find_preset(action.arguments[0].text)
        self._session.run.start_run_with(replace(preset.config, seed=self._seed))

    def _show_stage(self, number: int) -> None:
        lesson = self._session.lesson
        if 1 <= number <= len(STAGES):
            lesson.show(STAGES[number - 1])
        else:
            lesson.end()

    def _is_at_stage(self, number: int) -> bool:
        lesson = self._session.lesson
        if not 1 <= number <= len(STAGES):
            return not lesson.is_on
        return lesson.stage is STAGES[number - 1] and lesson.learner.findings is not None
