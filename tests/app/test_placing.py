"""The card of a lesson covers nothing that is lit if there is any place that does not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from netviz.app.walking.placing import place_card

_ROOM = QRect(0, 0, 60, 40)
_rectangles = st.builds(QRect, st.integers(0, 55), st.integers(0, 35), st.integers(1, 40), st.integers(1, 30))


@given(targets=st.lists(_rectangles, max_size=4), width=st.integers(5, 40), height=st.integers(5, 30))
def test_it_finds_a_free_place_if_there_is_one(targets: list[QRect], width: int, height: int) -> None:
    size = QSize(width, height)
    place = place_card(_ROOM, size, targets, QRect())
    assert _ROOM.contains(place)
    assert place.size() == size
    if any(place.intersects(target) for target in targets):
        free = (
            QRect(QPoint(left, top), size)
            for left in range(_ROOM.width() - width + 1)
            for top in range(_ROOM.height() - height + 1)
        )
        assert all(any(other.intersects(target) for target in targets) for other in free)


def test_it_stays_where_it_is_if_nothing_is_gained() -> None:
    now = QRect(0, 20, 20, 20)
    assert place_card(_ROOM, QSize(20, 20), [QRect(50, 0, 5, 5)], now) == now


def test_what_is_read_along_is_left_free_too() -> None:
    place = place_card(_ROOM, QSize(20, 20), [QRect(0, 0, 60, 10)], QRect(), [QRect(0, 30, 60, 10)])
    assert not place.intersects(QRect(0, 30, 60, 10))
