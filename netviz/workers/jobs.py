"""Background jobs: work in a thread of its own, and one report to the caller who submitted it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from netviz.failure import Failure
from netviz.workers.job_thread import JobResult, JobThread


@dataclass(frozen=True, slots=True)
class _Callbacks:
    done: Callable[[Any], None]
    refused: Callable[[str], None] | None
    failed: Callable[[Failure], None] | None
    ended: Callable[[], None] | None


class JobQueue(QObject):
    """Runs jobs one after the other and reports how each ended to its caller, in the GUI thread.

    Attributes
    ----------
    thread_ : JobThread

    Signals
    -------
    refused : str
        A sentence that says why a job cannot be done, if its caller does not handle refusals.
    failed : Failure
        An unexpected error in a job, whether or not its caller handles failures.
    """

    refused = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.thread_ = JobThread()
        self._callbacks: deque[_Callbacks] = deque()
        self._is_closed = False
        queued = Qt.ConnectionType.QueuedConnection
        self.thread_.done.connect(self._on_done, queued)
        self.thread_.failed.connect(self._on_failed, queued)

    def submit(
        self,
        name: str,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        *,
        refused: Callable[[str], None] | None = None,
        failed: Callable[[Failure], None] | None = None,
        ended: Callable[[], None] | None = None,
    ) -> None:
        """Run `work` in the job thread.

        Parameters
        ----------
        name : str
            The job's name, for error reports.
        work : callable
            Must own everything that it needs and touch no QObject.
        done : callable
            Called with what `work` returned.
        refused : callable, optional
            Called with a sentence if `work` raised ValueError or OSError; without it, the signal `refused` reports it.
        failed : callable, optional
            Called with a Failure if `work` raised anything else; the signal `failed` reports it as well.
        ended : callable, optional
            Called first, however the job ended.
        """
        if self._is_closed:
            return
        self._callbacks.append(_Callbacks(done, refused, failed, ended))
        self.thread_.submit(name, work)

    def close(self) -> None:
        """Report nothing more; waiting jobs still run."""
        self._is_closed = True

    @Slot(object)
    def _on_done(self, result: JobResult) -> None:
        callbacks = self._callbacks.popleft()
        if self._is_closed:
            return
        if callbacks.ended is not None:
            callbacks.ended()
        if not result.refusal:
            callbacks.done(result.value)
        elif callbacks.refused is not None:
            callbacks.refused(result.refusal)
        else:
            self.refused.emit(result.refusal)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        callbacks = self._callbacks.popleft()
        if self._is_closed:
            return
        if callbacks.ended is not None:
            callbacks.ended()
        if callbacks.failed is not None:
            callbacks.failed(failure)
        self.failed.emit(failure)
