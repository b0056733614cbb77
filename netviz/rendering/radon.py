"""The discrete Radon transform of a matrix, for lines that rise slowly.

Every line crosses all columns of the matrix and moves by a few rows from one to the next. Lines over 2S columns are
composed of two lines over S columns, so that a block of S columns costs log2 S passes of additions instead of one pass
per slope (Götz and Druck, A fast digital approximate Radon transform, Pattern Recognition 29, 1996; Brady, A fast
discrete approximation algorithm for the Radon transform, SIAM Journal on Computing 27, 1998).
"""

from __future__ import annotations

import math

import numpy as np
from numpy.lib.stride_tricks import as_strided
from numpy.typing import NDArray

from netviz.rendering.memory import aligned_zeros, round_up, unbuffered

__all__ = ["DiscreteRadon"]

_Addition = tuple[NDArray[np.complex64], NDArray[np.complex64], NDArray[np.complex64]]


class DiscreteRadon:
    """Sums along all digital lines through blocks of columns.

    The columns are cut into blocks of S = 2**levels. For every block, slope q and intercept h the transform is

        sums[block, q, h] = sum over s of matrix[block S + s, h - pattern[q, s]],

    where pattern[q] is a digital line that rises q rows over the block. The caller sums the blocks along straight
    lines: shifting whole blocks exactly is both cheaper and more accurate than more levels.

    Both signs are transformed at once, as the real and the imaginary part of a complex64: they never mix, and one pass
    processes both.

    Parameters
    ----------
    n_columns : int
        Columns of the matrix.
    n_rows : int
        Rows of the matrix.
    levels : int
        A block is 2**levels columns wide; with 0 levels every column is a block and nothing is summed.
    steepest : float
        The steepest slope, in rows per column, at least 0.
    margin : int
        Zeros before and after every row of sums, so that the caller may read beyond its ends.

    Attributes
    ----------
    sums : ndarray of shape (n_blocks, n_slopes, width or more) and dtype complex64
        The transform; everything beyond `width` is 0.
    flat : ndarray of shape (n,) and dtype complex64
        The memory of `sums`, preceded by `start` zeros.
    start : int
        The position of `sums` in `flat`.
    width : int
        The number of intercepts, n_rows + n_slopes - 1.
    pattern : ndarray of shape (n_slopes, block_size) and dtype intp
        The digital lines of a block, in rows.
    rises : ndarray of shape (n_slopes,) and dtype float64
        The slopes of the straight lines nearest to the digital lines, in rows per column; they never decrease.
    """

    def __init__(self, n_columns: int, n_rows: int, levels: int, steepest: float, margin: int) -> None:
        self.block_size = 1 << levels
        self.n_blocks = -(-n_columns // self.block_size)
        # A line over one column does not rise.
        self.n_slopes = math.ceil(steepest * self.block_size) + 1 if levels else 1
        self.width = n_rows + self.n_slopes - 1
        self._slopes = _slopes_per_level(self.n_slopes, levels)
        self.pattern = _patterns(self._slopes)
        self.rises = _mean_rises(self.pattern)
        self.start = round_up(margin)
        pitch = round_up(self.width + margin, odd=True)
        self.flat = aligned_zeros(self.start + self.n_blocks * self.n_slopes * pitch)
        self.sums = self.flat[self.start :].reshape(self.n_blocks, self.n_slopes, pitch)
        # A row is read from up to `shift` elements before its start, where the end of the previous row must be zero.
        shift = (self.n_slopes + 1) // 2 + 1
        self._pitch = round_up(self.width + shift, odd=True)
        # The levels alternate between two buffers that are small enough to stay in the cache.
        rows = [(self.block_size >> level) * self._slopes[level] for level in range(1, levels)]
        self._buffers = [aligned_zeros((max(rows, default=0) + 1) * self._pitch) for _ in range(2)]
        self._input = aligned_zeros((self.block_size + 1) * self._pitch)
        self._columns = self._input[self._pitch :].reshape(-1, self._pitch)[:, :n_rows]
        self._additions = [self._plan(block) for block in range(self.n_blocks)]

    def transform(
        self, positive: NDArray[np.float32], negative: NDArray[np.float32], first_row: int, row_step: int
    ) -> None:
        """Compute `sums`.

        Parameters
        ----------
        positive, negative : ndarray of shape (n_columns, n_values) and dtype float32
            The rows that are not zero. The positive values of the first array are summed in the real part, the
            negative values of the second in the imaginary part; both may be the same array.
        first_row, row_step : int
            The values of a column belong to the rows first_row, first_row + row_step, …; all other rows are zero. They
            must be the same in every call.
        """
        rows = slice(first_row, first_row + (positive.shape[1] - 1) * row_step + 1, row_step)
        with unbuffered():
            for block, additions in enumerate(self._additions):
                part = slice(block * self.block_size, (block + 1) * self.block_size)
                columns = (self._columns if additions else self.sums[block])[:, rows]
                n_filled = len(positive[part])
                np.maximum(positive[part], 0, out=columns[:n_filled].real)
                np.minimum(negative[part], 0, out=columns[:n_filled].imag)
                columns[n_filled:] = 0
                for left, right, target in additions:
                    np.add(left, right, out=target)

    def _plan(self, block: int) -> list[_Addition]:
        """Return the additions of a block as views (left, right, target), in order."""
        source = self._input
        plan = []
        for level in range(len(self._slopes) - 1):
            n_pairs, n_slopes = self.block_size >> (level + 1), self._slopes[level + 1]
            after = self._buffers[level % 2]
            if n_pairs == 1:
                target = self.sums[block][np.newaxis]
            else:
                rows = after[self._pitch : (1 + n_pairs * n_slopes) * self._pitch]
                target = rows.reshape(n_pairs, n_slopes, self._pitch)
            for odd in range(min(2, n_slopes)):
                left, right = self._halves(source, level, odd)
                plan.append((left, right, target[:, odd::2, : self.width]))
            source = after
        return plan

    def _halves(
        self, source: NDArray[np.complex64], level: int, odd: int
    ) -> tuple[NDArray[np.complex64], NDArray[np.complex64]]:
        """Return left[q // 2][h] and right[q // 2][h - ceil(q / 2)] of neighbouring blocks, for all even or odd q."""
        n_slopes = (self._slopes[level + 1] + 1 - odd) // 2
        shape = (self.block_size >> (level + 1), n_slopes, self.width)
        # One column is the same for every slope. "Row k moved down by k" is the same memory with shorter rows.
        n_have, step = (1, 0) if level == 0 else (self._slopes[level], self._pitch)
        pair = 2 * n_have * self._pitch
        item = source.itemsize
        left = as_strided(source[self._pitch :], shape, (pair * item, step * item, item))
        right = as_strided(source[(1 + n_have) * self._pitch - odd :], shape, (pair * item, (step - 1) * item, item))
        return left, right


def _slopes_per_level(n_slopes: int, levels: int) -> list[int]:
    """Return the number of slopes of the blocks of 1, 2, 4, … columns."""
    counts = [n_slopes]
    for _ in range(levels):
        counts.append((counts[-1] - 1) // 2 + 1)
    return counts[::-1]


def _patterns(slopes: list[int]) -> NDArray[np.intp]:
    """Return the digital lines that the recursion draws, of shape (n_slopes, block_size)."""
    pattern = np.zeros((slopes[0], 1), np.intp)
    for n in slopes[1:]:
        q = np.arange(n)
        half = pattern[q // 2]
        pattern = np.concatenate([half, half + ((q + 1) // 2)[:, np.newaxis]], axis=1)
    return pattern


def _mean_rises(pattern: NDArray[np.intp]) -> NDArray[np.float64]:
    """Return the slopes of the straight lines that fit the digital lines best, by least squares."""
    places = np.arange(pattern.shape[1]) - (pattern.shape[1] - 1) / 2
    rises: NDArray[np.float64] = pattern @ places / (float(places @ places) or 1.0)
    return rises
