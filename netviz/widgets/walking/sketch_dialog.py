"""The small network in a window of its own, with the sum of what is selected."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from netviz.numbers import percentage
from netviz.tracing.arithmetic import Fixed, Term, TermKind, WrittenSum, digit_sum, pixel_sum, softmax_steps, unit_sum
from netviz.tracing.image_trace import ImageTrace
from netviz.training.small_network import DIGITS, SIDE, SmallNetwork
from netviz.widgets.asking.sums_text import heads_of, softmax_heads, term_name
from netviz.widgets.parts.number_table import NumberTable, Row
from netviz.widgets.parts.panel import heading, muted_label, scrolling_body
from netviz.widgets.parts.theme import DARK_THEME, Theme, plain_number
from netviz.widgets.walking.sketch_view import Part, SketchView

LEARNING_RATE = 0.1
"""So large that a step shows in the second decimal, and so small that it does not overshoot."""


class SketchDialog(QDialog):
    """Shows the small network; every number can be recomputed from the others on the screen.

    Parameters
    ----------
    network : SmallNetwork
    theme : Theme
    """

    def __init__(self, network: SmallNetwork, theme: Theme = DARK_THEME, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sketch-dialog")
        self.setWindowTitle(self.tr("A small network: 16 pixels, 4 units, 3 digits"))
        self._start = self.network = network
        self._before: SmallNetwork | None = None
        self.image = 0
        self._theme = theme
        self.view = SketchView(self)
        self.view.set_theme(theme)
        self.view.selected.connect(self._refresh)
        self._side = QWidget()
        self._side.setProperty("role", "panel")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view, 3)
        layout.addLayout(self._make_side(), 2)
        self.resize(1080, 640)
        self._refresh()

    def _make_side(self) -> QVBoxLayout:
        self._title, self._formula, self._result = QLabel(), muted_label("", "sketch-formula"), QLabel()
        self._title.setTextFormat(Qt.TextFormat.RichText)
        self._result.setTextFormat(Qt.TextFormat.RichText)
        self._reading = QLabel()
        self._reading.setObjectName("sketch-reading")
        for label in (self._title, self._formula, self._result, self._reading):
            label.setWordWrap(True)
        self._terms = NumberTable("sketch-terms", self.tr("The terms of the sum with its running total"))
        self._softmax_title = heading(self.tr("Softmax: from scores (logits) to probabilities"))
        self._softmax = NumberTable("sketch-softmax", self.tr("The steps of the softmax"))
        body = scrolling_body(self._side)
        for widget in (self._reading, self._title, self._formula, self._terms, self._result):
            body.addWidget(widget)
        body.addWidget(self._softmax_title)
        body.addWidget(self._softmax)
        body.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(10, 6, 10, 10)
        for name, text, tip, slot in (
            ("sketch-next", self.tr("Next image"), self.tr("Show another image"), self.show_next),
            (
                "sketch-misread",
                self.tr("Misread"),
                self.tr("Show the next image that it reads wrongly"),
                self.show_misread,
            ),
            (
                "sketch-learn",
                self.tr("Learn from it"),
                self.tr("Take one step, w − η·∂L/∂w with η = {rate}; ▲ and ▼ mark what changed").format(
                    rate=LEARNING_RATE
                ),
                self.learn,
            ),
            ("sketch-over", self.tr("Start over"), self.tr("Go back to the weights before the steps"), self.start_over),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setToolTip(tip)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            buttons.addWidget(button)
        row = QWidget()
        row.setProperty("role", "panel")
        row.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row.setLayout(buttons)
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addWidget(self._side, 1)
        side.addWidget(row)
        return side

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard to the picture."""
        super().showEvent(event)
        self.view.setFocus()

    # What the person does --------------------------------------------------------------------------------------------

    @property
    def trace(self) -> ImageTrace:
        """What the network makes of the image."""
        return self.network.trace(self.image)

    @Slot()
    def show_next(self) -> None:
        """Show the next image."""
        self.image = (self.image + 1) % len(self.network.labels)
        self._before = None
        self._refresh()

    @Slot()
    def show_misread(self) -> None:
        """Show the next image that is read wrongly, if there is one."""
        count = len(self.network.labels)
        for number in ((self.image + distance) % count for distance in range(1, count + 1)):
            if self.network.trace(number).answer != self.network.labels[number]:
                self.image, self._before = number, None
                self._refresh()
                return

    @Slot()
    def learn(self) -> None:
        """Take one step on the image."""
        self._before, self.network = self.network, self.network.learned(self.image, LEARNING_RATE)
        self._refresh()

    @Slot()
    def start_over(self) -> None:
        """Forget the steps."""
        self.network, self._before = self._start, None
        self._refresh()

    # What is shown ---------------------------------------------------------------------------------------------------

    @Slot()
    def _refresh(self) -> None:
        trace, label = self.trace, int(self.network.labels[self.image])
        self.view.show_trace(trace, label, None if self._before is None else self._before.parameters)
        self._reading.setText(self._reading_text(trace, label))
        part = self.view.part
        written = self._sum_of(part, trace)
        self._title.setText(f"<b style='color:{self._theme.selection}'>{self._name_of(part)}</b>")
        self._formula.setText(self._formula_of(part))
        self._terms.show_rows(heads_of(written), [_row(term) for term in written.terms])
        self._terms.fit_height()
        self._result.setText(self._result_of(part, written, trace))
        for widget in (self._softmax_title, self._softmax):
            widget.setVisible(part.layer == 2)
        if part.layer == 2:
            self._show_softmax(trace)

    def _reading_text(self, trace: ImageTrace, label: int) -> str:
        answer = trace.answer
        values = {
            "answer": DIGITS[answer],
            "share": percentage(float(trace.probabilities[answer])),
            "label": DIGITS[label],
        }
        if self._before is not None:
            old = self._before.trace(self.image)
            values["before"] = percentage(float(old.probabilities[label]))
            values["after"] = percentage(float(trace.probabilities[label]))
            text = self.tr("One step later: the probability of the label {label} went from {before} to {after}.")
        elif answer == label:
            text = self.tr("It reads {answer} with {share}, and the label is {label}.")
        else:
            text = self.tr("It reads {answer} with {share}, but the label is {label}.")
        return text.format(**values)

    def _sum_of(self, part: Part, trace: ImageTrace) -> WrittenSum:
        if part.layer == 0:
            return pixel_sum(trace, (part.number,), trace.answer, n_largest=SIDE * SIDE)
        if part.layer == 1:
            return unit_sum(trace, part.number, n_largest=SIDE * SIDE)
        return digit_sum(trace, part.number, n_largest=SIDE * SIDE)

    def _name_of(self, part: Part) -> str:
        if part.layer == 0:
            row, column = divmod(part.number, SIDE)
            return self.tr("Pixel row {row}, column {column}").format(row=row, column=column)
        if part.layer == 1:
            return self.tr("Unit {number}").format(number=part.number)
        return self.tr("Digit {digit}").format(digit=DIGITS[part.number])

    def _formula_of(self, part: Part) -> str:
        if part.layer == 0:
            return self.tr("What it adds to the answer: its intensity times each weight, through the units that fire.")
        if part.layer == 1:
            return self.tr("Intensity times weight over all 16 pixels, plus the bias.")
        return self.tr("Activation times weight over all 4 units, plus the bias.")

    def _result_of(self, part: Part, written: WrittenSum, trace: ImageTrace) -> str:
        total = written.shown_result.text()
        if part.layer == 1:
            passed = plain_number(float(trace.activations[0][part.number]), 5)
            return self.tr("z = {total}; with ReLU it passes on <b>{passed}</b>").format(total=total, passed=passed)
        if part.layer == 2:
            return self.tr("score before softmax (logit): <b>{total}</b>").format(total=total)
        return self.tr("effect on digit {digit}: <b>{total}</b>").format(digit=DIGITS[trace.answer], total=total)

    def _show_softmax(self, trace: ImageTrace) -> None:
        rows = []
        for step in softmax_steps(trace):
            numbers: tuple[Fixed, ...] = (step.logit, step.shifted, step.exponential, step.total, step.probability)
            won = step.digit == trace.answer
            cells = (str(DIGITS[step.digit]), *(number.text() for number in numbers))
            rows.append(Row(cells, "" if won else self._theme.muted, won))
        self._softmax.show_rows(softmax_heads(), rows)
        self._softmax.fit_height()


def _exact(number: float) -> str:
    """Return a number with two decimals, or with as many more as it has."""
    return plain_number(number, 2 if abs(number - round(number, 2)) < 1e-9 else 4)


def _row(term: Term) -> Row:
    name = term_name(term)
    if term.kind is TermKind.PIXEL:
        row, column = divmod(term.index, SIDE)
        name = f"{row}, {column}"
    factors = [_exact(factor) for factor in term.factors] or ["", ""]
    return Row((name, *factors, term.shown.text(sign=True), term.total.text()))
