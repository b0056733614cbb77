"""The arithmetic of the selected unit, digit, pixels or connection, to be checked by hand."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget

from netviz.scene.frames import Frame
from netviz.scene.selection import ConnectionIndex, Selection, pixel_position
from netviz.session.session import Session
from netviz.tracing.arithmetic import (
    Fixed,
    SoftmaxStep,
    Term,
    TermKind,
    WrittenSum,
    as_csv,
    digit_sum,
    pixel_sum,
    softmax_as_csv,
    softmax_steps,
    unit_sum,
)
from netviz.widgets.parts.firing import can_be_silent
from netviz.widgets.parts.names import moment, short_name
from netviz.widgets.parts.number_table import Head, NumberTable, Row
from netviz.widgets.parts.panel import heading, scrolling_body
from netviz.widgets.parts.theme import DARK_THEME, Theme


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """What the panel says: a title, the formula, the sum with the connection of each of its rows, and its result."""

    title: str
    formula: str
    written: WrittenSum
    connections: tuple[ConnectionIndex | None, ...]
    result: str
    has_softmax: bool


class SumsPanel(QWidget):
    """A sum written out with its running total, then the activation, or the softmax for a digit."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sums")
        self._session = session
        self._theme = DARK_THEME
        self._shown: Arithmetic | None = None
        self._steps: tuple[SoftmaxStep, ...] = ()
        self._title, self._formula, self._result = QLabel(), QLabel(), QLabel()
        for label, name in (
            (self._title, "sums-title"),
            (self._formula, "sums-formula"),
            (self._result, "sums-result"),
        ):
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
        self._formula.setProperty("role", "muted")
        self._terms = NumberTable("sums-terms", "The terms of the sum with its running total")
        self._terms.setAccessibleDescription("Point at a row to see its connection; click to select it")
        self._terms.pointed_at.connect(self._on_pointed_at)
        self._terms.chosen.connect(self._on_chosen)
        self._softmax_title = heading("Softmax: from logits to probabilities")
        self._softmax = NumberTable("sums-softmax", "The steps of the softmax")
        self._softmax.pointed_at.connect(self._on_digit_pointed_at)
        self._softmax.chosen.connect(self._on_digit_chosen)
        layout = scrolling_body(self)
        for widget in (self._title, self._formula, self._terms, self._result, self._softmax_title, self._softmax):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addLayout(self._copies())
        session.numbers_changed.connect(self._on_numbers)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._refresh()

    def as_text(self) -> str:
        """Return all that the panel shows as text."""
        if self._shown is None:
            return ""
        parts = [f"{self._shown.title}\n{_plain(self._shown.formula)}", self._terms.as_text()]
        parts.append(_plain(self._shown.result))
        if self._shown.has_softmax:
            parts.append(self._softmax.as_text())
        return "\n\n".join(part.rstrip() for part in parts) + "\n"

    def as_csv(self) -> str:
        """Return the sum, and the softmax where it is shown, as comma-separated values."""
        if self._shown is None:
            return ""
        softmax = "\n" + softmax_as_csv(self._steps) if self._shown.has_softmax else ""
        return as_csv(self._shown.written) + softmax

    def _copies(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addStretch(1)
        for name, text, tip, slot in (
            ("copy-text", "Copy as text", "Copy the whole calculation as text (Ctrl+C)", self._copy_text),
            ("copy-csv", "Copy as CSV", "Copy it for a spreadsheet, with all digits (Ctrl+Shift+C)", self._copy_csv),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(slot)
            row.addWidget(button)
        return row

    @Slot()
    def _copy_text(self) -> None:
        QApplication.clipboard().setText(self.as_text())
        self._session.notice.emit("Copied the calculation as text.")

    @Slot()
    def _copy_csv(self) -> None:
        QApplication.clipboard().setText(self.as_csv())
        self._session.notice.emit("Copied the calculation as comma-separated values.")

    @Slot(object)
    def _on_numbers(self, frame: Frame) -> None:
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the panel was out of sight."""
        self._refresh()

    def _refresh(self) -> None:
        frame = self._session.frame
        if frame is None or not self.isVisible():
            return
        if not np.isfinite(frame.trace.logits).all():
            self._shown = None
            self._title.setText("These numbers have left the range of arithmetic: reset, or learn more slowly.")
            for widget in (self._formula, self._terms, self._result, self._softmax_title, self._softmax):
                widget.setVisible(False)
            return
        self._show(arithmetic_of(self._session, frame), frame)

    def _show(self, shown: Arithmetic, frame: Frame) -> None:
        self._shown = shown
        of_when = moment(self._session, frame)
        self._title.setText(f"<b style='color:{self._theme.selection}'>{shown.title}</b>{of_when}")
        self._formula.setText(shown.formula)
        self._result.setText(shown.result)
        for widget in (self._formula, self._terms, self._result):
            widget.setVisible(True)
        self._terms.show_rows(_heads(shown.written), self._rows(shown))
        self._terms.fit_height()
        for part in (self._softmax_title, self._softmax):
            part.setVisible(shown.has_softmax)
        if shown.has_softmax:
            self._steps = softmax_steps(frame.trace)
            self._softmax.show_rows(_SOFTMAX_HEADS, self._softmax_rows(frame))
            self._softmax.fit_height()

    def _rows(self, shown: Arithmetic) -> list[Row]:
        chosen = self._session.selection.connection
        rows = []
        for term, connection in zip(shown.written.terms, shown.connections, strict=True):
            is_chosen = chosen is not None and connection == chosen
            colour = self._theme.selection if is_chosen else self._theme.muted if connection is None else ""
            factors = [Fixed(round(factor * 10**5)).text() for factor in term.factors] or ["", ""]
            cells = (_term_name(term, shown.written), *factors, term.shown.text(sign=True), term.total.text())
            rows.append(Row(cells, colour))
        return rows

    def _softmax_rows(self, frame: Frame) -> list[Row]:
        rows = []
        for step in self._steps:
            won = step.digit == frame.trace.answer
            cells = (
                self._session.class_name(step.digit),
                step.logit.text(),
                step.shifted.text(),
                step.exponential.text(),
                step.total.text(),
                step.probability.text(),
            )
            rows.append(Row(cells, "" if won else self._theme.muted, won))
        return rows

    @Slot(int)
    def _on_pointed_at(self, row: int) -> None:
        self._session.hover(Selection(connection=self._connection_of(row)))

    @Slot(int)
    def _on_chosen(self, row: int) -> None:
        connection = self._connection_of(row)
        if connection is not None:
            self._session.select(Selection(connection=connection))

    def _connection_of(self, row: int) -> ConnectionIndex | None:
        if self._shown is None or not 0 <= row < len(self._shown.connections):
            return None
        return self._shown.connections[row]

    @Slot(int)
    def _on_digit_pointed_at(self, row: int) -> None:
        self._session.hover(Selection(digit=row if row >= 0 else None))

    @Slot(int)
    def _on_digit_chosen(self, row: int) -> None:
        self._session.select(Selection(digit=row))


_SOFTMAX_HEADS = (
    Head("", "The digit"),
    Head("z", "Its logit"),
    Head("z − max", "The logit less the largest of all ten"),
    Head("exp", "e to the power of that"),
    Head("Σ exp", "The running total"),
    Head("p", "exp divided by the sum of all ten: the probability"),
)


def arithmetic_of(session: Session, frame: Frame) -> Arithmetic:
    """Return the sum that belongs to the selection of a frame: that of the answer where nothing is selected."""
    selection, trace = frame.selection, frame.trace
    unit, layer, digit = selection.unit, selection.layer, selection.digit
    if not selection.fits(trace.parameters.architecture.layer_sizes):
        return _digit_arithmetic(session, frame, trace.answer)
    if selection.connection is not None:
        layer = selection.connection.layer
        to_digit = layer == len(trace.activations)
        unit, digit = (None, selection.connection.target) if to_digit else (selection.connection.target, None)
    if unit is not None:
        return _unit_arithmetic(session, frame, unit, layer)
    if frame.pixel_trace is not None:
        return _pixel_arithmetic(session, frame)
    return _digit_arithmetic(session, frame, trace.answer if digit is None else digit)


def _unit_arithmetic(session: Session, frame: Frame, unit: int, layer: int) -> Arithmetic:
    written = unit_sum(frame.trace, unit, layer=layer)
    activation = frame.trace.parameters.architecture.activation
    value = Fixed(round(float(frame.trace.activations[layer][unit]) * 10**5))
    connections = _connections(written, layer, unit)
    formula = "z = Σ x·w + b, over all 784 pixels; dark ones add nothing"
    if layer:
        formula = f"z = Σ a·w + b, over {_all_units(frame, layer - 1)}"
    return Arithmetic(
        f"Hidden {short_name(session, Selection(unit=unit, layer=layer))}",
        formula,
        written,
        connections,
        f"z = {written.shown_result.text()} &nbsp;→&nbsp; <b>a = {activation}(z) = {value.text()}</b>",
        has_softmax=False,
    )


def _digit_arithmetic(session: Session, frame: Frame, digit: int) -> Arithmetic:
    written = digit_sum(frame.trace, digit)
    name = short_name(session, Selection(digit=digit))
    last = len(frame.trace.activations)
    connections = _connections(written, last, digit)
    lead = "The answer: " if frame.selection.is_empty else ""
    title = f"{lead}{name}" if lead else name[0].upper() + name[1:]
    return Arithmetic(
        title,
        f"z = Σ a·v + b, over {_all_units(frame, last - 1)}",
        written,
        connections,
        f"<b>logit z = {written.shown_result.text()}</b>",
        has_softmax=True,
    )


def _connections(written: WrittenSum, layer: int, target: int) -> tuple[ConnectionIndex | None, ...]:
    """Return the connection into a unit or digit that each term came along; None for the rest and the bias."""
    return tuple(
        ConnectionIndex(layer, term.index, target) if term.kind in (TermKind.PIXEL, TermKind.UNIT) else None
        for term in written.terms
    )


def _all_units(frame: Frame, layer: int) -> str:
    """Name all units of a hidden layer, with what can be said of the silent ones."""
    n_units, several = frame.trace.activations[layer].size, len(frame.trace.activations) > 1
    over = "the one hidden unit" if n_units == 1 else f"all {n_units:,} hidden units"
    of_layer = f" in L{layer + 1}" if several else ""
    return f"{over}{of_layer}{'; silent ones add nothing' if can_be_silent(frame.trace) and n_units > 1 else ''}"


def _pixel_arithmetic(session: Session, frame: Frame) -> Arithmetic:
    pixels = frame.pixel_trace
    assert pixels is not None
    digit = frame.trace.answer
    written = pixel_sum(frame.trace, pixels.pixels, digit)
    name = short_name(session, Selection(digit=digit))
    last = len(frame.trace.activations)
    connections = _connections(written, last, digit)
    if len(pixels.pixels) == 1:
        row, column = pixel_position(pixels.pixels[0])
        title, one = (
            f"Pixel row {row}, column {column}",
            f"x = {Fixed(round(float(pixels.intensities[0]) * 10**5)).text()}",
        )
    else:
        title, one = f"{len(pixels.pixels)} pixels", "x·w added over the pixels"
    lead = "If it were fully lit: " if pixels.hypothetical else ""
    sent = "(x·w)" if last == 1 else "sent"
    return Arithmetic(
        title,
        f"{lead}what reaches {name}: Σ {sent}·v over the units that pass it on; {one}",
        written,
        connections,
        f"<b>share of {name}: {written.shown_result.text(sign=True)}</b>",
        has_softmax=False,
    )


def _heads(written: WrittenSum) -> tuple[Head, ...]:
    first, second = written.factor_names
    meanings = {
        "x": "The pixel's intensity",
        "w": "The weight to the unit",
        "a": "The unit's activation",
        "v": "The weight from the unit to the digit",
        "x·w": "What arrives at the unit",
        "sent": "What the unit passes on of it, through the layers before",
    }
    product = f"({first})·{second}" if "·" in first else f"{first}·{second}"
    return (
        Head("term", "The largest terms, then all the others together"),
        Head(first, meanings[first]),
        Head(second, meanings[second]),
        Head(product, "The term; at most one in its last digit is due to rounding, so that the sum is right"),
        Head("total", "The running total"),
    )


def _term_name(term: Term, written: WrittenSum) -> str:
    match term.kind:
        case TermKind.PIXEL:
            row, column = pixel_position(term.index)
            return f"{row}, {column}"
        case TermKind.UNIT:
            return f"unit {term.index}"
        case TermKind.REST:
            return f"{term.index} others"
        case _:
            return "bias"


def _plain(text: str) -> str:
    """Return a line of the panel without its marks."""
    for mark, plain in (("<b>", ""), ("</b>", ""), ("&nbsp;", " ")):
        text = text.replace(mark, plain)
    return " ".join(text.split())
