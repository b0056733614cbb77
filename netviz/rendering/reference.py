"""Every connection drawn separately: a slow and simple reference for tests of the fast methods."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from netviz.rendering.view import View, unit_positions

__all__ = ["draw_segments"]


def draw_segments(matrix: NDArray[np.floating], view: View) -> NDArray[np.complex128]:
    """Draw every connection as a segment, with its value split over the two nearest pixels of each pixel column.

    Parameters
    ----------
    matrix : ndarray of shape (n_left, n_right)
        Signed values.
    view : View

    Returns
    -------
    ndarray of shape (height, width) and dtype complex128
        The real part is the sum of the positive values, the imaginary part the absolute sum of the negative ones.
    """
    left = unit_positions(matrix.shape[0])[:, np.newaxis]
    right = unit_positions(matrix.shape[1])[np.newaxis, :]
    values = np.where(matrix > 0, matrix, -1j * matrix)
    picture = np.zeros((view.height + 2, view.width), np.complex128)
    for column, x in enumerate(view.column_centres()):
        if 0 <= x <= 1:
            rows = view.rows_of((1 - x) * left + x * right)
            first = np.floor(rows)
            part = rows - first
            for step, share in ((0, 1 - part), (1, part)):
                index = np.clip(first + step + 1, 0, view.height + 1).astype(np.intp)
                np.add.at(picture[:, column], index, share * values)
    return picture[1:-1]
