"""Place and answers are written as text and read again; whatever does not fit the lesson is let be."""

from __future__ import annotations

import pytest

from netviz.walks.player import Place, Player
from netviz.walks.progress import MAX_LENGTH, read_progress, write_progress
from netviz.walks.reading import parse_lesson
from tests.walks.test_player import _LESSON, Facts


@pytest.fixture
def player() -> Player:
    return Player(parse_lesson(_LESSON, "test.toml"), Facts())


def test_what_was_answered_is_read_again(player: Player) -> None:
    player.next()
    player.answer(780, "780")
    player.next()
    progress = read_progress(write_progress(player), player.lesson)
    assert progress is not None
    assert progress.place == Place(1, 0)
    assert progress.replies == tuple(player.replies.values())
    other = Player(player.lesson, Facts())
    other.take_up(progress.place, progress.replies)
    assert (other.place, other.replies) == (player.place, player.replies)
    other.start_over()
    assert (other.place, other.replies) == (Place(0, 0), {})


def test_nothing_is_kept_at_the_beginning_and_at_the_end(player: Player) -> None:
    assert write_progress(player) == ""
    player.go_to(1, 1)
    assert write_progress(player)
    player.next()
    assert player.is_finished
    assert write_progress(player) == ""


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "\ud800",
        '{"chapter": 9, "step": 0, "replies": []}',
        '{"chapter": 0, "step": -1, "replies": []}',
        '{"chapter": 0, "step": 0, "replies": [{}]}',
        '{"chapter": 0, "step": 0, "replies": [{"chapter": 0, "step": 0, "asked": "", "said": 1, "said_text": "",'
        ' "is_judged": true, "expected_text": "", "is_right": true, "text": "", "why": ""}]}',
        " " * (MAX_LENGTH + 1),
    ],
)
def test_what_does_not_fit_is_let_be(text: str, player: Player) -> None:
    assert read_progress(text, player.lesson) is None
