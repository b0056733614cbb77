"""Single connections as crisp lines: a traced path, the strongest few hundred, or all of a small layer.

Each line is drawn separately, with its strength split over the two nearest pixels of each pixel column. A line that
rises by several pixels from one column to the next covers as many pixels in each column, so that it has no gaps.
"""

from __future__ import annotations

import functools

import numpy as np
from numpy.typing import NDArray

from netviz.rendering.colours import Palette, overlay_lut
from netviz.rendering.memory import aligned_zeros, round_up, unbuffered
from netviz.rendering.threads import side_by_side
from netviz.rendering.tone import LookupTable
from netviz.rendering.view import RenderingError, View
from netviz.sentences import sentence

__all__ = ["LineBundle", "compose_overlay", "crisp_lines"]

# Pixel columns drawn at once: as many as fit into the cache.
_GROUP_SIZE = 16
# The most pixels that a line covers in one column.
_TALLEST = 24


class LineBundle:
    """Segments from x = 0 to x = 1 in a view, which can be drawn with different strengths.

    Parameters
    ----------
    starts_y, ends_y : ndarray of shape (n,)
        Heights at the left and at the right end, in the unit square.
    view : View
    thickness : int, optional
        Thickness of the lines in pixels; a pixel that a line covers completely gets its full strength. By default the
        lines are as thin as possible, and the strength of a line is distributed over the pixels of a column.
    """

    def __init__(
        self,
        starts_y: NDArray[np.floating],
        ends_y: NDArray[np.floating],
        view: View,
        thickness: int | None = None,
    ) -> None:
        x = view.column_centres()
        inside = np.flatnonzero((x >= 0) & (x <= 1))
        self._view = view
        self._first = int(inside[0]) if len(inside) else 0
        start, end = view.rows_of(np.asarray(starts_y, np.float64)), view.rows_of(np.asarray(ends_y, np.float64))
        rises = np.abs(end - start) * ((view.x1 - view.x0) / view.width)
        tall = np.rint(rises if thickness is None else thickness * np.sqrt(1 + rises**2))
        tall = np.clip(tall, 1, _TALLEST)
        self._strength = 1 / tall if thickness is None else np.ones_like(tall)
        self._tallest = int(tall.max(initial=1))
        self._pad = self._tallest + 1
        # Rows beyond the picture, on both sides, receive what is outside and are cut off at the end.
        self._pitch = view.height + 2 * self._pad + 1
        self._n_group = min(_GROUP_SIZE, max(1, len(inside)))
        # Lines that cover the same number of pixels per column are summed in one plane.
        self._plane_size = round_up(self._n_group * self._pitch + self._tallest)
        shift = self._pad - (tall - 1) / 2
        near, far = (part.astype(np.float32)[:, np.newaxis] for part in (1 - x[inside], x[inside]))
        rows = near * (start + shift).astype(np.float32) + far * (end + shift).astype(np.float32)
        np.clip(rows, 0, view.height + self._pad, out=rows)
        index = rows.astype(np.intp)
        self._part = np.subtract(rows, index, dtype=np.float32)
        index += (np.arange(len(inside)) % self._n_group * self._pitch)[:, np.newaxis]
        index += (tall - 1).astype(np.intp) * self._plane_size
        # Positive and negative amounts alternate.
        self._index = 2 * index

    def draw(self, values: NDArray[np.floating], n_threads: int = 1) -> NDArray[np.complex64]:
        """Draw the lines.

        Parameters
        ----------
        values : ndarray of shape (n,)
            Signed strengths.
        n_threads : int
            1 or 2. The result is the same.

        Returns
        -------
        ndarray of shape (height, width) and dtype complex64
            In Fortran order. The real part is the sum of the positive strengths, the imaginary part the absolute sum of
            the negative ones.
        """
        view = self._view
        picture = np.zeros((view.width, view.height), np.complex64)
        values = np.asarray(values)
        seen = np.flatnonzero(values)
        everything = len(seen) == len(values)
        strengths = (np.abs(values) * self._strength)[seen].astype(np.float32)
        negative = (values[seen] < 0).astype(np.intp)

        def draw_groups(starts: range) -> None:
            planes = aligned_zeros(self._tallest * self._plane_size).reshape(self._tallest, -1)
            with unbuffered():
                for start in starts:
                    index = self._index[start : start + self._n_group]
                    part = self._part[start : start + self._n_group]
                    if not everything:
                        index = index.take(seen, axis=1, mode="clip")
                        part = part.take(seen, axis=1, mode="clip")
                    _scatter(planes, index + negative, part, strengths)
                    first = self._first + start
                    picture[first : first + len(index)] = self._collapse(planes)[: len(index)]

        starts = range(0, len(self._index) if len(seen) else 0, self._n_group)
        middle = len(starts) // 2
        side_by_side(lambda: draw_groups(starts[:middle]), lambda: draw_groups(starts[middle:]), n_threads)
        return picture.T

    def _collapse(self, planes: NDArray[np.complex64]) -> NDArray[np.complex64]:
        """Turn planes, in which a line is one pixel per column, into pixel columns, in which it has its full height."""
        # A run of k pixels is its first pixel moved by 0, 1, … k - 1.
        for k in range(self._tallest - 2, -1, -1):
            planes[k] += planes[k + 1]
        for k in range(1, self._tallest):
            planes[0, k:] += planes[k, :-k]
        columns = planes[0, : self._n_group * self._pitch].reshape(self._n_group, self._pitch)
        return columns[:, self._pad : self._pad + self._view.height]


def _scatter(
    planes: NDArray[np.complex64],
    index: NDArray[np.intp],
    part: NDArray[np.float32],
    strengths: NDArray[np.float32],
) -> None:
    """Split lines over two neighbouring pixels of the planes; the second gets the share `part` of their strength."""
    planes[...] = 0
    numbers = planes.view(np.float32).reshape(-1)
    second = part * strengths
    first = np.subtract(strengths, second)
    places = index.reshape(-1)
    np.add.at(numbers, places, first.reshape(-1))
    np.add.at(numbers[2:], places, second.reshape(-1))


def crisp_lines(
    starts_y: NDArray[np.floating],
    ends_y: NDArray[np.floating],
    values: NDArray[np.floating],
    view: View,
    thickness: int = 1,
) -> NDArray[np.complex64]:
    """Draw segments from x = 0 to x = 1 at full strength.

    Parameters
    ----------
    starts_y, ends_y : ndarray of shape (n,)
        Heights at the left and at the right end, in the unit square.
    values : ndarray of shape (n,)
        Signed strengths.
    view : View
    thickness : int
        Thickness of the lines in pixels, at least 1; 2 or 3 for displays with small pixels.

    Returns
    -------
    ndarray of shape (height, width) and dtype complex64
        In Fortran order. The real part is the sum of the positive strengths, the imaginary part the absolute sum of
        the negative ones. A pixel that a line covers completely gets its full strength.

    Raises
    ------
    RenderingError
        If the lengths of the arrays differ or the thickness is below 1.
    """
    if not len(starts_y) == len(ends_y) == len(values):
        raise RenderingError(
            sentence(
                "Lines need equally many starts, ends and values, not {n_starts}, {n_ends} and {n_values}.",
                n_starts=len(starts_y),
                n_ends=len(ends_y),
                n_values=len(values),
            )
        )
    if thickness < 1:
        raise RenderingError(
            sentence("The thickness of lines must be at least 1 pixel, not {thickness}.", thickness=thickness)
        )
    seen = np.flatnonzero(values)
    return LineBundle(starts_y[seen], ends_y[seen], view, thickness).draw(values[seen])


def compose_overlay(picture: NDArray[np.complex64], scale: float, palette: Palette) -> NDArray[np.uint8]:
    """Return crisp lines as a translucent picture, to lay over a dimmed one.

    Parameters
    ----------
    picture : ndarray of shape (height, width) and dtype complex64
        From `crisp_lines`.
    scale : float
        The strength that is drawn opaque.
    palette : Palette

    Returns
    -------
    ndarray of shape (height, width, 4) and dtype uint8
        A new array with the bytes of premultiplied words 0xAARRGGBB (QImage's Format_ARGB32_Premultiplied).
    """
    return _overlay_table(palette).colours(picture, scale if scale > 0 else 1.0)


@functools.lru_cache(maxsize=4)
def _overlay_table(palette: Palette) -> LookupTable:
    """Return the lookup table of a palette, computed once."""
    return LookupTable(overlay_lut(palette))
