"""What the user has chosen to look at: an image, a part of the network, and the way the connections are shown."""

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
    """Where an image comes from: a part of the data set, or the user's own hand."""

    TEST = "test"
    TRAIN = "train"
    DRAWN = "drawn"


class Mode(Enum):
    """The quantity that the connections are drawn by."""

    WEIGHTS = "weights"
    SIGNAL = "signal"
    GRADIENT = "gradient"
    CHANGE = "change"


class GradientOf(Enum):
    """Whose loss the gradient is the derivative of."""

    IMAGE = "image"
    BATCH = "batch"


class Reference(Enum):
    """What the change of the weights is counted from."""

    START = "start"
    EPOCH = "epoch"
    MARK = "mark"


class Question(Enum):
    """What can be asked beside what is."""

    WITHOUT = "without"
    FULL_INK = "full ink"
    RANKING = "ranking"


_serials = itertools.count()


@dataclass(frozen=True, slots=True)
class ShownImage:
    """The image that every view shows; two are equal if they come from the same choice of an image.

    Attributes
    ----------
    split : Split
    index : int
        Its number in the split; 0 for a drawing.
    label : int or None
        What it is; None for a drawing that nobody has named.
    pixels : ndarray of shape (784,) and dtype uint8
    serial : int
        The number of the choice.
    """

    split: Split = field(compare=False)
    index: int = field(compare=False)
    label: int | None = field(compare=False)
    pixels: NDArray[np.uint8] = field(compare=False)
    serial: int = field(default_factory=lambda: next(_serials))

    @property
    def intensities(self) -> NDArray[np.float64]:
        """The pixels scaled to [0, 1], of shape (784,)."""
        # The same rounding as a training batch: one float32 product.
        return (self.pixels * np.float32(1.0 / 255.0)).astype(np.float64)


@dataclass(frozen=True, slots=True)
class Connection:
    """One connection: from unit `source` of the layer before to unit `target` of dense layer `layer`, all from 0."""

    layer: int
    source: int
    target: int


@dataclass(frozen=True, slots=True)
class Selection:
    """Pixels by flat index, or one hidden unit, or one digit, or one connection; at most one of the four is there.

    `layer` is the unit's hidden layer, from 0; without a unit it is 0.
    """

    pixels: tuple[int, ...] = ()
    unit: int | None = None
    digit: int | None = None
    connection: Connection | None = None
    layer: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing is selected."""
        return not self.pixels and self.unit is None and self.digit is None and self.connection is None

    @property
    def pixel(self) -> int | None:
        """The pixel selected last, if there is one."""
        return self.pixels[-1] if self.pixels else None

    def toggled(self, pixel: int) -> Selection:
        """Return the selection with one pixel more, or less where it is selected already."""
        if pixel in self.pixels:
            return Selection(pixels=tuple(p for p in self.pixels if p != pixel))
        return Selection(pixels=(*self.pixels, pixel))

    def extended(self, pixels: Iterable[int]) -> Selection:
        """Return the selection with these pixels in it."""
        return Selection(pixels=tuple(dict.fromkeys((*self.pixels, *pixels))))

    def fits(self, layer_sizes: tuple[int, ...]) -> bool:
        """Return whether a network of pixels, hidden layers and digits has what is selected."""
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
    """A selection that is kept beside the present one to be compared; `colour` is the number of its colour."""

    selection: Selection
    colour: int


@dataclass(frozen=True, slots=True)
class Appearance:
    """How the connections are drawn.

    Attributes
    ----------
    mode : Mode
    weights_contrast, signal_contrast, gradient_contrast, change_contrast : float
        The exponent p of sign(w) * abs(w) ** p in each mode: weights need more of it than signals.
    firing_only : bool
        In the signal mode, leave out what arrives at units that do not pass it on.
    gradient_of : GradientOf
    reference : Reference
    palette : Palette
    """

    mode: Mode = Mode.WEIGHTS
    weights_contrast: float = 4.0
    signal_contrast: float = 1.6
    gradient_contrast: float = 1.6
    change_contrast: float = 3.0
    firing_only: bool = True
    gradient_of: GradientOf = GradientOf.IMAGE
    reference: Reference = Reference.START
    palette: Palette = field(default=DARK)

    @property
    def contrast(self) -> float:
        """The exponent of the mode that is shown."""
        contrast: float = getattr(self, f"{self.mode.value}_contrast")
        return contrast

    def with_contrast(self, contrast: float) -> Appearance:
        """Return the same with another exponent in the mode that is shown."""
        weights, signal = self.weights_contrast, self.signal_contrast
        gradient, change = self.gradient_contrast, self.change_contrast
        match self.mode:
            case Mode.WEIGHTS:
                weights = contrast
            case Mode.SIGNAL:
                signal = contrast
            case Mode.GRADIENT:
                gradient = contrast
            case Mode.CHANGE:
                change = contrast
        return replace(
            self,
            weights_contrast=weights,
            signal_contrast=signal,
            gradient_contrast=gradient,
            change_contrast=change,
        )

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
