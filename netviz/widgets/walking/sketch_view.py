"""The small network as a lecturer draws it: every pixel, unit and digit, and every weight as a number on its line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from netviz.nn.parameters import Parameters
from netviz.numbers import local
from netviz.tracing.image_trace import ImageTrace
from netviz.training.small_network import DIGITS, N_UNITS, SIDE
from netviz.widgets.parts.accessible import give_value, paint_focus_ring, shows_focus, speak
from netviz.widgets.parts.signs import signed_pen
from netviz.widgets.parts.theme import DARK_THEME, Theme, plain_number, scaled_font

_N_PIXELS = SIDE * SIDE
# Where on a first-layer line its number stands, by the unit that it leads to: numbers of neighbors never overlap.
_PLACES = (0.19, 0.33, 0.46, 0.59)
_LATER_PLACES = (0.36, 0.52, 0.68)
_TOP, _BOTTOM, _SIDES = 30.0, 12.0, 8.0


@dataclass(frozen=True, slots=True)
class Part:
    """A pixel, unit or digit of the small network.

    Attributes
    ----------
    layer : int
        0 for pixels, 1 for units, 2 for digits.
    number : int
        From 0.
    """

    layer: int
    number: int


@dataclass(frozen=True, slots=True)
class _Line:
    start: QPointF
    end: QPointF
    weight: float
    before: float
    place: float
    is_lit: bool


class SketchView(QWidget):
    """Draws the network; a click or the arrow keys select a part.

    Signals
    -------
    selected : Part
    """

    selected = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_value(self)
        self.setObjectName("sketch")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Small network"))
        self._theme = DARK_THEME
        self._trace: ImageTrace | None = None
        self._before: Parameters | None = None
        self._label = 0
        self.part = Part(1, 0)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_trace(self, trace: ImageTrace, label: int, before: Parameters | None = None) -> None:
        """Show a network with an image; weights that differ from `before` are marked."""
        self._trace, self._label, self._before = trace, label, before
        self._speak()
        self.update()

    def select(self, part: Part) -> None:
        """Select a part."""
        self.part = part
        self.selected.emit(part)
        self._speak()
        self.update()

    def _speak(self) -> None:
        """Tell screen readers what is selected, and its number."""
        if self._trace is None:
            return
        layer, number = self.part.layer, self.part.number
        names = (
            self.tr("pixel in row {row}, column {column}").format(row=number // SIDE, column=number % SIDE),
            self.tr("unit {number}").format(number=number),
            self.tr("digit {digit}").format(digit=DIGITS[number % len(DIGITS)]),
        )
        value = self._value_of(self.part, self._trace)[1]
        text = self.tr("{name} is selected: {value}.").format(name=names[layer], value=value)
        speak(self, text, self.tr("Arrow keys select another part."))

    def sizeHint(self) -> QSize:
        """Ask for room for 16 pixels with their numbers."""
        return QSize(640, 560)

    def minimumSizeHint(self) -> QSize:
        """Keep the numbers legible."""
        return QSize(500, 400)

    # Places ----------------------------------------------------------------------------------------------------------

    def _y(self, layer: int, number: int) -> float:
        count = (_N_PIXELS, N_UNITS, len(DIGITS))[layer]
        return _TOP + (number + 0.5) / count * (self.height() - _TOP - _BOTTOM)

    def _radius(self, layer: int) -> float:
        room = (self.height() - _TOP - _BOTTOM) / _N_PIXELS
        return min(0.44 * room, 15.0) if layer == 0 else min(1.1 * room, 27.0)

    def _x(self, layer: int) -> float:
        left, right = _SIDES + 70.0, self.width() - _SIDES - 70.0
        return (left, left + 0.62 * (right - left), right)[layer]

    def place_of(self, part: Part) -> QPointF:
        """Return the centre of a part, in the widget's coordinates."""
        return QPointF(self._x(part.layer), self._y(part.layer, part.number))

    def _parts(self) -> Iterator[Part]:
        for layer, count in enumerate((_N_PIXELS, N_UNITS, len(DIGITS))):
            for number in range(count):
                yield Part(layer, number)

    def part_at(self, position: QPointF) -> Part | None:
        """Return the part at a position, or None."""
        for part in self._parts():
            offset = position - self.place_of(part)
            wide = 1.6 * self._radius(part.layer)
            if abs(offset.x()) <= wide and abs(offset.y()) <= self._radius(part.layer):
                return part
        return None

    # Input -----------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select what is clicked."""
        part = self.part_at(event.position())
        if part is not None:
            self.select(part)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select with the arrow keys."""
        across = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        down = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if not across and not down:
            super().keyPressEvent(event)
            return
        counts = (_N_PIXELS, N_UNITS, len(DIGITS))
        layer = min(max(self.part.layer + across, 0), 2)
        self.select(Part(layer, min(max(self.part.number + down, 0), counts[layer] - 1)))

    # Painting --------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint lines, then their numbers, then the parts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.panel))
        if self._trace is None:
            return
        self._paint_heads(painter)
        lines = sorted(self._lines(self._trace), key=lambda line: line.is_lit)
        for line in lines:
            self._paint_line(painter, line)
        for line in lines:
            self._paint_number(painter, line)
        for part in self._parts():
            self._paint_part(painter, part, self._trace)
        if self.hasFocus() and shows_focus(self):
            paint_focus_ring(painter, QRectF(self.rect()), self._theme)

    def _paint_heads(self, painter: QPainter) -> None:
        painter.setPen(QColor(self._theme.muted))
        heads = (self.tr("16 pixels"), self.tr("4 units"), self.tr("3 digits"))
        for layer, head in enumerate(heads):
            box = QRectF(self._x(layer) - 60.0, 2.0, 120.0, _TOP - 6.0)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, head)

    def _lines(self, trace: ImageTrace) -> Iterator[_Line]:
        before = trace.parameters if self._before is None else self._before
        for layer, (kernel, old) in enumerate(zip(trace.parameters.kernels, before.kernels, strict=True)):
            places = (_PLACES, _LATER_PLACES)[layer]
            for (source, target), weight in np.ndenumerate(kernel):
                ends = Part(layer, source), Part(layer + 1, target)
                yield _Line(
                    self.place_of(ends[0]),
                    self.place_of(ends[1]),
                    float(weight),
                    float(old[source, target]),
                    places[target],
                    self.part in ends,
                )

    def _paint_line(self, painter: QPainter, line: _Line) -> None:
        pen = signed_pen(self._theme, line.weight, 2.2 if line.is_lit else 1.0)
        colour = pen.color()
        colour.setAlpha(230 if line.is_lit else 45)
        pen.setColor(colour)
        painter.setPen(pen)
        painter.drawLine(line.start, line.end)

    def _paint_number(self, painter: QPainter, line: _Line) -> None:
        changed = line.weight != line.before
        mark = ("▲" if line.weight > line.before else "▼") if changed else ""
        text = f"{mark}{plain_number(line.weight, 2)}"
        font = scaled_font(self.font(), 0.85, bold=line.is_lit)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        centre = line.start + (line.end - line.start) * line.place
        box = QRectF(0.0, 0.0, metrics.horizontalAdvance(text) + 4.0, metrics.height() - 2.0)
        box.moveCenter(centre)
        paper = QColor(self._theme.panel)
        paper.setAlpha(225)
        painter.fillRect(box, paper)
        painter.setPen(self._theme.signed(line.weight) if line.is_lit or changed else QColor(self._theme.muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_part(self, painter: QPainter, part: Part, trace: ImageTrace) -> None:
        radius, centre = self._radius(part.layer), self.place_of(part)
        value, text = self._value_of(part, trace)
        box = QRectF(centre.x() - 1.6 * radius, centre.y() - radius, 3.2 * radius, 2.0 * radius)
        fill = QColor(self._theme.raised)
        if part.layer == 0:
            ink = QColor(self._theme.text)
            ink.setAlphaF(min(value * 2.0, 1.0) * 0.55)
            fill = ink if value else fill
        chosen = part == self.part
        painter.setPen(QPen(QColor(self._theme.selection if chosen else self._theme.line), 2.0 if chosen else 1.0))
        painter.setBrush(QColor(self._theme.panel))
        painter.drawRoundedRect(box, 5.0, 5.0)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 5.0, 5.0)
        painter.setFont(scaled_font(self.font(), 0.9, bold=part.layer > 0))
        painter.setPen(QColor(self._theme.text if value else self._theme.muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        self._paint_beside(painter, part, box)

    def _value_of(self, part: Part, trace: ImageTrace) -> tuple[float, str]:
        if part.layer == 0:
            value = float(trace.image[part.number])
            return value, plain_number(value, 2)
        if part.layer == 1:
            value = float(trace.activations[0][part.number])
            return value, plain_number(value, 2)
        value = float(trace.probabilities[part.number])
        return value, local(value, ".1%")

    def _paint_beside(self, painter: QPainter, part: Part, box: QRectF) -> None:
        """Name a part beside it: row and column, unit, or the digit, with what it is for this image."""
        painter.setFont(scaled_font(self.font(), 0.85, bold=part.layer == 2))
        painter.setPen(QColor(self._theme.muted))
        if part.layer == 0:
            row, column = divmod(part.number, SIDE)
            text = f"{row}, {column}"
            painter.drawText(
                QRectF(box.left() - 60.0, box.top(), 54.0, box.height()),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                text,
            )
        elif part.layer == 1:
            text = self.tr("unit {number}").format(number=part.number)
            painter.drawText(box.translated(0.0, box.height() * 0.9), Qt.AlignmentFlag.AlignCenter, text)
        else:
            is_label = part.number == self._label
            painter.setPen(QColor(self._theme.right if is_label else self._theme.text))
            text = self.tr("{digit}, label") if is_label else "{digit}"
            painter.drawText(
                box.translated(0.0, -box.height() * 0.85),
                Qt.AlignmentFlag.AlignCenter,
                text.format(digit=DIGITS[part.number]),
            )
