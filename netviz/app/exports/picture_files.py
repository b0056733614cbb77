"""Pictures of dots as files."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from netviz.sentences import sentence


def png_of(picture: QImage) -> bytes:
    """Return a picture as a PNG file.

    Raises
    ------
    OSError
        If the picture cannot be written, for example because memory is short.
    """
    contents = QByteArray()
    buffer = QBuffer(contents)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    if not writer.write(picture):
        raise OSError(sentence("The picture could not be made: {reason}.", reason=writer.errorString()))
    return bytes(contents.data())
