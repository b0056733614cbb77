"""The order of the hidden units in their columns, and the movement from one order to another."""

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
# More than any layer has units.
_MAX_UNITS = 2**32

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
    """The unit at each place, from top to bottom. Two arrangements are equal if they have the same serial number.

    Attributes
    ----------
    units : tuple of ndarray of int of shape (n_units,)
        For each hidden layer, the unit at each place.
    serial : int
        The number of this arrangement; negative for an order by number.
    """

    units: tuple[NDArray[np.intp], ...] = field(compare=False)
    serial: int = field(default_factory=lambda: next(_serials))

    @classmethod
    def by_number(cls, *n_units: int) -> Arrangement:
        """Return the order by number, the same for every network with hidden layers of these sizes."""
        serial = 0
        for number in n_units:
            serial = serial * _MAX_UNITS + number + 1
        return cls(tuple(np.arange(number) for number in n_units), -serial - 1)

    @property
    def is_by_number(self) -> bool:
        """Whether every unit is at the place of its own number."""
        return self.serial < 0

    @property
    def n_units(self) -> tuple[int, ...]:
        """The number of units of each hidden layer."""
        return tuple(len(units) for units in self.units)

    @cached_property
    def places(self) -> tuple[NDArray[np.intp], ...]:
        """For each hidden layer, the place of each unit, of shape (n_units,)."""
        # Sorting a permutation gives its inverse.
        return tuple(np.argsort(units) for units in self.units)

    @cached_property
    def heights(self) -> tuple[NDArray[np.float64], ...]:
        """For each hidden layer, the height of each unit in its column, of shape (n_units,), in the unit square."""
        return tuple(unit_positions(len(places))[places] for places in self.places)


class Movement:
    """The units on their way from one order to another.

    Each unit moves in a straight line to its new place; sorting the units by their heights gives an order at every
    moment, so connections, column and wall are drawn in motion exactly as they are at rest.

    Attributes
    ----------
    end : Arrangement
    begun : float
        When the movement began, by `time.perf_counter`.
    """

    def __init__(self, start: Arrangement, end: Arrangement) -> None:
        self.end = end
        self._start = start
        self.begun = time.perf_counter()

    def at(self, now: float) -> Arrangement:
        """Return the order at a time of `time.perf_counter`; from the end of the movement on, `end` itself."""
        share = (now - self.begun) / _DURATION_S
        if share >= 1.0:
            return self.end
        eased = share * share * (3.0 - 2.0 * share)
        layers = zip(self._start.places, self.end.places, strict=True)
        return Arrangement(
            tuple(np.argsort((1.0 - eased) * start + eased * end, kind="stable") for start, end in layers)
        )
