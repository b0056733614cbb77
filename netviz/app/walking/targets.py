"""Where the things are that a lesson points at."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtWidgets import QWidget

from netviz.app.main_window import MainWindow
from netviz.scene.layout import NetworkLayout, Rectangle

_MARGIN = 6
# Where the digits' circles begin, left of the ends of the lines to them.
_DIGIT = 4.0


def target(window: MainWindow, name: str) -> tuple[QWidget, QRect] | None:
    """Return the widget of a view, and the part of it that is meant, in its own coordinates.

    Parameters
    ----------
    window : MainWindow
    name : str
        A name in `netviz.walks.vocabulary.VIEWS`.

    Returns
    -------
    (QWidget, QRect) or None
        None if it is not on the screen.
    """
    widget = _widget(window, name)
    if widget is None or not widget.isVisible():
        return None
    view = window.views.network.view
    is_whole = widget is not view or window.views.flattening.is_open
    part = None if is_whole else _part_of_network(view.network_layout, name)
    return widget, widget.rect() if part is None else part.intersected(widget.rect())


def _widget(window: MainWindow, name: str) -> QWidget | None:
    views = window.views
    found = {
        "image": views.input.canvas if views.input.canvas.isVisible() else views.input.image_view,
        "reading": views.input.findChild(QWidget, "image-reading"),
        "words": views.network.findChild(QWidget, "plain-words"),
        "network": views.network,
        "effect": views.shares,
        "weights": views.weights.wall,
        "votes": views.weights.output_weights,
        "side": window.panels.tabs,
        "toolbar": views.training_bar,
        "accuracy": views.training_bar,
        "curves": views.curves,
        "data": views.data,
    }
    return found.get(name, views.network.view)


def _part_of_network(layout: NetworkLayout, name: str) -> QRect | None:
    outputs = layout.output_x - _DIGIT * layout.scale
    column = layout.pixel_column
    parts = {
        "column": column,
        "first layer": layout.layers[0],
        "units": layout.hidden_columns[-1],
        "second layer": layout.layers[-1],
        "digits": Rectangle(outputs, column.top, layout.width - outputs, column.height),
    }
    found = parts.get(name)
    if found is None:
        return None
    scale = layout.scale
    rectangle = QRectF(found.left / scale, found.top / scale, found.width / scale, found.height / scale)
    return rectangle.toAlignedRect().adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
