"""From the Radon transform of a matrix to the pixel columns of a picture.

Unit i of the rows lies at height r_i, unit j of the columns at c_j, and in one pixel column every connection passes at
y = a r_i + b c_j, with a and b between 0 and 1 and a + b = 1. In rows of the matrix that is a straight line of slope
(b / a) (n_rows / n_columns): one projection of the matrix, scaled by a. This works well for a of at least 1/2, so a
picture has two halves: near the left units the rows are the left units, near the right ones they are the right units.
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

# Blocks that are left to be shifted exactly, at least. Fewer mean more levels and more error.
_MIN_BLOCKS = 8
# No fewer rows than this part of the resolution: units take a whole number of rows each.
_FEWEST_ROWS = 0.85
# Pixel columns are drawn in groups of this many, whose sums fit into the cache.
_GROUP_SIZE = 8
# From so many pixel columns in turn with the same digital line on, two lines share.
_MAX_COLUMNS_PER_SLOPE = 8
# Pixels smaller than this part of a row are interpolated between rows, larger ones take what they overlap.
_MAGNIFIED = 0.7


class HalfPicture:
    """The half of a picture in which the connections lie closer to the units of the rows.

    Parameters
    ----------
    n_columns, n_units : int
        Units on the far side, which are the matrix's columns, and on the near side, which are its rows.
    resolution : int
        About how many rows to compute with: every unit gets the same number of rows, all zero but its middle one.
    """

    def __init__(self, n_columns: int, n_units: int, resolution: int) -> None:
        oversampling = math.ceil(_FEWEST_ROWS * resolution / n_units)
        middle = oversampling // 2
        self.n_rows = n_units * oversampling
        self.rows_per_column = self.n_rows / n_columns
        # Where the middle of unit 0 really is, in rows after the row that stands for it.
        self.offset = (oversampling - 1) / 2 - middle
        levels = max(0, int(math.log2(n_columns / _MIN_BLOCKS))) if n_columns > _MIN_BLOCKS else 0
        self.radon = DiscreteRadon(n_columns, self.n_rows, levels, self.rows_per_column, margin=self.n_rows + 32)
        self._oversampling = oversampling
        self._middle = middle

    def transform(self, positive: NDArray[np.float32], negative: NDArray[np.float32]) -> None:
        """Transform the positive values of one matrix and the negative ones of another, both (n_columns, n_units)."""
        self.radon.transform(positive, negative, self._middle, self._oversampling)


class HalfView:
    """Where every pixel of some pixel columns finds its sums: depends on the view alone and is built once for it.

    Parameters
    ----------
    half : HalfPicture
        What is to be drawn.
    near : NDArray[np.float64]
        The share a of the near side in every pixel column, of shape (n,), between 1/2 and 1.
    view : View
        Gives the pixels and the visible region in y.
    """

    def __init__(self, half: HalfPicture, near: NDArray[np.float64], view: View) -> None:
        groups = np.array_split(near, -(-len(near) // _GROUP_SIZE))
        with unbuffered():
            self._groups = [_Group(half, part, view) for part in groups]
        most = max(group.n_columns for group in self._groups)
        longest = max(group.n_sums for group in self._groups)
        self._mixed = aligned_zeros(most * 2 * longest)
        self._sums = aligned_zeros(most * longest)
        self._taken = (aligned_zeros(most * view.height), aligned_zeros(most * view.height))

    def draw(self, out: NDArray[np.complex64]) -> None:
        """Draw the transform that `half` holds now into `out`, of shape (n, view.height)."""
        start = 0
        with unbuffered():
            for group in self._groups:
                end = start + group.n_columns
                group.add_blocks(self._mixed, self._sums)
                group.take_pixels(self._sums, self._taken, out[start:end])
                start = end


class _Group:
    """A few neighbouring pixel columns."""

    def __init__(self, half: HalfPicture, near: NDArray[np.float64], view: View) -> None:
        self.n_columns = len(near)
        # One zero in front and a few behind, for pixels that lie outside.
        self.n_sums = round_up(math.ceil(half.n_rows / near.min()) + 8, odd=True)
        self._plan_blocks(half, (1 - near) / near * half.rows_per_column)
        self._plan_pixels(half.n_rows / near, view)

    def _plan_blocks(self, half: HalfPicture, slopes: NDArray[np.float64]) -> None:
        """Find out by how much every block is shifted in every column; `slopes` are in rows per column."""
        radon = half.radon
        first_columns = np.arange(radon.n_blocks) * radon.block_size + 0.5
        starts, weights = [], []
        for chosen, share in _digital_slopes(radon, slopes):
            # How far the digital line lies from the true one: the middle of its spread.
            stray = radon.pattern[chosen] - slopes[:, np.newaxis] * np.arange(radon.block_size)
            middle = (stray.max(axis=1) + stray.min(axis=1)) / 2
            shifts = slopes[:, np.newaxis] * first_columns + (half.offset + 1 - middle)[:, np.newaxis]
            whole = np.floor(shifts)
            rows = np.arange(radon.n_blocks) * radon.n_slopes + chosen[:, np.newaxis]
            starts.append(radon.start + rows * radon.sums.shape[2] - whole.astype(np.intp) - 1)
            # A row of sums goes to two places, whose weights make up for the rest of the shift.
            part = shifts - whole
            weights.append(share[:, np.newaxis, np.newaxis] * np.stack([1 - part, part], axis=1))
        self._starts = np.concatenate(starts, axis=1)
        self._weights = np.concatenate(weights, axis=2).astype(np.float32)
        item = radon.flat.itemsize
        self._windows = as_strided(radon.flat, (radon.flat.size - self.n_sums + 1, self.n_sums), (item, item))

    def add_blocks(self, mixed: NDArray[np.complex64], sums: NDArray[np.complex64]) -> None:
        """Add up all blocks, shifted: sums[c, h + shift] += block[h], for every column c."""
        shape = (self.n_columns, 2, self.n_sums)
        mixed = mixed[: math.prod(shape)].reshape(shape)
        sums = sums[: self.n_columns * self.n_sums].reshape(self.n_columns, self.n_sums)
        # One small matrix product a column adds the blocks, once with the weights of the one place and once of the
        # other; matrix products are several times faster here than additions.
        np.matmul(self._weights, self._windows[self._starts].view(np.float32), out=mixed.view(np.float32))
        np.add(mixed[:, 0, 1:], mixed[:, 1, :-1], out=sums[:, :-1])

    def _plan_pixels(self, rows_per_height: NDArray[np.float64], view: View) -> None:
        """Find out which sums fall into which pixel, and what share of them; `rows_per_height` is one a column."""
        edges = view.y0 + np.arange(view.height + 1) * ((view.y1 - view.y0) / view.height)
        # Rows up to some thousands: float32 leaves thousandths of a row.
        places = np.multiply.outer(rows_per_height, np.clip(edges, 0, 1)).astype(np.float32)
        places += np.float32(0.5)
        low, high = places[:, :-1], places[:, 1:]
        magnified = float((high - low).max()) < _MAGNIFIED
        reach = np.float32(1.0 if magnified else 0.5)
        # The first row that reaches into the pixel, and how far the pixel's edges lie beyond the beginning of that row.
        first = np.floor(low - reach) + 1
        first_low, first_high = low - (first - reach), high - (first - reach)
        self._shares = []
        for tap in range(math.ceil(float(first_high.max()))):
            share = _share_before(first_high - tap, magnified) - _share_before(first_low - tap, magnified)
            both = np.empty((*share.shape, 2), np.float32)
            both[..., 0] = share
            # The negative values are negative until now.
            np.negative(share, out=both[..., 1])
            self._shares.append(both.reshape(self.n_columns, -1))
        self._index = np.clip(first, 0, self.n_sums - len(self._shares)).astype(np.intp)
        self._index += np.arange(self.n_columns)[:, np.newaxis] * self.n_sums

    def take_pixels(
        self,
        sums: NDArray[np.complex64],
        taken: tuple[NDArray[np.complex64], NDArray[np.complex64]],
        out: NDArray[np.complex64],
    ) -> None:
        """Give every pixel its share of the sums."""
        if not self._shares:
            return
        total, more = (memory[: out.size].reshape(out.shape) for memory in taken)
        np.take(sums, self._index, out=total, mode="clip")
        numbers = total.view(np.float32)
        np.multiply(numbers, self._shares[0], out=numbers)
        numbers = more.view(np.float32)
        for tap, shares in enumerate(self._shares[1:], start=1):
            np.take(sums[tap:], self._index, out=more, mode="clip")
            np.multiply(numbers, shares, out=numbers)
            np.add(total, more, out=total)
        out[...] = total


def _digital_slopes(
    radon: DiscreteRadon, slopes: NDArray[np.float64]
) -> list[tuple[NDArray[np.intp], NDArray[np.float64]]]:
    """Return the digital lines that stand for straight ones: (which of them, their shares), one each a slope.

    Usually that is the nearest one alone. In a view so narrow that many columns in turn have the same, the picture
    would jump between them: there the two nearest ones share.
    """
    rises = radon.rises
    place = np.interp(slopes, rises, np.arange(len(rises)))
    below = np.minimum(place.astype(np.intp), max(0, len(rises) - 2))
    part = place - below
    if np.ptp(place) > len(slopes) / _MAX_COLUMNS_PER_SLOPE or len(rises) < 2:
        return [(np.where(part > 0.5, below + 1, below), np.ones(len(slopes)))]
    return [(below, 1 - part), (below + 1, part)]


def _share_before(place: NDArray[np.float32], magnified: bool) -> NDArray[np.float32]:
    """Return which share of a sum lies before a place, given in rows from where the sum begins.

    A sum is spread evenly over its own row, or, where rows are magnified, fades out towards the rows beside it.
    """
    if not magnified:
        return np.clip(place, 0, 1)
    inside = np.clip(place, 0, 2) - 1
    share: NDArray[np.float32] = 0.5 + inside - 0.5 * inside * np.abs(inside)
    return share
