"""The loss and accuracy of every batch of a run, in little memory."""

from __future__ import annotations

from array import array

import numpy as np
from numpy.typing import NDArray

from netviz.training import BatchMetrics

_COLUMNS = 4
_MOST = 1 << 18


class BatchLog:
    """Metrics of the batches of a run.

    Beyond 262,144 batches, which take 8 MB, every second one is dropped, and so on: more than a curve can show.
    """

    def __init__(self) -> None:
        self._numbers = array("d")
        self._every = 1
        self._n = 0

    @classmethod
    def of(cls, rows: NDArray[np.float64]) -> BatchLog:
        """Return a log of rows as `rows` returns them."""
        log = cls()
        log._numbers, log._n = array("d", rows.ravel()), len(rows)
        return log

    def add(self, metrics: BatchMetrics) -> None:
        """Append a batch."""
        self._n += 1
        if (self._n - 1) % self._every:
            return
        self._numbers.extend((metrics.step, metrics.loss, metrics.accuracy, metrics.learning_rate))
        if len(self._numbers) >= _COLUMNS * _MOST:
            self._numbers = array("d", self.rows()[::2].ravel())
            self._every *= 2

    def rows(self) -> NDArray[np.float64]:
        """Return step, loss in nats, accuracy as a share, and learning rate, of shape (n, 4); a copy."""
        return np.array(self._numbers).reshape(-1, _COLUMNS)


def metrics_of(rows: NDArray[np.float64]) -> list[BatchMetrics]:
    """Return the metrics in rows, which have the columns of `BatchLog.rows`."""
    return [BatchMetrics(int(step), loss, accuracy, rate) for step, loss, accuracy, rate in rows.tolist()]
