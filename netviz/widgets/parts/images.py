"""Arrays as Qt images, without copying."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage


def rgb_image(pixels: NDArray[np.uint8]) -> QImage:
    """Return an image that shares the memory of an array.

    Parameters
    ----------
    pixels : ndarray of shape (height, width, 4) and dtype uint8
        In the byte order of RGB32; it must not change while the image exists.
    """
    return _image(pixels, QImage.Format.Format_RGB32)


def overlay_image(pixels: NDArray[np.uint8]) -> QImage:
    """Return a transparent image that shares the memory of an array.

    Parameters
    ----------
    pixels : ndarray of shape (height, width, 4) and dtype uint8
        In the byte order of premultiplied ARGB32; it must not change while the image exists.
    """
    return _image(pixels, QImage.Format.Format_ARGB32_Premultiplied)


def _image(pixels: NDArray[np.uint8], form: QImage.Format) -> QImage:
    pixels = np.ascontiguousarray(pixels)
    height, width = pixels.shape[:2]
    image = QImage(pixels.data, width, height, 4 * width, form)
    image._pixels = pixels  # type: ignore[attr-defined]  # keeps the memory alive that the image points at
    return image
