"""Marks on the curves where a setting of the run was changed."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont

from netviz.widgets.parts.theme import DARK_THEME, MIN_TYPE_PT, Theme
from netviz.widgets.runs.spans import Span

# A mark closer to the next one than this share of the axis has no label.
_MIN_DISTANCE = 0.03
_MAX_MARKS = 40


class CurveMarks:
    """Thin vertical lines on a plot, each labelled with what was changed there."""

    def __init__(self, plot: pg.PlotItem) -> None:
        self._plot = plot
        self._lines: list[pg.InfiniteLine] = []
        self._span = Span(0.0, 1.0)
        self._theme = DARK_THEME
        self._font = QFont()
        self._font.setPointSizeF(MIN_TYPE_PT)

    @property
    def places(self) -> list[tuple[float, str]]:
        """The marks' places on the axis, with their texts."""
        return [(float(line.value()), line.toolTip()) for line in self._lines]

    @property
    def labels(self) -> list[str]:
        """The texts that are shown beside their marks; of crowded marks only the newest has its text beside it."""
        return [line.toolTip() for line in self._lines if line.label.isVisible()]

    def add(self, x: float, text: str) -> None:
        """Mark a change; if there are too many, the oldest mark is removed."""
        if self._lines and self._lines[-1].value() == x:
            text = f"{self._lines[-1].toolTip()}, {text}"
            self._remove(len(self._lines) - 1)
        if len(self._lines) == _MAX_MARKS:
            self._remove(0)
        line = pg.InfiniteLine(
            x, angle=90, label=text, labelOpts={"position": 0.97, "rotateAxis": (1, 0), "anchors": [(1, 0), (1, 0)]}
        )
        line.label.setFont(self._font)
        line.setToolTip(text)
        line.setZValue(5)
        self._lines.append(line)
        self._plot.addItem(line, ignoreBounds=True)
        self._colour(line)
        self._choose_labels()

    def clear(self) -> None:
        """Remove all marks."""
        while self._lines:
            self._remove(0)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        for line in self._lines:
            self._colour(line)

    def set_font(self, font: QFont) -> None:
        """Write the labels in another font."""
        self._font = font
        for line in self._lines:
            line.label.setFont(font)

    def set_span(self, span: Span) -> None:
        """Set the part of the axis that is shown."""
        if span != self._span:
            self._span = span
            self._choose_labels()

    def _remove(self, index: int) -> None:
        self._plot.removeItem(self._lines.pop(index))

    def _colour(self, line: pg.InfiniteLine) -> None:
        colour = QColor(self._theme.muted)
        line.label.setColor(colour)
        ground = QColor(self._theme.panel)
        ground.setAlpha(120)
        line.label.fill = pg.mkBrush(ground)
        faint = QColor(colour)
        faint.setAlpha(150)
        line.setPen(pg.mkPen(faint, style=Qt.PenStyle.DashLine))

    def _choose_labels(self) -> None:
        """Hide labels that would overlap newer ones."""
        width = self._span.high - self._span.low
        next_place = float("inf")
        for line in reversed(self._lines):
            place = float(line.value())
            fits = next_place - place >= _MIN_DISTANCE * width
            line.label.setVisible(fits)
            # The label is on the side with more room.
            side = 0 if place < self._span.low + width / 2 else 1
            line.label.anchors = [(side, 0), (side, 0)]
            line.label.updatePosition()
            if fits:
                next_place = place
