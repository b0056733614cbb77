"""Where the card of a lesson goes: beside what the step speaks of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QSize


def place_card(room: QRect, size: QSize, targets: Sequence[QRect], now: QRect) -> QRect:
    """Return the card's rectangle.

    Of the corners and the middles of the room's edges, the one where the card covers the least of the targets; the
    place where it is counts first, so that it does not jump without need.

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
    """

    def covered(place: QRect) -> int:
        parts = (place.intersected(target) for target in targets)
        return sum(part.width() * part.height() for part in parts if not part.isEmpty())

    return min(_places(room, size, now), key=covered)


def _places(room: QRect, size: QSize, now: QRect) -> Iterator[QRect]:
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
