"""Finds text in a window that is cut off, reaches out of its parent, or lies on other text."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from netviz.widgets.parts.buttons import ShorteningButton


def text_problems(window: QMainWindow) -> list[str]:
    """Return a line for each visible label or button whose text is cut or covered."""
    found = []
    visible = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    shown = [widget for widget in visible if _has_text(widget) and _is_in_front(widget)]
    for widget in shown:
        if not _fits(widget):
            found.append(f"{_name(widget)} is cut at {widget.width()} × {widget.height()}: {_text(widget)!r}")
        elif (parent := _cutting_parent(window, widget)) is not None:
            found.append(f"{_name(widget)} reaches out of {_name(parent)}: {_text(widget)!r}")
    seen = [(widget, _seen(window, widget)) for widget in shown]
    for (first, one), (second, other) in combinations(seen, 2):
        if one.intersects(other):
            found.append(f"{_name(first)} lies on {_name(second)}: {_text(first)!r}, {_text(second)!r}")
    return found


def _seen(window: QMainWindow, widget: QWidget) -> QRect:
    """Return the part of a widget that is not scrolled out of sight, in the window's coordinates."""
    area, parent = QRect(widget.mapTo(window, QPoint()), widget.size()), widget.parentWidget()
    while parent is not None and parent is not window:
        area &= QRect(parent.mapTo(window, QPoint()), parent.size())
        parent = parent.parentWidget()
    return area


def _has_text(widget: QWidget) -> bool:
    # A notice lies over the window on purpose, for a moment.
    kinds = QLabel | QPushButton | QToolButton | QCheckBox
    return isinstance(widget, kinds) and bool(_text(widget)) and widget.property("role") != "toast"


def _is_in_front(widget: QWidget) -> bool:
    """Return whether a visible widget is not in a panel behind another one."""
    return not all(parent.visibleRegion().isEmpty() for parent in (widget, _panel_of(widget)))


def _panel_of(widget: QWidget) -> QWidget:
    """Return the scroll area around a widget, of which it may be scrolled out; the widget itself if there is none."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return widget if parent is None else parent


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        text = widget.text()
        if "</" in text:
            document = QTextDocument()
            document.setHtml(text)
            return document.toPlainText()
        return text
    return ""


def _name(widget: QWidget) -> str:
    return widget.objectName() or type(widget).__name__


def _fits(widget: QWidget) -> bool:
    if isinstance(widget, QLabel) and _text(widget) in " ".join(widget.toolTip().split("\n")):
        # Shortened on purpose.
        return True
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) <= widget.height()
    if isinstance(widget, QLabel):
        needed = widget.minimumSizeHint()
        return needed.width() <= widget.width() and needed.height() <= widget.height()
    if isinstance(widget, QPushButton):
        # A button with a shorter text asks for the room of the whole one, and shows what fits.
        needs = widget.fitted_size() if isinstance(widget, ShorteningButton) else widget.sizeHint()
        return needs.width() <= widget.width() + 1 and needs.height() <= widget.height() + 1
    # Tool buttons have a padding of one pixel.
    metrics = widget.fontMetrics()
    needed = min(metrics.horizontalAdvance(_text(widget)) + 4, widget.sizeHint().width())
    return needed <= widget.width() and metrics.height() <= widget.height()


def _cutting_parent(window: QMainWindow, widget: QWidget) -> QWidget | None:
    """Return the parent out of which a widget reaches; what a scroll area cuts can be scrolled into sight."""
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent.parentWidget(), QScrollArea):
            return None
        if not parent.rect().contains(QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())):
            return parent
        parent = parent.parentWidget()
    return None
