"""Signs without color: what is negative is hatched if the user wants it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from netviz.widgets.parts.theme import Theme


def fill_signed(painter: QPainter, area: QRectF, theme: Theme, value: float) -> None:
    """Fill the bar of a signed value."""
    painter.fillRect(area, theme.signed(value))
    if value < 0.0:
        hatch(painter, area, theme)


def hatch(painter: QPainter, area: QRectF, theme: Theme) -> None:
    """Hatch what is negative, if signs have patterns."""
    if theme.has_patterns:
        painter.fillRect(area, QBrush(QColor(theme.panel), Qt.BrushStyle.BDiagPattern))


def signed_pen(theme: Theme, value: float, width: float) -> QPen:
    """Return the pen of a signed value's line: dashed if it is negative and signs have patterns."""
    dashed = theme.has_patterns and value < 0.0
    return QPen(theme.signed(value), width, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
