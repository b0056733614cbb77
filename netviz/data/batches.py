"""Minibatches: the order of the images in an epoch, and the pixels of a batch scaled to [0, 1] as they are gathered."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from netviz.data.errors import DataError
from netviz.data.seeding import Stream, generator

_SCALE = np.float32(1 / 255)


def epoch_order(indices: NDArray[np.intp], seed: int, epoch: int) -> NDArray[np.intp]:
    """Return the order in which an epoch shows the training images.

    It depends on its arguments alone, so any epoch's order can be computed again.

    Parameters
    ----------
    indices : NDArray[np.intp]
        Of shape (n,): the images that train.
    seed : int
        The seed of the training, 0 or greater.
    epoch : int
        The epoch's number, 0 or greater.

    Returns
    -------
    NDArray[np.intp]
        Of shape (n,): the same indices, shuffled, in an array of their own.

    Raises
    ------
    DataError
        If the seed or the epoch is negative.
    """
    return generator(seed, Stream.EPOCH_ORDER, epoch).permutation(indices)


def scale_pixels(images: NDArray[np.uint8], out: NDArray[np.float32] | None = None) -> NDArray[np.float32]:
    """Scale intensities from 0…255 to [0, 1].

    Parameters
    ----------
    images : NDArray[np.uint8]
        Of any shape.
    out : NDArray[np.float32], optional
        Of the same shape: where to put the result.

    Returns
    -------
    NDArray[np.float32]
        Of the same shape: each intensity times float32(1/255), exactly what `BatchGatherer` gives; 255 becomes 1.
    """
    return np.multiply(images, _SCALE, out=out)


class BatchGatherer:
    """Collects the images of a minibatch, scaled to [0, 1], in memory that is allocated once.

    Rows are copied as bytes first and scaled afterwards: gathered as bytes they are a quarter of the memory traffic,
    and both passes stay within the cache.

    Parameters
    ----------
    batch_size : int
        The most images of one batch.
    n_features : int
        Pixels of each image.
    """

    def __init__(self, batch_size: int, n_features: int) -> None:
        if batch_size < 1 or n_features < 1:
            raise DataError(f"A batch needs at least 1 image of 1 pixel, and not {batch_size} of {n_features}.")
        self._bytes = np.empty((batch_size, n_features), dtype=np.uint8)
        self._scaled = np.empty((batch_size, n_features), dtype=np.float32)

    def gather(
        self,
        images: NDArray[np.uint8],
        indices: NDArray[np.intp],
        change: Callable[[NDArray[np.uint8]], NDArray[np.uint8]] | None = None,
    ) -> NDArray[np.float32]:
        """Collect and scale the images of a batch.

        Parameters
        ----------
        images : NDArray[np.uint8]
            Of shape (n, n_features), intensities from 0 to 255.
        indices : NDArray[np.intp]
            Of shape (m,), m at most the batch size, each from 0 to n - 1.
        change : callable, optional
            What is done to the batch's images while they are bytes: ``change(rows)`` returns as many rows.

        Returns
        -------
        NDArray[np.float32]
            Of shape (m, n_features), in [0, 1]: a view of this object's memory, valid until the next call.

        Raises
        ------
        DataError
            If there are more indices than the batch size, or one of them is not from 0 to n - 1.
        """
        n_rows = len(indices)
        if n_rows > len(self._bytes):
            raise DataError(f"A batch of {n_rows} images does not fit in {len(self._bytes)}.")
        # take() checks indices only in the mode that copies its output once more, so they are checked here.
        if n_rows and (indices.min() < 0 or indices.max() >= len(images)):
            raise DataError(f"An index of a batch is not from 0 to {len(images) - 1}.")
        rows = images.take(indices, axis=0, out=self._bytes[:n_rows], mode="clip")
        return scale_pixels(rows if change is None else change(rows), out=self._scaled[:n_rows])
