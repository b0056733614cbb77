"""A thread that computes moments of a run again."""

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
    """A moment that is wanted.

    Attributes
    ----------
    number : int
        Counts the requests.
    history : History
        The run's.
    dataset : Dataset
        The run's.
    step : int
        Batches trained.
    settings : dict of str to object or None
        What a fork that begins there is to change, tried before it is promised; None for a moment to be shown only.
    """

    number: int
    history: History
    dataset: Dataset
    step: int
    settings: dict[str, object] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Replayed:
    """The end of a request: the moment, a sentence that says why it cannot be computed, or an unexpected error."""

    request: ReplayRequest
    keyframe: Keyframe | None
    refusal: str = ""
    failure: Failure | None = None


class ReplayThread(QThread):
    """Computes the moment that was asked for last, and gives up those before it; a fork is never given up.

    Signals
    -------
    done : Replayed
    """

    done = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("replay")
        self._requests: SimpleQueue[ReplayRequest | None] = SimpleQueue()
        self._asked = 0
        self._stopping = False
        self._replayer: Replayer | None = None
        self._replayed: tuple[History, Dataset] | None = None

    def ask(
        self, history: History, dataset: Dataset, step: int, settings: dict[str, object] | None = None
    ) -> ReplayRequest:
        """Have a moment computed, and return the request that will be answered unless another one comes first."""
        self._asked += 1
        request = ReplayRequest(self._asked, history, dataset, step, settings)
        self._requests.put(request)
        return request

    def give_up(self) -> None:
        """Answer no request but forks any more."""
        self._asked += 1

    def stop(self) -> None:
        """End the thread after the batch at hand."""
        self._stopping = True
        self._requests.put(None)

    def run(self) -> None:
        """Answer requests until told to stop."""
        while (request := self._requests.get()) is not None:
            if self._is_overtaken(request):
                continue
            try:
                self._answer(request)
            except (TrainingError, DataError) as error:
                self.done.emit(Replayed(request, None, sentence_of(error)))
            except Exception as error:  # noqa: BLE001 - the thread's own boundary: whatever it is, the user is told
                self.done.emit(Replayed(request, None, failure=Failure.of("replay", error)))
        self._replayer = None

    def _is_overtaken(self, request: ReplayRequest) -> bool:
        return self._stopping or (request.settings is None and request.number != self._asked)

    def _answer(self, request: ReplayRequest) -> None:
        if self._replayer is None or self._replayed != (request.history, request.dataset):
            # Before the next one is made: two would take twice the memory.
            self._replayer = None
            self._replayer = Replayer(request.history, request.dataset)
            self._replayed = request.history, request.dataset
        keyframe = self._replayer.keyframe(request.step, lambda: self._is_overtaken(request))
        if keyframe is None:
            return
        if request.settings is not None:
            Trainer.fork(keyframe, request.dataset, **request.settings)
        self.done.emit(Replayed(request, keyframe))
