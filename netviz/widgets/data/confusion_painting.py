"""The geometry of a confusion matrix, and how its cells are painted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from netviz.data import N_CLASSES
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


@dataclass(frozen=True, slots=True)
class Grid:
    """Ten rows and columns of cells, with class names before them and sums after them. All lengths are in pixels.

    Attributes
    ----------
    left, top : float
        The upper left corner of the first cell.
    width, height : float
        The size of a cell.
    sum_width : float
        The width of the column of sums.
    """

    left: float
    top: float
    width: float
    height: float
    sum_width: float

    @classmethod
    def within(cls, width: float, height: float, names_width: float) -> Grid:
        """Divide an area: axis title and names above the cells, sums below them."""
        row = (height - _AXIS) / (N_CLASSES + 2)
        left = _AXIS + names_width
        column = (width - left) / (N_CLASSES + _SUM)
        return cls(left, _AXIS + row, column, row, _SUM * column)

    def rect(self, cell: Cell) -> QRectF:
        """Return the area of a cell or a sum."""
        label, answer = cell
        row, column = N_CLASSES if label is None else label, N_CLASSES if answer is None else answer
        width = self.sum_width if answer is None else self.width
        return QRectF(self.left + column * self.width, self.top + row * self.height, width, self.height)

    def name_rect(self, *, label: int | None = None, answer: int | None = None) -> QRectF:
        """Return the area of the name of a row (label) or of a column (answer)."""
        if label is not None:
            return QRectF(_AXIS, self.top + label * self.height, self.left - _AXIS - 5, self.height)
        assert answer is not None
        return QRectF(self.left + answer * self.width, _AXIS, self.width, self.height)

    def cell_at(self, position: QPointF) -> Cell | None:
        """Return the cell or sum at a position; a name stands for the sum of its row or column."""
        row = int((position.y() - self.top) // self.height)
        column = int((position.x() - self.left) // self.width)
        if row > N_CLASSES or column > N_CLASSES + 1 or position.y() < _AXIS or position.x() < _AXIS:
            return None
        label = row if 0 <= row < N_CLASSES else None
        answer = column if 0 <= column < N_CLASSES else None
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
    for digit in range(N_CLASSES):
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
    measure = QFontMetrics(small).horizontalAdvance
    colours = shade(confusion, theme)
    centre = Qt.AlignmentFlag.AlignCenter
    for label in range(N_CLASSES):
        for answer in range(N_CLASSES):
            count, area = int(confusion[label, answer]), grid.rect((label, answer))
            painter.fillRect(area.adjusted(0.5, 0.5, -0.5, -0.5), colours[label][answer])
            if count:
                painter.setPen(QColor(theme.text) if label == answer else _readable(colours[label][answer], theme))
                painter.drawText(area, centre, fitting_count(count, grid.width - 3, measure))
    painter.setPen(QColor(theme.muted))
    metrics = QFontMetrics(small)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    for digit, name in enumerate(names):
        before, above = grid.name_rect(label=digit), grid.name_rect(answer=digit)
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(before, right, metrics.elidedText(name, elide, int(before.width())))
        painter.drawText(above, centre, name if metrics.horizontalAdvance(name) < above.width() else name[:3])
        painter.drawText(grid.rect((digit, None)).adjusted(0, 0, -4, 0), right, f"{int(confusion[digit].sum()):,}")
        below = fitting_count(int(confusion[:, digit].sum()), grid.width - 3, measure)
        painter.drawText(grid.rect((None, digit)), centre, below)
    painter.drawText(grid.rect((None, None)).adjusted(0, 0, -4, 0), right, f"{int(confusion.sum()):,}")
    sums = grid.name_rect(answer=N_CLASSES)
    sums.setWidth(grid.sum_width - 4)
    painter.drawText(sums, right, sum_name())
    painter.drawText(QRectF(_AXIS, grid.rect((None, 0)).top(), grid.left - _AXIS - 5, grid.height), right, sum_name())
    _paint_axes(painter, grid)


def _paint_axes(painter: QPainter, grid: Grid) -> None:
    """Paint the titles of rows and columns."""
    cells = N_CLASSES * grid.width, N_CLASSES * grid.height
    centre = Qt.AlignmentFlag.AlignCenter
    painter.drawText(QRectF(grid.left, 0, cells[0], _AXIS), centre, translate("ConfusionMatrix", "read as"))
    painter.save()
    painter.translate(0, grid.top + cells[1])
    painter.rotate(-90)
    painter.drawText(QRectF(0, 0, cells[1], _AXIS), centre, translate("ConfusionMatrix", "label"))
    painter.restore()


def sum_name() -> str:
    """Return the name of the sums."""
    return translate("ConfusionMatrix", "all")


def _readable(ground: QColor, theme: Theme) -> QColor:
    """Return the theme's lightest or darkest colour, whichever is readable on a background."""
    text, panel = QColor(theme.text), QColor(theme.panel)
    distance = abs(text.lightness() - ground.lightness()) - abs(panel.lightness() - ground.lightness())
    return text if distance >= 0 else panel
