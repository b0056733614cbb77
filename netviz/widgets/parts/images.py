"""Arrays as Qt images, without copying."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage


def rgb_image(pixels: NDArray[np.uint8]) -> QImage:
    """Show an array of shape (height, width, 4), in the byte order of RGB32, as an image.

    The array must not change afterwards; the image holds on to it.
    """
    return _image(pixels, QImage.Format.Format_RGB32)


def overlay_image(pixels: NDArray[np.uint8]) -> QImage:
    """Show an array of shape (height, width, 4), premultiplied ARGB32, as an image that lies on top of another."""
    return _image(pixels, QImage.Format.Format_ARGB32_Premultiplied)


def _image(pixels: NDArray[np.uint8], form: QImage.Format) -> QImage:
    pixels = np.ascontiguousarray(pixels)
    height, width = pixels.shape[:2]
    image = QImage(pixels.data, width, height, 4 * width, form)
    image._pixels = pixels  # type: ignore[attr-defined]  # the image only points at the array's memory
    return image
