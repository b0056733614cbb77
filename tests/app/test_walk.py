"""The lesson that comes with netviz, walked from the first step to the last in its real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.app.settings import Settings
from netviz.app.walking.lessons import Lessons
from netviz.app.walking.walk_window import Walk
from netviz.walks.player import Phase
from tests.conftest import make_window

_LONG_MS = 60_000


@pytest.fixture
def home(qtbot: QtBot, tmp_path: Path, bars_folder: Path) -> Iterator[MainWindow]:
    """The user's window, with another data set and a selection."""
    window = make_window(tmp_path / "settings.ini")
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    window.session.start(bars_folder)
    qtbot.waitUntil(lambda: window.session.pictures.frame is not None, timeout=10_000)
    yield window
    window.close()
    assert not window.session.running_threads


@pytest.fixture
def walk(home: MainWindow, qtbot: QtBot, tmp_path: Path) -> Iterator[Walk]:
    lessons = Lessons(home, Settings(QSettings(str(tmp_path / "user.ini"), QSettings.Format.IniFormat)))
    home.lessons.ask()
    walk = lessons.walk
    assert walk is not None
    session = walk.window.session
    qtbot.waitUntil(lambda: walk.guide.card.isVisible() and not walk.guide.driver.is_busy, timeout=_LONG_MS)
    yield walk
    if lessons.walk is not None:
        walk.window.close()
    assert lessons.walk is None
    assert not session.running_threads


def _settle(walk: Walk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not walk.guide.driver.is_busy, timeout=_LONG_MS)


def test_every_step_can_be_taken_and_every_number_in_it_is_known(walk: Walk, qtbot: QtBot) -> None:
    guide, player, card = walk.guide, walk.guide.player, walk.guide.card
    places = []
    while not player.is_finished:
        places.append(player.place)
        if player.phase is Phase.QUESTION:
            assert card.ask.isVisible()
            assert player.step.question is not None
            guide.answer(1, "1")
        if player.phase is Phase.TASK:
            assert card.do.isVisible()
            guide.show_me()
            _settle(walk, qtbot)
            qtbot.waitUntil(lambda: player.phase is Phase.EXPLAINED, timeout=10_000)
        assert player.phase is Phase.EXPLAINED
        texts = [label.text() for label in (card.say, card.ask, card.reply, card.do, card.why)]
        assert "—" not in "".join(texts), texts
        reply = player.reply
        assert reply is None or reply.expected_text
        guide.next()
        _settle(walk, qtbot)
    assert tuple(places) == player.places
    assert len(player.replies) == sum(1 for c in player.lesson.chapters for s in c.steps if s.question is not None)
