"""The one place that says what is shown now: run, snapshot, image, selection and appearance."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Qt, Signal, Slot

from netviz.data import Dataset, load_dataset
from netviz.data.image_sets import Split
from netviz.failure import Failure
from netviz.nn.parameter_file import load_parameters, save_parameters
from netviz.nn.parameters import Parameters
from netviz.scene.shown_image import ShownImage
from netviz.session.arranger import UnitArranger
from netviz.session.browser import ImageBrowser, images_of
from netviz.session.comparison import Comparison
from netviz.session.lesson import Lesson
from netviz.session.live_check import LiveCheck
from netviz.session.network_checks import config_for, config_suiting, require_readable
from netviz.session.past_updates import PastUpdates
from netviz.session.running import Running
from netviz.session.runs import Runs
from netviz.session.time_machine import TimeMachine
from netviz.training import TrainingConfig
from netviz.workers.job_thread import JobThread
from netviz.workers.jobs import Background
from netviz.workers.render_thread import RenderThread
from netviz.workers.replay_thread import ReplayThread
from netviz.workers.training_thread import TrainingThread

_LONGEST_STOP_MS = 2000


class Session(Running):
    """What the window shows now, and the commands that change it.

    Here are the data set, files, images and work in the background; the run is in `Running`, what is shown in
    `Showing`, and what is asked of it in `Asking`. Views read its properties and follow its signals; they do not know
    each other. All methods are to be called from the GUI thread.

    Signals
    -------
    dataset_changed, busy_changed
        Something among the properties changed.
    """

    dataset_changed = Signal()
    busy_changed = Signal()

    def __init__(self, config: TrainingConfig | None = None, parent: QObject | None = None) -> None:
        super().__init__(config, parent)
        self.dataset_image: ShownImage | None = None
        self.busy = ""

        self.browser = ImageBrowser(self)
        self.arranger = UnitArranger(self)
        self.comparison = Comparison(self)
        self.lesson = Lesson(self)
        self.live_check = LiveCheck(self)
        self._background = Background(self)
        self._requests.failed.connect(self._on_failure)
        self.previews.failed.connect(self._on_failure)
        self._background.refused.connect(self._on_job_refused)
        self._background.failed.connect(self._on_job_failure)

        self._train_when_ready = False
        self._model_when_ready: Path | None = None
        self._replay = ReplayThread()
        self._replay.failed.connect(self._on_failure, Qt.ConnectionType.QueuedConnection)
        self.runs = Runs(self)
        self.past_updates = PastUpdates(self)
        self.time_machine = TimeMachine(self, self._replay)

    # Life ------------------------------------------------------------------------------------------------------------

    def start(self, directory: Path | None = None, model: Path | None = None, *, train: bool = False) -> None:
        """Start the threads and load the data set, then the model, then train if asked to."""
        for thread in (self._training, self._requests.render_thread, self._background.thread_, self._replay):
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
        self._background.close()
        self.stop_showing()
        for thread in self._threads:
            thread.stop()
        for thread in self._threads:
            thread.wait(_LONGEST_STOP_MS)

    @property
    def _threads(self) -> tuple[TrainingThread | RenderThread | JobThread | ReplayThread, ...]:
        return (
            self._training,
            self._requests.render_thread,
            self.previews.thread_,
            self._background.thread_,
            self._replay,
        )

    def class_name(self, label: int) -> str:
        """Return what a label is called in the data set, such as ``7`` or ``Sneaker``."""
        names = () if self.dataset is None else self.dataset.class_names
        return names[label] if label < len(names) else str(label)

    @property
    def running_threads(self) -> list[str]:
        """The names of the session's threads that are at work."""
        return [thread.objectName() for thread in self._threads if thread.isRunning()]

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

    # Work ------------------------------------------------------------------------------------------------------------

    def in_background(self, job: str, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Have `work` done in a thread where it would hold up the window, and `then` here with what it returns.

        `work` must hold all that it needs and touch no widget. Where it raises ValueError or OSError the user is told
        the sentence, and `then` is not called. Jobs are done one after the other.
        """
        self._background.submit(job, work, then)

    # Image -----------------------------------------------------------------------------------------------------------

    def show_image(self, split: Split, index: int) -> None:
        """Show an image of the data set in every view."""
        if self.dataset is None:
            return
        images, labels = images_of(self.dataset, split)
        index %= len(labels)
        self.dataset_image = ShownImage(split, index, int(labels[index]), images[index])
        self.show(self.dataset_image)

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
        self.show(ShownImage(Split.DRAWN, 0, label, drawn))

    def show_dataset_image(self) -> None:
        """Show the data set's image again that was looked at before a drawing."""
        if self.dataset_image is not None and self.image is not self.dataset_image:
            self.show(self.dataset_image)

    @Slot(str)
    def _on_job_refused(self, sentence: str) -> None:
        self._set_busy("")
        self.refused.emit(sentence)

    @Slot(object)
    def _on_job_failure(self, failure: Failure) -> None:
        self._set_busy("")
        self.failed.emit(failure)

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
