"""The glossary explains everything in the window, with numbers that are on the screen."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.app.workspaces import Workspace
from netviz.scene.selection import Selection
from netviz.widgets.glossary.entries import entry_of, matches
from netviz.widgets.glossary.places import _TERM_OF, term_at
from netviz.widgets.glossary.terms import GROUPS, TERMS
from netviz.widgets.parts.panel import Readout

# Parts of Qt's own widgets, and what only holds others.
_OWN = ("qt_", "ScrollLeftButton", "ScrollRightButton")


def _everything(window: MainWindow) -> list[QWidget]:
    """Return every control and every text on the screen."""
    kinds = (QAbstractButton, QLabel, Readout)
    found = []
    for widget in window.findChildren(QWidget):
        is_one = isinstance(widget, kinds) or widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        name = widget.objectName()
        if not widget.isVisible() or not is_one or name.startswith(_OWN) or not widget.size().isValid():
            continue
        found.append(widget)
    return found


def test_everything_on_the_screen_is_explained(window: MainWindow) -> None:
    window.panels.unfold()
    unexplained = set()
    for workspace in (Workspace.WATCH, Workspace.EXPLORE):
        window.panels.apply(workspace)
        for page in range(window.panels.tabs.count()):
            window.panels.tabs.setCurrentIndex(page)
            for widget in _everything(window):
                if widget.window() is window and term_at(widget, widget.rect().center()) is None:
                    parent = widget.parent()
                    assert parent is not None
                    unexplained.add(f"{type(widget).__name__} {widget.objectName()} in {parent.objectName()}")
    allowed = ("toast", "main-window", "QMenuBar", "fold-", "QTabBar", "_dock", "QDockWidgetTitleButton", "dock")
    assert not [name for name in unexplained if not any(part in name for part in allowed)]


def test_every_place_names_a_term_that_exists() -> None:
    assert set(_TERM_OF.values()) <= set(TERMS)


@pytest.mark.parametrize("key", TERMS)
def test_an_entry_is_two_sentences(key: str) -> None:
    sentences = re.findall(r"[.!?](?= [A-Z−]|$)", TERMS[key].meaning)
    assert len(sentences) == 2, TERMS[key].meaning


def test_every_example_has_its_numbers_or_says_how_to_see_them(window: MainWindow) -> None:
    for key, term in TERMS.items():
        entry = entry_of(key, window.session.facts)
        assert entry.example.endswith("."), key
        assert entry.has_numbers or term.otherwise, key
        assert "—" not in entry.example


def test_an_example_says_what_to_click_and_then_has_its_numbers(window: MainWindow) -> None:
    facts, questions = window.session.facts, window.session.questions
    for key in ("signal", "effect", "noticing"):
        questions.clear()
        assert not entry_of(key, facts).has_numbers
        questions.select(Selection(pixels=(9 * 28 + 12,)))
        assert entry_of(key, facts).has_numbers


def test_the_numbers_are_those_on_the_screen(window: MainWindow, qtbot: QtBot) -> None:
    pictures, facts = window.session.pictures, window.session.facts
    qtbot.waitUntil(lambda: pictures.frame is not None and pictures.frame.snapshot is window.session.display.snapshot)
    frame = pictures.frame
    assert frame is not None
    answer = frame.trace.answer
    assert f"{frame.trace.probabilities[answer]:.1%}" in entry_of("probability", facts).example
    assert f"{frame.trace.logits[answer]:+.3f}".replace("-", "−") in entry_of("logit", facts).example


def test_the_second_shift_f1_explains_what_has_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    button = window.findChild(QWidget, "one-batch-button")
    assert button is not None
    button.setFocus()
    glossary = window.glossary
    glossary.ask()
    glossary.ask()
    qtbot.waitUntil(glossary.card.isVisible)
    assert glossary.card.name.text() == "batch"
    QTest.keyClick(glossary.card, Qt.Key.Key_Escape)
    assert not glossary.card.isVisible()


def test_a_click_after_shift_f1_explains_and_does_nothing_else(window: MainWindow, qtbot: QtBot) -> None:
    button = window.findChild(QWidget, "one-batch-button")
    assert button is not None
    step = window.session.run.step
    window.glossary.ask()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.waitUntil(window.glossary.card.isVisible)
    assert window.glossary.card.name.text() == "batch"
    window.glossary.card.hide()
    assert window.session.run.step == step
    assert not window.session.run.is_running


def test_the_whole_glossary_is_searched(window: MainWindow, qtbot: QtBot) -> None:
    glossary = window.glossary
    glossary.show_term("softmax")
    dialog = glossary.dialog
    assert dialog is not None
    assert dialog.name.text() == "softmax"
    dialog.field.setText("nats")
    assert dialog.name.text().startswith("loss")
    dialog.field.setText("no such word")
    assert dialog.words.count() == 0
    dialog.field.clear()
    assert dialog.words.count() == len(TERMS) + len(GROUPS)
    dialog.close()


@pytest.mark.parametrize(
    "word", ["logit", "nats", "validation", "batch", "epoch", "η", "δ", "∂", "x·w", "Adam", "ReLU"]
)
def test_the_words_of_the_field_are_found(word: str) -> None:
    assert [term for term in TERMS.values() if matches(term, word)]
