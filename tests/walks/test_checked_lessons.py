"""Whatever passes the check can be played to its end without an exception, whatever is true and whatever is said."""

from __future__ import annotations

import json

from hypothesis import given, reject, settings
from hypothesis import strategies as st

from netviz.walks.errors import ExpressionError, LessonError
from netviz.walks.expression import Facts, Value
from netviz.walks.lesson import WalkLesson
from netviz.walks.player import Phase, Player
from netviz.walks.progress import read_progress, write_progress
from netviz.walks.reading import parse_lesson
from netviz.walks.vocabulary import ACTIONS as ALL_ACTIONS
from netviz.walks.vocabulary import FACTS, VIEWS

ACTIONS = [word for word in ALL_ACTIONS if word.name != "experiment"]
_numbers = st.sampled_from(["0", "1", "2", "3", "-1", "0.5", "27", "28", "784", "1e308", "9" * 60])
_texts = st.sampled_from(["'a'", "'done'", "'draw'", "'b'"])
_arguments = {"name": st.just("'a'"), "event": st.just("'draw'"), "layer": st.sampled_from(["1", "2"])}
_small = st.sampled_from(["0", "3", "9"])
_facts = st.sampled_from([word for word in FACTS if word.usage != "said(name)"]).flatmap(
    lambda word: st.tuples(*(_arguments.get(parameter, _small) for parameter in word.parameters)).map(
        lambda arguments: f"{word.name}({', '.join(arguments)})" if arguments else word.name
    )
)
_expressions = st.recursive(
    st.one_of(_facts, _numbers, _facts),
    lambda inner: st.one_of(
        st.tuples(
            inner, st.sampled_from(["+", "-", "*", "/", "//", "%", "==", "!=", "<", ">=", "and", "or"]), inner
        ).map(lambda part: f"({' '.join(part)})"),
        st.tuples(inner, inner, inner).map(lambda part: f"({part[0]} if {part[1]} else {part[2]})"),
        inner.map(lambda part: f"not {part}"),
        inner.map(lambda part: f"-{part}"),
    ),
    max_leaves=5,
)
# Of the answer speaks only what comes after it.
_later = st.one_of(_expressions, st.sampled_from(["said > 3", "right", "said - batch", "'a' if right else said"]))
_formats = st.sampled_from(["", ":.1%", ":.2f", ":d", ":,", ":+.3g", ":f", ":%"])


def _texts_with(expressions: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    filled = st.tuples(expressions, _formats).map(lambda part: f"So {{{part[0]}{part[1]}}}!")
    return st.one_of(st.just("Say."), filled)


_templates = _texts_with(_expressions)
_actions = st.sampled_from(ACTIONS).flatmap(
    lambda word: st.tuples(*(st.one_of(_small, _facts.map("{{{}}}".format)) for _ in word.parameters)).map(
        lambda arguments: " ".join((word.name, *arguments))
    )
)
_replies = st.lists(st.fixed_dictionaries({"when": _later, "say": _texts_with(_later)}), max_size=2)
_meanwhile = st.lists(st.fixed_dictionaries({"when": _expressions, "say": _templates}), max_size=2)
_questions = st.fixed_dictionaries(
    {"ask": _templates, "answer": _expressions, "within": _expressions, "shown_as": st.sampled_from(["", ".1%", "d"])},
    optional={
        "right_if": _later,
        "why": _texts_with(_later),
        "replies": _replies,
        "hide": st.lists(st.sampled_from(list(VIEWS)), max_size=2),
    },
)
_choices = st.fixed_dictionaries(
    {
        "ask": _templates,
        "answer": st.one_of(_facts, st.just("1")),
        "answer_by": st.just("choice"),
        "choices": st.lists(_templates, min_size=1, max_size=3),
    },
    optional={"replies": _replies},
)
_tasks = st.fixed_dictionaries(
    {"do": _templates, "until": _expressions},
    optional={"show_me": st.lists(_actions, max_size=2), "meanwhile": _meanwhile},
)
_steps = st.tuples(
    st.fixed_dictionaries({"say": _templates}, optional={"why": _templates, "prepare": st.lists(_actions, max_size=2)}),
    st.one_of(st.just({}), _questions, _choices),
    st.one_of(st.just({}), _tasks),
).map(lambda parts: {**parts[0], **parts[1], **parts[2]})
_values = st.one_of(
    st.booleans(),
    st.integers(-3, 800),
    st.floats(),
    st.sampled_from(["weights", "adam", ""]),
    st.just(10**400),
    st.none(),
)


class _AnyFacts:
    """Facts of any kind, or none."""

    def __init__(self, values: list[Value | None]) -> None:
        self._values = values
        self._asked = 0

    def value_of(self, name: str, arguments: tuple[Value, ...]) -> Value:
        self._asked += 1
        value = self._values[self._asked % len(self._values)]
        if value is None:
            raise ExpressionError("There is no value now.")
        return value

    def at_this_moment(self) -> Facts:
        return self


def _toml(step: dict[str, object]) -> str:
    """Write a step; JSON has the same texts and lists, and inline tables have = in place of :."""
    lines = ["[[chapters.steps]]"]
    for name, value in step.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            rows = (", ".join(f"{key} = {json.dumps(text)}" for key, text in row.items()) for row in value)
            lines.append(f"{name} = [{', '.join(f'{{ {row} }}' for row in rows)}]")
        else:
            lines.append(f"{name} = {json.dumps(value)}")
    return "\n".join(lines)


def _play(lesson: WalkLesson, facts: _AnyFacts, said: Value | None) -> Player:
    player = Player(lesson, facts)
    while not player.is_finished:
        step = player.step
        for template in (step.say, *(argument for action in step.prepare for argument in action.arguments)):
            template.fill(player.facts)
        player.note_moment()
        player.answer(said, "")
        if step.task is not None:
            for when, say in step.task.meanwhile:
                assert isinstance(bool(when.text), bool)
                say.fill(player.facts)
            assert player.waits_for_pause in (True, False)
            if not player.check_task():
                player.finish_task()
        if step.why is not None:
            step.why.fill(player.facts)
        assert player.phase is Phase.EXPLAINED
        player.next()
    player.back()
    assert read_progress(write_progress(player), lesson) is not None or not write_progress(player)
    return player


@settings(max_examples=80, deadline=None)
@given(
    st.lists(_steps, min_size=1, max_size=2),
    st.lists(_values, min_size=1, max_size=6),
    st.one_of(st.none(), st.integers(-5, 10), st.floats(allow_nan=False, allow_infinity=False), st.just(10**300)),
)
def test_what_passes_the_check_runs_through(
    steps: list[dict[str, object]], values: list[Value | None], said: Value | None
) -> None:
    text = 'format = 1\ntitle = "T"\n[[chapters]]\ntitle = "C"\n' + "\n".join(_toml(step) for step in steps)
    try:
        lesson = parse_lesson(text.encode(), "t.toml")
    except LessonError:
        reject()
    player = _play(lesson, _AnyFacts(values), said)
    for reply in player.replies.values():
        assert isinstance(reply.expected_text, str)
