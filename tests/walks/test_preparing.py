"""What is done in the window when a step begins."""

from __future__ import annotations

import pytest

from netviz.walks.player import Player
from netviz.walks.preparing import preparation
from netviz.walks.reading import parse_lesson
from tests.walks.test_player import Facts

_CLEARS = {
    'say = "Look."': True,
    'say = "This is pixel {selected_pixel}."': False,
    'say = "And now?"\nask = "How many?"\nanswer = "pushed_up"': False,
    'say = "Why."\nwhy = "{near_zero} do not notice it."': False,
    'say = "Do."\ndo = "Click."\nuntil = "selected_pixel >= 0"\nwhy = "{selected_row}"': True,
    'say = "Do."\nask = "How many?"\nanswer = "silent"\ndo = "Click."\nuntil = "selected_pixel >= 0"': True,
    'say = "Set."\nprepare = ["select unit 1"]': False,
}


@pytest.mark.parametrize("step", _CLEARS)
def test_what_was_selected_stays_only_where_a_step_speaks_of_it(step: str) -> None:
    text = f"""format = 1
title = "Test"
[[chapters]]
title = "One"
start = {{ actions = ["select pixel 8 12"] }}
[[chapters.steps]]
{step}
[[chapters.steps]]
{step}
"""
    lesson = parse_lesson(text.encode(), "test.toml")
    chapter = lesson.chapters[0]
    assert preparation(chapter, 0) == chapter.steps[0].prepare, "the chapter itself begins as its start says"
    names = [action.word.name for action in preparation(chapter, 1)]
    assert ("select nothing" in names) is _CLEARS[step]
    player = Player(lesson, Facts())
    player.go_to(0, 1)
    assert player.preparation == preparation(chapter, 1)
