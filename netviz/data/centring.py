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

from netviz.data.datasets import COLUMNS, IMAGE_SHAPE, N_PIXELS, ROWS
from netviz.data.errors import DataError
from netviz.rendering.resampling import box_matrix
from netviz.sentences import sentence

BOX = 20
"""Pixels along the edge of the box that a digit fills."""

MIDDLE = 14
"""Row and column of the pixel with the centre of mass. In MNIST all centres of mass are between 13.5 and 14.5, counted
from 0, and at 14.00 on average, half a pixel right of and below the middle of the image; a network trained on MNIST
expects the same."""

_MIN_CONTRAST = 16.0
"""Grey levels between paper and ink below which a picture counts as empty."""

_FAINT = 0.25
"""Share of full ink up to which grey counts as paper, because of grain and uneven shadows."""


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
    digit = _resampler(digit.shape[0], height) @ digit @ _resampler(digit.shape[1], width).T
    # Averaging makes thin strokes pale, but nearly every image of MNIST has a pixel with full ink.
    digit *= 255.0 / digit.max()
    top, left = _first(digit.sum(axis=1)), _first(digit.sum(axis=0))
    field[top : top + height, left : left + width] = np.rint(digit).astype(np.uint8)
    return field


def digit_from_picture(
    grey: NDArray[np.uint8], *, inverted: bool | None = None, centred: bool | None = None
) -> NDArray[np.uint8]:
    """Convert a picture of a digit to an image that a network can read.

    A picture of 28 by 28 pixels is used at its own size, without correcting its contrast.

    Parameters
    ----------
    grey : ndarray of shape (height, width) and dtype uint8
        Brightness, from 0 for black to 255 for white.
    inverted : bool, optional
        Whether the ink is darker than the paper. By default the result of `is_dark_on_light`.
    centred : bool, optional
        Whether to scale and centre the digit with `centre`; otherwise the whole picture is scaled to fit. By default
        true, except for pictures of 28 by 28 pixels.

    Returns
    -------
    ndarray of shape (784,) and dtype uint8
        Ink from 0 to 255, row by row.

    Raises
    ------
    DataError
        If the picture has no pixels or no contrast.
    """
    if grey.ndim != 2 or 0 in grey.shape:
        raise DataError(sentence("The picture has no pixels."))
    if inverted is None:
        inverted = is_dark_on_light(grey)
    has_image_shape = grey.shape == IMAGE_SHAPE
    if centred is None:
        centred = not has_image_shape
    light = grey.astype(np.float64)
    ink = 255.0 - light if inverted else light
    if not has_image_shape:
        ink = _ink_of(light, inverted=inverted)
    field = centre(ink) if centred else _fit(ink)
    return field.reshape(N_PIXELS)


def is_dark_on_light(grey: NDArray[np.uint8]) -> bool:
    """Return whether a picture shows dark ink on light paper: whether the edge is brighter than what contrasts with it.

    Parameters
    ----------
    grey : ndarray of shape (height, width) and dtype uint8

    Returns
    -------
    bool
        For a picture of 28 by 28 pixels, whether both its edge and most of its pixels are brighter than a middle grey.
    """
    paper = float(np.median(_edge(grey.astype(np.float64))))
    if grey.shape == IMAGE_SHAPE:
        # In so small a picture the ink may reach the edge, so both edge and median must be bright.
        return paper > 127.5 and float(np.median(grey)) > 127.5
    low, high = np.percentile(grey, (0.5, 99.5))
    return bool(paper - low > high - paper)


def _ink_of(light: NDArray[np.float64], *, inverted: bool) -> NDArray[np.float64]:
    """Return a picture's ink, from 0 to 255: its contrast to the paper, whose brightness may have a gradient."""
    ink = (_paper(light) - light) * (1.0 if inverted else -1.0)
    full = float(np.percentile(ink, 99.8)) if ink.size > 500 else float(ink.max())
    # Thin strokes in a large picture cover less than 0.2% of it.
    full = max(full, 0.6 * float(ink.max()))
    if full < _MIN_CONTRAST:
        raise DataError(sentence("The picture shows no digit: it has no contrast, so choose another one."))
    ink = np.clip((ink / full - _FAINT) / (0.9 - _FAINT), 0.0, 1.0)
    return 255.0 * ink


def _paper(light: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return a plane of brightness fitted to the edge of a picture, for paper that is lit from one side."""
    height, width = light.shape
    if min(light.shape) < 8:
        return np.full_like(light, np.median(_edge(light)))
    rows, columns = np.mgrid[:height, :width].astype(np.float64)
    y, x, edge = _edge(rows) / height, _edge(columns) / width, _edge(light)
    level = np.median(edge)
    # Leave out ink that crosses the edge.
    near = np.abs(edge - level) <= 40.0
    terms = np.stack((np.ones_like(x), x, y), axis=1)
    (level, across, down), *_ = np.linalg.lstsq(terms[near], edge[near], rcond=None)
    plane: NDArray[np.float64] = level + across * columns / width + down * rows / height
    return plane


def _edge(picture: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the outermost pixels as a vector, corners once; in a large picture 2% on each side."""
    deep = max(min(picture.shape) // 50, 1)
    inner = np.ones(picture.shape, dtype=bool)
    inner[deep:-deep, deep:-deep] = False
    return picture[inner]


def _fit(ink: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Scale a picture to the largest size that fits the image, and put it in the middle."""
    scale = ROWS / max(ink.shape)
    height, width = (min(max(round(scale * length), 1), ROWS) for length in ink.shape)
    small = _resampler(ink.shape[0], height) @ ink @ _resampler(ink.shape[1], width).T
    field = np.zeros(IMAGE_SHAPE, dtype=np.uint8)
    top, left = (ROWS - height) // 2, (COLUMNS - width) // 2
    field[top : top + height, left : left + width] = np.rint(np.clip(small, 0.0, 255.0)).astype(np.uint8)
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


def _resampler(n: int, size: int) -> NDArray[np.floating]:
    """Return the matrix, of shape (size, n), that resamples n values: fewer by averaging, more by interpolation."""
    if size <= n:
        return box_matrix(n, size)
    places = (np.arange(size) + 0.5) * n / size - 0.5
    weights = np.clip(1.0 - np.abs(places[:, np.newaxis] - np.arange(n)), 0.0, None)
    resampler: NDArray[np.float64] = weights / weights.sum(axis=1, keepdims=True)
    return resampler
