"""The gradient check of the network that is being trained, on request and in the background."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from netviz.data import Dataset, scale_pixels
from netviz.tracing.learning_check import GradientCheck, check_gradient
from netviz.training import Snapshot

if TYPE_CHECKING:
    from netviz.session.session import Session

_IMAGES = 8
_PARAMETERS = 200


class LiveCheck(QObject):
    """Compares the live network's gradient with central differences.

    Attributes
    ----------
    result : GradientCheck or None
        The last one of the present run.
    step : int
        The batch after which that was.
    is_running : bool

    Signals
    -------
    changed
        Something among the attributes.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.result: GradientCheck | None = None
        self.step = 0
        self.is_running = False
        self._run_id = 0
        session.run_changed.connect(self._on_run)

    @Slot()
    def start(self) -> None:
        """Check it, unless it is being checked."""
        snapshot, dataset = self._session.snapshot, self._session.dataset
        if snapshot is None or dataset is None or self.is_running:
            return
        self.is_running = True
        self._session.in_background("check gradient", partial(_check, snapshot, dataset), self._on_check)
        self.changed.emit()

    def _on_check(self, found: tuple[int, int, GradientCheck]) -> None:
        self._run_id, self.step, self.result = found
        self.is_running = False
        self._on_run()
        self.changed.emit()

    @Slot()
    def _on_run(self) -> None:
        """Forget what was found in another run."""
        if self.result is not None and self._session.status.run_id != self._run_id:
            self.result = None
            self.changed.emit()


def _check(snapshot: Snapshot, dataset: Dataset) -> tuple[int, int, GradientCheck]:
    images = scale_pixels(dataset.train_images[:_IMAGES])
    labels = dataset.train_labels[:_IMAGES].astype(np.intp)
    return snapshot.run_id, snapshot.step, check_gradient(snapshot.parameters, images, labels, _PARAMETERS)
