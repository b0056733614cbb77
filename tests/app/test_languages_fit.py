"""In every language, nothing is cut, nothing overlaps, and no letter is missing in the font."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.languages import languages
from tests.app.painted_text import recorded
from tests.app.test_layout import open_bottom, settle
from tests.app.test_painted_text import arrange, problems
from tests.app.test_steady_layout import areas_that_cut

CASES = (((1024, 640), 100), ((1280, 720), 100), ((1280, 720), 150))


@pytest.mark.timeout(400)
@pytest.mark.parametrize("language", languages()[1:])
def test_nothing_is_cut_or_covered(window: MainWindow, qtbot: QtBot, language: str) -> None:
    window.language.choose(language)
    open_bottom(window, qtbot)
    panels = window.panels
    found = []
    with recorded() as recorder:
        for size, percent in CASES:
            window.look.set_text_size(percent)
            arrange(window, qtbot, size)
            if (window.width(), window.height()) != size:
                found.append(f"{size}, {percent}%: the window has {window.size().toTuple()}")
            for page in range(panels.tabs.count()):
                panels.tabs.setCurrentIndex(page)
                panels.docks[("curves", "runs", "data")[page % 3]].raise_()
                settle(qtbot)
                at = f"{size}, {percent}%, page {page}"
                found += [f"{at}: {fault}" for fault in problems(window, recorder, qtbot)]
                found += [f"{at}: {name} scrolls across" for name in areas_that_cut(window) if name == "settings"]
    window.language.choose("en")
    assert "\n".join(found) == ""
