"""What a file or folder of images holds and how it was read, shown before it replaces the data set."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QSizePolicy, QVBoxLayout, QWidget

from netviz.data import COLUMNS, ROWS
from netviz.numbers import local
from netviz.session.joining import listed
from netviz.session.translation import translated
from netviz.widgets.parts.dialog_buttons import dialog_buttons
from netviz.widgets.parts.theme import scaled_font

if TYPE_CHECKING:
    # Reading pictures takes a library that nobody waits for at the start.
    from netviz.data.sources.understanding import UnderstoodImages

_WIDTH, _GAP = 614, 6
_GRIDS = ((10, 2, 56), (13, 3, 41), (18, 4, 28))
"""How many images stand side by side and one below the other, and how large they are, in pixels."""

_LISTED = 12
"""Classes whose counts are written out."""


class FirstImages(QWidget):
    """The first training images of every class, each over the name of its class; the more classes, the smaller."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("first-images")
        self._images: NDArray[np.uint8] = np.zeros((0, ROWS * COLUMNS), np.uint8)
        self._names: tuple[str, ...] = ()
        self._across, self._down, self._side = _GRIDS[0]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_images(self, images: NDArray[np.uint8], names: tuple[str, ...]) -> None:
        """Show images, of shape (n, 784), over their names."""
        self._images, self._names = images, names
        self._across, self._down, self._side = _grid_for(len(images))
        self.setAccessibleName(self.tr("The first images: {names}").format(names=listed(names)))
        self.update()

    def sizeHint(self) -> QSize:
        """Return rows of images with their names."""
        return QSize(_WIDTH, self._down * (self._side + self._line + _GAP))

    @property
    def _line(self) -> int:
        return self.fontMetrics().height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the images."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        side = self._side
        painter.setFont(scaled_font(self.font(), 1.0))
        painter.setPen(self.palette().text().color())
        for place, (pixels, name) in enumerate(zip(self._images, self._names, strict=True)):
            row, column = divmod(place, self._across)
            x, y = column * (side + _GAP), row * (side + self._line + _GAP)
            image = QImage(pixels.tobytes(), COLUMNS, ROWS, COLUMNS, QImage.Format.Format_Grayscale8)
            painter.drawImage(QRectF(x, y, side, side), image)
            text = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, side + _GAP - 2)
            painter.drawText(
                QRectF(x - _GAP / 2, y + side, side + _GAP, self._line), Qt.AlignmentFlag.AlignHCenter, text
            )


class ImagesDialog(QDialog):
    """Shows the first images, the counts, and what was decided; two decisions can be reversed.

    Parameters
    ----------
    found : UnderstoodImages
    """

    def __init__(self, found: UnderstoodImages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("images-dialog")
        self.setWindowTitle(self.tr("Open {name}").format(name=found.name))
        self._found = found
        self._shown = _first_of_each(found)
        self.images = FirstImages()
        self.inverted = self._switch(
            "images-inverted",
            self.tr("The ink is darker than its ground: invert the brightness"),
            checked=found.is_inverted,
        )
        self.transposed = self._switch(
            "images-transposed",
            self.tr("Rows and columns are exchanged in the files: exchange them back"),
            checked=found.is_transposed,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.setSpacing(10)
        title, counts, remarks = _text("images-title"), _text("images-counts", "muted"), _text("images-remarks")
        title.setText(f"<b>{self._title()}</b>")
        counts.setText(self._counts())
        remarks.setText("\n".join(self._remarks()))
        remarks.setVisible(bool(remarks.text()))
        closing = _text("images-closing", "muted")
        closing.setText(self.tr("The network starts again from random weights, and learns from these images."))
        for widget in (
            title,
            counts,
            self.images,
            self.inverted,
            self.transposed,
            remarks,
            closing,
            dialog_buttons(self, self.tr("&Use these images")),
        ):
            layout.addWidget(widget)
        self._show()

    @property
    def chosen(self) -> UnderstoodImages:
        """The images as the user wants them read."""
        return self._found.read_as(is_inverted=self.inverted.isChecked(), is_transposed=self.transposed.isChecked())

    def _switch(self, name: str, text: str, *, checked: bool) -> QCheckBox:
        switch = QCheckBox(text)
        switch.setObjectName(name)
        switch.setChecked(checked)
        switch.toggled.connect(self._show)
        return switch

    def _title(self) -> str:
        found = self._found
        text = self.tr("{train} training images and {test} test images in {classes} classes")
        return text.format(
            train=local(len(found.train_labels), ","),
            test=local(len(found.test_labels), ","),
            classes=len(found.class_names),
        )

    def _counts(self) -> str:
        """Return how many training images there are of each class, of many classes the smallest and the largest."""
        found = self._found
        if len(found.class_names) <= _LISTED:
            each = (f"{name}: {local(count, ',')}" for name, count in zip(found.class_names, found.counts, strict=True))
            return self.tr("Training images by class: {counts}.").format(counts=listed(each))
        text = self.tr("Training images by class: from {fewest} of {rarest} to {most} of {commonest}.")
        few, many = int(np.argmin(found.counts)), int(np.argmax(found.counts))
        return text.format(
            fewest=local(found.counts[few], ","),
            rarest=found.class_names[few],
            most=local(found.counts[many], ","),
            commonest=found.class_names[many],
        )

    def _remarks(self) -> list[str]:
        found = self._found
        texts = [translated(remark) for remark in found.remarks]
        if found.resampled_from is not None:
            rows, columns = found.resampled_from
            text = self.tr("The images of {rows}×{columns} are resampled to 28×28.")
            texts.insert(0, text.format(rows=rows, columns=columns))
        return texts

    @Slot()
    def _show(self) -> None:
        numbers = self._shown
        images = self._found.train_images[numbers].reshape(-1, ROWS, COLUMNS)
        if self.inverted.isChecked() is not self._found.is_inverted:
            images = 255 - images
        if self.transposed.isChecked() is not self._found.is_transposed:
            images = images.transpose(0, 2, 1)
        names = tuple(self._found.class_names[label] for label in self._found.train_labels[numbers])
        self.images.show_images(np.ascontiguousarray(images).reshape(len(numbers), -1), names)


def _first_of_each(found: UnderstoodImages) -> NDArray[np.intp]:
    """Return the numbers of the images to show: the first of every class, then the second, while rows are full."""
    by_class = np.argsort(found.train_labels, kind="stable")
    labels = found.train_labels[by_class]
    turns = np.arange(len(labels)) - np.searchsorted(labels, labels)
    across, down, _ = _grid_for(len(found.class_names))
    return by_class[np.lexsort((labels, turns))[: across * down]]


def _grid_for(n_images: int) -> tuple[int, int, int]:
    """Return the first grid with room for so many images."""
    return next(((a, d, side) for a, d, side in _GRIDS if n_images <= a * d), _GRIDS[-1])


def _text(name: str, role: str = "") -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.AutoText)
    if role:
        label.setProperty("role", role)
    return label
