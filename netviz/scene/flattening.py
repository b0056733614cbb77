"""How the image's 28 rows become the column of 784 pixels: the place of each row at any moment.

The lecture describes it as "the first 28 pixels, then the next 28 right beside them", 28 times. Each row lifts off the
image, turns by a right angle and joins the column below the previous row. The column is drawn as large as fits: the
first rows keep the size that they have in the image, and as more join, all shrink together until the 28th row completes
the height.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from netviz.data import COLUMNS, ROWS
from netviz.scene.layout import NetworkLayout

# When each step begins and ends, as fractions of the whole.
_PARTING = (0.03, 0.10)
_FIRST_ROW = (0.11, 0.26)
_SECOND_ROW = (0.25, 0.38)
_OTHERS_START, _LAST_START, _OTHERS_DURATION = 0.37, 0.66, 0.11
_RETURN = (0.78, 0.90)

# The gap that opens between the rows before they lift off, in heights of a row.
_GAP = 0.16
# A row turns on the middle part of its way, after it lifts off and before it settles.
_TURNING = (0.12, 0.82)
# It reaches its final length before it finishes turning, so that it sweeps over as little as possible.
_SHRUNK = 0.7
# The exponent of the smooth maximum that limits the rows' length; the larger, the sharper.
_SHARPNESS = 4.0

# The room for the captions and marks around the image, in logical pixels.
_CAPTIONS = 64.0
_MARGIN = 26.0
_SHARE_OF_WIDTH = 0.56
_MIN_PIXEL = 3.0


@dataclass(frozen=True, slots=True)
class RowPlace:
    """The place of a row of 28 pixels, in logical pixels.

    Attributes
    ----------
    x, y : float
        The centre.
    angle : float
        Degrees clockwise from horizontal: 0 in the image, 90 in the column, where the first pixel is on top.
    length, thickness : float
        The extent along the 28 pixels, and across them.
    """

    x: float
    y: float
    angle: float
    length: float
    thickness: float

    def pixel_centre(self, column: int) -> tuple[float, float]:
        """Return the centre of the row's pixel in a column of the image."""
        along = ((column + 0.5) / COLUMNS - 0.5) * self.length
        turn = math.radians(self.angle)
        return self.x + along * math.cos(turn), self.y + along * math.sin(turn)

    def column_at(self, x: float, y: float) -> int | None:
        """Return the column of the row's pixel at a point, or None outside the row."""
        turn = math.radians(self.angle)
        dx, dy = x - self.x, y - self.y
        along = dx * math.cos(turn) + dy * math.sin(turn)
        across = dy * math.cos(turn) - dx * math.sin(turn)
        if abs(across) > self.thickness / 2:
            return None
        column = math.floor((along / self.length + 0.5) * COLUMNS)
        return column if 0 <= column < COLUMNS else None


def joined(row: int, moment: float) -> float:
    """Return a row's progress into the column at a moment, both from 0 to 1."""
    if row == 0:
        start, end = _FIRST_ROW
    elif row == 1:
        start, end = _SECOND_ROW
    else:
        # The first two rows move one by one, to be watched; the other 26 follow faster and faster.
        share = ((row - 2) / (ROWS - 3)) ** 0.8
        start = _OTHERS_START + share * (_LAST_START - _OTHERS_START)
        end = start + _OTHERS_DURATION
    return _eased(start, end, moment)


def moment_of_row(row: int) -> float:
    """Return the moment at which a row is halfway."""
    low, high = 0.0, 1.0
    while high - low > 1e-6:
        middle = (low + high) / 2
        low, high = (middle, high) if joined(row, middle) < 0.5 else (low, middle)
    return high


def latest_row(moment: float) -> int | None:
    """Return the last row that has left the image, or None if all are still in it."""
    started = sum(joined(row, moment) > 0.0 for row in range(ROWS))
    return started - 1 if started else None


def returned(moment: float) -> float:
    """Return how far the image has faded back in beside the finished column, from 0 to 1."""
    return _eased(*_RETURN, moment)


@dataclass(frozen=True, slots=True)
class Flattening:
    """The geometry of the flattening in a network picture, in logical pixels.

    Attributes
    ----------
    left, top, width, height : float
        The column of 784 pixels, at its place in the network picture at zoom 1.
    image_left, image_top, side : float
        The image; each of its pixels covers whole pixels of the screen.
    """

    left: float
    top: float
    width: float
    height: float
    image_left: float
    image_top: float
    side: float

    @classmethod
    def of(cls, layout: NetworkLayout) -> Flattening:
        """Place the image beside the pixel column of a network picture."""
        layout = layout.fitted()
        unit, column = layout.scale, layout.pixel_column
        free = layout.width - column.right
        # Leave room for the gaps that open between the rows.
        height = (column.height - (_CAPTIONS + _MARGIN) * unit) / (1.0 + _GAP)
        pixel = max(math.floor(min(height, free * _SHARE_OF_WIDTH) / COLUMNS), round(_MIN_PIXEL * unit))
        side = COLUMNS * pixel
        left = column.right + round((free - side) / 2)
        top = column.top + max(round((column.height - _CAPTIONS * unit - side) / 2), 0)
        sizes = (column.left, column.top, column.width, column.height, left, top, side)
        return cls(*(size / unit for size in sizes))

    @property
    def pixel_side(self) -> float:
        """The size of one pixel of the image."""
        return self.side / COLUMNS

    def home(self, row: int, moment: float) -> RowPlace:
        """Return a row's place in the image, whose rows move apart a little before they leave."""
        parted = (_eased(*_PARTING, moment) - returned(moment)) * _GAP
        middle = self.image_top + self.side / 2
        y = middle + (row + 0.5 - ROWS / 2) * (1.0 + parted) * self.pixel_side
        return RowPlace(self.image_left + self.side / 2, y, 0.0, self.side, self.pixel_side)

    def place(self, row: int, moment: float) -> RowPlace:
        """Return a row's place at a moment from 0, when it is in the image, to 1, when it is in the column."""
        way = joined(row, moment)
        home = self.home(row, moment)
        if way == 0.0:
            return home
        goal = self._in_column(row, moment)
        if way == 1.0:
            return goal
        angle = 90.0 * _eased(*_TURNING, way)
        length = _between(home.length, goal.length, _eased(0.0, _SHRUNK, way))
        thickness = _between(home.thickness, goal.thickness, way)
        # Keep a turning row in sight: neither end leaves the height of the column.
        turn = math.radians(angle)
        reach = (length * math.sin(turn) + thickness * math.cos(turn)) / 2
        y = max(_between(home.y, goal.y, way), self.top + reach)
        y = min(y, self.top + self.height - reach)
        return RowPlace(_between(home.x, goal.x, way), y, angle, length, thickness)

    def row_length(self, moment: float) -> float:
        """Return the length of a row in the column: at first as in the image, at last a 28th of the column's height."""
        n_joined = math.fsum(joined(row, moment) for row in range(ROWS))
        few = self.height / min(self.side, self.height)
        power = _SHARPNESS
        # A smooth maximum of the number of rows so far and the number that would fit at full size, exact at the end.
        n_fitting = ROWS * ((n_joined**power + few**power) / (ROWS**power + few**power)) ** (1.0 / power)
        return float(self.height / n_fitting)

    def n_settled(self, moment: float) -> int:
        """Return the number of rows at rest in the column; they are the first ones."""
        return sum(joined(row, moment) == 1.0 for row in range(ROWS))

    def pixel_at(self, x: float, y: float, moment: float) -> int | None:
        """Return the pixel that is visible at a point, or None.

        Moving rows are on top, later ones over earlier ones; below them is the column, then the image.
        """
        moving = [row for row in reversed(range(ROWS)) if 0.0 < joined(row, moment) < 1.0]
        for row in moving:
            column = self.place(row, moment).column_at(x, y)
            if column is not None:
                return COLUMNS * row + column
        found = self._in_settled_column(x, y, moment)
        return found if found is not None else self._in_image(x, y, moment)

    def _in_column(self, row: int, moment: float) -> RowPlace:
        length = self.row_length(moment)
        return RowPlace(self.left + self.width / 2, self.top + (row + 0.5) * length, 90.0, length, self.width)

    def _in_settled_column(self, x: float, y: float, moment: float) -> int | None:
        # As in the network picture, the row numbers on its left belong to the column.
        if not self.left - 2 * self.width <= x <= self.left + self.width:
            return None
        pixel = math.floor((y - self.top) / self.row_length(moment) * COLUMNS)
        return pixel if 0 <= pixel < COLUMNS * self.n_settled(moment) else None

    def _in_image(self, x: float, y: float, moment: float) -> int | None:
        for row in range(ROWS):
            column = self.home(row, moment).column_at(x, y)
            if column is not None:
                return COLUMNS * row + column
        return None


def _between(start: float, end: float, way: float) -> float:
    return start + (end - start) * way


def _eased(start: float, end: float, at: float) -> float:
    """Return 0 before `start`, 1 after `end`, and a curve in between that starts and ends at rest.

    6 x^5 - 15 x^4 + 10 x^3: Perlin, Improving Noise, 2002.
    """
    x = min(max((at - start) / (end - start), 0.0), 1.0)
    # Rounding must not exceed 1, at which a row counts as settled.
    return min(x * x * x * (x * (6.0 * x - 15.0) + 10.0), 1.0)
