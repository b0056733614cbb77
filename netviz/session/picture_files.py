"""Pictures from files and from the clipboard as arrays, and digits saved as pictures. Works without a display.

QtGui, which knows the formats, is imported with the first picture, so that drawing processes, and commands without
pictures, do not load it.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QFileInfo, QSaveFile, Qt

from netviz.data import IMAGE_SHAPE, DataError
from netviz.sentences import sentence

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

_MAX_BYTES = 64 << 20
_MAX_PIXELS = 40_000_000
"""Qt itself refuses pictures that take more than 256 MB."""

_MAX_EDGE = 400
"""Pixels along the longer edge that are kept: 20 times the size that a digit is scaled to."""


def read_picture(path: Path) -> NDArray[np.uint8]:
    """Read a picture's brightness, rotated as its metadata says.

    Parameters
    ----------
    path : Path
        A file in any format that Qt recognizes by its content.

    Returns
    -------
    ndarray of shape (height, width) and dtype uint8
        From black at 0 to white at 255, whichever of them is the ink; see `grey_of`.

    Raises
    ------
    DataError
        If the file does not exist, is not a picture, is damaged or too large.
    """
    from PySide6.QtGui import QImageReader

    file = QFileInfo(os.fspath(path))
    if not file.isFile() or not file.isReadable():
        raise DataError(sentence("{name} cannot be read; choose a file that exists.", name=path.name))
    if file.size() > _MAX_BYTES:
        raise DataError(
            sentence(
                "{name} is larger than {limit} MB; make the picture smaller.", name=path.name, limit=_MAX_BYTES >> 20
            )
        )
    reader = QImageReader(os.fspath(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > _MAX_PIXELS:
        raise DataError(
            sentence(
                "{name} has {width:,} by {height:,} pixels, which is too many; make the picture smaller.",
                name=path.name,
                width=size.width(),
                height=size.height(),
            )
        )
    image = reader.read()
    if image.isNull():
        raise DataError(sentence("{name} is not a picture, or it is damaged or in an unknown format.", name=path.name))
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
        From black at 0 to white at 255; at most 400 pixels along the longer edge, larger pictures averaged down.
        Transparent pixels are white in a dark picture and black in a bright one.

    Raises
    ------
    DataError
        If the picture has no pixels.
    """
    from PySide6.QtGui import QImage

    if image.isNull():
        raise DataError(sentence("This picture is empty; choose another one."))
    if max(image.width(), image.height()) > _MAX_EDGE:
        image = image.scaled(
            _MAX_EDGE, _MAX_EDGE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    width, height = image.width(), image.height()
    colours = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(height, width, 4).astype(np.uint32)
    # Qt's own weights, in 32nds: grey pixels keep their brightness to the last bit.
    grey = (11 * colours[..., 0] + 16 * colours[..., 1] + 5 * colours[..., 2]) >> 5
    alpha = colours[..., 3]
    if alpha.min() < 255:
        opaque = int(alpha.sum())
        mean = float((grey * alpha).sum()) / opaque if opaque else 255.0
        ground = 255 if mean < 128.0 else 0
        grey = (grey * alpha + ground * (255 - alpha) + 127) // 255
    return grey.astype(np.uint8)


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
        raise OSError(
            sentence(
                "{name} could not be written: {reason}. Choose another folder.",
                name=path.name,
                reason=file.errorString(),
            )
        )
    return path.name
