"""A process that trains batches, as the thread that owns the run sees it."""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from netviz.data import Dataset
from netviz.training import BatchMetrics, EvaluationPoint, Keyframe, Trainer
from netviz.training.keyframes import N_STATE_VECTORS, Vectors
from netviz.training.shared_memory import SharedMemory
from netviz.training.threads import available_cores
from netviz.training.training_server import Order, SharedDataset, TrainingTask, Work, run_training_server
from netviz.workers.right_of_way import RightOfWay
from netviz.workers.watched_process import WatchedProcess

if TYPE_CHECKING:
    from multiprocessing.context import ForkServerContext, SpawnContext

_FIRST_BATCHES = 20
"""So many batches are trained by the thread before the process is started: a shorter run needs none."""
_PAUSE_BATCHES = 2000
"""And so many after a process has ended unexpectedly."""
_MOST_STARTS = 3
_ORDER_S = 0.012
"""How long the process works before it answers: the user's commands wait for it, and it for the next order."""
_EVALUATION_S = 0.004


class _LostError(Exception):
    """The process has ended before it answered."""


class TrainingProcess:
    """Has the batches of a trainer trained by a process of its own, so that neither it nor the window waits for a GIL.

    Both have the trainer's state in the same memory. While no process is ready, and after one has ended, the calling
    thread trains. The result is the same bit for bit.

    Parameters
    ----------
    trainer : Trainer
        Of the calling thread, which may change its settings and copy its state between two calls.
    dataset : Dataset
        The trainer's.
    newest_keyframe : callable
        Returns the newest kept keyframe of the run, after which no setting has changed. If a process ends in the middle
        of a batch, the run goes on from there.
    leaving : Event
        Set when the window closes; a process that does not answer is then not awaited long.
    right_of_way : RightOfWay
        While the answer to a user holds it, the process comes to the end of its order.
    first_batches : int
        How many batches, of those that might be trained many at a time, the thread trains before it starts the process.

    Attributes
    ----------
    context : SpawnContext or ForkServerContext
        How the process is started: as a fresh interpreter, because a fork would copy a process with running threads.
    """

    context: ClassVar[SpawnContext | ForkServerContext] = multiprocessing.get_context("spawn")

    def __init__(
        self,
        trainer: Trainer,
        dataset: Dataset,
        newest_keyframe: Callable[[], Keyframe],
        leaving: threading.Event,
        right_of_way: RightOfWay,
        first_batches: int = _FIRST_BATCHES,
    ) -> None:
        self.trainer = trainer
        self._dataset = dataset
        self._newest_keyframe = newest_keyframe
        self._leaving = leaving
        self._right_of_way = right_of_way
        self._n_alone = first_batches
        self._n_starts = _MOST_STARTS if available_cores() > 1 else 0
        self._is_ready = False
        self._process: WatchedProcess | None = None

    @property
    def process_id(self) -> int | None:
        """The process that trains, None if there is none."""
        return None if self._process is None else self._process.process_id

    @property
    def is_prepared(self) -> bool:
        """Whether there is a process, or there will be none."""
        return self._process is not None or self._n_starts == 0

    @property
    def is_ready(self) -> bool:
        """Whether the next batches are trained by the process."""
        if self._process is not None and not self._is_ready and self._process.has_message():
            try:
                self._process.receive()
                self._is_ready = True
            except (EOFError, OSError):
                self._lose()
        return self._is_ready

    def prepare(self) -> None:
        """Start the process if there is none, so that it is ready for the next batches."""
        if self._process is None and self._n_starts > 0:
            self._start()

    def train(self, most: int) -> tuple[BatchMetrics, ...]:
        """Train at least one batch.

        Parameters
        ----------
        most : int
            The most batches. One batch alone is trained by the calling thread.

        Raises
        ------
        DivergenceError
            See `Trainer.train_batch`.
        """
        if most > 1 and self.is_ready:
            step = self.trainer.step
            try:
                work = self._answer(Order(self.trainer.position(), _ORDER_S, most))
            except _LostError:
                self._lose()
                self._go_back_to(step)
            else:
                self.trainer.go_on_from(work.position)
                if work.metrics:
                    return work.metrics
        elif most > 1 and self._process is None:
            self._n_alone -= 1
            if self._n_alone <= 0:
                self.prepare()
        return (self.trainer.train_batch(),)

    def due_evaluations(self) -> Iterator[EvaluationPoint | None] | None:
        """Return the evaluations that are due; see `Trainer.due_evaluations`."""
        due = self.trainer.due_evaluations()
        return self._evaluate(due, self.trainer.step) if due is not None and self.is_ready else due

    def close(self) -> None:
        """End the process and wait for it; the calling thread trains on."""
        self._n_starts = 0
        self._let_go()

    def _evaluate(self, due: Iterator[EvaluationPoint | None], step: int) -> Iterator[EvaluationPoint | None]:
        n_points = 0
        while self.is_ready:
            try:
                work = self._answer(Order(self.trainer.position(), _EVALUATION_S, evaluated_step=step))
            except _LostError:
                self._lose()
                break
            n_points += len(work.points)
            yield from work.points
            if work.is_evaluated:
                return
            yield None
        for point in due:
            if point is not None and n_points:
                n_points -= 1
            else:
                yield point

    def _answer(self, order: Order) -> Work:
        assert self._process is not None
        try:
            work: Work = self._process.ask(order)
        except (EOFError, OSError) as error:
            raise _LostError from error
        return work

    def _go_back_to(self, step: int) -> None:
        """Return to a step of the run: what the process has left of the state may be half of a batch."""
        self.trainer.restore(self._newest_keyframe())
        while self.trainer.step < step:
            self.trainer.train_batch()

    def _start(self) -> None:
        self._n_starts -= 1
        self._n_alone = _PAUSE_BATCHES
        try:
            task = (self._task(),)
            self._process = WatchedProcess(self.context, "netviz training", run_training_server, task, self._leaving)
        except OSError:
            # Too little of anything that it takes: the thread trains as well.
            self._n_starts = 0

    def _task(self) -> TrainingTask:
        """Move the trainer's state to memory that the process will see."""
        memory = SharedMemory()
        n_parameters = self.trainer.architecture.n_parameters
        vectors = [memory.zeros((n_parameters,)) for _ in range(N_STATE_VECTORS)]
        places = tuple(place for vector in vectors if (place := memory.place(vector)) is not None)
        dataset = SharedDataset.of(self._dataset, memory)
        claimed = memory.zeros((1,), np.uint8)
        claimed_at = memory.place(claimed)
        assert claimed_at is not None
        self.trainer.move_to(Vectors.of(vectors))
        self._right_of_way.share(claimed)
        return TrainingTask(self.trainer.position(), dataset, places, claimed_at, memory.blocks)

    def _lose(self) -> None:
        """Let go of a process that is of no use any more."""
        self._let_go(at_once=True)

    def _let_go(self, *, at_once: bool = False) -> None:
        process, self._process, self._is_ready = self._process, None, False
        if process is not None:
            process.close(at_once=at_once)
