"""Where the things are that a lesson points at."""

from __future__ import annotations

from functools import reduce

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtWidgets import QWidget

from netviz.app.main_window import MainWindow
from netviz.scene.layout import NetworkLayout, Rectangle
from netviz.widgets.image.drawing_tools import DrawingTools

_MARGIN = 6
# What is lit left of the digits' circles, in logical pixels: the ring of a selected digit.
_DIGIT = 6.0
# Half of the plate in the middle of the network, with room for its longest wording.
_PLATE = QSize(140, 66)


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
    if name == "image" and widget is window.views.input.canvas:
        # With the pen, the eraser and the way to take a stroke back.
        panel = window.views.input
        parts = (widget, *panel.findChildren(DrawingTools))
        places = [QRect(part.mapTo(panel, QPoint(0, 0)), part.size()) for part in parts if part.isVisible()]
        return _in_sight(panel, reduce(QRect.united, places))
    if name == "modes":
        # Everything above the network.
        return _in_sight(widget, QRect(0, 0, widget.width(), view.mapTo(widget, QPoint(0, 0)).y()))
    is_whole = widget is not view or window.views.flattening.is_open
    part = None if is_whole else _part_of_network(view.network_layout, name)
    return _in_sight(widget, widget.rect() if part is None else part)


def _in_sight(widget: QWidget, part: QRect) -> tuple[QWidget, QRect] | None:
    """Return what of a part is in sight: inside its widget and every panel around that scrolls; None if nothing is."""
    around, found = widget, part.intersected(widget.rect())
    corner = QPoint(0, 0)
    while not around.isWindow() and (parent := around.parentWidget()) is not None:
        corner += around.pos()
        found = found.intersected(parent.rect().translated(-corner))
        around = parent
    return None if found.isEmpty() else (widget, found)


def _widget(window: MainWindow, name: str) -> QWidget | None:
    views = window.views
    found = {
        "label": views.input.findChild(QWidget, "image-label"),
        "weights per unit": views.weights.findChild(QWidget, "tiles-shape"),
        "image": views.input.canvas if views.input.canvas.isVisible() else views.input.image_view,
        "reading": views.input.findChild(QWidget, "image-reading"),
        "words": views.network.findChild(QWidget, "plain-words"),
        "network": views.network,
        "modes": views.network,
        "effect": views.shares,
        "weights": views.weights.wall,
        "votes": views.weights.output_weights,
        "side": window.panels.tabs,
        "toolbar": views.training_bar,
        "accuracy": views.training_bar.findChild(QWidget, "validation-accuracy"),
        "flatten": views.input.findChild(QWidget, "flatten-image"),
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
    scale = layout.scale
    if name == "captions":
        height, width = round(layout.caption_height), round(layout.width / scale)
        return QRect(0, round(layout.height / scale) - height, width, height)
    if name == "middle":
        return _plate(layout)
    found = parts.get(name)
    if found is None:
        return None
    rectangle = QRectF(found.left / scale, found.top / scale, found.width / scale, found.height / scale)
    # The lines to the digits end at their circles, which the light does not cut.
    right = 0 if name == "second layer" else _MARGIN
    return rectangle.toAlignedRect().adjusted(-_MARGIN, -_MARGIN, right, _MARGIN)


def _plate(layout: NetworkLayout) -> QRect:
    """Return the place of the words over the connections of an untrained network."""
    first = layout.layers[0]
    centre = QPointF(first.left + first.width / 2, first.top + first.height / 2) / layout.scale
    half = QPoint(min(_PLATE.width(), round(first.width / layout.scale / 2)), _PLATE.height())
    return QRect(centre.toPoint() - half, centre.toPoint() + half)
