"""The process that trains batches: the other end of `netviz.workers.training_process`.

A batch is a hundred short calls into NumPy, and after each of them a thread has to get the GIL back. Measured on two
cores, a thread of the window's process stood still while the window ran Python, a fifth of the time, and in turn made
the window wait a hundred times a frame.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from typing import Any

from netviz.data import Dataset
from netviz.training.errors import DivergenceError
from netviz.training.keyframes import Position, Vectors
from netviz.training.metrics import BatchMetrics, EvaluationPoint
from netviz.training.processes import ignore_signals
from netviz.training.shared_memory import Place, SharedMemory, views
from netviz.training.threads import limit_blas_threads, lower_priority
from netviz.training.trainer import Trainer

_NOT_FOR_IT = ("SIGINT", "SIGTERM", "SIGQUIT", "SIGHUP")
"""They reach all processes and are meant for the window, which ends this one."""

_NICENESS = 10
"""After the window and what draws; beside a program that uses all cores, it still gets a tenth of one."""


@dataclass(frozen=True, slots=True)
class Order:
    """What the process does next.

    Attributes
    ----------
    position : Position
        Where the run is.
    seconds : float
        When to answer: after the batch, or the piece of an evaluation, with which they are over.
    most : int
        The most batches to train; 0 to go on with evaluations instead.
    evaluated_step : int
        After which step they were due: this one, or an earlier one whose evaluations have begun.
    """

    position: Position
    seconds: float
    most: int = 0
    evaluated_step: int = 0


@dataclass(frozen=True, slots=True)
class Work:
    """What was done of an order.

    Attributes
    ----------
    position : Position
        Where the run is now.
    metrics : tuple of BatchMetrics
        Of the batches, in order. None of a batch that would diverge, nor of later ones.
    points : tuple of EvaluationPoint
    is_evaluated : bool
        Whether no evaluation is due any more.
    """

    position: Position
    metrics: tuple[BatchMetrics, ...] = ()
    points: tuple[EvaluationPoint, ...] = ()
    is_evaluated: bool = False


@dataclass(frozen=True, slots=True)
class SharedDataset:
    """A data set in the memory of several processes.

    Attributes
    ----------
    name : str
    class_names : tuple of str
    places : tuple of Place
        Of its four arrays.
    """

    name: str
    class_names: tuple[str, ...]
    places: tuple[Place, ...]

    @classmethod
    def of(cls, dataset: Dataset, memory: SharedMemory) -> SharedDataset:
        """Copy a data set to shared memory, unless it is there.

        Raises
        ------
        OSError
            If there is no room for memory of this kind.
        """
        arrays = (dataset.train_images, dataset.train_labels, dataset.test_images, dataset.test_labels)
        places = tuple(memory.place(array) or memory.place(memory.copy(array)) for array in arrays)
        return cls(dataset.name, dataset.class_names, tuple(place for place in places if place is not None))

    def dataset(self, blocks: Sequence[Any]) -> Dataset:
        """Return the data set in a process that was given the blocks of the memory."""
        arrays = views(blocks, self.places)
        for array in arrays:
            array.setflags(write=False)
        train_images, train_labels, test_images, test_labels = arrays
        return Dataset(self.name, self.class_names, train_images, train_labels, test_images, test_labels)


def in_shared_memory(dataset: Dataset) -> Dataset:
    """Return a data set that no process needs to copy; the same one if there is no room for memory of this kind."""
    memory = SharedMemory()
    try:
        return replace(
            dataset,
            train_images=memory.copy(dataset.train_images),
            train_labels=memory.copy(dataset.train_labels),
            test_images=memory.copy(dataset.test_images),
            test_labels=memory.copy(dataset.test_labels),
        )
    except OSError:
        return dataset


@dataclass(frozen=True, slots=True)
class TrainingTask:
    """What a process is started for: a run, and the memory that it shares with the one that is shown.

    Attributes
    ----------
    position : Position
        Of the run, now or earlier.
    dataset : SharedDataset
    vectors : tuple of Place
        Of the trainer's state.
    claimed : Place
        Of one byte: while it is not 0, answers are given after the batch, or the piece of an evaluation, at hand.
    blocks : sequence
        The blocks of the memory.
    """

    position: Position
    dataset: SharedDataset
    vectors: tuple[Place, ...]
    claimed: Place
    blocks: Sequence[Any]


def run_training_server(connection: Connection, task: TrainingTask) -> None:
    """Run the process: answer that it is ready, then each `Order` with `Work` until None arrives.

    Parameters
    ----------
    connection : Connection
    task : TrainingTask
    """
    lower_priority(_NICENESS)
    ignore_signals(*_NOT_FOR_IT)
    limit_blas_threads()
    try:
        server = TrainingServer(task)
        connection.send(None)
        while (order := connection.recv()) is not None:
            connection.send(server.answer(order))
    except (EOFError, OSError):
        pass  # the window's process has ended


class TrainingServer:
    """Obeys orders with a trainer of its own, whose state is in shared memory."""

    def __init__(self, task: TrainingTask) -> None:
        self._trainer = Trainer(task.position.config, task.dataset.dataset(task.blocks))
        vectors = Vectors.of(views(task.blocks, task.vectors))
        self._trainer.go_on_from(task.position, vectors)
        (self._claimed,) = views(task.blocks, (task.claimed,))
        self._evaluation: Iterator[EvaluationPoint | None] | None = None
        self._evaluated_step = 0

    def answer(self, order: Order) -> Work:
        """Do what is ordered."""
        end = time.perf_counter() + order.seconds
        self._trainer.go_on_from(order.position)
        return self._train(order.most, end) if order.most else self._evaluate(order.evaluated_step, end)

    def _train(self, most: int, end: float) -> Work:
        metrics: list[BatchMetrics] = []
        try:
            while len(metrics) < most and not (metrics and self._is_over(end)):
                metrics.append(self._trainer.train_batch())
        except DivergenceError:
            # Nothing has changed; whoever ordered the batch finds the same, and says so.
            pass
        return Work(self._trainer.position(), tuple(metrics))

    def _evaluate(self, step: int, end: float) -> Work:
        points: list[EvaluationPoint] = []
        if self._evaluation is None or self._evaluated_step != step:
            self._evaluation, self._evaluated_step = self._trainer.due_evaluations(), step
        for point in self._evaluation or ():
            if point is not None:
                points.append(point)
            if self._is_over(end):
                return Work(self._trainer.position(), points=tuple(points))
        self._evaluation = None
        return Work(self._trainer.position(), points=tuple(points), is_evaluated=True)

    def _is_over(self, end: float) -> bool:
        """Return whether it is time to answer."""
        return bool(self._claimed[0]) or time.perf_counter() >= end
