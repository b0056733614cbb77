"""Rows of buttons that continue on the next line where they do not fit, and the buttons in them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

_MARGIN = 3
_LEAST_WIDTH = 206
"""The width that the narrowest panel leaves for rows of buttons beside its scroll bar, in logical pixels."""


class _RoomForText(QObject):
    """Keeps a button as wide as its text, whatever the font."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button = button
        self._measure()

    def _measure(self) -> None:
        button = self._button
        least = button.fontMetrics().horizontalAdvance(button.text()) + 2 * _MARGIN
        # The padding of a push button belongs to its style; a tool button can do without it.
        button.setMinimumWidth(button.minimumSizeHint().width() if isinstance(button, QPushButton) else least)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Measure again in another font or language."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LanguageChange):
            self._measure()
        return False


def share_row(button: QAbstractButton) -> None:
    """Let a button shrink to its text in a full row, and share the free space of the row with the others."""
    # As tall as the others in the row, of whatever kind they are.
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    button.installEventFilter(_RoomForText(button))


class ButtonRows(QWidget):
    """As high as its lines are at its width.

    Not by Qt's height for a width: the whole panel would then ask for its preferred height, and scroll instead of
    making the image smaller.
    """

    def hasHeightForWidth(self) -> bool:
        """Return that the size hint has the height."""
        return False

    def sizeHint(self) -> QSize:
        """Return the height of all lines at the width of this moment."""
        layout = self.layout()
        assert layout is not None
        return QSize(max(layout.minimumSize().width(), _LEAST_WIDTH), layout.totalHeightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
