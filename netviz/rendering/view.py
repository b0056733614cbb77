"""Which part of the unit square is shown, and with how many pixels."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

__all__ = ["RenderingError", "View", "unit_positions"]


class RenderingError(ValueError):
    """A picture was asked for that cannot be drawn; the message says what to change."""


@dataclass(frozen=True, slots=True)
class View:
    """The visible region of the gap between two columns of units, and its size in device pixels.

    The gap is the unit square: x runs from the left column (0) to the right one (1), y from the top (0) to the
    bottom (1). A region that reaches beyond the square is blank there.

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
        """Refuse an empty picture or region."""
        if self.width < 1 or self.height < 1:
            raise RenderingError(
                f"A picture of {self.width} by {self.height} pixels is empty: ask for at least one pixel each way."
            )
        if not (self.x0 < self.x1 and self.y0 < self.y1):
            raise RenderingError(
                f"The region x {self.x0} to {self.x1}, y {self.y0} to {self.y1} has no area: "
                "give its smaller bound first."
            )

    def column_centres(self) -> NDArray[np.float64]:
        """Return the x of the centre of every pixel column, shape (width,)."""
        steps = np.arange(self.width, dtype=np.float64) + 0.5
        return np.asarray(self.x0 + steps * ((self.x1 - self.x0) / self.width), np.float64)

    def rows_of(self, y: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return where heights in the unit square lie in the picture, in pixels; 0 is the first pixel's centre."""
        return np.asarray((y - self.y0) * (self.height / (self.y1 - self.y0)) - 0.5, np.float64)


def unit_positions(n_units: int) -> NDArray[np.float64]:
    """Return the heights (i + 1/2) / n of the units of a column, shape (n_units,), in the unit square."""
    return (np.arange(n_units) + 0.5) / n_units
