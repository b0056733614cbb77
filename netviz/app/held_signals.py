"""Signals that end a program, held back as long as nothing can obey them. Imports nothing of Qt."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager

END_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT")


@contextmanager
def end_signals_held() -> Iterator[None]:
    """Hold back signals that end programs while Qt is loaded and a window is built, and obey the first one afterwards.

    What handles them before there is a window raises an exception. In a method that Qt calls, and in what its binding
    does when a module or a class is first used, that would be passed over, and the program would not end; or end with
    a segmentation fault.
    """
    held: list[int] = []
    before = {}
    for name in END_SIGNALS:
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) not in (signal.SIG_IGN, None):
            before[number] = signal.signal(number, lambda number, _: held.append(number))
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    if held:
        signal.raise_signal(held[0])
