"""Who goes first: what the user has asked for, or the next batch."""

from __future__ import annotations

import time
from threading import Event

_LONGEST_S = 0.045
"""Longer than this nothing is waited for: what takes longer is not noticed as an answer at once anyway."""

_BETWEEN_S = 0.02
"""As long at least the other goes on between two waits, so that it is slowed and not stopped by a hand that drags."""


class RightOfWay:
    """Lets one thread wait for a moment while an answer to the user is on its way.

    On two cores, training, drawing and the window share them; whoever has asked for something waits for all three.
    """

    def __init__(self) -> None:
        self._free = Event()
        self._free.set()
        self._waited_until = 0.0

    def claim(self) -> None:
        """Ask the thread that waits to do so; to be called by the one that is in a hurry."""
        self._free.clear()

    def release(self) -> None:
        """Let it go on."""
        self._free.set()

    def wait(self) -> None:
        """Wait until the other is served, but not for long; to be called by the thread that can wait."""
        if self._free.is_set() or time.perf_counter() - self._waited_until < _BETWEEN_S:
            return
        self._free.wait(_LONGEST_S)
        # What takes longer has had its time.
        self._free.set()
        self._waited_until = time.perf_counter()
