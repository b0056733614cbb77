"""Pinned selections side by side: what each adds to every digit."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from netviz.scene.answers import Answer
from netviz.scene.exported_table import ExportedTable
from netviz.scene.frame_tables import pins_table, selection_name
from netviz.scene.frames import Frame
from netviz.scene.selection import Pin, Selection, pixel_position
from netviz.session.pictures import Pictures
from netviz.session.questions import MAX_PINS, Questions
from netviz.widgets.parts.names import class_name, short_name
from netviz.widgets.parts.number_table import Head, NumberTable, Row
from netviz.widgets.parts.panel import scrolling_body
from netviz.widgets.parts.theme import DARK_THEME, Theme, signed_number

translate = QCoreApplication.translate


class ComparePanel(QWidget):
    """The pins with their names and colours, and a table with a column for each and for the selection."""

    def __init__(self, pictures: Pictures, questions: Questions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare")
        self._pictures = pictures
        self._questions = questions
        self._theme = DARK_THEME
        self._hint = QLabel()
        self._hint.setObjectName("compare-hint")
        self._hint.setWordWrap(True)
        self._hint.setProperty("role", "muted")
        self._pin = QPushButton(self.tr("Pin the selection"))
        self._pin.setObjectName("pin")
        self._pin.setToolTip(self.tr("Keep the selection in its own color to compare it with others (Ctrl+P)"))
        self._pin.setAccessibleName(self.tr("Pin the selection"))
        self._pin.clicked.connect(questions.pin)
        self._chips = QVBoxLayout()
        self._chips.setSpacing(3)
        self._table = NumberTable("compare-table", self.tr("What each pinned selection adds to every digit"))
        self._table.pointed_at.connect(self._on_pointed_at)
        self._table.chosen.connect(self._on_chosen)
        layout = scrolling_body(self)
        layout.addWidget(self._pin)
        layout.addLayout(self._chips)
        layout.addWidget(self._hint)
        layout.addWidget(self._table)
        layout.addStretch(1)
        questions.pins_changed.connect(self._show_chips)
        questions.selection_changed.connect(self._on_selection)
        pictures.numbers_changed.connect(self._on_numbers)
        self._show_chips()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._show_chips()
        self._refresh()

    def export_table(self) -> ExportedTable | None:
        """Return what every pin, and the selection, adds to each digit."""
        frame = self._pictures.frame
        if frame is None or not frame.state.pins:
            return None
        answers = [answer for _, answer in _answered_pins(frame)]
        if all(answer.selection != frame.selection for answer in answers) and not frame.selection.is_empty:
            answers.append(frame.answer)
        return pins_table(frame, [(selection_name(answer.selection), answer) for answer in answers])

    @Slot()
    def _on_selection(self) -> None:
        self._pin.setEnabled(self._questions.can_pin)

    @Slot()
    def _show_chips(self) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for pin in self._questions.pins:
            self._chips.addWidget(PinChip(self._pictures.frame, self._questions, pin, self._theme))
        if self._questions.pins:
            self._hint.setText(self.tr("What each one adds to every digit's score before softmax (logit):"))
        else:
            text = self.tr(
                "Pin up to {count} pixels, units, digits or connections. Each keeps its color in every view, and a "
                "table here shows what each one adds to each digit."
            )
            self._hint.setText(text.format(count=MAX_PINS))
        self._on_selection()
        self._refresh()

    @Slot(object)
    def _on_numbers(self, frame: Frame) -> None:
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the newest frame, which was ignored while the panel was hidden."""
        self._refresh()

    def _refresh(self) -> None:
        frame = self._pictures.frame
        self._table.setVisible(bool(self._questions.pins))
        # The frame's pins may be a step behind the user's.
        if frame is None or not self.isVisible() or not self._questions.pins or not frame.state.pins:
            return
        heads = [Head("", self.tr("The digit"))]
        shown = [(pin.selection, self._theme.pins[pin.colour], answer) for pin, answer in _answered_pins(frame)]
        if all(selection != frame.selection for selection, _, _ in shown) and not frame.selection.is_empty:
            shown.append((frame.selection, self._theme.selection, frame.answer))
        for selection, colour, _ in shown:
            meaning = self.tr("Contribution: {name}").format(name=short_name(frame, selection))
            heads.append(Head(_shortest_name(selection), meaning, colour))
        heads.append(
            Head(self.tr("logit"), self.tr("The score before softmax (logit): everything added up"), term="logit")
        )
        rows = []
        for digit, logit in enumerate(frame.trace.logits):
            cells = (
                class_name(frame, digit),
                *(_added(answer, digit) for _, _, answer in shown),
                signed_number(float(logit)),
            )
            rows.append(Row(cells, bold=digit == frame.trace.answer))
        self._table.show_rows(heads, rows)
        self._table.fit_height()

    @Slot(int)
    def _on_pointed_at(self, row: int) -> None:
        self._questions.hover(Selection(digit=row if row >= 0 else None))

    @Slot(int)
    def _on_chosen(self, row: int) -> None:
        self._questions.select(Selection(digit=row))


class PinChip(QWidget):
    """One pin: its colour, a button that selects it again, and a cross that removes it."""

    def __init__(self, frame: Frame | None, questions: Questions, pin: Pin, theme: Theme) -> None:
        super().__init__()
        name = short_name(frame, pin.selection)
        go = QPushButton(name)
        go.setObjectName(f"pinned-{pin.colour}")
        go.setToolTip(self.tr("Select {name}").format(name=name))
        go.clicked.connect(partial(questions.select, pin.selection))
        remove = QToolButton()
        remove.setObjectName(f"unpin-{pin.colour}")
        remove.setText("×")
        remove.setToolTip(self.tr("Unpin {name}").format(name=name))
        remove.setAccessibleName(remove.toolTip())
        remove.setFixedWidth(26)
        remove.clicked.connect(partial(questions.unpin, pin))
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


def _answered_pins(frame: Frame) -> list[tuple[Pin, Answer]]:
    return list(zip(frame.state.pins, frame.pin_answers, strict=True))


def _shortest_name(selection: Selection) -> str:
    """Return the shortest text that identifies a selection next to its colour."""
    if selection.connection is not None:
        return f"{selection.connection.source}→{selection.connection.target}"
    if selection.unit is not None:
        if selection.layer == 0:
            return translate("ComparePanel", "unit {unit}").format(unit=selection.unit)
        text = translate("ComparePanel", "unit {unit} L{layer}")
        return text.format(unit=selection.unit, layer=selection.layer + 1)
    if selection.digit is not None:
        return translate("ComparePanel", "digit {digit}").format(digit=selection.digit)
    if len(selection.pixels) > 1:
        return f"{len(selection.pixels)} px"
    row, column = pixel_position(selection.pixels[0])
    return f"{row}, {column}"


def _added(answer: Answer, digit: int) -> str:
    """Return what a selection adds to a digit; for a digit itself, its logit."""
    if answer.pixels is not None and answer.pixels.hypothetical:
        # Dark pixels add nothing, whatever they would send.
        return signed_number(0.0)
    if answer.outputs is not None:
        return signed_number(float(answer.outputs[digit]))
    if answer.digit is not None and answer.digit.digit == digit:
        return signed_number(answer.digit.logit)
    return ""
