"""Gives the panels at the sides back, in a larger window, the room that a smaller one took from them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QDockWidget, QMainWindow

_SIDES = ("input", "weights")


class DockMemory(QObject):
    """Remembers how wide the panels beside the network were before the window took room from them.

    Qt makes panels narrower once the network cannot give way any further, and leaves them so.

    Parameters
    ----------
    window : QMainWindow
    docks : mapping of str to QDockWidget
    is_paused : callable
        Whether someone else gives the panels their sizes at the moment.
    """

    def __init__(self, window: QMainWindow, docks: Mapping[str, QDockWidget], is_paused: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window = window
        self._sides = {docks[name]: 0 for name in _SIDES}
        self._is_paused = is_paused
        # Of the window in which the panels are as wide as someone wanted them.
        self._settled = QSize()
        window.installEventFilter(self)
        for dock in self._sides:
            dock.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note which widths the panels get from someone, and which from the size of the window."""
        if not hasattr(self, "_window"):
            # Qt lays out the docks while the window is deleted, when Python has taken this apart.
            return False
        is_window = watched is self._window
        if is_window and event.type() == QEvent.Type.Show:
            QTimer.singleShot(0, self, self._settle)
        elif event.type() != QEvent.Type.Resize or not self._window.isVisible():
            return False
        elif is_window:
            # Qt has laid out the panels by now.
            QTimer.singleShot(0, self, self._give_back)
        elif isinstance(watched, QDockWidget) and self._window.size() == self._settled:
            self._sides[watched] = watched.width()
        return False

    @Slot()
    def _give_back(self) -> None:
        if self._window.size() == self._settled:
            return
        docks = [dock for dock in self._sides if dock.isVisible() and not dock.isFloating()]
        if not self._is_paused() and any(dock.width() < self._sides[dock] for dock in docks):
            # Qt takes no more from the network than that can spare.
            widths = [self._sides[dock] or dock.width() for dock in docks]
            self._window.resizeDocks(docks, widths, Qt.Orientation.Horizontal)
        QTimer.singleShot(0, self, self._settle)

    @Slot()
    def _settle(self) -> None:
        self._settled = self._window.size()
        for dock, width in self._sides.items():
            self._sides[dock] = dock.width() if self._is_paused() else width or dock.width()
