"""What is typed while a question of a lesson is open is its answer, and no command of the window."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from netviz.widgets.walking.answer_keys import AnswerKeys
from netviz.widgets.walking.card import WalkCard
from netviz.widgets.walking.words import Asked, StepWords

KEY = Qt.Key
WORDS = StepWords(
    chapter="1 · A",
    place="step 1 of 2",
    say="Say.",
    asked=Asked("How many?", "number", ()),
    answered=None,
    do="",
    done="",
    can_show=False,
    why="",
    meanwhile="",
    progress=0.0,
    can_go_back=False,
    is_last=False,
    has_sketch=False,
    moved=None,
)


@dataclass
class Scene:
    """A window with commands on digits and letters, a card in it, a view, and a field of its own."""

    window: QWidget
    card: WalkCard
    view: QWidget
    other: QLineEdit
    commands: list[str] = field(default_factory=list)

    @property
    def field(self) -> QLineEdit:
        assert self.card.answer_row.field is not None
        return self.card.answer_row.field


def _is_in_sight(label: QLabel) -> bool:
    return label.isVisible() and label.visibleRegion().boundingRect().size() == label.size()


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    view, other = QWidget(window), QLineEdit(window)
    view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    scene = Scene(window, WalkCard(["A"], window), view, other)
    AnswerKeys(window, scene.card)
    for key in "7dRx.":
        QShortcut(QKeySequence(key), window).activated.connect(lambda key=key: scene.commands.append(key))
    scene.card.resize(500, 300)
    with qtbot.waitActive(window, timeout=10_000):
        window.show()
        window.activateWindow()
    scene.card.show()
    scene.card.show_step(WORDS)
    return scene


def test_digits_go_to_the_answer_from_wherever_the_keyboard_is(scene: Scene) -> None:
    for holder in (scene.view, scene.card, scene.card.skip, scene.card.chapters, scene.field):
        scene.field.clear()
        holder.setFocus()
        QTest.keyClick(holder, KEY.Key_7)
        QTest.keyClick(scene.window.focusWidget() or holder, KEY.Key_8)
        assert scene.field.text() == "78", holder.objectName()
        assert scene.field.hasFocus()
    assert scene.commands == []


def test_letters_on_the_card_are_the_answer_too_and_elsewhere_commands(scene: Scene) -> None:
    scene.card.skip.setFocus()
    QTest.keyClick(scene.card.skip, KEY.Key_D)
    assert scene.field.text() == "d"
    scene.view.setFocus()
    QTest.keyClick(scene.view, KEY.Key_D)
    assert scene.commands == ["d"]
    assert scene.field.text() == "d"


def test_before_a_class_letters_and_the_period_are_the_remotes(scene: Scene) -> None:
    scene.card.set_presented(True)
    scene.card.setFocus()
    for key in (KEY.Key_Period, KEY.Key_D):
        QTest.keyClick(scene.card, key)
    assert scene.commands == [".", "d"]
    QTest.keyClick(scene.card, KEY.Key_7)
    assert scene.field.text() == "7"


def test_other_fields_keep_their_digits(scene: Scene) -> None:
    scene.other.setFocus()
    QTest.keyClick(scene.other, KEY.Key_7)
    assert scene.other.text() == "7"
    assert scene.field.text() == ""


def test_without_an_open_question_digits_are_commands(scene: Scene) -> None:
    scene.card.show_step(replace(WORDS, asked=None, why="Because.", place="step 2 of 2"))
    for count, holder in enumerate((scene.view, scene.card.next), 1):
        holder.setFocus()
        QTest.keyClick(holder, KEY.Key_7)
        assert scene.commands == ["7"] * count


def test_of_choices_a_digit_goes_to_the_one_with_this_number(scene: Scene) -> None:
    scene.card.show_step(replace(WORDS, asked=Asked("Which?", "choice", ("a", "b"))))
    scene.view.setFocus()
    QTest.keyClick(scene.view, KEY.Key_2)
    second = scene.card.findChild(QPushButton, "walk-choice-2")
    assert second is not None
    assert second.hasFocus()
    QTest.keyClick(second, KEY.Key_7)
    assert second.hasFocus()
    assert scene.commands == []


def test_what_is_wrong_with_an_answer_is_in_sight(scene: Scene, qtbot: QtBot) -> None:
    card = scene.card
    card.show_step(replace(WORDS, say="A long text that fills the card. " * 12))
    room = QSize(900, 600)
    card.resized.connect(lambda: card.resize(card.wanted_size(room)))
    for room in (QSize(900, 600), QSize(900, 190)):
        card.resize(card.wanted_size(room))
        scene.field.setText("many")
        QTest.keyClick(scene.field, KEY.Key_Return)
        problem = card.findChild(QLabel, "walk-answer-problem")
        assert problem is not None
        qtbot.waitUntil(partial(_is_in_sight, problem))
        QTest.keyClick(scene.field, KEY.Key_4)
        assert scene.field.text() == "4", "the next answer replaces it"
