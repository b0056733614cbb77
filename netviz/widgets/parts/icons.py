"""Small line drawings for buttons, in the colours of the theme and sharp at every scale."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

IconName = Literal["look", "ask", "learn", "settings"]

_UNITS = 16.0
"""The drawings are made on a square of this many units."""


def _draw_look(painter: QPainter) -> None:
    """Draw an eye."""
    lids = QPainterPath(QPointF(1.0, 8.0))
    lids.quadTo(QPointF(8.0, -0.5), QPointF(15.0, 8.0))
    lids.quadTo(QPointF(8.0, 16.5), QPointF(1.0, 8.0))
    painter.drawPath(lids)
    painter.drawEllipse(QPointF(8.0, 8.0), 2.4, 2.4)


def _draw_ask(painter: QPainter) -> None:
    """Draw a question mark in a balloon."""
    painter.drawEllipse(QPointF(8.0, 8.0), 7.0, 7.0)
    mark = QPainterPath(QPointF(5.9, 6.3))
    mark.cubicTo(QPointF(5.9, 3.4), QPointF(10.2, 3.4), QPointF(10.2, 6.3))
    mark.cubicTo(QPointF(10.2, 7.9), QPointF(8.0, 7.9), QPointF(8.0, 9.6))
    painter.drawPath(mark)
    painter.drawPoint(QPointF(8.0, 12.0))


def _draw_learn(painter: QPainter) -> None:
    """Draw a step back along a layer of units, as backpropagation takes it."""
    for y in (3.0, 8.0, 13.0):
        painter.drawEllipse(QPointF(12.6, y), 1.9, 1.9)
    painter.drawLine(QPointF(8.6, 8.0), QPointF(1.6, 8.0))
    painter.drawPolyline([QPointF(5.0, 4.6), QPointF(1.6, 8.0), QPointF(5.0, 11.4)])


def _draw_settings(painter: QPainter) -> None:
    """Draw three sliders."""
    for y, knob in ((3.2, 10.6), (8.0, 5.2), (12.8, 9.0)):
        painter.drawLine(QPointF(1.2, y), QPointF(knob - 1.9, y))
        painter.drawLine(QPointF(knob + 1.9, y), QPointF(14.8, y))
        painter.drawEllipse(QPointF(knob, y), 1.9, 1.9)


_DRAWINGS: dict[IconName, Callable[[QPainter], None]] = {
    "look": _draw_look,
    "ask": _draw_ask,
    "learn": _draw_learn,
    "settings": _draw_settings,
}


def line_icon(name: IconName, side: int, ratio: float, off: QColor, on: QColor) -> QIcon:
    """Return a drawing as the icon of a checkable button.

    Parameters
    ----------
    name : IconName
    side : int
        In logical pixels.
    ratio : float
        Device pixels per logical pixel.
    off, on : QColor
        Its colour while the button is unchecked and while it is checked.
    """
    icon = QIcon()
    for colour, state in ((off, QIcon.State.Off), (on, QIcon.State.On)):
        icon.addPixmap(_pixmap(name, side, ratio, colour), QIcon.Mode.Normal, state)
    return icon


def _pixmap(name: IconName, side: int, ratio: float, colour: QColor) -> QPixmap:
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # Logical pixels, of which a pixmap that knows its ratio makes device pixels.
    painter.scale(side / _UNITS, side / _UNITS)
    pen = QPen(colour, 1.4)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    _DRAWINGS[name](painter)
    painter.end()
    return pixmap
