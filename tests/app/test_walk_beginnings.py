"""Each step of the walk begins as it should, whatever was done in the step before it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from netviz.app.walking.walk_window import Walk
from netviz.scene.selection import Selection
from netviz.walks.lesson import Step
from netviz.walks.player import Phase, holds
from tests.app.lesson_steps import settle

_CHAPTERS = (0, 1, 2, 7)
"""Those with tasks that can be done too early; the others begin with one, or train in them."""


def _be_early(walk: Walk, qtbot: QtBot) -> None:
    """Do what later tasks ask for: the animation, a drawing, the stages of learning."""
    session, flattening = walk.window.session, walk.window.views.flattening
    if not flattening.is_open:
        flattening.toggle()
    session.drawing.toggle()
    session.drawing.begin(5.0, 5.0, erases=False)
    session.drawing.move_to(20.0, 22.0)
    session.drawing.end()
    session.drawing.leave()
    walk.guide.return_to_step()
    settle(walk, qtbot)
    for _ in range(4):
        session.lesson.next()
        QCoreApplication.processEvents()
    walk.guide._look_around()


def _selects(step: Step) -> bool:
    return any(action.word.name.startswith("select ") for action in step.prepare)


@pytest.mark.timeout(400)
def test_no_task_is_done_before_it_was_given(walk: Walk, qtbot: QtBot) -> None:
    guide, player, questions = walk.guide, walk.guide.player, walk.window.session.questions
    for number, chapter in enumerate(player.lesson.chapters):
        if number not in _CHAPTERS:
            continue
        # In the chapter about units, its task is to click one; in all others, a pixel.
        selection = Selection(unit=5) if number == 2 else Selection(pixels=(8 * 28 + 12,))
        for count, step in enumerate(chapter.steps):
            if count == 0 or step.task is None:
                continue
            player.go_to(number, count - 1)
            guide._begin_chapter()
            settle(walk, qtbot)
            _be_early(walk, qtbot)
            questions.select(selection)
            for _ in range(2):
                guide.skip()
                settle(walk, qtbot)
            qtbot.waitUntil(lambda: player.phase is Phase.EXPLAINED, timeout=10_000)
            questions.select(selection)
            guide.next()
            settle(walk, qtbot)
            assert (player.place.chapter, player.place.step) == (number, count)
            assert not holds(step.task.until, player.facts), player.place
            assert _selects(step) or questions.selection == Selection(), player.place
