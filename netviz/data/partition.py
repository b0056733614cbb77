"""Which images of the training set train, and which validate."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.data.datasets import N_CLASSES
from netviz.data.errors import DataError
from netviz.data.seeding import Stream, generator


@dataclass(frozen=True, slots=True, eq=False)
class Partition:
    """Two sets of indices into the training images that share none and together are all.

    Attributes
    ----------
    training : NDArray[np.intp]
        Of shape (n_training,), ascending, read-only: the images that train.
    validation : NDArray[np.intp]
        Of shape (n_validation,), ascending, read-only: the images that validate.
    """

    training: NDArray[np.intp]
    validation: NDArray[np.intp]


def partition(labels: NDArray[np.uint8], validation_size: int, seed: int) -> Partition:
    """Draw equally many images of each class for validation; all others train.

    Parameters
    ----------
    labels : NDArray[np.uint8]
        Of shape (n,), from 0 to 9: the labels of the training set.
    validation_size : int
        How many images validate: a multiple of 10, or 0 for none.
    seed : int
        Decides which; 0 or greater. The same seed draws the same images.

    Returns
    -------
    Partition
        The indices of both.

    Raises
    ------
    DataError
        If the number or the seed is not allowed, or a class has so few images that none of it would train.
    """
    if validation_size < 0 or validation_size % N_CLASSES:
        raise DataError(
            f"The number of validation images must be a multiple of {N_CLASSES}, as many of each class, "
            f"and not {validation_size}."
        )
    n_each = validation_size // N_CLASSES
    if n_each:
        _require_images(labels, n_each)
    # The order of all images is drawn once; the first of each class in it validate.
    order = generator(seed, Stream.PARTITION).permutation(len(labels))
    shuffled = labels[order]
    chosen = [order[shuffled == label][:n_each] for label in range(N_CLASSES)]
    validates = np.zeros(len(labels), dtype=bool)
    validates[np.concatenate(chosen)] = True
    return Partition(_indices(~validates), _indices(validates))


def largest_validation_size(labels: NDArray[np.uint8]) -> int:
    """Return how many images `partition` can set aside for validation and still leave one of each class to train on.

    Parameters
    ----------
    labels : ndarray of shape (n,) and dtype uint8
        From 0 to 9: the labels of the training set.
    """
    return N_CLASSES * max(int(np.bincount(labels, minlength=N_CLASSES).min()) - 1, 0)


def _require_images(labels: NDArray[np.uint8], n_each: int) -> None:
    counts = np.bincount(labels, minlength=N_CLASSES)
    scarce = int(np.argmin(counts))
    if counts[scarce] <= n_each:
        raise DataError(
            f"Class {scarce} has {counts[scarce]} training images, too few for {n_each} to validate and the others to "
            f"train: take at most {largest_validation_size(labels)} validation images."
        )


def _indices(selected: NDArray[np.bool_]) -> NDArray[np.intp]:
    indices = np.flatnonzero(selected)
    indices.flags.writeable = False
    return indices
