"""The digits at the right edge of the network, with their probabilities and what the frame says about each."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from netviz.numbers import percentage
from netviz.scene.frames import Frame
from netviz.scene.layout import NetworkLayout
from netviz.widgets.learning.learn_words import digit_words, signed_delta
from netviz.widgets.network.dense_outputs import DenseOutputPainter
from netviz.widgets.network.style import NUMBER_ROOM, NUMBER_SIZE, PaintStyle
from netviz.widgets.parts.eliding import shortened
from netviz.widgets.parts.images import rgb_image
from netviz.widgets.parts.paper import draw_pixels

translate = QCoreApplication.translate

_LEAST_RADIUS, _MAX_RADIUS = 1.5, 13.0
_FEW, _ROOMY = 10, 6.0
"""More classes than this stand in circles only if these have at least this radius, in logical pixels."""
_LEAST_GAP = 3.0
_BESIDE = 4.0
"""Logical pixels left of the digits that belong to their picture."""
_HALF_BAR = 4.0
_REMARK_SIZE = 0.8
"""Of the letters of a remark, relative to the widget's font."""
_TRACK = 58
"""Width of a probability's bar, in logical pixels."""
_BELOW, _THIN = 5.0, 4.0
"""In logical pixels: least distance of a remark from the next digit's bar, and height of a bar under a role."""


def digit_radius(layout: NetworkLayout, n_digits: int) -> float:
    """Return the radius of a digit's circle, in logical pixels: larger in large type, smaller if they would touch."""
    distance = (layout.unit_y(1, n_digits) - layout.unit_y(0, n_digits)) / layout.scale
    return max(min(_MAX_RADIUS * layout.label_growth, (distance - _LEAST_GAP) / 2.0), _LEAST_RADIUS)


def draw_outputs(painter: QPainter, frame: Frame, style: PaintStyle) -> None:
    """Draw the digits, in logical pixels; they are painted again only if something about them differs."""
    layout = style.layout
    if style.sheet is not None:
        OutputPainter(painter, frame, style).paint()
        return
    # On the screen's own grid.
    left = min(max(math.floor(layout.output_x - _BESIDE * layout.scale), 0), layout.width - 1)
    picture = style.scenery.picture("outputs", _key(frame, style), lambda: _paint(frame, style, left))
    painter.drawPixmap(QPointF(left / layout.scale, 0.0), picture)


def _key(frame: Frame, style: PaintStyle) -> tuple[object, ...]:
    trace, image = frame.trace, frame.image
    remarks = tuple(remark(frame, digit) for digit in range(trace.probabilities.size))
    numbers = trace.probabilities.tobytes(), trace.parameters.biases[-1].tobytes(), image.label, image.is_empty
    state = frame.state
    return (
        style.layout,
        state.class_names,
        style.theme.name,
        frame.appearance.palette,
        style.font.toString(),
        remarks,
        numbers,
    )


def _paint(frame: Frame, style: PaintStyle, left: int) -> QPixmap:
    layout = style.layout
    picture = QPixmap(layout.width - left, layout.height)
    picture.setDevicePixelRatio(layout.scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-left / layout.scale, 0.0)
    OutputPainter(painter, frame, style).paint()
    painter.end()
    return picture


class OutputPainter:
    """Paints the digits in logical pixels, with a painter that has begun."""

    def __init__(self, painter: QPainter, frame: Frame, style: PaintStyle) -> None:
        self._painter = painter
        self._frame = frame
        self._style = style
        self._growth, self._weight = style.layout.label_growth, style.layout.line_weight
        self._theme = style.theme

    def paint(self) -> None:
        """Paint a circle, a probability and a remark for each digit, with its bias as a bar beside the circle."""
        layout, trace, label = self._style.layout, self._frame.trace, self._frame.image.label
        radius = digit_radius(layout, trace.probabilities.size)
        if trace.probabilities.size > _FEW and radius < _ROOMY:
            self._paint_densely(radius)
            return
        state = self._frame.state
        biases = rgb_image(self._frame.bias_colours[-1])
        x = layout.output_x / layout.scale + radius + 1
        bold = self._digit_font(radius)
        for digit, probability in enumerate(trace.probabilities):
            y = layout.unit_y(digit, trace.probabilities.size) / layout.scale
            # In an empty drawing there is nothing to read, so no digit is the answer.
            won, true = digit == trace.answer and not self._frame.image.is_empty, digit == label
            strong = self._theme.right if true else self._theme.text if label is None else self._theme.wrong
            circle = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
            width = (2.0 if true else 1.2) * self._weight
            self._painter.setPen(QPen(QColor(self._theme.right if true else self._theme.line), width))
            self._painter.setBrush(QColor(strong if won else self._theme.raised))
            self._painter.drawEllipse(circle)
            ink = self._theme.window if won else self._theme.text
            self._style.write(self._painter, circle, Qt.AlignmentFlag.AlignHCenter, state.class_sign(digit), ink, bold)
            half = 6 * self._growth
            draw_pixels(self._painter, QRectF(x + radius + 3, y - half, 3, 2 * half), biases, QRectF(0, digit, 1, 1))
            text, probable = remark(self._frame, digit), not self._frame.image.is_empty
            colour = strong if won or true else self._theme.muted
            if text and not self._has_two_lines and text == role_of(self._frame, digit):
                # The bar stays, as those of all other digits, under the word.
                font = self._role_font(short_role_of(self._frame, digit)) if probable else None
                if probable:
                    self._paint_probability(
                        x + radius + 8, y, float(probability), strong if won else "", is_under=font is not None
                    )
                if font is None:
                    self._paint_behind(x + radius + 8, y, text, colour, probable=probable)
                else:
                    self._paint_role(x + radius + 8, y, short_role_of(self._frame, digit), colour, font)
                continue
            if text and not self._has_two_lines:
                shown = float(probability) if probable else None
                self._paint_in_one_line(x + radius + 8, y, text, colour, shown, self._fewer(digit))
                continue
            if probable:
                self._paint_probability(x + radius + 8, y, float(probability), strong if won else "")
            if text:
                self._paint_remark(x + radius + 8, y, text, colour, self._fewer(digit))

    def _fewer(self, digit: int) -> str:
        """Return fewer words about a digit than its remark, for where that has no room; empty if there are none."""
        return number_words(self._frame, digit, short=True)

    def _paint_densely(self, radius: float) -> None:
        """Paint more classes than have room for circles."""
        labels = range(self._frame.trace.probabilities.size)
        numbers = tuple(
            (number_words(self._frame, label), number_words(self._frame, label, short=True)) for label in labels
        )
        roles = tuple(role_of(self._frame, label) for label in labels)
        DenseOutputPainter(self._painter, self._frame, self._style, radius, numbers, roles).paint()

    def _digit_font(self, radius: float) -> QFont:
        """Return the type of the digits in circles: no taller than the circle."""
        letters = QFontMetricsF(self._style.font).capHeight()
        return self._style.sized_font(min(1.1 if radius > 11.0 else 0.92, radius / letters), bold=True)

    @property
    def _apart(self) -> float:
        """How far apart the digits are, in logical pixels."""
        layout, n_digits = self._style.layout, self._frame.trace.probabilities.size
        return (layout.unit_y(1, n_digits) - layout.unit_y(0, n_digits)) / layout.scale

    @property
    def _has_two_lines(self) -> bool:
        """Whether a remark has room under the probability, well above the next digit's bar."""
        remark = max(16.0, QFontMetricsF(self._style.sized_font(_REMARK_SIZE)).height())
        return self._apart >= self._below_number + remark + _HALF_BAR * self._growth + _BELOW

    @property
    def _below_number(self) -> float:
        """How far below the middle of a digit the remark begins, in logical pixels."""
        return max(5.0, QFontMetricsF(self._style.sized_font(NUMBER_SIZE)).ascent() / 2.0)

    def _role_font(self, text: str) -> QFont | None:
        """Return the type of a word over the bar, in the digit's own row; None if there is no room for it."""
        height = self._apart - _THIN - 3.0
        font = self._style.fitting_font(text, _REMARK_SIZE, _TRACK, height)
        metrics = QFontMetricsF(font)
        return font if metrics.horizontalAdvance(text) <= _TRACK + 4.0 and metrics.capHeight() + 4.0 <= height else None

    def _paint_role(self, x: float, y: float, text: str, colour: str, font: QFont) -> None:
        """Paint a word over the bar, close to it."""
        height = QFontMetricsF(font).height()
        place = QRectF(x, self._thin_bar_top(y) - height, _TRACK + 5.0, height)
        self._style.write(self._painter, place, Qt.AlignmentFlag.AlignLeft, text, colour, font)

    def _thin_bar_top(self, y: float) -> float:
        return y + _THIN * self._growth

    def _paint_in_one_line(
        self, x: float, y: float, text: str, colour: str, probability: float | None, fewer: str
    ) -> None:
        """Paint the remark in place of the bar, and the probability behind it where there is room."""
        room = self._style.layout.width / self._style.layout.scale - x - 2
        small = self._style.fitting_font(text, 0.8, room, self._apart)
        font = self._style.fitting_font("", NUMBER_SIZE, room, self._apart)
        text = _fitting(text, fewer, small, room)
        width = max(QFontMetricsF(small).horizontalAdvance(text), _TRACK)
        align = Qt.AlignmentFlag.AlignLeft
        half = 10 * self._growth
        self._style.write(self._painter, QRectF(x, y - half, width + 1, 2 * half), align, text, colour, small)
        number = "" if probability is None else percentage(probability)
        wide = QFontMetricsF(font).horizontalAdvance(number)
        if x + width + 6 + wide <= self._style.layout.width / self._style.layout.scale:
            place = QRectF(x + width + 6, y - half, wide + 1, 2 * half)
            self._style.write(self._painter, place, align, number, colour, font)

    def _paint_behind(self, x: float, y: float, text: str, colour: str, *, probable: bool) -> None:
        """Paint the remark behind the probability, if there is room for it."""
        left = x + (_TRACK + 6 + NUMBER_ROOM * self._growth if probable else 0.0)
        room = self._style.layout.width / self._style.layout.scale - left - 2
        font = self._style.fitting_font(text, 0.8, room, self._apart)
        if QFontMetricsF(font).horizontalAdvance(text) <= room:
            half = 10 * self._growth
            place = QRectF(left, y - half, room, 2 * half)
            self._style.write(self._painter, place, Qt.AlignmentFlag.AlignLeft, text, colour, font)

    def _paint_remark(self, x: float, y: float, text: str, colour: str, fewer: str) -> None:
        """Paint the remark under the probability."""
        layout = self._style.layout
        width = layout.width / layout.scale - x - 2
        font = self._style.fitting_font(text, 0.8, width)
        height = max(16.0, QFontMetricsF(font).height())
        place = QRectF(x, y + self._below_number, width, height)
        shown = _fitting(text, fewer, font, width)
        self._style.write(self._painter, place, Qt.AlignmentFlag.AlignLeft, shown, colour, font)

    def _paint_probability(
        self, x: float, y: float, probability: float, strong: str, *, is_under: bool = False
    ) -> None:
        """Paint bar and number; a bar under a word is thinner, and lower."""
        half = _THIN / 2.0 if is_under else _HALF_BAR * self._growth
        track = QRectF(x, self._thin_bar_top(y) if is_under else y - half, _TRACK, 2 * half)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._theme.raised))
        self._painter.drawRoundedRect(track, half, half)
        self._painter.setBrush(QColor(strong or self._theme.muted))
        filled = QRectF(track.left(), track.top(), max(track.width() * probability, 1.5), track.height())
        self._painter.drawRoundedRect(filled, min(half, filled.width() / 2), half)
        colour = strong or self._theme.muted
        text, width = percentage(probability), NUMBER_ROOM * self._growth
        font = self._style.fitting_font(text, NUMBER_SIZE, width, self._apart, bold=bool(strong))
        place = QRectF(track.right() + 6, y - 10 * self._growth, width, 20 * self._growth)
        self._style.write(self._painter, place, Qt.AlignmentFlag.AlignLeft, text, colour, font)


def _fitting(text: str, fewer: str, font: QFont, width: float) -> str:
    """Return a remark that fits: fewer words, or of a long name, the beginning, and what is said of it at the end."""
    if fewer and QFontMetricsF(font).horizontalAdvance(text) > width:
        text = fewer
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideMiddle, width)


def remark(frame: Frame, digit: int) -> str:
    """Return what is written under a digit's probability: of the lesson's stage, its δ, or what it is."""
    state, text = frame.state, number_words(frame, digit)
    if text:
        return text
    role = role_of(frame, digit)
    # Signs stand in the circles.
    name = "" if state.has_signs else shortened(state.class_name(digit), 12 if role else 20)
    return f"{name}: {role}" if name and role else name or role


def number_words(frame: Frame, digit: int, *, short: bool = False) -> str:
    """Return what the frame says about a digit in numbers besides its probability: of the lesson's stage, or its δ."""
    text = digit_words(frame.state.lesson, digit, short=short)
    if text or frame.delta_colours is None or frame.image.label is None:
        return text
    true = digit == frame.image.label
    return f"δ = {signed_delta(float(frame.trace.probabilities[digit]) - float(true))}"


def role_of(frame: Frame, digit: int) -> str:
    """Return whether a digit is the answer or the label, in words; empty if it is neither."""
    won, true = digit == frame.trace.answer and not frame.image.is_empty, digit == frame.image.label
    if won and true:
        return translate("NetworkPainter", "answer = label")
    if won:
        return translate("NetworkPainter", "answer")
    return translate("NetworkPainter", "label") if true else ""


def short_role_of(frame: Frame, digit: int) -> str:
    """Return the same in one word: the answer that is the label is a correct one."""
    if digit == frame.trace.answer and digit == frame.image.label and not frame.image.is_empty:
        return translate("NetworkPainter", "correct", "answer = label, in one word")
    return role_of(frame, digit)
