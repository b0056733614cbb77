"""Where the batches come from: which images train, in which order, and how they are changed each time."""

from functools import partial

import numpy as np
from numpy.typing import NDArray

from netviz.data import N_CLASSES, BatchGatherer, Dataset, epoch_order, partition
from netviz.data.augmentation import NoiseMaker, Shifter, epoch_shifts
from netviz.data.seeding import Stream, generator
from netviz.training.config import TrainingConfig
from netviz.training.errors import TrainingError

_CHOSEN, _REPLACED, _DRAWN = 1, 2, 3
"""What is drawn of the training images beside the partition, as a further counter of the partition's stream."""

Batch = tuple[NDArray[np.float32], NDArray[np.intp]]


class BatchSource:
    """Makes any batch of any epoch, from the configuration and the data alone.

    Parameters
    ----------
    config : TrainingConfig
    dataset : Dataset

    Attributes
    ----------
    training, validation : ndarray of intp of shape (n,)
        Indices of the images of the training set that train, and that validate; ascending.
    labels : ndarray of intp of shape (n_train,)
        Those that are trained with, for all images of the training set.
    batch_size : int
        Images of a batch: the configured ones, or all where there are fewer.
    steps_per_epoch : int
        Batches in which all training images are shown once; the last one may be smaller.

    Raises
    ------
    DataError
        If the data set has too few images of a class for validation.
    TrainingError
        If no image is left to train on, or fewer than were asked for.
    """

    def __init__(self, config: TrainingConfig, dataset: Dataset) -> None:
        self._images = dataset.train_images
        parts = partition(dataset.train_labels, config.validation_size, config.seed)
        self.training = _some_of(parts.training, config)
        self.validation = parts.validation
        self.labels = _labels(dataset.train_labels, self.training, config)
        self.batch_size = min(config.batch_size, len(self.training))
        self.steps_per_epoch = -(-len(self.training) // self.batch_size)
        self._gatherer = BatchGatherer(self.batch_size, self._images.shape[1])
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
            The one in force; of what it may differ in from the first one, only the augmentation and the batches' seed
            matter here.
        epoch : int
        number : int
            Of the batch in the epoch, from 0.

        Returns
        -------
        images : ndarray of float32 of shape (n, n_inputs)
            In [0, 1]; valid until the next call.
        labels : ndarray of intp of shape (n,)
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


def _some_of(training: NDArray[np.intp], config: TrainingConfig) -> NDArray[np.intp]:
    """Return the images that train: a larger number of them contains a smaller one's."""
    if not len(training):
        raise TrainingError("No image is left to train on, so choose fewer validation images.")
    if config.training_size > len(training):
        raise TrainingError(
            f"Only {len(training):,} images are left to train on, so choose at most so many, and not "
            f"{config.training_size:,}."
        )
    if not config.training_size:
        return training
    order = generator(config.seed, Stream.PARTITION, _CHOSEN).permutation(training)
    return np.sort(order[: config.training_size])


def _labels(labels: NDArray[np.uint8], training: NDArray[np.intp], config: TrainingConfig) -> NDArray[np.intp]:
    """Return the labels to train with: those of the file, but for the share that is drawn at random."""
    given = labels.astype(np.intp)
    n_replaced = round(config.shuffled_labels * len(training))
    if n_replaced:
        replaced = generator(config.seed, Stream.PARTITION, _REPLACED).permutation(training)[:n_replaced]
        given[replaced] = generator(config.seed, Stream.PARTITION, _DRAWN).integers(0, N_CLASSES, n_replaced)
    return given
