"""The lines between the pixels of a large image."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from netviz.data import COLUMNS
from netviz.widgets.parts.theme import Theme

_ALPHA = 38


def paint_pixel_grid(painter: QPainter, area: QRectF, theme: Theme) -> None:
    """Paint faint lines between the 28 by 28 pixels of an image that fills an area."""
    colour = QColor(theme.muted)
    colour.setAlpha(_ALPHA)
    painter.setPen(QPen(colour, 1))
    side = area.width() / COLUMNS
    for line in range(1, COLUMNS):
        x, y = area.left() + line * side, area.top() + line * side
        painter.drawLine(QLineF(x, area.top(), x, area.bottom()))
        painter.drawLine(QLineF(area.left(), y, area.right(), y))
