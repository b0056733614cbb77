"""Selections, pins and questions, without any thread."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from netviz.scene.selection import ConnectionIndex, Selection
from netviz.scene.what_if import WhatIfQuestion
from netviz.session.messages import Messages
from netviz.session.questions import MAX_PINS, Questions

SOME = (
    Selection(pixels=(100,)),
    Selection(unit=3),
    Selection(digit=7),
    Selection(connection=ConnectionIndex(1, 4, 3)),
    Selection(unit=200),
    Selection(),
)


@pytest.fixture
def questions() -> Questions:
    return Questions(Messages())


@given(st.lists(st.sampled_from(SOME), max_size=30))
def test_going_back_visits_what_was_selected_and_forward_returns(selections: list[Selection]) -> None:
    questions = Questions(Messages())
    made = [Selection()]
    for selection in selections:
        questions.select(selection)
        if selection != made[-1]:
            made.append(selection)
    for expected in reversed(made[:-1]):
        assert questions.can_go_back
        questions.go_back()
        assert questions.selection == expected
    assert not questions.can_go_back
    for expected in made[1:]:
        questions.go_forward()
        assert questions.selection == expected
    assert not questions.can_go_forward


def test_a_drag_is_one_step_back(questions: Questions) -> None:
    questions.select(Selection(unit=3))
    questions.select(Selection(pixels=(1,)))
    questions.select(Selection(pixels=(1, 2)), extends=True)
    questions.select(Selection(pixels=(1, 2, 3)), extends=True)
    questions.go_back()
    assert questions.selection == Selection(unit=3)


def test_pointing_does_not_replace_the_selection(questions: Questions) -> None:
    questions.select(Selection(digit=3))
    questions.hover(Selection(pixels=(150,)))
    assert questions.selection == Selection(digit=3)
    assert questions.focus == Selection(pixels=(150,))
    # A connection is marked on the path that it belongs to.
    questions.hover(Selection(connection=ConnectionIndex(1, 4, 3)))
    assert questions.focus == Selection(digit=3)


def test_pins_have_a_colour_each_and_there_are_only_so_many(questions: Questions, qtbot: QtBot) -> None:
    messages = Messages()
    questions = Questions(messages)
    for number in range(MAX_PINS):
        questions.select(Selection(unit=number))
        questions.pin()
        questions.pin()
    assert len(questions.pins) == MAX_PINS
    assert len({pin.colour for pin in questions.pins}) == MAX_PINS
    questions.select(Selection(digit=1))
    with qtbot.waitSignal(messages.noticed) as notice:
        questions.pin()
    assert str(MAX_PINS) in notice.args[0]
    kept = questions.pins[1:]
    freed = questions.pins[0].colour
    questions.unpin(questions.pins[0])
    assert questions.pins == kept
    questions.pin()
    assert questions.pins[-1].colour == freed
    questions.clear_pins()
    assert questions.pins == ()


def test_another_network_keeps_what_it_has(questions: Questions) -> None:
    questions.follow_network((784, 256, 10))
    questions.select(Selection(unit=200))
    questions.pin()
    questions.select(Selection(unit=3))
    questions.pin()
    questions.follow_network((784, 16, 10))
    assert [pin.selection for pin in questions.pins] == [Selection(unit=3)]
    assert questions.selection == Selection(unit=3)
    questions.follow_network((784, 2, 10))
    assert questions.selection.is_empty
    # With another layer the same numbers name other units.
    questions.select(Selection(digit=3))
    questions.follow_network((784, 2, 2, 10))
    assert questions.selection.is_empty
    assert not questions.can_go_back


def test_each_change_is_signalled_once(questions: Questions) -> None:
    seen: list[str] = []
    for name in ("selection", "hover", "focus", "pins", "question", "lit_layer"):
        getattr(questions, f"{name}_changed").connect(lambda name=name: seen.append(name))
    for _ in range(2):
        questions.select(Selection(unit=1))
        questions.hover(Selection(digit=1))
        questions.ask(WhatIfQuestion.WITHOUT)
        questions.light_layer(1)
        questions.pin()
    assert seen == ["selection", "focus", "hover", "question", "lit_layer", "pins"]
