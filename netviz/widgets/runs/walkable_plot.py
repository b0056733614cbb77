"""A plot that the keyboard can walk: it takes the focus, shows it, and says its numbers at each moment."""

from __future__ import annotations

from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGraphicsView

from netviz.widgets.parts.accessible import give_value, paint_focus_ring, shows_focus, speak
from netviz.widgets.parts.theme import DARK_THEME, Theme

_BELOW_CURVES = -200


class WalkablePlot(pg.PlotWidget):  # type: ignore[misc]
    """A plot over the epochs.

    Parameters
    ----------
    walk : callable
        Shows the moment that a key leads to; returns False for a key that leads nowhere.
    describe : callable
        Returns the numbers of the curves at the moment on the screen, in words.
    axes : pyqtgraph axes by side
    """

    def __init__(
        self, walk: Callable[[Qt.Key], bool], describe: Callable[[], str], axes: dict[str, pg.AxisItem]
    ) -> None:
        # Its menus, which are never shown, would take as long to make as the plot.
        super().__init__(axisItems=axes, enableMenu=False)
        # The opaque lines of their grids would cut the curves, which pyqtgraph puts at -100.
        for axis in axes.values():
            axis.setZValue(_BELOW_CURVES)
        give_value(self)
        self._walk = walk
        self._describe = describe
        self._theme = DARK_THEME
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # In a region of several rectangles, Qt divides what is kept as pixels among threads of its own, and waits.
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self.setBackground(theme.panel)

    def changeEvent(self, event: QEvent) -> None:
        """Paint the axes again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for side in ("left", "bottom"):
                self.getPlotItem().getAxis(side).update()

    def speak(self) -> None:
        """Tell screen readers the numbers; not at each batch, or they would never be silent."""
        speak(self, self._describe())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another moment."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self._walk(Qt.Key(event.key())):
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus and say the newest numbers."""
        super().focusInEvent(event)
        self.speak()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Remove the ring."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the curves, and a ring around them for the focus."""
        super().paintEvent(event)
        if shows_focus(self):
            painter = QPainter(self.viewport())
            paint_focus_ring(painter, QRectF(self.viewport().rect()), self._theme)
            painter.end()
