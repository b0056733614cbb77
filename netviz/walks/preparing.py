"""What is done in the window when a step begins."""

from __future__ import annotations

from collections.abc import Iterator

from netviz.walks.expression import Expression, Template
from netviz.walks.lesson import Action, Chapter, Step
from netviz.walks.vocabulary import ABOUT_SELECTION, find_action


def preparation(chapter: Chapter, number: int) -> tuple[Action, ...]:
    """Return what is done in the window when a step of a chapter begins.

    What a person has selected before is no longer selected, unless the step speaks of it: else it would stay on the
    picture through steps that are about something else, and a task such as “click a pixel” would be done already.
    """
    step = chapter.steps[number]
    selects = any(action.word.name.startswith("select ") for action in step.prepare)
    # The chapter itself begins with nothing selected but what it has chosen.
    if number == 0 or selects:
        return step.prepare
    if any(name in ABOUT_SELECTION for expression in _said_at_once(step) for name, _ in expression.facts):
        return step.prepare
    return (_SELECT_NOTHING, *step.prepare)


def _select_nothing() -> Action:
    found = find_action("select nothing")
    assert found is not None
    return Action(found[0])


_SELECT_NOTHING = _select_nothing()


def _said_at_once(step: Step) -> Iterator[Expression]:
    """Yield the expressions of what a step says, asks and answers before its task is done."""
    yield from _in(step.say)
    question, task = step.question, step.task
    if question is not None:
        yield from _in(question.ask)
        for choice in question.choices:
            yield from _in(choice)
    if task is not None:
        yield from _in(task.do)
        return
    # What is explained without a task is about the moment in which the step began.
    if step.why is not None:
        yield from _in(step.why)
    if question is not None:
        yield question.answer
        yield question.within
        if question.right_if is not None:
            yield question.right_if
        for when, say in question.replies:
            yield when
            yield from _in(say)


def _in(template: Template) -> Iterator[Expression]:
    for expression, _ in template.expressions:
        yield expression
