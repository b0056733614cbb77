"""Finds text that painters and plots cut off, write over other text, or write in type too small to read.

Labels and buttons can be asked for their text. What a `paintEvent` writes is known only while it is painted, so every
`QPainter.drawText` is recorded.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import combinations
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPaintDevice, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractScrollArea, QGraphicsTextItem, QGraphicsView, QMainWindow, QWidget

LEAST_TYPE = 11.0
"""The smallest type, in logical pixels."""

# Letters are narrower than what they are given, and rounding may add a pixel at each side.
_SLACK = 2.0


@dataclass(frozen=True)
class Writing:
    """Text that was painted, in logical pixels of the device that it was painted on.

    Attributes
    ----------
    text : str
    device : QPaintDevice
        Only a widget may be asked for anything later: a pixmap that Qt keeps an item of a plot in may be gone.
    surface : int
        The same for all text on one device, also after Qt has made another pixmap in its place.
    limits : QRectF or None
        The whole device; None where text may scroll.
    ink : QRectF
        What the whole text takes.
    room : QRectF or None
        The part of it that may be painted; None without a limit.
    pixels : float
        The size of the type.
    """

    text: str
    device: QPaintDevice
    surface: int
    limits: QRectF | None
    ink: QRectF
    room: QRectF | None
    pixels: float

    @property
    def is_cut(self) -> bool:
        """Whether its own rectangle is too narrow."""
        return self.room is not None and not _holds(self.room, self.ink)


class Recorder:
    """Keeps what is written while it is active."""

    def __init__(self) -> None:
        self.writings: list[Writing] = []

    def add(self, painter: QPainter, *arguments: Any) -> None:
        """Keep one call of `QPainter.drawText`."""
        device = painter.device()
        place, flags, text = _read(arguments)
        if device is None or not text.strip():
            return
        if isinstance(place, QRectF):
            ink = painter.boundingRect(place, flags, text)
            room = None if flags & Qt.TextFlag.TextDontClip.value else place
        else:
            metrics = QFontMetricsF(painter.font(), device)
            ink = QRectF(place.x(), place.y() - metrics.ascent(), metrics.horizontalAdvance(text), metrics.height())
            room = None
        transform, ratio = painter.combinedTransform(), device.devicePixelRatio()

        def logical(area: QRectF) -> QRectF:
            mapped = transform.mapRect(area)
            return QRectF(mapped.topLeft() / ratio, mapped.size() / ratio)

        pixels = pixel_size(painter.font(), device) * abs(transform.determinant()) ** 0.5 / ratio
        visible = None if room is None else logical(room)
        self.writings.append(Writing(text, device, _surface(device), _limits(device), logical(ink), visible, pixels))


@contextmanager
def recorded() -> Iterator[Recorder]:
    """Record all text that is painted from Python."""
    recorder, draw = Recorder(), QPainter.drawText

    def draw_text(painter: QPainter, *arguments: Any) -> Any:
        recorder.add(painter, *arguments)
        return draw(painter, *arguments)

    with patch.object(QPainter, "drawText", draw_text):
        yield recorder


def painted_problems(window: QMainWindow, recorder: Recorder) -> list[str]:
    """Paint the whole window; return a line for each text that is cut, covered or too small."""
    cached = [writing for writing in recorder.writings if not isinstance(writing.device, QWidget)]
    recorder.writings.clear()
    # Qt keeps the axes of plots as pixels: here they are painted again, or a fault would be seen only the first time.
    for view in window.findChildren(QGraphicsView):
        for item in view.items():
            item.update()
    window.grab()
    writings = [*cached, *recorder.writings]
    recorder.writings.clear()
    by_device: dict[int, list[Writing]] = defaultdict(list)
    for writing in writings:
        if not isinstance(writing.device, QWidget) or not writing.device.visibleRegion().isEmpty():
            by_device[writing.surface].append(writing)
    found = []
    for group in by_device.values():
        name = _name(group[0].device)
        found += [f"{name}: {line}" for line in _problems_on(group)]
    for view in window.findChildren(QGraphicsView):
        if not view.visibleRegion().isEmpty():
            found += [f"{view.objectName()}: {line}" for line in _problems_in_scene(view)]
    return found


def pixel_size(font: QFont, device: QPaintDevice) -> float:
    """Return the size of a font's type in logical pixels."""
    return font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() * device.logicalDpiY() / 72.0


def _surface(device: QPaintDevice) -> int:
    # The number of the pixmap, without the one that counts its changes.
    return device.cacheKey() >> 32 if isinstance(device, QPixmap) else id(device)


def _limits(device: QPaintDevice) -> QRectF | None:
    if isinstance(device, QWidget):
        return None if isinstance(device.parentWidget(), QAbstractScrollArea) else QRectF(device.rect())
    ratio = device.devicePixelRatio()
    return QRectF(0, 0, device.width() / ratio, device.height() / ratio) if device.width() > 0 else None


def _problems_on(group: list[Writing]) -> Iterator[str]:
    for writing in group:
        if writing.is_cut:
            assert writing.room is not None
            yield f"{writing.text!r} is cut: {_size(writing.ink)} in {_size(writing.room)}"
        elif writing.limits is not None and not _holds(writing.limits, writing.ink):
            yield f"{writing.text!r} reaches out of it"
        if writing.pixels < LEAST_TYPE - 0.05:
            yield f"{writing.text!r} has {writing.pixels:.1f} pixels"
    for first, second in combinations(group, 2):
        if first.text != second.text and _touch(first.ink, second.ink):
            yield f"{first.text!r} lies on {second.text!r}"


def _problems_in_scene(view: QGraphicsView) -> Iterator[str]:
    """Return what is wrong with the text of a plot, which Qt paints without Python."""
    shown = [item for item in view.scene().items() if isinstance(item, QGraphicsTextItem) and item.isVisible()]
    shown = [item for item in shown if item.toPlainText().strip()]
    places = [view.mapFromScene(item.sceneBoundingRect()).boundingRect() for item in shown]
    for item, place in zip(shown, places, strict=True):
        if not _holds(QRectF(view.viewport().rect()), QRectF(place), slack=5.0):
            yield f"{item.toPlainText()!r} reaches out of it"
        if pixel_size(item.font(), view) < LEAST_TYPE - 0.05:
            yield f"{item.toPlainText()!r} has {pixel_size(item.font(), view):.1f} pixels"
    for (first, one), (second, other) in combinations(zip(shown, places, strict=True), 2):
        # Their rectangles have margins of 4 pixels.
        if _touch(QRectF(one).adjusted(3, 3, -3, -3), QRectF(other).adjusted(3, 3, -3, -3)):
            yield f"{first.toPlainText()!r} lies on {second.toPlainText()!r}"


def _read(arguments: tuple[Any, ...]) -> tuple[QRectF | QPointF, int, str]:
    """Return the rectangle or point, the flags and the text of any of Qt's ways to call `drawText`."""
    match arguments:
        case (QPoint() | QPointF() as point, str(text)):
            return QPointF(point), 0, text
        case (QRect() | QRectF() as area, str(text), *_):
            return QRectF(area), 0, text
        case (QRect() | QRectF() as area, flags, str(text)):
            return QRectF(area), _value(flags), text
        case (x, y, str(text)):
            return QPointF(x, y), 0, text
        case (x, y, width, height, flags, str(text)):
            return QRectF(x, y, width, height), _value(flags), text
    raise TypeError(arguments)


def _value(flags: Any) -> int:
    return int(getattr(flags, "value", flags))


def _holds(room: QRectF, ink: QRectF, slack: float = _SLACK) -> bool:
    # Lines are higher than their letters.
    high = 0.2 * ink.height()
    return room.adjusted(-slack, -high, slack, high).contains(ink)


def _touch(first: QRectF, second: QRectF) -> bool:
    def letters(ink: QRectF) -> QRectF:
        return ink.adjusted(1, 0.2 * ink.height(), -1, -0.2 * ink.height())

    return letters(first).intersects(letters(second))


def _size(area: QRectF) -> str:
    return f"{area.width():.0f} × {area.height():.0f}"


def _name(device: QPaintDevice) -> str:
    name = device.objectName() if isinstance(device, QWidget) else ""
    return name or type(device).__name__
