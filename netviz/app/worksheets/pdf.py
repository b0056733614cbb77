"""Writing a PDF file that is complete or not there at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice
from PySide6.QtGui import QFontDatabase, QPainter, QPdfWriter

from netviz.app.worksheets.paper import Paper, PaperSize
from netviz.session.export_files import write_file

translate = QCoreApplication.translate


def save_pdf(path: Path, title: str, size: PaperSize, draw: Callable[[Paper], None]) -> str:
    """Write a PDF to a temporary file that then replaces the file at `path`. There must be a QGuiApplication.

    Parameters
    ----------
    path : Path
    title : str
        Of the document.
    size : PaperSize
    draw : callable
        Draws the pages, beginning with the first.

    Returns
    -------
    str
        The file's name.

    Raises
    ------
    OSError
        If the file cannot be written, or the system has no fonts.
    """
    if not QFontDatabase.families():
        raise OSError(translate("Pdf", "The PDF cannot be written, because this system has no fonts."))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    _write(buffer, title, size, draw)
    return write_file(path, bytes(buffer.data().data()))


def _write(buffer: QBuffer, title: str, size: PaperSize, draw: Callable[[Paper], None]) -> None:
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("netviz")
    Paper.prepare(writer, size)
    painter = QPainter()
    painter.begin(writer)
    draw(Paper(writer, painter))
    painter.end()
