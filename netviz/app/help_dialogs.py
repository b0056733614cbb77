"""The list of keys and gestures, and what the program is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

import netviz

_BETWEEN_COLUMNS = 40


@dataclass(frozen=True, slots=True)
class KeyRow:
    """Keys or a gesture, and what they do.

    Attributes
    ----------
    input : str
        The keys or the gesture in words.
    meaning : str
    commands : tuple of str
        The names of the commands that the keys run; empty for a gesture.
    """

    input: str
    meaning: str
    commands: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Rows under a title."""

    title: str
    rows: tuple[KeyRow, ...]


class HelpDialogs(QObject):
    """Shows the list of keys, and what the program is.

    Parameters
    ----------
    window : QWidget
        The parent of the dialogs.
    list_keys : callable
        Returns the groups of the list of keys.
    """

    def __init__(self, window: QWidget, list_keys: Callable[[], Sequence[KeyGroup]]) -> None:
        super().__init__(window)
        self._window = window
        self._list_keys = list_keys

    def show_keys(self) -> None:
        """List all keys and gestures."""
        keys_dialog(self._list_keys(), self._window).open()

    def show_about(self) -> None:
        """Show the version and licenses."""
        about_dialog(self._window).open()


def keys_dialog(groups: Sequence[KeyGroup], parent: QWidget) -> QDialog:
    """Return the list of keys as a dialog, ready to be opened."""
    dialog = QDialog(parent)
    dialog.setObjectName("shortcuts-dialog")
    dialog.setWindowTitle(QCoreApplication.translate("HelpDialogs", "Keyboard and mouse"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    columns = QHBoxLayout()
    columns.setSpacing(_BETWEEN_COLUMNS)
    for column in _in_two_columns(groups):
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        for group in column:
            _add_group(grid, group)
        grid.setRowStretch(grid.rowCount(), 1)
        columns.addLayout(grid)
    body = QWidget()
    body.setLayout(columns)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(body)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(22, 18, 22, 14)
    layout.addWidget(area)
    layout.addSpacing(10)
    layout.addWidget(buttons)
    wanted, room = body.sizeHint(), parent.screen().availableGeometry()
    dialog.resize(min(wanted.width() + 70, room.width() - 40), min(wanted.height() + 110, room.height() - 60))
    return dialog


def _in_two_columns(groups: Sequence[KeyGroup]) -> tuple[Sequence[KeyGroup], Sequence[KeyGroup]]:
    """Split the groups into columns of nearly equal length."""
    lengths = [len(group.rows) + 2 for group in groups]
    split = min(range(len(groups) + 1), key=lambda n: abs(sum(lengths[:n]) - sum(lengths[n:])))
    return groups[:split], groups[split:]


def _add_group(grid: QGridLayout, group: KeyGroup) -> None:
    row = grid.rowCount()
    title = QLabel(f"<b>{group.title}</b>")
    title.setContentsMargins(0, 8 if row > 1 else 0, 0, 0)
    grid.addWidget(title, row, 0, 1, 2)
    for entry in group.rows:
        row += 1
        keys = QLabel(entry.input)
        keys.setProperty("role", "muted")
        grid.addWidget(keys, row, 0)
        grid.addWidget(QLabel(entry.meaning), row, 1)


def about_dialog(parent: QWidget) -> QMessageBox:
    """Return a dialog with the version and licenses, ready to be opened."""
    dialog = QMessageBox(parent)
    dialog.setObjectName("about-dialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(QCoreApplication.translate("HelpDialogs", "About netviz"))
    dialog.setText(f"<b>netviz {netviz.__version__}</b>")
    dialog.setInformativeText(
        QCoreApplication.translate(
            "HelpDialogs",
            "Watch a neural network learn to read handwritten digits, with every connection drawn.\n\n"
            "MIT license. The images are MNIST: Y. LeCun and C. Cortes hold the copyright of MNIST, a derivative work "
            "of the NIST databases; it is made available under the terms of the Creative Commons Attribution-Share "
            "Alike 3.0 license.",
        )
    )
    return dialog
