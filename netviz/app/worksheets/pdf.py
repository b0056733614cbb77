"""Writing a PDF file that is complete or not there at all."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSaveFile
from PySide6.QtGui import QFontDatabase, QPainter, QPdfWriter

from netviz.app.worksheets.paper import Paper, PaperSize

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
    file = QSaveFile(os.fspath(path))
    if not (file.open(QSaveFile.OpenModeFlag.WriteOnly) and _write(file, title, size, draw) and file.commit()):
        text = translate("Pdf", "{name} could not be written: {reason}. Choose another folder.")
        raise OSError(text.format(name=path.name, reason=file.errorString()))
    return path.name


def _write(file: QSaveFile, title: str, size: PaperSize, draw: Callable[[Paper], None]) -> bool:
    writer = QPdfWriter(file)
    writer.setTitle(title)
    writer.setCreator("netviz")
    Paper.prepare(writer, size)
    painter = QPainter()
    if not painter.begin(writer):
        return False
    draw(Paper(writer, painter))
    return painter.end()
