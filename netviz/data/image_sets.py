"""Numbers for all images of a data set, and the sets of test, training and validation images."""

from __future__ import annotations

from enum import Enum

import numpy as np
from numpy.typing import NDArray

from netviz.data.batches import scale_pixels
from netviz.data.datasets import Dataset
from netviz.data.errors import DataError
from netviz.data.partition import largest_validation_size, partition


class Split(Enum):
    """Where an image comes from: a part of the data set, or the user's drawing."""

    TEST = "test"
    TRAIN = "train"
    DRAWN = "drawn"


class ImageSet(Enum):
    """A set of images to look through.

    The training images are those that the network is trained on; together with the validation images they are the
    training set of the files, in MNIST 60,000 images.
    """

    TRAINING_SET = "training set"
    TEST = "test"
    TRAINING = "training"
    VALIDATION = "validation"
    ALL = "all"


def images_of(dataset: Dataset, split: Split) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Return the images of a split, of shape (n, 784), and their labels, of shape (n,).

    For a drawing these are the test images.
    """
    if split is Split.TRAIN:
        return dataset.train_images, dataset.train_labels
    return dataset.test_images, dataset.test_labels


class ImageSets:
    """All images of a data set, numbered: first the training set, including validation images, then the test set.

    Parameters
    ----------
    dataset : Dataset
    validation_size, seed : int
        From the configuration of the run; they determine the validation images.

    Attributes
    ----------
    dataset : Dataset
    validation_size, seed : int
    labels : ndarray of shape (n,) and dtype uint8
        The label of every image, by number.
    """

    def __init__(self, dataset: Dataset, validation_size: int, seed: int) -> None:
        self.dataset = dataset
        self.validation_size = validation_size
        self.seed = seed
        self.labels = np.concatenate([dataset.train_labels, dataset.test_labels])
        self._n_train = len(dataset.train_labels)
        training, validation = _divide(dataset, validation_size, seed)
        self._numbers = {
            ImageSet.TRAINING_SET: np.arange(self._n_train),
            ImageSet.TEST: np.arange(self._n_train, len(self.labels)),
            ImageSet.TRAINING: training,
            ImageSet.VALIDATION: validation,
            ImageSet.ALL: np.arange(len(self.labels)),
        }

    def numbers(self, image_set: ImageSet) -> NDArray[np.intp]:
        """Return the numbers of the images in a set, of shape (n,), ascending."""
        return self._numbers[image_set]

    def pixels(self, numbers: NDArray[np.intp]) -> NDArray[np.uint8]:
        """Return a copy of the images with these numbers, of shape (n, 784)."""
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
        """Return the part of the data set that an image is in, and its index there."""
        return (Split.TRAIN, number) if number < self._n_train else (Split.TEST, number - self._n_train)

    def number(self, split: Split, index: int) -> int | None:
        """Return the number of an image, or None for a drawing."""
        if split is Split.DRAWN:
            return None
        return index if split is Split.TRAIN else self._n_train + index


def validation_sample(
    dataset: Dataset, validation_size: int, seed: int, most: int
) -> tuple[NDArray[np.float32], NDArray[np.intp]]:
    """Return images on which to measure what happens to images that a network is not trained on.

    Parameters
    ----------
    dataset : Dataset
    validation_size : int
        Validation images of the run, or 0 for none.
    seed : int
        Of the run.
    most : int
        The most images to return.

    Returns
    -------
    images : ndarray of shape (n, 784) and dtype float32
        Scaled to [0, 1]. The same number of validation images of each class, those that `partition` draws first: they
        are validation images in every run with this seed and at least as many of them. Test images if there are no
        validation images, or if `most` is less than the number of classes.
    labels : ndarray of shape (n,) and dtype intp

    Raises
    ------
    DataError
        If a number is negative.
    """
    n_images = min(
        validation_size, most // dataset.n_classes * dataset.n_classes, largest_validation_size(dataset.train_labels)
    )
    chosen = partition(dataset.train_labels, n_images, seed).validation
    if len(chosen):
        return scale_pixels(dataset.train_images[chosen]), dataset.train_labels[chosen].astype(np.intp)
    return scale_pixels(dataset.test_images[:most]), dataset.test_labels[:most].astype(np.intp)


def _divide(dataset: Dataset, validation_size: int, seed: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return the indices of the training and of the validation images.

    If the partition is impossible, all are training images: the run reports the error.
    """
    try:
        parts = partition(dataset.train_labels, validation_size, seed)
    except DataError:
        return np.arange(len(dataset.train_labels)), np.empty(0, np.intp)
    return parts.training, parts.validation
