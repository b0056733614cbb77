"""What a diagnosis is made from: numbers of one run at one moment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.nn.parameters import Parameters
from netviz.tracing.layer_statistics import firing_counts
from netviz.training.metrics import BatchMetrics, EvaluationPoint


@dataclass(frozen=True, slots=True)
class UnitEvidence:
    """The units of the hidden layers.

    Attributes
    ----------
    n_units : int
        In all hidden layers.
    n_silent : int
        Units that fired for none of the images.
    n_images : int
        Images that were tried.
    all_alike : bool
        Whether all units of a layer of two or more have the same weights.
    """

    n_units: int
    n_silent: int
    n_images: int
    all_alike: bool


@dataclass(frozen=True, slots=True)
class Evidence:
    """The numbers of one run at one moment.

    Attributes
    ----------
    batches : tuple of BatchMetrics
        All batches or a regular selection, oldest first.
    validations : tuple of EvaluationPoint
        On the validation images, oldest first.
    units : UnitEvidence or None
        None until measured.
    diverged : bool
        Whether training stopped because the loss was too large or not a number.
    shuffled : float
        Share of the training labels that were shuffled, from 0 to 1.
    """

    batches: tuple[BatchMetrics, ...] = ()
    validations: tuple[EvaluationPoint, ...] = ()
    units: UnitEvidence | None = None
    diverged: bool = False
    shuffled: float = 0.0


def unit_evidence(parameters: Parameters, images: NDArray[np.floating[Any]]) -> UnitEvidence:
    """Measure the units of the hidden layers; takes milliseconds, so it belongs in a job.

    Parameters
    ----------
    parameters : Parameters
    images : ndarray of shape (n_images, 784)
        Intensities from 0 to 1.
    """
    counts = firing_counts(parameters, images)
    kernels = parameters.kernels[:-1]
    alike = any(kernel.shape[1] > 1 and bool(np.all(kernel == kernel[:, :1])) for kernel in kernels)
    return UnitEvidence(
        n_units=sum(len(count) for count in counts),
        n_silent=sum(int(np.sum(count == 0)) for count in counts),
        n_images=len(images),
        all_alike=alike,
    )
