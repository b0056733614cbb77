"""A long background job, split into pieces so that other jobs can run in between."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from netviz.failure import Failure
from netviz.workers.jobs import JobQueue


class PiecewiseJob:
    """Runs pieces of work one after the other, each as a job of its own.

    Parameters
    ----------
    jobs : JobQueue
    name : str
        The job's name, for error reports.
    pieces : iterable of callable
        Each is called in the job thread with the list of the results so far.
    done : callable
        Called in the GUI thread with the last piece's result.
    stopped : callable
        Called in the GUI thread if a piece was refused or failed; the remaining pieces are not run.
    """

    def __init__(
        self,
        jobs: JobQueue,
        name: str,
        pieces: Iterable[Callable[[list[Any]], Any]],
        done: Callable[[Any], None],
        stopped: Callable[[], None],
    ) -> None:
        self._jobs = jobs
        self._name = name
        self._pieces = deque(pieces)
        self._done = done
        self._stopped = stopped
        self._results: list[Any] = []
        self._cancelled = False

    def start(self) -> None:
        """Run the first piece."""
        self._submit()

    def cancel(self) -> None:
        """Run no further piece and report nothing more."""
        self._cancelled = True

    def _submit(self) -> None:
        piece, results = self._pieces.popleft(), list(self._results)
        self._jobs.submit(
            self._name, partial(piece, results), self._on_done, refused=self._on_refused, failed=self._on_failed
        )

    def _on_done(self, result: Any) -> None:
        if self._cancelled:
            return
        self._results.append(result)
        if self._pieces:
            self._submit()
        else:
            self._done(result)

    def _on_refused(self, reason: str) -> None:
        if not self._cancelled:
            self._jobs.refused.emit(reason)
            self._stopped()

    def _on_failed(self, failure: Failure) -> None:
        # The queue reports the failure itself.
        if not self._cancelled:
            self._stopped()
