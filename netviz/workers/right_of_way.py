"""Which thread goes first: the one that answers the user, or the one that trains."""

from __future__ import annotations

import math
import time
from threading import Event

# An answer that takes longer does not feel immediate anyway.
_MAX_WAIT_S = 0.045
# A user who drags slows training down, but does not stop it.
_MIN_INTERVAL_S = 0.02


class RightOfWay:
    """Lets one thread pause briefly while the answer to a user is on its way.

    On two cores, training, rendering and the window compete; an answer has to wait for all three.

    Parameters
    ----------
    max_wait : float, optional
        Maximum wait in seconds.
    min_interval : float, optional
        Minimum time between two waits in seconds.
    """

    def __init__(self, max_wait: float = _MAX_WAIT_S, min_interval: float = _MIN_INTERVAL_S) -> None:
        self._max_wait = max_wait
        self._min_interval = min_interval
        self._free = Event()
        self._free.set()
        self._last_wait = -math.inf

    def claim(self) -> None:
        """Ask the other thread to pause; called by the thread in a hurry."""
        self._free.clear()

    def release(self) -> None:
        """Let the other thread continue."""
        self._free.set()

    def wait(self) -> None:
        """Pause until the claim is released or expires; called by the thread that can wait."""
        if self._free.is_set() or time.perf_counter() - self._last_wait < self._min_interval:
            return
        self._free.wait(self._max_wait)
        # A claim that lasts longer has expired.
        self._free.set()
        self._last_wait = time.perf_counter()
