"""Marks on the network: the selection, what is under the mouse, the pins, and units that flip."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF

from netviz.scene.frames import Frame
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.widgets.network.interaction import Interaction
from netviz.widgets.network.outputs import digit_radius
from netviz.widgets.network.pictures import Overlay
from netviz.widgets.network.style import PaintStyle
from netviz.widgets.parts.ink import if_full_ink
from netviz.widgets.parts.names import short_name

_DOT = 3.6
_FLIP = 3.4
# Relative to the widget's font.
_LABEL_SIZE = 0.7744


class NetworkMarks:
    """Paints the marks in logical pixels, with a painter that has begun."""

    def __init__(
        self, painter: QPainter, frame: Frame, overlay: Overlay | None, interaction: Interaction, style: PaintStyle
    ) -> None:
        self._painter = painter
        self._frame = frame
        self._overlay = overlay
        self._interaction = interaction
        self._style = style
        self._layout = style.layout
        self._weight = style.layout.line_weight
        self._theme = style.theme
        self._sizes = frame.trace.parameters.architecture.layer_sizes

    def paint(self) -> None:
        """Paint all marks, the selection's last."""
        for pin in self._interaction.pins:
            self._mark(pin.selection, self._theme.pins[pin.colour])
        self._mark_flips()
        self._mark(self._interaction.hovered, self._theme.text)
        self._mark(self._interaction.selection, self._theme.selection)
        self._label_hypothetical()

    def _mark(self, selection: Selection, colour: str) -> None:
        if not selection.fits(self._sizes):
            return
        for pixel in selection.pixels:
            self._dot(self._place(0, pixel), colour)
        if selection.unit is not None:
            self._mark_unit(selection, colour)
        if selection.digit is not None:
            self._mark_digit(selection.digit, colour)
        if selection.connection is not None:
            self._mark_connection(selection.connection, colour)

    def _place(self, column: int, number: int) -> QPointF:
        """Return where the lines of a pixel, a unit (on the side of the digits) or a digit begin or end."""
        layout, unit = self._layout, self._layout.scale
        if column == 0:
            return QPointF(layout.pixel_column.right + unit, layout.unit_y(number, self._sizes[0])) / unit
        if column < len(self._sizes) - 1:
            place = int(self._frame.arrangement.places[column - 1][number])
            y = layout.unit_y(place, self._sizes[column])
            return QPointF(layout.hidden_columns[column - 1].right, y) / unit
        return QPointF(layout.output_x, layout.unit_y(number, self._sizes[-1])) / unit

    def _mark_unit(self, selection: Selection, colour: str) -> None:
        assert selection.unit is not None
        column = self._layout.hidden_columns[selection.layer]
        left, right = column.left / self._layout.scale, column.right / self._layout.scale
        y = self._place(selection.layer + 1, selection.unit).y()
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(colour))
        for x, direction in ((left - 1, -1.0), (right + 1, 1.0)):
            back = x + direction * 7 * self._weight
            self._painter.drawPolygon(
                QPolygonF([QPointF(x, y), QPointF(back, y - 4 * self._weight), QPointF(back, y + 4 * self._weight)])
            )
        self._label(QPointF(left - 5 - 7 * self._weight, y), short_name(self._frame, selection), colour, before=True)

    def _mark_digit(self, digit: int, colour: str) -> None:
        radius = digit_radius(self._layout, self._sizes[-1])
        centre = self._place(len(self._sizes) - 1, digit) + QPointF(radius + 1, 0)
        self._painter.setPen(QPen(QColor(colour), 2.2 * self._weight))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawEllipse(centre, radius + 3, radius + 3)

    def _mark_connection(self, connection: ConnectionIndex, colour: str) -> None:
        start = self._place(connection.layer, connection.source)
        end = self._place(connection.layer + 1, connection.target)
        if connection.layer < len(self._layout.hidden_columns):
            end.setX(self._layout.hidden_columns[connection.layer].left / self._layout.scale)
        self._painter.setPen(QPen(QColor(colour), 1.6 * self._weight))
        self._painter.drawLine(start, end)
        for place in (start, end):
            self._dot(place, colour)

    def _mark_flips(self) -> None:
        """Mark units that would begin to fire with a full dot, and units that would fall silent with a ring."""
        what_if = self._frame.what_if
        if what_if is None or self._frame.selection != self._interaction.selection:
            return
        self._painter.setPen(QPen(QColor(self._theme.selection), 1.5 * self._weight))
        for layer, flips in enumerate(what_if.flips):
            for units, full in ((flips.woken, True), (flips.silenced, False)):
                self._painter.setBrush(QColor(self._theme.selection if full else self._theme.panel))
                for unit in units:
                    self._painter.drawEllipse(
                        self._place(layer + 1, unit) + QPointF(6, 0), _FLIP * self._weight, _FLIP * self._weight
                    )

    def _label_hypothetical(self) -> None:
        """Say that the path of dark pixels is a hypothetical one."""
        pixels = None if self._overlay is None else self._overlay.answer.pixels
        if pixels is None or not pixels.hypothetical or self._overlay is None:
            return
        if self._overlay.focus != self._interaction.focus:
            return
        place = self._place(0, pixels.pixels[-1])
        lower = place.y() > self._layout.height / self._layout.scale / 2
        away = 18 * self._weight
        above = QPointF(place.x() + 1, place.y() + (-away if lower else away))
        text = if_full_ink(self._frame, len(pixels.pixels))
        self._label(above, text, self._theme.selection)

    def _label(self, place: QPointF, text: str, colour: str, *, before: bool = False) -> None:
        """Write on a plate that begins at a place, or with `before` ends there."""
        font = self._style.sized_font(_LABEL_SIZE, bold=True)
        width = QFontMetrics(font).horizontalAdvance(text) + 10
        height = max(20.0, QFontMetrics(font).height() + 2.0)
        box = QRectF(place.x() - (width if before else 0), place.y() - height / 2.0, width, height)
        plate = QColor(self._theme.panel)
        plate.setAlpha(225)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(plate)
        self._painter.drawRoundedRect(box, 4, 4)
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _dot(self, centre: QPointF, colour: str) -> None:
        self._painter.setPen(QPen(QColor(self._theme.window), self._weight))
        self._painter.setBrush(QColor(colour))
        self._painter.drawEllipse(centre, _DOT * self._weight, _DOT * self._weight)
