"""A message that appears in a window for a few seconds; it moves nothing and covers nothing that is read."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QLabel, QMainWindow

from netviz.widgets.parts.quiet_place import QuietPlace

_DURATION_MS = 6000
_MARGIN = 8


class Toast(QLabel):
    """A label in the empty part of the menu bar that hides itself; without menus, above the main view.

    A message too long for one line there is wrapped, and its lower lines reach over what is below.

    Attributes
    ----------
    place : QuietPlace or None
        Where nothing is read while the menus are hidden.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("toast")
        self.setProperty("role", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.place: QuietPlace | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DURATION_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def show_message(self, message: str) -> None:
        """Show a message in place of the last one."""
        self.setText(message)
        self.setAccessibleName(message)
        self.setWordWrap(False)
        size = self.sizeHint()
        room = self._free_part(size)
        if size.width() > room.width():
            self.setWordWrap(True)
            size.setWidth(room.width())
            size.setHeight(self.heightForWidth(room.width()))
        size.setHeight(max(size.height(), room.height()))
        self.setGeometry(room.right() - size.width(), room.top(), size.width(), size.height())
        self.show()
        self.raise_()
        self._timer.start()

    def _free_part(self, size: QSize) -> QRect:
        """Return where there is room for one line, in the window's coordinates: beside the menus, if they are shown."""
        bar = self._window.menuBar()
        if not bar.isVisible() and self.place is not None:
            found = self.place.find(size)
            rows = self.place.rows
            return found or QRect(rows.left(), rows.top(), rows.width(), size.height())
        menus = bar.actionGeometry(bar.actions()[-1]).right() if bar.actions() else 0
        left = menus + _MARGIN
        return QRect(left, 1, self._window.width() - left - _MARGIN, bar.height() - 2)
