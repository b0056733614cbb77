"""What the selected pixels or unit add to each digit, as bars and numbers that sum to the logits."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from netviz.session.frames import Frame
from netviz.session.selection import pixel_position
from netviz.session.session import Session
from netviz.tracing.image_trace import FloatArray
from netviz.widgets.theme import DARK_THEME, Theme, number_font, plain_number, scaled_font, signed_number


@dataclass(frozen=True, slots=True)
class Sentences:
    """What the panel says: a title, facts, an explanation and the sum that the bars belong to."""

    title: str
    facts: str
    explanation: str
    total: str


class SharesPanel(QWidget):
    """The selection in words, a bar for each digit, and the sum that they belong to."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shares")
        self._session = session
        self._theme = DARK_THEME
        self._title = QLabel()
        self._title.setObjectName("shares-title")
        self._facts = QLabel()
        self._facts.setObjectName("shares-facts")
        self._explanation = QLabel()
        self._explanation.setObjectName("shares-explanation")
        self._explanation.setProperty("role", "muted")
        self._total = QLabel()
        self._total.setObjectName("shares-total")
        self._bars = ShareBars(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 8)
        layout.setSpacing(3)
        for label in (self._title, self._facts, self._explanation, self._total):
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
        for label in (self._title, self._facts, self._explanation):
            layout.addWidget(label)
        layout.addWidget(self._bars, 1)
        layout.addWidget(self._total)
        session.numbers_changed.connect(self._on_numbers)
        self._show(_unready(), np.zeros(10), -1)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._bars.set_theme(theme)
        if self._session.frame is not None:
            self._on_numbers(self._session.frame)

    @Slot(object)
    def _on_numbers(self, frame: Frame) -> None:
        answer = frame.trace.answer
        name = self._session.class_name(answer)
        if frame.pixel_trace is not None:
            self._show(_pixel_sentences(frame, name), frame.pixel_trace.outputs, answer)
        elif frame.unit_trace is not None:
            votes = frame.unit_trace.outputs if frame.unit_trace.fires else frame.unit_trace.votes
            self._show(_unit_sentences(frame, name), votes, answer)
        else:
            self._show(_image_sentences(frame, name), frame.trace.logits, answer)

    def _show(self, sentences: Sentences, shares: FloatArray, answer: int) -> None:
        self._title.setText(f"<b style='color:{self._theme.selection}'>{sentences.title}</b>")
        self._facts.setText(sentences.facts)
        self._facts.setVisible(bool(sentences.facts))
        self._explanation.setText(sentences.explanation)
        self._total.setText(sentences.total)
        self._bars.show_shares(shares, answer)


def _unready() -> Sentences:
    return Sentences("What it sends", "", "The network is not there yet.", "")


def _image_sentences(frame: Frame, name: str) -> Sentences:
    answer = frame.trace.answer
    rest = frame.trace.logits[answer] - frame.bias_share[answer]
    return Sentences(
        "The whole image",
        "",
        "The logits: what all 784 pixels and the biases add up to for each digit. "
        "Click a pixel to follow its signal, or a hidden unit to see what it sends.",
        _sum_line(name, "784 pixels", rest, "biases", frame.trace.logits[answer]),
    )


def _pixel_sentences(frame: Frame, name: str) -> Sentences:
    trace = frame.pixel_trace
    assert trace is not None
    answer = frame.trace.answer
    if len(trace.pixels) == 1:
        pixel = trace.pixels[0]
        row, column = pixel_position(pixel)
        title = f"Pixel row {row}, column {column}"
        facts = f"index 28·{row} + {column} = {pixel} &nbsp; intensity {frame.trace.image[pixel]:.3f}"
    else:
        title = f"{len(trace.pixels)} pixels"
        facts = f"intensities add up to {frame.trace.image[list(trace.pixels)].sum():.3f}"
    if trace.hypothetical:
        it = "It is dark, so it sends nothing." if len(trace.pixels) == 1 else "They are dark, so they send nothing."
        return Sentences(
            title,
            facts,
            f"{it} <b>If it were fully lit</b>, through the units that fire now:"
            if len(trace.pixels) == 1
            else f"{it} <b>If they were fully lit</b>, through the units that fire now:",
            f"really sent to {name}: {signed_number(0.0)}",
        )
    return Sentences(
        title,
        facts,
        f"raises {trace.n_raised} firing units, lowers {trace.n_lowered}{_others(frame)}. What reaches each digit:",
        _sum_line(
            name,
            "this pixel" if len(trace.pixels) == 1 else "these pixels",
            trace.outputs[answer],
            "all others and biases",
            frame.trace.logits[answer],
        ),
    )


def _others(frame: Frame) -> str:
    """Return what is to be said of the units that pass nothing on, if there are any."""
    return "" if frame.trace.activations[0].all() else "; the others are silent"


def _unit_sentences(frame: Frame, name: str) -> Sentences:
    trace = frame.unit_trace
    assert trace is not None
    answer = frame.trace.answer
    arrives = trace.products.sum()
    facts = (
        f"Σ x·w {signed_number(arrives)} &nbsp;+ bias {signed_number(trace.bias)} "
        f"&nbsp;= {signed_number(trace.pre_activation)}"
    )
    if not trace.fires:
        return Sentences(
            f"Hidden unit {trace.unit}",
            facts,
            "Its sum is not above zero: it is silent and adds nothing. <b>If it fired with 1</b>, it would add:",
            f"really sent to {name}: {signed_number(0.0)}",
        )
    explanation = f"Its activation is {plain_number(trace.activation)}. What that adds to each digit:"
    return Sentences(
        f"Hidden unit {trace.unit}",
        facts,
        explanation,
        _sum_line(name, "this unit", trace.outputs[answer], "all others and bias", frame.trace.logits[answer]),
    )


def _sum_line(name: str, first: str, one: float, second: str, total: float) -> str:
    """Write a total as one part and all that is not in it, so that the sum holds to the last digit shown."""
    one_shown, total_shown = round(one, 3), round(total, 3)
    other_shown = round(total_shown - one_shown, 3)
    return (
        f"for {name}: {first} {signed_number(one_shown)}, {second} {signed_number(other_shown)}, "
        f"<b>logit&nbsp;{signed_number(total_shown)}</b>"
    )


class ShareBars(QWidget):
    """Ten bars about a common zero, each with its number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("share-bars")
        self.setAccessibleName("What reaches each digit")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme = DARK_THEME
        self._shares = np.zeros(10)
        self._answer = -1

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_shares(self, shares: FloatArray, answer: int) -> None:
        """Show one bar for each digit; the one that the network answers is set in bold."""
        self._shares = shares
        self._answer = answer
        numbers = ", ".join(f"{digit}: {signed_number(float(share))}" for digit, share in enumerate(shares))
        self.setAccessibleDescription(numbers)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a line a digit."""
        return QSize(250, 10 * (self.fontMetrics().height() + 3))

    def minimumSizeHint(self) -> QSize:
        """Accept lines close together."""
        return QSize(200, 10 * (self.fontMetrics().height() - 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font, numbers = self.font(), number_font(self.font(), 0.95)
        n_digits = len(self._shares)
        height = min(self.height() / n_digits, self.fontMetrics().height() * 1.7)
        left, right = 22.0, self.width() - 66.0
        zero, largest = (left + right) / 2, max(float(np.abs(self._shares).max()), 1e-9)
        # Three decimals, and more where all shares are so small that these would be zeros.
        decimals = 3 if largest >= 0.05 else 5
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(self._theme.line))
        painter.drawLine(int(zero), 0, int(zero), int(height * n_digits))
        for digit, share in enumerate(self._shares):
            won = digit == self._answer
            row = QRectF(0, digit * height, self.width(), height)
            painter.setFont(scaled_font(font, 1.0, bold=won))
            painter.setPen(QColor(self._theme.text if won else self._theme.muted))
            painter.drawText(row, middle, str(digit))
            painter.setFont(numbers)
            painter.drawText(row, middle | Qt.AlignmentFlag.AlignRight, signed_number(float(share), decimals))
            length = float(share) / largest * (right - left) / 2
            thick = min(height * 0.56, 12.0)
            bar = QRectF(min(zero, zero + length), row.center().y() - thick / 2, abs(length), thick)
            painter.fillRect(bar, self._theme.signed(float(share)))
