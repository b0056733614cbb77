"""How fast to train so that people can follow: slowly where much happens, then faster and faster."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pace:
    """A speed limit that grows with every batch.

    Batch n after the start may follow the one before it after 1 / (first + growth·n) seconds. With growth > 0, the
    number of batches after t seconds is (first / growth) · (exp(growth·t) − 1): the curve of training, which bends most
    at its beginning, is spread evenly over the time of watching.

    Attributes
    ----------
    first : float
        Batches per second at the start.
    growth : float
        Increase of the speed with each batch, in 1/s; 0 for a constant speed.
    """

    first: float
    growth: float = 0.0

    def interval(self, n_batches: int) -> float:
        """Return the shortest time between two batches, in seconds, `n_batches` after the start."""
        return 1.0 / (self.first + self.growth * n_batches)


TEACHING_PACE = Pace(2.0, 0.175)
"""The first batches one by one; five epochs of MNIST in batches of 128, 2,150 steps, take about 30 seconds."""

PACES: tuple[Pace | None, ...] = (TEACHING_PACE, Pace(1), Pace(5), Pace(20), Pace(100), None)
"""The paces to choose from; None trains as fast as possible."""
