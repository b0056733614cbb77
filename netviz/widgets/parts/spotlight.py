"""Light on what is spoken of, and dusk around it: on parts of a window, or around the pointer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, QTimer, Slot
from PySide6.QtGui import (
    QBrush,
    QColor,
    QCursor,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QRadialGradient,
    QRegion,
)
from PySide6.QtWidgets import QWidget

_DUSK = QColor(0, 0, 0, 105)
_POINTER_DUSK = 85
_CORNER = 8.0
_LOOK_MS = 33
_RESTED = 90
"""So many looks at the same place are a rest of 3 s."""


class Spotlight(QWidget):
    """Dims all of a window but some rectangles; the mouse reaches what is below."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._lights: list[QRect] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_on(self, targets: Sequence[tuple[QWidget, QRect]]) -> None:
        """Light parts of widgets, given in their own coordinates."""
        lights = [QRect(widget.mapTo(self._window, part.topLeft()), part.size()) for widget, part in targets]
        if lights == self._lights and self.geometry() == self._window.rect() and self.isVisible():
            return
        self._lights = lights
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.update()

    @property
    def lights(self) -> tuple[QRect, ...]:
        """What is lit, in the window's coordinates."""
        return tuple(self._lights)

    def clear(self) -> None:
        """Light everything."""
        self._lights = []
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dusk around the lights."""
        lit, dusk = QPainterPath(), QPainterPath()
        lit.setFillRule(Qt.FillRule.WindingFill)
        for light in self._lights:
            lit.addRoundedRect(light, _CORNER, _CORNER)
        dusk.addRect(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(dusk.subtracted(lit), _DUSK)


class PointerLight(QWidget):
    """A round light that follows the pointer over a window, with soft dusk around it; it never takes the mouse.

    When the pointer has rested for a while, or is elsewhere, everything is lit: a projector has no light to spare.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._at: QPoint | None = None
        self._rested = 0
        self._picture: QPixmap | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setObjectName("pointer-light")
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._follow)
        self.hide()

    @property
    def is_on(self) -> bool:
        """Whether the light follows the pointer."""
        return self._timer.isActive()

    def set_on(self, on: bool) -> None:
        """Turn it on or off."""
        if on:
            self._timer.start()
            self._follow()
        else:
            self._timer.stop()
            self._at = None
            self.hide()

    @property
    def radius(self) -> int:
        """The radius of the light, in logical pixels."""
        return max(min(self._window.width(), self._window.height()) // 5, 90)

    @Slot()
    def _follow(self) -> None:
        at = self._window.mapFromGlobal(QCursor.pos())
        if not self._window.rect().contains(at) or not self._window.isActiveWindow():
            self._at = None
            self.hide()
            return
        if at == self._at and self.geometry() == self._window.rect():
            self._rested += 1
            if self._rested == _RESTED:
                self.hide()
            return
        self._rested = 0
        before, self._at = self._at, at
        if self.geometry() != self._window.rect() or not self.isVisible() or before is None:
            self.setGeometry(self._window.rect())
            self.show()
            self.raise_()
            self.update()
            return
        # Only where the light was and is: the pictures below are painted anew there.
        for place in (before, at):
            self.update(self._around(place))

    def _around(self, place: QPoint) -> QRect:
        radius = self.radius + 1
        return QRect(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dusk, and the light's soft edge."""
        if self._at is None:
            return
        painter = QPainter(self)
        around = self._around(self._at)
        # A rectangle and a finished picture: paths and gradients take several times as long, in every frame.
        painter.setClipRegion(event.region().subtracted(QRegion(around)))
        painter.fillRect(event.rect(), QColor(0, 0, 0, _POINTER_DUSK))
        painter.setClipping(False)
        if event.region().intersects(around):
            painter.drawPixmap(around.topLeft(), self._light_picture(around.width()))

    def _light_picture(self, width: int) -> QPixmap:
        """Return the square with the light, whose edge is soft."""
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.deviceIndependentSize().width() != width:
            picture = QPixmap(round(width * ratio), round(width * ratio))
            picture.setDevicePixelRatio(ratio)
            picture.fill(QColor(0, 0, 0, _POINTER_DUSK))
            edge = QRadialGradient(QPointF(width / 2, width / 2), self.radius)
            edge.setColorAt(0.0, QColor(0, 0, 0, 0))
            edge.setColorAt(0.72, QColor(0, 0, 0, 0))
            edge.setColorAt(1.0, QColor(0, 0, 0, _POINTER_DUSK))
            painter = QPainter(picture)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.fillRect(picture.rect(), QBrush(edge))
            painter.end()
            self._picture = picture
        return self._picture
