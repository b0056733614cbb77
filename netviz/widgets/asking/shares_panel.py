"""What the selection does, in words, as bars and in numbers that sum to the logits."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from netviz.scene.answers import Answer
from netviz.scene.frames import Frame
from netviz.scene.selection import Selection, pixel_position
from netviz.session.session import Session
from netviz.tracing.connections import ConnectionTrace
from netviz.tracing.digits import DigitTrace
from netviz.tracing.shares import PixelTrace
from netviz.tracing.units import UnitTrace, strongest
from netviz.widgets.parts.firing import can_be_silent, raised_and_lowered, units_at_work
from netviz.widgets.parts.names import ends_of, moment, product_letters, short_name
from netviz.widgets.parts.theme import (
    DARK_THEME,
    Theme,
    number_font,
    percentage,
    plain_number,
    scaled_font,
    signed_number,
)

_N_BARS = 10


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, its value, and whether it belongs to the answer."""

    name: str
    value: float
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """What the panel says: a title, facts, an explanation, the bars, and the sum that they belong to."""

    title: str
    facts: str
    explanation: str
    bars: tuple[Bar, ...]
    total: str


class SharesPanel(QWidget):
    """What is selected or pointed at in words, ten bars, and the sum that they belong to."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shares")
        self._session = session
        self._theme = DARK_THEME
        self._title, self._facts, self._explanation, self._total = QLabel(), QLabel(), QLabel(), QLabel()
        self._bars = ShareBars(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 8)
        layout.setSpacing(3)
        # Each has its lines whatever it says, so that the bars stay where they are while the mouse moves.
        for label, name, lines in (
            (self._title, "shares-title", 1),
            (self._facts, "shares-facts", 1),
            (self._explanation, "shares-explanation", 2),
            (self._total, "shares-total", 2),
        ):
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            label.setMinimumHeight(lines * self.fontMetrics().height())
        self._explanation.setProperty("role", "muted")
        for widget in (self._title, self._facts, self._explanation):
            layout.addWidget(widget)
        layout.addWidget(self._bars, 1)
        layout.addWidget(self._total)
        session.answer_changed.connect(self._refresh)
        self._show(Words("What it sends", "", "The network is not there yet.", (), ""))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._bars.set_theme(theme)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        frame, answer = self._session.frame, self._session.answer
        if frame is not None and answer is not None:
            self._show(words_for(self._session, frame, answer), moment(self._session, frame))

    def _show(self, words: Words, of_when: str = "") -> None:
        self._title.setText(f"<b style='color:{self._theme.selection}'>{words.title}</b>{of_when}")
        self._facts.setText(words.facts)
        self._explanation.setText(words.explanation)
        self._total.setText(words.total)
        self._bars.show_bars(words.bars)


def words_for(session: Session, frame: Frame, answer: Answer) -> Words:
    """Say what an answer means, with the numbers of the frame's image and network."""
    if answer.pixels is not None:
        return _pixel_words(session, frame, answer.pixels)
    if answer.unit is not None:
        return _unit_words(session, frame, answer.unit)
    if answer.digit is not None:
        return _digit_words(session, answer.digit)
    if answer.connection is not None:
        return _connection_words(session, frame, answer.selection, answer.connection)
    return _image_words(session, frame)


def _bars(session: Session, frame: Frame, values: np.ndarray[tuple[int], np.dtype[np.float64]]) -> tuple[Bar, ...]:
    """Return a bar for each digit."""
    return tuple(
        Bar(session.class_name(digit), float(value), digit == frame.trace.answer) for digit, value in enumerate(values)
    )


def _image_words(session: Session, frame: Frame) -> Words:
    answer = frame.trace.answer
    rest = frame.trace.logits[answer] - frame.bias_share[answer]
    lit = int(np.count_nonzero(frame.trace.image))
    return Words(
        "The whole image",
        f"{lit} of {frame.trace.image.size} pixels are lit, {units_at_work(frame.trace)}",
        "The logits: what all pixels and biases add up to. Point at anything to see its part.",
        _bars(session, frame, frame.trace.logits),
        _sum_line(session.class_name(answer), "784 pixels", rest, "biases", frame.trace.logits[answer]),
    )


def _pixel_words(session: Session, frame: Frame, trace: PixelTrace) -> Words:
    answer = frame.trace.answer
    name, bars = session.class_name(answer), _bars(session, frame, trace.outputs)
    if len(trace.pixels) == 1:
        pixel = trace.pixels[0]
        row, column = pixel_position(pixel)
        title = f"Pixel row {row}, column {column}"
        facts = f"index 28·{row} + {column} = {pixel} &nbsp; intensity {frame.trace.image[pixel]:.3f}"
    else:
        title = f"{len(trace.pixels)} pixels"
        facts = f"intensities add up to {frame.trace.image[list(trace.pixels)].sum():.3f}"
    if trace.hypothetical:
        one = len(trace.pixels) == 1
        dark = "It is dark, so it sends nothing." if one else "They are dark, so they send nothing."
        lit = "If it were fully lit" if one else "If they were fully lit"
        through = "through the units that fire now" if can_be_silent(frame.trace) else "with every unit as it is now"
        explanation = f"{dark} <b>{lit}</b>, {through}:"
        return Words(title, facts, explanation, bars, f"really sent to {name}: {signed_number(0.0)}")
    return Words(
        title,
        facts,
        f"{raised_and_lowered(frame.trace, trace.n_raised, trace.n_lowered)}. What reaches each digit:",
        bars,
        _sum_line(
            name,
            "this pixel" if len(trace.pixels) == 1 else "these pixels",
            trace.outputs[answer],
            "all others and biases",
            frame.trace.logits[answer],
        ),
    )


def _unit_words(session: Session, frame: Frame, trace: UnitTrace) -> Words:
    answer = frame.trace.answer
    name = session.class_name(answer)
    facts = (
        f"Σ {product_letters(session, trace.layer)} {signed_number(float(trace.products.sum()))} "
        f"&nbsp;+ bias {signed_number(trace.bias)} &nbsp;= {signed_number(trace.pre_activation)}"
    )
    title = f"Hidden {short_name(session, Selection(unit=trace.unit, layer=trace.layer))}"
    if not trace.fires:
        silent = can_be_silent(frame.trace)
        why = "Its sum is not above zero: it is silent and" if silent else "Its activation is exactly zero, so it"
        explanation = f"{why} adds nothing. <b>{'If it fired with 1' if silent else 'With 1'}</b>, it would add:"
        bars = _bars(session, frame, trace.votes)
        return Words(title, facts, explanation, bars, f"really sent to {name}: {signed_number(0.0)}")
    return Words(
        title,
        facts,
        f"Its activation is {plain_number(trace.activation)}. What that adds to each digit:",
        _bars(session, frame, trace.outputs),
        _sum_line(name, "this unit", trace.outputs[answer], _others(session, trace), frame.trace.logits[answer]),
    )


def _others(session: Session, trace: UnitTrace) -> str:
    """Name what makes up the rest of a logit beside a unit's part."""
    return "all others and bias" if trace.layer == session.n_hidden - 1 else "all others and biases"


def _digit_words(session: Session, trace: DigitTrace) -> Words:
    name = short_name(session, Selection(digit=trace.digit))
    chosen = strongest(trace.votes, _N_BARS)
    votes = float(trace.logit - trace.bias)
    voters = "1 unit votes" if trace.n_for == 1 else f"{trace.n_for:,} units vote"
    return Words(
        name[0].upper() + name[1:],
        f"logit {signed_number(trace.logit)} &nbsp; probability {escape(percentage(trace.probability))}",
        f"{voters} for it, {trace.n_against} against; the image shows each pixel's share. "
        f"The {len(chosen)} strongest votes:",
        tuple(Bar(f"unit {unit}", float(trace.votes[unit])) for unit in chosen),
        _sum_line(name, "all votes", votes, "its bias", trace.logit),
    )


def _connection_words(session: Session, frame: Frame, selection: Selection, trace: ConnectionTrace) -> Words:
    assert selection.connection is not None
    source, target = ends_of(session, selection.connection)
    letters = product_letters(session, trace.layer).split("·")
    carried = (
        f"{letters[0]} {plain_number(trace.source_value, 4)} × {letters[1]} {signed_number(trace.weight, 4)} "
        f"= {signed_number(trace.signal, 4)}"
    )
    if trace.gradient is None:
        slope = "The drawing has no label, so there is no loss."
    else:
        slope = f"∂loss/∂{letters[1]} = {_small(trace.gradient)}: learning would {_learning(trace.gradient)} it."
    is_silent = "is silent" if can_be_silent(frame.trace) else "has the activation zero"
    silent = "" if trace.target_fires else f" {target[0].upper()}{target[1:]} {is_silent} and passes nothing on."
    return Words(
        f"{source[0].upper()}{source[1:]} → {target}",
        carried,
        f"{slope}{silent} What it adds to each digit:",
        _bars(session, frame, trace.outputs),
        _sum_line(
            target,
            "this connection",
            trace.signal,
            "all others and bias",
            trace.target_pre_activation,
            "logit" if trace.layer == session.n_hidden else "z",
        ),
    )


def _learning(gradient: float) -> str:
    """Return which way gradient descent moves a weight."""
    if gradient == 0.0:
        return "leave"
    return "lower" if gradient > 0.0 else "raise"


def _small(value: float) -> str:
    """Write a number of any size with three digits that count."""
    return f"{value:+.2e}".replace("-", "−") if 0.0 < abs(value) < 1e-3 else signed_number(value, 4)


def _sum_line(name: str, first: str, one: float, second: str, total: float, result: str = "logit") -> str:
    """Write a total as one part and all that is not in it, so that the sum holds to the last digit shown."""
    one_shown, total_shown = round(one, 3), round(total, 3)
    other_shown = round(total_shown - one_shown, 3)
    return (
        f"for {name}: {first} {signed_number(one_shown)}, {second} {signed_number(other_shown)}, "
        f"<b>{result}&nbsp;{signed_number(total_shown)}</b>"
    )


class ShareBars(QWidget):
    """Ten bars about a common zero, each with its name and number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("share-bars")
        self.setAccessibleName("What reaches each digit")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme = DARK_THEME
        self._bars: tuple[Bar, ...] = ()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_bars(self, bars: tuple[Bar, ...]) -> None:
        """Show these bars; those of the answer are set in bold."""
        if bars != self._bars:
            self._bars = bars
            numbers = ", ".join(f"{bar.name}: {signed_number(bar.value)}" for bar in bars)
            self.setAccessibleDescription(numbers)
            self.update()

    def sizeHint(self) -> QSize:
        """Ask for a line a digit."""
        return QSize(250, 10 * (self.fontMetrics().height() + 3))

    def minimumSizeHint(self) -> QSize:
        """Accept lines close together."""
        return QSize(200, 10 * (self.fontMetrics().height() - 3))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font, numbers = self.font(), number_font(self.font(), 0.95)
        # Lines that stand close have smaller letters.
        room = self.height() / _N_BARS
        if room < self.fontMetrics().height():
            font = scaled_font(font, room / self.fontMetrics().height())
            numbers = scaled_font(numbers, room / self.fontMetrics().height())
        height = min(self.height() / _N_BARS, self.fontMetrics().height() * 1.7)
        names = max((self.fontMetrics().horizontalAdvance(bar.name) for bar in self._bars), default=0)
        left, right = max(22.0, names + 10.0), self.width() - 66.0
        zero = (left + right) / 2
        largest = max((abs(bar.value) for bar in self._bars if np.isfinite(bar.value)), default=0.0) or 1e-9
        # Three decimals, and more where all shares are so small that these would be zeros.
        decimals = 3 if largest >= 0.05 else 5
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(self._theme.line))
        painter.drawLine(int(zero), 0, int(zero), int(height * _N_BARS))
        for number, bar in enumerate(self._bars):
            row = QRectF(0, number * height, self.width(), height)
            painter.setFont(scaled_font(font, 1.0, bold=bar.strong))
            painter.setPen(QColor(self._theme.text if bar.strong else self._theme.muted))
            painter.drawText(row, middle, bar.name)
            painter.setFont(numbers)
            painter.drawText(row, middle | Qt.AlignmentFlag.AlignRight, signed_number(bar.value, decimals))
            if not np.isfinite(bar.value):
                continue
            length = bar.value / largest * (right - left) / 2
            thick = min(height * 0.56, 12.0)
            filled = QRectF(min(zero, zero + length), row.center().y() - thick / 2, abs(length), thick)
            painter.fillRect(filled, self._theme.signed(bar.value))
