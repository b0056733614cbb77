"""The hint bar alone: what it says, where it lies, and what its buttons ask for."""

from __future__ import annotations

import inspect
import re
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QRect, Signal
from PySide6.QtWidgets import QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from netviz.scene.hints import Fix, FixKind, Hint, digit_rule, drawing, rules
from netviz.sentences import sentence
from netviz.session.hints import Hints
from netviz.widgets.glossary.places import term_at
from netviz.widgets.glossary.terms import TERMS
from netviz.widgets.hints.bar import HintBar
from netviz.widgets.network.words_line import WordsLine

TEXT = sentence("{silent:,} of 256 units fire for none of 500 images: a learning rate of 1 is too high.", silent=255)
FIXES = tuple(Fix(kind, sentence("Do what helps")) for kind in (FixKind.START_OVER, FixKind.SHOW_LAYERS))
HINT = Hint("silent", TEXT, "silent", FIXES)


class FakeHints(QObject):
    """Holds a hint."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.current: Hint | None = None
        self.asked: list[str] = []

    def show(self, hint: Hint | None) -> None:
        self.current = hint
        self.changed.emit()

    def dismiss(self) -> None:
        self.asked.append("not now")

    def dismiss_kind(self) -> None:
        self.asked.append("never")


class Shown:
    """A bar over the words of a panel."""

    def __init__(self, qtbot: QtBot) -> None:
        self.panel, self.view, self.words = QWidget(), QPushButton("network"), WordsLine()
        qtbot.addWidget(self.panel)
        layout = QVBoxLayout(self.panel)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.words)
        self.hints = FakeHints()
        self.bar = HintBar(cast(Hints, self.hints), self.panel, self.view, self.words)
        self.panel.resize(640, 400)
        self.panel.show()

    def button(self, name: str) -> QPushButton | QToolButton:
        found = self.bar.findChild(QWidget, name)
        assert isinstance(found, QPushButton | QToolButton)
        return found


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    shown = Shown(qtbot)
    qtbot.waitExposed(shown.panel)
    return shown


def test_it_comes_and_goes_and_moves_nothing(shown: Shown) -> None:
    before = shown.view.geometry(), shown.words.geometry()
    assert not shown.bar.isVisible()
    shown.hints.show(HINT)
    assert shown.bar.isVisible()
    assert (shown.view.geometry(), shown.words.geometry()) == before
    assert shown.bar.geometry().contains(shown.words.geometry())
    shown.hints.show(None)
    assert not shown.bar.isVisible()
    assert (shown.view.geometry(), shown.words.geometry()) == before


@pytest.mark.parametrize("width", [404, 430, 632, 780, 1200])
def test_its_text_and_buttons_fit(shown: Shown, width: int) -> None:
    shown.hints.show(HINT)
    shown.panel.resize(width, 400)
    bar, text = shown.bar, shown.bar.text
    assert bar.geometry().bottom() == shown.words.geometry().bottom()
    assert bar.geometry().top() <= shown.words.geometry().top()
    assert bar.width() == width
    bar.ensurePolished()
    QCoreApplication.sendPostedEvents()
    assert text.height() >= text.heightForWidth(text.width())
    places: list[QRect] = []
    for button in bar.findChildren(QWidget):
        if isinstance(button, QPushButton | QToolButton) and button.isVisible():
            place = QRect(button.mapTo(bar, button.rect().topLeft()), button.size())
            assert bar.rect().contains(place)
            assert button.width() >= button.minimumSizeHint().width()
            assert not any(place.intersects(other) for other in places)
            places.append(place)
    assert bar.fixes[0].isVisible()
    assert len(places) >= 4


def test_without_room_for_two_fixes_the_best_one_stays(shown: Shown) -> None:
    long = tuple(Fix(kind, sentence("Do what helps most in this case")) for kind in (FixKind.START_OVER, FixKind.CLEAR))
    shown.hints.show(Hint("silent", TEXT, "silent", long))
    assert [fix.isVisible() for fix in shown.bar.fixes] == [True, True]
    shown.panel.resize(404, 400)
    assert [fix.isVisible() for fix in shown.bar.fixes] == [True, False]
    shown.panel.resize(640, 400)
    assert [fix.isVisible() for fix in shown.bar.fixes] == [True, True]


def test_its_buttons_ask_for_what_they_say(shown: Shown, qtbot: QtBot) -> None:
    shown.hints.show(HINT)
    for number, fix in enumerate(FIXES):
        with qtbot.waitSignal(shown.bar.fix_wanted) as wanted:
            shown.bar.fixes[number].click()
        assert wanted.args == [fix]
    with qtbot.waitSignal(shown.bar.why_wanted) as asked:
        shown.button("hint-why").click()
    assert asked.args == ["silent"]
    shown.button("hint-away").click()
    shown.bar.never.trigger()
    assert shown.hints.asked == ["not now", "never"]


def test_the_keyboard_returns_to_the_network_when_it_goes(shown: Shown, qtbot: QtBot) -> None:
    shown.hints.show(HINT)
    with qtbot.waitActive(shown.panel):
        shown.panel.activateWindow()
    shown.bar.fixes[0].setFocus()
    shown.hints.show(None)
    assert shown.panel.focusWidget() is shown.view


def test_it_is_read_out_and_explained(shown: Shown) -> None:
    shown.hints.show(HINT)
    assert shown.bar.accessibleDescription() == shown.bar.text.text() == str(TEXT)
    for widget in (shown.bar, *shown.bar.findChildren(QWidget)):
        assert term_at(widget, widget.rect().center(), words=False) == "silent"
        if isinstance(widget, QPushButton | QToolButton) and widget.isVisible():
            assert widget.accessibleName()


def test_every_hint_names_a_term_of_the_glossary() -> None:
    found = [
        key
        for module in (rules, digit_rule, drawing)
        for key in re.findall(r'Hint\("[^"]+", text, "([^"]+)"', inspect.getsource(module))
    ]
    assert len(found) >= 13
    assert set(found) <= set(TERMS)
