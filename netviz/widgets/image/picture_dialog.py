"""A dialog that shows the digits in a picture, and how they were found."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from netviz.data import DIGITS, N_PIXELS
from netviz.data.pictures.finding import Choices, Findings
from netviz.session.joining import listed
from netviz.session.translation import translated
from netviz.widgets.image.drawing_preview import DrawingPreview
from netviz.widgets.image.found_digits import FoundDigits
from netviz.widgets.image.picture_steps import PictureSteps
from netviz.widgets.parts.dialog_buttons import dialog_buttons
from netviz.widgets.parts.panel import heading, muted_label
from netviz.widgets.parts.theme import Theme

_SCALE = 5
_REST_MS = 150
"""Until the slider rests and the digits are looked for again."""


class PictureDialog(QDialog):
    """Shows a picture, the digits in it, and how they were found; one of them is chosen.

    The user can decide what is ink, and which part of the picture counts.

    Parameters
    ----------
    colors : ndarray of shape (height, width, 3) and dtype uint8
    name : str
        The window title.
    theme : Theme
    class_names : tuple of str
        The classes that the network reads; they decide whether the dialog speaks of digits, letters or shapes.
    parent : QWidget, optional

    Signals
    -------
    taken : Findings, int
        What was found, and the number of the digit that the user accepted.
    choices_changed : Choices
        The digits must be looked for again; `show_findings` or `show_refusal` answers.
    """

    taken = Signal(object, int)
    choices_changed = Signal(object)

    def __init__(
        self,
        colors: NDArray[np.uint8],
        name: str,
        theme: Theme,
        class_names: tuple[str, ...] = DIGITS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("picture-dialog")
        self._class_names = class_names
        self.setWindowTitle(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._findings: Findings | None = None
        self._choices = Choices()
        self._is_showing = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._ask)
        self.picture = FoundDigits(colors, theme)
        self.picture.digit_chosen.connect(self._show_digit)
        self.picture.part_chosen.connect(self._choose_part)
        self._steps = PictureSteps()
        self._preview = DrawingPreview("picture-preview", _SCALE)
        self._preview.set_theme(theme)
        self._sentence = muted_label(name="picture-sentence")
        self._make_controls()
        self._arrange()

    def _make_controls(self) -> None:
        self.inverted = QCheckBox(self.tr("&Dark ink on light paper"))
        self.inverted.setObjectName("picture-inverted")
        self.inverted.setToolTip(self.tr("Invert the picture so that the ink is bright, as in MNIST"))
        self.inverted.toggled.connect(self._choose)
        self.threshold = QSlider(Qt.Orientation.Horizontal)
        self.threshold.setObjectName("picture-threshold")
        self.threshold.setRange(5, 95)
        self.threshold.setAccessibleName(self.tr("How strong ink must be"))
        self.threshold.setToolTip(self.tr("Toward the right, only stronger ink counts"))
        self.threshold.valueChanged.connect(self._choose)
        self.automatic = QPushButton(self.tr("&Find again"))
        self.automatic.setObjectName("picture-automatic")
        # Return takes the digit.
        self.automatic.setAutoDefault(False)
        self.automatic.setToolTip(self.tr("Search the whole picture again, without your settings"))
        self.automatic.clicked.connect(self._forget)
        self._buttons = dialog_buttons(self, self.tr("&Use this one"))
        self._ok.setEnabled(False)

    @property
    def _ok(self) -> QPushButton:
        return self._buttons.button(QDialogButtonBox.StandardButton.Ok)

    def _arrange(self) -> None:
        strength = QLabel(self.tr("&Strength of ink"))
        strength.setBuddy(self.threshold)
        controls = QHBoxLayout()
        controls.setSpacing(12)
        for widget in (self.inverted, strength, self.threshold, self.automatic):
            controls.addWidget(widget)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.addWidget(heading(self.tr("The picture")), 0, 0)
        grid.addWidget(heading(self.tr("How it was found")), 0, 1)
        grid.addWidget(heading(self.tr("What the network will see")), 0, 2)
        grid.addWidget(self.picture, 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._steps, 1, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._preview, 1, 2, Qt.AlignmentFlag.AlignTop)
        grid.setColumnMinimumWidth(1, 320)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 14)
        layout.setSpacing(10)
        layout.addLayout(grid)
        layout.addLayout(controls)
        layout.addWidget(self._sentence)
        layout.addWidget(self._buttons)

    @property
    def digit(self) -> NDArray[np.uint8] | None:
        """What the network will see, of shape (784,) and dtype uint8; None if the picture shows no digit."""
        if self._findings is None or not self._findings.digits:
            return None
        return self._findings.digits[self.picture.chosen].pixels

    @property
    def found_boxes(self) -> int:
        """The number of digits that are framed."""
        return 0 if self._findings is None else len(self._findings.digits)

    # What was found ---------------------------------------------------------------------------------------------------

    def show_findings(self, findings: Findings, answers: tuple[str, ...]) -> None:
        """Show the digits that were found, and what the network reads in each."""
        self._findings = findings
        self.picture.show_digits(tuple(digit.box for digit in findings.digits), answers, self._choices.crop)
        self._is_showing = True
        self.inverted.setChecked(findings.inverted)
        self.threshold.setValue(round(100 * findings.threshold))
        self._is_showing = False
        self._show_digit()
        self._sentence.setText(self._count(answers))

    def _count(self, answers: tuple[str, ...]) -> str:
        """Return what is read in the picture, if it shows more than one digit, letter or shape."""
        n = self.found_boxes
        if n < 2:
            return ""
        if len(answers) != n:
            return self.tr("{n} shapes. Click the one to look at first.").format(n=n)
        names = set(self._class_names)
        if names <= set(DIGITS):
            text = self.tr("{n} digits, read as {answers}. Click the one to look at first.")
        elif all(len(name) == 1 and name.isalpha() for name in names):
            text = self.tr("{n} letters, read as {answers}. Click the one to look at first.")
        elif all(len(name) == 1 for name in names):
            text = self.tr("{n} characters, read as {answers}. Click the one to look at first.")
        else:
            text = self.tr("{n} shapes, read as {answers}. Click the one to look at first.")
        return text.format(n=n, answers=listed(answers))

    def show_refusal(self, sentence: str) -> None:
        """Say why there is no digit with the present settings."""
        self._findings = None
        self.picture.show_digits((), (), self._choices.crop)
        self._show_digit()
        self._sentence.setText(translated(sentence))

    @Slot()
    def _show_digit(self) -> None:
        digit = self.digit
        self._steps.show_steps(self._findings.steps_of(self.picture.chosen) if self._findings is not None else ())
        shown = digit if digit is not None else np.zeros(N_PIXELS, dtype=np.uint8)
        self._preview.show_pixels(shown, self.tr("What the network will see: 28 by 28 pixels"))
        self._ok.setEnabled(digit is not None)

    # What the user decides --------------------------------------------------------------------------------------------

    @Slot()
    def _choose(self) -> None:
        if self._is_showing:
            return
        # What is dark and how strong ink is are decided together: the other one stays the program's until it is moved.
        slider = self.sender() is self.threshold
        self._choices = Choices(
            inverted=self._choices.inverted if slider else self.inverted.isChecked(),
            threshold=self.threshold.value() / 100 if slider else self._choices.threshold,
            crop=self._choices.crop,
        )
        self._rest.start()

    @Slot(object)
    def _choose_part(self, part: tuple[int, int, int, int]) -> None:
        self._choices = Choices(self._choices.inverted, self._choices.threshold, part)
        self._ask()

    @Slot()
    def _forget(self) -> None:
        self._choices = Choices()
        self._ask()

    @Slot()
    def _ask(self) -> None:
        self._rest.stop()
        self.choices_changed.emit(self._choices)

    def accept(self) -> None:
        """Take the digit."""
        if self._findings is not None and self.digit is not None:
            self.taken.emit(self._findings, self.picture.chosen)
        super().accept()
