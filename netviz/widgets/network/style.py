"""How everything in the network view is painted: place, colours and fonts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from netviz.scene.layout import NetworkLayout, Rectangle
from netviz.widgets.network.pictures import Scenery
from netviz.widgets.parts.paper import Paper
from netviz.widgets.parts.theme import MIN_TYPE_PT, Theme, scaled_font

_PLATE_ALPHA = 235
_SHRINK = 0.95

NUMBER_ROOM = 62.0
"""For a digit's probability in type of the usual size, in logical pixels."""

ROW_ROOM = 48.0
"""For the number of a row in type of the usual size, in logical pixels."""

NUMBER_SIZE, ROW_SIZE = 0.88, 0.82
"""Of the letters of both, relative to the widget's font."""


def row_name(row: int) -> str:
    """Return the name of a row of the image."""
    return QCoreApplication.translate("NetworkPainter", "row {row}").format(row=row)


def label_scale(font: QFont) -> float:
    """Return how much more room than usual the numbers beside the columns need in a font."""
    number = QFontMetricsF(scaled_font(font, NUMBER_SIZE, bold=True)).horizontalAdvance("> 99.9%")
    row = QFontMetricsF(scaled_font(font, ROW_SIZE)).horizontalAdvance(row_name(27))
    return max(number / NUMBER_ROOM, row / ROW_ROOM, 1.0)


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

    def fitting_font(self, text: str, factor: float, width: float, *, bold: bool = False) -> QFont:
        """Return the enlarged font, or smaller letters if the text is wider than its room."""
        font = self.sized_font(factor, bold=bold)
        while QFontMetricsF(font).horizontalAdvance(text) > width and font.pointSizeF() > MIN_TYPE_PT:
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
