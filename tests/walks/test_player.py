"""The player goes through a lesson: predict, do, see, in every order that a person can take."""

from __future__ import annotations

from copy import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz.walks.errors import ExpressionError
from netviz.walks.expression import Value
from netviz.walks.player import Phase, Place, Player
from netviz.walks.reading import parse_lesson

_LESSON = b"""
format = 1
title = "Test"
[[chapters]]
title = "First"
start = { actions = ["mode signal"] }
[[chapters.steps]]
say = "only words"
[[chapters.steps]]
say = "a question"
name = "count"
ask = "How many?"
answer = "pixels"
within = "2"
prepare = ["select unit 1"]
replies = [{ when = "right", say = "close to {pixels}" }, { when = "said < 10", say = "more than {said}" }]
[[chapters]]
title = "Second"
[[chapters.steps]]
say = "a task"
do = "Train."
until = "batch >= 5"
show_me = ["train to 5"]
prepare = ["select nothing"]
[[chapters.steps]]
say = "both"
ask = "Which?"
answer_by = "choice"
choices = ["none", "all {pixels}"]
answer = "2 if batch >= 8 else 1"
do = "Train more."
until = "batch >= 8"
show_me = ["train to 8"]
why = "before you said {said('count')}"
"""


class Facts:
    """A network that can be trained by the test."""

    def __init__(self) -> None:
        self.batch = 0
        self.training = False

    def value_of(self, name: str, arguments: tuple[Value, ...]) -> Value:
        match name:
            case "pixels":
                return 784
            case "batch":
                return self.batch
            case "training":
                return self.training
        raise ExpressionError("no such fact")

    def at_this_moment(self) -> Facts:
        """Return the facts of now."""
        return copy(self)


def phase_of(player: Player) -> Phase:
    """Return the phase, which every act may change."""
    return player.phase


@pytest.fixture
def facts() -> Facts:
    return Facts()


@pytest.fixture
def player(facts: Facts) -> Player:
    return Player(parse_lesson(_LESSON, "test.toml"), facts)


def test_words_need_nothing(player: Player) -> None:
    assert phase_of(player) is Phase.EXPLAINED
    assert player.is_first
    assert player.next() is False
    assert player.place == Place(0, 1)


def test_a_question_waits_for_its_answer_and_judges_it(player: Player) -> None:
    player.next()
    assert phase_of(player) is Phase.QUESTION
    player.answer(785, "785")
    assert phase_of(player) is Phase.EXPLAINED
    reply = player.reply
    assert reply is not None
    assert (reply.is_right, reply.text, reply.expected_text) == (True, "close to 784", "784")
    player.forget_answer()
    player.answer(3, "3")
    assert player.reply is not None
    assert (player.reply.is_right, player.reply.text) == (False, "more than 3")


def test_a_skipped_question_shows_the_right_answer_and_no_reply(player: Player) -> None:
    player.next()
    player.answer(None)
    reply = player.reply
    assert reply is not None
    assert (reply.said, reply.is_right, reply.text, reply.expected_text) == (None, False, "", "784")


def test_a_task_waits_until_it_is_done(player: Player, facts: Facts) -> None:
    player.go_to(1)
    assert phase_of(player) is Phase.TASK
    assert not player.check_task()
    facts.batch = 5
    assert player.check_task()
    assert not player.check_task()
    assert phase_of(player) is Phase.EXPLAINED


def test_a_prediction_is_judged_after_the_task_by_what_is_true_then(player: Player, facts: Facts) -> None:
    player.go_to(1, 1)
    player.answer(2, "“all 784”")
    assert phase_of(player) is Phase.TASK
    assert player.reply is not None
    assert not player.reply.is_judged
    facts.batch = 8
    assert player.check_task()
    assert (player.reply.is_judged, player.reply.is_right, player.reply.expected_text) == (True, True, "“all 784”")


def test_later_steps_know_the_answers_of_earlier_ones(player: Player) -> None:
    player.go_to(1, 1)
    why = player.step.why
    assert why is not None
    assert why.fill(player.facts) == "before you said —"
    player.go_to(0, 1)
    player.answer(7, "7")
    assert why.fill(player.facts) == "before you said 7"


def test_a_chapter_begins_where_the_one_before_it_ends(player: Player) -> None:
    player.go_to(0, 1)
    player.answer(1)
    assert player.next() is True
    assert player.place == Place(1, 0)


def test_what_leads_to_a_step_does_the_tasks_before_it(player: Player) -> None:
    player.go_to(1, 1)
    actions = [action.word.name for action in player.actions_up_to_here()]
    assert actions == ["select nothing", "train to", "select nothing"]
    player.go_to(0, 1)
    assert [action.word.name for action in player.actions_up_to_here()] == ["mode signal", "select unit"]


def test_the_end_is_after_the_last_step_and_back_returns_to_it(player: Player, facts: Facts) -> None:
    facts.batch = 8
    player.go_to(1, 1)
    player.answer(1)
    player.check_task()
    assert player.next() is False
    assert player.is_finished is True
    player.back()
    assert bool(player.is_finished) is False
    assert player.place == Place(1, 1)
    assert phase_of(player) is Phase.EXPLAINED


@given(st.lists(st.sampled_from(["next", "back", "answer", "skip", "finish", "check", "forget", "go", "train"])))
def test_no_order_of_acts_leaves_the_lesson(acts: list[str]) -> None:
    facts = Facts()
    player = Player(parse_lesson(_LESSON, "test.toml"), facts)
    for act in acts:
        match act:
            case "next":
                player.next()
            case "back":
                player.back()
            case "answer":
                player.answer(2, "2")
            case "skip":
                player.answer(None)
            case "finish":
                player.finish_task()
            case "check":
                player.check_task()
            case "forget":
                player.forget_answer()
            case "go":
                player.go_to(1)
            case "train":
                facts.batch += 4
        assert player.place in player.places
        step, reply = player.step, player.reply
        if player.phase is Phase.QUESTION:
            assert step.question is not None
            assert reply is None
        elif player.phase is Phase.TASK:
            assert step.task is not None
        elif reply is not None:
            assert reply.is_judged


def test_a_training_that_has_come_far_enough_should_pause(facts: Facts) -> None:
    lesson = _LESSON.replace(b'until = "batch >= 5"', b'until = "batch >= 5 and not training"')
    facts.training = True
    player = Player(parse_lesson(lesson, "test.toml"), facts)
    player.go_to(1)
    assert not player.waits_for_pause
    facts.batch = 5
    assert player.waits_for_pause
    assert not player.check_task()
    facts.training = False
    assert not player.waits_for_pause
    assert player.check_task()


def test_going_back_to_a_task_that_was_done_does_it_again(player: Player, facts: Facts) -> None:
    facts.batch = 8
    player.go_to(1, 1)
    player.answer(1)
    player.check_task()
    player.next()
    player.back()
    assert [action.word.name for action in player.actions_up_to_here()][-1] == "train to"
    assert len(list(player.actions_up_to_here())) == 4


def test_a_verdict_and_its_explanation_are_of_the_moment_of_the_question(facts: Facts) -> None:
    lesson = parse_lesson(
        b'format = 1\ntitle = "T"\n[[chapters]]\ntitle = "C"\n[[chapters.steps]]\nsay = "s"\n'
        b'ask = "How many?"\nanswer = "batch"\nwhy = "It is {batch}."\n'
        b'replies = [{ when = "True", say = "{batch} batches" }]\n',
        "t.toml",
    )
    player = Player(lesson, facts)
    player.note_moment()
    facts.batch = 3
    player.answer(0, "0")
    reply = player.reply
    assert reply is not None
    assert (reply.is_right, reply.expected_text, reply.text, reply.why) == (True, "0", "0 batches", "It is 0.")


def test_after_a_task_all_is_of_the_moment_at_which_it_was_done(player: Player, facts: Facts) -> None:
    player.go_to(1, 1)
    player.note_moment()
    player.answer(2)
    facts.batch = 8
    assert player.check_task()
    reply = player.reply
    assert reply is not None
    assert reply.is_right
    facts.batch = 0
    assert player.reply is reply
    assert reply.expected_text == "“all 784”"
