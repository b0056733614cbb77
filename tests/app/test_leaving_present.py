"""Leaving the full screen brings the window back exactly: every part is where it was, in every size and arrangement."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from tests.app.test_layout import open_bottom, settle
from tests.app.test_painted_text import arrange

Arrangement = Callable[[MainWindow], object]


def widen(by: int) -> Arrangement:
    def change(window: MainWindow) -> None:
        side = window.panels.docks["weights"]
        window.resizeDocks([side], [side.width() + by], Qt.Orientation.Horizontal)

    return change


def close_left(window: MainWindow) -> None:
    for name in ("input", "shares"):
        window.panels.docks[name].hide()


ARRANGEMENTS: dict[str, Arrangement] = {
    "all": lambda window: None,
    "settings": lambda window: window.panels.show(window.views.settings),
    "data": lambda window: window.panels.show_data(),
    "folded": lambda window: window.panels.fold(),
    "no right": lambda window: window.panels.docks["weights"].hide(),
    "no left": close_left,
    "no input": lambda window: window.panels.docks["input"].hide(),
    "floating": lambda window: window.panels.docks["shares"].setFloating(True),
    "floating right": lambda window: window.panels.docks["weights"].setFloating(True),
    "wider": widen(60),
    "narrower": widen(-40),
}


def places(window: MainWindow) -> dict[str, QRect]:
    """Return where the visible parts of the window are that have a name, and the contents of its docks."""
    found = {}
    for part in window.findChildren(QWidget):
        floats = part.window() is not window
        if (
            part.objectName()
            and not part.objectName().startswith("qt_")
            and not part.visibleRegion().isEmpty()
            and not floats
        ):
            found[part.objectName()] = QRect(part.mapTo(window, QPoint()), part.size())
    for name, dock in window.panels.docks.items():
        contents = dock.widget()
        if not dock.isHidden() and not dock.isFloating() and not window.panels.is_behind(contents):
            found[f"{name}, contents"] = QRect(contents.mapTo(window, QPoint()), contents.size())
    return found


def is_same(one: QRect | None, other: QRect | None) -> bool:
    """Whether two places are the same, but for the pixel that a row of buttons cannot share."""
    if one is None or other is None:
        return one is other
    return all(abs(a - b) <= 1 for a, b in zip(one.getRect(), other.getRect(), strict=True))


@pytest.mark.parametrize(("percent", "size"), [(100, (1024, 640)), (150, (1280, 720)), (200, (1920, 1080))])
def test_every_part_is_where_it_was(window: MainWindow, qtbot: QtBot, percent: int, size: tuple[int, int]) -> None:
    open_bottom(window, qtbot)
    window.look.set_text_size(percent)
    found = []
    for name, change in ARRANGEMENTS.items():
        window.panels.reset()
        arrange(window, qtbot, size)
        change(window)
        settle(qtbot)
        settle(qtbot)
        before = places(window)
        window.presentation.toggle()
        settle(qtbot)
        window.presentation.toggle()
        qtbot.waitUntil(lambda: not window.presentation.is_settling, timeout=10_000)
        settle(qtbot)
        settle(qtbot)
        after = places(window)
        moved = [
            f"{part} {before.get(part, QRect()).getRect()} → {after.get(part, QRect()).getRect()}"
            for part in sorted({*before, *after})
            if not is_same(before.get(part), after.get(part))
        ]
        if moved:
            found.append(f"{name}: {len(moved)}: {moved[:6]}")
    assert found == []
