"""What processes do about the signals that reach a whole group of them, such as Ctrl+C in a terminal."""

from __future__ import annotations

import contextlib
import signal
import sys
from collections.abc import Iterator


def ignore_signals(*names: str) -> None:
    """Ignore signals in the calling process.

    Parameters
    ----------
    *names : str
        Such as ``SIGINT``; those that the system does not know are passed over.
    """
    for name in names:
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)


@contextlib.contextmanager
def signals_blocked(*names: str) -> Iterator[None]:
    """Keep signals from the processes that are started meanwhile, until they unblock or ignore them.

    One of them may be multiprocessing's resource tracker, which protects itself only from some.

    Parameters
    ----------
    *names : str
        Such as ``SIGHUP``. On Windows nothing is blocked.
    """
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {getattr(signal, name) for name in names})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
