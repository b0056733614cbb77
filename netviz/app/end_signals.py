"""The signals with which the system ends a program: Ctrl+C, the end of the desktop session, a closed terminal."""

from __future__ import annotations

import signal
from types import FrameType

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from netviz.app.held_signals import END_SIGNALS
from netviz.app.unsaved_work import UnsavedWork

_WAKE_MS = 200


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
        for name in END_SIGNALS:
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, self._on_signal)
        self._wake.start()

    def _on_signal(self, number: int, _: FrameType | None) -> None:
        """Leave in the event loop: Python is anywhere now, such as in a method with which Qt paints the window."""
        QTimer.singleShot(0, self, self._unsaved.leave)

    @Slot()
    def _end(self) -> None:
        """Close the window and that of a lesson; hidden behind a lesson, the last one would not end the program."""
        self._window.close()
        QTimer.singleShot(0, self._application, self._application.quit)


def _let_python_run() -> None:
    """Let Python handle pending signals."""
