"""All texts that stand in a window, and their replacement by others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QPlainTextEdit,
    QTabBar,
    QTableWidget,
    QTextEdit,
    QWidget,
)

from netviz.session.rewording import Recipe, Rewording
from netviz.session.wording import Wording
from netviz.widgets.parts.tips import LONGEST_LINE, wrapped

_PROPERTIES = (
    "text",
    "title",
    "windowTitle",
    "toolTip",
    "statusTip",
    "whatsThis",
    "accessibleName",
    "accessibleDescription",
    "placeholderText",
    "prefix",
    "suffix",
    "specialValueText",
)
# What a person has written is no text of the program.
_WRITTEN = (QLineEdit, QAbstractSpinBox, QTextEdit, QPlainTextEdit)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text stands.

    Attributes
    ----------
    key : str
        Tells the places of an object apart.
    read : callable
    write : callable
    """

    key: str
    read: Callable[[], Any]
    write: Callable[[str], object]


class StandingTexts:
    """Puts what stands in a window into the words of now.

    It remembers how each text was made, because in other words two different texts may look the same.

    Parameters
    ----------
    window : QMainWindow
    wording : Wording
        It has made the texts.
    """

    def __init__(self, window: QMainWindow, wording: Wording) -> None:
        self._window = window
        self._rewording = Rewording(wording)
        # What stands in a place, and how it was made.
        self._known: dict[tuple[QObject, str], tuple[str, Recipe]] = {}

    def reword(self, numbers: str) -> None:
        """Make all texts again that stand in the window, in the words of now.

        Parameters
        ----------
        numbers : str
            The language whose marks the numbers in them have.
        """
        self._rewording.numbers = numbers
        known: dict[tuple[QObject, str], tuple[str, Recipe]] = {}
        parts = [self._window, *self._window.findChildren(QObject)]
        for part in parts:
            for place in places(part):
                text = place.read()
                if not isinstance(text, str) or not text:
                    continue
                before = self._known.get((part, place.key))
                recipe = before[1] if before is not None and before[0] == text else self._rewording.recipe(text)
                if isinstance(recipe, str):
                    continue
                new = self._rewording.made(recipe)
                if "\n" in text and max(map(len, new.split("\n"))) > LONGEST_LINE:
                    new = wrapped(new)
                if new != text:
                    place.write(new)
                known[part, place.key] = new, recipe
        self._known = known
        for part in parts:
            own = getattr(part, "reword", None)
            if own is not None:
                own(self.in_other_words)

    def in_other_words(self, text: str) -> str:
        """Return a text in the words of now."""
        return self._rewording.made(self._rewording.recipe(text))


def places(part: QObject) -> Iterator[Place]:
    """Yield the places of an object in which texts stand."""
    if isinstance(part, QWidget | QAction):
        for key in _PROPERTIES:
            if key != "text" or not isinstance(part, _WRITTEN):
                yield Place(key, partial(part.property, key), partial(part.setProperty, key))
    if isinstance(part, QComboBox):
        for index in range(part.count()):
            yield Place(f"item {index}", partial(part.itemText, index), partial(part.setItemText, index))
            tip = Qt.ItemDataRole.ToolTipRole
            yield Place(
                f"tip {index}",
                partial(part.itemData, index, tip),
                partial(_set_item_data, part, index, tip),
            )
    elif isinstance(part, QTabBar):
        for index in range(part.count()):
            yield Place(f"tab {index}", partial(part.tabText, index), partial(part.setTabText, index))
            yield Place(f"tab tip {index}", partial(part.tabToolTip, index), partial(part.setTabToolTip, index))
    elif isinstance(part, QTableWidget):
        items = [part.horizontalHeaderItem(column) for column in range(part.columnCount())]
        items += [part.verticalHeaderItem(row) for row in range(part.rowCount())]
        items += [part.item(row, column) for row in range(part.rowCount()) for column in range(part.columnCount())]
        for number, item in enumerate(items):
            if item is not None:
                yield Place(f"cell {number}", item.text, item.setText)
                yield Place(f"cell tip {number}", item.toolTip, item.setToolTip)
    elif isinstance(part, QListWidget):
        for row in range(part.count()):
            entry = part.item(row)
            yield Place(f"row {row}", entry.text, entry.setText)
            yield Place(f"row tip {row}", entry.toolTip, entry.setToolTip)


def _set_item_data(box: QComboBox, index: int, role: Qt.ItemDataRole, text: str) -> None:
    box.setItemData(index, text, role)
