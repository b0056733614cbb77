"""Which hidden units notice a pixel: those that it pushes up or down, and why the others do not notice it.

A unit that passes nothing on is silent. Of the others, those do not notice a pixel whose weight is near 0: smaller than
a tenth of the largest weight of the whole layer. One limit for the layer makes pixels comparable, and it is the scale
by which the connections are drawn: what is near 0 is also hardly seen.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from netviz.tracing.image_trace import ImageTrace, allows_overflow
from netviz.tracing.shares import PixelTrace

NEAR_ZERO_SHARE = 0.1
"""A weight is near 0 if its magnitude is below this share of the largest one in its layer."""


@dataclass(frozen=True, slots=True, eq=False)
class Noticing:
    """How the first hidden layer notices pixels; each unit is in exactly one of the four groups.

    Attributes
    ----------
    limit : float
        Weights of smaller magnitude are near 0.
    up, down : ndarray of shape (n_units,) and dtype bool
        Units that fire and that the pixels push up or down.
    near_zero : ndarray of shape (n_units,) and dtype bool
        Units that fire, but whose weight from the pixels is near 0; for several pixels, the mean of their weights, each
        counted by its pixel's intensity.
    silent : ndarray of shape (n_units,) and dtype bool
        Units that pass nothing on, whatever the pixels send.
    """

    limit: float
    up: NDArray[np.bool_]
    down: NDArray[np.bool_]
    near_zero: NDArray[np.bool_]
    silent: NDArray[np.bool_]

    @property
    def n_up(self) -> int:
        """Number of units pushed up."""
        return int(self.up.sum())

    @property
    def n_down(self) -> int:
        """Number of units pushed down."""
        return int(self.down.sum())

    @property
    def n_near_zero(self) -> int:
        """Number of units that fire and do not notice the pixels."""
        return int(self.near_zero.sum())

    @property
    def n_silent(self) -> int:
        """Number of silent units."""
        return int(self.silent.sum())

    @property
    def n_unmoved(self) -> int:
        """Number of units that do not notice the pixels, for either reason."""
        return self.n_near_zero + self.n_silent


# Several views say it of the same traces at the same moment.
@lru_cache(maxsize=2)
@allows_overflow
def noticing(trace: ImageTrace, pixels: PixelTrace) -> Noticing:
    """Sort the units of the first hidden layer by how they notice pixels of the traced image."""
    limit = NEAR_ZERO_SHARE * float(np.abs(trace.parameters.kernels[0]).max())
    silent = trace.gates[0] == 0.0
    weights = pixels.arriving[0] / float(pixels.intensities.sum())
    # A gate below zero, as no activation here has one, would turn the push around; the gate of a leaky unit is small.
    up, down = weights > 0.0, weights < 0.0
    # Not the other way round, so that numbers that overflowed are near nothing.
    near_zero = ~silent & ((np.abs(weights) < limit) | ~(up | down))
    moved = ~silent & ~near_zero
    return Noticing(limit, moved & up, moved & down, near_zero, silent)
