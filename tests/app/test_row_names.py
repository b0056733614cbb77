"""The name of the marked row of the column lies on no number beside it, in any text size."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.scene.selection import Selection
from tests.app.painted_text import recorded
from tests.app.test_layout import open_bottom
from tests.app.test_painted_text import arrange


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_numbers_of_rows_do_not_touch(window: MainWindow, qtbot: QtBot, percent: int) -> None:
    open_bottom(window, qtbot)
    window.look.set_text_size(percent)
    arrange(window, qtbot, (1280, 720))
    found = []
    with recorded() as recorder:
        for row in range(28):
            recorder.writings.clear()
            window.session.questions.select(Selection(pixels=(28 * row,)))
            qtbot.waitUntil(lambda row=row: any(w.text == f"row {row}" for w in recorder.writings), timeout=5_000)
            name = next(w for w in recorder.writings if w.text == f"row {row}")
            # Those that end where the name does, at the strip beside the column.
            column = [w for w in recorder.writings if abs(w.ink.right() - name.ink.right()) < 2 and w.text != name.text]
            fifth = name.ink.height() / 5
            letters = name.ink.adjusted(0, fifth, 0, -fifth)
            found += [f"row {row}, {w.text}" for w in column if letters.intersects(w.ink.adjusted(0, fifth, 0, -fifth))]
    assert found == []
