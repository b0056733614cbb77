"""The signals that end a command: Ctrl+C, a closed terminal, and the system that asks."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

_Handler = Callable[[int, FrameType | None], None]

_NAMES = (
    *("SIGTERM", "SIGHUP", "SIGQUIT"),
    # What else ends a program that does not handle it: those with which job schedulers announce the end, too.
    *("SIGUSR1", "SIGUSR2", "SIGXCPU", "SIGALRM", "SIGVTALRM", "SIGPROF", "SIGPOLL", "SIGPWR", "SIGABRT"),
)


class Ended(KeyboardInterrupt):
    """A signal asks the program to end; temporary files are deleted on the way out.

    Attributes
    ----------
    number : int
        The signal's.
    """

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number


def exit_status(interrupt: BaseException) -> int:
    """Return the exit status after an interrupt, or what was raised because of it: 128 plus the signal's number."""
    for error in (interrupt, interrupt.__cause__):
        if isinstance(error, Ended):
            return 128 + error.number
    return 128 + signal.SIGINT


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """Let signals raise `Ended`, as Ctrl+C raises its base class KeyboardInterrupt; a second one ends at once."""

    def end(number: int, _: FrameType | None) -> None:
        signal.signal(number, signal.SIG_DFL)
        raise Ended(number)

    with _handled(_NAMES, end):
        yield


class Interruption:
    """A context in which the first Ctrl+C, or any other signal that ends programs, only sets `number`.

    An exception in the middle of a batch would leave some parameters a step ahead of the others. The second Ctrl+C ends
    the program as usual; another second signal does not, because a closed terminal sends several.

    Attributes
    ----------
    number : int
        The first signal's; 0 if there was none.
    """

    def __init__(self) -> None:
        self.number = 0
        self._handling = _handled(("SIGINT", *_NAMES), self._on_signal)

    def __enter__(self) -> Interruption:
        """Install the signal handlers."""
        self._handling.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        """Restore the previous signal handlers."""
        self._handling.__exit__(None, None, None)

    @property
    def requested(self) -> bool:
        """Whether there was a signal."""
        return self.number != 0

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        if self.number and number == signal.SIGINT:
            raise KeyboardInterrupt
        self.number = self.number or number


@contextmanager
def _handled(names: tuple[str, ...], handler: _Handler) -> Iterator[None]:
    """Handle signals in this way meanwhile, except those that are ignored, as in a background job or by ``nohup``."""
    before: list[tuple[int, Any]] = []
    if threading.current_thread() is threading.main_thread():
        for name in names:
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                before.append((number, signal.signal(number, handler)))
    try:
        yield
    finally:
        for number, earlier in before:
            signal.signal(number, earlier)
