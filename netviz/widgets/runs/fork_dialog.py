"""The settings that a new run may change relative to the run it continues or repeats."""

from __future__ import annotations

from dataclasses import asdict

from PySide6.QtCore import Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from netviz.nn.optimizers import OPTIMIZERS
from netviz.numbers import local
from netviz.training import TrainingConfig
from netviz.widgets.parts.mnemonics import plain
from netviz.widgets.parts.number_box import NumberBox, NumberValidator, typed_number
from netviz.widgets.settings.setting_table import value_text

_USUAL_RATES = {"adam": 7e-3, "momentum": 0.1, "sgd": 1.0}


class ForkDialog(QDialog):
    """Learning rate, optimizer, batch size, L2, dropout and the seed of the batches.

    Parameters
    ----------
    config : TrainingConfig
        The initial values of the fields.
    title, sentence : str
        What the new run will be.
    """

    def __init__(self, config: TrainingConfig, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fork-dialog")
        self.setWindowTitle(title)
        self._config = config
        self._optimizer = _optimizers(config.optimizer)
        self._rate = _rate(config.learning_rate)
        self._batch_size = _whole(1, 10_000, config.batch_size)
        self._epochs = _whole(1, 10_000, config.epochs)
        self._l2 = _share(config.l2, 1.0, 6, 0.0001)
        self._dropout = _share(config.dropout, 0.95, 2, 0.1)
        self._seed = _whole(0, 2**31 - 1, config.draw_seed)
        explanation = QLabel(sentence)
        explanation.setWordWrap(True)
        explanation.setMinimumWidth(300)
        explanation.setProperty("role", "muted")
        self._buttons = self._make_buttons()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.setSpacing(12)
        layout.addWidget(explanation)
        layout.addLayout(self._form())
        layout.addWidget(self._buttons)
        self._optimizer.currentIndexChanged.connect(self._on_optimizer)
        self._rate.textChanged.connect(self._on_rate)
        self._rate.selectAll()
        self._rate.setFocus()

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        for name, text, field, tip in self._fields():
            field.setObjectName(f"fork-{name}")
            field.setToolTip(tip)
            field.setAccessibleName(plain(text))
            form.addRow(text, field)
        return form

    def _fields(self) -> tuple[tuple[str, str, QWidget, str], ...]:
        """Return each field with its name, its label and its tooltip."""
        rate, rate_tip = self.tr("Maximum &learning rate"), self.tr("The highest learning rate of the schedule")
        dropout_tip = self.tr("Share of hidden activations dropped during training")
        seed_tip = self.tr("Determines the order of the images, and dropout")
        optimizer_tip = self.tr("A different optimizer starts with empty state")
        return (
            ("optimizer", self.tr("&Optimizer"), self._optimizer, optimizer_tip),
            ("learning-rate", rate, self._rate, rate_tip),
            ("batch-size", self.tr("&Batch size"), self._batch_size, self.tr("Images per step")),
            ("epochs", self.tr("&Epochs"), self._epochs, self.tr("Length of one cycle of the schedule")),
            ("l2", self.tr("L&2 penalty"), self._l2, self.tr("How strongly large weights are penalized")),
            ("dropout", self.tr("&Dropout"), self._dropout, dropout_tip),
            ("batch-seed", self.tr("Batch &seed"), self._seed, seed_tip),
        )

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("&Train", "button that answers a dialog"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def settings(self) -> dict[str, object]:
        """Return the fields that have been changed, with their values."""
        initial = asdict(self._config)
        values: dict[str, object] = {
            "optimizer": self._optimizer.currentData(),
            "learning_rate": _number(self._rate.text(), self._config.learning_rate),
            "batch_size": self._batch_size.value(),
            "epochs": self._epochs.value(),
            "l2": self._l2.value(),
            "dropout": self._dropout.value(),
        }
        changed = {name: value for name, value in values.items() if value != initial[name]}
        if self._seed.value() != self._config.draw_seed:
            changed["batch_seed"] = self._seed.value()
        return changed

    @Slot(int)
    def _on_optimizer(self, index: int) -> None:
        name = self._optimizer.itemData(index)
        # A learning rate that suits one optimizer can make another stall or diverge.
        rate = self._config.learning_rate if name == self._config.optimizer else _USUAL_RATES.get(name)
        if rate is not None:
            self._rate.setText(local(rate, "g"))

    @Slot(str)
    def _on_rate(self, text: str) -> None:
        is_valid = _number(text, 0.0) > 0.0
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(is_valid)


def _optimizers(chosen: str) -> QComboBox:
    box = QComboBox()
    for name in OPTIMIZERS:
        box.addItem(value_text(name), name)
    box.setCurrentIndex(box.findData(chosen))
    return box


def _rate(value: float) -> QLineEdit:
    field = QLineEdit(local(value, "g"))
    field.setValidator(NumberValidator(0.0, 1e6, field))
    return field


def _whole(minimum: int, maximum: int, value: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(minimum, maximum)
    box.setValue(value)
    return box


def _share(value: float, maximum: float, decimals: int, step: float) -> NumberBox:
    box = NumberBox()
    box.setDecimals(decimals)
    box.setRange(0.0, maximum)
    box.setSingleStep(step)
    box.setValue(value)
    return box


def _number(text: str, default: float) -> float:
    number = typed_number(text)
    return default if number is None else number
