"""From a picture of a digit to an image like MNIST's, with the same size, position and ink.

Y. LeCun, L. Bottou, Y. Bengio and P. Haffner, Gradient-based learning applied to document recognition, Proceedings of
the IEEE 86 (1998), and the MNIST page (yann.lecun.com/exdb/mnist): the digits "were size normalized to fit in a 20x20
pixel box while preserving their aspect ratio. The resulting images contain grey levels as a result of the anti-aliasing
technique used by the normalization algorithm. The images were centered in a 28x28 image by computing the center of mass
of the pixels, and translating the image so as to position this point at the center of the 28x28 field."
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from netviz.data.datasets import IMAGE_SHAPE, ROWS
from netviz.rendering.resampling import box_matrix

BOX = 20
"""Pixels along the edge of the box that a digit fills."""

MIDDLE = 14
"""Row and column of the pixel with the centre of mass. In MNIST all centres of mass are between 13.5 and 14.5, counted
from 0, and at 14.00 on average, half a pixel right of and below the middle of the image; a network trained on MNIST
expects the same."""


def centre(ink: NDArray[np.uint8] | NDArray[np.floating]) -> NDArray[np.uint8]:
    """Scale and centre a digit like those of MNIST.

    Parameters
    ----------
    ink : ndarray of shape (height, width)
        Ink from 0 to 255 in a picture of any size; every pixel above 0 belongs to the digit.

    Returns
    -------
    ndarray of shape (28, 28) and dtype uint8
        The digit's bounding box, scaled to fit 20 by 20 pixels and moved by whole pixels so that the centre of mass is
        in the pixel `MIDDLE` in both directions, or as near as possible without cutting off ink. All 0 if there is no
        ink.
    """
    field = np.zeros(IMAGE_SHAPE, dtype=np.uint8)
    digit = _crop(np.asarray(ink, dtype=np.float64))
    if digit is None:
        return field
    scale = BOX / max(digit.shape)
    height, width = (min(max(round(scale * length), 1), BOX) for length in digit.shape)
    digit = resampler(digit.shape[0], height) @ digit @ resampler(digit.shape[1], width).T
    # Averaging makes thin strokes pale, but nearly every image of MNIST has a pixel with full ink.
    digit *= 255.0 / digit.max()
    top, left = _first(digit.sum(axis=1)), _first(digit.sum(axis=0))
    field[top : top + height, left : left + width] = np.rint(digit).astype(np.uint8)
    return field


def _crop(ink: NDArray[np.float64]) -> NDArray[np.float64] | None:
    """Return the bounding box of the pixels above 0; None if there are none."""
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    if not len(rows):
        return None
    return ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def _first(profile: NDArray[np.float64]) -> int:
    """Return the first row or column of a digit in the image, given its ink per row or column."""
    mass_at = float(profile @ np.arange(len(profile)) / profile.sum())
    first = MIDDLE - int(np.floor(mass_at + 0.5))
    return min(max(first, 0), ROWS - len(profile))


def resampler(n: int, size: int) -> NDArray[np.floating]:
    """Return the matrix, of shape (size, n), that resamples n values: fewer by averaging, more by interpolation."""
    if size <= n:
        return box_matrix(n, size)
    places = (np.arange(size) + 0.5) * n / size - 0.5
    weights = np.clip(1.0 - np.abs(places[:, np.newaxis] - np.arange(n)), 0.0, None)
    resampler: NDArray[np.float64] = weights / weights.sum(axis=1, keepdims=True)
    return resampler
