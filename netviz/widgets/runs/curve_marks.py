"""Marks on the curves where a setting of the run was changed."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont

from netviz.widgets.parts.theme import DARK_THEME, Theme

# A mark nearer than this share of the axis to the next one leaves the words to it.
_NEAR = 0.03
_MOST = 40
_FONT_PT = 7.5


class CurveMarks:
    """Thin upright lines on a plot, each with what was changed there."""

    def __init__(self, plot: pg.PlotItem) -> None:
        self._plot = plot
        self._lines: list[pg.InfiniteLine] = []
        self._width = 1.0
        self._theme = DARK_THEME

    @property
    def places(self) -> list[tuple[float, str]]:
        """Where the marks are, and what they say."""
        return [(float(line.value()), line.toolTip()) for line in self._lines]

    def add(self, x: float, text: str) -> None:
        """Mark a change; the oldest of too many is forgotten."""
        if self._lines and self._lines[-1].value() == x:
            text = f"{self._lines[-1].toolTip()}, {text}"
            self._remove(len(self._lines) - 1)
        if len(self._lines) == _MOST:
            self._remove(0)
        line = pg.InfiniteLine(
            x, angle=90, label=text, labelOpts={"position": 0.97, "rotateAxis": (1, 0), "anchors": [(1, 0), (1, 0)]}
        )
        font = QFont()
        font.setPointSizeF(_FONT_PT)
        line.label.setFont(font)
        line.setToolTip(text)
        line.setZValue(5)
        self._lines.append(line)
        self._plot.addItem(line, ignoreBounds=True)
        self._colour(line)
        self._choose_labels()

    def clear(self) -> None:
        """Forget all marks."""
        while self._lines:
            self._remove(0)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        for line in self._lines:
            self._colour(line)

    def set_width(self, width: float) -> None:
        """Say how long the axis is."""
        if width != self._width:
            self._width = width
            self._choose_labels()

    def _remove(self, index: int) -> None:
        self._plot.removeItem(self._lines.pop(index))

    def _colour(self, line: pg.InfiniteLine) -> None:
        colour = QColor(self._theme.selection)
        line.label.setColor(colour)
        ground = QColor(self._theme.panel)
        ground.setAlpha(120)
        line.label.fill = pg.mkBrush(ground)
        faint = QColor(colour)
        faint.setAlpha(150)
        line.setPen(pg.mkPen(faint, style=Qt.PenStyle.DashLine))

    def _choose_labels(self) -> None:
        """Let no two of the words lie over each other."""
        after = float("inf")
        for line in reversed(self._lines):
            place = float(line.value())
            fits = after - place >= _NEAR * self._width
            line.label.setVisible(fits)
            # The words stand on the side where there is room for them.
            side = 0 if place < self._width / 2 else 1
            line.label.anchors = [(side, 0), (side, 0)]
            line.label.updatePosition()
            if fits:
                after = place
