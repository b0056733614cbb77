"""The grid between the pixels of an image."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from netviz.data import COLUMNS
from netviz.widgets.parts.theme import Theme

_ALPHA = 38


def paint_pixel_grid(painter: QPainter, area: QRectF, theme: Theme) -> None:
    """Paint thin lines between the 28 by 28 pixels of an image that fills a square area."""
    grid = QColor(theme.muted)
    grid.setAlpha(_ALPHA)
    painter.setPen(QPen(grid, 1))
    side = area.width() / COLUMNS
    for line in range(1, COLUMNS):
        at = line * side
        painter.drawLine(QPointF(area.left() + at, area.top()), QPointF(area.left() + at, area.bottom()))
        painter.drawLine(QPointF(area.left(), area.top() + at), QPointF(area.right(), area.top() + at))
