"""A chapter of a lesson as a handout: its steps with room for answers, and the explanations apart."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from netviz.app.handouts.handout import BLANK, Handout, Part, file_name_of
from netviz.app.walking.step_texts import FilledStep, StepTexts
from netviz.sentences import sentence
from netviz.walks.errors import ExpressionError
from netviz.walks.expression import Facts, Value
from netviz.walks.lesson import Chapter, Step
from netviz.walks.player import Place, Player

translate = QCoreApplication.translate

_OF_IMAGES = frozenset({"pixels", "rows", "columns", "classes", "index"})
_OF_RUN = frozenset(
    {"units", "weights", "biases", "parameters", "batches_per_epoch", "batch_size", "epochs"}
    | {"all_training_images", "training_images", "validation_images", "test_images", "count"}
)


def chapter_handout(player: Player, texts: StepTexts) -> Handout:
    """Return the handout of the chapter that is played, still without its picture.

    Numbers are those that were on the screen; where a step is still to come, a number that it will show is left blank,
    and the explanation of a question follows once it was answered.
    """
    chapter, number = player.chapter, player.place.chapter
    known = _Known(player.facts, _constant(chapter))
    filled = [_filled(player, texts, known, Place(number, step)) for step in range(len(chapter.steps))]
    title = translate("Handout", "Chapter {number}: {title}").format(number=number + 1, title=chapter.title)
    return Handout(
        title=title,
        subtitle=player.lesson.title,
        picture=None,
        caption=translate("Handout", "The window when this page was made."),
        facts=(),
        parts=tuple(_parts(filled)),
        explanations=tuple(Part(str(count), step.why) for count, step in enumerate(filled, 1) if step.why),
        file_name=file_name_of(player.lesson.title, f"{number + 1} {chapter.title}"),
    )


def _constant(chapter: Chapter) -> frozenset[str]:
    """Return the facts that are the same in every step of a chapter."""
    actions = [action for step in chapter.steps for action in step.prepare]
    changes_run = any(action.word.name == "experiment" for action in actions)
    return _OF_IMAGES if changes_run else _OF_IMAGES | _OF_RUN


def _filled(player: Player, texts: StepTexts, known: Facts, place: Place) -> FilledStep:
    step = player.lesson.chapters[place.chapter].steps[place.step]
    if place in texts.seen:
        return texts.seen[place]
    blank = _blank(step, known)
    if place != player.place:
        return blank
    now = texts.now
    return FilledStep(now.say, now.ask, now.choices, now.do, blank.why)


def _blank(step: Step, known: Facts) -> FilledStep:
    question, task = step.question, step.task
    return FilledStep(
        step.say.fill(known, BLANK),
        "" if question is None else question.ask.fill(known, BLANK),
        () if question is None else tuple(choice.fill(known, BLANK) for choice in question.choices),
        "" if task is None else task.do.fill(known, BLANK),
        # It would give the answer away.
        "" if step.why is None or question is not None else step.why.fill(known, BLANK),
    )


def _parts(steps: list[FilledStep]) -> Iterator[Part]:
    for count, step in enumerate(steps, 1):
        task = f"▸ {step.do}" if step.do else ""
        yield Part(str(count), step.say, task, step.ask, step.choices)


class _Known:
    """The facts of the window that do not depend on the moment."""

    def __init__(self, facts: Facts, names: frozenset[str]) -> None:
        self._facts = facts
        self._names = names

    def value_of(self, name: str, arguments: tuple[Value, ...]) -> Value:
        if name not in self._names:
            raise ExpressionError(sentence("“{name}” is still to be seen.", name=name))
        return self._facts.value_of(name, arguments)
