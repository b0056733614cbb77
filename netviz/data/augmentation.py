"""Data augmentation: images moved by whole pixels and covered with noise, anew each time they are shown.

Everything is drawn once for a whole epoch, from its number: a batch then costs no draw of its own, and any batch of any
epoch can be made again without those before it.
"""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from netviz.data.datasets import IMAGE_SHAPE, N_PIXELS
from netviz.data.errors import DataError
from netviz.data.seeding import Stream, generator

_SHIFTS, _NOISE = 1, 2
"""What is drawn for an epoch beside its order, as a further counter of the order's stream."""

_BANK = 1 << 19
"""Normal numbers drawn for an epoch, of which each group of images takes a run from a place of its own: drawing one for
each pixel would take as long as half of training."""

_GROUP = 64

LARGEST_SHIFT = IMAGE_SHAPE[0] - 1
"""Pixels by which an image can be moved and a part of it still be there."""


def epoch_shifts(n_images: int, shifts: int, seed: int, epoch: int) -> NDArray[np.intp]:
    """Return by how many pixels an epoch moves each of its images, down and to the right.

    Parameters
    ----------
    n_images : int
        Images of the epoch, in the order in which they are shown.
    shifts : int
        The most pixels along each axis; every whole number from -shifts to shifts is as likely as the others.
    seed, epoch : int
        0 or greater; the same ones draw the same shifts.

    Returns
    -------
    NDArray[np.intp]
        Of shape (n_images, 2).

    Raises
    ------
    DataError
        If a number is negative, or an image would be moved out of itself.
    """
    if not 0 <= shifts <= LARGEST_SHIFT:
        raise DataError(f"An image can be shifted by 0 to {LARGEST_SHIFT} pixels, and not {shifts}.")
    rng = generator(seed, Stream.EPOCH_ORDER, epoch, _SHIFTS)
    drawn = rng.integers(-shifts, shifts, (n_images, 2), dtype=np.int8, endpoint=True)
    return drawn.astype(np.intp)


class Shifter:
    """Moves the images of a batch, in memory that is allocated once; what moves in from outside is dark.

    Parameters
    ----------
    batch_size : int
        The most images of a batch.
    shifts : int
        The most pixels along each axis.

    Attributes
    ----------
    shifts : int
    """

    def __init__(self, batch_size: int, shifts: int) -> None:
        rows, columns = IMAGE_SHAPE
        self._inside = (slice(None), slice(shifts, shifts + rows), slice(shifts, shifts + columns))
        self.shifts = shifts
        self._padded = np.zeros((batch_size, rows + 2 * shifts, columns + 2 * shifts), dtype=np.uint8)
        # Every place at which an image can be cut out of the padded one: (n, 2·shifts + 1, 2·shifts + 1, 28, 28).
        self._windows = sliding_window_view(self._padded, IMAGE_SHAPE, axis=(1, 2))
        self._numbers = np.arange(batch_size)

    def move(self, images: NDArray[np.uint8], by: NDArray[np.intp]) -> NDArray[np.uint8]:
        """Return the images moved.

        Parameters
        ----------
        images : NDArray[np.uint8]
            Of shape (m, 784), m at most the batch size.
        by : NDArray[np.intp]
            Of shape (m, 2): pixels down and to the right, none beyond the most.

        Returns
        -------
        NDArray[np.uint8]
            Of shape (m, 784), new.
        """
        n = len(images)
        self._padded[:n][self._inside] = images.reshape(n, *IMAGE_SHAPE)
        corners = self.shifts - by
        moved: NDArray[np.uint8] = self._windows[self._numbers[:n], corners[:, 0], corners[:, 1]]
        return moved.reshape(n, N_PIXELS)


class NoiseMaker:
    """Adds normal noise to the intensities of an epoch's images, and cuts them off at 0 and 1.

    Parameters
    ----------
    noise : float
        Standard deviation, in the intensities' unit of [0, 1].
    seed, epoch : int
        0 or greater; the same ones draw the same noise.
    """

    def __init__(self, noise: float, seed: int, epoch: int) -> None:
        rng = generator(seed, Stream.EPOCH_ORDER, epoch, _NOISE)
        self._bank = rng.standard_normal(_BANK, dtype=np.float32)
        self._bank *= np.float32(noise)
        self._place = (seed, epoch)

    def add(self, images: NDArray[np.float32], start: int) -> None:
        """Add noise in place.

        Parameters
        ----------
        images : NDArray[np.float32]
            Of shape (m, n_features) and contiguous, in [0, 1].
        start : int
            The first image's place in the epoch's order.
        """
        seed, epoch = self._place
        n_groups = -(-len(images) // _GROUP)
        length = _GROUP * images.shape[1]
        places = generator(seed, Stream.EPOCH_ORDER, epoch, _NOISE, start).integers(0, _BANK - length, n_groups)
        for group, place in enumerate(places.tolist()):
            rows = images[group * _GROUP : (group + 1) * _GROUP]
            rows += self._bank[place : place + rows.size].reshape(rows.shape)
        np.clip(images, 0.0, 1.0, out=images)
