"""Where the batches come from: which images train, in which order, and how they are changed each time."""

import numpy as np
from numpy.typing import NDArray

from netviz.data import BatchGatherer, Dataset, partition
from netviz.data.augmentation import NoiseMaker, Shifter
from netviz.training.config import TrainingConfig

_SIZE, _SHUFFLED, _WRONG = 1, 2, 3
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
        indices = self._order_of(config, epoch)[start : start + self.batch_size]
        if config.shifts:
            moves = self._shifts_of(config, epoch)[start : start + self.batch_size]
            assert self._shifter is not None
            images = self._gatherer.gather(self._images, indices, lambda rows, by=moves, to=self._shifter: to.move(rows, by))
        else:
            images = self._gatherer.gather(self._images, indices)
        if config.noise:
            self._noise_of(config, epoch).add(images, start)
        return images, self.labels.take(indices)
