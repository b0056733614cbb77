"""Finds the part of the network at a point of the picture: a pixel, a unit, a digit, or a connection of the path."""

from __future__ import annotations

import numpy as np

from netviz.rendering.view import unit_positions
from netviz.scene.frames import RenderedFrame
from netviz.scene.layout import NetworkLayout, Rectangle
from netviz.scene.paths import PathLines, path_of
from netviz.scene.selection import ConnectionIndex, Selection

# In logical pixels.
_REACH = 5.0
# Among lines whose distances differ by no more than this, the strongest is picked.
_TOLERANCE = 1.5
_DIGIT_WIDTH = 150.0
# A line fainter than this share of the strongest is invisible and cannot be meant.
_VISIBLE = 0.03


class Picker:
    """Picks parts of one frame; connections are picked on the path of the selection."""

    def __init__(self, frame: RenderedFrame) -> None:
        self._frame = frame
        self._path = path_of(frame.trace, frame.answer, frame.appearance.mode)
        self._sizes = frame.trace.parameters.architecture.layer_sizes

    def at(self, x: float, y: float, layout: NetworkLayout) -> Selection:
        """Return what is at a point in device pixels; an empty selection if nothing is."""
        pixels = layout.pixel_column
        if pixels.left - 2 * pixels.width <= x <= pixels.right:
            pixel = layout.unit_at(y, self._sizes[0])
            return Selection() if pixel is None else Selection(pixels=(pixel,))
        for layer, column in enumerate(layout.hidden_columns):
            if column.left <= x <= column.right:
                return self._unit_at(layer, y, layout)
        if layout.output_x <= x <= layout.output_x + _DIGIT_WIDTH * layout.label_growth * layout.scale:
            return Selection(digit=layout.unit_at(y, self._sizes[-1]))
        return Selection(connection=self._connection_at(x, y, layout))

    def _unit_at(self, layer: int, y: float, layout: NetworkLayout) -> Selection:
        units = self._frame.arrangement.units
        # While one network replaces another, the layout may belong to the other one.
        place = layout.unit_at(y, len(units[layer])) if layer < len(units) else None
        return Selection() if place is None else Selection(unit=int(units[layer][place]), layer=layer)

    def _connection_at(self, x: float, y: float, layout: NetworkLayout) -> ConnectionIndex | None:
        if self._path is None or len(self._path) != len(layout.layers):
            return None
        columns = unit_positions(self._sizes[0]), *self._frame.arrangement.heights, unit_positions(self._sizes[-1])
        for layer, area in enumerate(layout.layers):
            if area.contains(x, y):
                return _nearest(self._path[layer], layer, columns[layer], columns[layer + 1], area, x, y, layout.scale)
        return None


def _nearest(
    lines: PathLines,
    layer: int,
    starts: np.ndarray[tuple[int], np.dtype[np.float64]],
    ends: np.ndarray[tuple[int], np.dtype[np.float64]],
    area: Rectangle,
    x: float,
    y: float,
    scale: float,
) -> ConnectionIndex | None:
    if lines.is_empty:
        return None
    strengths = np.abs(lines.values)
    share = (x - area.left) / area.width
    heights = (1.0 - share) * starts[lines.sources] + share * ends[lines.targets]
    distances = np.abs(area.top + heights * area.height - y) / scale
    distances[strengths < _VISIBLE * strengths.max()] = np.inf
    nearest = float(distances.min())
    if nearest > _REACH:
        return None
    within = np.flatnonzero(distances <= nearest + _TOLERANCE)
    chosen = within[strengths[within].argmax()]
    return ConnectionIndex(layer, int(lines.sources[chosen]), int(lines.targets[chosen]))


def neighbour(selection: Selection, across: int, down: int, frame: RenderedFrame) -> Selection:
    """Return the part next to a selection: in a neighbouring column, or further along its own.

    Parameters
    ----------
    selection : Selection
    across, down : int
        Steps to the right and downwards, in the order of the arrangement.
    frame : RenderedFrame
    """
    sizes = frame.trace.parameters.architecture.layer_sizes
    column, place = _column_and_place(selection, frame)
    if across:
        target = min(max(column + across, 0), len(sizes) - 1)
        # At the same height.
        place = min(int((place + 0.5) / sizes[column] * sizes[target]), sizes[target] - 1)
        column = target
    place = min(max(place + down, 0), sizes[column] - 1)
    if column == 0:
        return Selection(pixels=(place,))
    if column == len(sizes) - 1:
        return Selection(digit=place)
    return Selection(unit=int(frame.arrangement.units[column - 1][place]), layer=column - 1)


def _column_and_place(selection: Selection, frame: RenderedFrame) -> tuple[int, int]:
    places = frame.arrangement.places
    if selection.unit is not None:
        return selection.layer + 1, int(places[selection.layer][selection.unit])
    if selection.digit is not None:
        return len(places) + 1, selection.digit
    if selection.connection is not None:
        layer, target = selection.connection.layer, selection.connection.target
        return layer + 1, int(places[layer][target]) if layer < len(places) else target
    return 0, selection.pixels[-1] if selection.pixels else frame.trace.image.size // 2
