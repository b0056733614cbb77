"""A thread for work that must not hold up the window: loading, saving and searching."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any

from PySide6.QtCore import QThread, Signal

from netviz.failure import Failure


@dataclass(frozen=True, slots=True)
class JobResult:
    """The answer to a job, or the reason why there is none."""

    job: str
    value: Any = None
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class _Job:
    name: str
    work: Callable[[], Any]


class JobThread(QThread):
    """Does jobs one after the other.

    Signals
    -------
    done : JobResult
        With `value`, or with `refusal`, a sentence, where the job raised ValueError or OSError.
    failed : Failure
        An error that nobody expected.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("jobs")
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()

    def submit(self, name: str, work: Callable[[], Any]) -> None:
        """Have `work` done; it must hold all that it needs and touch no widget."""
        self._jobs.put(_Job(name, work))

    def stop(self) -> None:
        """End the thread after the jobs that are waiting, so that what was asked to be saved is saved."""
        self._jobs.put(None)

    def run(self) -> None:
        """Do jobs until told to stop."""
        while (job := self._jobs.get()) is not None:
            try:
                self.done.emit(JobResult(job.name, job.work()))
            except (ValueError, OSError) as error:
                self.done.emit(JobResult(job.name, refusal=str(error)))
            except Exception as error:  # noqa: BLE001 - the thread's own boundary: whatever it is, the user is told
                self.failed.emit(Failure.of(job.name, error))
