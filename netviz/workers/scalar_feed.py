"""Losses and accuracies on their way to the curves, and the rate of training that follows from them."""

from __future__ import annotations

import time
from queue import SimpleQueue

from netviz.training import BatchMetrics
from netviz.workers.rate import RateMeter
from netviz.workers.run_reports import RunDescription, Scalar

# Nobody reads curves that change 30 times a second, and drawing them costs the training thread its turn.
_EVERY_S = 0.2


class ScalarFeed:
    """Takes all scalars from the training thread's queue, in order, and gives them out a few times a second.

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
        self._given_at = 0.0

    def reset_rate(self) -> None:
        """Forget how fast the last run was."""
        self._rate.reset()

    def collect(self) -> list[Scalar]:
        """Return what has come since the last time, or nothing where that was a moment ago."""
        while not self._queue.empty():
            self._waiting.append(self._queue.get())
        now = time.perf_counter()
        if not self._waiting or now - self._given_at < _EVERY_S:
            return []
        self._given_at = now
        scalars, self._waiting = self._waiting, []
        last_step = None
        for scalar in scalars:
            if isinstance(scalar, RunDescription):
                self.run, last_step = scalar, None
                self._rate.reset()
            elif isinstance(scalar, BatchMetrics):
                last_step = scalar.step
        # Only the last one's time is known: that of the others would be the time at which they were collected.
        if last_step is not None:
            self._rate.add(last_step, now)
        return scalars

    def images_per_second(self) -> float | None:
        """Return how many images were trained a second, or None where there is too little to tell."""
        batches_per_second = self._rate.per_second()
        if batches_per_second is None or self.run is None:
            return None
        return batches_per_second * self.run.config.batch_size
