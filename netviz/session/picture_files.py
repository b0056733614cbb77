"""Pictures from the clipboard as arrays, and digits saved as pictures. Works without a display.

QtGui is imported with the first picture, so that drawing processes, and commands without pictures, do not load it.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt

from netviz.data import IMAGE_SHAPE, DataError
from netviz.sentences import sentence
from netviz.session.export_files import write_file

if TYPE_CHECKING:
    from PySide6.QtGui import QImage


def colors_of(image: QImage) -> NDArray[np.uint8]:
    """Return a picture's colors.

    Parameters
    ----------
    image : QImage
        A picture of any size and depth.

    Returns
    -------
    ndarray of shape (height, width, 3) and dtype uint8
        Red, green and blue; at most 1600 pixels along the longer edge, larger pictures averaged down. Transparent
        pixels are white in a dark picture and black in a bright one.

    Raises
    ------
    DataError
        If the picture has no pixels.
    """
    from PySide6.QtGui import QImage

    from netviz.data.pictures.decoding import MAX_EDGE, without_alpha

    if image.isNull():
        raise DataError(sentence("This picture is empty; choose another one."))
    if max(image.width(), image.height()) > MAX_EDGE:
        image = image.scaled(
            MAX_EDGE, MAX_EDGE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    width, height = image.width(), image.height()
    colors = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(height, width, 4)
    return without_alpha(colors).copy()


def write_digit(path: Path, pixels: NDArray[np.uint8]) -> str:
    """Write a digit as a grey PNG picture of 28 by 28 pixels, bright ink on dark as in MNIST.

    The picture is written to a temporary file that then replaces the file at `path`.

    Parameters
    ----------
    path : Path
        A name that ends with .png.
    pixels : ndarray of shape (784,) and dtype uint8
        Row after row.

    Returns
    -------
    str
        The file's name.

    Raises
    ------
    OSError
        If the file cannot be written.
    """
    # Not by Qt: a thread that is the first to use one of its classes can crash the thread that paints.
    from PIL import Image

    file = io.BytesIO()
    Image.fromarray(np.asarray(pixels, np.uint8).reshape(IMAGE_SHAPE)).save(file, "png")
    return write_file(path, file.getvalue())
