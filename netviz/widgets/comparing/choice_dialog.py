"""Asks what the network on the screen is compared with: a moment of a run, or a file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from netviz.session.run_names import shown_name
from netviz.session.runs import RunRecord
from netviz.widgets.parts.mnemonics import plain
from netviz.widgets.parts.tips import wrapped

_WIDEST = 460
"""Of the list of runs, whose names may be those of files, in pixels."""


class ChoiceDialog(QDialog):
    """A run and a batch of it, or a button for a file.

    Parameters
    ----------
    name_a : str
        The network on the screen.
    runs : sequence of (RunRecord, int)
        Each run with the last batch that can be shown.

    Attributes
    ----------
    wants_file : bool
        Whether a file is to be chosen.
    """

    def __init__(self, name_a: str, runs: Sequence[tuple[RunRecord, int]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison-dialog")
        self.setWindowTitle(self.tr("Compare with another network"))
        self.wants_file = False
        self._runs = tuple(runs)
        self._run, self._step = QComboBox(), QSpinBox()
        self._step.setGroupSeparatorShown(True)
        explanation = QLabel(
            self.tr(
                "A is the network on the screen: {name}. Choose B: a moment of a run, or a file. For a run with "
                "another seed, first choose “Same settings, different start” in the Time menu."
            ).format(name=shown_name(name_a))
        )
        explanation.setObjectName("comparison-explanation")
        explanation.setWordWrap(True)
        explanation.setMinimumWidth(340)
        explanation.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.setSpacing(12)
        layout.addWidget(explanation)
        layout.addLayout(self._form())
        layout.addWidget(self._buttons())
        self._run.currentIndexChanged.connect(self._on_run)
        self._on_run(self._run.currentIndex())

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for run, _ in reversed(self._runs):
            name = shown_name(run.name)
            self._run.addItem(self.tr("{name} (live)").format(name=name) if run.is_live else name, run.number)
        self._run.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._run.setMinimumContentsLength(28)
        self._run.setMaximumWidth(_WIDEST)
        # Another run than the live one, if there is one.
        self._run.setCurrentIndex(min(1, self._run.count() - 1))
        nearest = self.tr("The batch, or the step of a training elsewhere; the nearest snapshot is compared")
        fields: tuple[tuple[str, str, QWidget, str], ...] = (
            ("run", self.tr("&Run"), self._run, self.tr("The run that B is a moment of")),
            ("step", self.tr("&Moment"), self._step, nearest),
        )
        for name, text, field, tip in fields:
            field.setObjectName(f"comparison-{name}")
            field.setToolTip(wrapped(tip))
            field.setAccessibleName(plain(text))
            form.addRow(text, field)
        return form

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        file = buttons.addButton(self.tr("A &file…"), QDialogButtonBox.ButtonRole.ActionRole)
        file.setObjectName("comparison-file")
        file.clicked.connect(self._on_file)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        compare = buttons.button(QDialogButtonBox.StandardButton.Ok)
        compare.setText(self.tr("&Compare"))
        compare.setEnabled(bool(self._runs))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    @Slot(int)
    def _on_run(self, index: int) -> None:
        if index < 0:
            return
        run, last = self._runs[len(self._runs) - 1 - index]
        self._step.setRange(run.history.steps[0], last)
        # The live run is most likely on the screen: it is compared with its start.
        self._step.setValue(run.history.steps[0] if run.is_live else last)

    @Slot()
    def _on_file(self) -> None:
        self.wants_file = True
        self.accept()

    def chosen(self) -> tuple[RunRecord, int] | None:
        """Return the run and the batch; None for a file."""
        if self.wants_file or not self._runs:
            return None
        run, _ = self._runs[len(self._runs) - 1 - self._run.currentIndex()]
        return run, self._step.value()
