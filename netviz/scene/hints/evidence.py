"""What a diagnosis is made from: numbers of one run at one moment."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.data.image_sets import ImageSet
from netviz.nn.parameters import Parameters
from netviz.scene.readings import Reading
from netviz.tracing.layer_statistics import firing_counts
from netviz.training import TrainingConfig
from netviz.training.metrics import BatchMetrics, EvaluationPoint

_ALIKE = 0.1
"""Share of a layer's squared weights that lies in the differences between its units: 0.98 after a random start, 0.6 in
a trained layer of four units. Rounding gives units that started alike 1e-12, until learning has amplified it."""


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
        Whether all units of a layer of two or more have nearly the same weights.
    all_zero : bool
        Whether every weight of the network is exactly 0.
    silent_unit : int or None
        The first silent unit of the first hidden layer.
    """

    n_units: int
    n_silent: int
    n_images: int
    all_alike: bool
    all_zero: bool = False
    silent_unit: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class DigitEvidence:
    """How the images of each digit are read.

    Attributes
    ----------
    confusion : ndarray of shape (n_classes, n_classes) and integer dtype
        Images of each label (rows) that are read as each digit (columns).
    image_set : ImageSet
        Which images.
    """

    confusion: NDArray[np.intp]
    image_set: ImageSet = ImageSet.VALIDATION


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """The numbers of one run at one moment.

    Attributes
    ----------
    config : TrainingConfig
        Of the run, as it is trained now.
    batches : tuple of BatchMetrics
        Oldest first; if not all of them, then at least the first and the last 20.
    validations : tuple of EvaluationPoint
        On the validation images, oldest first.
    units : UnitEvidence or None
        None until measured.
    digits : DigitEvidence or None
        None until measured.
    diverged : bool
        Whether training stopped because the loss was too large or not a number.
    class_names : tuple of str
    """

    config: TrainingConfig = field(default_factory=TrainingConfig)
    batches: tuple[BatchMetrics, ...] = ()
    validations: tuple[EvaluationPoint, ...] = ()
    units: UnitEvidence | None = None
    digits: DigitEvidence | None = None
    diverged: bool = False
    class_names: tuple[str, ...] = ()


def unit_evidence(parameters: Parameters, images: NDArray[np.floating[Any]]) -> UnitEvidence:
    """Measure the units of the hidden layers; takes milliseconds, so it belongs in a job.

    Parameters
    ----------
    parameters : Parameters
    images : ndarray of shape (n_images, 784)
        Intensities from 0 to 1.
    """
    counts = firing_counts(parameters, images)
    silent = np.flatnonzero(counts[0] == 0)
    return UnitEvidence(
        n_units=sum(len(count) for count in counts),
        n_silent=sum(int(np.sum(count == 0)) for count in counts),
        n_images=len(images),
        all_alike=any(_are_alike(kernel) for kernel in parameters.kernels[:-1]),
        all_zero=not any(bool(kernel.any()) for kernel in parameters.kernels),
        silent_unit=int(silent[0]) if len(silent) else None,
    )


def digit_evidence(reading: Reading, labels: NDArray[np.uint8], image_set: ImageSet) -> DigitEvidence:
    """Count how the images of each digit are read.

    Parameters
    ----------
    reading : Reading
        Of n images.
    labels : ndarray of shape (n,) and dtype uint8
    image_set : ImageSet
        Which images these are.
    """
    return DigitEvidence(reading.confusion_with(labels), image_set)


def _are_alike(kernel: NDArray[np.floating[Any]]) -> bool:
    """Return whether the units of a layer, of kernel shape (n_inputs, n_units), have nearly the same weights."""
    if kernel.shape[1] < 2:
        return False
    with np.errstate(invalid="ignore", over="ignore"):
        differences = kernel - kernel.mean(axis=1, keepdims=True)
        return bool(np.vdot(differences, differences) <= _ALIKE * np.vdot(kernel, kernel))
