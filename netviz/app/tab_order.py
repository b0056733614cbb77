"""The order in which Tab walks through the window: as one reads it, whatever was built first."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QTabBar, QToolBar, QWidget

from netviz.widgets.parts.focus_chain import has_focus_proxy, next_in_focus_chain

# Toolbar, image, network, panels on the right, and what is at the bottom: its tabs, panels and bar; then what floats.
_TOP, _LEFT, _CENTRE, _RIGHT, _BOTTOM, _OVER = range(6)
_AREAS = {
    Qt.DockWidgetArea.TopDockWidgetArea: _TOP,
    Qt.DockWidgetArea.LeftDockWidgetArea: _LEFT,
    Qt.DockWidgetArea.RightDockWidgetArea: _RIGHT,
    Qt.DockWidgetArea.BottomDockWidgetArea: _BOTTOM,
}
_TABS, _PANELS, _BARS = range(3)


class TabOrder:
    """Finds what has the keyboard next. Inside of a part of the window, Qt's own order holds.

    Parameters
    ----------
    window : QMainWindow
    is_behind : callable
        Whether a widget is in a panel that another one covers.
    """

    def __init__(self, window: QMainWindow, is_behind: Callable[[QWidget], bool]) -> None:
        self._window = window
        self._is_behind = is_behind

    @property
    def widgets(self) -> list[QWidget]:
        """All widgets that Tab goes to now, and the one that has the keyboard, in order."""
        held = QApplication.focusWidget()
        return sorted((w for w in self._chain() if w is held or self._is_reached(w)), key=self._place)

    def next(self, forwards: bool) -> QWidget | None:
        """Return the widget after or before the one that has the keyboard; None if there is no other."""
        order, held = self.widgets, self._window.focusWidget()
        if held not in order:
            return order[0 if forwards else -1] if order else None
        found = order[(order.index(held) + (1 if forwards else -1)) % len(order)]
        return None if found is held else found

    def _chain(self) -> Iterator[QWidget]:
        widget = next_in_focus_chain(self._window)
        while widget is not None and widget is not self._window:
            yield widget
            widget = next_in_focus_chain(widget)

    def _is_reached(self, widget: QWidget) -> bool:
        takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not has_focus_proxy(widget)
        is_there = widget.isVisibleTo(self._window) and widget.isEnabled() and widget.window() is self._window
        return takes and is_there and not self._is_behind(widget)

    def _place(self, widget: QWidget) -> tuple[int, int, int, int]:
        """Return where the part of the window that a widget is in stands in the order."""
        part: QWidget | None = widget
        while part is not None and part.parentWidget() not in (self._window, None):
            part = part.parentWidget()
        if part is None:
            return _OVER, 0, 0, 0
        at = part.mapTo(self._window, QPoint(0, 0))
        if isinstance(part, QDockWidget):
            return _AREAS.get(self._window.dockWidgetArea(part), _OVER), _PANELS, at.y(), at.x()
        if isinstance(part, QToolBar):
            is_below = self._window.toolBarArea(part) is Qt.ToolBarArea.BottomToolBarArea
            return _BOTTOM if is_below else _TOP, _BARS, 0, 0
        if part is self._window.centralWidget():
            return _CENTRE, _PANELS, 0, 0
        # Qt makes the tabs of panels that lie behind each other.
        return (_BOTTOM, _TABS, at.y(), at.x()) if isinstance(part, QTabBar) else (_OVER, 0, 0, 0)
