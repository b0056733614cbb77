"""Sentences speak of digits only where the classes are digits: a walk through everything that a user reads."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.data import are_digits
from netviz.scene.appearance import Mode
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.sentences import in_class_words
from tests.app.painted_text import painted_problems, recorded
from tests.app.test_classes import load, make_classes
from tests.app.test_layout import open_bottom, settle
from tests.conftest import has_begun, make_dataset, make_window, write_folder

READ = ("text", "title", "windowTitle", "toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription")
SELECTIONS = (
    Selection(),
    Selection(pixels=(300,)),
    Selection(pixels=(300, 301)),
    Selection(unit=3),
    Selection(digit=1),
    Selection(connection=ConnectionIndex(1, 3, 1)),
)


@pytest.fixture(scope="module")
def letters(tmp_path_factory: pytest.TempPathFactory) -> Path:
    names = tuple(string.ascii_uppercase)
    folder = write_folder(make_classes(names), tmp_path_factory.mktemp("letters") / "letters")
    (folder / "labels.txt").write_text("\n".join(names))
    return folder


@pytest.fixture(scope="module")
def numbers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_folder(make_dataset(), tmp_path_factory.mktemp("numbers") / "numbers")


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, letters: Path) -> Iterator[MainWindow]:
    window = make_window(tmp_path / "settings.ini")
    qtbot.addWidget(window)
    window.look.reduce_motion(True)
    window.show()
    with qtbot.waitSignal(window.views.network.view.painted, timeout=10_000):
        window.session.start(letters)
    yield window
    window.close()
    window.session.close()
    assert not window.session.running_threads


def standing(window: MainWindow) -> dict[tuple[str, str], str]:
    """Return every text that stands in a window, in its menus and tooltips, and for a screen reader."""
    found = {}
    for number, part in enumerate([window, *window.findChildren(QWidget), *window.findChildren(QAction)]):
        if isinstance(part, QWidget | QAction | QMenu):
            for key in READ:
                text = part.property(key)
                if isinstance(text, str):
                    found[f"{number} {type(part).__name__} {part.objectName()}", key] = text
    return found


def of_digits(text: str) -> bool:
    own = re.sub("MNIST's digits|digits that come with netviz", "", text.replace("&", ""))
    return re.search(r"\bdigits?\b", own, re.IGNORECASE) is not None


def test_no_sentence_speaks_of_digits_where_the_classes_are_letters(
    window: MainWindow, qtbot: QtBot, letters: Path
) -> None:
    found: set[str] = set()
    session = window.session

    def read(where: str) -> None:
        found.update(f"{where}: {place}: {text}" for place, text in standing(window).items() if of_digits(text))

    def walk(where: str) -> None:
        for selection in SELECTIONS:
            session.questions.select(selection)
            for page in range(window.panels.tabs.count()):
                window.panels.tabs.setCurrentIndex(page)
                settle(qtbot)
                read(f"{where}, {selection}, page {page}")

    with recorded() as recorder:
        read("at first")
        window.grab()
        walk("untrained")
        open_bottom(window, qtbot)
        load(window, letters, 26, qtbot)
        for mode in (Mode.SIGNAL, Mode.WEIGHTS):
            session.display.set_appearance(replace(session.display.own_appearance, mode=mode))
            walk(mode.value)
        window.panels.show_data()
        settle(qtbot)
        for _ in range(5):
            window.actions_.by_name["learn-next"].trigger()
            settle(qtbot)
            read("lesson")
        session.lesson.end()
        window.actions_.by_name["draw"].trigger()
        settle(qtbot)
        read("drawing")
        window.grab()
        found.update(f"painted: {writing.text}" for writing in recorder.writings if of_digits(writing.text))
        painted_problems(window, recorder)
    assert "\n".join(sorted(found)) == ""
    assert are_digits(("0", "1"))


def test_the_words_come_back_with_digits(window: MainWindow, qtbot: QtBot, letters: Path, numbers: Path) -> None:
    menu, key = window.actions_.menus["image/digits"], window.actions_.by_name["show-1"]
    assert menu.title() == "&Classes"
    assert key.text() == "Next B"
    assert "image of a B" in key.toolTip()
    assert window.panels.docks["shares"].windowTitle() == "Effect on each class"
    window.session.files.load_dataset(numbers)
    qtbot.waitUntil(lambda: window.session.images.n_classes == 10 and has_begun(window.session), timeout=10_000)
    assert menu.title() == "&Digits"
    assert key.text() == "Next 1"
    assert window.panels.docks["shares"].windowTitle() == "Effect on each digit"
    window.session.files.load_dataset(letters)
    qtbot.waitUntil(lambda: window.session.images.n_classes == 26 and has_begun(window.session), timeout=10_000)
    assert menu.title() == "&Classes"
    assert key.text() == "Next B"


def test_only_words_are_replaced() -> None:
    assert in_class_words("{digit}: each digit's score") == "{digit}: each class's score"
    assert in_class_words("Digits, and &Digits of {n} digits") == "Classes, and &Classes of {n} shapes"
    assert in_class_words("like MNIST's digits") == "like MNIST's digits"
    assert in_class_words("Draw a digit here.") == "Draw an image here."
    assert in_class_words("digitized") == "digitized"
    assert in_class_words("a picture of digits") == "a picture of shapes"
    assert in_class_words("a last digit that is off by one") == "a last digit that is off by one"
