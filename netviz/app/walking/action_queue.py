"""What is done in a window one after the other, each when the last has come to its end."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from netviz.walks.errors import ExpressionError

_PATIENCE_S = 60.0


class ActionQueue:
    """What waits to be done; whatever has not come to its end within a minute is waited for no longer."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[Callable[[], object], Callable[[], bool]]] = deque()
        self._is_done: Callable[[], bool] | None = None
        self._deadline = 0.0

    def add(self, start: Callable[[], object], is_done: Callable[[], bool] = lambda: True) -> None:
        """Add something to do.

        Parameters
        ----------
        start : callable
        is_done : callable
            Whether it has come to its end.
        """
        self._waiting.append((start, is_done))

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits, and the last has come to its end."""
        return not self._waiting and self._is_done is None

    def clear(self) -> None:
        """Do nothing more."""
        self._waiting.clear()
        self._is_done = None

    def advance(self) -> bool:
        """Start what can be started now; return whether everything has come to its end."""
        while self._is_done is None or self._is_done() or time.monotonic() > self._deadline:
            if not self._waiting:
                self._is_done = None
                return True
            start, self._is_done = self._waiting.popleft()
            self._deadline = time.monotonic() + _PATIENCE_S
            try:
                start()
            except ExpressionError:
                # The lesson speaks of something that is not there; the person goes on without it.
                self._is_done = None
        return False
