"""The partition of the training set into training and validation images."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

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
    """Draw equally many validation images of each class, as far as there are enough; all others are training images.

    Parameters
    ----------
    labels : ndarray of shape (n,) and dtype uint8
        The labels of the training set.
    validation_size : int
        The number of validation images, or 0 for none.
    seed : int
        At least 0. Equal seeds draw the same images, and a larger number of them includes a smaller one.

    Returns
    -------
    Partition
        At least one image of each class is a training image.

    Raises
    ------
    DataError
        If the number or the seed is not allowed, or not enough images would be left for training.
    """
    if validation_size < 0:
        raise DataError(sentence("The number of validation images must be at least 0, not {n}.", n=validation_size))
    most = largest_validation_size(labels)
    if validation_size > most:
        raise DataError(
            sentence(
                "Of {n:,} training images, at most {most:,} can be used for validation, not {chosen:,}: one of each "
                "class is left to train on.",
                n=len(labels),
                most=most,
                chosen=validation_size,
            )
        )
    # One random order of all images; the first of each class in it are the validation images.
    order = generator(seed, Stream.PARTITION).permutation(len(labels))
    shuffled = labels[order]
    sizes = _balanced(np.maximum(np.bincount(labels) - 1, 0), validation_size)
    chosen = [order[shuffled == label][:size] for label, size in enumerate(sizes) if size]
    validates = np.zeros(len(labels), dtype=bool)
    if chosen:
        validates[np.concatenate(chosen)] = True
    return Partition(_indices(~validates), _indices(validates))


def largest_validation_size(labels: NDArray[np.uint8]) -> int:
    """Return how many images `partition` can set aside for validation and still leave one of each class to train on.

    Parameters
    ----------
    labels : ndarray of shape (n,) and dtype uint8
        The labels of the training set.
    """
    return len(labels) - int(np.count_nonzero(np.bincount(labels)))


def _balanced(capacities: NDArray[np.intp], total: int) -> list[int]:
    """Return how many of each class add up to a total: equally many, or all where there are fewer.

    What does not divide evenly comes from the first classes. No class has fewer in a larger total.
    """
    levels = range(int(capacities.max(initial=0)) + 1)
    level = bisect_right(levels, total, key=lambda level: int(np.minimum(capacities, level).sum())) - 1
    sizes = np.minimum(capacities, level)
    first = np.flatnonzero(capacities > level)[: total - int(sizes.sum())]
    sizes[first] += 1
    return [int(size) for size in sizes]


def _indices(selected: NDArray[np.bool_]) -> NDArray[np.intp]:
    indices = np.flatnonzero(selected)
    indices.flags.writeable = False
    return indices
