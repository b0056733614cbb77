"""Tells what a lesson has told in another language, with the numbers that it was told with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from netviz.numbers import ENGLISH, MARKS, english, localized
from netviz.walks.expression import PLACEHOLDER, Template
from netviz.walks.lesson import Chapter, Question, Step, WalkLesson
from netviz.walks.player import Reply, quoted

_LEAST_GROUPED = MARKS[ENGLISH].least_grouped
_UNGROUPED = re.compile(r"([-+−]?)(\d)(\d{3})")


class Retelling:
    """Turns the filled texts of a lesson into those of the same lesson in another language.

    The numbers of a text are those of the moment when it was told, and may have changed since. They are found in the
    text, and put where the other language has the same expressions.

    Parameters
    ----------
    before, after : WalkLesson
        With the same steps, questions and expressions.

    Raises
    ------
    ValueError
        If they have other steps.
    """

    def __init__(self, before: WalkLesson, after: WalkLesson) -> None:
        # What is written in most letters is looked for first: a text of expressions alone looks like any other.
        pairs = sorted(_pairs(before, after), key=lambda pair: -len(PLACEHOLDER.sub("", pair[0].text)))
        # The numbers of a text have the marks of its language, and get those that numbers are written in now.
        self._numbers = before.language if before.language in MARKS else ENGLISH
        self._pairs = [(_pattern(old), old, new) for old, new in pairs]
        self._words = dict(_words(before, after))

    def text(self, text: str) -> str:
        """Return a text in the other language; itself if the lesson has no such text."""
        if text in self._words:
            return self._words[text]
        for pattern, old, new in self._pairs:
            found = pattern.fullmatch(text)
            if found is not None:
                specs = [spec for _, spec in old.expressions]
                return _refilled(new, old, [self._number(*told) for told in zip(found.groups(), specs, strict=True)])
        return text

    def reply(self, reply: Reply) -> Reply:
        """Return an answer, and what was said to it, in the other language."""
        return replace(
            reply,
            asked=self.text(reply.asked),
            said_text=self.answer(reply.said_text),
            expected_text=self.answer(reply.expected_text),
            text=self.text(reply.text),
            why=self.text(reply.why),
        )

    def answer(self, text: str) -> str:
        """Return an answer in the other language: a choice, which stands in quotation marks, or a number."""
        inner = text[1:-1]
        if text and text == quoted(inner):
            return quoted(self.text(inner))
        return self._number(text)

    def _number(self, text: str, spec: str = "") -> str:
        """Return a number in the marks that numbers are written in now; any other text unchanged."""
        number = english(text, self._numbers)
        if spec in ("", ",") and MARKS[self._numbers].least_grouped > _LEAST_GROUPED:
            # It has no group because of its language: another one may write it.
            found = _UNGROUPED.fullmatch(number)
            number = number if found is None else f"{found[1]}{found[2]},{found[3]}"
        return localized(number)


def _pattern(template: Template) -> re.Pattern[str]:
    """Return what a filled template looks like, with a group for each of its expressions."""
    literals = PLACEHOLDER.sub("\0", template.text).split("\0")
    return re.compile("(.*?)".join(map(re.escape, literals)), re.DOTALL)


def _refilled(template: Template, told: Template, values: Sequence[str]) -> str:
    """Fill a template with the values that the same expressions have in a text that was told."""
    left = [(expression.text.strip(), spec, value) for (expression, spec), value in zip(told.expressions, values)]  # noqa: B905
    expressions = iter(template.expressions)

    def value(_: re.Match[str]) -> str:
        expression, spec = next(expressions)
        wanted = (expression.text.strip(), spec)
        same = next((entry for entry in left if entry[:2] == wanted), None)
        return "—" if same is None else same[2]

    return PLACEHOLDER.sub(value, template.text)


def _words(before: WalkLesson, after: WalkLesson) -> Iterator[tuple[str, str]]:
    """Yield the texts without expressions, in both languages."""
    yield before.title, after.title
    yield before.about, after.about
    for old, new in zip(before.chapters, after.chapters, strict=True):
        yield old.title, new.title
        for old_step, new_step in zip(old.steps, new.steps, strict=True):
            if old_step.notes:
                yield old_step.notes, new_step.notes


def _pairs(before: WalkLesson, after: WalkLesson) -> Iterator[tuple[Template, Template]]:
    for old, new in zip(before.chapters, after.chapters, strict=True):
        yield from _of_chapter(old, new)


def _of_chapter(before: Chapter, after: Chapter) -> Iterator[tuple[Template, Template]]:
    for old, new in zip(before.steps, after.steps, strict=True):
        yield from zip(templates(old), templates(new), strict=True)


def templates(step: Step) -> list[Template]:
    """Return every text of a step with expressions, in a fixed order."""
    found = [step.say]
    if step.question is not None:
        found += _of_question(step.question)
    if step.task is not None:
        found += [step.task.do, *(say for _, say in step.task.meanwhile)]
    return found if step.why is None else [*found, step.why]


def _of_question(question: Question) -> list[Template]:
    return [question.ask, *question.choices, *(say for _, say in question.replies)]
