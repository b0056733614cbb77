"""The lesson that comes with netviz, walked from the first step to the last in its real window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QRect, QSettings
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.app.settings import Settings
from netviz.app.walking.lessons import Lessons
from netviz.app.walking.targets import target
from netviz.app.walking.walk_window import Walk
from netviz.scene.selection import Selection
from netviz.training.pacing import PACES
from netviz.walks.player import Phase
from tests.app.test_spoken_values import shape
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


def _lessons(home: MainWindow, folder: Path) -> Lessons:
    return Lessons(home, Settings(QSettings(str(folder / "user.ini"), QSettings.Format.IniFormat)))


def _wait_for_step(walk: Walk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: walk.guide.card.isVisible() and not walk.guide.driver.is_busy, timeout=_LONG_MS)


@contextmanager
def capture_refusals(window: MainWindow) -> Iterator[list[str]]:
    """Collect what is refused, in place of the dialog."""
    refused: list[str] = []
    messages = window.session.messages
    messages.refused.disconnect(window.errors.refuse)
    messages.refused.connect(refused.append)
    yield refused
    messages.refused.disconnect(refused.append)
    messages.refused.connect(window.errors.refuse)


@pytest.fixture
def walk(home: MainWindow, qtbot: QtBot, tmp_path: Path) -> Iterator[Walk]:
    lessons = _lessons(home, tmp_path)
    home.lessons.ask()
    walk = lessons.walk
    assert walk is not None
    session = walk.window.session
    _wait_for_step(walk, qtbot)
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


def test_leaving_returns_exactly_what_was_there(home: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    session = home.session
    session.questions.select(Selection(pixels=(120, 121)))
    session.run.train_one_batch()
    qtbot.waitUntil(lambda: session.run.step == 1 and not session.run.is_running)
    qtbot.waitUntil(lambda: session.pictures.frame is not None and session.pictures.frame.snapshot.step == 1)
    before = (session.run.snapshot, session.images.image, session.questions.selection, session.display.appearance)
    docks = home.saveState()
    lessons = _lessons(home, tmp_path)
    home.lessons.ask()
    walk = lessons.walk
    assert walk is not None
    assert not home.isVisible()
    _wait_for_step(walk, qtbot)
    assert walk.window.session is not session
    walk.guide.go_to_chapter(2)
    walk.guide.card.leave_wanted.emit()
    assert lessons.walk is None
    assert home.isVisible()
    after = (session.run.snapshot, session.images.image, session.questions.selection, session.display.appearance)
    assert after == before
    assert home.saveState() == docks


def test_a_training_pauses_for_the_lesson_and_goes_on_afterwards(
    home: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    run = home.session.run
    run.set_pace(PACES[1])
    run.train()
    qtbot.waitUntil(lambda: run.is_running)
    lessons = _lessons(home, tmp_path)
    home.lessons.ask()
    walk = lessons.walk
    assert walk is not None
    qtbot.waitUntil(lambda: not run.is_running)
    walk.window.close()
    qtbot.waitUntil(lambda: run.is_running)


def test_closing_the_program_ends_the_lesson_first(home: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    lessons = _lessons(home, tmp_path)
    home.lessons.ask()
    walk = lessons.walk
    assert walk is not None
    session = walk.window.session
    _wait_for_step(walk, qtbot)
    home.close()
    assert lessons.walk is None
    assert not session.running_threads


def test_a_damaged_lesson_is_refused_and_nothing_happens(home: MainWindow, tmp_path: Path) -> None:
    lessons = _lessons(home, tmp_path)
    (tmp_path / "bad.toml").write_text("format = 1")
    with capture_refusals(home) as refused:
        home.lessons.ask(tmp_path / "bad.toml")
    assert lessons.walk is None
    assert home.isVisible()
    assert len(refused) == 1
    assert refused[0].startswith("bad.toml is not a lesson")


def test_a_lesson_cannot_be_begun_inside_a_lesson(walk: Walk) -> None:
    assert walk.window.session.hints.is_quiet
    for name in ("walk", "open-lesson"):
        assert not walk.window.actions_.by_name[name].isEnabled()


@pytest.mark.parametrize("seed", range(2))
def test_skipping_going_back_resizing_and_training_in_the_middle_break_nothing(
    walk: Walk, qtbot: QtBot, seed: int
) -> None:
    guide, player, window = walk.guide, walk.guide.player, walk.window
    rng = np.random.default_rng(seed)
    acts = [
        guide.next,
        guide.back,
        guide.skip,
        guide.show_me,
        lambda: guide.go_to_chapter(int(rng.integers(2))),
        lambda: guide.answer(5, "5"),
        lambda: window.resize(int(rng.integers(960, 1400)), int(rng.integers(600, 800))),
        window.session.run.toggle_training,
        window.session.run.reset,
        window.session.lesson.next,
        window.session.drawing.toggle,
        lambda: window.session.questions.select(Selection(unit=int(rng.integers(256)))),
        QCoreApplication.processEvents,
        lambda: _settle(walk, qtbot),
    ]
    for number in rng.integers(len(acts), size=40):
        acts[number]()
    _settle(walk, qtbot)
    window.session.run.pause()
    guide.go_to_chapter(1)
    _settle(walk, qtbot)
    assert player.place.chapter == 1
    assert guide.card.say.text()
    assert "—" not in guide.card.say.text()


def test_the_card_stays_inside_the_window_and_off_what_it_speaks_of(walk: Walk, qtbot: QtBot) -> None:
    guide, window = walk.guide, walk.window
    for width, height in ((1280, 720), (1920, 1080), (1024, 640)):
        window.resize(width, height)
        for chapter in (0, 1):
            guide.go_to_chapter(chapter)
            _settle(walk, qtbot)
            qtbot.waitUntil(lambda: window.rect().contains(guide.card.geometry()))
            place = target(window, guide.player.step.point_at[0])
            assert place is not None
            widget, part = place
            shown = QRect(widget.mapTo(window, part.topLeft()), part.size())
            covered = shown.intersected(guide.card.geometry())
            assert covered.width() * covered.height() < 0.1 * shown.width() * shown.height()


def test_the_walk_is_offered_once(home: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    lessons = _lessons(home, tmp_path)
    offer = lessons.offer
    assert offer is not None
    home.session.questions.select(Selection(unit=1))
    qtbot.waitUntil(offer.isVisible)
    later = offer.findChild(QPushButton, "walk-offer-later")
    assert later is not None
    # The button may still be moved by its layout between press and release of a real mouse.
    later.click()
    assert not offer.isVisible()
    assert Lessons(home, lessons.settings).offer is None


def test_a_lesson_has_a_name_for_all_that_takes_the_focus(walk: Walk) -> None:
    assert walk.guide.card.accessibleName() in shape(walk.window)
