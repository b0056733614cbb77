"""More classes than have room for circles at the right edge of the network: dots, names, thin bars and numbers."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from netviz.numbers import percentage
from netviz.scene.frames import Frame
from netviz.widgets.network.style import NUMBER_SIZE, PaintStyle
from netviz.widgets.parts.images import rgb_image
from netviz.widgets.parts.paper import draw_pixels

_NAMES = 58.0
"""Most logical pixels for the names, in all their columns."""
_TRACK, _LEAST_TRACK = 44.0, 12.0
"""Width of a probability's bar, in logical pixels."""
_GAP = 6.0
_OVERLAP = 1.1
"""What a name needs of the height of its letters, so that those of the next one do not touch it."""


class DenseOutputPainter:
    """Paints an output for each class in logical pixels, with a painter that has begun.

    Names that would touch stand in two or more columns. Numbers that would touch are left out, the smallest
    probabilities first.

    Parameters
    ----------
    painter : QPainter
    frame : Frame
    style : PaintStyle
    radius : float
        Of the dots, in logical pixels.
    numbers : tuple of (str, str)
        What is written beside each bar in place of the probability, whole and shorter; empty texts leave it.
    roles : tuple of str
        What each class is: the answer, the label, or an empty text.
    """

    def __init__(
        self,
        painter: QPainter,
        frame: Frame,
        style: PaintStyle,
        radius: float,
        numbers: tuple[tuple[str, str], ...],
        roles: tuple[str, ...],
    ) -> None:
        self._painter, self._frame, self._style, self._theme = painter, frame, style, style.theme
        self._radius, self._numbers, self._roles = radius, numbers, roles
        self._n_classes = frame.trace.probabilities.size
        layout = style.layout
        self._heights = [layout.unit_y(label, self._n_classes) / layout.scale for label in range(self._n_classes)]
        self._apart = self._heights[1] - self._heights[0]
        self._x = layout.output_x / layout.scale + radius + 1
        self._right = layout.width / layout.scale - 2
        self._names = [frame.state.class_name(label) for label in range(self._n_classes)]
        self._font, self._bold = style.sized_font(0.5), style.sized_font(0.5, bold=True)

    def paint(self) -> None:
        """Paint all classes."""
        biases = rgb_image(self._frame.bias_colours[-1])
        half = max(self._apart / 2 - 0.5, 1.0)
        for label, y in enumerate(self._heights):
            self._paint_dot(label, y)
            left = self._x + self._radius + 3
            draw_pixels(self._painter, QRectF(left, y - half, 3, 2 * half), biases, QRectF(0, label, 1, 1))
        left = self._paint_names(self._x + self._radius + 8)
        if not self._frame.image.is_empty:
            left = self._paint_bars(left)
        self._paint_numbers(left)

    def _colour(self, label: int) -> str:
        """Return the color of a class: that of the answer or the label, and a calm one for all others."""
        if not self._roles[label]:
            return self._theme.muted
        if label == self._frame.image.label:
            return self._theme.right
        return self._theme.text if self._frame.image.label is None else self._theme.wrong

    def _paint_dot(self, label: int, y: float) -> None:
        is_answer = label == self._frame.trace.answer and not self._frame.image.is_empty
        colour = QColor(self._colour(label))
        self._painter.setPen(QPen(colour if self._roles[label] else QColor(self._theme.line), 1.2))
        self._painter.setBrush(colour if is_answer else QColor(self._theme.raised))
        self._painter.drawEllipse(QRectF(self._x - self._radius, y - self._radius, 2 * self._radius, 2 * self._radius))

    def _paint_names(self, left: float) -> float:
        """Paint the names, and return where they end."""
        metrics = QFontMetricsF(self._bold)
        tall = metrics.tightBoundingRect("".join(self._names)).height() + 1
        columns = max(math.ceil(_OVERLAP * tall / self._apart), 1)
        room = _NAMES / columns - 4
        width = min(max(metrics.horizontalAdvance(name) for name in self._names) + 1, room)
        for label, y in enumerate(self._heights):
            place = QRectF(left + label % columns * (width + 4), y - tall, width, 2 * tall)
            font = self._bold if self._roles[label] else self._font
            name = QFontMetricsF(font).elidedText(self._names[label], Qt.TextElideMode.ElideRight, width)
            colour = self._colour(label) if self._roles[label] else self._theme.text
            self._style.write(self._painter, place, Qt.AlignmentFlag.AlignLeft, name, colour, font)
        return left + columns * (width + 4) + 2

    def _paint_bars(self, left: float) -> float:
        """Paint the bars of the probabilities, and return where the numbers begin."""
        number = QFontMetricsF(self._number_font(bold=True)).horizontalAdvance(percentage(0.9999))
        track = max(min(_TRACK, self._right - left - _GAP - number), _LEAST_TRACK)
        half = max(min(4.0, self._apart / 2 - 0.8), 1.0)
        self._painter.setPen(Qt.PenStyle.NoPen)
        for label, (y, probability) in enumerate(zip(self._heights, self._frame.trace.probabilities, strict=True)):
            self._painter.setBrush(QColor(self._theme.raised))
            self._painter.drawRect(QRectF(left, y - half, track, 2 * half))
            self._painter.setBrush(QColor(self._colour(label)))
            self._painter.drawRect(QRectF(left, y - half, max(track * float(probability), 1.0), 2 * half))
        return left + track + _GAP

    def _number_font(self, *, bold: bool) -> QFont:
        return self._style.fitting_font("", NUMBER_SIZE, math.inf, self._apart, bold=bold)

    def _paint_numbers(self, left: float) -> None:
        """Paint the numbers that have room, those of the answer and the label first."""
        probabilities = self._frame.trace.probabilities
        tall = QFontMetricsF(self._number_font(bold=True)).tightBoundingRect("0%").height() + 3
        taken: list[float] = []
        order = sorted(range(self._n_classes), key=lambda label: (not self._roles[label], -probabilities[label]))
        for label in order:
            y, role = self._heights[label], self._roles[label]
            text, shorter = self._numbers[label]
            if not text and not self._frame.image.is_empty:
                text = shorter = percentage(float(probabilities[label]))
            if not text or any(abs(y - other) < tall for other in taken):
                continue
            taken.append(y)
            font = self._number_font(bold=bool(role))
            whole = f"{text} {role}" if role and not self._numbers[label][0] else text
            measure = QFontMetricsF(font).horizontalAdvance
            if left + measure(whole) > self._right:
                # The rest of a lesson's numbers stands in its table.
                whole = text if left + measure(text) <= self._right else shorter
            place = QRectF(left, y - tall, measure(whole) + 1, 2 * tall)
            self._style.write(self._painter, place, Qt.AlignmentFlag.AlignLeft, whole, self._colour(label), font)
