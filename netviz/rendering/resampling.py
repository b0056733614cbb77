"""Tiles at the size of the screen's own pixels, so that showing them is a copy."""

from __future__ import annotations

import functools

import numpy as np
from numpy.typing import NDArray

__all__ = ["box_matrix", "resample_tiles"]


@functools.lru_cache(maxsize=8)
def box_matrix(n: int, size: int) -> NDArray[np.float32]:
    """Return the matrix that resamples n values to another number of them.

    Parameters
    ----------
    n, size : int
        How many values there are and how many are wanted, at least 1 each.

    Returns
    -------
    NDArray[np.float32]
        Of shape (size, n), read-only: row r holds the part that each value has in the r-th of `size` equal pieces of
        the whole. Each row adds up to 1.
    """
    edges = np.linspace(0.0, n, size + 1)
    low, high = edges[:-1, np.newaxis], edges[1:, np.newaxis]
    cells = np.arange(n)
    shares = np.clip(np.minimum(high, cells + 1) - np.maximum(low, cells), 0.0, None) * (size / n)
    matrix: NDArray[np.float32] = shares.astype(np.float32)
    matrix.flags.writeable = False
    return matrix


def resample_tiles(tiles: NDArray[np.float32], side: int, new_side: int) -> NDArray[np.float32]:
    """Return square tiles at another size, each new pixel the mean of what it covers.

    Parameters
    ----------
    tiles : NDArray[np.float32]
        Of shape (n_tiles, side * side), row after row of each tile.
    side, new_side : int
        Pixels along a tile's edge, before and after.

    Returns
    -------
    NDArray[np.float32]
        Of shape (n_tiles, new_side * new_side); `tiles` itself where the size stays.
    """
    if side == new_side:
        return tiles
    n_tiles = len(tiles)
    matrix = box_matrix(side, new_side)
    # Both directions as one large product each: all rows of all tiles at once, then all columns.
    across = tiles.reshape(n_tiles * side, side) @ matrix.T
    down: NDArray[np.float32] = np.matmul(matrix, across.reshape(n_tiles, side, new_side))
    return down.reshape(n_tiles, new_side * new_side)
