"""Takes a picture of the window for paper: in light colors, without menus, and without a flicker on the screen."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QRegion
from PySide6.QtWidgets import QApplication, QDockWidget, QLabel, QMainWindow, QTabBar, QWidget

from netviz.app.look import Look
from netviz.session.pictures import Pictures
from netviz.widgets.parts.theme import LIGHT_THEME, Theme

_SCALE = 2.0
"""Dots for each pixel of the screen, so that letters are sharp on paper."""

_POLL_MS = 30
_PATIENCE_S = 4.0


class PaperPicture(QObject):
    """Takes pictures of a window.

    In the dark theme a still picture covers the window for a moment, while the window below is drawn in light colors
    and then in its own again.

    Signals
    -------
    taken : QImage
        Without transparency.
    """

    taken = Signal(object)

    def __init__(self, window: QMainWindow, look: Look, pictures: Pictures) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._pictures = pictures
        self._curtain: QLabel | None = None
        self._theme_before: Theme | None = None
        self._picture: QImage | None = None
        self._deadline = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._look_again)

    @property
    def is_busy(self) -> bool:
        """Whether a picture is being taken."""
        return self._timer.isActive()

    def take(self) -> None:
        """Take a picture; `taken` reports it."""
        if self.is_busy:
            return
        if self._look.is_light or not self._window.isVisible():
            self.taken.emit(picture_of(self._window, QColor(self._look.theme.window)))
            return
        self._draw_curtain()
        self._theme_before, self._picture = self._look.theme, None
        self._change_to(LIGHT_THEME)
        self._timer.start()

    @Slot()
    def stop(self) -> None:
        """Give the window its own colors back, whatever was wanted."""
        self._timer.stop()
        if self._theme_before is not None:
            self._look.set_theme(self._theme_before)
            self._theme_before = None
        self._lift_curtain()

    def _change_to(self, theme: Theme) -> None:
        self._deadline = time.monotonic() + _PATIENCE_S
        self._look.set_theme(theme)
        if self._curtain is not None:
            self._curtain.raise_()

    @Slot()
    def _look_again(self) -> None:
        """Go on once the pictures have the colors of the theme."""
        if self._curtain is not None:
            self._curtain.raise_()
        frame = self._pictures.frame
        has_come = frame is None or frame.state.appearance.palette == self._look.theme.palette
        if not has_come and time.monotonic() < self._deadline:
            return
        if self._picture is None and self._theme_before is not None:
            # Views that paint later than the network have had their turn by now.
            QApplication.sendPostedEvents()
            self._picture = picture_of(self._window, QColor(LIGHT_THEME.window))
            before, self._theme_before = self._theme_before, None
            self._change_to(before)
            return
        self._timer.stop()
        self._lift_curtain()
        if self._picture is not None:
            self.taken.emit(self._picture)

    def _draw_curtain(self) -> None:
        curtain = QLabel(self._window)
        curtain.setPixmap(self._window.grab())
        curtain.setGeometry(self._window.rect())
        curtain.setAccessibleName(self.tr("The handout is being made"))
        curtain.show()
        curtain.raise_()
        self._curtain = curtain

    def _lift_curtain(self) -> None:
        if self._curtain is not None:
            self._curtain.hide()
            self._curtain.deleteLater()
            self._curtain = None


def picture_of(window: QMainWindow, ground: QColor) -> QImage:
    """Return the network, the panels and the toolbar of a window, and nothing that lies over them.

    Parameters
    ----------
    window : QMainWindow
    ground : QColor
        Behind the panels.

    Returns
    -------
    QImage
        With twice as many dots as the window has pixels.
    """
    parts = _parts(window)
    whole = QRect()
    for part in parts:
        whole = whole.united(part.geometry())
    whole = whole.intersected(window.rect())
    image = QImage(whole.size() * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    image.fill(ground)
    painter = QPainter(image)
    for part in parts:
        part.render(painter, part.pos() - whole.topLeft(), QRegion(), QWidget.RenderFlag.DrawChildren)
    painter.end()
    image.setDevicePixelRatio(1.0)
    return image


def _parts(window: QMainWindow) -> list[QWidget]:
    children = window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    kinds = (QDockWidget, QTabBar)
    wanted = [child for child in children if isinstance(child, kinds) or child is window.centralWidget()]
    shown = [child for child in wanted if child.isVisible() and not child.isWindow()]
    return [child for child in shown if child.geometry().intersects(QRect(QPoint(), window.size()))]
