"""Losses and accuracies on their way to the curves, and the training rate that they imply."""

from __future__ import annotations

import time
from queue import SimpleQueue

from netviz.training import BatchMetrics
from netviz.workers.rate import RateMeter
from netviz.workers.run_reports import RunDescription, Scalar

# Curves that change 30 times a second cannot be read, and drawing them would take time from training.
_INTERVAL_S = 0.2


class ScalarFeed:
    """Collects all scalars from the training thread's queue, in order, and delivers them a few times a second.

    Attributes
    ----------
    run : RunDescription or None
        The run that the last scalars belong to.
    """

    def __init__(self, queue: SimpleQueue[Scalar]) -> None:
        self.run: RunDescription | None = None
        self._queue = queue
        self._rate = RateMeter()
        self._waiting: list[Scalar] = []
        self._delivered_at = 0.0

    @property
    def is_empty(self) -> bool:
        """Whether every scalar has been delivered."""
        return not self._waiting and self._queue.empty()

    def reset_rate(self) -> None:
        """Forget the rate of the last run."""
        self._rate.reset()

    def collect(self, *, at_once: bool = False) -> list[Scalar]:
        """Return the scalars since the last delivery; nothing if that was less than 0.2 seconds ago.

        With `at_once`, however short ago that was.
        """
        while not self._queue.empty():
            self._waiting.append(self._queue.get())
        now = time.perf_counter()
        if not self._waiting or (now - self._delivered_at < _INTERVAL_S and not at_once):
            return []
        self._delivered_at = now
        scalars, self._waiting = self._waiting, []
        last_step = None
        for scalar in scalars:
            if isinstance(scalar, RunDescription):
                self.run, last_step = scalar, None
                self._rate.reset()
            elif isinstance(scalar, BatchMetrics):
                last_step = scalar.step
        # Only the last step's time is known: the others were trained before they were collected.
        if last_step is not None:
            self._rate.add(last_step, now)
        return scalars

    def images_per_second(self) -> float | None:
        """Return the training rate in images per second, or None while it is unknown."""
        batches_per_second = self._rate.per_second()
        if batches_per_second is None or self.run is None:
            return None
        return batches_per_second * self.run.config.batch_size
