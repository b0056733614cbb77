"""What is marked in the network: the selection, what the mouse is over, what is pinned, and units that flip."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF

from netviz.scene.frames import Frame
from netviz.scene.layout import NetworkLayout
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.session.session import Session
from netviz.widgets.network.pictures import Overlay, Scenery
from netviz.widgets.parts.names import short_name
from netviz.widgets.parts.theme import Theme

DIGIT_RADIUS = 13.0
"""Of the circle of a digit, in logical pixels."""

_DOT = 3.6
_FLIP = 3.4


class NetworkMarks:
    """Paints the marks with a painter that is at work on the widget, in logical pixels."""

    def __init__(
        self,
        painter: QPainter,
        frame: Frame,
        overlay: Overlay | None,
        layout: NetworkLayout,
        theme: Theme,
        session: Session,
        scenery: Scenery,
    ) -> None:
        self._painter = painter
        self._frame = frame
        self._overlay = overlay
        self._layout = layout
        self._theme = theme
        self._session = session
        self._scenery = scenery
        self._font = QFont(painter.font())
        self._sizes = frame.trace.parameters.architecture.layer_sizes

    def paint(self) -> None:
        """Paint all marks, the selection's last."""
        session, theme = self._session, self._theme
        for pin in session.pins:
            self._mark(pin.selection, theme.pins[pin.colour], named=True)
        self._mark_flips()
        self._mark(session.hovered, theme.text, named=True)
        self._mark(session.selection, theme.selection, named=True)
        self._say_hypothetical()

    def _mark(self, selection: Selection, colour: str, *, named: bool) -> None:
        if not selection.fits(self._sizes):
            return
        for pixel in selection.pixels:
            self._dot(self._place(0, pixel), colour)
        if selection.unit is not None:
            self._mark_unit(selection, colour, named=named)
        if selection.digit is not None:
            self._mark_digit(selection.digit, colour)
        if selection.connection is not None:
            self._mark_connection(selection.connection, colour)

    def _place(self, column: int, number: int) -> QPointF:
        """Return where the lines of a pixel, a unit (towards the digits) or a digit begin or end."""
        layout, unit = self._layout, self._layout.scale
        if column == 0:
            return QPointF(layout.pixel_column.right + unit, layout.unit_y(number, self._sizes[0])) / unit
        if column < len(self._sizes) - 1:
            place = int(self._frame.arrangement.places[column - 1][number])
            y = layout.unit_y(place, self._sizes[column])
            return QPointF(layout.hidden_columns[column - 1].right, y) / unit
        return QPointF(layout.output_x, layout.unit_y(number, self._sizes[-1])) / unit

    def _mark_unit(self, selection: Selection, colour: str, *, named: bool) -> None:
        assert selection.unit is not None
        column = self._layout.hidden_columns[selection.layer]
        left, right = column.left / self._layout.scale, column.right / self._layout.scale
        y = self._place(selection.layer + 1, selection.unit).y()
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(colour))
        for x, direction in ((left - 1, -1.0), (right + 1, 1.0)):
            back = x + direction * 7
            self._painter.drawPolygon(QPolygonF([QPointF(x, y), QPointF(back, y - 4), QPointF(back, y + 4)]))
        if named:
            self._label(QPointF(left - 12, y), short_name(self._session, selection), colour, before=True)

    def _mark_digit(self, digit: int, colour: str) -> None:
        centre = self._place(len(self._sizes) - 1, digit) + QPointF(DIGIT_RADIUS + 1, 0)
        self._painter.setPen(QPen(QColor(colour), 2.2))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawEllipse(centre, DIGIT_RADIUS + 3, DIGIT_RADIUS + 3)

    def _mark_connection(self, connection: ConnectionIndex, colour: str) -> None:
        start = self._place(connection.layer, connection.source)
        end = self._place(connection.layer + 1, connection.target)
        if connection.layer < len(self._layout.hidden_columns):
            end.setX(self._layout.hidden_columns[connection.layer].left / self._layout.scale)
        self._painter.setPen(QPen(QColor(colour), 1.6))
        self._painter.drawLine(start, end)
        for place in (start, end):
            self._dot(place, colour)

    def _mark_flips(self) -> None:
        """Mark the units that would begin to fire with a full dot, those that would fall silent with a ring."""
        what_if = self._frame.what_if
        if what_if is None or self._frame.selection != self._session.selection:
            return
        self._painter.setPen(QPen(QColor(self._theme.selection), 1.5))
        for layer, flips in enumerate(what_if.flips):
            for units, full in ((flips.woken, True), (flips.silenced, False)):
                self._painter.setBrush(QColor(self._theme.selection if full else self._theme.panel))
                for unit in units:
                    self._painter.drawEllipse(self._place(layer + 1, unit) + QPointF(6, 0), _FLIP, _FLIP)

    def _say_hypothetical(self) -> None:
        pixels = None if self._overlay is None else self._overlay.answer.pixels
        if pixels is None or not pixels.hypothetical or self._overlay is None:
            return
        if self._overlay.focus != self._session.focus:
            return
        place = self._place(0, pixels.pixels[-1])
        lower = place.y() > self._layout.height / self._layout.scale / 2
        above = QPointF(place.x() + 1, place.y() + (-18 if lower else 18))
        self._label(above, "if it were fully lit", self._theme.selection)

    def _label(self, place: QPointF, text: str, colour: str, *, before: bool = False) -> None:
        """Write on a dark or light plate that begins, or with `before` ends, at a place."""
        font = self._scenery.font(self._font, 0.88, bold=True)
        width = QFontMetrics(font).horizontalAdvance(text) + 10
        box = QRectF(place.x() - (width if before else 0), place.y() - 10, width, 20)
        plate = QColor(self._theme.panel)
        plate.setAlpha(225)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(plate)
        self._painter.drawRoundedRect(box, 4, 4)
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _dot(self, centre: QPointF, colour: str) -> None:
        self._painter.setPen(QPen(QColor(self._theme.window), 1.0))
        self._painter.setBrush(QColor(colour))
        self._painter.drawEllipse(centre, _DOT, _DOT)
