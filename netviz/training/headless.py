"""Training from start to end in a simple loop."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from netviz.data import Dataset
from netviz.nn.parameters import Parameters
from netviz.training.config import TrainingConfig
from netviz.training.metrics import BatchMetrics, EvaluationPoint
from netviz.training.trainer import Trainer


@dataclass(frozen=True, slots=True, eq=False)
class TrainingResult:
    """The result of a run.

    Attributes
    ----------
    test_accuracy : float
        Share of correctly classified test images at the end.
    validation_accuracy : float or None
        The same for the validation images; None if there are none.
    epochs, steps : int
        Epochs and batches trained.
    seconds : float
        Duration, including evaluations.
    images_per_second : float
        Images trained per second, without the time of the evaluations.
    parameters : Parameters
        Read-only.
    metadata : dict of str to str
        The metadata for `save_parameters`.
    """

    test_accuracy: float
    validation_accuracy: float | None
    epochs: int
    steps: int
    seconds: float
    images_per_second: float
    parameters: Parameters
    metadata: dict[str, str]


def run_training(
    config: TrainingConfig,
    dataset: Dataset,
    on_batch: Callable[[BatchMetrics], None] | None = None,
    on_evaluation: Callable[[EvaluationPoint], None] | None = None,
) -> TrainingResult:
    """Train a network from its initial weights through all epochs.

    Parameters
    ----------
    config : TrainingConfig
    dataset : Dataset
    on_batch : callable, optional
        Called after each batch.
    on_evaluation : callable, optional
        Called after each evaluation.

    Returns
    -------
    TrainingResult

    Raises
    ------
    DivergenceError
        If training diverges.
    DataError, TrainingError
        If the data set does not fit the configuration; see `Trainer`.
    """
    trainer = Trainer(config, dataset)
    latest: dict[str, EvaluationPoint] = {}
    evaluating = 0.0
    begin = time.perf_counter()
    while True:
        paused = time.perf_counter()
        for point in trainer.due_evaluations() or ():
            if point is not None:
                latest[point.split] = point
                if on_evaluation is not None:
                    on_evaluation(point)
        evaluating += time.perf_counter() - paused
        if trainer.finished:
            break
        metrics = trainer.train_batch()
        if on_batch is not None:
            on_batch(metrics)
    seconds = time.perf_counter() - begin
    snapshot = trainer.snapshot()
    return TrainingResult(
        test_accuracy=latest["test"].accuracy,
        validation_accuracy=latest["validation"].accuracy if "validation" in latest else None,
        epochs=config.epochs,
        steps=trainer.step,
        seconds=seconds,
        images_per_second=trainer.n_training * config.epochs / max(seconds - evaluating, 1e-9),
        parameters=snapshot.parameters,
        metadata=snapshot.metadata(dataset.name),
    )
