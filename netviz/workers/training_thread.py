"""The thread that trains: it owns the parameters, obeys commands between batches and publishes frozen snapshots."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from queue import Empty, SimpleQueue

from PySide6.QtCore import QThread, Signal

from netviz.data import DataError, Dataset
from netviz.failure import Failure
from netviz.nn.parameters import Parameters
from netviz.sentences import sentence, sentence_of
from netviz.training import EvaluationPoint, Snapshot, Trainer, TrainingError
from netviz.training.errors import DivergenceError
from netviz.training.followed import FollowedRun
from netviz.training.history import DEFAULT_BUDGET, History
from netviz.training.keyframes import Keyframe
from netviz.training.pacing import Pace
from netviz.training.threads import lower_priority
from netviz.workers import training_commands as commands
from netviz.workers.mailbox import Mailbox
from netviz.workers.right_of_way import RightOfWay
from netviz.workers.run_reports import Captured, RunDescription, RunState, RunStatus, Scalar, Update
from netviz.workers.training_inbox import TrainingInbox
from netviz.workers.training_process import TrainingProcess

_MOST_AT_ONCE = 64
"""The most batches that are trained without anything else in between."""
_REST_S = 0.3
"""After so long without a command, all is prepared for training at full speed: not while a window is opening."""


class TrainingThread(QThread, TrainingInbox):
    """Trains a run on command.

    Parameters
    ----------
    right_of_way : RightOfWay, optional
        While the answer to a user holds it, the next batch waits briefly.

    Attributes
    ----------
    history : History
        The kept moments of the current run; other threads read it, only this one adds to it.
    snapshots : Mailbox of Snapshot
        The newest parameters; while training, published only when the last ones have been taken.
    epoch_start : Snapshot or None
        The parameters before the first batch of the current epoch, or of the one just finished.
    updates : Mailbox of Update
        A step now and then, while `watches_updates` is set.
    scalars : SimpleQueue of Scalar
        The description of each run, and all of its losses, accuracies and changed settings, in order.
    watches_updates, keeps_gradient : bool
        Whether to publish updates, and whether snapshots carry their batch's gradient; may be set at any time.

    Signals
    -------
    status_changed : RunStatus
    refused : str
        A sentence that says why a setting cannot change; training continues without the change.
    captured : Captured
        The answer to `capture`.
    failed : Failure
        An unexpected error; the run is stopped and the thread waits for the next command.
    """

    status_changed = Signal(object)
    failed = Signal(object)
    refused = Signal(object)
    captured = Signal(object)

    def __init__(self, right_of_way: RightOfWay | None = None) -> None:
        super().__init__()
        self.setObjectName("training")
        self.history = History()
        self.snapshots: Mailbox[Snapshot] = Mailbox()
        self.epoch_start: Snapshot | None = None
        self.updates: Mailbox[Update] = Mailbox()
        self.watches_updates = self.keeps_gradient = False
        self.scalars: SimpleQueue[Scalar] = SimpleQueue()
        self._right_of_way = right_of_way if right_of_way is not None else RightOfWay()
        self._commands: SimpleQueue[commands.Command] = SimpleQueue()
        self._trainer: Trainer | None = None
        self._process: TrainingProcess | None = None
        self._leaving = threading.Event()
        self._followed: FollowedRun | None = None
        self._run_id = 0
        self._budget = DEFAULT_BUDGET
        self._state = RunState.EMPTY
        self._target_step: int | None = None
        self._pace: Pace | None = None
        self._paced_from = 0
        self._due = 0.0
        self._evaluation: Iterator[EvaluationPoint | None] | None = None
        self._n_captures = 0
        self._has_diverged = False
        self._stopping = False

    @property
    def n_unmeasured(self) -> int:
        """How many moments of a run that another program trains are still to be measured."""
        followed = self._followed
        return 0 if followed is None else followed.n_waiting

    # The thread ------------------------------------------------------------------------------------------------------

    def run(self) -> None:
        """Obey commands and train between them, until stopped."""
        lower_priority()
        while not self._stopping:
            try:
                self._obey(self._next_command())
                if not self._stopping:
                    self._work()
            except (TrainingError, DataError) as error:
                self._end_run(sentence_of(error), diverged=isinstance(error, DivergenceError))
            except Exception as error:  # noqa: BLE001 - the thread's boundary: every error is reported to the user
                self.failed.emit(Failure.of("training", error))
                self._end_run(sentence("Training stopped because of an error. Reset to start again."))
        self._let_go()

    def stop(self) -> None:
        """End the thread after the current batch."""
        self._leaving.set()
        super().stop()

    def _next_command(self) -> commands.Command | None:
        """Return the next command; wait for it if there is nothing else to do."""
        try:
            if self._evaluation is not None:
                return self._commands.get_nowait()
            if self._state is not RunState.RUNNING:
                return self._commands.get() if self._is_prepared() else self._commands.get(timeout=_REST_S)
            wait = self._due - time.perf_counter()
            return self._commands.get(timeout=wait) if wait > 0.0 else self._commands.get_nowait()
        except Empty:
            if self._state is not RunState.RUNNING and self._evaluation is None and self._process is not None:
                self._process.prepare()
            return None

    def _is_prepared(self) -> bool:
        """Return whether nothing can be done in advance of training at full speed."""
        return self._pace is not None or self._process is None or self._process.is_prepared

    def _obey(self, command: commands.Command | None) -> None:
        match command:
            case commands.Start():
                self._begin(command)
            case commands.Fork():
                self._fork(command)
            case commands.Restore():
                self._restore(command)
            case commands.Follow():
                self._follow(command)
            case commands.Adopt():
                self._adopt(command)
            case commands.Capture():
                self._n_captures += 1
            case commands.Resume():
                self._resume(command)
            case commands.Change():
                self._change(command)
            case commands.Pause():
                self._stop_training(RunState.PAUSED)
            case commands.Speed():
                self._pace = command.pace
                self._due = 0.0
            case commands.Budget():
                self._budget = self.history.budget = command.nbytes
                self.history.thin()
            case commands.Stop():
                self._stopping = True
            case None:
                pass

    def _let_go(self) -> None:
        """Let go of the run."""
        if self._process is not None:
            self._process.close()
        self._evaluation = self._trainer = self._process = self._followed = None

    def _take(self, trainer: Trainer, dataset: Dataset) -> Trainer:
        """Train a run from now on."""
        self._trainer = trainer
        self._process = TrainingProcess(trainer, dataset, self._newest_keyframe, self._leaving, self._right_of_way)
        return trainer

    def _newest_keyframe(self) -> Keyframe:
        newest = self.history.newest
        assert newest is not None
        return newest

    def _begin(self, command: commands.Start) -> None:
        self._let_go()
        self._run_id = command.run_id
        trainer = self._take(Trainer(command.config, command.dataset, command.parameters), command.dataset)
        self._state = RunState.PAUSED
        from_file = command.parameters is not None
        run = RunDescription(
            command.run_id, command.config, trainer.steps_per_epoch, from_file, file_name=command.file_name
        )
        self._report_run(run, trainer)

    def _fork(self, command: commands.Fork) -> None:
        self._let_go()
        self._run_id = command.run_id
        trainer = self._take(Trainer.fork(command.keyframe, command.dataset, **command.settings), command.dataset)
        self._state = RunState.PAUSED
        run = RunDescription(
            command.run_id, trainer.config, trainer.steps_per_epoch, False, command.parent, trainer.course
        )
        self._report_run(run, trainer)

    def _restore(self, command: commands.Restore) -> None:
        self._let_go()
        self._run_id = command.run.run_id
        trainer = self._take(Trainer.from_keyframe(command.keyframe, command.dataset), command.dataset)
        self._state = RunState.FINISHED if trainer.finished else RunState.PAUSED
        if command.has_stopped:
            self._state = RunState.STOPPED
        changes = [event.step for event in trainer.events if event.changed]
        self._paced_from = max([command.history.steps[0], *changes])
        self.history = command.history
        self.history.budget = self._budget
        self.history.thin()
        for report in command.reports:
            self.scalars.put(report)
        self.epoch_start = command.epoch_start or trainer.snapshot(self._run_id)
        self.snapshots.put(trainer.snapshot(self._run_id))
        self._report_status(diverged=command.has_diverged)

    def _follow(self, command: commands.Follow) -> None:
        self._let_go()
        self._run_id, self._state = command.run_id, RunState.FOLLOWING
        followed = FollowedRun(command.run_id, command.config, command.dataset, command.counting)
        self.history = History(self._budget, run_id=command.run_id)
        self._add_moment(followed, command.parameters, command.step)
        self.epoch_start = self.history.snapshot(command.step)
        self.scalars.put(RunDescription(command.run_id, command.config, 1, True, counting=command.counting))
        self._followed = followed
        self._evaluation = followed.next_evaluation()
        self._report_status()

    def _adopt(self, command: commands.Adopt) -> None:
        if self._followed is None or command.run_id != self._run_id:
            return
        self._add_moment(self._followed, command.parameters, command.step)
        if self._evaluation is None:
            self._evaluation = self._followed.next_evaluation()
        self._report_status()

    def _add_moment(self, followed: FollowedRun, parameters: Parameters, step: int) -> None:
        """Keep a moment, and show it if it is the newest."""
        snapshot = followed.moment(parameters, step)
        self.history.insert(snapshot)
        if step == self.history.steps[-1]:
            self.snapshots.put(snapshot)

    def _report_captured(self) -> None:
        """Answer all commands to capture, once nothing is due before the next batch."""
        if not self._n_captures or self._evaluation is not None:
            return
        trainer, kept, run_id = self._trainer, self.history, self._run_id
        copy = History.of(kept.moments, kept.interval, kept.budget, kept.run_id)
        keyframe = None if trainer is None else trainer.keyframe()
        captured = Captured(run_id, self._state, keyframe, self.epoch_start, copy, self._has_diverged)
        for _ in range(self._n_captures):
            self.captured.emit(captured)
        self._n_captures = 0

    def _report_run(self, run: RunDescription, trainer: Trainer) -> None:
        """Report a new run, and keep its first moment."""
        self._paced_from = trainer.step
        self.history = History(self._budget, run_id=run.run_id, batch_size=trainer.config.batch_size)
        self.history.add(trainer.keyframe())
        self.scalars.put(run)
        self.epoch_start = trainer.snapshot(self._run_id)
        self.snapshots.put(self.epoch_start)
        self._evaluation = trainer.due_evaluations()
        self._report_status()

    def _change(self, command: commands.Change) -> None:
        trainer = self._trainer
        if trainer is None:
            return
        try:
            event = trainer.change(**command.settings)
        except TrainingError as error:
            self.refused.emit(sentence_of(error))
            return
        if event is not None:
            # What the change does can be watched from its first batch on.
            self._paced_from = trainer.step
            self.history.add(trainer.keyframe())
            self.scalars.put(event)
            self._report_status()

    def _resume(self, command: commands.Resume) -> None:
        trainer = self._trainer
        if trainer is None or self._state is RunState.STOPPED:
            return
        if command.to_step is not None and trainer.step >= command.to_step:
            self._stop_training(RunState.PAUSED)
            return
        if trainer.finished:
            trainer.extend()
            self.history.add(trainer.keyframe())
        self._target_step = command.to_step
        if command.n_batches is not None:
            self._target_step = trainer.step + command.n_batches
        elif command.to_epoch_end:
            _, number = trainer.course.place(trainer.step)
            self._target_step = trainer.step + trainer.steps_per_epoch - number
        self._state = RunState.RUNNING
        self._due = 0.0
        self._report_status()

    def _stop_training(self, state: RunState) -> None:
        """Stop training and publish the last parameters, so that the window shows the final state."""
        if self._trainer is None or self._state is not RunState.RUNNING:
            return
        self._state = state
        self.snapshots.put(self._trainer.snapshot(self._run_id, with_gradient=self.keeps_gradient))
        self._report_status()

    def _work(self) -> None:
        """Advance the current evaluation by one piece, and train: neither stops the other, nor the pictures."""
        self._report_captured()
        trainer = self._trainer
        if self._followed is not None:
            self._right_of_way.wait()
            if self._evaluation is not None:
                self._advance_evaluation()
            return
        if trainer is None:
            return
        if self._state is RunState.RUNNING:
            self._right_of_way.wait()
        if self._evaluation is not None:
            self._advance_evaluation()
        is_capturing = self._n_captures > 0 and self._evaluation is not None
        if self._state is RunState.RUNNING and time.perf_counter() >= self._due and not is_capturing:
            self._train(trainer)

    def _advance_evaluation(self) -> None:
        assert self._evaluation is not None
        try:
            point = next(self._evaluation)
        except StopIteration:
            self._evaluation = None if self._followed is None else self._followed.next_evaluation()
        else:
            if point is not None:
                self.scalars.put(point)

    def _train(self, trainer: Trainer) -> None:
        """Train a batch, or those up to the next one after which anything else has to be done."""
        # Each evaluation ends before the next one begins.
        if self._evaluation is not None and trainer.evaluates_after(trainer.step + 1):
            return
        if self._pace is not None:
            interval = self._pace.interval(trainer.step - self._paced_from)
            # A late batch does not make the next one early.
            self._due = max(self._due, time.perf_counter() - interval) + interval
        if trainer.course.place(trainer.step)[1] == 0:
            self.epoch_start = trainer.snapshot(self._run_id)
        # A step is copied only now and then, and only while updates are visible.
        watched = trainer.parameters.frozen_copy() if self.watches_updates and self.updates.is_empty else None
        most = 1 if self._pace is not None or watched is not None else self._n_until_event(trainer)
        assert self._process is not None
        for metrics in self._process.train(most):
            self.scalars.put(metrics)
        if watched is not None:
            self._report_update(trainer, watched)
        if self.history.due(trainer.step):
            self.history.add(trainer.keyframe())
        if self._evaluation is None:
            self._evaluation = self._process.due_evaluations()
        if trainer.finished:
            self._stop_training(RunState.FINISHED)
        elif self._target_step is not None and trainer.step >= self._target_step:
            self._stop_training(RunState.PAUSED)
        elif self.snapshots.is_empty:
            self.snapshots.put(trainer.snapshot(self._run_id, with_gradient=self.keeps_gradient))

    def _n_until_event(self, trainer: Trainer) -> int:
        """Return the number of batches, up to some limit, after which anything else has to be done."""
        end = trainer.total_steps if self._target_step is None else min(self._target_step, trainer.total_steps)
        for n in range(1, min(_MOST_AT_ONCE, end - trainer.step)):
            step = trainer.step + n
            if self._evaluation is not None and trainer.evaluates_after(step + 1):
                return n
            if self.history.due(step) or trainer.evaluates_after(step) or trainer.course.place(step)[1] == 0:
                return n
        return max(1, min(_MOST_AT_ONCE, end - trainer.step))

    def _report_update(self, trainer: Trainer, before: Parameters) -> None:
        after = trainer.snapshot(self._run_id, with_gradient=True)
        assert after.gradient is not None
        change = Parameters(before.architecture, after.parameters.vector - before.vector)
        self.updates.put(Update(self._run_id, after.step, before, change, after.gradient))

    def _end_run(self, message: str, *, diverged: bool = False) -> None:
        self._evaluation = self._followed = None
        self._state = RunState.STOPPED
        if self._trainer is not None:
            self.snapshots.put(self._trainer.snapshot(self._run_id))
        self._report_status(message, diverged=diverged)

    def _report_status(self, message: str = "", *, diverged: bool = False) -> None:
        self._has_diverged = diverged
        total = self._trainer.total_steps if self._trainer is not None else 0
        if self._followed is not None:
            total = self.history.steps[-1]
        self.status_changed.emit(RunStatus(self._run_id, self._state, total, message, diverged))
