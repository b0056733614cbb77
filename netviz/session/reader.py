"""Has the network read all images of a set, again and again as it changes, for as long as somebody looks at it."""

from __future__ import annotations

import time
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from netviz.data import N_CLASSES
from netviz.data.image_sets import ImageSet, ImageSets
from netviz.scene.readings import Readings, join_readings, mean_by_class, read_numbers, sum_by_class
from netviz.session.display import Display
from netviz.session.images import Images
from netviz.session.live_run import LiveRun
from netviz.session.pictures import Pictures
from netviz.training import Snapshot
from netviz.workers.jobs import JobQueue
from netviz.workers.piecewise import PiecewiseJob

_PIECE = 10_000
"""Images read before other jobs get their turn: some 60 ms of one core."""
_SOON_S = 0.15
_EVERY_S = 3.0
"""While training: from the beginning of one reading to that of the next, at least."""
_SHARE = 0.1
"""While training: the most of the time that is spent on reading."""


class ImageReader(QObject):
    """Keeps the readings of the set that is looked at, and the average image of each of its digits.

    Nothing is computed unless it is active. At rest readings follow the parameters at once; while training they are
    renewed every few seconds, and are older than what is shown.

    Signals
    -------
    sets_changed
        Another data set, or other images that validate.
    readings_changed
        New readings, or none any more.
    averages_changed
        New averages, or none any more.
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
    ) -> None:
        super().__init__(parent)
        self._images = images
        self._run = run
        self._display = display
        self._jobs = jobs
        self._sets: ImageSets | None = None
        self._image_set = ImageSet.TEST
        self._readings: dict[ImageSet, Readings] = {}
        self._averages: dict[ImageSet, NDArray[np.uint8]] = {}
        self._active = False
        self._reading: PiecewiseJob | None = None
        self._averaging: PiecewiseJob | None = None
        self._run_id = run.status.run_id
        # The run of a data set that is no longer there, whose network has nothing to say about the new images.
        self._left_run_id = -1
        self._begun = self._due = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begin)
        images.dataset_changed.connect(self._on_dataset_changed)
        run.changed.connect(self._on_run_changed)
        pictures.numbers_changed.connect(self._on_numbers)

    # What there is ---------------------------------------------------------------------------------------------------

    @property
    def sets(self) -> ImageSets | None:
        """The images; None before there are any, or before anybody looks."""
        return self._sets

    @property
    def is_active(self) -> bool:
        """Whether somebody looks, so that there is something to compute."""
        return self._active

    @property
    def is_at_work(self) -> bool:
        """Whether something is being computed or about to be."""
        return self._timer.isActive() or self._reading is not None or self._averaging is not None

    @property
    def image_set(self) -> ImageSet:
        """The set that is looked at."""
        return self._image_set

    @property
    def readings(self) -> Readings | None:
        """What the network read this set as, last; None before it has."""
        return self._readings.get(self._image_set)

    @property
    def averages(self) -> NDArray[np.uint8] | None:
        """The average image of each digit in this set, of shape (10, 784); None before they are there."""
        return self._averages.get(self._image_set)

    @property
    def is_old(self) -> bool:
        """Whether the readings are of other parameters than those that are shown."""
        readings, snapshot = self.readings, self._display.snapshot
        if readings is None or snapshot is None:
            return False
        return (readings.run_id, readings.step) != (snapshot.run_id, snapshot.step)

    # What is wanted --------------------------------------------------------------------------------------------------

    def set_active(self, active: bool) -> None:
        """Begin to compute, or stop."""
        self._active = active
        if active:
            self._renew_sets()
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

    # What changes ----------------------------------------------------------------------------------------------------

    @Slot()
    def _on_dataset_changed(self) -> None:
        self._left_run_id = self._run.status.run_id
        self._forget()
        self._sets = None
        self._averages.clear()
        if self._active:
            self._renew_sets()
            self._request_averages()

    @Slot()
    def _on_run_changed(self) -> None:
        if self._run.status.run_id != self._run_id:
            self._run_id = self._run.status.run_id
            self._forget()
            if self._active:
                self._renew_sets()
                self._request_averages()
        self._schedule()

    @Slot(object)
    def _on_numbers(self, frame: object) -> None:
        self._schedule()

    def _forget(self) -> None:
        """Let go of the readings of a network that is no longer there."""
        self._cancel()
        self._timer.stop()
        self._due = 0.0
        if self._readings:
            self._readings.clear()
            self.readings_changed.emit()

    def _renew_sets(self) -> None:
        dataset, config = self._images.dataset, self._run.run_config or self._run.config
        if dataset is None:
            return
        sets = self._sets
        if sets is None or (sets.validation_size, sets.seed) != (config.validation_size, config.seed):
            self._sets = ImageSets(dataset, config.validation_size, config.seed)
            self._readings.clear()
            self._averages.clear()
            self.sets_changed.emit()

    # Reading ---------------------------------------------------------------------------------------------------------

    def _schedule(self) -> None:
        if not self._active or self._reading is not None or self._snapshot_to_read() is None:
            return
        wait = _SOON_S
        if self._run.is_running:
            wait = max(wait, self._due - time.perf_counter())
        milliseconds = round(1000 * wait)
        if not self._timer.isActive() or self._timer.remainingTime() > milliseconds:
            self._timer.start(milliseconds)

    def _snapshot_to_read(self) -> Snapshot | None:
        """Return the network that has not read this set yet, if there is one."""
        snapshot = self._display.snapshot
        if self._sets is None or snapshot is None:
            return None
        # The last snapshot of a run that has ended is there until the first one of the next comes.
        if snapshot.run_id != self._run_id or snapshot.run_id == self._left_run_id:
            return None
        return snapshot if self.readings is None or self.is_old else None

    @Slot()
    def _begin(self) -> None:
        snapshot, sets = self._snapshot_to_read(), self._sets
        if not self._active or self._reading is not None or snapshot is None or sets is None:
            return
        numbers = sets.numbers(self._image_set)
        if not len(numbers):
            return
        pieces: list[Any] = [partial(_read, snapshot, sets, piece) for piece in _pieces(numbers)]
        pieces.append(partial(_join, snapshot, sets.labels[numbers]))
        self._begun = time.perf_counter()
        self._reading = PiecewiseJob(self._jobs, "read images", pieces, self._on_readings, self._on_reading_stopped)
        self._reading.start()

    def _on_readings(self, readings: Readings) -> None:
        self._reading = None
        self._readings[self._image_set] = readings
        took = time.perf_counter() - self._begun
        self._due = self._begun + max(_EVERY_S, took / _SHARE)
        self.readings_changed.emit()
        self._schedule()

    def _on_reading_stopped(self) -> None:
        self._reading = None

    # Averages --------------------------------------------------------------------------------------------------------

    def _request_averages(self) -> None:
        sets = self._sets
        if not self._active or sets is None or self._averaging is not None or self.averages is not None:
            return
        numbers = sets.numbers(self._image_set)
        if not len(numbers):
            return
        counts = np.bincount(sets.labels[numbers], minlength=N_CLASSES)
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


def _read(snapshot: Snapshot, sets: ImageSets, numbers: NDArray[np.intp], before: list[Any]) -> Any:
    return read_numbers(snapshot.parameters, sets, numbers)


def _join(snapshot: Snapshot, labels: NDArray[np.uint8], parts: list[Any]) -> Readings:
    return join_readings(snapshot.run_id, snapshot.step, labels, parts)


def _sum(sets: ImageSets, numbers: NDArray[np.intp], before: list[Any]) -> Any:
    return sum_by_class(sets, numbers)


def _mean(counts: NDArray[np.intp], sums: list[Any]) -> NDArray[np.uint8]:
    return mean_by_class(sums, counts)
