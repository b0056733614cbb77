"""The confusion matrix: what the network reads the images of each label as."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from netviz.numbers import local, percentage
from netviz.scene.exported_table import ExportedTable
from netviz.session.images import Images
from netviz.widgets.data.confusion_painting import Cell, Grid, paint_matrix, sum_name
from netviz.widgets.parts.accessible import give_value, paint_focus_ring, shows_focus, speak
from netviz.widgets.parts.paper import paper
from netviz.widgets.parts.theme import DARK_THEME, Theme

_MAX_NAME_WIDTH = 62
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class ConfusionMatrix(QWidget):
    """Counts of labels by answers; errors are tinted by their share of the row.

    A double-click or Return opens the images of a cell; on a name or a sum, those of its row or column. The arrows move
    between cells.

    Signals
    -------
    opened : Cell
        The label and the answer whose images the user wants to see; None stands for any.
    """

    opened = Signal(object)

    def __init__(self, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_value(self)
        self.setObjectName("confusion-matrix")
        self.setAccessibleName(self.tr("Confusion matrix: labels by answers"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._images = images
        self._theme = DARK_THEME
        self._confusion: NDArray[np.intp] | None = None
        self._filter: Cell = (None, None)
        self._current: Cell = (0, 0)
        self._hovered: Cell | None = None
        self._picture: QPixmap | None = None
        self._describe()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._invalidate()

    def show_confusion(self, confusion: NDArray[np.intp] | None) -> None:
        """Show how many images of each label (rows) get each answer (columns), of shape (n, n); None if unknown."""
        self._confusion = confusion
        if max(index or 0 for index in self._current) >= self._n_classes:
            self._current = (0, 0)
        self._describe()
        self._invalidate()

    def show_filter(self, label: int | None, answer: int | None) -> None:
        """Mark the cell, row or column that the images are filtered by."""
        self._filter = (label, answer)
        self.update()

    @property
    def confusion(self) -> NDArray[np.intp] | None:
        """The counts that are shown, of shape (n_classes, n_classes)."""
        return self._confusion

    def export_table(self) -> ExportedTable | None:
        """Return the counts, a row for each label; None before the images have been read."""
        if self._confusion is None:
            return None
        names = [self._images.class_name(label) for label in range(len(self._confusion))]
        rows = [(name, *counts) for name, counts in zip(names, self._confusion.tolist(), strict=True)]
        return ExportedTable("confusion-matrix", ("label", *(f"read as {name}" for name in names)), rows)

    @property
    def _n_classes(self) -> int:
        return self._images.n_classes if self._confusion is None else len(self._confusion)

    @property
    def _names(self) -> tuple[str, ...]:
        return tuple(self._images.class_name(label) for label in range(self._n_classes))

    @property
    def grid(self) -> Grid:
        """The geometry at the current size."""
        names = self._names
        width = max(self.fontMetrics().horizontalAdvance(name) for name in [*names, sum_name()])
        return Grid.within(self.width(), self.height(), min(width + 6, _MAX_NAME_WIDTH), len(names))

    def sizeHint(self) -> QSize:
        """Return a size with room for four digits in a cell."""
        return QSize(380, 190)

    def minimumSizeHint(self) -> QSize:
        """Return a size with the smallest readable digits."""
        return QSize(340, 150)

    # Painting ---------------------------------------------------------------------------------------------------------

    def _invalidate(self) -> None:
        """Have the table painted again."""
        self._picture = None
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Paint the table again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._invalidate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint the table again."""
        self._invalidate()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the table, then the highlighted, the marked and the current cell."""
        painter = QPainter(self)
        if self._confusion is None:
            painter.setPen(QColor(self._theme.muted))
            text = self.tr("The confusion matrix\nappears once the network\nhas read these images.")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
            return
        grid = self.grid
        if paper() is not None:
            self._paint_matrix(painter, self._confusion)
        else:
            if self._picture is None:
                self._picture = self._painted(self._confusion)
            painter.drawPixmap(0, 0, self._picture)
        if self._hovered is not None:
            self._highlight(painter, grid, self._hovered)
        if self._filter != (None, None):
            painter.setPen(QPen(QColor(self._theme.selection), 2.0))
            painter.drawRect(_line(grid, self._filter).adjusted(-0.5, -0.5, 0.5, 0.5))
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.text), 1.5))
            painter.drawRect(grid.rect(self._current))
        if shows_focus(self):
            paint_focus_ring(painter, QRectF(self.rect()), self._theme)

    def _painted(self, confusion: NDArray[np.intp]) -> QPixmap:
        scale = self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * scale), round(self.height() * scale))
        picture.setDevicePixelRatio(scale)
        picture.fill(QColor(self._theme.panel))
        painter = QPainter(picture)
        self._paint_matrix(painter, confusion)
        painter.end()
        return picture

    def _paint_matrix(self, painter: QPainter, confusion: NDArray[np.intp]) -> None:
        paint_matrix(painter, self.grid, confusion, self._names, self._theme, self.font())

    def _highlight(self, painter: QPainter, grid: Grid, cell: Cell) -> None:
        label, answer = cell
        tint = QColor(self._theme.text)
        tint.setAlpha(26)
        if label is not None:
            painter.fillRect(grid.name_rect(label=label).united(grid.rect((label, None))), tint)
        if answer is not None:
            painter.fillRect(grid.name_rect(answer=answer).united(grid.rect((None, answer))), tint)
        painter.setPen(QPen(QColor(self._theme.text), 1.0))
        painter.drawRect(grid.rect(cell).adjusted(0.5, 0.5, -0.5, -0.5))

    # Mouse and keyboard -----------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Highlight the row and column under the mouse and show the cell's tooltip."""
        cell = self._at(event.position())
        if cell != self._hovered:
            self._hovered = cell
            self.update()
        if cell is None:
            QToolTip.hideText()
        else:
            text = self.tr("{cell}\nDouble-click to list these images (Return)").format(cell=self.describe(cell))
            QToolTip.showText(event.globalPosition().toPoint(), text, self, self.grid.rect(cell).toRect())

    def leaveEvent(self, event: object) -> None:
        """Remove the highlight."""
        self._hovered = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Make a cell the current one."""
        cell = self._at(event.position())
        if cell is not None:
            self._move_to(cell)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the images of a cell."""
        cell = self._at(event.position())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between cells and sums; Return opens the images."""
        key = Qt.Key(event.key())
        if self._confusion is None or (key not in _STEPS and key not in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            super().keyPressEvent(event)
        elif key in _STEPS:
            step = _STEPS[key]
            last = self._n_classes
            row, column = (last if index is None else index for index in self._current)
            row, column = (min(max(at + by, 0), last) for at, by in zip((row, column), step, strict=True))
            self._move_to((row if row < last else None, column if column < last else None))
        else:
            self.opened.emit(self._current)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Paint the keyboard focus."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Remove the keyboard focus."""
        self.update()

    def _at(self, position: QPointF) -> Cell | None:
        return self.grid.cell_at(position) if self._confusion is not None else None

    def _move_to(self, cell: Cell) -> None:
        self._current = cell
        self._describe()
        self.update()

    # Text -------------------------------------------------------------------------------------------------------------

    def _describe(self) -> None:
        speak(self, self.describe(self._current))

    def describe(self, cell: Cell) -> str:
        """Return the meaning of a cell or a sum in words."""
        confusion, name = self._confusion, self._images.class_name
        if confusion is None:
            return self.tr("The network has not read these images yet.")
        label, answer = cell
        if label is None and answer is None:
            text = self.tr("all {count} images")
        elif answer is None:
            text = self.tr("label {label}: {count} images, {share} of them correct")
        elif label is None:
            text = self.tr("read as {answer}: {count} images, {share} of them correct")
        else:
            text = self.tr("label {label}, read as {answer}: {count} images, {share} of label {label}")
        count, share = _count_and_share(confusion, cell)
        return text.format(
            label="" if label is None else name(label),
            answer="" if answer is None else name(answer),
            count=local(count, ","),
            share=percentage(share),
        )


def _count_and_share(confusion: NDArray[np.intp], cell: Cell) -> tuple[int, float]:
    """Return the number of images in a cell, and their share of the label; of a sum, the share of correct answers."""
    label, answer = cell
    if label is not None and answer is not None:
        count = int(confusion[label, answer])
        return count, count / max(int(confusion[label].sum()), 1)
    if label is not None:
        count, correct = int(confusion[label].sum()), int(confusion[label, label])
    elif answer is not None:
        count, correct = int(confusion[:, answer].sum()), int(confusion[answer, answer])
    else:
        count, correct = int(confusion.sum()), int(confusion.trace())
    return count, correct / max(count, 1)


def _line(grid: Grid, cell: Cell) -> QRectF:
    """Return a cell, or the whole row or column of a sum."""
    label, answer = cell
    if answer is None and label is not None:
        return grid.rect((label, 0)).united(grid.rect((label, None)))
    if label is None and answer is not None:
        return grid.rect((0, answer)).united(grid.rect((None, answer)))
    return grid.rect(cell)
