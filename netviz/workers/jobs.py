"""Work in a thread of its own, and what follows it in the GUI thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from netviz.failure import Failure
from netviz.workers.job_thread import JobResult, JobThread


class Background(QObject):
    """Does jobs one after the other.

    Attributes
    ----------
    thread_ : JobThread

    Signals
    -------
    refused : str
        A sentence that says why a job could not be done.
    failed : Failure
        An error that nobody expected.
    """

    refused = Signal(str)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.thread_ = JobThread()
        self._sequels: deque[Callable[[Any], None]] = deque()
        self._is_closed = False
        queued = Qt.ConnectionType.QueuedConnection
        self.thread_.done.connect(self._on_done, queued)
        self.thread_.failed.connect(self._on_failed, queued)

    def submit(self, job: str, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Have `work` done in the thread, and `then` here with what it returns."""
        self._sequels.append(then)
        self.thread_.submit(job, work)

    def close(self) -> None:
        """Do no more of what would follow a job."""
        self._is_closed = True

    @Slot(object)
    def _on_done(self, result: JobResult) -> None:
        then = self._sequels.popleft()
        if self._is_closed:
            return
        if result.refusal:
            self.refused.emit(result.refusal)
        else:
            then(result.value)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._sequels.popleft()
        self.failed.emit(failure)
