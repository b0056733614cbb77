"""The picture of all connections between two columns of units.

Every connection from unit i on the left to unit j on the right is a straight segment, and the brightness of a pixel is
the sum of the values of the segments through it. In a pixel column that is a projection of the matrix of values, so the
picture is the Radon transform of the matrix and costs O(N log N) for N connections, not N times the width. Layers of a
few thousand connections are drawn line by line, which is exact.
"""

from __future__ import annotations

import functools

import numpy as np
from numpy.typing import NDArray

from netviz.rendering.lines import LineBundle
from netviz.rendering.projection import HalfPicture, HalfView
from netviz.rendering.threads import side_by_side
from netviz.rendering.view import RenderingError, View, unit_positions
from netviz.sentences import sentence

__all__ = ["ConnectionLayer", "View"]

_MAX_UNITS = 4096
# Up to this number of connections, drawing them one by one is faster than the transform.
_MAX_LINES = 4096


class ConnectionLayer:
    """Draws all connections between n_left and n_right units.

    Parameters
    ----------
    n_left, n_right : int
        Numbers of units, from 1 to 4096; unit i of n is at height (i + 1/2) / n.
    resolution : int
        Rows in the computation of layers with many connections: the thickness of a line and its error are about
        1/resolution of the height. The time grows with its square.

    Raises
    ------
    RenderingError
        If there are no units or too many.
    """

    def __init__(self, n_left: int, n_right: int, resolution: int = 768) -> None:
        for n in (n_left, n_right):
            if not 1 <= n <= _MAX_UNITS:
                raise RenderingError(
                    sentence("A column of {n} units cannot be drawn: use 1 to {most} units.", n=n, most=_MAX_UNITS)
                )
        self.n_left = n_left
        self.n_right = n_right
        self._drawing: _Lines | _Transforms
        if n_left * n_right <= _MAX_LINES:
            self._drawing = _Lines(n_left, n_right)
        else:
            self._drawing = _Transforms(n_left, n_right, resolution)

    def transform(self, matrix: NDArray[np.float32], n_threads: int = 1) -> None:
        """Set the values of all connections.

        Parameters
        ----------
        matrix : ndarray of shape (n_left, n_right) and dtype float32
            Signed. Fastest as the transpose of a C-contiguous array.
        n_threads : int
            1 or 2. The result is the same.

        Raises
        ------
        RenderingError
            If the matrix has another shape.
        """
        if matrix.shape != (self.n_left, self.n_right):
            raise RenderingError(
                sentence(
                    "A matrix of shape {shape} does not fit {n_left} by {n_right} units: use one value for every "
                    "connection.",
                    shape=matrix.shape,
                    n_left=self.n_left,
                    n_right=self.n_right,
                )
            )
        self._drawing.transform(matrix, n_threads)

    def resample(self, view: View, n_threads: int = 1) -> NDArray[np.complex64]:
        """Draw the connections with the values last set by `transform`.

        Parameters
        ----------
        view : View
            The preparations for a view are kept until another view is requested.
        n_threads : int
            1 or 2. The result is the same.

        Returns
        -------
        ndarray of shape (height, width) and dtype complex64
            A new array. The real part is the sum of the positive values in each pixel, the imaginary part the absolute
            sum of the negative ones. In Fortran order: a pixel column is contiguous.
        """
        return self._drawing.draw(view, n_threads)


class _Lines:
    """Few connections, drawn one by one."""

    def __init__(self, n_left: int, n_right: int) -> None:
        # Lines that are neighbours in memory start at neighbouring units of the left column.
        right, left = np.meshgrid(unit_positions(n_right), unit_positions(n_left), indexing="ij")
        self._starts, self._ends = left.ravel(), right.ravel()
        self._values = np.zeros(n_left * n_right, np.float32)
        self._view: View | None = None
        self._bundle: LineBundle

    def transform(self, matrix: NDArray[np.float32], _n_threads: int) -> None:
        self._values = matrix.T.flatten()

    def draw(self, view: View, n_threads: int) -> NDArray[np.complex64]:
        if view != self._view:
            self._bundle = LineBundle(self._starts, self._ends, view)
            self._view = view
        return self._bundle.draw(self._values, n_threads)


class _Transforms:
    """Many connections: two Radon transforms, each for one half of the picture."""

    def __init__(self, n_left: int, n_right: int, resolution: int) -> None:
        most = resolution * 4 // 3
        self._left_starts, self._right_starts = _bins(n_left, most), _bins(n_right, most)
        n_left, n_right = min(n_left, most), min(n_right, most)
        self._left = HalfPicture(n_right, n_left, resolution)
        self._right = HalfPicture(n_left, n_right, resolution)
        self._view: View | None = None
        self._parts: list[tuple[slice, HalfView]] = []

    def transform(self, matrix: NDArray[np.float32], n_threads: int) -> None:
        positive = negative = matrix.T
        if self._left_starts is not None or self._right_starts is not None:
            positive, negative = np.maximum(positive, 0), np.minimum(negative, 0)
            for axis, starts in enumerate((self._right_starts, self._left_starts)):
                if starts is not None:
                    positive = np.add.reduceat(positive, starts, axis=axis)
                    negative = np.add.reduceat(negative, starts, axis=axis)
        side_by_side(
            lambda: self._left.transform(positive, negative),
            lambda: self._right.transform(positive.T, negative.T),
            n_threads,
        )

    def draw(self, view: View, n_threads: int) -> NDArray[np.complex64]:
        if view != self._view:
            x = view.column_centres()
            halves = ((self._left, 1 - x, (x >= 0) & (x <= 0.5)), (self._right, x, (x > 0.5) & (x <= 1)))
            self._parts = []
            for half, near, inside in halves:
                where = np.flatnonzero(inside)
                if len(where):
                    columns = slice(int(where[0]), int(where[-1]) + 1)
                    self._parts.append((columns, HalfView(half, near[columns], view)))
            self._view = view
        picture = np.zeros((view.width, view.height), np.complex64)
        works = [functools.partial(part.draw, picture[columns]) for columns, part in self._parts]
        if len(works) == 2:
            side_by_side(works[0], works[1], n_threads)
        else:
            for work in works:
                work()
        return picture.T


def _bins(n_units: int, most: int) -> NDArray[np.intp] | None:
    """Return the first unit of each of `most` bins; None if there are no more units than bins."""
    if n_units <= most:
        return None
    return np.searchsorted(unit_positions(n_units), np.arange(most) / most)
