"""The arithmetic of the selected unit, digit, pixels or connection, to be checked by hand."""

from __future__ import annotations

import re

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget

from netviz.scene.exported_table import ExportedTable
from netviz.scene.frames import Frame
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.session.live_run import LiveRun
from netviz.session.messages import Messages
from netviz.session.pictures import Pictures
from netviz.session.questions import Questions
from netviz.tracing.arithmetic import SoftmaxStep, as_csv, softmax_as_csv, softmax_steps
from netviz.widgets.asking.sums_text import Arithmetic, arithmetic_of, fixed, heads_of, softmax_heads, term_name
from netviz.widgets.parts.names import class_name, moment
from netviz.widgets.parts.number_table import NumberTable, Row
from netviz.widgets.parts.panel import heading, scrolling_body
from netviz.widgets.parts.theme import DARK_THEME, Theme


class SumsPanel(QWidget):
    """A sum written out with its running total, then the activation, or the softmax for a digit."""

    def __init__(
        self,
        pictures: Pictures,
        questions: Questions,
        run: LiveRun,
        messages: Messages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sums")
        self._pictures = pictures
        self._questions = questions
        self._run = run
        self._messages = messages
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
        self._terms = NumberTable("sums-terms", self.tr("The terms of the sum with its running total"))
        self._terms.setAccessibleDescription(self.tr("Point at a row to highlight its connection; click to select it"))
        self._terms.pointed_at.connect(self._on_pointed_at)
        self._terms.chosen.connect(self._on_chosen)
        self._softmax_title = heading(self.tr("Softmax: from scores (logits) to probabilities"))
        self._softmax_title.setWordWrap(True)
        self._softmax = NumberTable("sums-softmax", self.tr("The steps of the softmax"))
        self._softmax.pointed_at.connect(self._on_digit_pointed_at)
        self._softmax.chosen.connect(self._on_digit_chosen)
        layout = scrolling_body(self)
        for widget in (self._title, self._formula, self._terms, self._result, self._softmax_title, self._softmax):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addLayout(self._copies())
        pictures.numbers_changed.connect(self._on_numbers)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._refresh()

    def as_text(self) -> str:
        """Return everything that the panel shows as plain text."""
        if self._shown is None:
            return ""
        head = [text for text in (self._shown.title, self._shown.example, _plain(self._shown.formula)) if text]
        parts = ["\n".join(head), self._terms.as_text()]
        parts.append(_plain(self._shown.result))
        if self._shown.has_softmax:
            parts.append(self._softmax.as_text())
        return "\n\n".join(part.rstrip() for part in parts) + "\n"

    def as_csv(self) -> str:
        """Return the sum, and the softmax if it is shown, as comma-separated values."""
        if self._shown is None:
            return ""
        softmax = "\n" + softmax_as_csv(self._steps) if self._shown.has_softmax else ""
        return as_csv(self._shown.written) + softmax

    def export_table(self) -> ExportedTable | None:
        """Return the sum, and the softmax below it."""
        return ExportedTable.from_csv("sum", self.as_csv()) if self._shown is not None else None

    def _copies(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addStretch(1)
        for name, text, tip, slot in (
            (
                "copy-text",
                self.tr("Copy as text"),
                self.tr("Copy the whole calculation as text"),
                self._copy_text,
            ),
            (
                "copy-csv",
                self.tr("Copy as CSV"),
                self.tr("Copy the calculation for a spreadsheet, with all decimals"),
                self._copy_csv,
            ),
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
        self._messages.notice(self.tr("Copied the calculation as text."))

    @Slot()
    def _copy_csv(self) -> None:
        QApplication.clipboard().setText(self.as_csv())
        self._messages.notice(self.tr("Copied the calculation as CSV."))

    @Slot(object)
    def _on_numbers(self, frame: Frame) -> None:
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the newest frame, which was ignored while the panel was hidden."""
        self._refresh()

    def _refresh(self) -> None:
        frame = self._pictures.frame
        if frame is None or not self.isVisible():
            return
        if not np.isfinite(frame.trace.logits).all():
            self._shown = None
            self._title.setText(self.tr("The numbers have overflowed: reset, or lower the learning rate."))
            for widget in (self._formula, self._terms, self._result, self._softmax_title, self._softmax):
                widget.setVisible(False)
            return
        self._show(arithmetic_of(frame), frame)

    def _show(self, shown: Arithmetic, frame: Frame) -> None:
        self._shown = shown
        batch = moment(frame, self._run.is_running)
        example = f"<br><b>{shown.example}</b>" if shown.example else ""
        self._title.setText(f"<b style='color:{self._theme.selection}'>{shown.title}</b>{batch}{example}")
        self._formula.setText(shown.formula)
        self._result.setText(shown.result)
        for widget in (self._formula, self._terms, self._result):
            widget.setVisible(True)
        self._terms.show_rows(heads_of(shown.written), self._rows(shown, frame))
        self._terms.fit_height()
        for part in (self._softmax_title, self._softmax):
            part.setVisible(shown.has_softmax)
        if shown.has_softmax:
            self._steps = softmax_steps(frame.trace)
            self._softmax.show_rows(softmax_heads(), self._softmax_rows(frame))
            self._softmax.fit_height()

    def _rows(self, shown: Arithmetic, frame: Frame) -> list[Row]:
        chosen = frame.selection.connection
        rows = []
        for term, connection in zip(shown.written.terms, shown.connections, strict=True):
            is_chosen = chosen is not None and connection == chosen
            colour = self._theme.selection if is_chosen else self._theme.muted if connection is None else ""
            factors = [fixed(factor).text() for factor in term.factors] or ["", ""]
            cells = (term_name(term), *factors, term.shown.text(sign=True), term.total.text())
            rows.append(Row(cells, colour))
        return rows

    def _softmax_rows(self, frame: Frame) -> list[Row]:
        rows = []
        for step in self._steps:
            won = step.digit == frame.trace.answer
            cells = (
                class_name(frame, step.digit),
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
        self._questions.hover(Selection(connection=self._connection_of(row)))

    @Slot(int)
    def _on_chosen(self, row: int) -> None:
        connection = self._connection_of(row)
        if connection is not None:
            self._questions.select(Selection(connection=connection))

    def _connection_of(self, row: int) -> ConnectionIndex | None:
        if self._shown is None or not 0 <= row < len(self._shown.connections):
            return None
        return self._shown.connections[row]

    @Slot(int)
    def _on_digit_pointed_at(self, row: int) -> None:
        self._questions.hover(Selection(digit=row if row >= 0 else None))

    @Slot(int)
    def _on_digit_chosen(self, row: int) -> None:
        self._questions.select(Selection(digit=row))


def _plain(text: str) -> str:
    """Return rich text without its markup."""
    for markup, plain in (("<b>", ""), ("</b>", ""), ("&nbsp;", " ")):
        text = text.replace(markup, plain)
    return re.sub(r"[ \t\n\u00a0]+", " ", text).strip()
