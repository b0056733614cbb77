"""Ctrl+C that lets the current batch finish."""

from __future__ import annotations

import signal
import threading
from types import FrameType, TracebackType
from typing import Self


class Interruption:
    """A context in which the first Ctrl+C only sets `requested`; the second ends the program as usual.

    A `KeyboardInterrupt` in the middle of a batch would leave some parameters a step ahead of the others.
    """

    def __init__(self) -> None:
        self.requested = False
        self._before: signal.Handlers | object = None

    def __enter__(self) -> Self:
        """Install the signal handler, unless the signal is ignored, as in a background job."""
        current = signal.getsignal(signal.SIGINT)
        if threading.current_thread() is threading.main_thread() and current is not signal.SIG_IGN:
            self._before = signal.signal(signal.SIGINT, self._on_signal)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Restore the previous signal handler."""
        self._restore()

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        self.requested = True
        self._restore()

    def _restore(self) -> None:
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)  # type: ignore[arg-type]
            self._before = None
