"""The visible part of the unit square, and its size in pixels."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.sentences import sentence

__all__ = ["RenderingError", "View", "unit_positions"]


class RenderingError(ValueError):
    """A picture cannot be drawn as requested; the message says what to change."""


@dataclass(frozen=True, slots=True)
class View:
    """The visible region of the gap between two columns of units, and its size in device pixels.

    The gap is the unit square: x runs from the left column (0) to the right one (1), y from the top (0) to the bottom
    (1). Outside the square the picture is blank.

    Attributes
    ----------
    width, height : int
        Size of the picture in device pixels, at least 1 each.
    x0, x1, y0, y1 : float
        The visible region, in fractions of the gap's width and height; x0 < x1 and y0 < y1.

    Raises
    ------
    RenderingError
        If the picture has no pixels or the region no area.
    """

    width: int
    height: int
    x0: float = 0.0
    x1: float = 1.0
    y0: float = 0.0
    y1: float = 1.0

    def __post_init__(self) -> None:
        """Reject an empty picture or region."""
        if self.width < 1 or self.height < 1:
            raise RenderingError(
                sentence(
                    "A picture of {width} by {height} pixels is empty: use at least one pixel in each direction.",
                    width=self.width,
                    height=self.height,
                )
            )
        if not (self.x0 < self.x1 and self.y0 < self.y1):
            raise RenderingError(
                sentence(
                    "The region x {x0} to {x1}, y {y0} to {y1} has no area: the smaller bound must come first.",
                    x0=self.x0,
                    x1=self.x1,
                    y0=self.y0,
                    y1=self.y1,
                )
            )

    def column_centres(self) -> NDArray[np.float64]:
        """Return x at the centre of each pixel column, of shape (width,)."""
        steps = np.arange(self.width, dtype=np.float64) + 0.5
        return np.asarray(self.x0 + steps * ((self.x1 - self.x0) / self.width), np.float64)

    def rows_of(self, y: NDArray[np.float64]) -> NDArray[np.float64]:
        """Convert heights in the unit square to rows of the picture; row 0 is the centre of the first pixel."""
        return np.asarray((y - self.y0) * (self.height / (self.y1 - self.y0)) - 0.5, np.float64)


def unit_positions(n_units: int) -> NDArray[np.float64]:
    """Return the heights (i + 1/2) / n of the units of a column in the unit square, of shape (n_units,)."""
    return (np.arange(n_units) + 0.5) / n_units
