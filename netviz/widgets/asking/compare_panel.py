"""Pinned selections side by side: what each of them adds to every digit."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from netviz.scene.answers import Answer
from netviz.scene.frames import Frame
from netviz.scene.selection import Pin, Selection, pixel_position
from netviz.session.asking import MOST_PINS
from netviz.session.session import Session
from netviz.widgets.parts.names import short_name
from netviz.widgets.parts.number_table import Head, NumberTable, Row
from netviz.widgets.parts.panel import scrolling_body
from netviz.widgets.parts.theme import DARK_THEME, Theme, signed_number


class ComparePanel(QWidget):
    """The pins with their names and colours, and a table with a column for each and for the selection."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare")
        self._session = session
        self._theme = DARK_THEME
        self._hint = QLabel()
        self._hint.setObjectName("compare-hint")
        self._hint.setWordWrap(True)
        self._hint.setProperty("role", "muted")
        self._pin = QPushButton("Pin the selection")
        self._pin.setObjectName("pin")
        self._pin.setToolTip("Keep what is selected, in a colour of its own, to compare it with others (Ctrl+P)")
        self._pin.setAccessibleName("Pin the selection")
        self._pin.clicked.connect(session.pin)
        self._chips = QVBoxLayout()
        self._chips.setSpacing(3)
        self._table = NumberTable("compare-table", "What each of the pinned selections adds to every digit")
        self._table.pointed_at.connect(self._on_pointed_at)
        self._table.chosen.connect(self._on_chosen)
        layout = scrolling_body(self)
        layout.addWidget(self._pin)
        layout.addLayout(self._chips)
        layout.addWidget(self._hint)
        layout.addWidget(self._table)
        layout.addStretch(1)
        session.pins_changed.connect(self._show_chips)
        session.selection_changed.connect(self._on_selection)
        session.numbers_changed.connect(self._on_numbers)
        self._show_chips()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._show_chips()
        self._refresh()

    @Slot()
    def _on_selection(self) -> None:
        self._pin.setEnabled(not self._session.selection.is_empty and len(self._session.pins) < MOST_PINS)

    @Slot()
    def _show_chips(self) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for pin in self._session.pins:
            self._chips.addWidget(PinChip(self._session, pin, self._theme))
        self._hint.setText(
            "What each of them adds to every digit:"
            if self._session.pins
            else f"Pin up to {MOST_PINS} pixels, units, digits or connections. Each keeps its colour in every view, "
            "and here is what each adds to the ten digits."
        )
        self._on_selection()
        self._refresh()

    @Slot(object)
    def _on_numbers(self, frame: Frame) -> None:
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the panel was out of sight."""
        self._refresh()

    def _refresh(self) -> None:
        frame, pins = self._session.frame, self._session.pins
        self._table.setVisible(bool(pins))
        if frame is None or not self.isVisible() or not pins or len(frame.pin_answers) != len(pins):
            return
        names = [short_name(self._session, pin.selection) for pin in pins]
        heads = [Head("", "The digit")]
        heads += [
            Head(_shorter(pin.selection), f"What {name} adds", self._theme.pins[pin.colour])
            for name, pin in zip(names, pins, strict=True)
        ]
        answers = list(frame.pin_answers)
        if all(pin.selection != frame.selection for pin in pins) and not frame.selection.is_empty:
            name = short_name(self._session, frame.selection)
            heads.append(Head(_shorter(frame.selection), f"What {name} adds", self._theme.selection))
            answers.append(frame.answer)
        heads.append(Head("logit", "What everything together adds up to"))
        rows = []
        for digit, logit in enumerate(frame.trace.logits):
            cells = (
                self._session.class_name(digit),
                *(_added(answer, digit) for answer in answers),
                signed_number(float(logit)),
            )
            rows.append(Row(cells, bold=digit == frame.trace.answer))
        self._table.show_rows(heads, rows)
        self._table.fit_height()

    @Slot(int)
    def _on_pointed_at(self, row: int) -> None:
        self._session.hover(Selection(digit=row if row >= 0 else None))

    @Slot(int)
    def _on_chosen(self, row: int) -> None:
        self._session.select(Selection(digit=row))


class PinChip(QWidget):
    """One pin: its colour, its name to go there, and a cross to let go of it."""

    def __init__(self, session: Session, pin: Pin, theme: Theme) -> None:
        super().__init__()
        name = short_name(session, pin.selection)
        go = QPushButton(name)
        go.setObjectName(f"pinned-{pin.colour}")
        go.setToolTip(f"Select {name} again")
        go.clicked.connect(partial(session.select, pin.selection))
        remove = QToolButton()
        remove.setObjectName(f"unpin-{pin.colour}")
        remove.setText("×")
        remove.setToolTip(f"Let go of {name}")
        remove.setAccessibleName(f"Let go of {name}")
        remove.setFixedWidth(26)
        remove.clicked.connect(partial(session.unpin, pin))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Swatch(theme.pins[pin.colour]))
        row.addWidget(go, 1)
        row.addWidget(remove)


class Swatch(QWidget):
    """A dot of one colour."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = QColor(colour)
        self.setFixedSize(QSize(14, 14))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawEllipse(self.rect().adjusted(1, 1, -1, -1))


def _shorter(selection: Selection) -> str:
    """Return a selection in as few letters as tell it from others in its colour."""
    if selection.connection is not None:
        return f"{selection.connection.source}→{selection.connection.target}"
    if selection.unit is not None:
        return f"u {selection.unit}" if selection.layer == 0 else f"u {selection.unit} L{selection.layer + 1}"
    if selection.digit is not None:
        return f"= {selection.digit}"
    if len(selection.pixels) > 1:
        return f"{len(selection.pixels)} px"
    row, column = pixel_position(selection.pixels[0])
    return f"{row}, {column}"


def _added(answer: Answer, digit: int) -> str:
    """Return what a selection adds to a digit; of a digit itself, its own logit."""
    if answer.pixels is not None and answer.pixels.hypothetical:
        # What dark pixels would send is not what they add.
        return signed_number(0.0)
    if answer.outputs is not None:
        return signed_number(float(answer.outputs[digit]))
    if answer.digit is not None and answer.digit.digit == digit:
        return signed_number(answer.digit.logit)
    return ""
