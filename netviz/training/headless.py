"""Training from start to end in a plain loop."""

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
    """What a run came to.

    Attributes
    ----------
    test_accuracy : float
        Share of the test images that is read rightly at the end.
    validation_accuracy : float or None
        The same of the validation images; None where there are none.
    epochs, steps : int
        How much was trained.
    seconds : float
        How long it took, evaluations included.
    images_per_second : float
        Images trained a second, not counting the time of the evaluations.
    parameters : Parameters
        What was learnt; read-only.
    metadata : dict of str to str
        What `save_parameters` writes beside the parameters.
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
    """Train a network, from the random start through all epochs.

    Parameters
    ----------
    config : TrainingConfig
    dataset : Dataset
    on_batch : callable, optional
        Told of each batch.
    on_evaluation : callable, optional
        Told of each evaluation.

    Returns
    -------
    TrainingResult

    Raises
    ------
    DivergenceError
        If the loss grows beyond all bounds.
    DataError, TrainingError
        If the data set does not suit the configuration; see `Trainer`.
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
