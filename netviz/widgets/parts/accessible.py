"""What a keyboard and a screen reader need of the painted views: a ring for the focus, the selection in words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from netviz.scene.frames import Frame
from netviz.scene.selection import Selection
from netviz.widgets.parts.names import title_of
from netviz.widgets.parts.theme import Theme


def paint_focus_ring(painter: QPainter, area: QRectF, theme: Theme) -> None:
    """Paint a ring just inside an area: the color of text, with a line of the window's color inside.

    One of the two lines contrasts with any picture below.
    """
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.window), 1.0))
    painter.drawRect(area.adjusted(2.5, 2.5, -2.5, -2.5))
    painter.setPen(QPen(QColor(theme.text), 2.0))
    painter.drawRect(area.adjusted(1.0, 1.0, -1.0, -1.0))
    painter.restore()


def shows_focus(widget: QWidget) -> bool:
    """Whether a widget has the focus and a keyboard brought it there; after a click, a ring would say nothing new."""
    return widget.hasFocus() and widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def speak_selection(widget: QWidget, frame: Frame | None, selection: Selection, usage: str) -> None:
    """Put the selection before the usage in a widget's accessible description; Qt notifies screen readers."""
    if selection == Selection():
        widget.setAccessibleDescription(usage)
    else:
        text = widget.tr("{selection} is selected. {usage}")
        widget.setAccessibleDescription(text.format(selection=title_of(frame, selection), usage=usage))
