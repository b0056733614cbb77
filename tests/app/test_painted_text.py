"""No text that is painted is cut, lies on other text, or is too small to read: in every size, on every page, in every
state, and with the longest names.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from tests.app.painted_text import Recorder, painted_problems, recorded
from tests.app.state_walk import Walk
from tests.app.test_layout import open_bottom, settle
from tests.app.test_one_truth import walk
from tests.app.text_fit import text_problems
from tests.conftest import make_dataset, make_window, write_folder

__all__ = ["walk"]

SIZES = ((1024, 640), (1280, 720), (1920, 1080))
STATE_PAGES = (0, 3)
LESSON_PAGE = 6
_MOST_ROUNDS = 20


def problems(window: MainWindow, recorder: Recorder, qtbot: QtBot) -> list[str]:
    """Return what is wrong once the layout has come to rest: numbers may arrive while a page takes its place."""
    found: list[str] = []
    for _ in range(_MOST_ROUNDS):
        found = text_problems(window) + painted_problems(window, recorder)
        if not found:
            break
        settle(qtbot)
    return found


def arrange(window: MainWindow, qtbot: QtBot, size: tuple[int, int]) -> None:
    window.resize(*size)
    settle(qtbot)
    window.panels.arrange()
    settle(qtbot)


def test_every_page_in_every_size(window: MainWindow, qtbot: QtBot) -> None:
    open_bottom(window, qtbot)
    found: list[str] = []
    with recorded() as recorder:
        for size in SIZES:
            arrange(window, qtbot, size)
            for page in range(window.panels.tabs.count()):
                window.panels.tabs.setCurrentIndex(page)
                settle(qtbot)
                found += [f"{size}, page {page}: {fault}" for fault in problems(window, recorder, qtbot)]
            for show in (window.panels.show_runs, window.panels.show_data):
                show()
                settle(qtbot)
                found += [f"{size}, {show.__name__}: {fault}" for fault in problems(window, recorder, qtbot)]
            window.panels.docks["curves"].raise_()
    assert not found


def test_every_state(walk: Walk, qtbot: QtBot) -> None:
    window, found = walk.window, []
    with recorded() as recorder:
        for state in walk.states:
            walk.enter(state)
            arrange(window, qtbot, SIZES[0])
            for page in (*STATE_PAGES, *((LESSON_PAGE,) if "lesson" in state else ())):
                window.panels.tabs.setCurrentIndex(page)
                settle(qtbot)
                found += [f"{state}, page {page}: {fault}" for fault in problems(window, recorder, qtbot)]
    assert not found


@pytest.mark.parametrize("length", [40, 500])
def test_long_names_of_classes(length: int, qtbot: QtBot, tmp_path: Path) -> None:
    names = tuple(f"{digit}{'Sandalwood and a long word ' * 30}"[:length].strip() for digit in range(10))
    folder = write_folder(replace(make_dataset(), class_names=names), tmp_path / "data")
    (folder / "labels.txt").write_text("\n".join(names))
    window = make_window(tmp_path / "settings.ini")
    qtbot.addWidget(window)
    with qtbot.waitActive(window, timeout=10_000):
        window.show()
        window.activateWindow()
    with qtbot.waitSignal(window.views.network.view.painted, timeout=10_000):
        window.session.start(folder)
    open_bottom(window, qtbot)
    found: list[str] = []
    with recorded() as recorder:
        for size in ((1024, 640), (1440, 900)):
            arrange(window, qtbot, size)
            assert (window.width(), window.height()) == size
            for page in range(window.panels.tabs.count()):
                window.panels.tabs.setCurrentIndex(page)
                settle(qtbot)
                found += [f"{size}, page {page}: {fault}" for fault in problems(window, recorder, qtbot)]
    window.close()
    assert not found
