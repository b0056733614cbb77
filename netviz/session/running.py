"""The run: its configuration and state, the commands to it, and what its thread tells."""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from netviz.data import Dataset
from netviz.failure import Failure
from netviz.nn.parameters import Parameters
from netviz.scene.appearance import GradientOf, Mode
from netviz.session.network_checks import require_images
from netviz.session.runs import Runs
from netviz.session.showing import Showing
from netviz.training import Snapshot, TrainingConfig, TrainingError
from netviz.training.changes import LIVE_FIELDS, Event
from netviz.training.history import History
from netviz.training.keyframes import Keyframe, fork_config
from netviz.workers.run_reports import RunDescription, RunState, RunStatus, Scalar, Update
from netviz.workers.scalar_feed import ScalarFeed
from netviz.workers.training_thread import TrainingThread

_TICK_TRAINING_MS = 8
_TICK_RESTING_MS = 50
# Learning is shown some 32 times a second: what pictures do not take is left to training.
_FRAME_S = 0.026


class Running(Showing):
    """The part of the session that knows the run, and commands it.

    Attributes
    ----------
    config : TrainingConfig
        What the next run trains with.
    run_config : TrainingConfig or None
        What the present one trains with.
    dataset : Dataset or None
    run : RunDescription or None
    status : RunStatus
    images_per_second : float or None
        Known while training.

    Signals
    -------
    run_changed, config_changed
        Something among the attributes changed.
    scalars_arrived : list of Scalar
        Losses and accuracies since the last time, in order, none left out.
    refused : str
        A sentence that says why something that the user asked for cannot be done.
    failed : Failure
        An error that nobody expected.
    """

    run_changed = Signal()
    config_changed = Signal()
    scalars_arrived = Signal(object)
    refused = Signal(str)
    failed = Signal(object)

    runs: Runs

    def __init__(self, config: TrainingConfig | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.config = config if config is not None else TrainingConfig()
        self.run_config: TrainingConfig | None = None
        self.dataset: Dataset | None = None
        self.run: RunDescription | None = None
        self.status = RunStatus(0, RunState.EMPTY, 0)
        self.images_per_second: float | None = None
        self._run_id = 0
        self._snapshot_taken = 0.0
        self._training = TrainingThread(self._right_of_way)
        queued = Qt.ConnectionType.QueuedConnection
        self._training.status_changed.connect(self._on_status, queued)
        self._training.failed.connect(self._on_failure, queued)
        self._training.refused.connect(self.refused, queued)
        self.appearance_changed.connect(self._on_appearance)
        self._feed = ScalarFeed(self._training.scalars)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_RESTING_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def is_running(self) -> bool:
        """Whether batches are being trained."""
        return self.status.state is RunState.RUNNING

    @property
    def step(self) -> int:
        """The batch that the shown parameters have seen last."""
        return self.snapshot.step if self.snapshot is not None else 0

    # Commands --------------------------------------------------------------------------------------------------------

    def train(self) -> None:
        """Train until paused or finished."""
        self._training.run_freely()

    def pause(self) -> None:
        """Stop training after the batch at hand."""
        self._training.pause()

    def toggle_training(self) -> None:
        """Train, or pause."""
        if self.is_running:
            self.pause()
        else:
            self.train()

    def train_one_batch(self) -> None:
        """Train one batch and pause."""
        self._training.run_batches(1)

    def train_one_epoch(self) -> None:
        """Train to the end of the epoch and pause."""
        self._training.run_to_epoch_end()

    def reset(self) -> None:
        """Start again from the random start of the same seed."""
        self._start_run(None)

    def reset_with_new_seed(self) -> None:
        """Start again from another random start."""
        self.prepare(replace(self.config, seed=self.config.seed + 1))
        self._start_run(None)
        self.notice.emit(f"A new random start, from seed {self.config.seed}.")

    def set_speed(self, batches_per_second: float | None) -> None:
        """Train at most so many batches a second; None is as fast as can be."""
        self._training.set_speed(batches_per_second)

    def change_settings(self, settings: dict[str, object]) -> None:
        """Change settings of the run from the next batch on; those that cannot change are refused with a sentence."""
        self._training.change(settings)

    def start_run_with(self, config: TrainingConfig) -> None:
        """Start again from the random start of another configuration."""
        self.prepare(config)
        self._start_run(None)

    def prepare(self, config: TrainingConfig) -> None:
        """Have the next run, which Reset starts, train with a configuration; the present one goes on as it is."""
        if config != self.config:
            self.config = config
            self.config_changed.emit()

    def choose_setting(self, name: str, value: object) -> None:
        """Set a field of the configuration: at once where it can change while training, else with Reset.

        Raises
        ------
        TrainingError
            If the value is not allowed; nothing is changed then.
        """
        settings = {name: value}
        config = replace(self.config, **settings)  # type: ignore[arg-type]
        if self.dataset is not None:
            require_images(config, self.dataset)
        if name in LIVE_FIELDS and self.run is not None and self.run_config is not None:
            self._require_epochs_left(self.run, self.run_config, config)
            # The training thread will confirm it.
            self.run_config = replace(self.run_config, **settings)  # type: ignore[arg-type]
            self.change_settings(settings)
        self.prepare(config)

    def _require_epochs_left(self, run: RunDescription, now: TrainingConfig, then: TrainingConfig) -> None:
        """Refuse fewer epochs than are already trained of the present cycle."""
        cycle_start = self.status.total_steps - now.epochs * run.steps_per_epoch
        begun = -(-(self.step - cycle_start) // run.steps_per_epoch)
        if then.epochs < begun:
            raise TrainingError(f"This run has already begun epoch {begun}, so choose at least {begun} epochs.")

    def fork_run(self, keyframe: Keyframe, settings: dict[str, object], parent: int | None = None) -> None:
        """Go on from a moment of the present run, or of run `parent`, as a new run with other settings."""
        if self.dataset is None:
            return
        self.prepare(fork_config(keyframe, settings))
        origin = (self._run_id if parent is None else parent, keyframe.step)
        self._leave_run()
        self._training.fork_run(self._run_id, origin, keyframe, self.dataset, settings)

    def set_history_budget(self, nbytes: int) -> None:
        """Keep no more of the present run, and of those to come, than so many bytes."""
        self._training.set_history_budget(nbytes)

    @property
    def history(self) -> History:
        """What is kept of the present run."""
        return self._training.history

    @property
    def epoch_start(self) -> Snapshot | None:
        """The run before the first batch of the present epoch, or of the one just finished."""
        return self._training.epoch_start

    def watch_updates(self, watched: bool) -> None:
        """Have one step of training now and then kept for `take_update`, or no longer."""
        self._training.watches_updates = watched

    def take_update(self) -> Update | None:
        """Return the step of training that was kept last, if there is a new one of the present run."""
        update = self._training.updates.take()
        return update if update is not None and update.run_id == self._run_id else None

    def _start_run(self, parameters: Parameters | None) -> None:
        if self.dataset is None:
            return
        self._leave_run()
        self._training.start_run(self._run_id, self.config, self.dataset, parameters)

    def _leave_run(self) -> None:
        """Let the present run be an older one, and show the one that comes."""
        self.runs.keep_present()
        self._run_id += 1
        self._feed.reset_rate()
        self.images_per_second = None
        self.show_instead(None)

    # What the thread tells -------------------------------------------------------------------------------------------

    @Slot()
    def _tick(self) -> None:
        self._tell_scalars()
        if self._requests.is_idle and self._held is None:
            self.take_snapshot()
            self.submit_if_outdated()

    def _tell_scalars(self) -> None:
        scalars = self._feed.collect()
        if scalars:
            self.run = self._feed.run
            self._follow_configuration(scalars)
            self.images_per_second = self._feed.images_per_second() if self.is_running else None
            self.scalars_arrived.emit(scalars)

    def _follow_configuration(self, scalars: list[Scalar]) -> None:
        """Keep what the run trains with now."""
        for scalar in scalars:
            match scalar:
                case RunDescription():
                    self.run_config = scalar.config
                    if scalar.parent is not None:
                        self.config = scalar.config
                    self.config_changed.emit()
                case Event():
                    self.run_config = scalar.config
                    self.config_changed.emit()

    def take_snapshot(self) -> None:
        """Show the newest parameters of the run, where there are new ones and the last have been shown long enough."""
        if time.perf_counter() - self._snapshot_taken < _FRAME_S:
            return
        snapshot = self._training.snapshots.take()
        if snapshot is not None and snapshot.run_id == self._run_id:
            self.snapshot = snapshot
            self.follow_network()
            self._snapshot_taken = time.perf_counter()
            self._outdated |= self._instead is None

    @Slot(object)
    def _on_status(self, status: RunStatus) -> None:
        if status.run_id != self._run_id:
            return
        self.status = status
        self._timer.setInterval(_TICK_TRAINING_MS if self.is_running else _TICK_RESTING_MS)
        if not self.is_running:
            self.images_per_second = None
        self.run_changed.emit()
        if not self.is_running and self.frame is not None:
            self.numbers_changed.emit(self.frame)
        if status.message:
            self.refused.emit(status.message)

    @Slot(object)
    def _on_failure(self, failure: Failure) -> None:
        self.failed.emit(failure)

    @Slot()
    def _on_appearance(self) -> None:
        appearance = self.appearance
        of_batch = appearance.mode is Mode.GRADIENT and appearance.gradient_of is GradientOf.BATCH
        self._training.keeps_gradient = of_batch
