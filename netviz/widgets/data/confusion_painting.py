"""The geometry of a confusion matrix, and how its cells are painted."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from netviz.numbers import local
from netviz.widgets.parts.eliding import fitting_count
from netviz.widgets.parts.theme import Theme

translate = QCoreApplication.translate

Cell = tuple[int | None, int | None]
"""Label and answer; None for a sum over all of them."""

_AXIS = 15
"""Height of the axis titles, in pixels."""
_MIN_TYPE = 11
"""Smallest height of a number, in pixels."""
_SUM = 1.75
"""Width of the column of sums, in cells."""
_FEW = 10
"""Classes of which every sum is written."""
_LEAST_SUM = 34
"""Width of the column of sums if cells are too small for numbers, in pixels."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A row and a column of cells for each class, with names before them and sums after them, in pixels.

    Attributes
    ----------
    left, top : float
        The upper left corner of the first cell.
    width, height : float
        The size of a cell.
    sum_width : float
        The width of the column of sums.
    sum_height : float
        The height of the row of names above the cells, and of that of the sums.
    n_classes : int
    """

    left: float
    top: float
    width: float
    height: float
    sum_width: float
    sum_height: float
    n_classes: int

    @classmethod
    def within(cls, width: float, height: float, names_width: float, n_classes: int) -> Grid:
        """Divide an area: axis title and names above the cells, sums below them."""
        row = sum_height = (height - _AXIS) / (n_classes + 2)
        if row < _MIN_TYPE:
            sum_height = float(_MIN_TYPE + 2)
            row = max((height - _AXIS - 2 * sum_height) / n_classes, 1.0)
        left = _AXIS + names_width
        column = (width - left) / (n_classes + _SUM)
        sum_width = _SUM * column
        if sum_width < _LEAST_SUM:
            sum_width = float(_LEAST_SUM)
            column = max((width - left - sum_width) / n_classes, 1.0)
        return cls(left, _AXIS + sum_height, column, row, sum_width, sum_height, n_classes)

    @property
    def every_row(self) -> int:
        """Of how many rows one has room for its name and sum."""
        return max(math.ceil(_MIN_TYPE / self.height), 1)

    def rect(self, cell: Cell) -> QRectF:
        """Return the area of a cell or a sum."""
        label, answer = cell
        row, column = self.n_classes if label is None else label, self.n_classes if answer is None else answer
        width = self.sum_width if answer is None else self.width
        height = self.sum_height if label is None else self.height
        return QRectF(self.left + column * self.width, self.top + row * self.height, width, height)

    def name_rect(self, *, label: int | None = None, answer: int | None = None) -> QRectF:
        """Return the area of the name of a row (label) or of a column (answer)."""
        if label is not None:
            return QRectF(_AXIS, self.top + label * self.height, self.left - _AXIS - 5, self.height)
        assert answer is not None
        return QRectF(self.left + answer * self.width, _AXIS, self.width, self.sum_height)

    def cell_at(self, position: QPointF) -> Cell | None:
        """Return the cell or sum at a position; a name stands for the sum of its row or column."""
        row = int((position.y() - self.top) // self.height)
        column = int((position.x() - self.left) // self.width)
        end = self.rect((None, None))
        if position.y() >= end.bottom() or position.x() >= end.right() or min(position.x(), position.y()) < _AXIS:
            return None
        label = row if 0 <= row < self.n_classes else None
        answer = column if 0 <= column < self.n_classes else None
        return label, answer


def shade(confusion: NDArray[np.intp], theme: Theme) -> list[list[QColor]]:
    """Return the colour of each cell: a calm one for correct answers, a scale of its own for errors.

    The tint of an error is the square root of its share of the row, relative to the largest such share; the root makes
    small errors visible beside large ones.
    """
    shares = confusion / np.maximum(confusion.sum(axis=1, keepdims=True), 1)
    errors = shares - np.diag(np.diag(shares))
    tints = np.sqrt(errors / max(float(errors.max()), 1e-9))
    colours = [[_mixed(theme.panel, theme.wrong, 0.85 * float(tint)) for tint in row] for row in tints]
    for digit in range(len(shares)):
        calm = 0.06 + 0.22 * float(shares[digit, digit])
        colours[digit][digit] = _mixed(theme.panel, theme.positive.name(), calm)
    return colours


def _mixed(low: str, high: str, share: float) -> QColor:
    """Return a colour between two colours."""
    a, b = QColor(low), QColor(high)
    pairs = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(x + (y - x) * share) for x, y in pairs))


def paint_matrix(
    painter: QPainter, grid: Grid, confusion: NDArray[np.intp], names: tuple[str, ...], theme: Theme, font: QFont
) -> None:
    """Paint names, cells and sums."""
    small = QFont(font)
    # Sums are the widest; without a thousands separator, which would make the numbers smaller.
    widest = str(confusion.sum(axis=0).max())
    small.setPixelSize(max(min(round(0.74 * grid.height), 14), _MIN_TYPE))
    while small.pixelSize() > _MIN_TYPE and QFontMetrics(small).horizontalAdvance(widest) > grid.width - 3:
        small.setPixelSize(small.pixelSize() - 1)
    painter.setFont(small)
    _paint_cells(painter, grid, confusion, theme)
    painter.setPen(QColor(theme.muted))
    _paint_rows(painter, grid, confusion, names)
    _paint_columns(painter, grid, confusion, names)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(grid.rect((None, None)).adjusted(0, 0, -4, 0), right, local(int(confusion.sum()), ","))
    sums = grid.name_rect(answer=grid.n_classes)
    sums.setWidth(grid.sum_width - 4)
    painter.drawText(sums, right, sum_name())
    below = QRectF(_AXIS, grid.rect((None, 0)).top(), grid.left - _AXIS - 5, grid.sum_height)
    painter.drawText(below, right, sum_name())
    _paint_axes(painter, grid)


def _paint_cells(painter: QPainter, grid: Grid, confusion: NDArray[np.intp], theme: Theme) -> None:
    """Paint the cells, with their counts if these can be read."""
    colours = shade(confusion, theme)
    measure = painter.fontMetrics().horizontalAdvance
    has_numbers = grid.every_row == 1 and grid.width >= _MIN_TYPE
    # Without gaps between cells of a few pixels.
    gap = 0.5 if has_numbers else 0.0
    for label in range(grid.n_classes):
        for answer in range(grid.n_classes):
            count, area = int(confusion[label, answer]), grid.rect((label, answer))
            painter.fillRect(area.adjusted(gap, gap, -gap, -gap), colours[label][answer])
            if count and has_numbers:
                painter.setPen(QColor(theme.text) if label == answer else _readable(colours[label][answer], theme))
                text = fitting_count(count, grid.width - 3, measure)
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)


def _paint_rows(painter: QPainter, grid: Grid, confusion: NDArray[np.intp], names: tuple[str, ...]) -> None:
    """Paint the names of the rows and their sums, of as many as have room."""
    metrics = painter.fontMetrics()
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    # A name is higher than rows that share it.
    more = max(_MIN_TYPE + 2 - grid.height, 0.0) / 2 if grid.every_row > 1 else 0.0
    for label in range(0, grid.n_classes, grid.every_row):
        before = grid.name_rect(label=label).adjusted(0, -more, 0, more)
        after = grid.rect((label, None)).adjusted(0, -more, -4, more)
        painter.drawText(
            before, right, metrics.elidedText(names[label], Qt.TextElideMode.ElideRight, int(before.width()))
        )
        count = int(confusion[label].sum())
        text = local(count, ",")
        if metrics.horizontalAdvance(text) > after.width():
            text = fitting_count(count, after.width(), metrics.horizontalAdvance)
        painter.drawText(after, right, text)


def _paint_columns(painter: QPainter, grid: Grid, confusion: NDArray[np.intp], names: tuple[str, ...]) -> None:
    """Paint the names of the columns and their sums, of as many as have room."""
    measure, centre = painter.fontMetrics().horizontalAdvance, Qt.AlignmentFlag.AlignCenter
    every = max(math.ceil(_MIN_TYPE / grid.width), 1)
    sums = [fitting_count(int(count), grid.width - 3, measure) for count in confusion.sum(axis=0)]
    has_sums = grid.n_classes <= _FEW or all(measure(text) < grid.width for text in sums)
    for answer in range(0, grid.n_classes, every):
        more = (every - 1) * grid.width / 2
        above = grid.name_rect(answer=answer).adjusted(-more, 0, more, 0)
        painter.drawText(above, centre, _beginning(names[answer], above.width(), measure))
        if has_sums:
            painter.drawText(grid.rect((None, answer)), centre, sums[answer])


def _beginning(name: str, width: float, measure: Callable[[str], int]) -> str:
    """Return a name, or as many of its first letters as fit, at most three."""
    if measure(name) < width:
        return name
    return next((name[:n] for n in (3, 2) if measure(name[:n]) < width), name[:1])


def _paint_axes(painter: QPainter, grid: Grid) -> None:
    """Paint the titles of rows and columns."""
    cells = grid.n_classes * grid.width, grid.n_classes * grid.height
    centre = Qt.AlignmentFlag.AlignCenter
    painter.drawText(QRectF(grid.left, 0, cells[0], _AXIS), centre, translate("ConfusionMatrix", "read as"))
    painter.save()
    painter.translate(0, grid.top + cells[1])
    painter.rotate(-90)
    painter.drawText(QRectF(0, 0, cells[1], _AXIS), centre, translate("ConfusionMatrix", "label"))
    painter.restore()


def sum_name() -> str:
    """Return the name of the sums."""
    return translate("ConfusionMatrix", "all", "sum over all digits")


def _readable(ground: QColor, theme: Theme) -> QColor:
    """Return the theme's lightest or darkest colour, whichever is readable on a background."""
    text, panel = QColor(theme.text), QColor(theme.panel)
    distance = abs(text.lightness() - ground.lightness()) - abs(panel.lightness() - ground.lightness())
    return text if distance >= 0 else panel
