"""From the Radon transform of a matrix to the pixel columns of a picture.

Unit i of the rows is at height r_i, unit j of the columns at c_j, and in a pixel column every connection passes at
y = a r_i + b c_j, with a and b between 0 and 1 and a + b = 1. In the matrix that is a straight line of slope
(b / a) (n_rows / n_columns): one projection of the matrix, scaled by a. This works well if a is at least 1/2, so a
picture has two halves: the rows of the matrix are the left units in the left half, and the right units in the right.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.lib.stride_tricks import as_strided
from numpy.typing import NDArray

from netviz.rendering.memory import aligned_zeros, round_up, unbuffered
from netviz.rendering.radon import DiscreteRadon
from netviz.rendering.view import View

__all__ = ["HalfPicture", "HalfView"]

# The least number of blocks, which are shifted exactly. Fewer blocks mean more levels and a larger error.
_MIN_BLOCKS = 8
# The least number of rows, as a share of the resolution: each unit takes a whole number of rows.
_MIN_ROWS = 0.85
# Pixel columns are drawn in groups of this size, whose sums fit into the cache.
_GROUP_SIZE = 24
# If more successive pixel columns than this have the same digital line, it is mixed with the next one.
_MAX_COLUMNS_PER_SLOPE = 8
# Pixels smaller than this share of a row are interpolated between rows; larger ones sum the rows that they overlap.
_MAGNIFIED = 0.7


class HalfPicture:
    """The half of a picture in which the connections are closer to the units of the rows.

    Parameters
    ----------
    n_columns, n_units : int
        Units on the far side, the columns of the matrix, and on the near side, its rows.
    resolution : int
        Approximate number of rows in the computation: every unit gets the same number of rows, all zero except the
        middle one.
    """

    def __init__(self, n_columns: int, n_units: int, resolution: int) -> None:
        oversampling = math.ceil(_MIN_ROWS * resolution / n_units)
        middle = oversampling // 2
        self.n_rows = n_units * oversampling
        self.rows_per_column = self.n_rows / n_columns
        # The exact middle of unit 0, in rows relative to the row that represents it.
        self.offset = (oversampling - 1) / 2 - middle
        levels = max(0, int(math.log2(n_columns / _MIN_BLOCKS))) if n_columns > _MIN_BLOCKS else 0
        self.radon = DiscreteRadon(n_columns, self.n_rows, levels, self.rows_per_column, margin=self.n_rows + 32)
        self._oversampling = oversampling
        self._middle = middle

    def transform(self, positive: NDArray[np.float32], negative: NDArray[np.float32]) -> None:
        """Transform the positive values of one matrix and the negative ones of another, both (n_columns, n_units)."""
        self.radon.transform(positive, negative, self._middle, self._oversampling)


class HalfView:
    """The positions of the sums for every pixel of some pixel columns; they depend only on the view.

    Parameters
    ----------
    half : HalfPicture
    near : ndarray of shape (n,) and dtype float64
        The share a of the near side in each pixel column, from 1/2 to 1.
    view : View
        Its height, y0 and y1 are used.
    """

    def __init__(self, half: HalfPicture, near: NDArray[np.float64], view: View) -> None:
        groups = np.array_split(near, -(-len(near) // _GROUP_SIZE))
        with unbuffered():
            self._groups = [_Group(half, part, view) for part in groups]
        most = max(group.n_columns for group in self._groups)
        longest = max(group.n_sums for group in self._groups)
        self._mixed = aligned_zeros(most * 2 * longest)
        self._sums = aligned_zeros(most * longest)
        self._taken = aligned_zeros(most * view.height)

    def draw(self, out: NDArray[np.complex64]) -> None:
        """Draw the current transform of `half` into `out`, of shape (n, view.height)."""
        start = 0
        with unbuffered():
            for group in self._groups:
                end = start + group.n_columns
                group.add_blocks(self._mixed, self._sums)
                group.take_pixels(self._sums, self._taken, out[start:end])
                start = end


class _Group:
    """A group of neighbouring pixel columns."""

    def __init__(self, half: HalfPicture, near: NDArray[np.float64], view: View) -> None:
        self.n_columns = len(near)
        # One zero before and a few after, for pixels outside.
        self.n_sums = round_up(math.ceil(half.n_rows / near.min()) + 8, odd=True)
        self._plan_blocks(half, (1 - near) / near * half.rows_per_column)
        self._plan_pixels(half.n_rows / near, view)

    def _plan_blocks(self, half: HalfPicture, slopes: NDArray[np.float64]) -> None:
        """Compute the shift of every block in every pixel column; `slopes` are in rows per column."""
        radon = half.radon
        first_columns = np.arange(radon.n_blocks) * radon.block_size + 0.5
        starts, weights = [], []
        for chosen, share in _digital_slopes(radon, slopes):
            # The deviation of the digital line from the straight one: the middle of its range.
            stray = radon.pattern[chosen] - slopes[:, np.newaxis] * np.arange(radon.block_size)
            middle = (stray.max(axis=1) + stray.min(axis=1)) / 2
            shifts = slopes[:, np.newaxis] * first_columns + (half.offset + 1 - middle)[:, np.newaxis]
            whole = np.floor(shifts)
            rows = np.arange(radon.n_blocks) * radon.n_slopes + chosen[:, np.newaxis]
            starts.append(radon.start + rows * radon.sums.shape[2] - whole.astype(np.intp) - 1)
            # A row of sums is added at two positions, whose weights account for the fraction of the shift.
            part = shifts - whole
            weights.append(share[:, np.newaxis, np.newaxis] * np.stack([1 - part, part], axis=1))
        self._starts = np.concatenate(starts, axis=1)
        self._weights = np.concatenate(weights, axis=2).astype(np.float32)
        item = radon.flat.itemsize
        self._windows = as_strided(radon.flat, (radon.flat.size - self.n_sums + 1, self.n_sums), (item, item))

    def add_blocks(self, mixed: NDArray[np.complex64], sums: NDArray[np.complex64]) -> None:
        """Sum all blocks, shifted: sums[c, h + shift] += block[h], for every pixel column c."""
        shape = (self.n_columns, 2, self.n_sums)
        mixed = mixed[: math.prod(shape)].reshape(shape)
        sums = sums[: self.n_columns * self.n_sums].reshape(self.n_columns, self.n_sums)
        # One small matrix product per column sums the blocks, once with the weights of each of the two positions;
        # matrix products are several times faster here than additions.
        np.matmul(self._weights, self._windows[self._starts].view(np.float32), out=mixed.view(np.float32))
        np.add(mixed[:, 0, 1:], mixed[:, 1, :-1], out=sums[:, :-1])

    def _plan_pixels(self, rows_per_height: NDArray[np.float64], view: View) -> None:
        """Compute which sums contribute to which pixel, and their shares; `rows_per_height` is one per pixel column."""
        edges = view.y0 + np.arange(view.height + 1) * ((view.y1 - view.y0) / view.height)
        # With a few thousand rows, float32 is accurate to thousandths of a row.
        places = np.multiply.outer(rows_per_height, np.clip(edges, 0, 1)).astype(np.float32)
        places += np.float32(0.5)
        low, high = places[:, :-1], places[:, 1:]
        magnified = float((high - low).max()) < _MAGNIFIED
        reach = np.float32(1.0 if magnified else 0.5)
        # The first row that overlaps the pixel, and the distances from the beginning of that row to the pixel's edges.
        first = np.floor(low - reach) + 1
        first_low, first_high = low - (first - reach), high - (first - reach)
        self._shares = []
        for tap in range(math.ceil(float(first_high.max()))):
            share = _share_before(first_high - tap, magnified) - _share_before(first_low - tap, magnified)
            both = np.empty((*share.shape, 2), np.float32)
            both[..., 0] = share
            # The sums of negative values are still negative; change their sign.
            np.negative(share, out=both[..., 1])
            self._shares.append(both.reshape(self.n_columns, -1))
        self._index = np.clip(first, 0, self.n_sums - len(self._shares)).astype(np.intp)
        self._index += np.arange(self.n_columns)[:, np.newaxis] * self.n_sums

    def take_pixels(
        self,
        sums: NDArray[np.complex64],
        taken: NDArray[np.complex64],
        out: NDArray[np.complex64],
    ) -> None:
        """Compute every pixel from its shares of the sums."""
        if not self._shares:
            return
        np.take(sums, self._index, out=out, mode="clip")
        numbers = out.view(np.float32)
        np.multiply(numbers, self._shares[0], out=numbers)
        more = taken[: out.size].reshape(out.shape)
        numbers = more.view(np.float32)
        for tap, shares in enumerate(self._shares[1:], start=1):
            np.take(sums[tap:], self._index, out=more, mode="clip")
            np.multiply(numbers, shares, out=numbers)
            np.add(out, more, out=out)


def _digital_slopes(
    radon: DiscreteRadon, slopes: NDArray[np.float64]
) -> list[tuple[NDArray[np.intp], NDArray[np.float64]]]:
    """Return the digital lines that approximate straight ones, as pairs of (indices, shares), one of each per slope.

    Usually only the nearest one is used. In a view so narrow that many successive columns have the same digital line,
    the picture would jump between lines, so there the two nearest ones are mixed.
    """
    rises = radon.rises
    place = np.interp(slopes, rises, np.arange(len(rises)))
    below = np.minimum(place.astype(np.intp), max(0, len(rises) - 2))
    part = place - below
    if np.ptp(place) > len(slopes) / _MAX_COLUMNS_PER_SLOPE or len(rises) < 2:
        return [(np.where(part > 0.5, below + 1, below), np.ones(len(slopes)))]
    return [(below, 1 - part), (below + 1, part)]


def _share_before(place: NDArray[np.float32], magnified: bool) -> NDArray[np.float32]:
    """Return the share of a sum before a position, given in rows from the beginning of the sum.

    A sum is spread evenly over its row; if rows are magnified, it fades out towards the neighbouring rows instead.
    """
    if not magnified:
        return np.clip(place, 0, 1)
    inside = np.clip(place, 0, 2) - 1
    share: NDArray[np.float32] = 0.5 + inside - 0.5 * inside * np.abs(inside)
    return share
