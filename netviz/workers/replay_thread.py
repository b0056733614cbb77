"""The thread that replays runs: it computes moments that were not kept."""

from __future__ import annotations

from dataclasses import dataclass
from queue import SimpleQueue

from PySide6.QtCore import QThread, Signal

from netviz.data import DataError, Dataset
from netviz.failure import Failure
from netviz.sentences import sentence_of
from netviz.training import Trainer, TrainingError
from netviz.training.history import History
from netviz.training.keyframes import Keyframe
from netviz.training.replay import Replayer


@dataclass(frozen=True, slots=True, eq=False)
class ReplayRequest:
    """A request for a moment of a run.

    Attributes
    ----------
    number : int
        Counts the requests.
    history : History
        The kept moments of the run.
    dataset : Dataset
        The data that it was trained on.
    step : int
        Batches trained.
    settings : dict of str to object or None
        For a fork, the settings that it changes, which are tried first; None if the moment is only shown.
    """

    number: int
    history: History
    dataset: Dataset
    step: int
    settings: dict[str, object] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Replayed:
    """The end of a request: the moment, a refusal, or a failure.

    Attributes
    ----------
    request : ReplayRequest
    keyframe : Keyframe or None
        The moment; None if it was refused or failed.
    refusal : str
        A sentence that says why the moment cannot be computed; empty if it was not refused.
    failure : Failure or None
        An unexpected error.
    """

    request: ReplayRequest
    keyframe: Keyframe | None
    refusal: str = ""
    failure: Failure | None = None


class ReplayThread(QThread):
    """Computes the latest requested moment and drops older requests, except for forks.

    Signals
    -------
    done : Replayed
        How a request ended, unless it was dropped.
    """

    done = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("replay")
        self._requests: SimpleQueue[ReplayRequest | None] = SimpleQueue()
        self._newest = 0
        self._stopping = False
        self._replayer: Replayer | None = None
        self._replayed: tuple[History, Dataset] | None = None

    def request(
        self, history: History, dataset: Dataset, step: int, settings: dict[str, object] | None = None
    ) -> ReplayRequest:
        """Have a moment computed, and return the request; a newer request replaces it, unless it is a fork.

        Parameters
        ----------
        history : History
            The kept moments of the run.
        dataset : Dataset
            The data that it was trained on.
        step : int
            Batches trained.
        settings : dict of str to object, optional
            For a fork, the settings that it changes.
        """
        self._newest += 1
        request = ReplayRequest(self._newest, history, dataset, step, settings)
        self._requests.put(request)
        return request

    def cancel(self) -> None:
        """Drop all requests except for forks."""
        self._newest += 1

    def stop(self) -> None:
        """End the thread after the current batch."""
        self._stopping = True
        self._requests.put(None)

    def run(self) -> None:
        """Answer requests until stopped."""
        while (request := self._requests.get()) is not None:
            if self._is_dropped(request):
                continue
            try:
                self._answer(request)
            except (TrainingError, DataError) as error:
                self.done.emit(Replayed(request, None, sentence_of(error)))
            except Exception as error:  # noqa: BLE001 - the thread's boundary: every error is reported to the user
                self.done.emit(Replayed(request, None, failure=Failure.of("replay", error)))
        self._replayer = None

    def _is_dropped(self, request: ReplayRequest) -> bool:
        return self._stopping or (request.settings is None and request.number != self._newest)

    def _answer(self, request: ReplayRequest) -> None:
        if self._replayer is None or self._replayed != (request.history, request.dataset):
            # Free it first: two replayers would take twice the memory.
            self._replayer = None
            self._replayer = Replayer(request.history, request.dataset)
            self._replayed = request.history, request.dataset
        keyframe = self._replayer.keyframe(request.step, lambda: self._is_dropped(request))
        if keyframe is None:
            return
        if request.settings is not None:
            Trainer.fork(keyframe, request.dataset, **request.settings)
        self.done.emit(Replayed(request, keyframe))
