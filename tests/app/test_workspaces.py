"""The groups on the right, the folded bottom, workspaces, presenting, and the size of the text."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton, QToolBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.app.presentation import LINE_WEIGHT
from netviz.scene.selection import Selection
from netviz.widgets.parts.spotlight import PointerLight
from tests.conftest import make_window

BOTTOM = ("curves", "runs", "data")


def open_docks(window: MainWindow) -> set[str]:
    return {name for name, dock in window.panels.docks.items() if not dock.isHidden()}


def test_each_group_comes_back_to_its_own_page(qtbot: QtBot, tmp_path: Path) -> None:
    window = make_window(tmp_path / "settings.ini")
    qtbot.addWidget(window)
    window.show()
    tabs, views = window.panels.tabs, window.views

    def click(name: str) -> None:
        button = window.findChild(QToolButton, name) or window.findChild(QPushButton, name)
        assert button is not None
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    click("group-ask")
    assert tabs.currentWidget() is views.sums
    click(f"page-{views.compare.objectName()}")
    assert tabs.currentWidget() is views.compare
    click("group-look")
    assert tabs.currentWidget() is views.weights
    click("group-ask")
    assert tabs.currentWidget() is views.compare
    click("group-learn")
    assert tabs.currentWidget() is views.learn
    window.close()

    second = make_window(tmp_path / "settings.ini")
    qtbot.addWidget(second)
    second.show()
    assert second.panels.tabs.currentWidget() is second.views.learn
    second.panels.tabs.show_group(1)
    assert second.panels.tabs.currentWidget() is second.views.compare
    second.close()


def test_the_bottom_is_a_slim_bar_until_training_starts(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.findChild(QToolBar, "fold-bar")
    assert bar is not None
    assert bar.isVisible()
    assert bar.height() < 40
    assert not open_docks(window) & set(BOTTOM)
    before = window.views.network.view.height()
    window.session.run.train_one_batch()
    qtbot.waitUntil(lambda: window.panels.docks["curves"].isVisible(), timeout=10_000)
    assert open_docks(window) >= set(BOTTOM)
    assert not bar.isVisible()
    qtbot.waitUntil(lambda: window.views.network.view.height() < before, timeout=10_000)
    # The tabs say the titles, so the docks do not.
    for name in BOTTOM:
        assert window.panels.docks[name].titleBarWidget() is not None


def test_a_button_of_the_slim_bar_opens_its_panel(window: MainWindow, qtbot: QtBot) -> None:
    button = window.findChild(QPushButton, "open-data")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.views.data.visibleRegion().isEmpty(), timeout=10_000)
    assert open_docks(window) >= set(BOTTOM)


@pytest.mark.parametrize(
    ("key", "docks"),
    [
        (Qt.Key.Key_F2, {"input", "shares", "weights", *BOTTOM}),
        (Qt.Key.Key_F3, {"input", "shares", "weights"}),
        (Qt.Key.Key_F4, {"input", "weights"}),
        (Qt.Key.Key_F6, {"input", *BOTTOM}),
    ],
)
def test_a_key_opens_the_panels_of_a_workspace(window: MainWindow, qtbot: QtBot, key: Qt.Key, docks: set[str]) -> None:
    qtbot.keyClick(window, key)
    assert open_docks(window) == docks


def test_one_key_hides_all_panels_and_brings_them_back(window: MainWindow, qtbot: QtBot) -> None:
    before = open_docks(window)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert open_docks(window) == set()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert open_docks(window) == before == {"input", "shares", "weights"}


def test_reset_layout_brings_everything_back(window: MainWindow, qtbot: QtBot) -> None:
    for dock in window.panels.docks.values():
        dock.close()
    window.panels.docks["input"].setFloating(True)
    window.actions_.by_name["reset-layout"].trigger()
    assert open_docks(window) == set(window.panels.docks)
    assert not window.panels.docks["input"].isFloating()


def test_presenting_leaves_the_network_and_one_panel_in_larger_type(window: MainWindow, qtbot: QtBot) -> None:
    before, type_before = open_docks(window), QApplication.font().pointSizeF()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert open_docks(window) == {"weights"}
    assert window.isFullScreen()
    assert not window.menuBar().isVisible()
    assert not window.views.training_bar.isVisible()
    assert QApplication.font().pointSizeF() >= 1.3 * type_before
    assert window.views.network.view.font().pointSizeF() >= 1.3 * type_before
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert open_docks(window) == before
    assert not window.isFullScreen()
    assert window.menuBar().isVisible()
    assert QApplication.font().pointSizeF() == pytest.approx(type_before)


def test_the_text_size_is_kept_within_its_limits_and_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    first = make_window(tmp_path / "settings.ini")
    qtbot.addWidget(first)
    first.resize(1100, 700)
    first.show()
    normal = QApplication.font().pointSizeF()
    for _ in range(20):
        first.actions_.by_name["text-larger"].trigger()
    assert first.look.text_size == 200
    assert not first.actions_.by_name["text-larger"].isEnabled()
    assert QApplication.font().pointSizeF() == pytest.approx(2.0 * normal)
    first.close()
    second = make_window(tmp_path / "settings.ini")
    qtbot.addWidget(second)
    second.show()
    assert second.look.text_size == 200
    for _ in range(20):
        second.actions_.by_name["text-smaller"].trigger()
    assert second.look.text_size == 80
    # Never smaller than 11 pixels at 96 dots per inch.
    assert QApplication.font().pointSizeF() >= 8.25
    second.look.set_text_size(100)
    assert QApplication.font().pointSizeF() == pytest.approx(normal)
    second.close()


def test_a_layout_that_is_larger_than_the_screen_does_not_come_back(qtbot: QtBot, tmp_path: Path) -> None:
    first = make_window(tmp_path / "settings.ini")
    qtbot.addWidget(first)
    screen = first.screen().availableGeometry()
    first.show()
    first.resize(screen.width() + 400, screen.height() + 300)
    first.close()
    second = make_window(tmp_path / "settings.ini")
    qtbot.addWidget(second)
    second.show()
    largest = screen.size().expandedTo(second.minimumSize()).expandedTo(second.minimumSizeHint())
    assert second.width() <= largest.width() < screen.width() + 400
    assert second.height() <= largest.height() < screen.height() + 300
    second.close()


def test_presenting_thickens_lines_and_lights_the_pointer_and_leaving_takes_both_back(window: MainWindow) -> None:
    view, presentation = window.views.network.view, window.presentation
    presentation.toggle()
    assert view.network_layout.line_weight == LINE_WEIGHT
    assert presentation.light.is_on
    presentation.toggle_light()
    assert not presentation.light.is_on
    presentation.toggle_light()
    assert presentation.light.is_on
    presentation.leave()
    assert view.network_layout.line_weight == 1.0
    assert not presentation.light.is_on
    presentation.toggle_light()
    presentation.toggle()
    assert not presentation.light.is_on
    presentation.leave()


def presents(window: MainWindow) -> bool:
    return window.presentation.is_on


def test_escape_clears_first_and_then_leaves_present(window: MainWindow) -> None:
    escape = window.actions_.by_name["clear"]
    window.presentation.toggle()
    window.session.questions.select(Selection(unit=3))
    escape.trigger()
    assert presents(window)
    assert window.session.questions.selection.is_empty
    window.views.flattening.toggle()
    escape.trigger()
    assert presents(window)
    assert not window.views.flattening.is_open
    escape.trigger()
    assert not presents(window)


def test_the_light_is_bright_in_the_middle_and_dim_around(window: MainWindow, qtbot: QtBot) -> None:
    light = PointerLight(window)
    light.setGeometry(window.rect())
    light._at = window.rect().center()
    picture = QImage(window.size(), QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.white)
    light.render(picture, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    middle, corner = window.rect().center(), QPoint(3, 3)
    assert picture.pixelColor(middle).lightness() == 255
    assert 100 < picture.pixelColor(corner).lightness() < 220
    light.deleteLater()
