"""Takes a picture of the window for paper: in light colors, without menus, and without a flicker on the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QRegion
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QWidget

from netviz.app.exports.studio import Studio
from netviz.widgets.parts.theme import LIGHT_THEME, Theme
from netviz.widgets.walking.patch import paint_patch

_SCALE = 2.0
"""Dots for each pixel of the screen, so that letters are sharp on paper."""


class PaperPicture(QObject):
    """Takes pictures of a window in light colors.

    Attributes
    ----------
    covered : callable
        Returns the parts of the window that are not to be seen, as rectangles in its coordinates.

    Signals
    -------
    taken : QImage
        Without transparency.
    """

    taken = Signal(object)

    def __init__(self, window: QMainWindow, studio: Studio) -> None:
        super().__init__(window)
        self._window = window
        self._studio = studio
        self._picture: QImage | None = None
        self.covered: Callable[[], Sequence[QRect]] = tuple

    @property
    def is_busy(self) -> bool:
        """Whether a picture is being taken."""
        return self._studio.is_busy

    def take(self) -> None:
        """Take a picture; `taken` reports it."""
        self._studio.pose(self._paint, self._report, theme=LIGHT_THEME)

    @Slot()
    def stop(self) -> None:
        """Give the window its own colors back, whatever was wanted."""
        self._studio.stop()

    def _paint(self) -> None:
        self._picture = picture_of(self._window, LIGHT_THEME, self.covered())

    def _report(self) -> None:
        picture, self._picture = self._picture, None
        if picture is not None:
            self.taken.emit(picture)


def picture_of(window: QMainWindow, theme: Theme, covered: Sequence[QRect] = ()) -> QImage:
    """Return the network, the panels and the toolbar of a window, and nothing that lies over them.

    Parameters
    ----------
    window : QMainWindow
    theme : Theme
        The window's colors.
    covered : sequence of QRect
        What is not to be seen, in the window's coordinates.

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
    image.fill(QColor(theme.window))
    painter = QPainter(image)
    for part in parts:
        part.render(painter, part.pos() - whole.topLeft(), QRegion(), QWidget.RenderFlag.DrawChildren)
    painter.setFont(window.font())
    for place in covered:
        paint_patch(painter, place.translated(-whole.topLeft()), theme)
    painter.end()
    image.setDevicePixelRatio(1.0)
    return image


def _parts(window: QMainWindow) -> list[QWidget]:
    children = window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    kinds = (QDockWidget, QTabBar)
    wanted = [child for child in children if isinstance(child, kinds) or child is window.centralWidget()]
    shown = [child for child in wanted if child.isVisible() and not child.isWindow()]
    return [child for child in shown if child.geometry().intersects(QRect(QPoint(), window.size()))]
