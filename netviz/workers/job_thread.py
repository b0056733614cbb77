"""The thread for work that would block the window, such as loading, saving, searching and measuring."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any

from PySide6.QtCore import QThread, Signal

from netviz.failure import Failure
from netviz.sentences import sentence_of
from netviz.system_errors import too_little_memory


@dataclass(frozen=True, slots=True)
class JobResult:
    """What a job returned, or why it cannot be done.

    Attributes
    ----------
    job : str
        The job's name.
    value : object
        What it returned.
    refusal : str
        A sentence that says why the job cannot be done; empty if it was done.
    """

    job: str
    value: Any = None
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class _Job:
    name: str
    work: Callable[[], Any]


class JobThread(QThread):
    """Runs jobs one after the other.

    Signals
    -------
    done : JobResult
        With `value`, or with `refusal`, a sentence, if the job raised ValueError or OSError, or there was
        too little memory.
    failed : Failure
        An unexpected error.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("jobs")
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()

    def submit(self, name: str, work: Callable[[], Any]) -> None:
        """Add a job to the queue; `work` must own everything that it needs and touch no QObject."""
        self._jobs.put(_Job(name, work))

    def stop(self) -> None:
        """End the thread after the waiting jobs, so that no file is left half saved."""
        self._jobs.put(None)

    def run(self) -> None:
        """Run jobs until stopped."""
        while (job := self._jobs.get()) is not None:
            try:
                self.done.emit(JobResult(job.name, job.work()))
            except (ValueError, OSError) as error:
                self.done.emit(JobResult(job.name, refusal=sentence_of(error) or type(error).__name__))
            except MemoryError:
                self.done.emit(JobResult(job.name, refusal=too_little_memory()))
            except Exception as error:  # noqa: BLE001 - the thread's boundary: every error is reported to the user
                self.failed.emit(Failure.of(job.name, error))
