"""Who goes first where there are more threads at work than cores."""

from __future__ import annotations

import os
import sys
import threading

# Enough that the window and what the mouse points at come first, and not so much that learning would notice.
_NICENESS = 3


def yield_to_the_window() -> None:
    """Let the window go before the calling thread; where the system knows priorities of processes alone, do nothing.

    On Linux a thread is scheduled as a process of its own, see setpriority(2).
    """
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
