"""A sentence that comes and goes, over the window and without moving anything in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

_STAYS_MS = 6000
_ABOVE = 18


class Toast(QLabel):
    """Lies at the foot of a window for a few seconds."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("toast")
        self.setProperty("role", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(_STAYS_MS)
        self._end.timeout.connect(self.hide)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence."""
        self.setText(sentence)
        self.setAccessibleName(sentence)
        self.adjustSize()
        room = self._window.size()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - _ABOVE)
        self.show()
        self.raise_()
        self._end.start()
