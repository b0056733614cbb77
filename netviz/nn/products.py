"""The large matrix products of training, computed in two halves, each of which may run on a core of its own."""

from __future__ import annotations

from typing import Self

import numpy as np
from numpy.typing import DTypeLike

from netviz.nn.memory import FloatArray, aligned_zeros

_LEAST_WORK = 1 << 22
"""Multiplications from which halves pay: about 0.1 ms of one core."""
_ROWS = 48
"""The first half is a multiple of this number of rows. The kernels of BLAS process 4, 6, 8, 12, 16 or 24 rows at once,
and what remains at the end in another way: with such a half, no bit differs from the product as a whole."""


def middle_row(a: FloatArray, b: FloatArray) -> int:
    """Return the row at which the product a · b is cut in half, or 0 if it is too small to be cut.

    It depends only on the shapes, never on the machine or its load, and with it every bit of the result does.

    Parameters
    ----------
    a : ndarray of shape (m, k)
    b : ndarray of shape (k, n)
    """
    if a.size * b.shape[1] < _LEAST_WORK:
        return 0
    middle = round(len(a) / 2 / _ROWS) * _ROWS
    return middle if middle < len(a) else 0


class Products:
    """Computes matrix products in the calling thread, and provides memory for them."""

    def __enter__(self) -> Self:
        """Return this object."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Let go of whatever helps to compute; products may still be computed."""

    def zeros(self, shape: tuple[int, ...], dtype: DTypeLike = np.float32) -> FloatArray:
        """Return zeros in memory that suits the products; see `aligned_zeros`.

        Parameters
        ----------
        shape : tuple of int
        dtype : DTypeLike
            A floating type.

        Returns
        -------
        ndarray of the given shape and dtype
        """
        return aligned_zeros(shape, dtype)

    def multiply(self, a: FloatArray, b: FloatArray, out: FloatArray) -> None:
        """Compute a · b, the rows before and after the middle one by one product each.

        Parameters
        ----------
        a : ndarray of shape (m, k)
        b : ndarray of shape (k, n)
        out : ndarray of shape (m, n)
            Receives the product.
        """
        middle = middle_row(a, b)
        if middle:
            np.matmul(a[:middle], b, out=out[:middle])
        np.matmul(a[middle:], b, out=out[middle:])
