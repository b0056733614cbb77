"""A lesson before a class: the remote's keys, the black screen, the notes, and the handout of a chapter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from netviz.app.handouts.handout import BLANK
from netviz.app.walking.note_words import is_known_before
from netviz.app.walking.walk_window import Walk
from netviz.resources import resource_path
from netviz.walks.player import Phase, Place
from netviz.walks.reading import read_lesson
from netviz.widgets.parts.theme import DARK_THEME, LIGHT_THEME

_LONG_MS = 60_000
_CONTROL = Qt.KeyboardModifier.ControlModifier


def _present(walk: Walk, qtbot: QtBot) -> None:
    walk.window.actions_.by_name["workspace-present"].trigger()
    assert walk.presenter.is_on
    with qtbot.waitActive(walk.window, timeout=10_000):
        walk.window.activateWindow()


def _settle(walk: Walk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not walk.guide.driver.is_busy, timeout=_LONG_MS)


def _press(walk: Walk, key: Qt.Key) -> None:
    target: QWidget = walk.window.focusWidget() or walk.window
    QTest.keyClick(target, key)


def _text(window: QWidget, name: str) -> str:
    label = window.findChild(QLabel, name)
    assert label is not None
    return label.text()


def test_presenting_keeps_the_panels_of_the_step_and_enlarges_the_card(walk: Walk, qtbot: QtBot) -> None:
    window, card = walk.window, walk.guide.card
    open_docks = [name for name, dock in window.panels.docks.items() if dock.isVisible()]
    small, size = card.say.font().pointSizeF(), QApplication.font().pointSizeF()
    _present(walk, qtbot)
    assert not window.menuBar().isVisible()
    assert window.views.training_bar.isVisible()
    assert [name for name, dock in window.panels.docks.items() if dock.isVisible()] == open_docks
    assert QApplication.font().pointSizeF() > 1.1 * size
    assert card.say.font().pointSizeF() > 1.4 * small
    qtbot.waitUntil(lambda: window.rect().contains(card.geometry()))
    window.presentation.leave()
    assert not walk.presenter.is_on
    assert window.menuBar().isVisible()
    assert card.say.font().pointSizeF() == pytest.approx(QApplication.font().pointSizeF())
    assert [name for name, dock in window.panels.docks.items() if dock.isVisible()] == open_docks


def test_the_remote_leads_through_questions_and_tasks_and_not_out_of_the_lesson(walk: Walk, qtbot: QtBot) -> None:
    guide, player = walk.guide, walk.guide.player
    _press(walk, Qt.Key.Key_PageDown)
    assert player.phase is Phase.QUESTION
    _present(walk, qtbot)
    seen = []
    for _ in range(7):
        seen.append((player.place.step, player.phase))
        _press(walk, Qt.Key.Key_PageDown)
        _settle(walk, qtbot)
    assert seen == [
        (0, Phase.QUESTION),
        (0, Phase.EXPLAINED),
        (1, Phase.TASK),
        (1, Phase.EXPLAINED),
        (2, Phase.QUESTION),
        (2, Phase.EXPLAINED),
        (3, Phase.TASK),
    ]
    assert guide.card.findChild(QLabel, "walk-reply") is not None
    _press(walk, Qt.Key.Key_PageUp)
    _settle(walk, qtbot)
    assert player.place == Place(0, 2)
    # One press too many does not leave the lesson.
    player.is_finished = True
    _press(walk, Qt.Key.Key_PageDown)
    assert walk.window.isVisible()


def test_each_press_of_the_remote_shows_one_thing_more(walk: Walk, qtbot: QtBot) -> None:
    guide, player, lesson = walk.guide, walk.guide.player, walk.window.session.lesson
    _present(walk, qtbot)
    guide.go_to_chapter(7)
    _settle(walk, qtbot)
    walk.presenter.show_notes()
    seen = []
    while player.place.chapter == 7:
        at = player.place.step, player.phase is Phase.EXPLAINED, guide.facts.value_of("stage", ())
        seen.append((*at, _text(walk.presenter.notes, "notes-key")))
        before = (player.place, player.phase, lesson.stage)
        assert "Skipped" not in guide.card.reply.text(), "the class has answered aloud"
        walk.window.activateWindow()
        _press(walk, Qt.Key.Key_PageDown)
        _settle(walk, qtbot)
        qtbot.waitUntil(lambda last=before: (player.place, player.phase, lesson.stage) != last, timeout=10_000)
        qtbot.waitUntil(lambda: not lesson.learner.is_busy, timeout=10_000)
        guide._look_around()
    shows, does = "PageDown shows the next stage.", "PageDown does the task for the class"
    answers, goes_on = "PageDown shows the answer.", "PageDown goes on to the next step."
    both = does + " and shows the answer."
    assert seen == [
        *((0, False, 0, answers), (0, True, 0, goes_on)),
        *((1, False, 0, shows), (1, False, 1, shows), (1, False, 2, shows), (1, False, 3, does + ".")),
        *((1, True, 4, goes_on), (2, False, 4, both), (2, True, 5, goes_on)),
        *((3, False, 0, shows), (3, False, 1, shows), (3, False, 2, shows), (3, False, 3, shows)),
        *((3, False, 4, does + "."), (3, True, 5, goes_on)),
    ]


def test_the_screen_turns_black_and_any_key_only_brings_it_back(walk: Walk, qtbot: QtBot) -> None:
    window, black = walk.window, walk.presenter.black
    one_batch = window.actions_.by_name["one-batch"]
    keys = one_batch.shortcuts()
    assert QKeySequence("B") in keys
    _present(walk, qtbot)
    before = (walk.guide.player.place, walk.guide.player.phase)
    for key in (Qt.Key.Key_B, Qt.Key.Key_Period):
        for back in (Qt.Key.Key_B, Qt.Key.Key_Period, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Escape):
            _press(walk, key)
            assert black.isVisible()
            # The guide looks around, and raises its card.
            walk.guide._look_around()
            assert window.childAt(walk.guide.card.geometry().center()) is black
            assert black.geometry() == window.rect()
            _press(walk, back)
            assert not black.isVisible()
            assert (walk.guide.player.place, walk.guide.player.phase) == before
            assert window.session.run.step == 0
            assert not window.session.run.is_running
    # In a number, the period is a decimal point.
    field = walk.guide.card.answer_row.field
    assert isinstance(field, QLineEdit)
    assert not field.hasFocus()
    field.setFocus()
    QTest.keyClicks(field, "0.5")
    assert field.text() == "0.5"
    assert not black.isVisible()
    window.views.network.view.setFocus()
    _press(walk, Qt.Key.Key_B)
    window.presentation.leave()
    assert not black.isVisible()
    assert one_batch.shortcuts() == keys


def test_the_screen_comes_back_after_what_had_the_keyboard_is_gone(walk: Walk, qtbot: QtBot) -> None:
    _present(walk, qtbot)
    field = walk.guide.card.answer_row.field
    assert field is not None
    field.setFocus()
    walk.presenter.toggle_black()
    # As from a menu or a second window.
    walk.guide.go_to_chapter(1)
    _settle(walk, qtbot)
    qtbot.waitUntil(lambda: not isValid(field))
    walk.presenter.toggle_black()
    assert not walk.presenter.black.isVisible()


def test_the_notes_follow_the_lesson_and_lead_it(walk: Walk, qtbot: QtBot) -> None:
    notes, guide = walk.presenter.notes, walk.guide
    assert not notes.isVisible()
    walk.window.actions_.by_name["presenter-notes"].trigger()
    assert notes.isVisible()
    step = guide.player.step
    assert step.question is not None
    assert _text(notes, "notes-text") == step.notes
    assert _text(notes, "notes-question") == guide.card.ask.text()
    assert _text(notes, "notes-answer") == "Right: 784"
    assert _text(notes, "notes-place") == "step 1 of 4"
    following = notes.findChild(QPushButton, "notes-next")
    assert following is not None
    following.click()
    following.click()
    _settle(walk, qtbot)
    assert guide.player.place == Place(0, 1)
    assert _text(notes, "notes-place") == "step 2 of 4"
    assert not notes.black.isEnabled()
    _present(walk, qtbot)
    notes.black.click()
    assert walk.presenter.black.isVisible()
    following.click()
    assert not walk.presenter.black.isVisible()
    assert guide.player.place == Place(0, 1)
    # Its own keys close it, and nothing else.
    for key, modifier in ((Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_W, _CONTROL)):
        notes.activateWindow()
        qtbot.waitUntil(notes.isActiveWindow)
        QTest.keyClick(notes, key, modifier)
        assert not notes.isVisible()
        assert walk.presenter.is_on
        assert walk.window.isVisible()
        walk.window.actions_.by_name["presenter-notes"].trigger()
        assert notes.isVisible()
    walk.window.close()
    assert not notes.isVisible()


def test_notes_name_no_answer_that_the_task_decides() -> None:
    lesson = read_lesson(resource_path("lessons", "en", "walk.toml"))
    for chapter in lesson.chapters:
        for step in chapter.steps:
            if step.question is None or step.task is None:
                continue
            trains = any(action.word.name in ("train to", "image noise") for action in step.task.show_me)
            assert not (trains and is_known_before(step.question, step.task)), step.say.text


def test_most_steps_of_the_walk_have_notes_without_numbers() -> None:
    lesson = read_lesson(resource_path("lessons", "en", "walk.toml"))
    steps = [step for chapter in lesson.chapters for step in chapter.steps]
    assert sum(bool(step.notes) for step in steps) >= 0.9 * len(steps)
    for step in steps:
        assert not any(letter.isdigit() or letter in "{}" for letter in step.notes), step.notes


def test_the_handout_of_a_chapter_leaves_blank_what_is_still_to_be_seen(walk: Walk, qtbot: QtBot) -> None:
    guide, window = walk.guide, walk.window
    handout = window.handouts.handout()
    assert handout is not None
    assert handout.title == "Chapter 1: An image is numbers"
    assert len(handout.parts) == len(guide.player.chapter.steps)
    assert handout.parts[0].question == "How many numbers is this image?"
    assert handout.file_name == f"{guide.player.lesson.title} - 1 An image is numbers"
    steps = guide.player.chapter.steps
    tasks = [str(count) for count, step in enumerate(steps, 1) if step.why is not None and step.question is None]
    assert [part.number for part in handout.explanations] == tasks
    guide.answer(784, "784")
    seen = window.handouts.handout()
    assert seen is not None
    assert [part.number for part in seen.explanations] == ["1", *tasks]
    assert BLANK not in seen.explanations[0].text
    assert seen.explanations[0].text == guide.card.why.text()
    assert BLANK in seen.explanations[1].text
    for part in (*seen.parts, *seen.explanations):
        assert "—" not in part.text + part.question + part.task


def test_the_picture_of_a_handout_covers_what_open_questions_hide(walk: Walk, qtbot: QtBot) -> None:
    guide, window, player = walk.guide, walk.window, walk.guide.player
    guide.go_to_chapter(2)
    _settle(walk, qtbot)
    hiding = [count for count, step in enumerate(guide.player.chapter.steps) if step.hide]
    assert hiding, "the chapter hides answers"
    for theme in (DARK_THEME, LIGHT_THEME):
        window.look.set_theme(theme)
        places = guide.staging.kept_back()
        names = {name for count in hiding for name in guide.player.chapter.steps[count].hide} | set(player.left_out)
        assert 0 < len(places) <= len(names)
        with qtbot.waitSignal(window.handouts.picture.taken, timeout=20_000) as taken:
            window.handouts.picture.take()
        picture = taken.args[0]
        scale = picture.width() / window.width()
        shown = [dock for dock in window.panels.docks.values() if dock.isVisible()]
        top = min(part.y() for part in (window.views.network, *shown))
        for place in places:
            inside = place.adjusted(4, 4, -4, -4)
            colors = {
                QColor(picture.pixel(round(scale * x), round(scale * (y - top)))).name()
                for x in (inside.left(), inside.right())
                for y in (inside.top(), inside.bottom())
            }
            assert colors == {QColor(LIGHT_THEME.raised).name()}, place
    for count in range(len(guide.player.chapter.steps)):
        guide.player.go_to(2, count)
        guide.player.answer(None)
        guide.player.finish_task()
    # What the chapter leaves out although none of its questions asks for it, the screen has not either.
    assert not {name for step in player.chapter.steps for name in step.hide} & set(player.left_out)
    assert len(guide.staging.kept_back()) == len(player.left_out)
