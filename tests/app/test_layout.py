"""The window in every size from 1024 × 640 to 2560 × 1440: no text is cut, and none lies on other text."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.widgets.parts.theme import DARK_THEME, LIGHT_THEME, MIN_TYPE_PT, Theme
from tests.app.text_fit import text_problems

SIZES = ((1024, 640), (1160, 700), (1280, 720), (1366, 768), (1440, 900), (1920, 1080), (2560, 1440))


def settle(qtbot: QtBot) -> None:
    for _ in range(3):
        qtbot.wait(20)


def open_bottom(window: MainWindow, qtbot: QtBot) -> None:
    window.session.run.train_one_batch()
    qtbot.waitUntil(lambda: window.session.run.step == 1 and not window.session.run.is_running, timeout=10_000)
    qtbot.waitUntil(lambda: not window.panels.is_folded, timeout=10_000)


def test_the_finder_finds_cut_covered_and_protruding_text(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    box = QWidget()
    window.setCentralWidget(box)
    window.resize(400, 300)
    for name, geometry in (("cut", (0, 0, 20, 20)), ("first", (0, 60, 200, 20)), ("second", (90, 70, 200, 20))):
        label = QLabel("A text of some length", box)
        label.setObjectName(name)
        label.setGeometry(*geometry)
    button = QPushButton("Button", box)
    button.setObjectName("protruding")
    button.setGeometry(350, 200, 120, 40)
    window.show()
    problems = text_problems(window)
    assert [line.split(" ")[0] for line in problems] == ["cut", "protruding", "first"]
    assert "lies on second" in problems[2]


def test_the_window_fits_the_smallest_screen_with_everything_open(window: MainWindow, qtbot: QtBot) -> None:
    open_bottom(window, qtbot)
    window.resize(1024, 640)
    settle(qtbot)
    hint = window.minimumSizeHint()
    assert hint.width() <= 1024
    assert hint.height() <= 640
    assert (window.width(), window.height()) == (1024, 640)


@pytest.mark.parametrize("theme", [DARK_THEME, LIGHT_THEME], ids=lambda theme: theme.name)
def test_no_text_is_cut_or_covered(window: MainWindow, qtbot: QtBot, theme: Theme) -> None:
    window.look.set_theme(theme)
    open_bottom(window, qtbot)
    found = []
    for width, height in SIZES:
        window.resize(width, height)
        settle(qtbot)
        window.panels.arrange()
        settle(qtbot)
        for page in range(window.panels.tabs.count()):
            window.panels.tabs.setCurrentIndex(page)
            settle(qtbot)
            found += [f"{width} × {height}, page {page}: {line}" for line in text_problems(window)]
        for show in (window.panels.show_runs, window.panels.show_data):
            show()
            settle(qtbot)
            found += [f"{width} × {height}: {line}" for line in text_problems(window)]
        window.panels.docks["curves"].raise_()
    assert found == []


def test_type_and_image_grow_with_a_large_window(window: MainWindow, qtbot: QtBot) -> None:
    points, images = [], []
    for width, height in ((1440, 900), (1920, 1080), (2560, 1440)):
        window.resize(width, height)
        qtbot.waitUntil(lambda width=width: window.width() == width, timeout=10_000)
        settle(qtbot)
        points.append(QApplication.font().pointSizeF())
        images.append(window.views.input.image_view.width())
    assert points == sorted(set(points))
    assert images == sorted(set(images))
    assert min(points) >= MIN_TYPE_PT


def test_the_color_bar_lies_right_under_the_wall(window: MainWindow, qtbot: QtBot) -> None:
    weights = window.views.weights
    wall, n_units = weights.wall, window.session.run.config.hidden[0]
    scale = weights.findChild(QWidget, "receptive-fields-scale")
    assert scale is not None
    window.panels.tabs.setCurrentWidget(weights)

    def hole() -> float:
        return scale.y() - wall.y() - max(wall.tile_rect(unit).bottom() for unit in range(n_units))

    for size in SIZES:
        window.resize(*size)
        settle(qtbot)
        # Tiles have whole pixels: what remains is less than a pixel for each row, and the spacing.
        qtbot.waitUntil(lambda: 0 <= hole() <= 20, timeout=5_000)
