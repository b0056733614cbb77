"""The buttons at the foot of a dialog: one that goes on, named after what it does, and Cancel."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox


def dialog_buttons(
    dialog: QDialog, text: str, kind: QDialogButtonBox.StandardButton = QDialogButtonBox.StandardButton.Ok
) -> QDialogButtonBox:
    """Return the buttons of a dialog, connected to it.

    Parameters
    ----------
    dialog : QDialog
    text : str
        What the button does that goes on; it is the default button.
    kind : QDialogButtonBox.StandardButton
        Where the button belongs on this desktop.
    """
    buttons = QDialogButtonBox(kind | QDialogButtonBox.StandardButton.Cancel)
    for button in buttons.buttons():
        button.setIcon(QIcon())
    accept = buttons.button(kind)
    accept.setText(text)
    accept.setProperty("role", "primary")
    accept.setDefault(True)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons
