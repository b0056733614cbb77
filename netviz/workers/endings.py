"""Threads that have been told to end: kept until they have, without anyone waiting for them in the event loop."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, Slot

_SLICE_MS = 100
"""Python handles signals only between two calls, and a wait is one."""


class Endings(QObject):
    """Keeps threads alive until they have ended: one that is deleted while it runs ends the program.

    A window that closes may not be held up by a batch or a process that takes long. It tells its threads to end, hands
    them over and is gone; the program waits for them after the event loop has ended.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads: list[QThread] = []

    @classmethod
    def of_application(cls) -> Endings:
        """Return the one of the application, in whose thread it must be called."""
        application = QCoreApplication.instance()
        found = None if application is None else application.findChild(cls)
        return cls(application) if found is None else found

    @property
    def names(self) -> list[str]:
        """The names of the threads that still run."""
        return [thread.objectName() for thread in self._threads if thread.isRunning()]

    def keep(self, thread: QThread) -> None:
        """Keep a thread that has been told to end; one that does not run needs no keeping."""
        if thread.isRunning():
            self._threads.append(thread)
            thread.finished.connect(self._let_go, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _let_go(self) -> None:
        self._threads = [thread for thread in self._threads if not thread.isFinished()]

    def wait(self, seconds: float) -> bool:
        """Wait until all of them have ended; only where no event loop runs.

        Returns
        -------
        bool
            Whether they have; False if that takes longer than `seconds`.
        """
        ends = time.monotonic() + seconds
        for thread in self._threads:
            while not thread.wait(_SLICE_MS):
                if time.monotonic() > ends:
                    return False
        self._threads.clear()
        return True
