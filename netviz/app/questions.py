"""Questions that a user answers before something is done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox


def show_question(box: QMessageBox) -> None:
    """Show a question, which is deleted once it is answered."""
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # Names of files are no HTML.
    box.setTextFormat(Qt.TextFormat.PlainText)
    # open(), not exec(), which would start an event loop inside this one.
    box.open()
