"""What training tells about itself: numbers for the curves."""

from dataclasses import dataclass
from typing import Literal

Split = Literal["validation", "test"]
"""Which images an evaluation is of."""


@dataclass(frozen=True, slots=True)
class BatchMetrics:
    """One step of training.

    Attributes
    ----------
    step : int
        Batches trained, this one included.
    loss : float
        Mean cross-entropy of the batch in nats, before the step and without the L2 penalty.
    accuracy : float
        Share of the batch that was read rightly, before the step.
    learning_rate : float
        Of this step.
    """

    step: int
    loss: float
    accuracy: float
    learning_rate: float


@dataclass(frozen=True, slots=True)
class Evaluation:
    """How well a network reads some images.

    Attributes
    ----------
    loss : float
        Mean cross-entropy in nats.
    accuracy : float
        Share that is read rightly.
    n : int
        How many images.
    """

    loss: float
    accuracy: float
    n: int


@dataclass(frozen=True, slots=True)
class EvaluationPoint:
    """An evaluation in the course of a run.

    Attributes
    ----------
    split : {"validation", "test"}
    step : int
        Batches trained before it.
    epoch : float
        The same in epochs.
    loss : float
        Mean cross-entropy in nats.
    accuracy : float
        Share that is read rightly.
    """

    split: Split
    step: int
    epoch: float
    loss: float
    accuracy: float
