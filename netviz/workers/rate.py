"""How many steps a second, measured over the last second or so."""

from __future__ import annotations

import time
from collections import deque

_WINDOW_S = 1.0


class RateMeter:
    """Counts steps as they are told and says how many there were a second."""

    def __init__(self) -> None:
        self._points: deque[tuple[float, int]] = deque()

    def reset(self) -> None:
        """Forget what was."""
        self._points.clear()

    def add(self, count: int, now: float | None = None) -> None:
        """Say how many steps there have been in all, now."""
        now = time.perf_counter() if now is None else now
        self._points.append((now, count))
        while now - self._points[0][0] > _WINDOW_S:
            self._points.popleft()

    def per_second(self, now: float | None = None) -> float | None:
        """Return the rate over the window, or None where there is too little to tell."""
        now = time.perf_counter() if now is None else now
        while self._points and now - self._points[0][0] > _WINDOW_S:
            self._points.popleft()
        if len(self._points) < 2:
            return None
        (begin, first), (end, last) = self._points[0], self._points[-1]
        return (last - first) / (end - begin) if end > begin else None
