"""Pieces of ink belong together to digits: a 5 and its loose top, the parts of a broken stroke."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.data.pictures.shapes import Pieces

MAX_DIGITS = 20
_MAX_PIECES = 80

_FRAGMENT = 0.65
"""A piece with less than this share of its neighbor's length may be a part of it."""

_FLAT = 0.36
"""A piece with less than this share of its neighbor's height is a bar, and no digit."""

_NEAR = 0.07
"""Share of a digit's length over which a stroke may be broken."""

_SPECK = 0.4
"""What is shorter than this share of the longest digit is left out."""


@dataclass(slots=True, eq=False)
class Group:
    """The pieces of one digit.

    Attributes
    ----------
    numbers : list of int
        The pieces.
    box : ndarray of shape (4,)
        Top, left, bottom and right, the last two exclusive.
    points : ndarray of shape (n, 2)
        Row and column of some of the pixels.
    """

    numbers: list[int]
    box: NDArray[np.int64]
    points: NDArray[np.float32]

    @property
    def length(self) -> int:
        """Height or width of the box in pixels, whichever is more."""
        return int(max(self.box[2] - self.box[0], self.box[3] - self.box[1]))

    @property
    def height(self) -> int:
        """Height of the box in pixels."""
        return int(self.box[2] - self.box[0])

    def joined(self, other: Group) -> Group:
        """Return both together."""
        box = np.concatenate((np.minimum(self.box[:2], other.box[:2]), np.maximum(self.box[2:], other.box[2:])))
        return Group(self.numbers + other.numbers, box, np.concatenate((self.points, other.points)))

    def distance(self, other: Group) -> float:
        """Return the shortest way between two groups, in pixels."""
        ways = self.points[:, np.newaxis] - other.points[np.newaxis]
        return float(np.sqrt((ways**2).sum(axis=2).min()))


def group(pieces: Pieces, chosen: NDArray[np.bool_]) -> tuple[list[Group], int]:
    """Group pieces to digits.

    Parameters
    ----------
    pieces : Pieces
    chosen : ndarray of shape (n + 1,) and dtype bool
        The pieces that may belong to a digit.

    Returns
    -------
    list of Group
        In reading order: from the upper row to the lower one, and from left to right.
    int
        How many specks are left out.
    """
    lengths = pieces.sizes.max(axis=1)
    numbers = np.flatnonzero(chosen)
    numbers = numbers[np.argsort(-lengths[numbers], kind="stable")]
    if not len(numbers):
        return [], 0
    large = [int(number) for number in numbers if lengths[number] >= 0.06 * lengths[numbers[0]]][:_MAX_PIECES]
    groups = _joined([Group([number], pieces.boxes[number], _points(pieces, number)) for number in large])
    longest, tallest = max(one.length for one in groups), max(one.height for one in groups)
    digits = [one for one in groups if one.length >= _SPECK * longest and one.height >= 0.25 * tallest]
    digits = sorted(digits, key=lambda one: -one.length)[:MAX_DIGITS]
    return _in_order(digits), len(groups) - len(digits) + len(numbers) - len(large)


def _points(pieces: Pieces, number: int) -> NDArray[np.float32]:
    """Return some of a piece's pixels that have another neighbor, of shape (n, 2)."""
    top, left, bottom, right = (int(value) for value in pieces.boxes[number])
    own = np.pad(pieces.labels[top:bottom, left:right] == number, 1)
    inner = own[:-2, 1:-1] & own[2:, 1:-1] & own[1:-1, :-2] & own[1:-1, 2:]
    rows, columns = np.nonzero(own[1:-1, 1:-1] & ~inner)
    step = max(len(rows) // 250, 1)
    return np.stack((rows[::step] + top, columns[::step] + left), axis=1).astype(np.float32)


def _joined(groups: list[Group]) -> list[Group]:
    """Join groups that belong together until none do."""
    while True:
        for first in range(len(groups)):
            for second in range(first + 1, len(groups)):
                if _belong_together(groups[first], groups[second]):
                    both = groups[first].joined(groups[second])
                    groups = [one for number, one in enumerate(groups) if number not in (first, second)]
                    groups.append(both)
                    groups.sort(key=lambda one: -one.length)
                    break
            else:
                continue
            break
        else:
            return groups


def _belong_together(one: Group, other: Group) -> bool:
    large, small = (one, other) if one.length >= other.length else (other, one)
    down = int(max(large.box[0] - small.box[2], small.box[0] - large.box[2]))
    right = int(max(large.box[1] - small.box[3], small.box[1] - large.box[3]))
    length = large.length
    is_fragment = small.length < _FRAGMENT * length
    if down < 0 and right < 0:
        shared = down * right
        box = (small.box[2] - small.box[0]) * (small.box[3] - small.box[1])
        return bool(shared > 0.4 * box) or (is_fragment and small.length < 0.5 * length)
    gap = max(down, 0) + max(right, 0)
    if gap > 0.4 * length:
        return False
    narrow = min(large.box[3] - large.box[1], small.box[3] - small.box[1])
    distance = large.distance(small)
    if _is_bar(small, large) or _is_bar(large, small):
        return distance < 0.35 * length
    if is_fragment and (distance < _NEAR * length or (-right > 0.5 * narrow and down < 0.2 * length)):
        return True
    # A stroke that is broken half way goes on below; digits stand side by side.
    goes_on = down > -0.35 * small.length and right < 0.3 * narrow
    return distance < (0.14 if goes_on else 0.02) * length


def _is_bar(small: Group, large: Group) -> bool:
    """Return whether a group lies flat, as no digit does: the loose top of a 5, the cross stroke of a 7."""
    width = int(small.box[3] - small.box[1])
    return small.height < _FLAT * large.height or (small.height < 0.55 * large.height and width > 1.3 * small.height)


def _in_order(groups: list[Group]) -> list[Group]:
    """Sort digits as they are read."""
    rows: list[list[Group]] = []
    for one in sorted(groups, key=lambda one: int(one.box[0] + one.box[2])):
        middle = (one.box[0] + one.box[2]) / 2
        for row in rows:
            if any(other.box[0] <= middle < other.box[2] for other in row):
                row.append(one)
                break
        else:
            rows.append([one])
    return [one for row in rows for one in sorted(row, key=lambda one: int(one.box[1]))]
