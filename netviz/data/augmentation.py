"""Data augmentation: random shifts by whole pixels and random noise, different each time an image is shown.

All random numbers of an epoch are drawn at once, from the epoch's number: batches need no draws of their own, and any
batch of any epoch can be recomputed without those before it.
"""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from netviz.data.datasets import COLUMNS, IMAGE_SHAPE, N_PIXELS, ROWS
from netviz.data.errors import DataError
from netviz.data.seeding import Stream, generator
from netviz.sentences import sentence

_SHIFTS, _NOISE = 1, 2
"""Further counters of the stream of the epoch's order, for the other random numbers of an epoch."""

_BANK = 1 << 19
"""Normally distributed numbers drawn per epoch. Each group of images uses a run of them that starts at a random place:
one number per pixel would take half as long as training itself."""

_GROUP = 64

LARGEST_SHIFT = ROWS - 1
"""The largest shift, in pixels, that leaves a part of the image visible."""


def epoch_shifts(n_images: int, shifts: int, seed: int, epoch: int) -> NDArray[np.intp]:
    """Return the shift of each image of an epoch, in pixels down and to the right.

    Parameters
    ----------
    n_images : int
        Images of the epoch, in the order in which they are shown.
    shifts : int
        The largest shift along each axis, in pixels; all whole numbers from -shifts to shifts are equally likely.
    seed, epoch : int
        At least 0; equal numbers give equal shifts.

    Returns
    -------
    ndarray of shape (n_images, 2) and dtype intp

    Raises
    ------
    DataError
        If a number is negative, or the shift is larger than `LARGEST_SHIFT`.
    """
    if not 0 <= shifts <= LARGEST_SHIFT:
        raise DataError(
            sentence(
                "An image can be shifted by 0 to {largest} pixels, not {shifts}.", largest=LARGEST_SHIFT, shifts=shifts
            )
        )
    rng = generator(seed, Stream.EPOCH_ORDER, epoch, _SHIFTS)
    drawn = rng.integers(-shifts, shifts, (n_images, 2), dtype=np.int8, endpoint=True)
    return drawn.astype(np.intp)


class Shifter:
    """Shifts the images of a batch, in memory that is allocated once; pixels from outside the image are 0.

    Parameters
    ----------
    batch_size : int
        The most images of a batch.
    shifts : int
        The largest shift along each axis, in pixels.

    Attributes
    ----------
    shifts : int
    """

    def __init__(self, batch_size: int, shifts: int) -> None:
        self._inside = (slice(None), slice(shifts, shifts + ROWS), slice(shifts, shifts + COLUMNS))
        self.shifts = shifts
        self._padded = np.zeros((batch_size, ROWS + 2 * shifts, COLUMNS + 2 * shifts), dtype=np.uint8)
        # All crops of the padded images at full size, of shape (n, 2·shifts + 1, 2·shifts + 1, 28, 28).
        self._windows = sliding_window_view(self._padded, IMAGE_SHAPE, axis=(1, 2))
        self._numbers = np.arange(batch_size)

    def move(self, images: NDArray[np.uint8], by: NDArray[np.intp]) -> NDArray[np.uint8]:
        """Return the shifted images.

        Parameters
        ----------
        images : ndarray of shape (m, 784) and dtype uint8
            m is at most the batch size.
        by : ndarray of shape (m, 2) and dtype intp
            Pixels down and to the right, at most the largest shift.

        Returns
        -------
        ndarray of shape (m, 784) and dtype uint8
            A new array.
        """
        n = len(images)
        self._padded[:n][self._inside] = images.reshape(n, *IMAGE_SHAPE)
        corners = self.shifts - by
        moved: NDArray[np.uint8] = self._windows[self._numbers[:n], corners[:, 0], corners[:, 1]]
        return moved.reshape(n, N_PIXELS)


class NoiseMaker:
    """Adds normally distributed noise to the intensities of an epoch's images, and clips them to [0, 1].

    Parameters
    ----------
    noise : float
        Standard deviation, for intensities in [0, 1].
    seed, epoch : int
        At least 0; equal numbers give equal noise.
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
        images : ndarray of shape (m, n_features) and dtype float32
            Contiguous, in [0, 1].
        start : int
            Position of the first image in the epoch's order.
        """
        seed, epoch = self._place
        n_groups = -(-len(images) // _GROUP)
        length = _GROUP * images.shape[1]
        places = generator(seed, Stream.EPOCH_ORDER, epoch, _NOISE, start).integers(0, _BANK - length, n_groups)
        for group, place in enumerate(places.tolist()):
            rows = images[group * _GROUP : (group + 1) * _GROUP]
            rows += self._bank[place : place + rows.size].reshape(rows.shape)
        np.clip(images, 0.0, 1.0, out=images)
