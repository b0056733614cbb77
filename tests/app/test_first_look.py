"""What a person reads in the window before anything has been done: each thing once, and one next step."""

from __future__ import annotations

import re
from unittest.mock import patch

from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.app.walking.offer import Offer
from netviz.widgets.network.style import PaintStyle
from netviz.widgets.network.words_line import WordsLine
from netviz.widgets.parts.panel import ProgressLine, Readout
from tests.app.test_layout import settle
from tests.conftest import has_begun


def everything_read(window: MainWindow) -> list[str]:
    """Return the texts that can be read, apart from those of menus."""
    lines = (*window.findChildren(QLabel), *window.findChildren(Readout), *window.findChildren(WordsLine))
    texts = [re.sub(r"<[^>]*>", "", line.text()) for line in lines if line.isVisible()]
    with patch.object(PaintStyle, "write", autospec=True) as write:
        window.views.network.view.grab()
    return [*texts, *(call.args[4] for call in write.call_args_list)]


def test_the_first_look_says_each_thing_once(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: has_begun(window.session), timeout=10_000)
    settle(qtbot)
    read = "\n".join(everything_read(window))
    for once in (r"\brandom\b", r"\bguess", r"batch 0\b", r"to watch it learn", r"validation"):
        assert len(re.findall(once, read, re.IGNORECASE)) == 1, (once, read)
    for noise in (r"\bidle\b", r"epoch \d+ of", r"units fire", r"\bfps\b"):
        assert not re.search(noise, read), noise


def test_one_button_stands_out_before_anything_has_been_done(window: MainWindow, qtbot: QtBot) -> None:
    offer = Offer()
    window.panels.fold_bar.take_in(offer)
    offer.show()
    settle(qtbot)
    assert offer.isVisible()
    primary = [button for button in window.findChildren(QAbstractButton) if button.property("role") == "primary"]
    assert [button.objectName() for button in primary if button.isVisible()] == ["train-button"]


def test_the_bar_shows_how_far_the_whole_run_has_come(window: MainWindow, qtbot: QtBot) -> None:
    run, bar = window.session.run, window.findChild(ProgressLine, "epoch-progress")
    assert bar is not None
    run.train_one_epoch()
    qtbot.waitUntil(lambda: run.step == 10 and not run.is_running, timeout=10_000)
    settle(qtbot)
    assert run.status.total_steps == 20
    assert bar.accessibleDescription() == "50%"
