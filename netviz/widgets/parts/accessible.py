"""What a keyboard and a screen reader need of the painted views: a ring for the focus, the selection in words."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleValueChangeEvent, QColor, QPainter, QPen
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from netviz.scene.frames import Frame
from netviz.scene.selection import Selection
from netviz.widgets.parts.names import title_of
from netviz.widgets.parts.paper import paper
from netviz.widgets.parts.theme import Theme

_VALUE = "spoken value"


class _PaintedWidget(QAccessibleWidget):
    """A painted view as a screen reader meets it: a graphic with a name, a description and a value."""

    def text(self, part: QAccessible.Text) -> str:
        """Return the name, the description or the value."""
        if part is QAccessible.Text.Value:
            return str(self.widget().property(_VALUE))
        return super().text(part)


def _make_interface(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Return what stands for a view with a value; None leaves other widgets to Qt, which then owns the interface."""
    if isinstance(thing, QWidget) and thing.property(_VALUE) is not None:
        return _PaintedWidget(thing, QAccessible.Role.Graphic)
    return None


@cache
def _install_factory() -> None:
    QAccessible.installFactory(_make_interface)


def give_value(widget: QWidget) -> None:
    """Let a painted view have a value for screen readers. Call it before Qt asks for the view: first in `__init__`."""
    _install_factory()
    widget.setProperty(_VALUE, "")


def announce(widget: QWidget, value: str) -> None:
    """Tell screen readers that a view has another value."""
    QAccessible.updateAccessibility(QAccessibleValueChangeEvent(widget, value))


def speak(widget: QWidget, value: str, usage: str = "") -> None:
    """Give a view another value in words, and put it before the usage in the description.

    Windows and macOS read the value; Linux reads a value only if it is a number, and has the description.
    """
    widget.setAccessibleDescription(f"{value} {usage}".strip())
    if widget.property(_VALUE) != value:
        widget.setProperty(_VALUE, value)
        announce(widget, value)


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
    by_keyboard = widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return widget.hasFocus() and by_keyboard and paper() is None


def speak_selection(widget: QWidget, frame: Frame | None, selection: Selection, usage: str) -> None:
    """Make the selection the value of a view; nothing selected is an empty value."""
    is_one = len(selection.pixels) <= 1
    text = widget.tr("{selection} is selected.") if is_one else widget.tr("{selection} are selected.")
    text = text.format(selection=title_of(frame, selection))
    speak(widget, "" if selection == Selection() else text, usage)
