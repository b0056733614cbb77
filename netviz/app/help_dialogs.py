"""The list of keys and gestures, and what the program is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt
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

_BETWEEN_COLUMNS, _BETWEEN = 40, 20
# What the dialog needs around the list: margins, the scroll bar and the buttons.
_AROUND_LIST = QSize(70, 110)
# A column that gives a meaning less than that is too narrow to read.
_LEAST_LETTERS = 34


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
    room = parent.screen().availableGeometry()
    body = _KeyList(groups, dialog)
    body.arrange(room.width() - _AROUND_LIST.width() - 40)
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
    width = min(body.wanted_width, room.width() - _AROUND_LIST.width() - 40)
    height = min(body.heightForWidth(width) + _AROUND_LIST.height(), room.height() - 60)
    dialog.resize(width + _AROUND_LIST.width(), height)
    return dialog


class _KeyList(QWidget):
    """The groups with their keys, in two columns, or in one where that leaves the meanings too little room."""

    def __init__(self, groups: Sequence[KeyGroup], parent: QWidget) -> None:
        super().__init__(parent)
        self._groups = groups
        self.wanted_width = 0

    def arrange(self, room: int) -> None:
        """Make the columns for a width in pixels; a meaning that is longer than its column is wrapped."""
        columns = [_Column(part, self) for part in _in_two_columns(self._groups)]
        keys, meanings = (sum(getattr(column, part) for column in columns) for part in ("keys", "meanings"))
        left = room - keys - _BETWEEN_COLUMNS - len(columns) * _BETWEEN
        if left < min(meanings, len(columns) * _LEAST_LETTERS * self.fontMetrics().averageCharWidth()):
            for column in columns:
                column.discard()
            columns = [_Column(self._groups, self)]
        row = QHBoxLayout(self)
        row.setSpacing(_BETWEEN_COLUMNS)
        for column in columns:
            row.addLayout(column.grid, column.width)
        margins = row.contentsMargins()
        spaces = margins.left() + margins.right() + (len(columns) - 1) * _BETWEEN_COLUMNS
        self.wanted_width = sum(column.width for column in columns) + spaces


class _Column:
    """Groups under each other."""

    def __init__(self, groups: Sequence[KeyGroup], parent: QWidget) -> None:
        self.keys = self.meanings = 0
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(_BETWEEN)
        self.grid.setVerticalSpacing(4)
        self.grid.setColumnStretch(1, 1)
        for group in groups:
            self._add(group, parent)
        self.grid.setRowStretch(self.grid.rowCount(), 1)

    @property
    def width(self) -> int:
        """How wide it is if nothing is wrapped, in pixels."""
        return self.keys + _BETWEEN + self.meanings

    def discard(self) -> None:
        """Delete what is in it."""
        while (item := self.grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.grid.deleteLater()

    def _add(self, group: KeyGroup, parent: QWidget) -> None:
        row = self.grid.rowCount()
        title = QLabel(f"<b>{group.title}</b>", parent)
        title.setContentsMargins(0, 8 if row > 1 else 0, 0, 0)
        self.grid.addWidget(title, row, 0, 1, 2)
        for entry in group.rows:
            row += 1
            keys, meaning = QLabel(entry.input, parent), QLabel(entry.meaning, parent)
            keys.setProperty("role", "muted")
            self.keys = max(self.keys, keys.sizeHint().width())
            self.meanings = max(self.meanings, meaning.sizeHint().width())
            # Letters of another script may be taller: both begin in the middle of one line.
            line = max(keys.sizeHint().height(), meaning.sizeHint().height())
            keys.setMinimumHeight(line)
            meaning.setMinimumHeight(line)
            meaning.setWordWrap(True)
            self.grid.addWidget(keys, row, 0, Qt.AlignmentFlag.AlignTop)
            self.grid.addWidget(meaning, row, 1, Qt.AlignmentFlag.AlignTop)


def _in_two_columns(groups: Sequence[KeyGroup]) -> tuple[Sequence[KeyGroup], Sequence[KeyGroup]]:
    """Split the groups into columns of nearly equal length."""
    lengths = [len(group.rows) + 2 for group in groups]
    split = min(range(len(groups) + 1), key=lambda n: abs(sum(lengths[:n]) - sum(lengths[n:])))
    return groups[:split], groups[split:]


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
