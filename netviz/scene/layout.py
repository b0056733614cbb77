"""The places of the parts of the network picture, in device pixels, at any zoom.

The rendering process draws by this layout and the view paints by it, so that the two always agree.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

# Widths in logical pixels.
_ROW_LABELS = 54.0
_PIXEL_COLUMN = 16.0
_HIDDEN_COLUMN = 30.0
# Bars and gaps, and what grows with the type: the digits' circles and their numbers.
_OUTPUT_BARS = 78.0
_OUTPUT_TYPE = 88.0
# The columns may take more than the lines only in a narrow canvas, where the type does not grow.
_MAX_FIXED_SHARE = 0.5
_TOP = 14.0
_ABOVE_CAPTIONS = 8.0
_GAP = 3.0

CAPTION_HEIGHT = 32.0
"""Of the strip with the captions in type of the usual size, in logical pixels."""

# The share of the width that each layer's connections get: the more connections, the wider.
_SHARES = {1: (0.70, 0.30), 2: (0.52, 0.27, 0.21)}

_MAX_ZOOM = 24.0


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A rectangle in device pixels."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The y of the lower edge."""
        return self.top + self.height

    @property
    def is_empty(self) -> bool:
        """Whether nothing lies inside."""
        return self.width <= 0.0 or self.height <= 0.0

    def contains(self, x: float, y: float) -> bool:
        """Whether a point lies inside."""
        return self.left <= x < self.right and self.top <= y < self.bottom


@dataclass(frozen=True)
class NetworkLayout:
    """The network picture at one size and zoom.

    Attributes
    ----------
    width, height : int
        Size of the canvas in device pixels.
    scale : float
        Device pixels per logical pixel.
    zoom : float
        1 shows the whole network.
    shift_x, shift_y : float
        The place of the unzoomed canvas's origin, in device pixels.
    n_hidden : int
        The number of hidden layers, 1 or 2.
    line_weight : float
        How much thicker the lines of a path and the marks are: more than 1 for a projector.
    label_scale : float
        How much more room the numbers beside the columns need than in type of the usual size.
    caption_height : float
        Of the strip with the captions below the columns, in logical pixels.
    """

    width: int
    height: int
    scale: float = 1.0
    zoom: float = 1.0
    shift_x: float = 0.0
    shift_y: float = 0.0
    n_hidden: int = 1
    line_weight: float = 1.0
    label_scale: float = 1.0
    caption_height: float = CAPTION_HEIGHT

    def _zoomed(self, left: float, top: float, width: float, height: float) -> Rectangle:
        return Rectangle(
            left * self.zoom + self.shift_x, top * self.zoom + self.shift_y, width * self.zoom, height * self.zoom
        )

    @cached_property
    def label_growth(self) -> float:
        """How much more room the numbers beside the columns have: as much as they need, if the lines keep theirs."""
        fixed = _PIXEL_COLUMN + self.n_hidden * _HIDDEN_COLUMN + _OUTPUT_BARS
        room = _MAX_FIXED_SHARE * self.width / self.scale - fixed
        return max(min(self.label_scale, room / (_ROW_LABELS + _OUTPUT_TYPE)), 1.0)

    @cached_property
    def _columns(self) -> tuple[float, ...]:
        """Left edges of the pixel column, the hidden columns and the outputs, unzoomed."""
        labels, outputs = _ROW_LABELS * self.label_growth, _OUTPUT_BARS + _OUTPUT_TYPE * self.label_growth
        left = labels * self.scale
        room = self.width - (labels + _PIXEL_COLUMN + self.n_hidden * _HIDDEN_COLUMN + outputs) * self.scale
        columns, x = [left], left + _PIXEL_COLUMN * self.scale
        for share in _SHARES[self.n_hidden]:
            x += max(room * share, 1.0)
            columns.append(x)
            x += _HIDDEN_COLUMN * self.scale
        return tuple(columns)

    @cached_property
    def _column_height(self) -> float:
        return max(self.height - (_TOP + _ABOVE_CAPTIONS + self.caption_height) * self.scale, 1.0)

    @cached_property
    def pixel_column(self) -> Rectangle:
        """The flattened image."""
        left = self._columns[0]
        return self._zoomed(left, _TOP * self.scale, _PIXEL_COLUMN * self.scale, self._column_height)

    @cached_property
    def hidden_columns(self) -> tuple[Rectangle, ...]:
        """The hidden units of each layer."""
        width = _HIDDEN_COLUMN * self.scale
        return tuple(self._zoomed(left, _TOP * self.scale, width, self._column_height) for left in self._columns[1:-1])

    @cached_property
    def layers(self) -> tuple[Rectangle, ...]:
        """The connections of each dense layer, from the pixels to the first hidden units, and so on to the digits."""
        gap = _GAP * self.scale
        columns = self.pixel_column, *self.hidden_columns
        outputs = self._zoomed(self._columns[-1], _TOP * self.scale, 0.0, self._column_height)
        # The lines to the digits end at their circles.
        ends = *(column.left - gap for column in columns[1:]), outputs.left
        return tuple(
            Rectangle(column.right + gap, column.top, end - column.right - gap, column.height)
            for column, end in zip(columns, ends, strict=True)
        )

    @cached_property
    def output_x(self) -> float:
        """The x at which the lines to the digits end."""
        return self.layers[-1].right

    def unit_y(self, unit: float, n_units: int) -> float:
        """Return the y of a unit's centre in a column of `n_units`."""
        column = self.pixel_column
        return column.top + (unit + 0.5) / n_units * column.height

    def unit_at(self, y: float, n_units: int) -> int | None:
        """Return the unit at height y in a column of `n_units`, or None above and below the column."""
        column = self.pixel_column
        unit = int((y - column.top) / column.height * n_units // 1)
        return unit if 0 <= unit < n_units else None

    def zoomed_about(self, x: float, y: float, factor: float) -> NetworkLayout:
        """Return the layout zoomed by a factor about the point (x, y), which keeps its place."""
        zoom = min(max(self.zoom * factor, 1.0), _MAX_ZOOM)
        ratio = zoom / self.zoom
        moved = replace(self, zoom=zoom, shift_x=x - (x - self.shift_x) * ratio, shift_y=y - (y - self.shift_y) * ratio)
        return moved.kept_inside()

    def panned(self, dx: float, dy: float) -> NetworkLayout:
        """Return the layout moved by dx and dy device pixels."""
        return replace(self, shift_x=self.shift_x + dx, shift_y=self.shift_y + dy).kept_inside()

    def kept_inside(self) -> NetworkLayout:
        """Return the layout moved so that it covers the whole canvas."""
        min_x, min_y = self.width * (1.0 - self.zoom), self.height * (1.0 - self.zoom)
        return replace(self, shift_x=min(max(self.shift_x, min_x), 0.0), shift_y=min(max(self.shift_y, min_y), 0.0))

    @property
    def part(self) -> tuple[float, float, float]:
        """The zoom, and where the visible part begins, as shares of the whole picture's width and height."""
        return self.zoom, -self.shift_x / (self.width * self.zoom), -self.shift_y / (self.height * self.zoom)

    def showing(self, zoom: float, left: float, top: float) -> NetworkLayout:
        """Return the layout that shows a part of the network; see `part`."""
        zoom = min(max(zoom, 1.0), _MAX_ZOOM)
        shift_x, shift_y = -left * self.width * zoom, -top * self.height * zoom
        return replace(self, zoom=zoom, shift_x=shift_x, shift_y=shift_y).kept_inside()

    def fitted(self) -> NetworkLayout:
        """Return the layout that shows the whole network."""
        return replace(self, zoom=1.0, shift_x=0.0, shift_y=0.0)

    def resized(self, width: int, height: int, scale: float) -> NetworkLayout:
        """Return the layout at another size, showing the same part of the network."""
        return replace(
            self,
            width=width,
            height=height,
            scale=scale,
            shift_x=self.shift_x * width / max(self.width, 1),
            shift_y=self.shift_y * height / max(self.height, 1),
        ).kept_inside()

    def visible(self, area: Rectangle) -> Rectangle:
        """Return the part of an area that is on the canvas, at whole device pixels."""
        left, top = max(area.left, 0.0), max(area.top, 0.0)
        right, bottom = min(area.right, float(self.width)), min(area.bottom, float(self.height))
        left, top = float(round(left)), float(round(top))
        return Rectangle(left, top, float(max(round(right) - left, 0)), float(max(round(bottom) - top, 0)))
