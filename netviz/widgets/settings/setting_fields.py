"""Fields for the settings of a run: choices, whole numbers, amounts and shares.

A field emits `chosen` only if the user has chosen a value, never when it is set with `show_value`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QSpinBox, QToolTip

from netviz.numbers import local, percent_sign
from netviz.widgets.parts.eliding_combo import ElidingComboBox
from netviz.widgets.parts.number_box import NumberBox, NumberValidator, typed_number

_MANTISSAS = (1, 2, 3, 5, 7)
_DIGITS = 4
# Of a choice that has little room.
_LEAST_LETTERS = 4


class ChoiceField(ElidingComboBox):
    """A choice among names.

    Signals
    -------
    chosen : object
        The name, chosen by the user.
    """

    chosen = Signal(object)

    def __init__(self, names: Mapping[str, str]) -> None:
        super().__init__(_LEAST_LETTERS)
        for name, text in names.items():
            self.addItem(text, name)
        self.activated.connect(self._on_activated)

    @property
    def value(self) -> object:
        """The name that is shown."""
        return self.currentData()

    def show_value(self, value: object) -> None:
        """Show a name."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(value))

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        self.chosen.emit(self.itemData(index))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel unless the field has the focus."""
        if _takes_wheel(self, event):
            super().wheelEvent(event)


class WholeField(QSpinBox):
    """A whole number.

    Parameters
    ----------
    minimum, maximum : int
    step : int
        What the arrows add.
    unit : str
        Shown after the number.
    doubling : bool
        Whether the arrows double and halve the number instead.
    zero : str
        The text for the minimum, if it means something other than a number.

    Signals
    -------
    chosen : object
        The number, chosen by the user.
    """

    chosen = Signal(object)

    def __init__(
        self, minimum: int, maximum: int, step: int = 1, unit: str = "", *, doubling: bool = False, zero: str = ""
    ) -> None:
        super().__init__()
        self._doubling = doubling
        self.setRange(minimum, maximum)
        self.setSingleStep(step)
        self.setSuffix(f" {unit}" if unit else "")
        self.setSpecialValueText(zero)
        _prepare(self)
        self.valueChanged.connect(self._on_changed)

    def show_value(self, value: object) -> None:
        """Show a number."""
        assert isinstance(value, int)
        with QSignalBlocker(self):
            self.setValue(value)

    def stepBy(self, steps: int) -> None:
        """Step up, or down if negative."""
        if not self._doubling:
            super().stepBy(steps)
            return
        value = self.value()
        for _ in range(abs(steps)):
            # To the next power of two, whatever the value is.
            power = math.log2(value) if value else -1.0
            power = math.floor(power) + 1 if steps > 0 else math.ceil(power) - 1
            value = 2**power if power >= 0 else 0
        self.setValue(value)
        self.selectAll()

    @Slot(int)
    def _on_changed(self, value: int) -> None:
        self.chosen.emit(value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel unless the field has the focus."""
        if _takes_wheel(self, event):
            super().wheelEvent(event)


class AmountField(NumberBox):
    """A number of any size, written as briefly as possible; the arrows step through 1, 2, 3, 5, 7, 10, and so on.

    Parameters
    ----------
    minimum, maximum : float
        The smallest and the largest amount that the arrows reach; with `zero` they also reach 0.
    zero : bool
        Whether 0 is allowed.

    Signals
    -------
    chosen : object
        The number, chosen by the user.
    """

    chosen = Signal(object)

    def __init__(self, minimum: float, maximum: float, *, zero: bool = False) -> None:
        super().__init__()
        self._smallest = minimum
        self._zero = zero
        # QDoubleSpinBox rounds to its decimals.
        self.setDecimals(12)
        self.setRange(0.0 if zero else minimum, maximum)
        _prepare(self)
        self.valueChanged.connect(self._on_changed)

    def show_value(self, value: object) -> None:
        """Show a number."""
        assert isinstance(value, float | int)
        with QSignalBlocker(self):
            self.setValue(float(value))

    def textFromValue(self, value: float) -> str:
        """Return the number with at most four significant digits."""
        return local(value, f".{_DIGITS}g")

    def valueFromText(self, text: str) -> float:
        """Return the number in the text, in the marks of the language or in English ones."""
        number = typed_number(text)
        return self.value() if number is None else number

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Accept numbers such as 0.01 and 1e-4."""
        return NumberValidator(self.minimum(), self.maximum()).validate(text, position)

    def fixup(self, text: str) -> str:
        """Return the nearest number that is allowed for one that is too large or too small, and say so."""
        value = typed_number(text)
        if value is None:
            return text
        is_large = value > self.maximum()
        limit = self.textFromValue(self.maximum() if is_large else self.minimum())
        said = self.tr("At most {limit}.") if is_large else self.tr("At least {limit}.")
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), said.format(limit=limit), self)
        return limit

    def stepBy(self, steps: int) -> None:
        """Step through the preferred numbers."""
        value = self.value()
        for _ in range(abs(steps)):
            value = self._above(value) if steps > 0 else self._below(value)
        self.setValue(value)
        self.selectAll()

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Return which of the arrows are enabled."""
        flag = QAbstractSpinBox.StepEnabledFlag
        enabled = flag.StepNone
        if self.value() < self.maximum():
            enabled |= flag.StepUpEnabled
        if self.value() > self.minimum():
            enabled |= flag.StepDownEnabled
        return enabled

    def _above(self, value: float) -> float:
        if value < self._smallest:
            return self._smallest
        return min(number for number in _preferred(value) if number > value * (1.0 + 1e-9))

    def _below(self, value: float) -> float:
        if value <= self._smallest:
            return 0.0 if self._zero else self._smallest
        return max(number for number in _preferred(value) if number < value * (1.0 - 1e-9))

    @Slot(float)
    def _on_changed(self, value: float) -> None:
        self.chosen.emit(value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel unless the field has the focus."""
        if _takes_wheel(self, event):
            super().wheelEvent(event)


class ShareField(NumberBox):
    """A share of 1, shown in percent.

    Signals
    -------
    chosen : object
        The share, from 0 to 1, chosen by the user.
    """

    chosen = Signal(object)

    def __init__(self, maximum: float, step: float) -> None:
        super().__init__()
        self.setDecimals(1)
        self.setRange(0.0, 100.0 * maximum)
        self.setSingleStep(100.0 * step)
        self.setSuffix(percent_sign())
        _prepare(self)
        self.valueChanged.connect(self._on_changed)

    def show_value(self, value: object) -> None:
        """Show a share."""
        assert isinstance(value, float | int)
        with QSignalBlocker(self):
            self.setValue(100.0 * value)

    def textFromValue(self, value: float) -> str:
        """Return the number, without its decimal if that is 0."""
        return local(float(f"{value:.1f}"), ".4g")

    def follow_language(self) -> None:
        """Write the number and the percent sign in the marks of the language."""
        super().follow_language()
        self.setSuffix(percent_sign())

    @Slot(float)
    def _on_changed(self, percent: float) -> None:
        self.chosen.emit(round(percent / 100.0, 6))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel unless the field has the focus."""
        if _takes_wheel(self, event):
            super().wheelEvent(event)


Field = ChoiceField | WholeField | AmountField | ShareField


def _prepare(field: QAbstractSpinBox) -> None:
    # A number is chosen only when the typing ends.
    field.setKeyboardTracking(False)
    field.setAccelerated(True)


def _takes_wheel(field: QAbstractSpinBox | QComboBox, event: QWheelEvent) -> bool:
    if field.hasFocus():
        return True
    event.ignore()
    return False


def _preferred(value: float) -> list[float]:
    """Return the preferred numbers around a positive value, each as the float nearest to its decimal."""
    power = math.floor(math.log10(value))
    return [float(f"{mantissa}e{power + shift}") for shift in (-1, 0, 1) for mantissa in _MANTISSAS]
