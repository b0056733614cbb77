"""What the user has chosen to look at: an image, pixels or a unit, and the way the connections are shown."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from netviz.rendering.colours import DARK, Palette

COLUMNS = 28


class Split(Enum):
    """The part of the data set that an image comes from."""

    TEST = "test"
    TRAIN = "train"


class Mode(Enum):
    """The quantity that the connections are drawn by."""

    WEIGHTS = "weights"
    SIGNAL = "signal"


_serials = itertools.count()


@dataclass(frozen=True, slots=True)
class ShownImage:
    """The image that every view shows; two are equal if they come from the same choice of an image.

    Attributes
    ----------
    split : Split
    index : int
        Its number in the split.
    label : int
    pixels : ndarray of shape (784,) and dtype uint8
    serial : int
        The number of the choice.
    """

    split: Split = field(compare=False)
    index: int = field(compare=False)
    label: int = field(compare=False)
    pixels: NDArray[np.uint8] = field(compare=False)
    serial: int = field(default_factory=lambda: next(_serials))

    @property
    def intensities(self) -> NDArray[np.float64]:
        """The pixels scaled to [0, 1], of shape (784,)."""
        # The same rounding as a training batch: one float32 product.
        return (self.pixels * np.float32(1.0 / 255.0)).astype(np.float64)


@dataclass(frozen=True, slots=True)
class Selection:
    """Pixels, by flat index, or one hidden unit; at most one of the two is there."""

    pixels: tuple[int, ...] = ()
    unit: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is selected."""
        return not self.pixels and self.unit is None

    def toggled(self, pixel: int) -> Selection:
        """Return the selection with one pixel more, or less where it is selected already."""
        if pixel in self.pixels:
            return Selection(pixels=tuple(p for p in self.pixels if p != pixel))
        return Selection(pixels=(*self.pixels, pixel))

    def extended(self, pixels: Iterable[int]) -> Selection:
        """Return the selection with these pixels in it."""
        return Selection(pixels=tuple(dict.fromkeys((*self.pixels, *pixels))))


@dataclass(frozen=True, slots=True)
class Appearance:
    """How the connections are drawn.

    Attributes
    ----------
    mode : Mode
    weights_contrast, signal_contrast : float
        The exponent p of sign(w) * abs(w) ** p in each mode: weights need more of it than signals.
    firing_only : bool
        In the signal mode, leave out what arrives at units that do not pass it on.
    palette : Palette
    """

    mode: Mode = Mode.WEIGHTS
    weights_contrast: float = 4.0
    signal_contrast: float = 1.6
    firing_only: bool = True
    palette: Palette = field(default=DARK)

    @property
    def contrast(self) -> float:
        """The exponent of the mode that is shown."""
        return self.weights_contrast if self.mode is Mode.WEIGHTS else self.signal_contrast

    def with_palette(self, palette: Palette) -> Appearance:
        """Return the same in other colours."""
        return replace(self, palette=palette)


def pixels_between(start: int, end: int) -> list[int]:
    """Return the pixels on the straight way from one to another, both included.

    A mouse that is moved fast is not told of at every pixel.
    """
    (row, column), (last_row, last_column) = pixel_position(start), pixel_position(end)
    n_steps = max(abs(last_row - row), abs(last_column - column), 1)
    rows = np.rint(np.linspace(row, last_row, n_steps + 1)).astype(int)
    columns = np.rint(np.linspace(column, last_column, n_steps + 1)).astype(int)
    return list(dict.fromkeys((COLUMNS * rows + columns).tolist()))


def pixel_position(pixel: int) -> tuple[int, int]:
    """Return row and column of a flat index 28 * row + column."""
    return divmod(pixel, COLUMNS)
