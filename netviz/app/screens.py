"""Screens that come and go while the program runs: no window stays where none is left."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

_SETTLE_MS = 300
"""Qt and the window manager move what they move themselves meanwhile."""

_GRIP = QSize(80, 20)
"""What must be seen of a window's upper edge, in logical pixels, to take hold of it."""


class Screens(QObject):
    """Brings windows back whose screen was unplugged, or became smaller.

    Parameters
    ----------
    application : QGuiApplication
    """

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self._bring_back)
        application.screenRemoved.connect(self._settling.start)
        application.primaryScreenChanged.connect(self._settling.start)

    @Slot()
    def _bring_back(self) -> None:
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if not screens:
            # The last one is off; with the next one, this is called again.
            return
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and _can_be_moved(window):
                place = place_within(window.frameGeometry(), screens)
                if place is not None:
                    window.resize(window.size() + place.size() - window.frameGeometry().size())
                    window.move(place.topLeft())


def place_within(frame: QRect, screens: list[QRect]) -> QRect | None:
    """Return where a window must go to be seen, or None if it can stay.

    Parameters
    ----------
    frame : QRect
        Where it is, with its frame.
    screens : list of QRect
        What can be used of each screen, the main one first.
    """
    edge = QRect(frame.topLeft(), QSize(frame.width(), _GRIP.height()))
    for screen in screens:
        seen = edge.intersected(screen)
        if seen.width() >= min(_GRIP.width(), frame.width()) and seen.height() >= min(_GRIP.height(), frame.height()):
            return None
    place = QRect(frame.topLeft(), frame.size().boundedTo(screens[0].size()))
    place.moveCenter(screens[0].center())
    return place


def _can_be_moved(window: QWidget) -> bool:
    """Whether it is a window of its own with a place of its own: no menu, no tip, and not as large as its screen."""
    large = Qt.WindowState.WindowFullScreen | Qt.WindowState.WindowMaximized
    kinds = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Tool)
    return window.windowType() in kinds and not window.windowState() & large
