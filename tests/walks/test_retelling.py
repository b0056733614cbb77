"""The walk in every language: the same lesson, and what was told in one is told in another with the same numbers."""

from __future__ import annotations

from itertools import permutations

import pytest

from netviz.resources import resource_path
from netviz.walks.expression import PLACEHOLDER, Template
from netviz.walks.lesson import Question, WalkLesson
from netviz.walks.player import Place, Reply, quoted
from netviz.walks.reading import read_lesson
from netviz.walks.retelling import Retelling, templates

LANGUAGES = sorted(path.name for path in resource_path("lessons").iterdir() if path.is_dir())


@pytest.fixture(scope="module")
def walks() -> dict[str, WalkLesson]:
    return {language: read_lesson(resource_path("lessons", language, "walk.toml")) for language in LANGUAGES}


def told(template: Template) -> str:
    """Fill a template with a number of its own for each expression, the same in every language."""
    names = {(expression.text, spec) for expression, spec in template.expressions}
    numbers = {name: f"{n + 1}.{n}" for n, name in enumerate(sorted(names))}
    values = iter(numbers[expression.text, spec] for expression, spec in template.expressions)
    return PLACEHOLDER.sub(lambda _: next(values), template.text)


def steps_of(lesson: WalkLesson) -> list[Template]:
    return [template for chapter in lesson.chapters for step in chapter.steps for template in templates(step)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_walk_is_the_same_lesson_in_every_language(walks: dict[str, WalkLesson], language: str) -> None:
    walk, english = walks[language], walks["en"]
    assert walk.language == language
    assert walk.seed == english.seed
    for chapter, like in zip(walk.chapters, english.chapters, strict=True):
        assert (chapter.minutes, chapter.preset, chapter.hidden, chapter.batches, chapter.hide) == (
            like.minutes,
            like.preset,
            like.hidden,
            like.batches,
            like.hide,
        )
        for step, same in zip(chapter.steps, like.steps, strict=True):
            assert (step.point_at, step.hide, step.name, step.sketch) == (
                same.point_at,
                same.hide,
                same.name,
                same.sketch,
            )
            if step.question is not None and same.question is not None:
                assert step.question.answer.text == same.question.answer.text
                assert [when.text for when, _ in step.question.replies] == [w.text for w, _ in same.question.replies]
            if step.task is not None and same.task is not None:
                assert step.task.until.text == same.task.until.text


@pytest.mark.parametrize(("one", "other"), list(permutations(LANGUAGES, 2)))
def test_what_was_told_is_told_again_with_the_same_numbers(walks: dict[str, WalkLesson], one: str, other: str) -> None:
    retelling = Retelling(walks[one], walks[other])
    for before, after in zip(steps_of(walks[one]), steps_of(walks[other]), strict=True):
        assert retelling.text(told(before)) == told(after)
    assert retelling.text("What the lesson does not say") == "What the lesson does not say"


def first_with_choices(lesson: WalkLesson) -> Question:
    steps = [step for chapter in lesson.chapters for step in chapter.steps]
    return next(step.question for step in steps if step.question is not None and step.question.choices)


def test_answers_are_told_again(walks: dict[str, WalkLesson]) -> None:
    english, german = walks["en"], walks["de"]
    retelling = Retelling(english, german)
    question, same = first_with_choices(english), first_with_choices(german)
    choice, other = told(question.choices[0]), told(same.choices[0])
    reply = Reply(Place(0, 0), told(question.ask), 1, quoted(choice), True, quoted(choice), True)
    retold = retelling.reply(reply)
    assert (retold.asked, retold.said_text) == (told(same.ask), quoted(other))
    assert retelling.reply(Reply(Place(0, 0), "", 784, "784", expected_text="28")).expected_text == "28"
