"""A line that gives way: where it is longer than its place, it ends in an ellipsis and its tooltip has all of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel

from netviz.widgets.parts.tips import wrapped

_LEAST = 40


class ElidingLabel(QLabel):
    """One line of plain text that never makes its panel wider."""

    def minimumSizeHint(self) -> QSize:
        """Accept a few letters."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._show_tip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say all of it in the tooltip, or nothing."""
        super().resizeEvent(event)
        self._show_tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits."""
        painter = QPainter(self)
        painter.drawText(self.contentsRect(), self.alignment(), self._fitting())
        painter.end()

    def _fitting(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())

    def _show_tip(self) -> None:
        self.setToolTip("" if self._fitting() == self.text() else wrapped(self.text()))
