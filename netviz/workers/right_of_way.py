"""Which thread goes first: the one that answers the user, or the one that trains."""

from __future__ import annotations

import time
from threading import Event

_MAX_WAIT_S = 0.045
"""Maximum wait: an answer that takes longer does not feel immediate anyway."""

_MIN_INTERVAL_S = 0.02
"""Minimum time between two waits, so that a user who drags slows training down but does not stop it."""


class RightOfWay:
    """Lets one thread pause briefly while the answer to a user is on its way.

    On two cores, training, rendering and the window compete; whoever has asked for something waits for all three.
    """

    def __init__(self) -> None:
        self._free = Event()
        self._free.set()
        self._last_wait = 0.0

    def claim(self) -> None:
        """Ask the other thread to pause; called by the thread in a hurry."""
        self._free.clear()

    def release(self) -> None:
        """Let the other thread continue."""
        self._free.set()

    def wait(self) -> None:
        """Pause until the claim is released, for 45 ms at most; called by the thread that can wait."""
        if self._free.is_set() or time.perf_counter() - self._last_wait < _MIN_INTERVAL_S:
            return
        self._free.wait(_MAX_WAIT_S)
        # A claim that lasts longer has expired.
        self._free.set()
        self._last_wait = time.perf_counter()
