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
from netviz.session.answers import Answer
from netviz.session.arranger import UnitArranger
from netviz.session.browser import ImageBrowser, images_of
from netviz.session.failure import Failure
from netviz.session.frames import Frame, Preview, RenderRequest
from netviz.session.history import SelectionHistory
from netviz.session.job_thread import JobResult, JobThread
from netviz.session.layout import NetworkLayout
from netviz.session.models import config_for, config_suiting, require_readable
from netviz.session.picture_requests import PictureRequests
from netviz.session.previews import Previews
from netviz.session.render_thread import RenderThread
from netviz.session.scalar_feed import ScalarFeed
from netviz.session.scene import SceneRenderer
from netviz.session.selection import COLUMNS, Appearance, Pin, Question, Selection, ShownImage, Split
from netviz.session.training_thread import RunDescription, RunState, RunStatus, TrainingThread
from netviz.training import Snapshot, TrainingConfig

_TICK_TRAINING_MS = 8
_TICK_RESTING_MS = 50
# Learning is shown some 32 times a second: what pictures do not take is left to training.
_FRAME_S = 0.026
# Nobody reads numbers that change 30 times a second, and writing them costs the training thread its turn.
_NUMBERS_EVERY_S = 0.15
_LONGEST_STOP_MS = 2000

MOST_PINS = 4
"""As many colours as can be told apart beside blue and orange."""


class Session(QObject):
    """What the window shows now, and the commands that change it.

    Views read its properties and follow its signals; they do not know each other. All methods are to be called from
    the GUI thread.

    Signals
    -------
    dataset_changed, image_changed, selection_changed, appearance_changed, hover_changed, run_changed, busy_changed,
    pins_changed, lit_layer_changed
        Something among the properties changed.
    frame_changed : Frame
        New pictures.
    preview_changed : Preview
        The path of what is pointed at.
    answer_changed
        What is selected or pointed at, or the numbers of that.
    numbers_changed : Frame
        A frame whose numbers are to be read: every frame at rest, some of them while training.
    scalars_arrived : list of Scalar
        Losses and accuracies since the last time, in order, none left out.
    notice : str
        A sentence for the user that needs no answer.
    refused : str
        A sentence that says why something that the user asked for cannot be done.
    failed : Failure
        An error that nobody expected.
    """

    dataset_changed = Signal()
    image_changed = Signal()
    selection_changed = Signal()
    appearance_changed = Signal()
    hover_changed = Signal()
    run_changed = Signal()
    busy_changed = Signal()
    pins_changed = Signal()
    lit_layer_changed = Signal()
    answer_changed = Signal()
    preview_changed = Signal(object)
    frame_changed = Signal(object)
    numbers_changed = Signal(object)
    scalars_arrived = Signal(object)
    notice = Signal(str)
    refused = Signal(str)
    failed = Signal(object)

    def __init__(self, config: TrainingConfig | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.config = config if config is not None else TrainingConfig()
        self.dataset: Dataset | None = None
        self.image: ShownImage | None = None
        self.selection = Selection()
        self.appearance = Appearance()
        self.hovered = Selection()
        self.pins: tuple[Pin, ...] = ()
        self.question: Question | None = None
        self.lit_layer: int | None = None
        self.dataset_image: ShownImage | None = None
        self.layout: NetworkLayout | None = None
        self.snapshot: Snapshot | None = None
        self.frame: Frame | None = None
        self.run: RunDescription | None = None
        self.status = RunStatus(0, RunState.EMPTY, 0)
        self.busy = ""
        self.images_per_second: float | None = None

        self.browser = ImageBrowser(self)
        self.arranger = UnitArranger(self)
        self._training = TrainingThread()
        self._requests = PictureRequests("rendering", SceneRenderer, self)
        self._previews = Previews(self)
        self._jobs = JobThread()
        self._sequels: deque[Callable[[Any], None]] = deque()
        queued = Qt.ConnectionType.QueuedConnection
        self._training.status_changed.connect(self._on_status, queued)
        self._training.failed.connect(self._on_failure, queued)
        self._requests.answered.connect(self._on_frame)
        self._requests.failed.connect(self._on_failure)
        self._previews.changed.connect(self._on_preview)
        self._previews.failed.connect(self._on_failure)
        self._jobs.done.connect(self._on_job_done, queued)
        self._jobs.failed.connect(self._on_job_failure, queued)

        self._history = SelectionHistory()
        self._run_id = 0
        self._train_when_ready = False
        self._model_when_ready: Path | None = None
        self._feed = ScalarFeed(self._training.scalars)
        self._tile_side = COLUMNS
        self._snapshot_taken = 0.0
        self._outdated = False
        self._numbers_told = 0.0
        self._closed = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_RESTING_MS)
        self._timer.timeout.connect(self._tick)

    # Life ------------------------------------------------------------------------------------------------------------

    def start(self, directory: Path | None = None, model: Path | None = None, *, train: bool = False) -> None:
        """Start the threads and load the data set, then the model, then train if asked to."""
        for thread in (self._training, self._requests.render_thread, self._jobs):
            thread.start()
        self._previews.start_soon()
        self._timer.start()
        self._train_when_ready = train
        self._model_when_ready = model
        self.load_dataset(directory)

    def close(self) -> None:
        """Stop the threads and wait for them; files that are being saved are saved first."""
        if self._closed:
            return
        self._closed = True
        self._timer.stop()
        self._previews.close()
        for thread in self._threads:
            thread.stop()
        for thread in self._threads:
            thread.wait(_LONGEST_STOP_MS)

    @property
    def _threads(self) -> tuple[TrainingThread | RenderThread | JobThread, ...]:
        return self._training, self._requests.render_thread, self._previews.thread_, self._jobs

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
        if self.snapshot is None or self.dataset is None:
            self.refused.emit("There is nothing to save yet: the data set is still being loaded.")
            return
        metadata = self.snapshot.metadata(self.dataset.name)
        self.in_background("save model", partial(_save, path, self.snapshot.parameters, metadata), self._on_saved)

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
        self.config = replace(self.config, seed=self.config.seed + 1)
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

    def _start_run(self, parameters: Parameters | None) -> None:
        if self.dataset is None:
            return
        self._run_id += 1
        self._feed.reset_rate()
        self.images_per_second = None
        self._training.start_run(self._run_id, self.config, self.dataset, parameters)

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

    # Selection and appearance ----------------------------------------------------------------------------------------

    def select(self, selection: Selection, *, goes_on: bool = False) -> None:
        """Select something in every view; `goes_on` says that it is the last selection with something more."""
        if selection != self.selection:
            self._history.add(selection, goes_on=goes_on)
            self._take_selection(selection)

    def clear_selection(self) -> None:
        """Select nothing."""
        self.select(Selection())

    def forget_selections(self) -> None:
        """Select nothing and forget what was selected: it belongs to another network or data set."""
        self._history = SelectionHistory()
        self.clear_pins()
        self.hover(Selection())
        self._take_selection(Selection())

    def go_back(self) -> None:
        """Select what was selected before."""
        self._take_selection(self._history.go(-1))

    def go_forward(self) -> None:
        """Select what was selected before going back."""
        self._take_selection(self._history.go(1))

    @property
    def can_go_back(self) -> bool:
        """Whether something was selected before."""
        return self._history.can_go_back

    @property
    def can_go_forward(self) -> bool:
        """Whether going back can be undone."""
        return self._history.can_go_forward

    def _take_selection(self, selection: Selection) -> None:
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit()
            self.redraw()

    def hover(self, hovered: Selection) -> None:
        """Point at something, so that every view shows where it is and what it does."""
        if hovered == self.hovered:
            return
        before, self.hovered = self.focus, hovered
        self.hover_changed.emit()
        if self.focus != before:
            self._preview()
            self.answer_changed.emit()

    @property
    def focus(self) -> Selection:
        """What every view shows: what is pointed at, or else what is selected.

        A connection that is pointed at is marked on the path that it belongs to, and does not take its place.
        """
        return self.selection if self.hovered.is_empty or self.hovered.connection is not None else self.hovered

    @property
    def answer(self) -> Answer | None:
        """What the focus does, or what the selection does as long as that is not known; None before the first frame."""
        if self.frame is None:
            return None
        if self.frame.focus == self.focus:
            return self.frame.focus_answer
        preview = self._previews.of(self.frame, self.focus)
        return self.frame.answer if preview is None else preview.answer

    @property
    def preview(self) -> Preview | None:
        """The path of the focus where the frame shows another one."""
        if self.frame is None or self.frame.focus == self.focus:
            return None
        return self._previews.of(self.frame, self.focus)

    def _preview(self) -> None:
        """Have the focus drawn at once, where a frame is there to lay it over."""
        frame = self.frame
        if frame is not None and not self.focus.is_empty and frame.focus != self.focus and not self._closed:
            self._previews.ask(frame, self.focus, self.appearance)

    def pin(self) -> None:
        """Keep the selection beside the ones to come, to compare them."""
        if self.selection.is_empty or any(pin.selection == self.selection for pin in self.pins):
            return
        if len(self.pins) == MOST_PINS:
            self.notice.emit(f"{MOST_PINS} selections are pinned already; let go of one first.")
            return
        free = next(colour for colour in range(MOST_PINS) if all(pin.colour != colour for pin in self.pins))
        self._set_pins((*self.pins, Pin(self.selection, free)))

    def unpin(self, pin: Pin) -> None:
        """Let go of one of the pinned selections."""
        self._set_pins(tuple(kept for kept in self.pins if kept != pin))

    def clear_pins(self) -> None:
        """Let go of all of them."""
        self._set_pins(())

    def _set_pins(self, pins: tuple[Pin, ...]) -> None:
        if pins != self.pins:
            self.pins = pins
            self.pins_changed.emit()
            self.redraw()

    def ask(self, question: Question | None) -> None:
        """Ask something of the selection beside what it does."""
        if question is not self.question:
            self.question = question
            self.redraw()

    def light_layer(self, layer: int | None) -> None:
        """Show one layer brightly and the others dimmed: 0 is the column of pixels, then the dense layers."""
        if layer != self.lit_layer:
            self.lit_layer = layer
            self.lit_layer_changed.emit()

    def set_appearance(self, appearance: Appearance) -> None:
        """Change how the connections are drawn."""
        if appearance != self.appearance:
            self.appearance = appearance
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
        if self._requests.is_idle:
            self._take_snapshot()
            self._submit_if_outdated()

    def _tell_scalars(self) -> None:
        scalars = self._feed.collect()
        if scalars:
            self.run = self._feed.run
            self.images_per_second = self._feed.images_per_second() if self.is_running else None
            self.scalars_arrived.emit(scalars)

    def _take_snapshot(self) -> None:
        if time.perf_counter() - self._snapshot_taken < _FRAME_S:
            return
        snapshot = self._training.snapshots.take()
        if snapshot is not None and snapshot.run_id == self._run_id:
            self.snapshot = snapshot
            self._snapshot_taken = time.perf_counter()
            self._outdated = True

    def redraw(self) -> None:
        """Have the pictures made anew, at once where the render thread is idle."""
        self._outdated = True
        if self._requests.is_idle:
            self._submit_if_outdated()

    def _submit_if_outdated(self) -> None:
        if not self._outdated or self._closed or self.snapshot is None or self.image is None or self.layout is None:
            return
        self._outdated = False
        sizes = self.snapshot.parameters.architecture.layer_sizes
        self._requests.ask(
            RenderRequest(
                number=self._requests.next_number(),
                snapshot=self.snapshot,
                image=self.image,
                selection=self.selection,
                appearance=self.appearance,
                layout=self.layout,
                arrangement=self.arranger.arrangement_of(sizes[1]),
                focus=self.focus,
                pins=tuple(pin.selection for pin in self.pins),
                question=self.question,
                tile_side=self._tile_side,
            )
        )

    @Slot(object)
    def _on_frame(self, frame: Frame) -> None:
        if self._closed:
            return
        last, self.frame = self.frame, frame
        self._outdated |= self.arranger.is_moving
        # At once, so that the next picture is being drawn while this one is painted. What the user asked for comes
        # first, with the parameters at hand: the connections need not be drawn anew for it.
        if not self._outdated:
            self._take_snapshot()
        self._submit_if_outdated()
        self.frame_changed.emit(frame)
        self.arranger.follow(frame)
        now = time.perf_counter()
        asked = last is None or frame.selection != last.selection or frame.image != last.image
        asked = asked or (last is not None and frame.question is not last.question)
        if asked or not self.is_running or now - self._numbers_told >= _NUMBERS_EVERY_S:
            self._numbers_told = now
            self.numbers_changed.emit(frame)
            self.answer_changed.emit()

    @Slot(object)
    def _on_preview(self, preview: Preview) -> None:
        if not self._closed and preview.focus == self.focus:
            self.preview_changed.emit(preview)
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
        if self._closed:
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
        self.config = config_suiting(self.config, len(dataset.train_labels))
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
        self.config = config_for(parameters, self.config)
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
