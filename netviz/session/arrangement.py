"""The order in which the hidden units stand, and the way from one order to another."""

from __future__ import annotations

import itertools
import time
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from netviz.rendering.view import unit_positions

_DURATION_S = 0.8

_serials = itertools.count(1)


class UnitOrder(Enum):
    """What the hidden units are ordered by."""

    NUMBER = "number"
    VOTE = "vote"
    RECEIVED = "received"
    ACTIVATION = "activation"
    SIMILARITY = "similarity"


@dataclass(frozen=True)
class Arrangement:
    """Which unit stands at which place, from top to bottom; two are equal if they come from the same making.

    Attributes
    ----------
    units : ndarray of int of shape (n_units,)
        The unit at each place.
    serial : int
        The number of the making; 0 for the order by number.
    """

    units: NDArray[np.intp] = field(compare=False)
    serial: int = field(default_factory=lambda: next(_serials))

    @classmethod
    def by_number(cls, n_units: int) -> Arrangement:
        """Return the order by number, the same for every network of a size."""
        return cls(np.arange(n_units), -n_units)

    @property
    def is_by_number(self) -> bool:
        """Whether every unit stands at its own number."""
        return self.serial < 0

    @cached_property
    def places(self) -> NDArray[np.intp]:
        """The place of each unit, of shape (n_units,)."""
        places = np.empty_like(self.units)
        places[self.units] = np.arange(len(self.units))
        return places

    @cached_property
    def heights(self) -> NDArray[np.float64]:
        """The height of each unit in the column, of shape (n_units,), in the unit square."""
        return unit_positions(len(self.units))[self.places]


class Movement:
    """The units on their way from one order to another.

    At every moment they stand in some order: each goes straight to its new place, and who is further up stands
    before the other. So connections, column and wall can be drawn at every moment as at any other.
    """

    def __init__(self, start: Arrangement, end: Arrangement) -> None:
        self.end = end
        self._start = start
        self.begun = time.perf_counter()

    def at(self, now: float) -> Arrangement:
        """Return the order at a time of `time.perf_counter`; the end itself once it is reached."""
        share = (now - self.begun) / _DURATION_S
        if share >= 1.0:
            return self.end
        eased = share * share * (3.0 - 2.0 * share)
        heights = (1.0 - eased) * self._start.places + eased * self.end.places
        return Arrangement(np.argsort(heights, kind="stable"))
