"""Metrics of training, for the curves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Split = Literal["validation", "test"]
"""The images of an evaluation."""


@dataclass(frozen=True, slots=True)
class BatchMetrics:
    """Metrics of one training step.

    Attributes
    ----------
    step : int
        Batches trained, including this one.
    loss : float
        Mean cross-entropy of the batch in nats, before the step and without the L2 penalty.
    accuracy : float
        Share of correctly classified images of the batch, before the step.
    learning_rate : float
    """

    step: int
    loss: float
    accuracy: float
    learning_rate: float


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Loss and accuracy of a network on some images.

    Attributes
    ----------
    loss : float
        Mean cross-entropy in nats.
    accuracy : float
        Share of correctly classified images.
    n : int
        Number of images.
    """

    loss: float
    accuracy: float
    n: int


@dataclass(frozen=True, slots=True)
class EvaluationPoint:
    """An evaluation during a run.

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
        Share of correctly classified images.
    """

    split: Split
    step: int
    epoch: float
    loss: float
    accuracy: float
