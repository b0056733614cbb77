"""Dims the window but for what a lesson speaks of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget


class Spotlight(QWidget):
    """Dims all of a window but some rectangles."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._holes: list[QRect] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_on(self, targets: Sequence[tuple[QWidget, QRect]]) -> None:
        """Light some parts of the window."""
        holes = [QRect(w.mapTo(self._window, r.topLeft() if r else QPoint()), r.size()) for w, r in targets]
        self.setGeometry(self._window.rect())
        if holes != self._holes or not self.isVisible():
            self._holes = holes
            self.show()
            self.raise_()
            self.update()

    def clear(self) -> None:
        """Light everything."""
        self._holes = []
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dark around the lights."""
        path = QPainterPath()
        path.addRect(self.rect())
        for hole in self._holes:
            path.addRoundedRect(hole, 8, 8)
        painter = QPainter(self)
        painter.fillPath(path, QColor(0, 0, 0, 110))
