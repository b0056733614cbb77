"""The assignment problem: pairing rows with columns so that the sum of the pairs' values is as large as possible."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Places = NDArray[np.intp]

_FREE = -1
_PASSES = 3
"""How often the rows that are still free bid for a column before paths are searched."""


def best_assignment(values: NDArray[np.floating]) -> Places:
    """Return the column of each row, so that the sum of the values is as large as any pairing can make it.

    Jonker and Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment problems" (1987),
    for rectangular matrices as in Crouse, "On implementing 2D rectangular assignment algorithms" (2016). At most
    O(n³), and most rows find their column by bidding, in O(n) each. Among equally good pairings it is always the same
    one.

    Parameters
    ----------
    values : ndarray of shape (n_rows, n_columns)
        Finite.

    Returns
    -------
    ndarray of shape (n_rows,) and dtype intp
        A different column for each row; −1 for the rows that are left over if there are more rows than columns.
    """
    n_rows, n_columns = values.shape
    if n_rows <= n_columns:
        return _Assignment(-values).columns
    rows = _Assignment(-values.T).columns
    columns = np.full(n_rows, _FREE, np.intp)
    columns[rows] = np.arange(n_columns)
    return columns


class _Assignment:
    """The cheapest pairing of rows with at least as many columns.

    Each column has a price, at most 0, and 0 as long as it is free. A row pays a column's cost less its price; in an
    optimal pairing no row could pay less for another column.
    """

    def __init__(self, costs: NDArray[np.floating]) -> None:
        n_rows, n_columns = costs.shape
        # A row is read as a whole, again and again.
        self._costs = np.ascontiguousarray(costs)
        self._prices: Floats = np.zeros(n_columns)
        self.columns: Places = np.full(n_rows, _FREE, np.intp)
        self._rows: Places = np.full(n_columns, _FREE, np.intp)
        free = list(range(n_rows))
        for _ in range(_PASSES):
            free = self._bid(free)
        for row in free:
            self._find_path(row)

    def _bid(self, free: list[int]) -> list[int]:
        """Let each free row take its cheapest column, and lower that one's price until the next one costs as much.

        Returns
        -------
        list of int
            The rows that are free now.
        """
        if len(self._prices) < 2:
            return free
        left: list[int] = []
        for row in free:
            paid = self._costs[row] - self._prices
            best = int(paid.argmin())
            least = float(paid[best])
            paid[best] = np.inf
            self._prices[best] -= float(paid.min()) - least
            before = int(self._rows[best])
            if before != _FREE:
                self.columns[before] = _FREE
                left.append(before)
            self._rows[best], self.columns[row] = row, best
        return left

    def _find_path(self, start: int) -> None:
        """Pair one more row, along the cheapest path of exchanges that ends at a free column (Dijkstra, 1959)."""
        distances: Floats = np.full(len(self._prices), np.inf)
        # What `distances` says of the columns that no path has reached for good; infinite for the others.
        open_distances = distances.copy()
        came_from: Places = np.full(len(self._prices), _FREE, np.intp)
        reached: list[int] = []
        row, length = start, 0.0
        while True:
            paid = self._costs[row] - self._prices
            column = self.columns[row]
            # Seen from a row that is paired, its own column costs nothing.
            paid += length - (0.0 if column == _FREE else paid[column])
            nearer = paid < open_distances
            if reached:
                nearer[reached] = False
            np.copyto(open_distances, paid, where=nearer)
            came_from[nearer] = row
            column = int(open_distances.argmin())
            length = float(open_distances[column])
            distances[column] = length
            row = int(self._rows[column])
            if row == _FREE:
                break
            reached.append(column)
            open_distances[column] = np.inf
        self._prices[reached] += distances[reached] - length
        self._exchange(start, column, came_from)

    def _exchange(self, start: int, column: int, came_from: Places) -> None:
        """Give each row on a path the column that it was reached from."""
        while True:
            row = int(came_from[column])
            following = int(self.columns[row])
            self._rows[column], self.columns[row] = row, column
            if row == start:
                return
            column = following
