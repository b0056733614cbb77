"""Where the tooltip of a picture is shown: beside the mouse, over no other panel and not over what it speaks of."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize

from netviz.widgets.parts.resting_tip import tip_place

WINDOW, TIP = QRect(0, 0, 1280, 720), QSize(242, 66)
WALL, VOTES = QRect(960, 186, 308, 304), QRect(972, 540, 298, 124)


@pytest.mark.parametrize("widget", [WALL, VOTES], ids=["wall", "votes"])
def test_a_tooltip_stays_in_the_window_and_off_the_panels_beside_its_own(widget: QRect) -> None:
    for x in range(widget.left(), widget.right(), 9):
        for y in range(widget.top(), widget.bottom(), 9):
            tip = QRect(tip_place(TIP, QPoint(x, y), widget, WINDOW), TIP)
            assert WINDOW.contains(tip)
            assert tip.left() >= widget.left()
            assert not tip.contains(QPoint(x, y))


def test_the_tooltip_of_a_low_widget_covers_none_of_its_rows() -> None:
    for x in range(VOTES.left(), VOTES.right(), 9):
        assert not QRect(tip_place(TIP, QPoint(x, 600), VOTES, WINDOW), TIP).intersects(VOTES)
