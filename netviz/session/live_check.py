"""The gradient check of the live network, on request and in the background."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from netviz.data import Dataset, scale_pixels
from netviz.session.images import Images
from netviz.session.live_run import LiveRun
from netviz.tracing.learning_check import GradientCheck, check_gradient
from netviz.training import Snapshot
from netviz.workers.jobs import JobQueue

_IMAGES = 8
_PARAMETERS = 200


class LiveCheck(QObject):
    """Compares the live network's gradient with central differences.

    Attributes
    ----------
    result : GradientCheck or None
        The last result of this run.
    step : int
        The batch after which the network was checked.
    is_running : bool

    Signals
    -------
    changed
        An attribute changed.
    """

    changed = Signal()

    def __init__(self, run: LiveRun, images: Images, jobs: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._images = images
        self._jobs = jobs
        self.result: GradientCheck | None = None
        self.step = 0
        self.is_running = False
        self._run_id = 0
        run.changed.connect(self._on_run)

    @Slot()
    def start(self) -> None:
        """Check the gradient, unless it is being checked."""
        snapshot, dataset = self._run.snapshot, self._images.dataset
        if snapshot is None or dataset is None or self.is_running:
            return
        self.is_running = True
        work = partial(_check, snapshot, dataset)
        self._jobs.submit("check gradient", work, partial(self._on_check, snapshot), ended=self._on_ended)
        self.changed.emit()

    def _on_ended(self) -> None:
        self.is_running = False
        self.changed.emit()

    def _on_check(self, snapshot: Snapshot, result: GradientCheck) -> None:
        self._run_id, self.step, self.result = snapshot.run_id, snapshot.step, result
        self._on_run()
        self.changed.emit()

    @Slot()
    def _on_run(self) -> None:
        """Forget the result of another run."""
        if self.result is not None and self._run.status.run_id != self._run_id:
            self.result = None
            self.changed.emit()


def _check(snapshot: Snapshot, dataset: Dataset) -> GradientCheck:
    images = scale_pixels(dataset.train_images[:_IMAGES])
    labels = dataset.train_labels[:_IMAGES].astype(np.intp)
    return check_gradient(snapshot.parameters, images, labels, _PARAMETERS)
