"""Looks after a process that draws: one that stands still is killed, so that whoever waits for it goes on."""

from __future__ import annotations

import errno
import os
import threading
from multiprocessing.process import BaseProcess

_LOOK_S = 0.1
_STOPPED_LOOKS = 10
"""For how many looks a process may be stopped: a second of this program's time, which may itself be stopped."""
_BUSY_LOOKS = 300
"""For how many looks it may draw one picture, far more than the largest needs."""
_LEAVING_LOOKS = 3
"""How many looks it has left once the window closes."""


class ProcessWatch:
    """Kills a process that is stopped, that does not answer, or that is not done when the window closes.

    Parameters
    ----------
    process : BaseProcess
        A child of this process.
    leaving : Event
        Set when the window closes.

    Attributes
    ----------
    is_busy : bool
        Whether an answer is awaited.
    has_killed : bool

    Raises
    ------
    OSError
        If the system has no more threads.
    """

    def __init__(self, process: BaseProcess, leaving: threading.Event) -> None:
        self._process, self._leaving = process, leaving
        self._ended = threading.Event()
        self.is_busy = self.has_killed = False
        self._thread = threading.Thread(target=self._watch, name=f"watch over {process.name}", daemon=True)
        try:
            self._thread.start()
        except RuntimeError as error:
            raise OSError(errno.EAGAIN, os.strerror(errno.EAGAIN)) from error

    def end(self) -> None:
        """Stop watching, and wait for it."""
        self._ended.set()
        self._thread.join()

    def _watch(self) -> None:
        stopped = busy = leaving = 0
        while not self._ended.wait(_LOOK_S):
            stopped = stopped + 1 if self._is_stopped() else 0
            busy = busy + 1 if self.is_busy else 0
            leaving = leaving + 1 if self._leaving.is_set() else 0
            if stopped >= _STOPPED_LOOKS or busy >= _BUSY_LOOKS or leaving >= _LEAVING_LOOKS:
                self.has_killed = True
                self._process.kill()
                return

    def _is_stopped(self) -> bool:
        """Return whether a signal has stopped the process; False where that cannot be known."""
        if not hasattr(os, "waitid") or self._process.pid is None:
            return False
        try:
            # The state is only looked at, so that whoever waits for the process finds it as before.
            found = os.waitid(os.P_PID, self._process.pid, os.WSTOPPED | os.WNOHANG | os.WNOWAIT)
        except OSError:
            return False
        return found is not None and found.si_pid != 0
