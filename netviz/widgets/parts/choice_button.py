"""A button that says what is chosen and opens a menu of everything else."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget


class ChoiceButton(QToolButton):
    """One of several values.

    Signals
    -------
    chosen : object
        The value that the user has chosen.
    """

    chosen = Signal(object)

    def __init__(self, name: str, prefix: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._prefix = prefix
        self._tip = tip
        self._group = QActionGroup(self)
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._on_triggered)
        self.setMenu(self._menu)

    def set_choices(self, choices: Iterable[tuple[Any, str, str]]) -> None:
        """Offer values, each with its name on the button and its name in the menu."""
        self._menu.clear()
        for action in self._group.actions():
            self._group.removeAction(action)
        for value, short, text in choices:
            action = self._menu.addAction(text)
            action.setObjectName(f"{self.objectName()}-{short}")
            action.setData((value, short))
            action.setCheckable(True)
            self._group.addAction(action)

    def set_value(self, value: Any) -> None:
        """Say which value is chosen."""
        for action in self._group.actions():
            if action.data()[0] == value:
                action.setChecked(True)
                self.setText(f"{self._prefix}{action.data()[1]} ▾")
                self.setAccessibleName(f"{self._tip}: {action.data()[1]}")

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data()[0])
