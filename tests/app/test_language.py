"""Another language while the window is open: all words change, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.language import own_name
from netviz.app.main_window import MainWindow
from netviz.app.standing_texts import places
from netviz.languages import languages
from netviz.scene.selection import Selection
from netviz.widgets.parts.panel import Readout
from tests.app.painted_text import recorded
from tests.app.pseudo_language import english_words, pseudo_language
from tests.app.state_walk import SLOW, SOON, Walk
from tests.app.test_layout import settle

# Keys, names, layers as Keras calls them, and what the tests call their files: they are the same in every language.
SAME = {
    *("Ctrl", "Shift", "Alt", "Esc", "PgUp", "PgDown", "Left", "Right", "Up", "Down", "Space", "Return", "Del", "Home"),
    *("netviz", "MNIST", "Adam", "relu", "softmax", "dense", "flatten", "log", "fps", "px", "KiB"),
    *("bars", "trained", "npz", "traine"),
    # What languages call themselves.
    *(word for code in languages() for word in english_words(own_name(code))),
}
# One of each kind: every view has its texts in one of them.
STATES = (
    *("untrained", "past", "drawing", "empty drawing", "other run", "comparison", "difference of two networks"),
    *("lesson: loss", "lesson: update", "repeated lesson"),
)
# They go on by themselves: frames a second, a check in the background, what is said of a curve now and then, a notice.
MOVING = ("connection-count", "gradient-badge", "moment-curve", "toast")


@pytest.fixture
def walk(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> Iterator[Walk]:
    session, model = window.session, tmp_path / "trained.npz"
    window.resize(1440, 900)
    session.run.train_one_epoch()
    qtbot.waitUntil(lambda: session.run.step == 10 and not session.run.is_running, timeout=SOON)
    session.files.save_model(model)
    qtbot.waitUntil(model.exists, timeout=SOON)
    session.run.set_pace(SLOW)
    window.panels.show(window.views.learn)
    yield Walk(window, qtbot, model)
    window.language.choose("en")


def standing(window: MainWindow) -> dict[tuple[str, str], list[str]]:
    """Return the texts that stand in a window, by the kind, the name and the place in it of what has them."""
    found: dict[tuple[str, str], list[str]] = {}
    for part in [window, *window.findChildren(QObject)]:
        if isinstance(part, QWidget) and not part.isVisible():
            continue
        name = f"{type(part).__name__} {part.objectName()}"
        for place in places(part):
            text = place.read()
            if isinstance(text, str) and text:
                found.setdefault((name, place.key), []).append(text)
        if isinstance(part, Readout):
            found.setdefault((name, "line"), []).append(part.text())
    return {place: texts for place, texts in found.items() if not place[0].endswith(MOVING)}


def at_rest(window: MainWindow, qtbot: QtBot) -> dict[tuple[str, str], list[str]]:
    """Return the texts once they change no more by themselves: those of training do a few times a second."""
    seen: list[dict[tuple[str, str], list[str]]] = []
    waiting = [timer for timer in window.session.hints.findChildren(QTimer) if timer.isSingleShot()]

    def is_steady() -> bool:
        # A hint comes when nothing was drawn for a while.
        if any(timer.isActive() for timer in waiting):
            return False
        settle(qtbot)
        window.grab()
        seen.append(standing(window))
        return len(seen) > 5 and all(texts == seen[-1] for texts in seen[-5:])

    qtbot.waitUntil(is_steady, timeout=SOON)
    return seen[-1]


def painted(window: MainWindow) -> list[str]:
    with recorded() as recorder:
        window.grab()
    return [writing.text for writing in recorder.writings]


def left_in_english(window: MainWindow) -> list[str]:
    """Return a line for each text with a word that is not translated."""
    texts = [(f"{place}", text) for place, texts in standing(window).items() for text in texts]
    texts += [("painted", text) for text in painted(window)]
    return [f"{place}: {text!r}" for place, text in texts if set(english_words(text)) - SAME]


def test_every_word_changes_and_comes_back_in_every_state(walk: Walk, qtbot: QtBot) -> None:
    window = walk.window
    with pseudo_language() as code:
        for name in STATES:
            walk.enter(name)
            walk.pause()
            before = at_rest(window, qtbot)
            window.language.choose(code)
            settle(qtbot)
            assert left_in_english(window) == [], name
            window.language.choose("en")
            after = at_rest(window, qtbot)
            changed = {place: (before.get(place), after.get(place)) for place in before.keys() | after.keys()}
            assert {place: texts for place, texts in changed.items() if texts[0] != texts[1]} == {}, name


def test_what_is_selected_and_played_in_another_language_is_said_in_it(walk: Walk, qtbot: QtBot) -> None:
    window = walk.window
    with pseudo_language() as code:
        window.language.choose(code)
        window.session.questions.select(Selection(pixels=(1,)))
        settle(qtbot)
        assert left_in_english(window) == []
        for state in ("is shown", "was shown"):
            window.views.flattening.toggle()
            settle(qtbot)
            assert left_in_english(window) == [], state


@pytest.mark.parametrize("language", languages()[1:])
def test_qts_own_file_dialog_has_no_english(window: MainWindow, language: str) -> None:
    def words() -> set[str]:
        dialog = QFileDialog(window)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        parts = [*dialog.findChildren(QLabel), *dialog.findChildren(QPushButton)]
        texts = {part.text() for part in parts} - {""}
        dialog.deleteLater()
        return texts

    english = words()
    window.language.choose(language)
    try:
        spoken = words()
    finally:
        window.language.choose("en")
    assert "&Look in:" in english
    assert spoken & english == set()


@pytest.mark.parametrize("language", languages()[1:])
def test_the_buttons_in_titles_are_described_in_the_language(window: MainWindow, language: str) -> None:
    def descriptions() -> list[str]:
        dock = next(iter(window.panels.docks.values()))
        found = [button.accessibleDescription() for button in dock.findChildren(QAbstractButton)]
        return [text for text in found if text]

    before = descriptions()
    window.language.choose(language)
    try:
        assert len(descriptions()) == len(before) > 0
        assert set(descriptions()) & set(before) == set()
    finally:
        window.language.choose("en")
    assert descriptions() == before
