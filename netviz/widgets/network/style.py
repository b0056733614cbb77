"""How everything in the network view is painted: place, colours and fonts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from netviz.scene.layout import NetworkLayout, Rectangle
from netviz.widgets.network.pictures import Scenery
from netviz.widgets.parts.theme import Theme

_PLATE_ALPHA = 235


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
    """

    layout: NetworkLayout
    theme: Theme
    font: QFont
    scenery: Scenery

    def sized_font(self, factor: float, *, bold: bool = False) -> QFont:
        """Return the widget's font enlarged by a factor."""
        return self.scenery.font(self.font, factor, bold=bold)

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
