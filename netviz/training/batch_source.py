"""The batches of a run: the choice of the training images, their order, their labels, and their augmentation."""

from __future__ import annotations

from functools import partial

import numpy as np
from numpy.typing import NDArray

from netviz.data import BatchGatherer, Dataset, epoch_order, partition
from netviz.data.augmentation import NoiseMaker, Shifter, epoch_shifts
from netviz.data.seeding import Stream, generator
from netviz.nn.products import Products
from netviz.sentences import sentence
from netviz.training.config import TrainingConfig
from netviz.training.errors import TrainingError

_CHOSEN, _REPLACED, _DRAWN = 1, 2, 3
"""Further counters of the stream of the partition, for the other random choices among the training images."""

Batch = tuple[NDArray[np.float32], NDArray[np.intp]]


class BatchSource:
    """Makes any batch of any epoch; a batch depends only on the configuration and the data.

    Parameters
    ----------
    config : TrainingConfig
    dataset : Dataset
    products : Products, optional
        What the images are multiplied by; it provides their memory.

    Attributes
    ----------
    training, validation : ndarray of shape (n,) and dtype intp
        Indices of the training and of the validation images in the training set; ascending.
    labels : ndarray of shape (n_train,) and dtype intp
        The labels used for training, for all images of the training set.
    batch_size : int
        Images per batch: the configured number, or all training images if there are fewer.
    steps_per_epoch : int
        Batches per epoch, in which all training images are shown once; the last one may be smaller.

    Raises
    ------
    DataError
        If the data set has too few images for validation.
    TrainingError
        If the data set has another number of classes than the network, or no images are left for training, or fewer
        than the configured number.
    """

    def __init__(self, config: TrainingConfig, dataset: Dataset, products: Products | None = None) -> None:
        require_classes(config.n_classes, dataset)
        self._images = dataset.train_images
        parts = partition(dataset.train_labels, config.validation_size, config.seed)
        self.training = _some_of(parts.training, config)
        self.validation = parts.validation
        self.labels = _labels(dataset.train_labels, self.training, config)
        self.batch_size = min(config.batch_size, len(self.training))
        self.steps_per_epoch = -(-len(self.training) // self.batch_size)
        shape = self.batch_size, self._images.shape[1]
        self._gatherer = BatchGatherer(*shape, None if products is None else products.zeros(shape))
        self._order_key: tuple[int, int] | None = None
        self._order = self.training
        self._shifts_key: tuple[int, int, int] | None = None
        self._shifts = np.empty((0, 2), dtype=np.intp)
        self._shifter: Shifter | None = None
        self._noise_key: tuple[float, int, int] | None = None
        self._noise: NoiseMaker | None = None

    def batch(self, config: TrainingConfig, epoch: int, number: int) -> Batch:
        """Return the images and the labels of a batch.

        Parameters
        ----------
        config : TrainingConfig
            The current configuration. Of the fields that may have changed since the start, only the augmentation and
            the seed of the batches matter here.
        epoch : int
        number : int
            The number of the batch in the epoch, from 0.

        Returns
        -------
        images : ndarray of shape (n, n_inputs) and dtype float32
            In [0, 1]; valid until the next call.
        labels : ndarray of shape (n,) and dtype intp
        """
        start = number * self.batch_size
        chosen = slice(start, start + self.batch_size)
        indices = self._order_of(config, epoch)[chosen]
        move = None
        if config.shifts:
            shifter, shifts = self._shifts_of(config, epoch)
            move = partial(shifter.move, by=shifts[chosen])
        images = self._gatherer.gather(self._images, indices, move)
        if config.noise:
            self._noise_of(config, epoch).add(images, start)
        return images, self.labels.take(indices)

    def _order_of(self, config: TrainingConfig, epoch: int) -> NDArray[np.intp]:
        key = (config.draw_seed, epoch)
        if self._order_key != key:
            self._order, self._order_key = epoch_order(self.training, *key), key
        return self._order

    def _shifts_of(self, config: TrainingConfig, epoch: int) -> tuple[Shifter, NDArray[np.intp]]:
        key = (config.shifts, config.draw_seed, epoch)
        if self._shifts_key != key:
            if self._shifter is None or self._shifter.shifts != config.shifts:
                self._shifter = Shifter(self.batch_size, config.shifts)
            self._shifts, self._shifts_key = epoch_shifts(len(self.training), *key), key
        assert self._shifter is not None
        return self._shifter, self._shifts

    def _noise_of(self, config: TrainingConfig, epoch: int) -> NoiseMaker:
        key = (config.noise, config.draw_seed, epoch)
        if self._noise is None or self._noise_key != key:
            self._noise, self._noise_key = NoiseMaker(*key), key
        return self._noise


def require_classes(n_outputs: int, dataset: Dataset) -> None:
    """Raise an error if a network cannot learn a data set, because it has not one output for each class.

    Raises
    ------
    TrainingError
    """
    if n_outputs != dataset.n_classes:
        raise TrainingError(
            sentence(
                "The network tells {n} classes apart, but the data set {name} has {n_classes}: choose a network or "
                "images to match.",
                n=n_outputs,
                name=dataset.name,
                n_classes=dataset.n_classes,
            )
        )


def _some_of(training: NDArray[np.intp], config: TrainingConfig) -> NDArray[np.intp]:
    """Return the configured number of training images; a larger number of them includes a smaller one."""
    if not len(training):
        raise TrainingError(sentence("No images are left to train on, so choose fewer validation images."))
    if config.training_size > len(training):
        raise TrainingError(
            sentence(
                "Only {left:,} images are left to train on, so choose at most {left:,}, not {chosen:,}.",
                left=len(training),
                chosen=config.training_size,
            )
        )
    if not config.training_size:
        return training
    order = generator(config.seed, Stream.PARTITION, _CHOSEN).permutation(training)
    return np.sort(order[: config.training_size])


def _labels(labels: NDArray[np.uint8], training: NDArray[np.intp], config: TrainingConfig) -> NDArray[np.intp]:
    """Return the labels to train with: those of the data set, except for the share that is drawn at random."""
    given = labels.astype(np.intp)
    n_replaced = round(config.shuffled_labels * len(training))
    if n_replaced:
        replaced = generator(config.seed, Stream.PARTITION, _REPLACED).permutation(training)[:n_replaced]
        given[replaced] = generator(config.seed, Stream.PARTITION, _DRAWN).integers(0, config.n_classes, n_replaced)
    return given
