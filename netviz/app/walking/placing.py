"""Where the card of a lesson goes: beside what the step speaks of."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QSize


def place_best(
    room: QRect, sizes: Iterable[QSize], targets: Sequence[QRect], now: QRect, read_along: Sequence[QRect] = ()
) -> QRect:
    """Return the card's rectangle in the first of several sizes in which it covers no target, or else the fewest.

    Parameters
    ----------
    room, targets, now, read_along
        See `place_card`.
    sizes : iterable of QSize
        Of the card, the best to read first.
    """
    best, least = QRect(), math.inf
    for size in sizes:
        place = place_card(room, size, targets, now, read_along)
        covered = _covered(place, targets)
        if covered < least:
            best, least = place, covered
        if covered == 0:
            break
    return best


def place_card(
    room: QRect, size: QSize, targets: Sequence[QRect], now: QRect, read_along: Sequence[QRect] = ()
) -> QRect:
    """Return the card's rectangle.

    The place where the card covers the least of the targets, and of those, the least of what is read along with them.
    Where it is counts first, so that it does not jump without need; then the corners and the middles of the room's
    edges; then the places beside a target.

    Parameters
    ----------
    room : QRect
        What the card may cover.
    size : QSize
        Of the card.
    targets : sequence of QRect
        What it should not cover.
    now : QRect
        Where it is.
    read_along : sequence of QRect
        What it leaves free if that costs nothing of the targets.
    """
    return min(
        _places(room, size, targets, now, read_along),
        key=lambda place: (_covered(place, targets), _covered(place, read_along)),
    )


def _covered(place: QRect, rectangles: Sequence[QRect]) -> int:
    parts = (place.intersected(rectangle) for rectangle in rectangles)
    return sum(part.width() * part.height() for part in parts if not part.isEmpty())


def _places(
    room: QRect, size: QSize, targets: Sequence[QRect], now: QRect, read_along: Sequence[QRect]
) -> Iterator[QRect]:
    right, bottom = room.right() - size.width() + 1, room.bottom() - size.height() + 1
    centre = room.left() + (room.width() - size.width()) // 2
    middle = room.top() + (room.height() - size.height()) // 2
    corners = [
        QPoint(right, bottom),
        QPoint(room.left(), bottom),
        QPoint(centre, bottom),
        QPoint(right, room.top()),
        QPoint(room.left(), room.top()),
        QPoint(centre, room.top()),
        QPoint(right, middle),
        QPoint(room.left(), middle),
    ]
    places = [QRect(corner, size) for corner in corners]
    # A card that has become taller keeps its corner.
    yield from sorted(places, key=lambda place: (place.bottomRight() != now.bottomRight(), places.index(place)))
    yield from _beside(room, size, [*targets, *read_along])


def _beside(room: QRect, size: QSize, targets: Sequence[QRect]) -> Iterator[QRect]:
    """Yield the places in the room where the card touches targets on both of its axes, or the edges of the room.

    If any place covers nothing, one of these does: the card in it can be pushed left and up until it touches.
    """
    lefts = {room.left(), *(target.right() + 1 for target in targets)}
    tops = {room.top(), *(target.bottom() + 1 for target in targets)}
    for left in sorted(lefts):
        for top in sorted(tops):
            place = QRect(QPoint(left, top), size)
            if room.contains(place):
                yield place
