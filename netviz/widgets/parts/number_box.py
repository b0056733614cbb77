"""Fields for numbers with decimals, in the marks of the user's language; English marks are understood, too."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QObject
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from netviz.numbers import number_language, parsed

_OF_NUMBERS = set("0123456789.,eE+-−")


class NumberBox(QDoubleSpinBox):
    """A number with decimals, which follows the language.

    Qt takes a point for a mark of thousands where the decimal mark is a comma, and reads 0.01 as 1. Here the one mark
    that a person types is the decimal mark.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(QLocale(number_language()))

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Accept the decimal mark of any language, and show that of this one."""
        found: tuple[QValidator.State, str, int] = super().validate(self._with_own_mark(text), position)
        return found

    def valueFromText(self, text: str) -> float:
        """Return the number in the text."""
        return super().valueFromText(self._with_own_mark(text))

    def changeEvent(self, event: QEvent) -> None:
        """Write the number anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.follow_language()

    def follow_language(self) -> None:
        """Write the number in the marks of the language."""
        self.setLocale(QLocale(number_language()))
        # This is what makes Qt write the text again.
        self.setSuffix(self.suffix())

    def _with_own_mark(self, text: str) -> str:
        own = self.locale().decimalPoint()
        other = "," if own == "." else "."
        return text.replace(other, own) if text.count(other) == 1 and own not in text else text


class NumberValidator(QValidator):
    """Accepts a number in a range, in the marks of the language or in English ones."""

    def __init__(self, least: float, most: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = least, most

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Return whether the text is such a number, or can become one."""
        state = QValidator.State
        number = typed_number(text)
        if number is None or "%" in text:
            return (state.Invalid if set(text) - _OF_NUMBERS else state.Intermediate, text, position)
        return (state.Acceptable if self._least <= number <= self._most else state.Intermediate, text, position)


def typed_number(text: str) -> float | None:
    """Return the number that a person typed; None if it is none."""
    try:
        return parsed(text)
    except ValueError:
        return None
