"""The last card of a lesson: how much was right in each chapter, and what to do next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.app.walking.walk_window import Walk
from netviz.walks.player import Place, Player, Reply
from tests.app.lesson_steps import lessons_of, settle, wait_for_step


def _answer_everything(player: Player) -> None:
    """Answer as someone who knows the first chapter, does not know the second, and skips the third."""
    for place in player.places:
        if player.lesson.chapters[place.chapter].steps[place.step].question is not None:
            said = None if place.chapter == 2 else 1
            text, right = "" if said is None else "1", place.chapter == 0
            player.replies[place] = Reply(place, "How <many>?", said, text, True, "1" if right else "2", right)
    player.go_to(player.places[-1].chapter, player.places[-1].step)
    player.is_finished = True


def _end(walk: Walk) -> str:
    _answer_everything(walk.guide.player)
    walk.guide._show()
    label = walk.guide.card.findChild(QLabel, "walk-answers")
    assert label is not None
    assert label.isVisible()
    return label.text()


def test_each_chapter_has_its_score(walk: Walk) -> None:
    text = _end(walk)
    table, details = text.split("</table>")
    assert "1 · An image is numbers</td><td" in table
    assert ">2 of 2 right<" in table
    assert ">0 of 1 right<" in table
    assert "3 · " not in table, "nothing was answered there"
    assert details.index("<b>1 · An image is numbers</b>") < details.index("<b>2 · Flatten</b>")
    assert "How &lt;many&gt;?" in details
    assert "Skipped. It is 2." in details


def test_it_offers_what_to_do_next(walk: Walk, qtbot: QtBot) -> None:
    _end(walk)
    card = walk.guide.card
    for button in (card.back, card.sketch, card.worksheet, card.next):
        assert button.isVisible()
        assert button.isEnabled()
    qtbot.waitUntil(lambda: walk.window.rect().contains(card.geometry()))
    card.sketch.click()
    qtbot.waitUntil(lambda: walk.sketches.dialog is not None, timeout=20_000)
    walk.guide.back()
    assert not walk.guide.player.is_finished
    assert walk.guide.player.place == Place(9, 4)
    settle(walk, qtbot)
    assert not card.worksheet.isVisible()


def test_the_way_out_leads_to_ones_own_network(home: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    asked, noticed = [], []
    home.worksheets.ask = lambda: asked.append(home.isVisible())
    home.session.messages.noticed.connect(noticed.append)
    for leave, expected in (("next", ([], 1)), ("worksheet", ([True], 1))):
        lessons = lessons_of(home, tmp_path)
        home.lessons.ask()
        walk = lessons.walk
        assert walk is not None
        wait_for_step(walk, qtbot)
        _end(walk)
        getattr(walk.guide.card, leave).click()
        qtbot.waitUntil(lambda opened=lessons: opened.walk is None)
        qtbot.waitUntil(lambda want=expected: (asked, len(noticed)) == want)
        assert home.isVisible()
        home.lessons.wanted.disconnect()
