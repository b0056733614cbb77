"""A message that appears over the window for a few seconds and moves nothing in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

_DURATION_MS = 6000
_MARGIN = 18


class Toast(QLabel):
    """A label at the bottom of a window that hides itself."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("toast")
        self.setProperty("role", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DURATION_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def show_message(self, message: str) -> None:
        """Show a message in place of the last one."""
        self.setText(message)
        self.setAccessibleName(message)
        self.adjustSize()
        window = self._window.size()
        self.move((window.width() - self.width()) // 2, window.height() - self.height() - _MARGIN)
        self.show()
        self.raise_()
        self._timer.start()
