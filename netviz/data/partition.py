"""The partition of the training set into training and validation images."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.data.datasets import N_CLASSES
from netviz.data.errors import DataError
from netviz.data.seeding import Stream, generator
from netviz.sentences import sentence


@dataclass(frozen=True, slots=True, eq=False)
class Partition:
    """Two disjoint sets of indices that together are the whole training set.

    Attributes
    ----------
    training : ndarray of shape (n_training,) and dtype intp
        Ascending, read-only.
    validation : ndarray of shape (n_validation,) and dtype intp
        Ascending, read-only.
    """

    training: NDArray[np.intp]
    validation: NDArray[np.intp]


def partition(labels: NDArray[np.uint8], validation_size: int, seed: int) -> Partition:
    """Draw equally many validation images of each class; all others are training images.

    Parameters
    ----------
    labels : ndarray of shape (n,) and dtype uint8
        From 0 to 9: the labels of the training set.
    validation_size : int
        The number of validation images: a multiple of 10, or 0 for none.
    seed : int
        At least 0. Equal seeds draw the same images, and a larger number of them includes a smaller one.

    Returns
    -------
    Partition

    Raises
    ------
    DataError
        If the number or the seed is not allowed, or a class has so few images that none would be left for training.
    """
    if validation_size < 0 or validation_size % N_CLASSES:
        raise DataError(
            sentence(
                "The number of validation images must be a multiple of {n_classes}, not {n}.",
                n_classes=N_CLASSES,
                n=validation_size,
            )
        )
    n_each = validation_size // N_CLASSES
    if n_each:
        _require_images(labels, n_each)
    # One random order of all images; the first of each class in it are the validation images.
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
            sentence(
                "Class {label} has {count} images in the training set, too few to use {n_each} for validation: choose "
                "at most {most} validation images.",
                label=scarce,
                count=int(counts[scarce]),
                n_each=n_each,
                most=largest_validation_size(labels),
            )
        )


def _indices(selected: NDArray[np.bool_]) -> NDArray[np.intp]:
    indices = np.flatnonzero(selected)
    indices.flags.writeable = False
    return indices
