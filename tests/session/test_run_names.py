"""Names of runs: English in files, in the user's language on the screen, also after a session was opened."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from netviz.numbers import set_number_language
from netviz.sentences import Sentence
from netviz.session.run_names import same_name, shown_name
from netviz.session.session import Session
from tests.conftest import has_begun


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    set_number_language("en")


def test_a_name_is_english_until_it_is_shown(models: Session, qtbot: QtBot) -> None:
    set_number_language("de")
    live = models.runs.live
    assert live is not None
    assert isinstance(live.name, Sentence)
    rate = f"{live.config.learning_rate:g}"
    assert rate in live.name
    assert "." in rate
    assert rate.replace(".", ",") in shown_name(live.name)
    assert rate not in shown_name(live.name)


def test_an_opened_session_has_names_in_every_language(
    models: Session, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    set_number_language("de")
    ended: list[bool] = []
    place = tmp_path / "saved.netviz"
    models.file.save(place, done=ended.append)
    qtbot.waitUntil(lambda: ended == [True], timeout=10_000)
    with qtbot.waitSignal(session.file.opened, timeout=20_000):
        session.file.open(place)
    qtbot.waitUntil(lambda: has_begun(session), timeout=10_000)
    saved, opened = models.runs.live, session.runs.live
    assert saved is not None
    assert opened is not None
    assert isinstance(opened.name, Sentence)
    assert opened.name == saved.name
    assert shown_name(opened.name) == shown_name(saved.name) != saved.name


def test_a_name_that_a_file_alone_knows_stays() -> None:
    name = Sentence("run {number}", {"number": 3})
    assert same_name("run 3", name) is name
    assert same_name("run 2", name) == "run 2"
    assert shown_name("a file.npz") == "a file.npz"
