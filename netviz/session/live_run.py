"""The run that can be trained: its configuration and state, the commands to it, and the reports of its thread."""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from netviz.formats.counting import Counting
from netviz.nn.parameters import Parameters
from netviz.session.images import Images
from netviz.session.messages import Messages
from netviz.session.network_checks import require_images
from netviz.training import Snapshot, TrainingConfig
from netviz.training.changes import LIVE_FIELDS, Event
from netviz.training.history import History
from netviz.training.keyframes import Course, Keyframe, fork_config, require_epochs_left
from netviz.training.pacing import TEACHING_PACE, Pace
from netviz.workers import training_commands
from netviz.workers.right_of_way import RightOfWay
from netviz.workers.run_reports import Captured, RunDescription, RunState, RunStatus, Scalar, Update
from netviz.workers.scalar_feed import ScalarFeed
from netviz.workers.training_thread import TrainingThread

_TICK_TRAINING_MS = 5
_TICK_RESTING_MS = 50
# About 42 snapshots a second are shown, as many as two cores draw beside training at full speed.
_FRAME_S = 0.019


class LiveRun(QObject):
    """The run that can be trained.

    Attributes
    ----------
    config : TrainingConfig
        The configuration of the next run.
    run_config : TrainingConfig or None
        The configuration of this run.
    description : RunDescription or None
    status : RunStatus
    snapshot : Snapshot or None
        The newest parameters that were taken from the training thread.
    images_per_second : float or None
        Known while training.
    pace : Pace or None
        The speed limit; None trains as fast as possible.
    stops_at : int or None
        The batch after which training pauses of its own accord, whoever began it; None trains on.

    Signals
    -------
    changed
        The status changed.
    config_changed
        One of the two configurations changed.
    scalars_arrived : list of Scalar
        Losses and accuracies since the last report, in order and complete.
    snapshot_changed
        There are newer parameters.
    pace_changed
        Another speed limit.
    leaving
        Another run is about to replace this one.
    diverged : Sentence
        Training has stopped by itself, for this reason.
    captured : Captured
        The answer to `capture`: everything that determines the rest of the run.
    ticked
        Time to poll for new parameters: often while training, now and then at rest.
    """

    changed = Signal()
    config_changed = Signal()
    scalars_arrived = Signal(object)
    snapshot_changed = Signal()
    pace_changed = Signal()
    leaving = Signal()
    diverged = Signal(object)
    captured = Signal(object)
    ticked = Signal()

    def __init__(
        self,
        config: TrainingConfig,
        images: Images,
        messages: Messages,
        right_of_way: RightOfWay,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._images = images
        self._messages = messages
        self.config = config
        self.run_config: TrainingConfig | None = None
        self.description: RunDescription | None = None
        self.status = RunStatus(0, RunState.EMPTY, 0)
        self.snapshot: Snapshot | None = None
        self.images_per_second: float | None = None
        self.pace: Pace | None = None
        self.stops_at: int | None = None
        self._slower_pace = TEACHING_PACE
        self._run_id = 0
        self._snapshot_taken = 0.0
        self.thread_ = TrainingThread(right_of_way)
        queued = Qt.ConnectionType.QueuedConnection
        self.thread_.status_changed.connect(self._on_status, queued)
        self.thread_.failed.connect(messages.fail, queued)
        self.thread_.refused.connect(messages.refuse, queued)
        self.thread_.captured.connect(self._on_captured, queued)
        self._feed = ScalarFeed(self.thread_.scalars)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_RESTING_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def run_id(self) -> int:
        """The number of this run, or of the one that is about to begin."""
        return self._run_id

    @property
    def is_running(self) -> bool:
        """Whether batches are being trained."""
        return self.status.state is RunState.RUNNING

    @property
    def has_trained(self) -> bool:
        """Whether this run has trained a batch here."""
        return self.is_trained_here and bool(self.history.steps) and self.step > self.history.steps[0]

    @property
    def step(self) -> int:
        """The last batch that the newest parameters have seen."""
        return self.snapshot.step if self.snapshot is not None else 0

    @property
    def has_delivered_all(self) -> bool:
        """Whether every loss and accuracy so far has been delivered by `scalars_arrived`."""
        return self._feed.is_empty

    @property
    def history(self) -> History:
        """The kept moments of this run."""
        return self.thread_.history

    @property
    def epoch_start(self) -> Snapshot | None:
        """The parameters before the first batch of the current epoch, or of the one just finished."""
        return self.thread_.epoch_start

    def start_thread(self) -> None:
        """Start the thread and poll its reports."""
        self.thread_.start()
        self._timer.start()

    def close(self) -> None:
        """Stop polling; the caller stops the thread."""
        self._timer.stop()

    # Commands --------------------------------------------------------------------------------------------------------

    @Slot()
    def train(self) -> None:
        """Train until paused or finished, or to the batch after which training pauses."""
        if self.stops_at is not None and self.step < self.stops_at:
            self.thread_.run_to(self.stops_at)
        else:
            self.thread_.run_freely()

    @Slot()
    def pause(self) -> None:
        """Stop training after the current batch."""
        self.thread_.pause()

    @Slot()
    def toggle_training(self) -> None:
        """Train, or pause."""
        if self.is_running:
            self.pause()
        else:
            self.train()

    @Slot()
    def train_one_batch(self) -> None:
        """Train one batch and pause."""
        self.thread_.run_batches(1)

    @Slot()
    def train_one_epoch(self) -> None:
        """Train to the end of the epoch and pause, if it is not to pause before."""
        left = 0 if self.description is None else self.description.steps_per_epoch
        if self.stops_at is not None and self.step < self.stops_at < self.step + left:
            self.thread_.run_to(self.stops_at)
        else:
            self.thread_.run_to_epoch_end()

    def set_pace(self, pace: Pace | None) -> None:
        """Limit the training speed; None trains as fast as possible."""
        if pace != self.pace:
            if self.pace is not None:
                self._slower_pace = self.pace
            self.pace = pace
            self.thread_.set_pace(pace)
            self.pace_changed.emit()

    @Slot()
    def toggle_full_speed(self) -> None:
        """Train as fast as possible, or at the pace before that."""
        self.set_pace(self._slower_pace if self.pace is None else None)

    def set_history_budget(self, nbytes: int) -> None:
        """Limit the memory, in bytes, of the kept moments of this run and of later ones."""
        self.thread_.set_history_budget(nbytes)

    def watch_updates(self, watched: bool) -> None:
        """Have a training step kept now and then for `take_update`, or stop."""
        self.thread_.watches_updates = watched

    def take_update(self) -> Update | None:
        """Return the training step that was kept last, if there is a new one of this run."""
        update = self.thread_.updates.take()
        return update if update is not None and update.run_id == self._run_id else None

    def keep_gradient(self, kept: bool) -> None:
        """Have snapshots carry the gradient of their batch, or stop."""
        self.thread_.keeps_gradient = kept

    # Settings --------------------------------------------------------------------------------------------------------

    def change_settings(self, settings: dict[str, object]) -> None:
        """Change settings of this run from the next batch on; those that cannot change are refused."""
        self.thread_.change(settings)

    def prepare(self, config: TrainingConfig) -> None:
        """Set the configuration of the next run, which Reset starts; this run keeps its own."""
        if config != self.config:
            self.config = config
            self.config_changed.emit()

    def choose_setting(self, name: str, value: object) -> None:
        """Set a field of the configuration: at once if it can change while training, else with Reset.

        Raises
        ------
        TrainingError
            If the value is not allowed; nothing is changed then.
        """
        settings = {name: value}
        config = replace(self.config, **settings)  # type: ignore[arg-type]
        if self._images.dataset is not None:
            require_images(config, self._images.dataset)
        if name in LIVE_FIELDS:
            self._change_at_once(settings)
        self.prepare(config)

    def _change_at_once(self, settings: dict[str, object]) -> None:
        """Change settings of this run; before it has begun, its thread refuses what is not allowed."""
        if self.description is not None and self.run_config is not None and self._has_begun:
            cycle_start = self.status.total_steps - self.run_config.epochs * self.description.steps_per_epoch
            course = Course(self.description.steps_per_epoch, cycle_start=cycle_start)
            # Not of the next run, for which fewer epochs may be chosen already.
            run_config = replace(self.run_config, **settings)  # type: ignore[arg-type]
            require_epochs_left(run_config, course, self.step)
            # The training thread will confirm it.
            self.run_config = run_config
        self.change_settings(settings)

    @property
    def _has_begun(self) -> bool:
        """Whether all that is known is of this run, and nothing of the one before or of before it was extended."""
        known = self.description, self.snapshot, self.status
        is_of_run = all(report is not None and report.run_id == self._run_id for report in known)
        # Parameters may arrive before the report of the extension in which they were trained.
        return is_of_run and self.step <= self.status.total_steps

    # Starting another run --------------------------------------------------------------------------------------------

    @Slot()
    def reset(self) -> None:
        """Start again from the random start of the same seed."""
        self.start_run()

    @Slot()
    def reset_with_new_seed(self) -> None:
        """Start again from another random start."""
        self.start_run_with(replace(self.config, seed=self.config.seed + 1))
        self._messages.notice(self.tr("New random start with seed {seed}.").format(seed=self.config.seed))

    def start_run_with(self, config: TrainingConfig) -> None:
        """Start from the random start of another configuration."""
        self.prepare(config)
        self.start_run()

    def start_run(self, parameters: Parameters | None = None, file_name: str = "") -> None:
        """Start a new run from its random start, or from given parameters, with the name of their file."""
        if self._images.dataset is None:
            return
        self._leave()
        self.thread_.start_run(self._run_id, self.config, self._images.dataset, parameters, file_name)

    def fork(self, keyframe: Keyframe, settings: dict[str, object], parent: int | None = None) -> None:
        """Start a new run from a moment of this run, or of run `parent`, with other settings."""
        if self._images.dataset is None:
            return
        self.prepare(fork_config(keyframe, settings))
        origin = (self._run_id if parent is None else parent, keyframe.step)
        self._leave()
        self.thread_.fork_run(self._run_id, origin, keyframe, self._images.dataset, settings)

    def restore(self, command: training_commands.Restore, config: TrainingConfig) -> None:
        """Continue a run of an earlier session in place of this one.

        Parameters
        ----------
        command : Restore
            Its `run_id` is greater than that of every run of this session.
        config : TrainingConfig
            The configuration of the next run.
        """
        self._leave()
        self._run_id = command.run.run_id
        self.prepare(config)
        self.thread_.restore_run(command)

    def follow(self, config: TrainingConfig, counting: Counting, parameters: Parameters, step: int) -> None:
        """Start a run that another program trains, with the first of its moments that was found.

        Parameters
        ----------
        config : TrainingConfig
            With the network's layers; also that of the next run.
        counting : Counting
            What the steps count.
        parameters : Parameters
            Read-only, in float32.
        step : int
        """
        if self._images.dataset is None:
            return
        self.prepare(config)
        self._leave()
        self.thread_.follow_run(self._run_id, config, self._images.dataset, counting, parameters, step)

    def adopt(self, parameters: Parameters, step: int) -> None:
        """Add a moment, earlier or later, to the run that another program trains."""
        self.thread_.adopt(self._run_id, parameters, step)

    @property
    def is_trained_here(self) -> bool:
        """Whether it is not the run of another program."""
        return self.description is None or self.description.is_trained_here

    def capture(self) -> None:
        """Have everything reported that determines the rest of the run, by `captured`; training goes on."""
        self.thread_.capture()

    def _leave(self) -> None:
        # What it has reported since the last tick and the last picture is a part of it.
        self._deliver(self._feed.collect(at_once=True))
        self._take_snapshot()
        self.leaving.emit()
        self._run_id += 1
        self._feed.reset_rate()
        self.images_per_second = None

    # Reports of the thread -------------------------------------------------------------------------------------------

    @Slot()
    def _tick(self) -> None:
        self._deliver(self._feed.collect())
        self.ticked.emit()

    @Slot(object)
    def _on_captured(self, captured: Captured) -> None:
        # The losses and accuracies up to that moment first.
        self._deliver(self._feed.collect(at_once=True))
        self.captured.emit(captured)

    def _deliver(self, scalars: list[Scalar]) -> None:
        if scalars:
            self.description = self._feed.run
            self._follow_configuration(scalars)
            self.images_per_second = self._feed.images_per_second() if self.is_running else None
            self.scalars_arrived.emit(scalars)

    def _follow_configuration(self, scalars: list[Scalar]) -> None:
        """Keep the configuration that the run trains with now."""
        for scalar in scalars:
            match scalar:
                case RunDescription() | Event():
                    self.run_config = scalar.config
                    self.config_changed.emit()

    def take_snapshot(self) -> bool:
        """Take the newest parameters of the thread; return whether there are new ones.

        The last ones stay for at least 19 ms, so that pictures leave time for training.
        """
        return time.perf_counter() - self._snapshot_taken >= _FRAME_S and self._take_snapshot()

    def _take_snapshot(self) -> bool:
        snapshot = self.thread_.snapshots.take()
        if snapshot is None or snapshot.run_id != self._run_id:
            return False
        self.snapshot = snapshot
        self.snapshot_changed.emit()
        self._snapshot_taken = time.perf_counter()
        return True

    @Slot(object)
    def _on_status(self, status: RunStatus) -> None:
        if status.run_id != self._run_id:
            return
        self.status = status
        self._timer.setInterval(_TICK_TRAINING_MS if self.is_running else _TICK_RESTING_MS)
        if not self.is_running:
            self.images_per_second = None
        self.changed.emit()
        if status.message and status.diverged:
            self.diverged.emit(status.message)
        elif status.message:
            self._messages.refuse(status.message)
