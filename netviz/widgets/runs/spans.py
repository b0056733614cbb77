"""Which epochs and which values the curves show: the whole climb so far, or its end."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_FEWEST_BATCHES = 5
_ROUND = (1, 2, 5)


@dataclass(frozen=True, slots=True)
class Span:
    """A part of an axis, in the axis' units."""

    low: float
    high: float


def climb(reach: float, steps_per_epoch: int, earlier: float = 0.0, start: float = 0.0) -> Span:
    """Return the epochs from the start to the end of the curves, rounded up so that the axis rests for a while.

    In the first epoch the axis grows in round numbers of batches, so that a single batch moves the curve visibly.
    A run that continues another one has its own start: what it adds would be too narrow to see at the end of an axis
    from 0.

    Parameters
    ----------
    reach : float
        Epochs trained so far.
    steps_per_epoch : int
    earlier : float
        Epochs that the curves of older runs cover. They are shown entirely before the first batch and after the first
        epoch; in between, as far as the live run has come.
    start : float
        Epochs before the first batch of the run.
    """
    if reach <= start and earlier > 0.0:
        return Span(0.0, float(_whole(earlier)))
    trained = max(reach - start, 0.0)
    size = round_up(max(trained * steps_per_epoch, _FEWEST_BATCHES))
    if size < steps_per_epoch:
        return Span(start, start + size / steps_per_epoch)
    n_epochs = max(_whole(reach), _whole(start + 1.0))
    # Past the first epoch there is room for all of the older runs.
    return Span(start, float(n_epochs if trained < 1.0 else max(n_epochs, _whole(earlier))))


def end_of_climb(reach: float, steps_per_epoch: int, start: float = 0.0) -> Span:
    """Return the later half of the epochs trained so far, in twentieths of the whole axis."""
    whole = climb(reach, steps_per_epoch, start=start)
    twentieth = (whole.high - start) / 20.0
    trained = max(reach - start, 0.0)
    low = start + math.floor(0.5 * trained / twentieth + 1e-6) * twentieth
    high = start + math.ceil(trained / twentieth - 1e-6) * twentieth
    return Span(low, max(high, low + twentieth))


def around(values: NDArray[np.float64], least: float) -> Span:
    """Return a range with round ends around all values, at least as long as `least`."""
    low, high = float(values.min()), float(values.max())
    middle, half = 0.5 * (low + high), 0.5 * max(high - low, least)
    step = round_up(half / 2.0)
    return Span(math.floor((middle - half) / step) * step, math.ceil((middle + half) / step) * step)


def _whole(epochs: float) -> int:
    # Rounding errors at the end of an epoch must not add another epoch.
    return math.ceil(epochs - 1e-6)


def round_up(value: float) -> float:
    """Return the next of … 1, 2, 5, 10, 20, 50 … that is not below a positive value."""
    power = 10.0 ** math.floor(math.log10(value))
    return next(factor * power for factor in (*_ROUND, 10) if factor * power >= value * (1.0 - 1e-9))
