"""Drawing on two cores at once."""

from __future__ import annotations

import contextvars
import threading
from collections.abc import Callable

__all__ = ["side_by_side"]


def side_by_side(first: Callable[[], object], second: Callable[[], object], n_threads: int) -> None:
    """Do two pieces of work, at the same time if there are two threads, and wait for both.

    NumPy releases the GIL in each call, so that both advance as long as their calls are long. The second thread lives
    for this work alone: starting it takes a tenth of a millisecond, and none is left behind.

    Parameters
    ----------
    first, second : callable
        They write to different memory. What either raises is raised here, once both have ended.
    n_threads : int
        With 1, or if the system allows no more threads, the second follows the first in the calling thread.
    """
    raised: list[BaseException] = []

    def work() -> None:
        try:
            second()
        except BaseException as error:  # noqa: BLE001 - raised in the calling thread
            raised.append(error)

    thread = _started(work) if n_threads > 1 else None
    if thread is None:
        first()
        second()
        return
    try:
        first()
    finally:
        thread.join()
    if raised:
        raise raised[0]


def _started(work: Callable[[], None]) -> threading.Thread | None:
    # How NumPy treats overflow and the like belongs to the context, which a new thread does not inherit.
    thread = threading.Thread(target=contextvars.copy_context().run, args=(work,), name="drawing", daemon=True)
    try:
        thread.start()
    except RuntimeError:
        return None
    return thread
