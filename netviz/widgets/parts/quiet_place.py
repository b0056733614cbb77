"""Finds a place above a view in which nothing is read or pressed, for a note that must cover nothing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLabel, QWidget

from netviz.widgets.parts.panel import Readout

_STEP = 6
_EDGE = 4
_AIR = 12
"""Between a note and what is read beside it, where there is room."""


class QuietPlace:
    """The rows of a panel above its main view.

    Parameters
    ----------
    panel : QWidget
    view : QWidget
        Inside of the panel, under the rows.
    """

    def __init__(self, panel: QWidget, view: QWidget) -> None:
        self._panel = panel
        self._view = view

    @property
    def rows(self) -> QRect:
        """All of the rows, in the window's coordinates."""
        window = self._panel.window()
        top = self._panel.mapTo(window, QPoint(0, 0))
        return QRect(top.x(), top.y(), self._panel.width(), self._view.mapTo(window, QPoint(0, 0)).y() - top.y())

    def find(self, size: QSize) -> QRect | None:
        """Return a place of that size in the window: as near to the view as there is one, in its middle if possible."""
        for air in (_AIR, 0):
            for corner in self._corners(size):
                place = QRect(corner, size)
                if self.is_quiet(place.adjusted(-air, 0, air, 0) & self.rows):
                    return place
        return None

    def is_quiet(self, place: QRect) -> bool:
        """Whether nothing in a rectangle of the window is read or pressed; what lets the mouse through is not seen."""
        window = self._panel.window()
        xs = [*range(place.left(), place.right(), _STEP), place.right()]
        ys = [place.top(), place.center().y(), place.bottom()]
        return all(self._is_empty(window.childAt(x, y)) for x, y in product(xs, ys))

    def _is_empty(self, widget: QWidget | None) -> bool:
        if widget is None or not (widget is self._panel or self._panel.isAncestorOf(widget)):
            return False
        if isinstance(widget, QLabel | Readout):
            return not widget.text()
        return widget is not self._view and widget.layout() is not None

    def _corners(self, size: QSize) -> Iterator[QPoint]:
        rows = self.rows.adjusted(_EDGE, 0, -_EDGE, 0)
        room = rows.width() - size.width()
        if room < 0:
            return
        for y in range(rows.bottom() - size.height(), rows.top() - 1, -_STEP):
            yield QPoint(rows.left() + room // 2, y)
            for away in range(0, room, 2 * _STEP):
                yield QPoint(rows.left() + room - away, y)
