"""Push buttons with a name, a tooltip and an accessible name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton


def push_button(text: str, name: str, tip: str) -> QPushButton:
    """Return a button; its tooltip is also its accessible name."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    return button


def action_button(action: QAction, name: str, text: str = "") -> QPushButton:
    """Return a button that triggers an action; without a text it has the action's.

    A click leaves the keyboard focus where it is, so that the window's keys keep working.
    """
    button = push_button(text or action.text().replace("&", ""), name, action.toolTip())
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(action.trigger)
    return button
