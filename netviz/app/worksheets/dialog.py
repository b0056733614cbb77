"""The dialog for worksheets: for whom, with or without a key, and how the answers can be computed again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from netviz.app.worksheets.paper import PaperSize
from netviz.app.worksheets.recipe import Recipe
from netviz.app.worksheets.writing import Order
from netviz.numbers import percent_sign

MAX_STUDENTS = 500
_USUAL_STUDENTS = 30
_LAST_NUMBER = 9999


class WorksheetDialog(QDialog):
    """Asks what to write, and shows how far the writing is.

    Parameters
    ----------
    recipe : Recipe
        The network on the screen.

    Signals
    -------
    wanted
        The user has chosen, and wants to be asked for the file.
    """

    wanted = Signal()

    def __init__(self, recipe: Recipe, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("worksheet-dialog")
        self.setWindowTitle(self.tr("Worksheet"))
        self._recipe = recipe
        self._first = _number(1, self.tr("First student"), "worksheet-first")
        self._last = _number(_USUAL_STUDENTS, self.tr("Last student"), "worksheet-last")
        self._paper = QComboBox()
        self._paper.setObjectName("worksheet-paper")
        self._paper.setAccessibleName(self.tr("Paper"))
        for size, name in ((PaperSize.A4, "A4"), (PaperSize.LETTER, "Letter")):
            self._paper.addItem(name, size)
        is_american = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
        self._paper.setCurrentIndex(int(is_american))
        self._key = QCheckBox(self.tr("&Write the answers to a second file"))
        self._key.setObjectName("worksheet-key")
        self._key.setChecked(True)
        self._save = QCheckBox(self.tr("Save the &network beside them, so that the answers can be computed again"))
        self._save.setObjectName("worksheet-network")
        self._save.setChecked(recipe.config is None)
        self._save.setVisible(recipe.config is None)
        self._again = QLabel()
        self._again.setWordWrap(True)
        self._again.setProperty("role", "muted")
        self._command = QLineEdit()
        self._command.setObjectName("worksheet-command")
        self._command.setAccessibleName(self.tr("Command that writes the answers again"))
        self._command.setReadOnly(True)
        self.progress = QProgressBar()
        self.progress.setFormat(f"%p{percent_sign()}")
        self.progress.setObjectName("worksheet-progress")
        self.progress.setAccessibleName(self.tr("Worksheets written"))
        self.progress.hide()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        for button in self._buttons.buttons():
            button.setIcon(QIcon())
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setText(self.tr("&Save…"))
        self._buttons.accepted.connect(self.wanted)
        self._buttons.rejected.connect(self.reject)
        self._arrange()
        self._first.valueChanged.connect(self._on_first)
        self._last.valueChanged.connect(self._on_last)
        self._save.toggled.connect(self._show_command)
        self._on_first(self._first.value())

    def order(self, path: Path) -> Order:
        """Return what to write if the sheets are to be in a file."""
        key = path.with_name(f"{path.stem}-answers{path.suffix}") if self._key.isChecked() else None
        return Order(self.students, path, key, self._network_beside(path), self._paper.currentData())

    @property
    def students(self) -> range:
        """The numbers of the students."""
        return range(self._first.value(), self._last.value() + 1)

    def show_progress(self, done: int) -> None:
        """Show how many students have their sheet; nothing can be changed any more."""
        self.progress.setRange(0, len(self.students))
        self.progress.setValue(done)
        self._set_writing(True)

    def end_progress(self) -> None:
        """Let the user choose again."""
        self._set_writing(False)

    def _set_writing(self, writing: bool) -> None:
        self.progress.setVisible(writing)
        for widget in (self._first, self._last, self._paper, self._key, self._save):
            widget.setEnabled(not writing)
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not writing)

    def _arrange(self) -> None:
        explanation = QLabel(
            self.tr(
                "Questions about the network on the screen, as a PDF to print. Every student gets a different image "
                "and different weights."
            )
        )
        explanation.setWordWrap(True)
        explanation.setMinimumWidth(440)
        students = QHBoxLayout()
        students.addWidget(self._first)
        students.addWidget(QLabel(self.tr("to")))
        students.addWidget(self._last)
        students.addStretch()
        form = QFormLayout()
        form.addRow(self.tr("S&tudents"), students)
        form.addRow(self.tr("&Paper"), self._paper)
        label = form.labelForField(students)
        assert isinstance(label, QLabel)
        label.setBuddy(self._first)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.setSpacing(12)
        layout.addWidget(explanation)
        layout.addLayout(form)
        layout.addWidget(self._key)
        layout.addWidget(self._save)
        layout.addWidget(self._again)
        layout.addWidget(self._command)
        layout.addWidget(self.progress)
        layout.addWidget(self._buttons)

    def _network_beside(self, path: Path) -> Path | None:
        if self._recipe.config is not None or not self._save.isChecked():
            return None
        return path.with_suffix(".safetensors")

    @Slot(int)
    def _on_first(self, first: int) -> None:
        self._last.setRange(first, min(_LAST_NUMBER, first + MAX_STUDENTS - 1))
        self._show_command()

    @Slot(int)
    def _on_last(self, _: int) -> None:
        self._show_command()

    @Slot()
    def _show_command(self) -> None:
        command = self._recipe.command(self.students, self._network_beside(Path("worksheet.pdf")))
        self._command.setText(command)
        self._command.setCursorPosition(0)
        self._command.setVisible(bool(command))
        if command:
            self._again.setText(self.tr("To write the answers again later, run:"))
        else:
            self._again.setText(
                self.tr("This network cannot be trained again from its seed; unless you save it, its answers are lost.")
            )


def _number(value: int, name: str, object_name: str) -> QSpinBox:
    box = QSpinBox()
    box.setObjectName(object_name)
    box.setAccessibleName(name)
    box.setRange(1, _LAST_NUMBER)
    box.setValue(value)
    return box
