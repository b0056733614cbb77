"""A growing curve with its running mean, in constant memory."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_SMOOTHING = 0.06
_CAPACITY = 16_384
_X, _LOW, _HIGH, _MEAN = range(4)


class Series:
    """Points of a curve.

    When all 16,384 places are in use, neighbours are merged in pairs, and from then on each place takes twice as many
    points and keeps their lowest and highest value. That is far more than a screen can show, for a run of any length.
    """

    def __init__(self) -> None:
        self._places = np.empty((4, _CAPACITY))
        self.clear()

    def __len__(self) -> int:
        """Return the number of points that were added."""
        return self._n_points

    def clear(self) -> None:
        """Remove all points."""
        self._n_points = self._length = self._in_last = 0
        self._stride = 1
        self._mean = self._weight = 0.0

    def add(self, x: float, y: float) -> None:
        """Append a point."""
        # An exponential mean, corrected for its start at zero.
        self._mean += _SMOOTHING * (y - self._mean)
        self._weight += _SMOOTHING * (1.0 - self._weight)
        mean = self._mean / self._weight
        if self._in_last == 0:
            if self._length == _CAPACITY:
                self._merge_pairs()
            self._places[:, self._length] = x, y, y, mean
            self._length += 1
        else:
            last = self._places[:, self._length - 1]
            last[:] = x, min(last[_LOW], y), max(last[_HIGH], y), mean
        self._in_last = (self._in_last + 1) % self._stride
        self._n_points += 1

    def insert(self, x: float, y: float) -> None:
        """Add a point at its place on the axis; it replaces the one that is there.

        Only for curves of few points: after 16,384 of them, later points are appended.
        """
        places = self._places[_X, : self._length]
        place = int(np.searchsorted(places, x))
        if place < self._length and places[place] == x:
            self._places[:, place] = x, y, y, y
            self._n_points += 1
        elif place == self._length or self._stride > 1 or self._length == _CAPACITY:
            self.add(x, y)
        else:
            self._places[:, place + 1 : self._length + 1] = self._places[:, place : self._length].copy()
            self._places[:, place] = x, y, y, y
            self._length += 1
            self._n_points += 1

    def thinned(self, most: int) -> tuple[NDArray[np.float64], ...]:
        """Return at most `most` places, with the lowest and highest value and the latest mean around each.

        Returns
        -------
        x, low, high, running_mean : ndarray of shape (n,), n <= most
        """
        n = self._length
        stride = max(-(-n // most), 1)
        starts = np.arange(0, n, stride)
        ends = np.minimum(starts + stride, n) - 1
        if not n:
            return self.x, self.y, self.y, self.running_mean
        low = np.minimum.reduceat(self._places[_LOW, :n], starts)
        high = np.maximum.reduceat(self._places[_HIGH, :n], starts)
        return self._places[_X, ends], low, high, self._places[_MEAN, ends]

    @property
    def end(self) -> float:
        """The place of the last point on the axis; 0 without points."""
        return float(self._places[_X, self._length - 1]) if self._length else 0.0

    @property
    def x(self) -> NDArray[np.float64]:
        """The places on the axis, of shape (n,)."""
        return self._places[_X, : self._length].copy()

    @property
    def y(self) -> NDArray[np.float64]:
        """The values, of shape (n,); of points that share a place, the highest."""
        return self._places[_HIGH, : self._length].copy()

    @property
    def running_mean(self) -> NDArray[np.float64]:
        """The exponential mean of the values up to each place, of shape (n,)."""
        return self._places[_MEAN, : self._length].copy()

    def _merge_pairs(self) -> None:
        half = _CAPACITY // 2
        first, second = self._places[:, 0::2].copy(), self._places[:, 1::2].copy()
        self._places[:, :half] = second
        self._places[_LOW, :half] = np.minimum(first[_LOW], second[_LOW])
        self._places[_HIGH, :half] = np.maximum(first[_HIGH], second[_HIGH])
        self._length = half
        self._stride *= 2
