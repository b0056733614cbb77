"""A message that appears in a window for a few seconds; it moves nothing and covers nothing that is read."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QLabel, QMainWindow

from netviz.widgets.parts.quiet_place import QuietPlace

_DURATION_MS = 6000
_MARGIN = 8


class Toast(QLabel):
    """A label in the empty part of the menu bar that hides itself; without menus, above the main view.

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
        # Names of files in a message are not HTML.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.place: QuietPlace | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DURATION_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def show_message(self, message: str) -> None:
        """Show a message in place of the last one."""
        # Else the new one would find the old one in its way.
        self.hide()
        self.setText(message)
        self.setAccessibleName(message)
        self.setWordWrap(False)
        self.setGeometry(self._place_for(self.sizeHint()))
        self.show()
        self.raise_()
        self._timer.start()

    def _place_for(self, line: QSize) -> QRect:
        """Return where a message covers nothing that is read, in the window's coordinates.

        That is beside the menus, or else above the main view. A longer message lies over the menus, or over the
        controls where there are none; it is wrapped only if it is wider than the window.
        """
        bar = self._window.menuBar()
        if bar.isVisible():
            menus = bar.actionGeometry(bar.actions()[-1]).right() if bar.actions() else 0
            left = menus + _MARGIN
            beside = QRect(left, 1, self._window.width() - left - _MARGIN, bar.height() - 2)
            if line.width() <= beside.width():
                return QRect(beside.right() - line.width(), 1, line.width(), max(line.height(), beside.height()))
        found = None if self.place is None else self.place.find(line)
        if found is not None:
            return found
        width = self._window.width() - 2 * _MARGIN
        if line.width() <= width:
            height = max(line.height(), bar.height() - 2) if bar.isVisible() else line.height()
            return QRect(self._window.width() - _MARGIN - line.width(), 1, line.width(), height)
        self.setWordWrap(True)
        return QRect(_MARGIN, 1, width, self.heightForWidth(width))
