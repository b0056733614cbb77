"""A black screen, so that a class looks at the teacher."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


class BlackScreen(QWidget):
    """Covers a window in black; any key or click ends it, and does nothing else.

    Signals
    -------
    ended
        A key or a click brought the window back.
    """

    ended = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._focus_before: QWidget | None = None
        self.setObjectName("black-screen")
        self.setAccessibleName(self.tr("Black screen; any key ends it"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.BlankCursor)
        window.installEventFilter(self)
        self.hide()

    def cover(self) -> None:
        """Cover the window."""
        self._focus_before = self._window.focusWidget()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def uncover(self) -> None:
        """Bring the window back."""
        self.hide()
        before, self._focus_before = self._focus_before, None
        # The field of a question is gone once the notes have led to another step.
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    def event(self, event: QEvent) -> bool:
        """Take every key before it becomes a command of the window."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Bring the window back."""
        if event.key() not in _MODIFIERS:
            self.ended.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the window back."""
        self.ended.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing but black."""
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
        return False
