"""Fields for the settings of a run: choices, whole numbers, amounts and shares, each with a value of the configuration.

A field shows a value without telling of it, and tells of a value only when the user has chosen one.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDoubleSpinBox, QSpinBox

_MANTISSAS = (1, 2, 3, 5, 7)
_DIGITS = 4


class ChoiceField(QComboBox):
    """One of several names.

    Signals
    -------
    chosen : object
        The name, chosen by the user.
    """

    chosen = Signal(object)

    def __init__(self, names: Mapping[str, str]) -> None:
        super().__init__()
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
        """Leave the wheel to the panel unless the field is in use."""
        if _wheel_in_use(self, event):
            super().wheelEvent(event)


class WholeField(QSpinBox):
    """A whole number; with `doubling` the arrows double and halve it.

    Signals
    -------
    chosen : object
        The number, chosen by the user.
    """

    chosen = Signal(object)

    def __init__(
        self, least: int, most: int, step: int = 1, unit: str = "", *, doubling: bool = False, zero: str = ""
    ) -> None:
        super().__init__()
        self._doubling = doubling
        self.setRange(least, most)
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
        """Go on by some steps."""
        if not self._doubling:
            super().stepBy(steps)
            return
        value = self.value()
        for _ in range(abs(steps)):
            # To the powers of two, from wherever it stands.
            power = math.log2(value) if value else -1.0
            power = math.floor(power) + 1 if steps > 0 else math.ceil(power) - 1
            value = 2**power if power >= 0 else 0
        self.setValue(value)
        self.selectAll()

    @Slot(int)
    def _on_changed(self, value: int) -> None:
        self.chosen.emit(value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel unless the field is in use."""
        if _wheel_in_use(self, event):
            super().wheelEvent(event)


class AmountField(QDoubleSpinBox):
    """A number of any size, written as short as it can be; the arrows go through 1, 2, 3, 5, 7, 10, and so on.

    Parameters
    ----------
    least, most : float
        The smallest and the largest amount that the arrows reach; with `zero` they also reach 0.
    zero : bool
        Whether 0 is allowed.

    Signals
    -------
    chosen : object
        The number, chosen by the user.
    """

    chosen = Signal(object)

    def __init__(self, least: float, most: float, *, zero: bool = False) -> None:
        super().__init__()
        self._least = least
        self._zero = zero
        # QDoubleSpinBox rounds to its decimals.
        self.setDecimals(12)
        self.setRange(0.0 if zero else least, most)
        _prepare(self)
        self.valueChanged.connect(self._on_changed)

    def show_value(self, value: object) -> None:
        """Show a number."""
        assert isinstance(value, float | int)
        with QSignalBlocker(self):
            self.setValue(float(value))

    def textFromValue(self, value: float) -> str:
        """Return the number with at most four digits."""
        return f"{value:.{_DIGITS}g}"

    def valueFromText(self, text: str) -> float:
        """Return the number that is written, with a point or a comma."""
        try:
            return float(text.replace(",", "."))
        except ValueError:
            return self.value()

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Accept numbers as 0.01 and 1e-4."""
        state = QValidator.State
        try:
            value = float(text.replace(",", "."))
        except ValueError:
            rest = set(text) - set("0123456789.,eE+-")
            return (state.Invalid if rest else state.Intermediate, text, position)
        inside = self.minimum() <= value <= self.maximum()
        return (state.Acceptable if inside else state.Intermediate, text, position)

    def stepBy(self, steps: int) -> None:
        """Go on by some of the preferred numbers."""
        value = self.value()
        for _ in range(abs(steps)):
            value = self._above(value) if steps > 0 else self._below(value)
        self.setValue(value)
        self.selectAll()

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Whether there is something above and below."""
        flag = QAbstractSpinBox.StepEnabledFlag
        enabled = flag.StepNone
        if self.value() < self.maximum():
            enabled |= flag.StepUpEnabled
        if self.value() > self.minimum():
            enabled |= flag.StepDownEnabled
        return enabled

    def _above(self, value: float) -> float:
        if value < self._least:
            return self._least
        return min(number for number in _preferred(value) if number > value * (1.0 + 1e-9))

    def _below(self, value: float) -> float:
        if value <= self._least:
            return 0.0 if self._zero else self._least
        return max(number for number in _preferred(value) if number < value * (1.0 - 1e-9))

    @Slot(float)
    def _on_changed(self, value: float) -> None:
        self.chosen.emit(value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel unless the field is in use."""
        if _wheel_in_use(self, event):
            super().wheelEvent(event)


class ShareField(QDoubleSpinBox):
    """A share of 1, shown in per cent.

    Signals
    -------
    chosen : object
        The share, from 0 to 1, chosen by the user.
    """

    chosen = Signal(object)

    def __init__(self, most: float, step: float) -> None:
        super().__init__()
        self.setDecimals(1)
        self.setRange(0.0, 100.0 * most)
        self.setSingleStep(100.0 * step)
        self.setSuffix(" %")
        _prepare(self)
        self.valueChanged.connect(self._on_changed)

    def show_value(self, value: object) -> None:
        """Show a share."""
        assert isinstance(value, float | int)
        with QSignalBlocker(self):
            self.setValue(100.0 * value)

    def textFromValue(self, value: float) -> str:
        """Return the number without a needless decimal."""
        return f"{value:.1f}".removesuffix(".0")

    @Slot(float)
    def _on_changed(self, percent: float) -> None:
        self.chosen.emit(round(percent / 100.0, 6))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel unless the field is in use."""
        if _wheel_in_use(self, event):
            super().wheelEvent(event)


Field = ChoiceField | WholeField | AmountField | ShareField


def _prepare(field: QAbstractSpinBox) -> None:
    # What is being typed is not meant yet.
    field.setKeyboardTracking(False)
    field.setAccelerated(True)


def _wheel_in_use(field: QAbstractSpinBox | QComboBox, event: QWheelEvent) -> bool:
    if field.hasFocus():
        return True
    event.ignore()
    return False


def _preferred(value: float) -> list[float]:
    """Return the preferred numbers around a positive value, written as decimals are read."""
    power = math.floor(math.log10(value))
    return [float(f"{mantissa}e{power + shift}") for shift in (-1, 0, 1) for mantissa in _MANTISSAS]
