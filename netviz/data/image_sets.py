"""The images of a data set numbered through, and which of them test, train and validate."""

from __future__ import annotations

from enum import Enum

import numpy as np
from numpy.typing import NDArray

from netviz.data.datasets import Dataset
from netviz.data.errors import DataError
from netviz.data.partition import partition


class Split(Enum):
    """Where an image comes from: a part of the data set, or the user's own hand."""

    TEST = "test"
    TRAIN = "train"
    DRAWN = "drawn"


class ImageSet(Enum):
    """Images that are looked through together; the training images are those that the network is trained on."""

    TEST = "test"
    TRAINING = "training"
    VALIDATION = "validation"
    ALL = "all"


def images_of(dataset: Dataset, split: Split) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Return the images of a split, of shape (n, 784), and their labels, of shape (n,)."""
    if split is Split.TRAIN:
        return dataset.train_images, dataset.train_labels
    return dataset.test_images, dataset.test_labels


class ImageSets:
    """All images of a data set under one number each: first the training set's, those that validate among them.

    Parameters
    ----------
    dataset : Dataset
    validation_size, seed : int
        As in the configuration of the run, which decides by them which images validate.

    Attributes
    ----------
    dataset : Dataset
    labels : ndarray of shape (n,) and dtype uint8
        Of every image, by its number.
    """

    def __init__(self, dataset: Dataset, validation_size: int, seed: int) -> None:
        self.dataset = dataset
        self.validation_size = validation_size
        self.seed = seed
        self.labels = np.concatenate([dataset.train_labels, dataset.test_labels])
        self._n_train = len(dataset.train_labels)
        training, validation = _divide(dataset, validation_size, seed)
        self._numbers = {
            ImageSet.TEST: np.arange(self._n_train, len(self.labels)),
            ImageSet.TRAINING: training,
            ImageSet.VALIDATION: validation,
            ImageSet.ALL: np.arange(len(self.labels)),
        }

    def numbers(self, image_set: ImageSet) -> NDArray[np.intp]:
        """Return the numbers of a set's images, of shape (n,), ascending."""
        return self._numbers[image_set]

    def pixels(self, numbers: NDArray[np.intp]) -> NDArray[np.uint8]:
        """Return a copy of some images, of shape (n, 784)."""
        tests = numbers >= self._n_train
        if not tests.any():
            return self.dataset.train_images.take(numbers, axis=0)
        if tests.all():
            return self.dataset.test_images.take(numbers - self._n_train, axis=0)
        pixels = np.empty((len(numbers), self.dataset.train_images.shape[1]), np.uint8)
        pixels[tests] = self.dataset.test_images[numbers[tests] - self._n_train]
        pixels[~tests] = self.dataset.train_images[numbers[~tests]]
        return pixels

    def place(self, number: int) -> tuple[Split, int]:
        """Return where an image is: which part of the data set, and its number there."""
        return (Split.TRAIN, number) if number < self._n_train else (Split.TEST, number - self._n_train)

    def number(self, split: Split, index: int) -> int | None:
        """Return the number of an image of the data set; None for a drawing."""
        if split is Split.DRAWN:
            return None
        return index if split is Split.TRAIN else self._n_train + index


def _divide(dataset: Dataset, validation_size: int, seed: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return which training images train and which validate; where that cannot be, the run says so, and all train."""
    try:
        parts = partition(dataset.train_labels, validation_size, seed)
    except DataError:
        return np.arange(len(dataset.train_labels)), np.empty(0, np.intp)
    return parts.training, parts.validation
