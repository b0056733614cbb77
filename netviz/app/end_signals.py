"""The signals with which the system ends a program: Ctrl+C, the end of the desktop session, a closed terminal."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from netviz.app.unsaved_work import UnsavedWork

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT")
_WAKE_MS = 200


@contextmanager
def end_signals_held() -> Iterator[None]:
    """Hold back signals that end programs while a window is built, and obey the first one afterwards.

    What handles them before there is a window raises an exception. In a method that Qt calls, of which building a
    window is full, that would be passed over, or end the process with a segmentation fault.
    """
    held: list[int] = []
    before = {}
    for name in _NAMES:
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


class EndSignals(QObject):
    """Ends the program as its button does, but without a question: what would be missed is copied first.

    Parameters
    ----------
    application : QApplication
    window : QWidget
        The user's.
    unsaved : UnsavedWork
    """

    def __init__(self, application: QApplication, window: QWidget, unsaved: UnsavedWork) -> None:
        super().__init__(window)
        self._application = application
        self._window = window
        self._unsaved = unsaved
        unsaved.left.connect(self._end)
        # Python handles signals only while it runs, so a timer wakes it.
        self._wake = QTimer(self)
        self._wake.setInterval(_WAKE_MS)
        self._wake.timeout.connect(_let_python_run)

    def watch(self) -> None:
        """End the program with the next signal; those that are ignored, as with ``nohup``, stay ignored."""
        for name in _NAMES:
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, lambda *_: self._unsaved.leave())
        self._wake.start()

    @Slot()
    def _end(self) -> None:
        """Close the window and that of a lesson; hidden behind a lesson, the last one would not end the program."""
        self._window.close()
        QTimer.singleShot(0, self._application, self._application.quit)


def _let_python_run() -> None:
    """Let Python handle pending signals."""
