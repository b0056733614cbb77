"""How everything in the network view is painted: place, colours and fonts."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from netviz.numbers import percentage
from netviz.scene.layout import CAPTION_HEIGHT, NetworkLayout, Rectangle
from netviz.widgets.network.pictures import Scenery
from netviz.widgets.parts.paper import Paper
from netviz.widgets.parts.theme import MIN_TYPE_PT, Theme, scaled_font

_PLATE_ALPHA = 235
_SHRINK = 0.95

NUMBER_ROOM = 62.0
"""For a digit's probability in type of the usual size, in logical pixels."""

ROW_ROOM = 48.0
"""For the number of a row in type of the usual size, in logical pixels."""

NUMBER_SIZE, ROW_SIZE, CAPTION_SIZE = 0.88, 0.82, 0.92
"""Of the letters of these and of the captions, relative to the widget's font."""

_TALL = 13
"""Height of a canvas with room for two lines of captions, in lines of text."""

_LEADING = 0.9
"""The part of a line that its numbers need."""


def row_name(row: int) -> str:
    """Return the name of a row of the image."""
    return QCoreApplication.translate("NetworkPainter", "row {row}").format(row=row)


def label_scale(font: QFont) -> float:
    """Return how much more room than usual the numbers beside the columns need in a font."""
    number = QFontMetricsF(scaled_font(font, NUMBER_SIZE, bold=True)).horizontalAdvance(percentage(0.9999))
    row = QFontMetricsF(scaled_font(font, ROW_SIZE)).horizontalAdvance(row_name(27))
    return max(number / NUMBER_ROOM, row / ROW_ROOM, 1.0)


def caption_height(font: QFont, canvas: float) -> float:
    """Return the height that the captions below a canvas need in a font, all in logical pixels.

    In a low canvas, or the lines would have too little room, that of one line.
    """
    line = QFontMetricsF(scaled_font(font, CAPTION_SIZE)).height()
    return max(float(math.ceil((2.0 if canvas >= _TALL * line else 1.2) * line)), CAPTION_HEIGHT)


@dataclass(frozen=True, slots=True, eq=False)
class PaintStyle:
    """What the painters of the network view share.

    Attributes
    ----------
    layout : NetworkLayout
    theme : Theme
    font : QFont
        The widget's font.
    scenery : Scenery
        The cache of fonts and of what does not change with every frame.
    sheet : Paper or None
        What is painted on in place of the screen; then pictures are not cached.
    """

    layout: NetworkLayout
    theme: Theme
    font: QFont
    scenery: Scenery
    sheet: Paper | None = None

    def sized_font(self, factor: float, *, bold: bool = False) -> QFont:
        """Return the widget's font enlarged by a factor."""
        return self.scenery.font(self.font, factor, bold=bold)

    def fitting_font(
        self, text: str, factor: float, width: float, height: float = math.inf, *, bold: bool = False
    ) -> QFont:
        """Return the enlarged font, or smaller letters if the text is wider or higher than its room."""
        font = self.sized_font(factor, bold=bold)
        while font.pointSizeF() > MIN_TYPE_PT:
            metrics = QFontMetricsF(font)
            if metrics.horizontalAdvance(text) <= width and _LEADING * metrics.height() <= height:
                break
            factor *= _SHRINK
            font = self.sized_font(factor, bold=bold)
        return font

    def logical(self, area: Rectangle) -> QRectF:
        """Return a rectangle of the layout in logical pixels."""
        unit = self.layout.scale
        return QRectF(area.left / unit, area.top / unit, area.width / unit, area.height / unit)

    def write(
        self,
        painter: QPainter,
        rect: QRectF,
        flags: Qt.AlignmentFlag,
        text: str,
        colour: str,
        font: QFont | None = None,
    ) -> None:
        """Write one line, centred vertically, in logical pixels."""
        painter.setFont(font if font is not None else self.font)
        painter.setPen(QColor(colour))
        painter.drawText(rect, flags | Qt.AlignmentFlag.AlignVCenter, text)

    def paint_plate(self, painter: QPainter, box: QRectF) -> None:
        """Paint a plate over the connections, to write on."""
        back = QColor(self.theme.panel)
        back.setAlpha(_PLATE_ALPHA)
        painter.setPen(QPen(QColor(self.theme.line), 1.0))
        painter.setBrush(back)
        painter.drawRoundedRect(box, 8, 8)
