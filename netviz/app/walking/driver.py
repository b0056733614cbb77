"""Does in the window what a lesson asks for, one action after the other, each when the last has come to its end."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from netviz.app.main_window import MainWindow
from netviz.app.workspaces import Workspace
from netviz.data import COLUMNS, N_PIXELS
from netviz.data.image_sets import Split
from netviz.scene.appearance import GradientOf, Mode, Reference
from netviz.scene.lesson_moment import STAGES
from netviz.scene.selection import Selection
from netviz.scene.shown_image import Maker
from netviz.sentences import sentence
from netviz.training import TrainingConfig
from netviz.training.pacing import TEACHING_PACE
from netviz.training.presets import find_preset
from netviz.walks.errors import ExpressionError
from netviz.walks.expression import Facts, Value
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
        self._window = window
        self._facts = facts
        self._seed = seed
        self._waiting: deque[tuple[Callable[[], object], Callable[[], bool]]] = deque()
        self._is_done: Callable[[], bool] | None = None
        self._deadline = 0.0
        self._give_up_at = 0.0
        self._goal: int | None = None
        self._own_run: int | None = None
        self._own_step = 0
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
        self._waiting.clear()
        self._is_done = None
        self._goal = None

    @property
    def has_own_network(self) -> bool:
        """Whether the window has the network that this led to, as it was."""
        return self._has_own_run() and self._window.session.run.step == self._own_step

    def is_on_the_way_to(self, batch: int) -> bool:
        """Return whether training the network in the window so far gives what every class sees."""
        return self._has_own_run() and self._own_step <= self._window.session.run.step <= batch

    def note_network(self) -> None:
        """Take the network in the window as the one that this led to."""
        self._own_step = self._window.session.run.step

    def goal_of(self, actions: Iterable[Action]) -> int | None:
        """Return the batch to which actions train; None if they do not, or it has no value now."""
        goal = None
        for action in actions:
            if action.word.name == "train to":
                try:
                    goal = self._whole(action, 0)
                except ExpressionError:
                    return None
        return goal

    def _has_own_run(self) -> bool:
        run, record = self._window.session.run, self._window.session.runs.live
        return record is not None and run.run_id == record.run_id == self._own_run and not record.changes

    def begin(self, chapter: Chapter) -> None:
        """Bring the window into the state in which a chapter begins."""
        self.stop()
        self._own_run = None
        now = time.monotonic()
        if not now < self._give_up_at:
            self._give_up_at = now + _PATIENCE_S
        config = replace(find_preset(chapter.preset).config, seed=self._seed)
        if chapter.hidden is not None:
            config = replace(config, hidden=chapter.hidden)
        self._add(self._tidy, lambda: not self._window.session.run.is_running)
        self._add(lambda: self._start_run(config, chapter.batches), lambda: self._has_run(config))
        self._add(self._own)
        self._add(lambda: self._train_to(chapter.batches), lambda: self._is_at(chapter.batches))
        self._add(self._tidy)
        self._add(self._forget_runs)
        self._add(self._set_pace, lambda: self._window.session.pictures.frame is not None)

    def do(self, actions: Iterable[Action]) -> None:
        """Do something in the window, after what is still to be done."""
        for action in actions:
            self._add_action(action)
        if self._waiting or self._is_done is not None:
            self._timer.start()
            self._go_on()
        else:
            self.arrived.emit()

    # The queue -------------------------------------------------------------------------------------------------------

    def _add(self, start: Callable[[], object], is_done: Callable[[], bool] = lambda: True) -> None:
        self._waiting.append((start, is_done))

    @Slot()
    def _go_on(self) -> None:
        if self._is_lost() and time.monotonic() < self._give_up_at:
            self.stop()
            self.lost.emit()
            return
        while self._is_done is None or self._is_done() or time.monotonic() > self._deadline:
            if not self._waiting:
                self.stop()
                self._give_up_at = 0.0
                self.note_network()
                self.arrived.emit()
                return
            start, self._is_done = self._waiting.popleft()
            self._deadline = time.monotonic() + _PATIENCE_S
            try:
                start()
            except ExpressionError:
                # The lesson speaks of something that is not there; the person goes on without it.
                self._is_done = None
        self._keep_training()

    def _is_lost(self) -> bool:
        """Return whether the run that was prepared was replaced, set differently, or trained too far."""
        if self._own_run is None:
            return False
        is_too_far = self._goal is not None and self._window.session.run.step > self._goal
        return is_too_far or not self._has_own_run()

    def _keep_training(self) -> None:
        """Take a training up again that was paused or slowed down."""
        run = self._window.session.run
        if self._goal is None or run.step >= self._goal:
            return
        run.set_pace(None)
        if not run.is_running:
            run.thread_.run_to(self._goal)

    # Runs ------------------------------------------------------------------------------------------------------------

    def _tidy(self) -> None:
        """End whatever is going on: the lesson, the past, a drawing, a selection, a zoom."""
        session, views = self._window.session, self._window.views
        views.flattening.end()
        session.lesson.end()
        session.display.show_live()
        session.run.pause()
        session.questions.forget()
        session.questions.light_layer(None)
        session.display.set_mode(Mode.WEIGHTS)
        session.drawing.leave()
        session.images.show_image(Split.TEST, 0)
        views.network.view.fit()

    def _start_run(self, config: TrainingConfig, batches: int) -> None:
        """Start the run, unless it is already there and has not gone too far."""
        run, record = self._window.session.run, self._window.session.runs.live
        is_same = record is not None and record.config == config and not record.changes
        if not is_same or run.config != config or run.step > batches:
            run.start_run_with(config)

    def _has_run(self, config: TrainingConfig | None = None) -> bool:
        """Return whether the run has begun, with the wanted configuration."""
        run, record = self._window.session.run, self._window.session.runs.live
        if run.snapshot is None or run.description is None or record is None or run.is_running:
            return False
        has_begun = run.snapshot.run_id == run.description.run_id == record.run_id == run.run_id
        if has_begun and config is not None and (record.config != config or record.changes):
            # Someone was faster, and began another.
            run.start_run_with(config)
            return False
        return has_begun

    def _own(self) -> None:
        """Take the run in the window as that of the lesson."""
        self._own_run = self._window.session.run.run_id

    def _forget_runs(self) -> None:
        """Remove the runs of other chapters, whose curves would give answers away."""
        runs = self._window.session.runs
        for run in runs.older:
            runs.forget(run)

    def _train_to(self, batch: int) -> None:
        run = self._window.session.run
        self._goal = run.stops_at = batch
        run.set_pace(None)
        run.thread_.run_to(batch)

    def _is_at(self, batch: int) -> bool:
        run = self._window.session.run
        is_there = run.step >= batch and not run.is_running
        if is_there:
            self._goal = run.stops_at = None
        return is_there

    def _set_pace(self) -> None:
        self._window.session.run.set_pace(TEACHING_PACE)

    # Actions ---------------------------------------------------------------------------------------------------------

    def _add_action(self, action: Action) -> None:
        noun = action.word.name
        if noun == "train to":
            self._add_with_number(action, self._train_to, self._is_at)
            self._add(self._set_pace)
        elif noun == "start over":
            self._start_another(self._window.session.run.start_run)
        elif noun == "experiment":
            self._start_another(lambda: self._start_experiment(action))
        elif noun == "learn stage":
            self._add_with_number(action, self._show_stage, self._is_at_stage)
        else:
            self._add(lambda: self._act(action))

    def _start_another(self, start: Callable[[], object]) -> None:
        """Add the start of another run of the lesson."""

        def begin() -> None:
            self._own_run = None
            start()

        self._add(begin, self._has_run)
        self._add(self._own)

    def _add_with_number(self, action: Action, start: Callable[[int], object], is_done: Callable[[int], bool]) -> None:
        """Add what takes time; its number may depend on what is still to be done before it."""
        numbers: list[int] = []

        def begin() -> None:
            numbers.append(self._whole(action, 0))
            start(numbers[0])

        self._add(begin, lambda: is_done(numbers[0]))

    def _act(self, action: Action) -> None:
        verb, _, what = action.word.name.partition(" ")
        match verb:
            case "image":
                self._show_image(what, action)
            case "select":
                self._select(what, action)
            case "mode":
                self._draw(what)
            case "open":
                self._open(what)
            case "flatten":
                if self._window.views.flattening.is_open != (what == "play"):
                    self._window.views.flattening.toggle()

    def _show_image(self, what: str, action: Action) -> None:
        images = self._window.session.images
        match what:
            case "test":
                images.show_image(Split.TEST, self._whole(action, 0))
            case "train":
                images.show_image(Split.TRAIN, self._whole(action, 0))
            case "noise":
                noise = np.random.default_rng(self._whole(action, 0)).integers(0, 256, N_PIXELS, dtype=np.uint8)
                images.show_drawing(noise, maker=Maker.NOISE)
            case "empty":
                images.show_drawing(np.zeros(N_PIXELS, np.uint8))
                self._window.session.drawing.edit_image()

    def _select(self, what: str, action: Action) -> None:
        questions = self._window.session.questions
        match what:
            case "pixel":
                questions.select(Selection(pixels=(COLUMNS * self._whole(action, 0) + self._whole(action, 1),)))
            case "unit":
                questions.select(Selection(unit=self._whole(action, 0)))
            case "digit":
                questions.select(Selection(digit=self._whole(action, 0)))
            case "nothing":
                questions.clear()

    def _draw(self, what: str) -> None:
        display = self._window.session.display
        match Mode(what):
            case Mode.GRADIENT:
                display.show_gradient_of(GradientOf.IMAGE)
            case Mode.CHANGE:
                display.show_change_since(Reference.START)
            case mode:
                display.set_mode(mode)

    def _open(self, what: str) -> None:
        panels, views = self._window.panels, self._window.views
        match what:
            case "data":
                panels.apply(Workspace.EXPLORE)
            case "model":
                panels.apply(Workspace.WATCH)
                panels.fold()
                panels.show(views.summary)
            case "weights":
                panels.apply(Workspace.WATCH)
                panels.fold()
                panels.show(views.weights)
            case _:
                panels.apply(Workspace(what))

    def _start_experiment(self, action: Action) -> None:
        preset = find_preset(action.arguments[0].text)
        self._window.session.run.start_run_with(replace(preset.config, seed=self._seed))

    def _show_stage(self, number: int) -> None:
        lesson = self._window.session.lesson
        if 1 <= number <= len(STAGES):
            lesson.show(STAGES[number - 1])
        else:
            lesson.end()

    def _is_at_stage(self, number: int) -> bool:
        lesson = self._window.session.lesson
        if not 1 <= number <= len(STAGES):
            return not lesson.is_on
        return lesson.stage is STAGES[number - 1] and lesson.learner.findings is not None

    def _value(self, action: Action, place: int) -> Value:
        template = action.arguments[place]
        if len(template.expressions) == 1 and template.text.startswith("{") and template.text.endswith("}"):
            return template.expressions[0][0].evaluate(self._facts)
        return template.text

    def _whole(self, action: Action, place: int) -> int:
        """Return an argument as a whole number.

        Raises
        ------
        ExpressionError
            If it has no value now, or is no number.
        """
        value = self._value(action, place)
        try:
            return int(float(value))
        except (ValueError, OverflowError) as error:
            raise ExpressionError(sentence("“{value}” is no whole number.", value=value)) from error
