"""Whatever is closed, folded or hidden leaves a button in sight that brings it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.app.panels import BOTTOM
from tests.app.test_layout import SIZES, open_bottom, settle
from tests.app.test_painted_text import arrange
from tests.app.text_fit import text_problems

DOCKS = ("input", "shares", "weights", "curves", "runs", "data")


def opener(window: MainWindow, name: str) -> QPushButton:
    button = window.findChild(QPushButton, f"open-{name}")
    assert button is not None
    return button


@pytest.mark.parametrize("name", DOCKS)
def test_a_closed_panel_has_a_button_that_opens_it(window: MainWindow, qtbot: QtBot, name: str) -> None:
    open_bottom(window, qtbot)
    dock = window.panels.docks[name]
    assert not opener(window, name).isVisible()
    for reopen in (
        lambda button: qtbot.mouseClick(button, Qt.MouseButton.LeftButton),
        lambda button: (button.setFocus(), QTest.keyClick(button, Qt.Key.Key_Space)),
    ):
        width = dock.width()
        dock.close()
        settle(qtbot)
        button = opener(window, name)
        assert not button.visibleRegion().isEmpty()
        assert dock.windowTitle() in button.text()
        assert dock.windowTitle() in button.accessibleName()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        reopen(button)
        settle(qtbot)
        assert not dock.isHidden()
        assert not window.panels.is_behind(dock.widget())
        assert name in BOTTOM or dock.width() == width
        assert not button.isVisible()


def test_panels_that_one_key_hides_come_back_by_one_button(window: MainWindow, qtbot: QtBot) -> None:
    open_bottom(window, qtbot)
    window.panels.docks["input"].hide()
    before = {name: dock.isHidden() for name, dock in window.panels.docks.items()}
    window.actions_.by_name["hide-panels"].trigger()
    assert [name for name in ("all", *DOCKS) if opener(window, name).isVisible()] == ["all"]
    qtbot.mouseClick(opener(window, "all"), Qt.MouseButton.LeftButton)
    assert {name: dock.isHidden() for name, dock in window.panels.docks.items()} == before
    assert not opener(window, "all").isVisible()
    assert opener(window, "input").isVisible()


def test_the_buttons_fit_in_every_size_and_none_is_in_a_presentation(window: MainWindow, qtbot: QtBot) -> None:
    found = []
    for name in ("input", "shares", "weights"):
        window.panels.docks[name].hide()
    for percent in (100, 150, 200):
        window.look.set_text_size(percent)
        for size in SIZES[:4]:
            arrange(window, qtbot, size)
            found += [f"{percent}%, {size}: {line}" for line in text_problems(window) if "open-" in line]
            cut = [name for name in DOCKS if opener(window, name).visibleRegion().isEmpty()]
            found += [f"{percent}%, {size}: {name} is not in sight" for name in cut]
    assert found == []
    window.presentation.toggle()
    assert [name for name in ("all", *DOCKS) if opener(window, name).isVisible()] == []
