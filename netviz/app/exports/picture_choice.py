"""Asks which form, size and colors a picture has."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from netviz.app.exports.painted import Form
from netviz.numbers import local
from netviz.widgets.parts.dialog_buttons import dialog_buttons
from netviz.widgets.parts.panel import muted_label

SIZES = (1, 2, 4)
"""Dots of a PNG picture for each pixel of the screen."""


@dataclass(frozen=True, slots=True)
class PictureChoice:
    """How a picture is made.

    Attributes
    ----------
    form : Form
    size : int
        Dots for each pixel of the screen, for PNG; one of `SIZES`.
    is_light : bool
        Whether it has light colors, for paper, rather than those on the screen.
    """

    form: Form = Form.PNG
    size: int = 2
    is_light: bool = True

    @property
    def text(self) -> str:
        """The choice as it is stored."""
        return f"{self.form.value} {self.size} {'light' if self.is_light else 'screen'}"

    @classmethod
    def of(cls, text: str) -> PictureChoice:
        """Return a choice that was stored; the usual one if it cannot be used."""
        for form in Form:
            for size in SIZES:
                for is_light in (True, False):
                    choice = cls(form, size, is_light)
                    if choice.text == text:
                        return choice
        return cls()


class PictureChoiceDialog(QDialog):
    """Shows the choices for a picture of something of a size in logical pixels."""

    def __init__(self, title: str, subject: QSize, choice: PictureChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picture-choice")
        self.setWindowTitle(title)
        self._subject = subject
        self._form, self._size, self._colours = QComboBox(), QComboBox(), QComboBox()
        self._result = muted_label(name="picture-result")
        self._result.setWordWrap(True)
        self._fill()
        for box, value in ((self._form, choice.form), (self._size, choice.size), (self._colours, choice.is_light)):
            box.setCurrentIndex(box.findData(value))
            box.currentIndexChanged.connect(self._refresh)
        rows = QFormLayout()
        for label, box, name in (
            (self.tr("&Form"), self._form, "picture-form"),
            (self.tr("&Size"), self._size, "picture-size"),
            (self.tr("&Colors"), self._colours, "picture-colors"),
        ):
            box.setObjectName(name)
            tag = QLabel(label)
            tag.setBuddy(box)
            rows.addRow(tag, box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.setSpacing(12)
        layout.addLayout(rows)
        layout.addWidget(self._result)
        layout.addWidget(dialog_buttons(self, self.tr("&Save…"), QDialogButtonBox.StandardButton.Save))
        self._refresh()

    def _fill(self) -> None:
        self._form.addItem(self.tr("PNG: for slides and the web"), Form.PNG)
        self._form.addItem(self.tr("SVG: lines and text to edit"), Form.SVG)
        self._form.addItem(self.tr("PDF: for print"), Form.PDF)
        for size in SIZES:
            self._size.addItem(self.tr("{factor}× the screen").format(factor=size), size)
        self._colours.addItem(self.tr("Light, for print"), True)
        self._colours.addItem(self.tr("As on the screen"), False)

    @property
    def choice(self) -> PictureChoice:
        """What is chosen."""
        return PictureChoice(self._form.currentData(), self._size.currentData(), self._colours.currentData())

    @Slot()
    def _refresh(self) -> None:
        choice = self.choice
        is_png = choice.form is Form.PNG
        self._size.setEnabled(is_png)
        if is_png:
            size = self._subject * choice.size
            text = self.tr("{width} × {height} pixels")
            self._result.setText(text.format(width=local(size.width(), ","), height=local(size.height(), ",")))
        else:
            self._result.setText(
                self.tr("Lines and text at any size; the picture of all connections at 300 dots per inch")
            )
