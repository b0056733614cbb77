"""Another language in the middle of a lesson: all is told again in it, and nothing else changes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from netviz.app.walking.step_texts import answered
from netviz.app.walking.walk_window import Walk
from netviz.walks.player import Phase, Place, Reply, quoted
from netviz.walks.shipped import walk_in
from tests.app.lesson_steps import answer_as_a_person, do_the_task, settle, wait_for_step

CHAPTERS = 2


def on_the_card(walk: Walk) -> list[str]:
    """Return every text of the card, from top to bottom."""
    card = walk.guide.card
    parts = [*card.findChildren(QLabel), *card.findChildren(QPushButton)]
    texts = [part.text() for part in parts if part.isVisible()]
    return [*texts, card.chapters.text(), *(entry.text() for entry in card.chapters.menu().actions())]


def test_the_card_speaks_another_language_at_every_step_and_goes_on_where_it_was(walk: Walk, qtbot: QtBot) -> None:
    guide, language = walk.guide, walk.window.language
    player, german = guide.player, walk_in("de")

    def switch(code: str) -> list[str]:
        language.choose(code)
        guide._look_around()
        return on_the_card(walk)

    def compare() -> None:
        place, phase, numbers = player.place, player.phase, dict(player.replies)
        before = on_the_card(walk)
        said = switch("de")
        assert player.lesson.language == "de"
        assert (player.place, player.phase) == (place, phase)
        assert set(said) & set(before) <= {"✕", "▾", ""} | {text for text in before if not any(map(str.isalpha, text))}
        assert any(german.chapters[place.chapter].title in text for text in said)
        french = switch("fr")
        assert french != said
        assert switch("en") == before
        assert player.replies == numbers

    while player.place.chapter < CHAPTERS:
        wait_for_step(walk, qtbot)
        compare()
        if player.phase is Phase.QUESTION:
            answer_as_a_person(walk)
            settle(walk, qtbot)
            compare()
        if player.phase is Phase.TASK:
            do_the_task(walk, qtbot)
            compare()
        guide.next()
        settle(walk, qtbot)


def test_a_choice_stands_in_the_quotation_marks_of_the_language(walk: Walk, qtbot: QtBot) -> None:
    reply = Reply(Place(2, 1), "?", 1, quoted("A"), True, quoted("B"), False)
    try:
        walk.window.language.choose("fr")
        shown = answered(reply)
        assert (shown.said, shown.expected) == ("«\u00a0A\u00a0»", "«\u00a0B\u00a0»")
        assert answered(replace(reply, said_text="784")).said == "784"
    finally:
        walk.window.language.choose("en")
    assert answered(reply).said == "“A”"


@pytest.mark.parametrize(("chapter", "step"), [(4, 1), (7, 0)], ids=["a number with decimals", "a choice"])
def test_another_language_is_no_other_network_or_image(walk: Walk, qtbot: QtBot, chapter: int, step: int) -> None:
    guide, language = walk.guide, walk.window.language
    guide.go_to_chapter(chapter)
    wait_for_step(walk, qtbot)
    while guide.player.place.step < step:
        guide.skip()
        guide.next()
        settle(walk, qtbot)
    assert guide.player.step.task is None
    for phase in (Phase.QUESTION, Phase.EXPLAINED):
        assert guide.player.phase is phase
        for code in ("es", "en"):
            language.choose(code)
            guide._look_around()
            assert guide.agreement.moved() is None, (phase, code)
        if phase is Phase.QUESTION:
            answer_as_a_person(walk)
            settle(walk, qtbot)


def test_whoever_goes_on_in_another_language_keeps_place_and_answers() -> None:
    versions = {walk_in(language).version for language in ("en", "de", "fr", "es", "zh_CN")}
    assert len(versions) == 1
    assert walk_in("de").language == "de"
    assert walk_in("xx").language == "en"


def test_the_home_window_speaks_the_language_that_was_chosen_in_the_lesson(walk: Walk, qtbot: QtBot) -> None:
    home = walk._home
    walk.window.language.choose("es")
    walk.window.close()
    qtbot.waitUntil(home.isVisible, timeout=10_000)
    assert home.language.choice == "es"
    assert home.actions_.by_name["reset"].text() != "&Reset"
    home.language.choose("en")
    assert home.actions_.by_name["reset"].text() == "&Reset"
