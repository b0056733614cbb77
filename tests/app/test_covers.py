"""The patches and the light of a lesson stay inside the panels that they lie over."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.app.walking.targets import target
from netviz.scene.selection import Selection
from netviz.walks.vocabulary import VIEWS
from tests.app.lesson_steps import Walk, settle


def spilling(window: MainWindow) -> list[str]:
    """Return the views of which a part out of sight would be covered or lit, with that part."""
    found = []
    for name in VIEWS:
        place = target(window, name)
        around: QWidget | None = None if place is None else place[0]
        while place is not None and around is not None and not around.isWindow():
            widget, part = place
            here = QRect(widget.mapTo(window, part.topLeft()), part.size())
            if not QRect(around.mapTo(window, QPoint(0, 0)), around.size()).contains(here):
                found.append(f"{name}: {here.getRect()} is not in {around.objectName() or type(around).__name__}")
                break
            around = around.parentWidget()
    return found


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("size", [(1024, 640), (1280, 720)], ids=lambda size: f"{size[0]}")
def test_nothing_is_covered_or_lit_outside_its_panel(
    walk: Walk, qtbot: QtBot, size: tuple[int, int], percent: int
) -> None:
    window = walk.window
    window.resize(*size)
    window.look.set_text_size(percent)
    session, shares = window.session, window.views.shares
    session.questions.select(Selection(digit=7))
    settle(walk, qtbot)
    area = shares.parentWidget().parentWidget()
    assert isinstance(area, QScrollArea)
    # As low as a person can make it.
    docks = window.panels.docks
    window.resizeDocks([docks["input"], docks["shares"]], [2000, 1], Qt.Orientation.Vertical)
    qtbot.waitUntil(lambda: shares.height() > area.viewport().height(), timeout=10_000)
    settle(walk, qtbot)
    assert "\n".join(spilling(window)) == ""
    walk.guide.staging.show()
    for patch in walk.guide.staging.covered:
        assert not patch.intersects(QRect(window.panels.fold_bar.pos(), window.panels.fold_bar.size()))
