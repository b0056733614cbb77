"""What the tests of lessons share: a user's window, a lesson in it, and few digits to train on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.app.walking.walk_window import Walk
from netviz.data import Dataset, load_dataset
from netviz.session.session import Session
from tests.app.lesson_steps import lessons_of, wait_for_step
from tests.conftest import make_dataset, make_window, write_folder


@pytest.fixture
def home(qtbot: QtBot, tmp_path: Path, bars_folder: Path) -> Iterator[MainWindow]:
    """The user's window, with another data set and a selection."""
    window = make_window(tmp_path / "settings.ini")
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.look.reduce_motion(True)
    window.show()
    window.session.start(bars_folder)
    qtbot.waitUntil(lambda: window.session.pictures.frame is not None, timeout=10_000)
    yield window
    window.close()
    window.session.close()
    assert not window.session.running_threads


@pytest.fixture(scope="session")
def few_digits(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A third of MNIST: enough for every question of the lesson, with epochs that take a second."""
    mnist = load_dataset(None)
    few = replace(
        mnist,
        train_images=mnist.train_images[:20_000],
        train_labels=mnist.train_labels[:20_000],
        test_images=mnist.test_images[:2_000],
        test_labels=mnist.test_labels[:2_000],
    )
    return write_folder(few, tmp_path_factory.mktemp("few") / "digits")


@pytest.fixture
def walk(
    home: MainWindow, qtbot: QtBot, tmp_path: Path, few_digits: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Walk]:
    """The lesson that comes with netviz, on few digits."""
    start = Session.start
    monkeypatch.setattr(Session, "start", lambda session: start(session, few_digits))
    lessons = lessons_of(home, tmp_path)
    home.lessons.ask()
    walk = lessons.walk
    assert walk is not None
    session = walk.window.session
    wait_for_step(walk, qtbot)
    yield walk
    if lessons.walk is not None:
        walk.window.close()
    assert lessons.walk is None
    session.close()
    assert not session.running_threads


@pytest.fixture(scope="session")
def many_bars() -> Dataset:
    """Enough for a lesson, which sets 5,000 images aside."""
    return make_dataset(n_train=6000)


@pytest.fixture
def lesson_on_bars(
    home: MainWindow, qtbot: QtBot, tmp_path: Path, many_bars: Dataset, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], Walk]]:
    """Return what begins a lesson of a text, on bars."""
    start, folder = Session.start, write_folder(many_bars, tmp_path / "bars")
    monkeypatch.setattr(Session, "start", lambda session: start(session, folder))
    lessons = lessons_of(home, tmp_path)

    def begin(lesson: str) -> Walk:
        (tmp_path / "lesson.toml").write_text(lesson)
        home.lessons.ask(tmp_path / "lesson.toml")
        assert lessons.walk is not None
        wait_for_step(lessons.walk, qtbot)
        return lessons.walk

    yield begin
    if lessons.walk is not None:
        lessons.walk.window.close()
