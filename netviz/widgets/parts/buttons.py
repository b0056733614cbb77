"""Push buttons with a name, a tooltip and an accessible name; and buttons for commands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from netviz.widgets.parts.tips import wrapped


def push_button(text: str, name: str, tip: str) -> QPushButton:
    """Return a button; its tooltip is also its accessible name."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    return button


class ActionButton(QPushButton):
    """A button that triggers an action and follows its text, tooltip and enablement.

    A click leaves the keyboard focus where it is, so that the window's keys keep working.

    Parameters
    ----------
    action : QAction
    name : str
        The button's object name.
    text : str, optional
        A fixed text in place of the action's.
    """

    def __init__(self, action: QAction, name: str, text: str = "") -> None:
        super().__init__()
        self._action = action
        self._text = text
        self._symbol = ""
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def set_text(self, text: str) -> None:
        """Show another fixed text in place of the action's."""
        self._text = text
        self._follow()

    def set_symbol(self, symbol: str) -> None:
        """Show a symbol before the text."""
        self._symbol = symbol
        self._follow()

    @Slot()
    def _follow(self) -> None:
        text = self._text or self._action.text().replace("&", "")
        self.setText(f"{self._symbol}  {text}" if self._symbol else text)
        self.setToolTip(wrapped(self._action.toolTip()))
        self.setAccessibleName(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())


class ToggleButton(ActionButton):
    """A button that switches a checkable action on and off, and is drawn pressed while it is on."""

    def __init__(self, action: QAction, name: str, text: str = "") -> None:
        super().__init__(action, name, text)
        self.setProperty("role", "segment")
        self.setCheckable(True)
        self.setChecked(action.isChecked())
        action.toggled.connect(self.setChecked)
