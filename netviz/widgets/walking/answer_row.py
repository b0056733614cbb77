"""Where a question of a lesson is answered: a number, one of several choices, or a click in the picture."""

from __future__ import annotations

import math
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from netviz.numbers import local
from netviz.widgets.parts.number_box import typed_number
from netviz.widgets.parts.panel import muted_label
from netviz.widgets.walking.words import Asked

_PADDING = 24
"""What a field takes beside its text, in pixels."""


class AnswerRow(QWidget):
    """The field and the buttons of a question.

    Signals
    -------
    answered : object, str
        The value, and the answer as it is shown.
    grown
        There is a line more.
    """

    answered = Signal(object, str)
    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(5)
        self._asked: Asked | None = None
        self.field: QLineEdit | None = None
        self._problem = muted_label("", "walk-answer-problem")
        self._problem.setWordWrap(True)

    def ask(self, asked: Asked | None) -> None:
        """Show the field or the buttons of a question; what was typed stays while the question is the same."""
        if asked == self._asked:
            return
        self._asked = asked
        self._clear()
        if asked is None:
            return
        if asked.answer_by == "choice":
            self._add_choices(asked)
        elif asked.answer_by == "number":
            self._add_field(asked.within)
        else:
            how = muted_label(self._click_text(asked.answer_by), "walk-click")
            how.setWordWrap(True)
            self._layout.addWidget(how)

    @property
    def takes_keys(self) -> bool:
        """Whether an answer can be typed, or a choice named by its number."""
        return self.isVisible() and self.isEnabled() and self._asked is not None and bool(self._targets())

    def type_in(self, text: str) -> None:
        """Add what was typed to the answer; of several choices, go to that with this number."""
        if self.field is not None:
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.end(False)
            self.field.insert(text)
        elif text.isdecimal() and 1 <= int(text) <= len(self._targets()):
            self._targets()[int(text) - 1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _targets(self) -> list[QWidget]:
        """Return the field, or the choices in their order."""
        if self.field is not None:
            return [self.field]
        choices = 0 if self._asked is None else len(self._asked.choices)
        found = [self.findChild(QPushButton, f"walk-choice-{number}") for number in range(1, choices + 1)]
        return [button for button in found if button is not None]

    def take_focus(self) -> None:
        """Give the keyboard to the field or to the first choice."""
        target = self.field if self.field is not None else self.findChild(QPushButton)
        if target is not None:
            target.setFocus()

    def _clear(self) -> None:
        self._problem.setParent(None)
        self.field = None
        for child in self.findChildren(QWidget):
            child.hide()
            child.setParent(None)
            child.deleteLater()
        while self._layout.count():
            self._layout.takeAt(0)

    def _add_choices(self, asked: Asked) -> None:
        for number, choice in enumerate(asked.choices, 1):
            button = QPushButton(choice)
            button.setProperty("role", "choice")
            button.setObjectName(f"walk-choice-{number}")
            button.clicked.connect(partial(self._choose, number, choice))
            self._layout.addWidget(button)
            # At once, so that it can take the keyboard.
            button.show()

    def _choose(self, number: int, choice: str, _checked: bool = False) -> None:
        self.answered.emit(number, f"“{choice}”")

    def _add_field(self, within: float) -> None:
        row = QHBoxLayout()
        self.field = QLineEdit()
        self.field.setObjectName("walk-field")
        self.field.setPlaceholderText(self.tr("a number"))
        self.field.setAccessibleName(self.tr("Your answer"))
        self.field.setMaxLength(20)
        self.field.setMaximumWidth(160)
        # Beside a long remark, too, it says what to type.
        self.field.setMinimumWidth(self.fontMetrics().horizontalAdvance(self.field.placeholderText()) + _PADDING)
        self.field.returnPressed.connect(self._on_number)
        button = QPushButton(self.tr("Answer"))
        button.setObjectName("walk-answer")
        button.setProperty("role", "primary")
        button.clicked.connect(self._on_number)
        row.addWidget(self.field)
        row.addWidget(button)
        if within:
            text = self.tr("{number} more or less is right, too").format(number=local(within, "g"))
            row.addWidget(muted_label(text, "walk-answer-within"))
        row.addStretch(1)
        holder = QWidget()
        row.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(row)
        self._layout.addWidget(holder)
        holder.show()
        self._problem = muted_label("", "walk-answer-problem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._layout.addWidget(self._problem)

    @Slot()
    def _on_number(self) -> None:
        if self.field is None:
            return
        text = self.field.text().strip()
        number = number_in(text)
        if number is None:
            self._problem.setText(self.tr("Write a number, such as 784 or 0.5."))
            self._problem.show()
            self.field.selectAll()
            self.grown.emit()
            return
        self.answered.emit(number, text)

    def _click_text(self, answer_by: str) -> str:
        match answer_by:
            case "pixel":
                return self.tr("Answer by a click on a pixel of the image.")
            case "unit":
                return self.tr("Answer by a click on a unit in the network.")
        return self.tr("Answer by a click on a digit at the right of the network.")


def number_in(text: str) -> float | int | None:
    """Return the number that a person wrote, with or without separators and a percent sign; None if it is none."""
    number = typed_number(text)
    if number is None or math.isinf(number):
        return None
    return int(number) if number == int(number) else number
