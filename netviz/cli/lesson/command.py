"""``netviz lesson``: check a lesson file, and list the words that lessons are written in."""

from __future__ import annotations

from pathlib import Path

import click

from netviz.cli.output import say, warn
from netviz.languages import languages
from netviz.sentences import sentence
from netviz.text_width import flush_left, text_width


@click.group()
def lesson() -> None:
    """Check a lesson file, or list the words that lessons can use."""


@lesson.command()
@click.argument("file", type=click.Path(path_type=Path))
def check(file: Path) -> int:
    """Check a lesson file, and print every problem with its place.

    The exit status is 0 if the lesson can be used, else 1.
    """
    from netviz.walks.errors import LessonError
    from netviz.walks.reading import read_lesson

    try:
        found = read_lesson(file)
    except LessonError as error:
        for problem in error.problems:
            warn(f"{file.name}: {problem}")
        return 1
    steps = [step for chapter in found.chapters for step in chapter.steps]
    say(
        sentence(
            "{name} can be used. Chapters: {chapters}, steps: {steps}, questions: {questions}, tasks: {tasks}; about "
            "{minutes} min.",
            name=file.name,
            chapters=len(found.chapters),
            steps=len(steps),
            questions=sum(step.question is not None for step in steps),
            tasks=sum(step.task is not None for step in steps),
            minutes=sum(chapter.minutes for chapter in found.chapters),
        )
    )
    if found.language not in languages():
        say(
            sentence(
                "It is in the language {code}, which netviz does not speak: the window around it will be in that of "
                "its user.",
                code=found.language,
            )
        )
    return 0


@lesson.command()
def words() -> None:
    """List the facts, the actions and the views that a lesson can speak of."""
    from netviz.walks.vocabulary import ACTIONS, FACTS, VIEWS

    for title, rows in (
        (sentence("Facts, in expressions"), [(word.usage, sentence(word.meaning)) for word in FACTS]),
        (sentence("Actions"), [(" ".join((word.name, *word.parameters)), sentence(word.meaning)) for word in ACTIONS]),
        (sentence("Views, to point at"), [(name, sentence(meaning)) for name, meaning in VIEWS.items()]),
    ):
        say(f"{title}:")
        width = max(text_width(name) for name, _ in rows)
        for name, meaning in rows:
            say(f"  {flush_left(name, width)}  {meaning}")
        say()
