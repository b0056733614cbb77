"""Which term explains a place in a view that paints: a bias mark, a silent unit, an axis, a cell, a column."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QGraphicsView, QWidget

from netviz.scene.layout import NetworkLayout
from netviz.scene.selection import Selection
from netviz.widgets.data.confusion_matrix import ConfusionMatrix
from netviz.widgets.image.image_view import ImageView
from netviz.widgets.network.outputs import digit_radius
from netviz.widgets.network.view import NetworkView
from netviz.widgets.parts.number_table import TERM_ROLE, NumberTable
from netviz.widgets.runs.timeline_track import TimelineTrack
from netviz.widgets.weights.weight_view import WeightView

# In logical pixels: how far from a mark a person still means it, and where the labels of the timeline begin.
_NEAR = 2.0
_BIAS_BAR = 6.0
_TIMELINE_LABELS = 20.0


def painted_term(widget: QWidget, at: QPointF) -> str | None:
    """Return the key of the term that explains a place in a view that paints; None for any other widget."""
    for kind, find in _FINDERS:
        if isinstance(widget, kind):
            return find(widget, at)
    return None


# The network ----------------------------------------------------------------------------------------------------------


def _in_network(view: QWidget, at: QPointF) -> str | None:
    assert isinstance(view, NetworkView)
    layout, found = view.network_layout, view.at(at)
    x, y = at.x() * layout.scale, at.y() * layout.scale
    if y > layout.pixel_column.bottom:
        return _of_caption(layout, x)
    if _is_bias(layout, x, view.n_outputs):
        return "bias"
    if found.unit is not None and _is_silent(view, found):
        return "silent"
    return _of_selection(found) or _of_column(layout, x)


def _of_caption(layout: NetworkLayout, x: float) -> str:
    """Explain the numbers under the network: of weights and biases under a layer, otherwise of what stands there."""
    if any(area.left <= x <= area.right for area in layout.layers):
        return "dense"
    return _of_column(layout, x)


def _is_bias(layout: NetworkLayout, x: float, n_outputs: int) -> bool:
    """Whether it is the strip at the left edge of a column of units, or the bar at the right of a digit."""
    near = _NEAR * layout.scale
    if any(column.left - near <= x <= column.left + 2.0 * near for column in layout.hidden_columns):
        return True
    bar = layout.output_x + (2.0 * digit_radius(layout, n_outputs) + 4.0) * layout.scale
    return bar - near <= x <= bar + _BIAS_BAR * layout.scale - near


def _is_silent(view: NetworkView, found: Selection) -> bool:
    frame = view.frame
    if frame is None or found.unit is None or found.layer >= len(frame.trace.gates):
        return False
    return not bool(frame.trace.gates[found.layer][found.unit])


def _of_selection(found: Selection) -> str | None:
    if found.pixel is not None:
        return "intensity"
    if found.unit is not None:
        return "unit"
    if found.digit is not None:
        return "probability"
    return "signal" if found.connection is not None else None


def _of_column(layout: NetworkLayout, x: float) -> str:
    if x >= layout.output_x:
        return "probability"
    if x < layout.pixel_column.right:
        return "flatten"
    return "unit" if any(column.left <= x < column.right for column in layout.hidden_columns) else "connection"


# Other views ----------------------------------------------------------------------------------------------------------


def _in_image(view: QWidget, at: QPointF) -> str | None:
    return "intensity"


def _in_weights(view: QWidget, at: QPointF) -> str | None:
    return "votes" if view.objectName() == "output-weights" else "weight"


def _in_table(table: QWidget, at: QPointF) -> str | None:
    """Explain a column by its head, if the head is a term of its own."""
    assert isinstance(table, NumberTable)
    column = table.horizontalHeader().logicalIndexAt(round(at.x()))
    item = table.horizontalHeaderItem(column) if column >= 0 else None
    term = None if item is None else item.data(TERM_ROLE)
    return term if isinstance(term, str) and term else None


def _in_matrix(matrix: QWidget, at: QPointF) -> str | None:
    """Explain a name of a row or column by label or answer, and a wrong cell as misread images."""
    assert isinstance(matrix, ConfusionMatrix)
    grid = matrix.grid
    cell = grid.cell_at(at)
    if cell is None:
        return "confusion matrix"
    label, answer = cell
    if label is None and answer is not None and at.y() < grid.top:
        return "answer"
    if answer is None and label is not None and at.x() < grid.left:
        return "label"
    is_wrong = label is not None and answer is not None and label != answer
    return "misread" if is_wrong else "confusion matrix"


def _in_track(track: QWidget, at: QPointF) -> str | None:
    return "epoch" if at.y() > _TIMELINE_LABELS else "moment"


def _in_plot(plot: QWidget, at: QPointF) -> str | None:
    # The library of the plots is loaded after the start.
    from netviz.widgets.runs.walkable_plot import WalkablePlot

    assert isinstance(plot, WalkablePlot)
    own = {"bottom": "epoch", "left": "accuracy" if plot.objectName() == "accuracy-plot" else "loss"}
    place = plot.mapToScene(at.toPoint())
    for side, term in own.items():
        axis = plot.getPlotItem().getAxis(side)
        # Its bounding rectangle has the lines of the grid in it.
        if axis.rect().contains(axis.mapFromScene(place)):
            return term
    return "curves"


_FINDERS: tuple[tuple[type[QWidget], Callable[[QWidget, QPointF], str | None]], ...] = (
    (NetworkView, _in_network),
    (ImageView, _in_image),
    (WeightView, _in_weights),
    (NumberTable, _in_table),
    (ConfusionMatrix, _in_matrix),
    (TimelineTrack, _in_track),
    (QGraphicsView, _in_plot),
)
