"""What images of each digit are read as, in a table of true against read."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
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

from netviz.data import N_CLASSES
from netviz.session.images import Images
from netviz.widgets.data.confusion_painting import Cell, Grid, paint_matrix
from netviz.widgets.parts.theme import DARK_THEME, Theme, percentage

_MOST_NAME = 62
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class ConfusionMatrix(QWidget):
    """Counts in ten by ten cells; errors are tinted by their share of the row.

    A double-click on a cell, or Return, asks for its images; on a name or a sum for those of the row or column. The
    arrows move from cell to cell.

    Signals
    -------
    opened : Cell
        Label and answer whose images are asked for; None stands for any.
    """

    opened = Signal(object)

    def __init__(self, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("confusion-matrix")
        self.setAccessibleName("Confusion matrix: true against read")
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
        self._renew()

    def show_confusion(self, confusion: NDArray[np.intp] | None) -> None:
        """Show how many images of each label (rows) are read as each digit (columns), of shape (10, 10)."""
        self._confusion = confusion
        self._describe()
        self._renew()

    def show_filter(self, label: int | None, answer: int | None) -> None:
        """Mark the cell, row or column whose images are asked for."""
        self._filter = (label, answer)
        self.update()

    @property
    def confusion(self) -> NDArray[np.intp] | None:
        """What is shown."""
        return self._confusion

    @property
    def grid(self) -> Grid:
        """Where the cells are."""
        names = [self._images.class_name(label) for label in range(N_CLASSES)]
        width = max(self.fontMetrics().horizontalAdvance(name) for name in [*names, "all"])
        return Grid.within(self.width(), self.height(), min(width + 6, _MOST_NAME))

    def sizeHint(self) -> QSize:
        """Room for four figures a cell."""
        return QSize(380, 190)

    def minimumSizeHint(self) -> QSize:
        """Accept the smallest figures that can be read."""
        return QSize(280, 118)

    # Painting --------------------------------------------------------------------------------------------------------

    def _renew(self) -> None:
        self._picture = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint the table anew."""
        self._renew()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the table, and what is pointed at, marked and current on top."""
        painter = QPainter(self)
        if self._confusion is None:
            painter.setPen(QColor(self._theme.muted))
            said = "Who is taken for whom\nis shown once the network\nhas read these images"
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, said)
            return
        if self._picture is None:
            self._picture = self._painted(self._confusion)
        painter.drawPixmap(0, 0, self._picture)
        grid = self.grid
        if self._hovered is not None:
            self._highlight(painter, grid, self._hovered)
        if self._filter != (None, None):
            painter.setPen(QPen(QColor(self._theme.selection), 2.0))
            painter.drawRect(_line(grid, self._filter).adjusted(-0.5, -0.5, 0.5, 0.5))
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.text), 1.5))
            painter.drawRect(grid.rect(self._current))

    def _painted(self, confusion: NDArray[np.intp]) -> QPixmap:
        scale = self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * scale), round(self.height() * scale))
        picture.setDevicePixelRatio(scale)
        picture.fill(QColor(self._theme.panel))
        painter = QPainter(picture)
        names = tuple(self._images.class_name(label) for label in range(N_CLASSES))
        paint_matrix(painter, self.grid, confusion, names, self._theme, self.font())
        painter.end()
        return picture

    def _highlight(self, painter: QPainter, grid: Grid, cell: Cell) -> None:
        label, answer = cell
        tint = QColor(self._theme.text)
        tint.setAlpha(26)
        if label is not None:
            row = grid.name_rect(label=label).united(grid.rect((label, None)))
            painter.fillRect(row, tint)
        if answer is not None:
            painter.fillRect(grid.name_rect(answer=answer).united(grid.rect((None, answer))), tint)
        painter.setPen(QPen(QColor(self._theme.text), 1.0))
        painter.drawRect(grid.rect(cell).adjusted(0.5, 0.5, -0.5, -0.5))

    # Mouse and keyboard ----------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is in a cell, and point at its row and column."""
        cell = self._at(event.position())
        if cell != self._hovered:
            self._hovered = cell
            self.update()
        if cell is None:
            QToolTip.hideText()
        else:
            said = f"{self.describe(cell)}\ndouble-click to see them (Return)"
            QToolTip.showText(event.globalPosition().toPoint(), said, self, self.grid.rect(cell).toRect())

    def leaveEvent(self, event: object) -> None:
        """Point at nothing."""
        self._hovered = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Make a cell the current one."""
        cell = self._at(event.position())
        if cell is not None:
            self._move_to(cell)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for the images of a cell."""
        cell = self._at(event.position())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from cell to cell, the sums among them; Return asks for the images."""
        key = Qt.Key(event.key())
        if self._confusion is None or (key not in _STEPS and key not in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            super().keyPressEvent(event)
        elif key in _STEPS:
            step, size = _STEPS[key], N_CLASSES + 1
            row, column = (N_CLASSES if index is None else index for index in self._current)
            row, column = (row + step[0]) % size, (column + step[1]) % size
            self._move_to((row if row < N_CLASSES else None, column if column < N_CLASSES else None))
        else:
            self.opened.emit(self._current)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no longer."""
        self.update()

    def _at(self, position: QPointF) -> Cell | None:
        return self.grid.cell_at(position) if self._confusion is not None else None

    def _move_to(self, cell: Cell) -> None:
        self._current = cell
        self._describe()
        self.update()

    # Words -----------------------------------------------------------------------------------------------------------

    def _describe(self) -> None:
        self.setAccessibleDescription(self.describe(self._current))

    def describe(self, cell: Cell) -> str:
        """Return what a cell or a sum says, in words."""
        confusion, name = self._confusion, self._images.class_name
        if confusion is None:
            return "The network has not read these images yet."
        label, answer = cell
        if label is None and answer is None:
            return f"all {int(confusion.sum()):,} images"
        if answer is None:
            assert label is not None
            row = confusion[label]
            share = percentage(float(row[label]) / max(int(row.sum()), 1))
            return f"label {name(label)}: {int(row.sum()):,} images, {share} of them read rightly"
        column = confusion[:, answer]
        if label is None:
            share = percentage(float(column[answer]) / max(int(column.sum()), 1))
            return f"read as {name(answer)}: {int(column.sum()):,} images, {share} of them rightly"
        count = int(confusion[label, answer])
        share = percentage(count / max(int(confusion[label].sum()), 1))
        return f"label {name(label)}, read as {name(answer)}: {count:,} images, {share} of label {name(label)}"


def _line(grid: Grid, cell: Cell) -> QRectF:
    """Return a cell, or the whole row or column of a sum."""
    label, answer = cell
    if answer is None and label is not None:
        return grid.rect((label, 0)).united(grid.rect((label, None)))
    if label is None and answer is not None:
        return grid.rect((0, answer)).united(grid.rect((None, answer)))
    return grid.rect(cell)
