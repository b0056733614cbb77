"""What the network reads every image of a set as, updated while a view shows it."""

from __future__ import annotations

import time
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from netviz.data.image_sets import ImageSet, ImageSets
from netviz.scene.display_state import Source
from netviz.scene.readings import Readings, join_readings, mean_by_class, read_numbers, sum_by_class
from netviz.session.display import Display
from netviz.session.images import Images
from netviz.session.live_run import LiveRun
from netviz.session.pictures import Pictures
from netviz.training import Snapshot
from netviz.workers.jobs import JobQueue
from netviz.workers.piecewise import PiecewiseJob

_PIECE = 10_000
"""Images in a piece, after which other jobs get their turn: some 60 ms of one core."""
_DELAY_S = 0.15
MIN_INTERVAL_S = 3.0
"""Minimum time between the starts of two readings during training."""
_MAX_SHARE = 0.1
"""Maximum share of the time that is spent on reading during training."""


class ImageReader(QObject):
    """Keeps the readings of one image set, and the average image of each of its labels.

    It computes only while it is active. At rest the readings follow the parameters at once; during training they are
    updated every few seconds and lag behind the network on the screen.

    Parameters
    ----------
    images, run, display, pictures, jobs
        The models that it follows, and the queue that it computes in.
    min_interval_s : float
        The minimum time between the starts of two readings during training.

    Signals
    -------
    sets_changed
        There is another data set, or other validation images.
    readings_changed
        There are new readings, or the old ones were dropped.
    averages_changed
        There are new averages.
    """

    sets_changed = Signal()
    readings_changed = Signal()
    averages_changed = Signal()

    def __init__(
        self,
        images: Images,
        run: LiveRun,
        display: Display,
        pictures: Pictures,
        jobs: JobQueue,
        parent: QObject | None = None,
        *,
        min_interval_s: float = MIN_INTERVAL_S,
    ) -> None:
        super().__init__(parent)
        self._images = images
        self._run = run
        self._display = display
        self._jobs = jobs
        self._min_interval_s = min_interval_s
        self._sets: ImageSets | None = None
        self._image_set = ImageSet.TEST
        self._readings: dict[ImageSet, Readings] = {}
        self._averages: dict[ImageSet, NDArray[np.uint8]] = {}
        self._active = False
        self._reading: PiecewiseJob | None = None
        self._averaging: PiecewiseJob | None = None
        self._run_id = run.status.run_id
        # The last run on the previous data set: its network knows nothing of the new images.
        self._last_run_id = -1
        self._start_time = self._due = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._start_reading)
        images.dataset_changed.connect(self._on_dataset_changed)
        run.changed.connect(self._on_run_changed)
        run.config_changed.connect(self._on_config_changed)
        pictures.numbers_changed.connect(self._on_numbers)

    # Results ----------------------------------------------------------------------------------------------------------

    @property
    def sets(self) -> ImageSets | None:
        """All images and their sets; None before a data set is loaded and a view has been active."""
        return self._sets

    @property
    def is_active(self) -> bool:
        """Whether a view shows the readings, so that they are computed."""
        return self._active

    @property
    def is_at_work(self) -> bool:
        """Whether something is being computed or scheduled."""
        return self._timer.isActive() or self._reading is not None or self._averaging is not None

    @property
    def image_set(self) -> ImageSet:
        """The set that is read."""
        return self._image_set

    @property
    def readings(self) -> Readings | None:
        """The last readings of the set; None before the first."""
        return self._readings.get(self._image_set)

    @property
    def averages(self) -> NDArray[np.uint8] | None:
        """The average image of each label, of shape (n_classes, 784) and dtype uint8; None until it is computed."""
        return self._averages.get(self._image_set)

    @property
    def is_old(self) -> bool:
        """Whether the readings belong to other parameters than those on the screen."""
        readings, snapshot = self.readings, self._display.snapshot
        if readings is None or snapshot is None:
            return False
        return self.is_elsewhere or (readings.run_id, readings.step) != (snapshot.run_id, snapshot.step)

    @property
    def is_elsewhere(self) -> bool:
        """Whether a network is on the screen that reads no set: a lesson's copy, or one of another run."""
        claim = self._display.claimed
        return claim is not None and claim.source is not Source.PAST

    # Requests ---------------------------------------------------------------------------------------------------------

    def set_active(self, active: bool) -> None:
        """Start computing, or stop."""
        self._active = active
        if active:
            self._update_sets()
            self._request_averages()
            self._due = 0.0
            self._schedule()
        else:
            self._timer.stop()
            self._cancel()

    def look_at(self, image_set: ImageSet) -> None:
        """Read another set."""
        if image_set is not self._image_set:
            self._image_set = image_set
            self._cancel()
            self._due = 0.0
            self._request_averages()
            self._schedule()

    def _cancel(self) -> None:
        for job in (self._reading, self._averaging):
            if job is not None:
                job.cancel()
        self._reading = self._averaging = None

    # Changes ----------------------------------------------------------------------------------------------------------

    @Slot()
    def _on_dataset_changed(self) -> None:
        self._last_run_id = self._run.status.run_id
        self._forget()
        self._sets = None
        self._averages.clear()
        if self._active:
            self._update_sets()
            self._request_averages()

    @Slot()
    def _on_run_changed(self) -> None:
        if self._run.status.run_id != self._run_id:
            self._run_id = self._run.status.run_id
            self._forget()
            if self._active:
                self._update_sets()
                self._request_averages()
        self._schedule()

    @Slot()
    def _on_config_changed(self) -> None:
        """Follow the validation images of a new run, whose configuration arrives after its status."""
        if self._active:
            self._update_sets()
            self._request_averages()
            self._schedule()

    @Slot(object)
    def _on_numbers(self, frame: object) -> None:
        self._schedule()

    def _forget(self) -> None:
        """Drop the readings of a network that no longer exists."""
        self._cancel()
        self._timer.stop()
        self._due = 0.0
        if self._readings:
            self._readings.clear()
            self.readings_changed.emit()

    def _update_sets(self) -> None:
        dataset, config = self._images.dataset, self._run.run_config or self._run.config
        if dataset is None:
            return
        sets = self._sets
        if sets is None or (sets.validation_size, sets.seed) != (config.validation_size, config.seed):
            self._sets = ImageSets(dataset, config.validation_size, config.seed)
            self._readings.clear()
            self._averages.clear()
            self.sets_changed.emit()

    # Reading ----------------------------------------------------------------------------------------------------------

    def _schedule(self) -> None:
        if not self._active or self._reading is not None or self._snapshot_to_read() is None:
            return
        wait = _DELAY_S
        if self._run.is_running:
            wait = max(wait, self._due - time.perf_counter())
        milliseconds = round(1000 * wait)
        if not self._timer.isActive() or self._timer.remainingTime() > milliseconds:
            self._timer.start(milliseconds)

    def _snapshot_to_read(self) -> Snapshot | None:
        """Return the network on the screen if it has not read this set yet."""
        snapshot = self._display.snapshot
        if self._sets is None or snapshot is None or self.is_elsewhere:
            return None
        # The last snapshot of a run stays on the screen until the next run's first one arrives.
        if snapshot.run_id != self._run_id or snapshot.run_id == self._last_run_id:
            return None
        return snapshot if self.readings is None or self.is_old else None

    @Slot()
    def _start_reading(self) -> None:
        snapshot, sets = self._snapshot_to_read(), self._sets
        if not self._active or self._reading is not None or snapshot is None or sets is None:
            return
        numbers = sets.numbers(self._image_set)
        if not len(numbers):
            return
        pieces: list[Any] = [partial(_read, snapshot, sets, piece) for piece in _pieces(numbers)]
        pieces.append(partial(_join, snapshot, sets.labels[numbers]))
        self._start_time = time.perf_counter()
        self._reading = PiecewiseJob(self._jobs, "read images", pieces, self._on_readings, self._on_reading_stopped)
        self._reading.start()

    def _on_readings(self, readings: Readings) -> None:
        self._reading = None
        self._readings[self._image_set] = readings
        took = time.perf_counter() - self._start_time
        self._due = self._start_time + max(self._min_interval_s, took / _MAX_SHARE)
        self.readings_changed.emit()
        self._schedule()

    def _on_reading_stopped(self) -> None:
        self._reading = None

    # Averages ---------------------------------------------------------------------------------------------------------

    def _request_averages(self) -> None:
        sets = self._sets
        if not self._active or sets is None or self._averaging is not None or self.averages is not None:
            return
        numbers = sets.numbers(self._image_set)
        if not len(numbers):
            return
        counts = np.bincount(sets.labels[numbers], minlength=sets.dataset.n_classes)
        pieces: list[Any] = [partial(_sum, sets, piece) for piece in _pieces(numbers)]
        pieces.append(partial(_mean, counts))
        self._averaging = PiecewiseJob(
            self._jobs, "average images", pieces, self._on_averages, self._on_averaging_stopped
        )
        self._averaging.start()

    def _on_averaging_stopped(self) -> None:
        self._averaging = None

    def _on_averages(self, averages: NDArray[np.uint8]) -> None:
        self._averaging = None
        self._averages[self._image_set] = averages
        self.averages_changed.emit()


def _pieces(numbers: NDArray[np.intp]) -> list[NDArray[np.intp]]:
    return [numbers[start : start + _PIECE] for start in range(0, len(numbers), _PIECE)]


def _read(snapshot: Snapshot, sets: ImageSets, numbers: NDArray[np.intp], earlier: list[Any]) -> Any:
    return read_numbers(snapshot.parameters, sets, numbers)


def _join(snapshot: Snapshot, labels: NDArray[np.uint8], parts: list[Any]) -> Readings:
    return join_readings(snapshot, labels, parts)


def _sum(sets: ImageSets, numbers: NDArray[np.intp], earlier: list[Any]) -> Any:
    return sum_by_class(sets, numbers)


def _mean(counts: NDArray[np.intp], sums: list[Any]) -> NDArray[np.uint8]:
    return mean_by_class(sums, counts)
