"""How threads share the processor: the priority of the calling thread, and how many threads BLAS may use."""

from __future__ import annotations

import os
import sys
import threading

from threadpoolctl import threadpool_limits

# Enough for the window and the mouse to come first, too little to slow down training.
_NICENESS = 3


def lower_priority(niceness: int = _NICENESS) -> None:
    """Let the window's thread run before the calling thread.

    On Linux each thread has a priority of its own, see setpriority(2). On systems that only know priorities of whole
    processes this does nothing.

    Parameters
    ----------
    niceness : int
        From 0, the window's, to 19, which gets next to nothing beside a program that uses all cores.
    """
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), niceness)


def limit_blas_threads(limit: int = 1) -> threadpool_limits:
    """Limit the number of threads that BLAS uses in this process, from now on.

    With one thread the order of every sum is fixed, and with it every bit of the result; and the other cores stay free
    for the window, for which a second BLAS thread would wait in every product.

    Parameters
    ----------
    limit : int
        The most threads.

    Returns
    -------
    threadpool_limits
        A context manager that lifts the limit again; ignore it to keep the limit.
    """
    return threadpool_limits(limit, user_api="blas")


def available_cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else (os.cpu_count() or 1)
