"""Pictures from files and from the clipboard as arrays, and digits written as pictures. It needs no display.

QtGui, which knows the formats, is loaded with the first picture: the processes that draw, and commands without
pictures, do without it.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QFileInfo, QSaveFile, Qt

from netviz.data import IMAGE_SHAPE

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

_MOST_BYTES = 64 << 20
_MOST_PIXELS = 40_000_000
"""Qt itself refuses what would take more than 256 MB."""

_LONGEST = 400
"""Pixels along the longer edge that are kept: 20 times what a digit is scaled to."""


def read_picture(path: Path) -> NDArray[np.uint8]:
    """Read a picture's brightness, turned as its camera says.

    Parameters
    ----------
    path : Path
        A file in any format that Qt knows by its content.

    Returns
    -------
    ndarray of shape (height, width) and dtype uint8
        From black at 0 to white at 255, whichever of them is the ink; see `grey_of`.

    Raises
    ------
    ValueError
        If there is no such file, it is no picture, damaged or too large; its text is one sentence.
    """
    from PySide6.QtGui import QImageReader

    file = QFileInfo(os.fspath(path))
    if not file.isFile() or not file.isReadable():
        raise ValueError(f"{path.name} cannot be read; choose a picture that is there.")
    if file.size() > _MOST_BYTES:
        raise ValueError(f"{path.name} is larger than {_MOST_BYTES >> 20} MB; make the picture smaller.")
    reader = QImageReader(os.fspath(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > _MOST_PIXELS:
        raise ValueError(
            f"{path.name} has {size.width():,} by {size.height():,} pixels, too many to read; make it smaller."
        )
    image = reader.read()
    if image.isNull():
        raise ValueError(f"{path.name} is not a picture that can be read; it may be damaged, or of another format.")
    return grey_of(image)


def grey_of(image: QImage) -> NDArray[np.uint8]:
    """Return a picture's brightness.

    Parameters
    ----------
    image : QImage
        A picture of any size and depth.

    Returns
    -------
    ndarray of shape (height, width) and dtype uint8
        From black at 0 to white at 255; at most 400 pixels along the longer edge, reduced by averaging where there
        were more. What is transparent is white below dark things and black below bright ones.

    Raises
    ------
    ValueError
        If it has no pixels.
    """
    from PySide6.QtGui import QImage

    if image.isNull():
        raise ValueError("There is no picture in it.")
    if max(image.width(), image.height()) > _LONGEST:
        image = image.scaled(
            _LONGEST, _LONGEST, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    width, height = image.width(), image.height()
    colours = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(height, width, 4).astype(np.uint32)
    # Weights of 32, as Qt has them: what is grey already keeps its brightness to the last bit.
    grey = (11 * colours[..., 0] + 16 * colours[..., 1] + 5 * colours[..., 2]) >> 5
    alpha = colours[..., 3]
    if alpha.min() < 255:
        shown = int(alpha.sum())
        mean = float((grey * alpha).sum()) / shown if shown else 255.0
        ground = 255 if mean < 128.0 else 0
        grey = (grey * alpha + ground * (255 - alpha) + 127) // 255
    return grey.astype(np.uint8)


def write_digit(path: Path, pixels: NDArray[np.uint8]) -> str:
    """Write a digit as a grey picture of 28 by 28 pixels, bright ink on dark as MNIST has it, beside and renamed.

    Parameters
    ----------
    path : Path
        A name that ends with .png; what was there is replaced.
    pixels : ndarray of dtype uint8
        784 of them, row after row.

    Returns
    -------
    str
        The file's name.

    Raises
    ------
    OSError
        If it cannot be written; its text is one sentence.
    """
    from PySide6.QtGui import QImage, QImageWriter

    rows, columns = IMAGE_SHAPE
    grey = np.ascontiguousarray(pixels, dtype=np.uint8).reshape(rows, columns)
    image = QImage(grey.data, columns, rows, columns, QImage.Format.Format_Grayscale8)
    file = QSaveFile(os.fspath(path))
    if not (
        file.open(QSaveFile.OpenModeFlag.WriteOnly)
        and QImageWriter(file, QByteArray(b"png")).write(image)
        and file.commit()
    ):
        raise OSError(f"{path.name} could not be written: {file.errorString()}. Choose another folder.")
    return path.name
