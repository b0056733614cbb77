"""The button that folds the bottom of the window, at the right end of its row of tabs."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar

from netviz.widgets.parts.buttons import ActionButton

_FROM_THE_EDGE = 8
_MOVES = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.FontChange,
    QEvent.Type.LayoutRequest,
)


class FoldButton(ActionButton):
    """Lies on the row of tabs that Qt makes for the docks at the bottom, and follows it.

    Qt has no corner for a button in that row, and may make another row when docks are moved.

    Parameters
    ----------
    action : QAction
        What a click does.
    docks : iterable of QDockWidget
        The docks at the bottom, by whose titles their row is known.
    window : QMainWindow
    """

    def __init__(self, action: QAction, docks: Iterable[QDockWidget], window: QMainWindow) -> None:
        super().__init__(action, "fold-bottom", self.tr("▾ Fold"))
        self.setParent(window)
        self.setProperty("role", "page")
        self._window = window
        self._docks = tuple(docks)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._settle)
        self.hide()

    @Slot()
    def follow(self) -> None:
        """Find the row after Qt has arranged the docks."""
        self._later.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the right end of the row."""
        if event.type() in _MOVES:
            self._later.start()
        return False

    @Slot()
    def _settle(self) -> None:
        # Qt makes and deletes rows as docks are opened and moved.
        rows = self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        for row in rows:
            row.installEventFilter(self)
        bottom = [row for row in rows if self._is_bottom(row)]
        if not bottom:
            self.hide()
            return
        row = bottom[0]
        size = self.sizeHint()
        place = row.geometry()
        left, top = place.right() - size.width() - _FROM_THE_EDGE, place.center().y() - size.height() // 2
        self.setGeometry(left, top, size.width(), size.height())
        # On a row too narrow for both, the tabs come first: the key and the menu fold, too.
        self.setVisible(left > place.left() + row.tabRect(row.count() - 1).right())
        self.raise_()

    def _is_bottom(self, row: QTabBar) -> bool:
        titles = {dock.windowTitle() for dock in self._docks}
        return row.isVisible() and any(row.tabText(tab) in titles for tab in range(row.count()))
