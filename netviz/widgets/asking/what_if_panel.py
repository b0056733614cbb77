"""What the network would answer without something: exact and current answer side by side, and which pixels matter."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QMargins, Qt, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from netviz.numbers import local
from netviz.scene.exported_table import ExportedTable
from netviz.scene.frame_tables import ranking_table, what_if_table
from netviz.scene.frames import Frame
from netviz.scene.selection import Selection, pixel_position
from netviz.scene.what_if import WhatIfQuestion
from netviz.session.live_run import LiveRun
from netviz.session.pictures import Pictures
from netviz.session.questions import Questions
from netviz.tracing.what_if import PixelRanking, WhatIf
from netviz.widgets.asking import what_if_text as wording
from netviz.widgets.parts.flow_row import FlowRow
from netviz.widgets.parts.names import class_name, moment
from netviz.widgets.parts.number_table import NumberTable, Row
from netviz.widgets.parts.panel import scrolling_body
from netviz.widgets.parts.theme import DARK_THEME, Theme, signed_number

_RANKED = 20


class WhatIfPanel(QWidget):
    """Questions about the selection, each answered by forward passes."""

    def __init__(self, pictures: Pictures, questions: Questions, run: LiveRun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("what-if")
        self._pictures = pictures
        self._questions = questions
        self._run = run
        self._theme = DARK_THEME
        self._question = WhatIfQuestion.WITHOUT
        self._ranking: PixelRanking | None = None
        self._buttons: dict[WhatIfQuestion, QPushButton] = {}
        self._title, self._verdict, self._reason = QLabel(), QLabel(), QLabel()
        for label, name in (
            (self._title, "what-if-title"),
            (self._verdict, "what-if-verdict"),
            (self._reason, "what-if-reason"),
        ):
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
        self._reason.setProperty("role", "muted")
        self._table = NumberTable("what-if-table", self.tr("The network's answer before and after the change"))
        self._table.pointed_at.connect(self._on_pointed_at)
        self._table.chosen.connect(self._on_chosen)
        layout = scrolling_body(self)
        layout.addLayout(self._choices())
        for widget in (self._title, self._verdict, self._table, self._reason):
            layout.addWidget(widget)
        layout.addStretch(1)
        pictures.numbers_changed.connect(self._on_numbers)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._refresh()

    def export_table(self) -> ExportedTable | None:
        """Return the answer to the question on display."""
        frame = self._pictures.frame
        if frame is not None and frame.ranking is not None:
            return ranking_table(frame, frame.ranking)
        return None if frame is None or frame.what_if is None else what_if_table(frame, frame.what_if)

    def choose(self, question: WhatIfQuestion) -> None:
        """Ask another question."""
        self._question = question
        for other, button in self._buttons.items():
            button.setChecked(other is question)
        if self.isVisible():
            self._questions.ask(question)
        self._refresh()

    def _choices(self) -> FlowRow:
        row = FlowRow(QMargins(0, 0, 0, 0), 4, fills=True)
        for question, text, tip in (
            (
                WhatIfQuestion.WITHOUT,
                self.tr("Without it", "button"),
                self.tr("Re-run the network without the selection (X)"),
            ),
            (
                WhatIfQuestion.FULL_INK,
                self.tr("At full ink"),
                self.tr("Re-run the network with the selected pixels at full intensity (I)"),
            ),
            (
                WhatIfQuestion.RANKING,
                self.tr("Pixels that matter"),
                self.tr("Remove each pixel in turn and rank the pixels by the effect (M)"),
            ),
        ):
            button = QPushButton(text)
            button.setObjectName(f"ask-{question.value.replace(' ', '-')}")
            button.setCheckable(True)
            button.setChecked(question is self._question)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setProperty("role", "segment")
            button.clicked.connect(partial(self.choose, question))
            self._buttons[question] = button
            row.addWidget(button)
        return row

    def showEvent(self, event: QShowEvent) -> None:
        """Ask the question: its answer is marked in the network while the panel is visible."""
        self._questions.ask(self._question)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask nothing."""
        self._questions.ask(None)

    @Slot(object)
    def _on_numbers(self, frame: Frame) -> None:
        self._refresh()

    def _refresh(self) -> None:
        frame = self._pictures.frame
        if frame is None or not self.isVisible() or frame.question is not self._question:
            return
        self._ranking = frame.ranking
        if not np.isfinite(frame.trace.logits).all():
            verdict = self.tr("The numbers have overflowed: reset, or lower the learning rate.")
            self._show(frame, self.tr("Nothing to compare"), verdict)
        elif frame.ranking is not None:
            self._show(
                frame,
                wording.ranking_title(frame, frame.ranking),
                wording.ranking_verdict(frame, frame.ranking),
                wording.ranking_reason(frame, frame.ranking),
            )
            self._table.show_rows(wording.ranking_heads(), self._ranking_rows(frame, frame.ranking))
        elif frame.what_if is not None:
            self._show(
                frame,
                wording.title(frame),
                wording.verdict(frame, frame.what_if, self._theme),
                wording.explanation(frame, frame.what_if),
            )
            self._table.show_rows(wording.change_heads(), self._change_rows(frame, frame.what_if))
        else:
            self._show(frame, *wording.nothing_to_ask(frame))
        self._table.fit_height()

    def _show(self, frame: Frame, title: str, verdict: str, reason: str | None = None) -> None:
        """Show words; the table is shown with a reason only."""
        batch = moment(frame, self._run.is_running)
        self._title.setText(f"<b style='color:{self._theme.selection}'>{title}</b>{batch}")
        self._verdict.setText(verdict)
        self._reason.setText(reason or "")
        self._table.setVisible(reason is not None)

    def _change_rows(self, frame: Frame, what_if: WhatIf) -> list[Row]:
        rows, decimals = [], wording.decimals_for(what_if)
        for digit in range(what_if.logits.size):
            # Rounded first, so that the sum holds in the digits shown.
            before = round(float(what_if.logits_before[digit]), decimals)
            change = round(float(what_if.exact[digit]), decimals)
            cells = (
                class_name(frame, digit),
                signed_number(before, decimals),
                signed_number(before + change, decimals),
                signed_number(change, decimals),
                signed_number(float(what_if.linear[digit]), decimals),
                _percent(float(what_if.probabilities_before[digit])),
                _percent(float(what_if.probabilities[digit])),
            )
            won = digit in (what_if.answer_before, what_if.answer)
            rows.append(Row(cells, "" if won else self._theme.muted, digit == what_if.answer))
        return rows

    def _ranking_rows(self, frame: Frame, ranking: PixelRanking) -> list[Row]:
        logit = float(frame.trace.logits[ranking.digit])
        rows = []
        for place, pixel in enumerate(ranking.order[:_RANKED], start=1):
            row, column = pixel_position(int(pixel))
            change = float(ranking.changes[pixel])
            answer = int(ranking.answers[pixel])
            cells = (
                str(place),
                f"{row}, {column}",
                local(frame.trace.image[pixel], ".3f"),
                signed_number(change, wording.DECIMALS),
                signed_number(logit + change, wording.DECIMALS),
                class_name(frame, answer),
            )
            rows.append(Row(cells, "" if answer == frame.trace.answer else self._theme.selection))
        return rows

    @Slot(int)
    def _on_pointed_at(self, row: int) -> None:
        self._questions.hover(self._target(row))

    @Slot(int)
    def _on_chosen(self, row: int) -> None:
        target = self._target(row)
        if self._ranking is not None and not target.is_empty:
            self._questions.select(target)

    def _target(self, row: int) -> Selection:
        if row < 0:
            return Selection()
        if self._ranking is None:
            return Selection(digit=row)
        order = self._ranking.order
        return Selection(pixels=(int(order[row]),)) if row < len(order) else Selection()


def _percent(probability: float) -> str:
    return local(100.0 * probability, ".2f")
