"""A curve that grows, with its running mean."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_SMOOTHING = 0.06


class Series:
    """Points of a curve in arrays that double as they fill, so that adding one costs little at any length."""

    def __init__(self) -> None:
        self._points = np.empty((3, 1024))
        self._length = 0
        self._mean = 0.0
        self._weight = 0.0

    def __len__(self) -> int:
        """Return the number of points."""
        return self._length

    def clear(self) -> None:
        """Take all points away."""
        self._length = 0
        self._mean = self._weight = 0.0

    def add(self, x: float, y: float) -> None:
        """Put a point at the end."""
        if self._length == self._points.shape[1]:
            self._points = np.concatenate([self._points, np.empty_like(self._points)], axis=1)
        # An exponential mean, corrected for having started from nothing.
        self._mean += _SMOOTHING * (y - self._mean)
        self._weight += _SMOOTHING * (1.0 - self._weight)
        self._points[:, self._length] = x, y, self._mean / self._weight
        self._length += 1

    def thinned(self, most: int) -> tuple[NDArray[np.float64], ...]:
        """Return at most `most` places with the lowest, the highest and the mean's last value around each.

        Returns
        -------
        x, low, high, running_mean : ndarray of shape (n,), n <= most
        """
        n = self._length
        if n <= most:
            return self.x, self.y, self.y, self.running_mean
        stride = -(-n // most)
        starts = np.arange(0, n, stride)
        ends = np.minimum(starts + stride, n) - 1
        y = self._points[1, :n]
        low, high = np.minimum.reduceat(y, starts), np.maximum.reduceat(y, starts)
        return self._points[0, ends], low, high, self._points[2, ends]

    @property
    def x(self) -> NDArray[np.float64]:
        """The points' places on the axis."""
        return self._points[0, : self._length].copy()

    @property
    def y(self) -> NDArray[np.float64]:
        """The points' values."""
        return self._points[1, : self._length].copy()

    @property
    def running_mean(self) -> NDArray[np.float64]:
        """The exponential mean of the values up to each point."""
        return self._points[2, : self._length].copy()
