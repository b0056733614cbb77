"""Minibatches: the order of the images in an epoch, and the images of a batch with pixels scaled to [0, 1]."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from netviz.data.errors import DataError
from netviz.data.seeding import Stream, generator
from netviz.sentences import sentence

_SCALE = np.float32(1 / 255)


def epoch_order(indices: NDArray[np.intp], seed: int, epoch: int) -> NDArray[np.intp]:
    """Return the order in which an epoch shows the training images.

    It depends only on the arguments, so the order of any epoch can be recomputed.

    Parameters
    ----------
    indices : ndarray of shape (n,) and dtype intp
        The training images.
    seed : int
        The seed of the training run, at least 0.
    epoch : int
        The number of the epoch, at least 0.

    Returns
    -------
    ndarray of shape (n,) and dtype intp
        A shuffled copy of the indices.

    Raises
    ------
    DataError
        If the seed or the epoch is negative.
    """
    return generator(seed, Stream.EPOCH_ORDER, epoch).permutation(indices)


def scale_pixels(images: NDArray[np.uint8], out: NDArray[np.float32] | None = None) -> NDArray[np.float32]:
    """Scale intensities from 0…255 to [0, 1].

    Every place that scales pixels uses this function, so that an image gives the same bits everywhere.

    Parameters
    ----------
    images : ndarray of any shape and dtype uint8
    out : ndarray of the same shape and dtype float32, optional
        Receives the result.

    Returns
    -------
    ndarray of the same shape and dtype float32
        Each intensity times float32(1/255); 255 becomes exactly 1.
    """
    return np.multiply(images, _SCALE, out=out)


class BatchGatherer:
    """Collects the images of a minibatch, scaled to [0, 1], in memory that is allocated once.

    Images are gathered as bytes and then scaled: as bytes they cause a quarter of the memory traffic, and both passes
    stay within the cache.

    Parameters
    ----------
    batch_size : int
        The most images of one batch.
    n_features : int
        Pixels of each image.
    scaled : ndarray of shape (batch_size, n_features) and dtype float32, optional
        Memory for the scaled images; by default new.
    """

    def __init__(self, batch_size: int, n_features: int, scaled: NDArray[np.float32] | None = None) -> None:
        if batch_size < 1 or n_features < 1:
            raise DataError(
                sentence(
                    "A batch needs at least 1 image of 1 pixel, not {n_images} of {n_pixels}.",
                    n_images=batch_size,
                    n_pixels=n_features,
                )
            )
        self._bytes = np.empty((batch_size, n_features), dtype=np.uint8)
        self._scaled = np.empty((batch_size, n_features), dtype=np.float32) if scaled is None else scaled

    def gather(
        self,
        images: NDArray[np.uint8],
        indices: NDArray[np.intp],
        change: Callable[[NDArray[np.uint8]], NDArray[np.uint8]] | None = None,
    ) -> NDArray[np.float32]:
        """Collect and scale the images of a batch.

        Parameters
        ----------
        images : ndarray of shape (n, n_features) and dtype uint8
            Intensities from 0 to 255.
        indices : ndarray of shape (m,) and dtype intp
            From 0 to n - 1; m is at most the batch size.
        change : callable, optional
            Applied to the images of the batch before they are scaled: ``change(rows)`` returns an array of the same
            shape and dtype.

        Returns
        -------
        ndarray of shape (m, n_features) and dtype float32
            In [0, 1]. A view of this object's memory, valid until the next call.

        Raises
        ------
        DataError
            If there are more indices than the batch size, or an index is out of range.
        """
        n_rows = len(indices)
        if n_rows > len(self._bytes):
            raise DataError(
                sentence(
                    "A batch of {n_images} images is larger than the batch size of {size}.",
                    n_images=n_rows,
                    size=len(self._bytes),
                )
            )
        # take() checks indices only in a mode that copies the output once more, so they are checked here.
        if n_rows and (indices.min() < 0 or indices.max() >= len(images)):
            raise DataError(sentence("The indices of a batch must be from 0 to {last}.", last=len(images) - 1))
        rows = images.take(indices, axis=0, out=self._bytes[:n_rows], mode="clip")
        return scale_pixels(rows if change is None else change(rows), out=self._scaled[:n_rows])
