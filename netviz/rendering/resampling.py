"""Resampling of tiles to device pixels, so that they can be shown without scaling."""

from __future__ import annotations

import functools

import numpy as np
from numpy.typing import NDArray

__all__ = ["box_matrix", "resample_tiles"]


@functools.lru_cache(maxsize=8)
def box_matrix(n: int, size: int) -> NDArray[np.float32]:
    """Return the matrix that resamples n values to another number of values.

    Parameters
    ----------
    n, size : int
        Number of values before and after, at least 1.

    Returns
    -------
    ndarray of shape (size, n) and dtype float32
        Read-only. Row r holds the share of each value in the r-th of `size` equal pieces of the whole, and sums to 1.
    """
    edges = np.linspace(0.0, n, size + 1)
    low, high = edges[:-1, np.newaxis], edges[1:, np.newaxis]
    cells = np.arange(n)
    shares = np.clip(np.minimum(high, cells + 1) - np.maximum(low, cells), 0.0, None) * (size / n)
    matrix: NDArray[np.float32] = shares.astype(np.float32)
    matrix.flags.writeable = False
    return matrix


def resample_tiles(tiles: NDArray[np.float32], side: int, new_side: int) -> NDArray[np.float32]:
    """Resample square tiles to another size; each new pixel is the mean of the area that it covers.

    Parameters
    ----------
    tiles : ndarray of shape (n_tiles, side * side) and dtype float32
        Each tile row by row.
    side, new_side : int
        Pixels along the edge of a tile, before and after.

    Returns
    -------
    ndarray of shape (n_tiles, new_side * new_side) and dtype float32
        `tiles` itself if the size is the same.
    """
    if side == new_side:
        return tiles
    n_tiles = len(tiles)
    matrix = box_matrix(side, new_side)
    # One large product for each direction: first all rows of all tiles, then all columns.
    across = tiles.reshape(n_tiles * side, side) @ matrix.T
    down: NDArray[np.float32] = np.matmul(matrix, across.reshape(n_tiles, side, new_side))
    return down.reshape(n_tiles, new_side * new_side)
