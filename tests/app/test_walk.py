"""The lesson that comes with netviz, walked from the first step to the last in its real window."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.app.walking.lessons import Lessons
from netviz.app.walking.targets import target
from netviz.app.walking.walk_window import Walk
from netviz.data.image_sets import Split
from netviz.scene.selection import Selection
from netviz.training.pacing import PACES
from netviz.walks.player import Phase, Place, expected_answer
from tests.app.lesson_steps import (
    answer_as_a_person,
    capture_refusals,
    do_the_task,
    keyboard_is_on_the_card,
    lessons_of,
    settle,
    train_in_the_middle,
    wait_for_display,
    wait_for_step,
)
from tests.app.readable_texts import gives_away, readable_texts
from tests.app.test_spoken_values import shape

_MEANS_SOMETHING_ELSE = {Place(6, 1): "The toolbar may name batch 100, at which the accuracy was measured."}
"""Questions whose answer may be read in the window, where it does not say what was asked for."""


CHAPTERS_READ = range(6)
"""Those whose answers are looked for on the screens of all earlier steps."""

LONG_ENOUGH = 4
"""Characters of an answer that is looked for on the screens of all earlier steps: a shorter one is there by chance."""


@pytest.mark.timeout(400)
def test_the_whole_walk(walk: Walk, qtbot: QtBot) -> None:
    """Every step can be taken, and none gives its answer away, loses the keyboard, or contradicts itself.

    Whatever is done by hand, the card agrees with the window or says what it is about, and the next step is again on
    its own network.
    """
    guide, player, card = walk.guide, walk.guide.player, walk.guide.card
    places = []
    given_away: dict[Place, tuple[str, str]] = {}
    read_before: dict[Place, str] = {}
    while not player.is_finished:
        places.append(player.place)
        assert not card.moved.isVisible(), player.place
        question, task = player.step.question, player.step.task
        before, expected = "", ""
        if player.place.chapter in CHAPTERS_READ:
            _wait_for_pictures(walk, qtbot)
            read_before[player.place] = readable_texts(walk)
        if player.phase is Phase.QUESTION:
            assert question is not None
            assert card.ask.isVisible()
            _wait_for_pictures(walk, qtbot)
            before, expected = readable_texts(walk), expected_answer(question, player.facts)
            if task is None:
                _meddle(walk, qtbot, "pixel", "image")
            answer_as_a_person(walk)
            assert player.reply is not None, (player.place, question.answer_by)
            assert keyboard_is_on_the_card(walk), player.place
        if task is not None:
            do_the_task(walk, qtbot)
        assert player.reply is None or player.reply.is_judged
        assert not guide.staging.covered or player.left_out
        assert walk.window.focusWidget() is card.next, player.place
        texts = _texts(walk)
        assert "—" not in "".join(texts), texts
        reply = player.reply
        if reply is not None:
            assert reply.expected_text
            if task is None:
                assert reply.expected_text == expected, "the network that was asked about is judged"
            if player.place not in _MEANS_SOMETHING_ELSE and gives_away(before, reply.expected_text):
                given_away[player.place] = reply.expected_text, before
            early = [
                place
                for place, texts in read_before.items()
                if len(reply.expected_text) >= LONG_ENOUGH and gives_away(texts, reply.expected_text)
            ]
            # Later answers are of networks that are trained only then.
            early = early if player.place.chapter in CHAPTERS_READ else []
            assert not early, (player.place, reply.expected_text, early)
        # To get a network back takes long, and is no different in each step; in long chapters it takes longer.
        is_short = player.chapter.batches < 100 and player.place.chapter < 8 and player.place.step == 0
        _meddle(walk, qtbot, *ACTS if is_short else ACTS[:2])
        if reply is not None:
            assert _texts(walk) == texts
        guide.next()
        settle(walk, qtbot)
    assert tuple(places) == player.places
    assert len(player.replies) == sum(1 for c in player.lesson.chapters for s in c.steps if s.question is not None)
    assert all(reply.about for reply in player.replies.values())
    assert not given_away, given_away


def _wait_for_pictures(walk: Walk, qtbot: QtBot) -> None:
    """Wait until every view shows the network of the step."""
    session = walk.window.session

    def is_drawn() -> bool:
        numbers = session.pictures.numbers
        return numbers is not None and numbers.snapshot is session.display.snapshot

    qtbot.waitUntil(is_drawn, timeout=10_000)


def _texts(walk: Walk) -> list[str]:
    card = walk.guide.card
    return [label.text() for label in (card.say, card.ask, card.reply, card.do, card.why)]


def _true_now(walk: Walk) -> list[str]:
    """Return what the step would say if it began now."""
    player = walk.guide.player
    step, facts = player.step, player.facts
    templates = [step.say, *([] if step.question is None else [step.question.ask])]
    if player.phase is Phase.EXPLAINED and step.why is not None:
        templates.append(step.why)
    answer = (
        "" if step.question is None or player.phase is not Phase.EXPLAINED else expected_answer(step.question, facts)
    )
    return [*(template.fill(facts) for template in templates), answer]


ACTS = ("pixel", "image", "train", "reset")


def _meddle(walk: Walk, qtbot: QtBot, *acts: str) -> None:
    """Do by hand what no step asks for: the card then agrees with the window, or says what it is about."""
    guide, session = walk.guide, walk.window.session
    before = _true_now(walk)
    for act in acts:
        match act:
            case "pixel":
                session.questions.select(Selection(pixels=(400,)))
            case "image":
                session.images.show_image(Split.TEST, 5)
            case "train":
                train_in_the_middle(walk, qtbot)
            case "reset":
                session.run.reset()
                qtbot.waitUntil(lambda: session.run.step == 0, timeout=10_000)
                wait_for_display(walk, qtbot)
        guide._look_around()
        now = _true_now(walk)
        follows = guide.player.reply is None and guide.player.phase is Phase.EXPLAINED
        agrees = now[:1] == before[:1] and (guide.card.why.text() in now if follows else now == before)
        assert agrees or guide.card.moved.isVisible(), (guide.player.place, act, before, now)


def test_leaving_returns_exactly_what_was_there(home: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    session = home.session
    session.questions.select(Selection(pixels=(120, 121)))
    session.run.train_one_batch()
    qtbot.waitUntil(lambda: session.run.step == 1 and not session.run.is_running)
    qtbot.waitUntil(lambda: session.pictures.frame is not None and session.pictures.frame.snapshot.step == 1)
    before = (session.run.snapshot, session.images.image, session.questions.selection, session.display.appearance)
    docks = home.saveState()
    lessons = lessons_of(home, tmp_path)
    home.lessons.ask()
    walk = lessons.walk
    assert walk is not None
    assert not home.isVisible()
    wait_for_step(walk, qtbot)
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
    lessons = lessons_of(home, tmp_path)
    home.lessons.ask()
    walk = lessons.walk
    assert walk is not None
    qtbot.waitUntil(lambda: not run.is_running)
    walk.window.close()
    qtbot.waitUntil(lambda: run.is_running)


def test_closing_the_program_ends_the_lesson_first(home: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    lessons = lessons_of(home, tmp_path)
    home.lessons.ask()
    walk = lessons.walk
    assert walk is not None
    session = walk.window.session
    wait_for_step(walk, qtbot)
    home.close()
    assert lessons.walk is None
    session.close()
    assert not session.running_threads


def test_a_damaged_lesson_is_refused_and_nothing_happens(home: MainWindow, tmp_path: Path) -> None:
    lessons = lessons_of(home, tmp_path)
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
        lambda: settle(walk, qtbot),
    ]
    for number in rng.integers(len(acts), size=40):
        acts[number]()
    settle(walk, qtbot)
    window.session.run.pause()
    guide.go_to_chapter(1)
    settle(walk, qtbot)
    assert player.place.chapter == 1
    assert guide.card.say.text()
    assert "—" not in guide.card.say.text()


def test_the_card_stays_inside_the_window_and_off_what_it_speaks_of(walk: Walk, qtbot: QtBot) -> None:
    guide, window = walk.guide, walk.window
    for width, height in ((1280, 720), (1920, 1080), (1024, 640)):
        window.resize(width, height)
        for chapter in (0, 1):
            guide.go_to_chapter(chapter)
            settle(walk, qtbot)
            qtbot.waitUntil(lambda: window.rect().contains(guide.card.geometry()))
            for name in guide.player.step.point_at:
                # Panels may still share their room; then the card follows.
                qtbot.waitUntil(partial(_leaves_free, walk, name), timeout=10_000)


def _leaves_free(walk: Walk, name: str) -> bool:
    """Return whether the card is off what the step speaks of."""
    place = target(walk.window, name)
    assert place is not None
    widget, part = place
    shown = QRect(widget.mapTo(walk.window, part.topLeft()), part.size())
    return not shown.intersects(walk.guide.card.geometry())


def test_place_and_answers_are_there_the_next_time(home: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    lessons = lessons_of(home, tmp_path)
    home.lessons.ask()
    walk = lessons.walk
    assert walk is not None
    wait_for_step(walk, qtbot)
    walk.guide.answer(3, "3")
    walk.guide.next()
    settle(walk, qtbot)
    # Esc first clears what is selected, then leaves as the button of the card does.
    walk.window.session.questions.select(Selection(pixels=(120,)))
    QTest.keyClick(walk.window, Qt.Key.Key_Escape)
    assert walk.window.session.questions.selection.is_empty
    assert lessons.walk is walk
    QTest.keyClick(walk.window, Qt.Key.Key_Escape)
    assert lessons.walk is None
    assert home.isVisible()

    # In the next launch of the program.
    home.lessons.wanted.disconnect()
    lessons = lessons_of(home, tmp_path)
    home.lessons.ask()
    again = lessons.walk
    assert again is not None
    wait_for_step(again, qtbot)
    card, player = again.guide.card, again.guide.player
    assert card.next.text() == "Go on at chapter 1"
    assert "netviz kept 1 answer." in card.why.text()
    again.guide._look_around()
    again.guide.lead()
    settle(again, qtbot)
    assert player.place == Place(0, 1)
    assert player.replies[Place(0, 0)].said == 3
    card.start_over_wanted.emit()
    settle(again, qtbot)
    assert player.place == Place(0, 0)
    assert not player.replies
    assert not card.start_over.isVisible()


def test_enter_and_space_are_for_the_button_that_has_the_keyboard(walk: Walk, qtbot: QtBot) -> None:
    guide, run = walk.guide, walk.window.session.run
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        guide.go_to_chapter(0)
        settle(walk, qtbot)
        assert walk.window.focusWidget() is guide.card.answer_row.field
        guide.card.skip.setFocus()
        QTest.keyClick(guide.card.skip, key)
        assert guide.player.phase is Phase.EXPLAINED
        QTest.keyClick(guide.card.next, key)
        settle(walk, qtbot)
        assert guide.player.place == Place(0, 1)
        assert not run.is_running
        guide.player.start_over()


def test_tab_goes_around_on_the_card(walk: Walk, qtbot: QtBot) -> None:
    card = walk.guide.card
    walk.window.activateWindow()
    card.answer_row.take_focus()
    seen = []
    for _ in range(12):
        focus = walk.window.focusWidget()
        assert focus is not None
        assert card.isAncestorOf(focus)
        seen.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert {card.skip, card.chapters} <= set(seen)
    field = card.answer_row.field
    assert field is not None
    assert seen.count(field) > 1


def test_the_walk_is_offered_once(home: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    lessons = lessons_of(home, tmp_path)
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


def test_what_a_chapter_leaves_out_does_not_cover_the_animation(walk: Walk, qtbot: QtBot) -> None:
    walk.guide.go_to_chapter(1)
    settle(walk, qtbot)
    assert "captions" in walk.guide.player.left_out
    view, flattening = walk.window.views.network.view, walk.window.views.flattening
    flattening.toggle()
    qtbot.waitUntil(lambda: flattening.is_open, timeout=10_000)
    walk.guide.staging.show()
    middle = QRect(view.mapTo(walk.window, view.rect().center()), QSize(1, 1))
    assert not any(patch.intersects(middle) for patch in walk.guide.staging.covered)


def test_the_offer_leaves_the_curves_of_a_training_in_sight(home: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    offer = lessons_of(home, tmp_path).offer
    assert offer is not None
    home.session.questions.select(Selection(unit=1))
    qtbot.waitUntil(offer.isVisible)
    home.session.run.train_one_batch()
    qtbot.waitUntil(offer.isHidden)


def test_a_lesson_has_a_name_for_all_that_takes_the_focus(walk: Walk) -> None:
    assert walk.guide.card.accessibleName() in shape(walk.window)
