"""A dialog that shows a picture beside the digit that the network will see."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from netviz.data import IMAGE_SHAPE, N_PIXELS
from netviz.data.centring import digit_from_picture, is_dark_on_light
from netviz.widgets.image.drawing_preview import DrawingPreview
from netviz.widgets.parts.panel import heading, muted_label
from netviz.widgets.parts.theme import Theme

_SCALE = 8


class PictureDialog(QDialog):
    """Shows a picture and the digit found in it; the user can change what counts as ink, and turn off centring.

    Parameters
    ----------
    grey : ndarray of shape (height, width) and dtype uint8
        The picture's brightness.
    name : str
        The window title.
    theme : Theme
    parent : QWidget, optional

    Signals
    -------
    taken : ndarray of shape (784,) and dtype uint8
        The digit that the user accepted.
    """

    taken = Signal(object)

    def __init__(self, grey: NDArray[np.uint8], name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picture-dialog")
        self.setWindowTitle(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._grey = np.ascontiguousarray(grey)
        self._digit: NDArray[np.uint8] | None = None
        self._preview = DrawingPreview("picture-preview", _SCALE)
        self._preview.set_theme(theme)
        self.inverted = self._box("picture-inverted", self.tr("&Dark ink on light paper"), is_dark_on_light(grey))
        self.inverted.setToolTip(self.tr("Invert the picture so that the ink is bright, as in MNIST"))
        self.centred = self._box(
            "picture-centred", self.tr("&Center and scale like MNIST's digits"), grey.shape != IMAGE_SHAPE
        )
        self.centred.setToolTip(self.tr("Scale the digit to 20 by 20 pixels and put its center of mass in the middle"))
        self._sentence = muted_label(name="picture-sentence")
        kinds = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        for button in self._buttons.buttons():
            button.setIcon(QIcon())
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.addWidget(heading(self.tr("The picture")), 0, 0)
        grid.addWidget(heading(self.tr("What the network will see")), 0, 1)
        grid.addWidget(self._original(), 1, 0)
        grid.addWidget(self._preview, 1, 1, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 14)
        layout.setSpacing(10)
        layout.addLayout(grid)
        layout.addWidget(self.inverted)
        layout.addWidget(self.centred)
        layout.addWidget(self._sentence)
        layout.addWidget(self._buttons)
        self._refresh()

    def _box(self, name: str, text: str, checked: bool) -> QCheckBox:
        box = QCheckBox(text)
        box.setObjectName(name)
        box.setChecked(checked)
        box.toggled.connect(self._refresh)
        return box

    def _original(self) -> QLabel:
        height, width = self._grey.shape
        image = QImage(self._grey.data, width, height, width, QImage.Format.Format_Grayscale8)
        side = self._preview.width()
        # A small picture shows its pixels, a large one is smoothed.
        small = max(width, height) < side
        mode = Qt.TransformationMode.FastTransformation if small else Qt.TransformationMode.SmoothTransformation
        label = QLabel()
        label.setObjectName("picture-original")
        label.setAccessibleName(self.tr("The original picture"))
        label.setPixmap(QPixmap.fromImage(image).scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, mode))
        label.setFixedSize(side, side)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label

    @property
    def digit(self) -> NDArray[np.uint8] | None:
        """What the network will see, of shape (784,) and dtype uint8; None if the picture shows no digit."""
        return self._digit

    @Slot()
    def _refresh(self) -> None:
        try:
            self._digit = digit_from_picture(
                self._grey, inverted=self.inverted.isChecked(), centred=self.centred.isChecked()
            )
            self._sentence.setText("")
        except ValueError:
            self._digit = None
            self._sentence.setText(self.tr("The picture shows no ink with this setting."))
        shown = self._digit if self._digit is not None else np.zeros(N_PIXELS, dtype=np.uint8)
        self._preview.show_pixels(shown, self.tr("What the network will see: 28 by 28 pixels"))
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self._digit is not None)

    def accept(self) -> None:
        """Take the digit."""
        if self._digit is not None:
            self.taken.emit(self._digit)
        super().accept()
