"""Which thread goes first: the one that answers the user, or the one that trains."""

from __future__ import annotations

import math
import time
from threading import Event, Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

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

    Attributes
    ----------
    claimed : ndarray of shape (1,) and dtype uint8
        1 while the way is claimed. In memory that a process sees, if `share` was called: it may be in the middle of
        something longer, and comes to an end then.
    """

    def __init__(self, max_wait: float = _MAX_WAIT_S, min_interval: float = _MIN_INTERVAL_S) -> None:
        self._max_wait = max_wait
        self._min_interval = min_interval
        self._free = Event()
        self._free.set()
        self._last_wait = -math.inf
        # So that no claim falls between the old memory and the new one.
        self._lock = Lock()
        self.claimed: NDArray[Any] = np.zeros(1, np.uint8)

    def share(self, claimed: NDArray[Any]) -> None:
        """Mark claims in this memory from now on."""
        with self._lock:
            claimed[:] = self.claimed
            self.claimed = claimed

    def claim(self) -> None:
        """Ask the other thread to pause; called by the thread in a hurry."""
        with self._lock:
            self._free.clear()
            self.claimed[:] = 1

    def release(self) -> None:
        """Let the other thread continue."""
        with self._lock:
            self.claimed[:] = 0
            self._free.set()

    def wait(self) -> None:
        """Pause until the claim is released or expires; called by the thread that can wait."""
        if self._free.is_set() or time.perf_counter() - self._last_wait < self._min_interval:
            return
        self._free.wait(self._max_wait)
        # A claim that lasts longer has expired.
        self.release()
        self._last_wait = time.perf_counter()
