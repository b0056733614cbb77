"""A button that shows the chosen value and opens a menu of all values."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget


class ChoiceButton(QToolButton):
    """A choice of one value from several.

    Parameters
    ----------
    name : str
        The object name.
    template : str
        The button's text, with the placeholder ``{choice}``.
    tip : str
        What is chosen here, as tooltip and accessible name.
    parent : QWidget, optional

    Signals
    -------
    chosen : object
        The value that the user chose.
    """

    chosen = Signal(object)

    def __init__(self, name: str, template: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._template = template
        self._tip = tip
        self._group = QActionGroup(self)
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._on_triggered)
        self.setMenu(self._menu)

    def set_choices(self, choices: Iterable[tuple[Any, str, str]]) -> None:
        """Replace the values, each with its text on the button and its text in the menu."""
        self._menu.clear()
        for action in self._group.actions():
            self._group.removeAction(action)
        for number, (value, short, text) in enumerate(choices):
            action = self._menu.addAction(text)
            action.setObjectName(f"{self.objectName()}-{number}")
            action.setData((value, short))
            action.setCheckable(True)
            self._group.addAction(action)

    def set_value(self, value: Any) -> None:
        """Show which value is chosen."""
        for action in self._group.actions():
            chosen, short = action.data()
            if chosen == value:
                action.setChecked(True)
                self.setText(f"{self._template.format(choice=short)} ▾")
                self.setAccessibleName(self.tr("{setting}: {choice}").format(setting=self._tip, choice=short))

    def reword(self, change: Callable[[str], str]) -> None:
        """Name the choice in other words; its menu has been renamed."""
        self._template, self._tip = change(self._template), change(self._tip)
        for action in self._group.actions():
            value, short = action.data()
            action.setData((value, change(short)))
            if action.isChecked():
                self.set_value(value)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data()[0])
