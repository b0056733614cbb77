"""The one place that says what is shown now: run, snapshot, image, selection and appearance."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from netviz.data import Dataset, load_dataset
from netviz.nn.parameter_file import load_parameters, save_parameters
from netviz.nn.parameters import Parameters
from netviz.rendering.colours import Palette
from netviz.session.arranger import UnitArranger
from netviz.session.asking import Asking
from netviz.session.browser import ImageBrowser, images_of
from netviz.session.comparison import Comparison
from netviz.session.failure import Failure
from netviz.session.frames import Frame, RenderRequest, largest_tile
from netviz.session.job_thread import JobResult, JobThread
from netviz.session.layout import NetworkLayout
from netviz.session.lesson import Lesson
from netviz.session.live_check import LiveCheck
from netviz.session.models import config_for, config_suiting, require_images, require_readable
from netviz.session.picture_requests import PictureRequests
from netviz.session.render_thread import RenderThread
from netviz.session.replay_thread import ReplayThread
from netviz.session.run_reports import RunDescription, RunState, RunStatus, Scalar, Update
from netviz.session.runs import Runs
from netviz.session.scalar_feed import ScalarFeed
from netviz.session.scene import SceneRenderer
from netviz.session.selection import COLUMNS, Appearance, GradientOf, Mode, ShownImage, Split
from netviz.session.time_machine import TimeMachine
from netviz.session.training_thread import TrainingThread
from netviz.training import Snapshot, TrainingConfig, TrainingError
from netviz.training.changes import LIVE_FIELDS, Event
from netviz.training.history import History
from netviz.training.keyframes import Keyframe, fork_config

_TICK_TRAINING_MS = 8
_TICK_RESTING_MS = 50
# Learning is shown some 32 times a second: what pictures do not take is left to training.
_FRAME_S = 0.026
# Nobody reads numbers that change 30 times a second, and writing them costs the training thread its turn.
_NUMBERS_EVERY_S = 0.15
# Long enough for the path of what is pointed at to be painted.
# Until what was drawn is painted.
_PAINTED_MS = 6
_HELD_MS = 6
_LONGEST_STOP_MS = 2000


class Session(Asking):
    """What the window shows now, and the commands that change it; what is asked of it is in `Asking`.

    Views read its properties and follow its signals; they do not know each other. All methods are to be called from
    the GUI thread.

    Signals
    -------
    dataset_changed, image_changed, appearance_changed, run_changed, busy_changed, instead_changed, config_changed
        Something among the properties changed.
    frame_changed : Frame
        New pictures.
    numbers_changed : Frame
        A frame whose numbers are to be read: every frame at rest, some of them while training.
    scalars_arrived : list of Scalar
        Losses and accuracies since the last time, in order, none left out.
    refused : str
        A sentence that says why something that the user asked for cannot be done.
    failed : Failure
        An error that nobody expected.
    """

    dataset_changed = Signal()
    image_changed = Signal()
    appearance_changed = Signal()
    run_changed = Signal()
    busy_changed = Signal()
    instead_changed = Signal()
    config_changed = Signal()
    frame_changed = Signal(object)
    numbers_changed = Signal(object)
    scalars_arrived = Signal(object)
    refused = Signal(str)
    failed = Signal(object)

    def __init__(self, config: TrainingConfig | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.config = config if config is not None else TrainingConfig()
        self.run_config: TrainingConfig | None = None
        self.dataset: Dataset | None = None
        self.image: ShownImage | None = None
        self.dataset_image: ShownImage | None = None
        self.layout: NetworkLayout | None = None
        self.snapshot: Snapshot | None = None
        self._instead: Snapshot | None = None
        self.run: RunDescription | None = None
        self.status = RunStatus(0, RunState.EMPTY, 0)
        self.busy = ""
        self.images_per_second: float | None = None

        self.browser = ImageBrowser(self)
        self.arranger = UnitArranger(self)
        self.comparison = Comparison(self)
        self.lesson = Lesson(self)
        self.live_check = LiveCheck(self)
        self._training = TrainingThread()
        self._requests = PictureRequests("rendering", SceneRenderer, self, yields=True)
        self._jobs = JobThread()
        self._sequels: deque[Callable[[Any], None]] = deque()
        queued = Qt.ConnectionType.QueuedConnection
        self._training.status_changed.connect(self._on_status, queued)
        self._training.failed.connect(self._on_failure, queued)
        self._training.refused.connect(self.refused, queued)
        self._requests.answered.connect(self._on_frame)
        self._requests.failed.connect(self._on_failure)
        self.previews.failed.connect(self._on_failure)
        self.previews.settled.connect(self._on_preview_settled)
        self._jobs.done.connect(self._on_job_done, queued)
        self._jobs.failed.connect(self._on_job_failure, queued)

        self._run_id = 0
        self._train_when_ready = False
        self._model_when_ready: Path | None = None
        self._feed = ScalarFeed(self._training.scalars)
        self._tile_side = COLUMNS
        self._snapshot_taken = 0.0
        self._outdated = False
        self._numbers_told = 0.0
        self._held: Frame | None = None
        self._release = QTimer(self)
        self._release.setSingleShot(True)
        self._release.setInterval(_HELD_MS)
        self._release.timeout.connect(self._show_held)
        self._painted = QTimer(self)
        self._painted.setSingleShot(True)
        self._painted.setInterval(_PAINTED_MS)
        self._painted.timeout.connect(self._training.right_of_way.release)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_RESTING_MS)
        self._timer.timeout.connect(self._tick)
        self._replay = ReplayThread()
        self._replay.failed.connect(self._on_failure, queued)
        self.runs = Runs(self)
        self.time_machine = TimeMachine(self, self._replay)

    # Life ------------------------------------------------------------------------------------------------------------

    def start(self, directory: Path | None = None, model: Path | None = None, *, train: bool = False) -> None:
        """Start the threads and load the data set, then the model, then train if asked to."""
        for thread in (self._training, self._requests.render_thread, self._jobs, self._replay):
            thread.start()
        self._timer.start()
        self._train_when_ready = train
        self._model_when_ready = model
        self.load_dataset(directory)

    def close(self) -> None:
        """Stop the threads and wait for them; files that are being saved are saved first."""
        if self.is_closed:
            return
        self.is_closed = True
        self._timer.stop()
        self._release.stop()
        self._painted.stop()
        self.stop_asking()
        for thread in self._threads:
            thread.stop()
        for thread in self._threads:
            thread.wait(_LONGEST_STOP_MS)

    @property
    def _threads(self) -> tuple[TrainingThread | RenderThread | JobThread | ReplayThread, ...]:
        return self._training, self._requests.render_thread, self.previews.thread_, self._jobs, self._replay

    def class_name(self, label: int) -> str:
        """Return what a label is called in the data set, such as ``7`` or ``Sneaker``."""
        return str(label) if self.dataset is None else self.dataset.class_names[label]

    @property
    def running_threads(self) -> list[str]:
        """The names of the session's threads that are at work."""
        return [thread.objectName() for thread in self._threads if thread.isRunning()]

    @property
    def is_running(self) -> bool:
        """Whether batches are being trained."""
        return self.status.state is RunState.RUNNING

    @property
    def step(self) -> int:
        """The batch that the shown parameters have seen last."""
        return self.snapshot.step if self.snapshot is not None else 0

    # Files -----------------------------------------------------------------------------------------------------------

    def load_dataset(self, directory: Path | None) -> None:
        """Load MNIST, or a folder of the same form, and start a new run on it."""
        self._set_busy("Loading MNIST…" if directory is None else f"Loading {directory.name}…")
        self.in_background("load data", partial(load_dataset, directory), self._use_dataset)

    def open_model(self, path: Path) -> None:
        """Show the network in a parameter file; training goes on from it."""
        if self.dataset is None:
            self._model_when_ready = path
            return
        self._set_busy(f"Opening {path.name}…")
        self.in_background("open model", partial(load_parameters, path), self._use_model)

    def save_model(self, path: Path) -> None:
        """Write the parameters that are shown to a file."""
        snapshot = self.shown_snapshot
        if snapshot is None or self.dataset is None:
            self.refused.emit("There is nothing to save yet: the data set is still being loaded.")
            return
        metadata = snapshot.metadata(self.dataset.name)
        self.in_background("save model", partial(_save, path, snapshot.parameters, metadata), self._on_saved)

    # Training --------------------------------------------------------------------------------------------------------

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

    def in_background(self, job: str, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Have `work` done in a thread where it would hold up the window, and `then` here with what it returns.

        `work` must hold all that it needs and touch no widget. Where it raises ValueError or OSError the user is told
        the sentence, and `then` is not called. Jobs are done one after the other.
        """
        self._sequels.append(then)
        self._jobs.submit(job, work)

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

    def show_instead(self, snapshot: Snapshot | None, appearance: Appearance | None = None) -> None:
        """Show other parameters than those of the run as it is now in every view; None shows the run again.

        With an appearance, the two change in one picture.
        """
        another = snapshot is not self._instead
        self._instead = snapshot
        if appearance is not None and appearance != self.appearance:
            self.set_appearance(appearance)
        elif another:
            self.redraw()
        if another:
            self.instead_changed.emit()

    @property
    def instead(self) -> Snapshot | None:
        """What is shown instead of the run as it is now; None where that is shown."""
        return self._instead

    @property
    def shown_snapshot(self) -> Snapshot | None:
        """The parameters that every view shows."""
        return self.snapshot if self._instead is None else self._instead

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

    # Image -----------------------------------------------------------------------------------------------------------

    def show_image(self, split: Split, index: int) -> None:
        """Show an image of the data set in every view."""
        if self.dataset is None:
            return
        images, labels = images_of(self.dataset, split)
        index %= len(labels)
        self.dataset_image = self._show(ShownImage(split, index, int(labels[index]), images[index]))

    def show_drawing(self, pixels: NDArray[np.uint8], label: int | None = None) -> None:
        """Show the user's own image in every view.

        Parameters
        ----------
        pixels : ndarray of shape (784,) and dtype uint8
            Row after row, ink bright on dark as MNIST has it; copied.
        label : int, optional
            What it is meant to be, where that is known.
        """
        drawn = pixels.copy()
        drawn.flags.writeable = False
        self._show(ShownImage(Split.DRAWN, 0, label, drawn))

    def show_dataset_image(self) -> None:
        """Show the data set's image again that was looked at before a drawing."""
        if self.dataset_image is not None and self.image is not self.dataset_image:
            self._show(self.dataset_image)

    def _show(self, image: ShownImage) -> ShownImage:
        self.image = image
        self.image_changed.emit()
        self.redraw()
        return image

    # Appearance ---------------------------------------------------------------------------------------------------

    def set_appearance(self, appearance: Appearance) -> None:
        """Change how the connections are drawn."""
        if appearance != self.appearance:
            self.appearance = appearance
            of_batch = appearance.mode is Mode.GRADIENT and appearance.gradient_of is GradientOf.BATCH
            self._training.keeps_gradient = of_batch
            self.appearance_changed.emit()
            self.redraw()

    def set_palette(self, palette: Palette) -> None:
        """Change the colours of the pictures."""
        self.set_appearance(self.appearance.with_palette(palette))

    def set_tile_side(self, pixels: int) -> None:
        """Draw the receptive fields with so many screen pixels along an edge."""
        if pixels != self._tile_side:
            self._tile_side = pixels
            self.redraw()

    def set_layout(self, layout: NetworkLayout) -> None:
        """Draw the network at another size or zoom."""
        if layout != self.layout:
            self.layout = layout
            self.redraw()

    # What the threads say --------------------------------------------------------------------------------------------

    @Slot()
    def _tick(self) -> None:
        self._tell_scalars()
        if self._requests.is_idle and self._held is None:
            self._take_snapshot()
            self._submit_if_outdated()

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

    def _take_snapshot(self) -> None:
        if time.perf_counter() - self._snapshot_taken < _FRAME_S:
            return
        snapshot = self._training.snapshots.take()
        if snapshot is not None and snapshot.run_id == self._run_id:
            self.snapshot = snapshot
            self._snapshot_taken = time.perf_counter()
            self._outdated |= self._instead is None

    def redraw(self) -> None:
        """Have the pictures made anew, at once where the render thread is idle."""
        self._outdated = True
        if self.is_running:
            self._training.right_of_way.claim()
        if self._requests.is_idle:
            self._submit_if_outdated()

    def _submit_if_outdated(self) -> None:
        snapshot = self.shown_snapshot
        if not self._outdated or self.is_closed or snapshot is None or self.image is None or self.layout is None:
            return
        self._outdated = False
        sizes = snapshot.parameters.architecture.layer_sizes
        newer, older = self.comparison.pair()
        self._requests.ask(
            RenderRequest(
                number=self._requests.next_number(),
                snapshot=snapshot,
                image=self.image,
                selection=self.selection,
                appearance=self.appearance,
                layout=replace(self.layout, n_hidden=len(sizes) - 2),
                arrangement=self.arranger.arrangement_of(sizes[1:-1]),
                focus=self.focus,
                pins=tuple(pin.selection for pin in self.pins),
                question=self.question,
                tile_side=min(self._tile_side, largest_tile(sizes[1])),
                newer=newer,
                older=older,
            )
        )

    @Slot(object)
    def _on_frame(self, frame: Frame) -> None:
        if self.is_closed:
            return
        if self.is_running and self.previews.is_ready and self.previews.is_pending:
            # The path of what is pointed at comes first; the next moment can wait as long.
            self._held = frame
            return
        self._show_frame(frame)

    @Slot()
    def _on_preview_settled(self) -> None:
        if self._held is not None:
            self._release.start()

    @Slot()
    def _show_held(self) -> None:
        if self._held is not None and not self.is_closed:
            frame, self._held = self._held, None
            self._show_frame(frame)

    def _show_frame(self, frame: Frame) -> None:
        last, self.frame = self.frame, frame
        self._outdated |= self.arranger.is_moving
        # At once, so that the next picture is being drawn while this one is painted. What the user asked for comes
        # first, with the parameters at hand: the connections need not be drawn anew for it.
        if not self._outdated:
            self._take_snapshot()
        asked = self._outdated
        self._submit_if_outdated()
        if not asked:
            self._painted.start()
        self.frame_changed.emit(frame)
        self.arranger.follow(frame)
        now = time.perf_counter()
        asked = last is None or frame.selection != last.selection or frame.image != last.image
        asked = asked or (last is not None and frame.question is not last.question)
        # What is shown instead stands still: no other frame will bring its numbers, nor those it came from.
        asked = asked or self._instead is not None
        if asked or not self.is_running or now - self._numbers_told >= _NUMBERS_EVERY_S:
            self._numbers_told = now
            self.numbers_changed.emit(frame)
            self.answer_changed.emit()

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

    @Slot(object)
    def _on_job_failure(self, failure: Failure) -> None:
        self._sequels.popleft()
        self._set_busy("")
        self.failed.emit(failure)

    @Slot(object)
    def _on_job_done(self, result: JobResult) -> None:
        then = self._sequels.popleft()
        if self.is_closed:
            return
        if result.refusal:
            self._set_busy("")
            self.refused.emit(result.refusal)
        else:
            then(result.value)

    def _on_saved(self, name: str) -> None:
        self.notice.emit(f"Saved {name}.")

    def _use_dataset(self, dataset: Dataset) -> None:
        self._set_busy("")
        self.dataset = dataset
        self.prepare(config_suiting(self.config, len(dataset.train_labels)))
        self.forget_selections()
        self.dataset_changed.emit()
        self.show_image(Split.TEST, 0)
        self._start_run(None)
        if self._model_when_ready is not None:
            path, self._model_when_ready = self._model_when_ready, None
            self.open_model(path)
        elif self._train_when_ready:
            self._train_when_ready = False
            self.train()

    def _use_model(self, loaded: tuple[Parameters, dict[str, str]]) -> None:
        self._set_busy("")
        parameters, _ = loaded
        try:
            require_readable(parameters)
        except ValueError as error:
            self.refused.emit(str(error))
            return
        self.prepare(config_for(parameters, self.config))
        self.forget_selections()
        self._start_run(parameters)
        if self._train_when_ready:
            self._train_when_ready = False
            self.train()

    def _set_busy(self, busy: str) -> None:
        self.busy = busy
        self.busy_changed.emit()


def _save(path: Path, parameters: Parameters, metadata: dict[str, str]) -> str:
    save_parameters(path, parameters, metadata)
    return path.name
