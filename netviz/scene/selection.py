"""The parts of the network that a user can point at and select."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from netviz.data import COLUMNS


@dataclass(frozen=True, slots=True)
class ConnectionIndex:
    """A connection, by its place in the network.

    Attributes
    ----------
    layer : int
        The dense layer, from 0.
    source, target : int
        The units that it connects, from 0, in the layers before and after.
    """

    layer: int
    source: int
    target: int


@dataclass(frozen=True, slots=True)
class Selection:
    """Pixels, a hidden unit, a digit or a connection: at most one of the four.

    Attributes
    ----------
    pixels : tuple of int
        Flat indices, in order of selection.
    unit : int or None
    digit : int or None
    connection : ConnectionIndex or None
    layer : int
        The unit's hidden layer, from 0; 0 without a unit.
    """

    pixels: tuple[int, ...] = ()
    unit: int | None = None
    digit: int | None = None
    connection: ConnectionIndex | None = None
    layer: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing is selected."""
        return not self.pixels and self.unit is None and self.digit is None and self.connection is None

    @property
    def pixel(self) -> int | None:
        """The pixel that was selected last; None if no pixel is selected."""
        return self.pixels[-1] if self.pixels else None

    def toggled(self, pixel: int) -> Selection:
        """Return the selection with a pixel added, or removed if it is already selected."""
        if pixel in self.pixels:
            return Selection(pixels=tuple(p for p in self.pixels if p != pixel))
        return Selection(pixels=(*self.pixels, pixel))

    def extended(self, pixels: Iterable[int]) -> Selection:
        """Return the selection with these pixels added."""
        return Selection(pixels=tuple(dict.fromkeys((*self.pixels, *pixels))))

    def fits(self, layer_sizes: tuple[int, ...]) -> bool:
        """Return whether a network with these layer sizes has the selected part."""
        connection = self.connection
        if connection is not None:
            return (
                connection.layer + 1 < len(layer_sizes)
                and connection.source < layer_sizes[connection.layer]
                and connection.target < layer_sizes[connection.layer + 1]
            )
        if self.unit is not None:
            return self.layer + 2 < len(layer_sizes) and self.unit < layer_sizes[self.layer + 1]
        return self.digit is None or self.digit < layer_sizes[-1]


@dataclass(frozen=True, slots=True)
class Pin:
    """A selection that is kept for comparison.

    Attributes
    ----------
    selection : Selection
    colour : int
        The number of its colour.
    """

    selection: Selection
    colour: int


def pixels_between(start: int, end: int) -> list[int]:
    """Return the pixels on a straight line from one to another, both included.

    A fast mouse skips pixels; this fills them in.
    """
    (row, column), (last_row, last_column) = pixel_position(start), pixel_position(end)
    n_steps = max(abs(last_row - row), abs(last_column - column), 1)
    rows = np.rint(np.linspace(row, last_row, n_steps + 1)).astype(int)
    columns = np.rint(np.linspace(column, last_column, n_steps + 1)).astype(int)
    return list(dict.fromkeys((COLUMNS * rows + columns).tolist()))


def pixel_position(pixel: int) -> tuple[int, int]:
    """Return row and column of a flat index 28 * row + column."""
    return divmod(pixel, COLUMNS)
