"""The words beside the mouse, once it rests: while it moves they would be in the way, and cost the picture time."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer, Slot
from PySide6.QtWidgets import QToolTip, QWidget

from netviz.scene.selection import Selection
from netviz.session.session import Session
from netviz.widgets.parts.names import name_of

_RESTS_MS = 220


class RestingTip(QTimer):
    """Names what the mouse is over in a widget."""

    def __init__(self, session: Session, widget: QWidget) -> None:
        super().__init__(widget)
        self.setSingleShot(True)
        self.setInterval(_RESTS_MS)
        self.timeout.connect(self._show)
        self._session = session
        self._widget = widget
        self._found = Selection()
        self._place = QPoint()

    def point_at(self, found: Selection, place: QPoint) -> None:
        """Say what the mouse is over, at a place on the screen; nothing hides the words."""
        if found != self._found and QToolTip.isVisible():
            QToolTip.hideText()
        self._found, self._place = found, place
        if found.is_empty:
            self.stop()
        else:
            self.start()

    @Slot()
    def _show(self) -> None:
        QToolTip.showText(self._place, name_of(self._session, self._found), self._widget)
