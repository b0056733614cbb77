"""From a picture of a digit to what a network that learnt MNIST expects: its size, its place and its ink.

Y. LeCun, L. Bottou, Y. Bengio and P. Haffner, Gradient-based learning applied to document recognition, Proceedings of
the IEEE 86 (1998), and the MNIST page (yann.lecun.com/exdb/mnist): the digits "were size normalized to fit in a 20x20
pixel box while preserving their aspect ratio. The resulting images contain grey levels as a result of the anti-aliasing
technique used by the normalization algorithm. The images were centered in a 28x28 image by computing the center of mass
of the pixels, and translating the image so as to position this point at the center of the 28x28 field."
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from netviz.data.datasets import IMAGE_SHAPE, N_PIXELS
from netviz.data.errors import DataError
from netviz.rendering.resampling import box_matrix

BOX = 20
"""Pixels along the edge of the box that a digit fills."""

MIDDLE = 14
"""Row and column of the pixel that holds MNIST's centres of mass: they are all between 13.5 and 14.5, counted from 0,
and 14.00 on average, half a pixel right of and below the middle of the field. A network that learnt from them wants the
same."""

_LEAST_CONTRAST = 16.0
"""Grey levels between paper and ink below which a picture shows nothing."""

_FAINT = 0.25
"""The share of full ink up to which a picture's grey is paper: its grain, and shadows that are not straight."""


def centre(ink: NDArray[np.uint8] | NDArray[np.floating]) -> NDArray[np.uint8]:
    """Return a digit scaled and centred as MNIST's are.

    Parameters
    ----------
    ink : ndarray of shape (height, width)
        Ink from 0 to 255 in a picture of any size; all that is above 0 belongs to the digit.

    Returns
    -------
    ndarray of shape (28, 28) and dtype uint8
        The digit's bounding box in 20 by 20 pixels, moved by whole pixels so that its centre of mass is in the pixel
        `MIDDLE` of both directions, or as near to it as ink at the field's edge lets it be: none is cut off. Nothing
        where there is no ink.
    """
    field = np.zeros(IMAGE_SHAPE, dtype=np.uint8)
    digit = _crop(np.asarray(ink, dtype=np.float64))
    if digit is None:
        return field
    scale = BOX / max(digit.shape)
    height, width = (min(max(round(scale * length), 1), BOX) for length in digit.shape)
    digit = _resampler(digit.shape[0], height) @ digit @ _resampler(digit.shape[1], width).T
    # Averaging makes thin strokes pale; MNIST's darkest pixel is at full ink in nearly every image.
    digit *= 255.0 / digit.max()
    top, left = _first(digit.sum(axis=1)), _first(digit.sum(axis=0))
    field[top : top + height, left : left + width] = np.rint(digit).astype(np.uint8)
    return field


def digit_from_picture(
    grey: NDArray[np.uint8], *, inverted: bool | None = None, centred: bool | None = None
) -> NDArray[np.uint8]:
    """Return what a network is to see of a picture.

    A picture of 28 by 28 pixels with bright ink on dark counts as one of MNIST's form and is taken as it is.

    Parameters
    ----------
    grey : ndarray of shape (height, width) and dtype uint8
        Brightness, from black at 0 to white at 255.
    inverted : bool, optional
        Whether the ink is darker than the paper. By default, what `is_dark_on_light` says.
    centred : bool, optional
        Whether to scale and centre the digit as `centre` does; else the whole picture is made to fit the field. By
        default, all pictures are but those of 28 by 28 pixels.

    Returns
    -------
    ndarray of shape (784,) and dtype uint8
        Ink from 0 to 255, row after row.

    Raises
    ------
    DataError
        If the picture has no pixels or is all of one brightness.
    """
    if grey.ndim != 2 or 0 in grey.shape:
        raise DataError("The picture has no pixels.")
    if inverted is None:
        inverted = is_dark_on_light(grey)
    of_form = grey.shape == IMAGE_SHAPE
    if centred is None:
        centred = not of_form
    light = grey.astype(np.float64)
    ink = 255.0 - light if inverted else light
    if not of_form:
        ink = _ink_of(light, inverted=inverted)
    field = centre(ink) if centred else _fit(ink)
    return field.reshape(N_PIXELS)


def is_dark_on_light(grey: NDArray[np.uint8]) -> bool:
    """Return whether a picture shows dark ink on light paper: its edge is lighter than what stands out from it.

    Parameters
    ----------
    grey : ndarray of shape (height, width) and dtype uint8

    Returns
    -------
    bool
        For a picture of 28 by 28 pixels, whether both its edge and most of it are lighter than a middle grey.
    """
    paper = float(np.median(_edge(grey.astype(np.float64))))
    if grey.shape == IMAGE_SHAPE:
        # Nothing is known of the ink of a field that is full of it, so that both must speak for paper.
        return paper > 127.5 and float(np.median(grey)) > 127.5
    low, high = np.percentile(grey, (0.5, 99.5))
    return bool(paper - low > high - paper)


def _ink_of(light: NDArray[np.float64], *, inverted: bool) -> NDArray[np.float64]:
    """Return a picture's ink, from 0 to 255: its contrast against the paper, whose brightness may have a slope."""
    ink = (_paper(light) - light) * (1.0 if inverted else -1.0)
    full = float(np.percentile(ink, 99.8)) if ink.size > 500 else float(ink.max())
    # Thin strokes in a large picture are less of it than that.
    full = max(full, 0.6 * float(ink.max()))
    if full < _LEAST_CONTRAST:
        raise DataError("The picture shows no digit: it is all of one brightness, so choose another one.")
    ink = np.clip((ink / full - _FAINT) / (0.9 - _FAINT), 0.0, 1.0)
    return 255.0 * ink


def _paper(light: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the plane of brightness through a picture's edge: a page lit from one side."""
    height, width = light.shape
    if min(light.shape) < 8:
        return np.full_like(light, np.median(_edge(light)))
    rows, columns = np.mgrid[:height, :width].astype(np.float64)
    y, x, edge = _edge(rows) / height, _edge(columns) / width, _edge(light)
    level = np.median(edge)
    # Ink that runs over the edge is no paper.
    near = np.abs(edge - level) <= 40.0
    terms = np.stack((np.ones_like(x), x, y), axis=1)
    (level, across, down), *_ = np.linalg.lstsq(terms[near], edge[near], rcond=None)
    plane: NDArray[np.float64] = level + across * columns / width + down * rows / height
    return plane


def _edge(picture: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the outermost pixels, corners once, as a row; a fiftieth of a large picture on each side."""
    deep = max(min(picture.shape) // 50, 1)
    inner = np.ones(picture.shape, dtype=bool)
    inner[deep:-deep, deep:-deep] = False
    return picture[inner]


def _fit(ink: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Return a picture as large as the field takes it, in its middle."""
    scale = IMAGE_SHAPE[0] / max(ink.shape)
    height, width = (min(max(round(scale * length), 1), IMAGE_SHAPE[0]) for length in ink.shape)
    small = _resampler(ink.shape[0], height) @ ink @ _resampler(ink.shape[1], width).T
    field = np.zeros(IMAGE_SHAPE, dtype=np.uint8)
    top, left = (IMAGE_SHAPE[0] - height) // 2, (IMAGE_SHAPE[1] - width) // 2
    field[top : top + height, left : left + width] = np.rint(np.clip(small, 0.0, 255.0)).astype(np.uint8)
    return field


def _crop(ink: NDArray[np.float64]) -> NDArray[np.float64] | None:
    """Return the bounding box of what is above 0, or None."""
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    if not len(rows):
        return None
    return ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def _first(profile: NDArray[np.float64]) -> int:
    """Return where a digit begins in the field, by its ink along one direction."""
    mass_at = float(profile @ np.arange(len(profile)) / profile.sum())
    first = MIDDLE - int(np.floor(mass_at + 0.5))
    return min(max(first, 0), IMAGE_SHAPE[0] - len(profile))


def _resampler(n: int, size: int) -> NDArray[np.floating]:
    """Return the matrix, of shape (size, n), that makes n values fewer by averaging or more by interpolating."""
    if size <= n:
        return box_matrix(n, size)
    places = (np.arange(size) + 0.5) * n / size - 0.5
    weights = np.clip(1.0 - np.abs(places[:, np.newaxis] - np.arange(n)), 0.0, None)
    resampler: NDArray[np.float64] = weights / weights.sum(axis=1, keepdims=True)
    return resampler
