"""Steps per second, measured over the last second."""

from __future__ import annotations

import time
from collections import deque

_WINDOW_S = 1.0


class RateMeter:
    """Measures a rate from a running count and the times at which it was reported."""

    def __init__(self) -> None:
        self._points: deque[tuple[float, int]] = deque()

    def reset(self) -> None:
        """Forget all counts."""
        self._points.clear()

    def add(self, count: int, now: float | None = None) -> None:
        """Report the number of steps so far.

        Parameters
        ----------
        count : int
        now : float, optional
            A time of `time.perf_counter`; the current time by default.
        """
        now = time.perf_counter() if now is None else now
        self._points.append((now, count))
        while now - self._points[0][0] > _WINDOW_S:
            self._points.popleft()

    def per_second(self, now: float | None = None) -> float | None:
        """Return the rate over the last second, or None if fewer than two counts were reported in it."""
        now = time.perf_counter() if now is None else now
        while self._points and now - self._points[0][0] > _WINDOW_S:
            self._points.popleft()
        if len(self._points) < 2:
            return None
        (begin, first), (end, last) = self._points[0], self._points[-1]
        return (last - first) / (end - begin) if end > begin else None
