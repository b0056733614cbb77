"""What the network would say without something: the exact answer beside the one now, and which pixels matter."""

from __future__ import annotations

from html import escape

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from netviz.scene.frames import Frame
from netviz.scene.selection import Selection, pixel_position
from netviz.scene.what_if import WhatIfQuestion
from netviz.session.session import Session
from netviz.tracing.what_if import PixelRanking, WhatIf
from netviz.widgets.parts.firing import can_be_silent
from netviz.widgets.parts.names import moment, short_name
from netviz.widgets.parts.number_table import Head, NumberTable, Row
from netviz.widgets.parts.panel import scrolling_body
from netviz.widgets.parts.theme import DARK_THEME, Theme, percentage, signed_number

_QUESTIONS = (
    (WhatIfQuestion.WITHOUT, "Without it", "Run the network without what is selected (X)"),
    (WhatIfQuestion.FULL_INK, "At full ink", "Run it with the selected pixels at full intensity (I)"),
    (WhatIfQuestion.RANKING, "Pixels that matter", "Take away each pixel in turn and rank them by what changes (M)"),
)
_RANKED = 20
_NAMED_UNITS = 6
_DECIMALS = 3


class WhatIfPanel(QWidget):
    """Questions about the selection, each answered by real forward passes."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("what-if")
        self._session = session
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
        self._table = NumberTable("what-if-table", "The network's answer now and then")
        self._table.pointed_at.connect(self._on_pointed_at)
        self._table.chosen.connect(self._on_chosen)
        layout = scrolling_body(self)
        layout.addLayout(self._choices())
        for widget in (self._title, self._verdict, self._table, self._reason):
            layout.addWidget(widget)
        layout.addStretch(1)
        session.numbers_changed.connect(self._on_numbers)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._refresh()

    def choose(self, question: WhatIfQuestion) -> None:
        """Ask another question."""
        self._question = question
        for other, button in self._buttons.items():
            button.setChecked(other is question)
        if self.isVisible():
            self._session.ask(question)
        self._refresh()

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        for question, text, tip in _QUESTIONS:
            button = QPushButton(text)
            button.setObjectName(f"ask-{question.value.replace(' ', '-')}")
            button.setCheckable(True)
            button.setChecked(question is self._question)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setProperty("role", "segment")
            button.clicked.connect(self._on_button)
            self._buttons[question] = button
            row.addWidget(button)
        return row

    @Slot()
    def _on_button(self) -> None:
        for question, button in self._buttons.items():
            if button is self.sender():
                self.choose(question)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask: the answer is marked in the network as long as the panel is seen."""
        self._session.ask(self._question)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask no longer."""
        self._session.ask(None)

    @Slot(object)
    def _on_numbers(self, frame: Frame) -> None:
        self._refresh()

    def _refresh(self) -> None:
        frame = self._session.frame
        if frame is None or not self.isVisible() or frame.question is not self._question:
            return
        self._ranking = frame.ranking
        if not np.isfinite(frame.trace.logits).all():
            self._say("Nothing to compare", "The network's numbers are not finite: reset, or learn more slowly.", "")
        elif frame.ranking is not None:
            self._show_ranking(frame, frame.ranking)
        elif frame.what_if is not None:
            self._show_what_if(frame, frame.what_if)
        else:
            self._say(*self._nothing_to_ask(frame))

    def _say(self, title: str, verdict: str, reason: str, *, table: bool = False) -> None:
        frame = self._session.frame
        of_when = "" if frame is None else moment(self._session, frame)
        self._title.setText(f"<b style='color:{self._theme.selection}'>{title}</b>{of_when}")
        self._verdict.setText(verdict)
        self._reason.setText(reason)
        self._table.setVisible(table)

    def _nothing_to_ask(self, frame: Frame) -> tuple[str, str, str]:
        if self._question is WhatIfQuestion.FULL_INK:
            return "At full ink", "Select one or several pixels: then you see what more ink there would change.", ""
        if frame.selection.digit is not None:
            return "Without it", "A digit can only be asked for its votes. Select pixels, a unit or a connection.", ""
        return (
            "Without it",
            "Select pixels, a hidden unit or a connection: then the network is run without it, and you see "
            "whether the answer changes.",
            "",
        )

    # The network with a change ---------------------------------------------------------------------------------------

    def _show_what_if(self, frame: Frame, what_if: WhatIf) -> None:
        name = short_name(self._session, frame.selection)
        title = f"With {name} at full ink" if self._question is WhatIfQuestion.FULL_INK else f"Without {name}"
        self._say(title, self._judge(what_if), self._explain(frame, what_if), table=True)
        self._table.show_rows(_HEADS, self._rows(what_if))
        self._table.fit_height()

    def _judge(self, what_if: WhatIf) -> str:
        name = self._session.class_name
        before, after = what_if.answer_before, what_if.answer
        # The labels are rich text, in which a bare < begins a tag.
        now = escape(percentage(float(what_if.probabilities_before[before])))
        then = escape(percentage(float(what_if.probabilities[after])))
        if before == after:
            return f"The answer stays <b style='color:{self._theme.text}'>{name(before)}</b>: {now} → {then}"
        return (
            f"The answer changes from <b>{name(before)}</b> ({now}) to "
            f"<b style='color:{self._theme.selection}'>{name(after)}</b> ({then})"
        )

    def _explain(self, frame: Frame, what_if: WhatIf) -> str:
        digit = what_if.answer_before
        name = short_name(self._session, Selection(digit=digit))
        linear, exact = float(what_if.linear[digit]), float(what_if.exact[digit])
        parts = _flips(what_if)
        if parts:
            decimals = _decimals(what_if)
            return (
                f"By its share {name} would change by {signed_number(linear, decimals)}; really it changes by "
                f"{signed_number(exact, decimals)}, because {' and '.join(parts)}: "
                "a share is counted with every unit as it is."
            )
        if not what_if.exact.any():
            pixels = frame.selection.pixels
            dark = bool(pixels) and not frame.trace.image[list(pixels)].any()
            return "It is dark, so nothing changes; press I to see it at full ink." if dark else "Nothing changes."
        if np.allclose(what_if.linear, what_if.exact, rtol=0.0, atol=5e-4):
            if can_be_silent(frame.trace):
                return "No unit begins to fire or falls silent, so what changes is exactly the share."
            return "Each unit answers along its straight line here, so what changes is exactly the share."
        activation = frame.trace.parameters.architecture.activation
        return f"The share is counted along a straight line, and {activation} is curved: so the change is another one."

    def _rows(self, what_if: WhatIf) -> list[Row]:
        rows, decimals = [], _decimals(what_if)
        for digit in range(what_if.logits.size):
            # The logit then is the one now and the change, in the digits that are shown.
            before = round(float(what_if.logits_before[digit]), decimals)
            change = round(float(what_if.exact[digit]), decimals)
            cells = (
                self._session.class_name(digit),
                signed_number(before, decimals),
                signed_number(before + change, decimals),
                signed_number(change, decimals),
                signed_number(float(what_if.linear[digit]), decimals),
                _share(float(what_if.probabilities_before[digit])),
                _share(float(what_if.probabilities[digit])),
            )
            won = digit in (what_if.answer_before, what_if.answer)
            rows.append(Row(cells, "" if won else self._theme.muted, digit == what_if.answer))
        return rows

    # Ranking ---------------------------------------------------------------------------------------------------------

    def _show_ranking(self, frame: Frame, ranking: PixelRanking) -> None:
        order = ranking.order[:_RANKED]
        name = short_name(self._session, Selection(digit=ranking.digit))
        others = sorted({int(answer) for answer in ranking.answers} - {ranking.digit})
        if others:
            answers = ", ".join(self._session.class_name(answer) for answer in others)
            verdict = f"Without a single one of them the network can read: <b>{answers}</b>"
        else:
            verdict = "No single pixel decides: without any one of them the answer stays."
        reason = f"{len(ranking.order)} of {ranking.changes.size} pixels change the logit of {name}; the rest is dark."
        self._say(f"The pixels that matter most for {name}", verdict, reason, table=True)
        logit = float(frame.trace.logits[ranking.digit])
        rows = []
        for place, pixel in enumerate(order, start=1):
            row, column = pixel_position(int(pixel))
            change = float(ranking.changes[pixel])
            answer = int(ranking.answers[pixel])
            cells = (
                str(place),
                f"{row}, {column}",
                f"{frame.trace.image[pixel]:.3f}",
                signed_number(change, _DECIMALS),
                signed_number(logit + change, _DECIMALS),
                self._session.class_name(answer),
            )
            rows.append(Row(cells, "" if answer == ranking.digit else self._theme.selection))
        self._table.show_rows(_RANKING_HEADS, rows)
        self._table.fit_height()

    @Slot(int)
    def _on_pointed_at(self, row: int) -> None:
        self._session.hover(self._target(row))

    @Slot(int)
    def _on_chosen(self, row: int) -> None:
        target = self._target(row)
        if self._ranking is not None and not target.is_empty:
            self._session.select(target)

    def _target(self, row: int) -> Selection:
        if row < 0:
            return Selection()
        if self._ranking is None:
            return Selection(digit=row)
        order = self._ranking.order
        return Selection(pixels=(int(order[row]),)) if row < len(order) else Selection()


_HEADS = (
    Head("", "The digit"),
    Head("logit", "The logit now"),
    Head("then", "The logit with the change, from a forward pass"),
    Head("exact", "What really changes"),
    Head("share", "What the shares promise, counted with every unit as it is now"),
    Head("p %", "The probability now, in per cent"),
    Head("then", "The probability with the change, in per cent"),
)
_RANKING_HEADS = (
    Head("", "Place"),
    Head("pixel", "Row, column"),
    Head("x", "Its intensity"),
    Head("change", "What its absence does to the answer's logit"),
    Head("logit", "The logit without it"),
    Head("read", "What is answered without it"),
)


def _decimals(what_if: WhatIf) -> int:
    """Return three decimals, and more where all changes are so small that these would be zeros."""
    largest = float(np.abs(what_if.exact).max())
    return _DECIMALS if largest >= 0.05 or largest == 0.0 else _DECIMALS + 2


def _flips(what_if: WhatIf) -> list[str]:
    """Say which units would begin to fire or fall silent."""
    parts, several = [], len(what_if.flips) > 1
    for layer, flips in enumerate(what_if.flips, start=1):
        of_layer = f" in L{layer}" if several else ""
        if flips.woken:
            parts.append(f"● {_units(flips.woken)}{of_layer} would begin to fire")
        if flips.silenced:
            parts.append(f"○ {_units(flips.silenced)}{of_layer} would fall silent")
    return parts


def _units(units: tuple[int, ...]) -> str:
    """Name a few units, and count them where there are more."""
    named = ", ".join(str(unit) for unit in units[:_NAMED_UNITS])
    if len(units) == 1:
        return f"unit {named}"
    if len(units) <= _NAMED_UNITS:
        return f"units {named}"
    return f"{len(units)} units ({named}, …)"


def _share(probability: float) -> str:
    return f"{100.0 * probability:.2f}"
