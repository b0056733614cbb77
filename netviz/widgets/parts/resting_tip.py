"""The tooltip of a picture, shown once the mouse rests: while it moves, a tooltip would hide and delay the picture."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer, Slot
from PySide6.QtWidgets import QToolTip, QWidget

from netviz.scene.selection import Selection
from netviz.session.pictures import Pictures
from netviz.widgets.parts.names import name_of

_RESTS_MS = 220


class RestingTip(QTimer):
    """Names what is under the mouse in a widget."""

    def __init__(self, pictures: Pictures, widget: QWidget) -> None:
        super().__init__(widget)
        self.setSingleShot(True)
        self.setInterval(_RESTS_MS)
        self.timeout.connect(self._show)
        self._pictures = pictures
        self._widget = widget
        self._found = Selection()
        self._place = QPoint()

    def point_at(self, found: Selection, place: QPoint) -> None:
        """Take what is under the mouse and the mouse's place on the screen; an empty selection shows no tooltip."""
        if found != self._found and QToolTip.isVisible():
            QToolTip.hideText()
        self._found, self._place = found, place
        if found.is_empty:
            self.stop()
        else:
            self.start()

    @Slot()
    def _show(self) -> None:
        QToolTip.showText(self._place, name_of(self._pictures.frame, self._found), self._widget)
