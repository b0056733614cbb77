"""Ctrl+C that lets the batch at hand be finished."""

from __future__ import annotations

import signal
import threading
from types import FrameType, TracebackType
from typing import Self


class Interruption:
    """While it is entered, the first Ctrl+C only sets `asked`, and the second one ends the program as usual.

    A `KeyboardInterrupt` in the middle of a batch would leave parameters of which some are a step ahead of others.
    """

    def __init__(self) -> None:
        self.asked = False
        self._before: signal.Handlers | object = None

    def __enter__(self) -> Self:
        """Take the signal, unless it is ignored, as in a background job."""
        current = signal.getsignal(signal.SIGINT)
        if threading.current_thread() is threading.main_thread() and current is not signal.SIG_IGN:
            self._before = signal.signal(signal.SIGINT, self._on_signal)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave the signal as it was."""
        self._give_back()

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        self.asked = True
        self._give_back()

    def _give_back(self) -> None:
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)  # type: ignore[arg-type]
            self._before = None
