"""Reading and checking lesson files."""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import msgspec

from netviz.sentences import sentence, sentence_of
from netviz.training.presets import PRESETS
from netviz.walks.errors import ExpressionError, LessonError
from netviz.walks.expression import Expression, Template, parse, parse_template
from netviz.walks.lesson import Action, Chapter, Question, Step, Task, WalkLesson
from netviz.walks.lesson_file import ChapterEntry, LessonEntry, StepEntry
from netviz.walks.vocabulary import EVENTS, FACT_ARITIES, VIEWS, find_action

MAX_BYTES = 1 << 20
"""The largest lesson file."""

_T = TypeVar("_T")
_TYPES = {
    "object contains unknown field": "there is no field",
    "object missing required field": "it lacks the field",
    "invalid enum value": "it cannot be",
    "`array` of length >= 1": "a list with at least one entry",
    "`str` of length >= 1": "a text that is not empty",
    "`str`": "a text",
    "`int`": "a whole number",
    "`array`": "a list",
    "`object`": "a table",
    "`bool`": "true or false",
    "`float`": "a number",
}
_EVENT = re.compile(r"\bdone\(\s*(['\"])(.*?)\1\s*\)")
_SAID = re.compile(r"\bsaid\(\s*(['\"])(.*?)\1\s*\)")


def read_lesson(path: Path) -> WalkLesson:
    """Read a lesson file.

    Raises
    ------
    LessonError
        If it cannot be read, or is not a lesson; with every problem that was found.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise LessonError(path.name, [sentence("it is larger than 1 MB.")])
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise LessonError(path.name, [sentence("it cannot be read ({reason}).", reason=reason)]) from error
    return parse_lesson(data, path.name)


def parse_lesson(data: bytes, name: str) -> WalkLesson:
    """Read a lesson from the contents of a file.

    Parameters
    ----------
    data : bytes
        TOML in UTF-8.
    name : str
        The file's name, for the sentence of an error.

    Raises
    ------
    LessonError
        With every problem that was found.
    """
    try:
        entry = msgspec.convert(tomllib.loads(data.decode()), LessonEntry)
    except UnicodeDecodeError as error:
        raise LessonError(name, [sentence("it is not a text in UTF-8.")]) from error
    except tomllib.TOMLDecodeError as error:
        raise LessonError(name, [sentence("it is not TOML: {reason}.", reason=str(error))]) from error
    except msgspec.ValidationError as error:
        raise LessonError(name, [_place_in_words(str(error))]) from error
    except RecursionError as error:
        raise LessonError(name, [sentence("its tables are nested too deeply.")]) from error
    return replace(_Compiler(name).compile(entry), version=hashlib.sha256(data).hexdigest()[:16])


def _place_in_words(message: str) -> str:
    """Return a message of the schema with its place counted from 1, as a person counts chapters and steps."""
    reason, _, place = message.partition(" - at `$")
    place = place.rstrip("`")
    words = [
        f"{name.lstrip('.')} {int(number) + 1}" if number else name.lstrip(".")
        for name, number in re.findall(r"(\.\w+)(?:\[(\d+)\])?", place)
    ]
    where = ", ".join(word.replace("chapters", "chapter").replace("steps", "step") for word in words)
    reason = reason[:1].lower() + reason[1:]
    for name, plain in _TYPES.items():
        reason = reason.replace(name, plain)
    return sentence("{where}: {reason}.", where=where or "the file", reason=reason)


class _Compiler:
    """Understands every expression and action of a file, and collects what it cannot understand."""

    def __init__(self, name: str) -> None:
        self._file = name
        self._problems: list[str] = []
        self._where = ""
        self._names: set[str] = set()

    def compile(self, entry: LessonEntry) -> WalkLesson:
        chapters = tuple(self._chapter(number, chapter) for number, chapter in enumerate(entry.chapters, 1))
        if self._problems:
            raise LessonError(self._file, self._problems)
        return WalkLesson(entry.title, entry.about, entry.language, entry.seed, chapters)

    def _chapter(self, number: int, entry: ChapterEntry) -> Chapter:
        self._where = sentence("chapter {chapter}", chapter=number)
        self._check_preset(entry.start.preset)
        actions = self._actions(entry.start.actions)
        steps = []
        for count, step in enumerate(entry.steps, 1):
            self._where = sentence("chapter {chapter}, step {step}", chapter=number, step=count)
            steps.append(self._step(step))
        hidden = None if entry.start.hidden is None else tuple(entry.start.hidden)
        return Chapter(
            entry.title, entry.minutes, entry.start.preset, hidden, entry.start.batches, actions, tuple(steps)
        )

    def _step(self, entry: StepEntry) -> Step:
        for view in (*entry.point_at, *entry.hide):
            if view not in VIEWS:
                self._report(
                    sentence("there is no view “{name}”; there are {names}", name=view, names=", ".join(VIEWS))
                )
        step = Step(
            say=self._template(entry.say),
            point_at=tuple(entry.point_at),
            hide=tuple(entry.hide),
            prepare=self._actions(entry.prepare),
            name=entry.name,
            question=self._question(entry),
            task=self._task(entry),
            why=self._template(entry.why) if entry.why else None,
            sketch=entry.sketch,
            notes=entry.notes,
        )
        if entry.hide and not entry.ask:
            self._report(sentence("“hide” has no question: write “ask”"))
        if entry.name in self._names:
            self._report(sentence("two steps have the name “{name}”", name=entry.name))
        if entry.name:
            self._names.add(entry.name)
        return step

    def _question(self, entry: StepEntry) -> Question | None:
        if not entry.ask:
            if entry.answer or entry.choices or entry.replies:
                self._report(sentence("there is an answer, but no question: write “ask”"))
            return None
        if not entry.answer:
            self._report(sentence("there is a question, but no answer: write “answer”"))
            return None
        if (entry.answer_by == "choice") != bool(entry.choices):
            self._report(sentence('“choices” and answer_by = "choice" belong together'))
        replies = tuple((self._expression(reply.when), self._template(reply.say)) for reply in entry.replies)
        return Question(
            ask=self._template(entry.ask),
            answer=self._expression(entry.answer),
            answer_by=entry.answer_by,
            choices=tuple(self._template(choice) for choice in entry.choices),
            within=self._expression(entry.within),
            right_if=self._expression(entry.right_if) if entry.right_if else None,
            shown_as=self._format(entry.shown_as),
            replies=replies,
        )

    def _task(self, entry: StepEntry) -> Task | None:
        if bool(entry.do) != bool(entry.until):
            self._report(sentence("“do” and “until” belong together: the step must know when the task is done"))
            return None
        if not entry.do:
            if entry.show_me:
                self._report(sentence("“show_me” has no task: write “do”"))
            if entry.meanwhile:
                self._report(sentence("“meanwhile” has no task: write “do”"))
            return None
        meanwhile = tuple((self._expression(part.when), self._template(part.say)) for part in entry.meanwhile)
        return Task(self._template(entry.do), self._expression(entry.until), self._actions(entry.show_me), meanwhile)

    def _actions(self, texts: Sequence[str]) -> tuple[Action, ...]:
        actions = []
        for text in texts:
            found = find_action(text)
            if found is None:
                self._report(sentence("there is no action “{text}”", text=text[:60]))
                continue
            word, arguments = found
            if word.name == "experiment":
                self._check_preset(arguments[0])
            actions.append(Action(word, tuple(self._template(argument) for argument in arguments)))
        return tuple(actions)

    def _check_preset(self, key: str) -> None:
        if key not in PRESETS:
            names = ", ".join(PRESETS)
            self._report(sentence("there is no preset “{name}”; there are {names}", name=key[:60], names=names))

    def _expression(self, text: str) -> Expression:
        expression = self._understood(parse, text)
        self._check_facts(expression)
        return expression

    def _template(self, text: str) -> Template:
        template = self._understood(parse_template, text)
        for expression, _ in template.expressions:
            self._check_facts(expression)
        return template

    def _format(self, spec: str) -> str:
        self._understood(parse_template, f"{{0:{spec}}}")
        return spec

    def _understood(self, read: Callable[[str], _T], text: str) -> _T:
        try:
            return read(text)
        except ExpressionError as error:
            self._report(sentence_of(error).rstrip("."))
            # The lesson is refused in the end; this only lets the check go on.
            return read("0")

    def _check_facts(self, expression: Expression) -> None:
        known = {name for name, _ in FACT_ARITIES}
        for name, arity in sorted(expression.facts):
            if name not in known:
                self._report(sentence("there is no fact “{name}”", name=name[:60]))
            elif (name, arity) not in FACT_ARITIES:
                self._report(sentence("“{name}” has another number of arguments", name=name))
        for _, event in _EVENT.findall(expression.text):
            if event not in EVENTS:
                self._report(
                    sentence("there is no event “{name}”; there are {names}", name=event, names=", ".join(EVENTS))
                )
        for _, name in _SAID.findall(expression.text):
            if name not in self._names:
                self._report(sentence("no earlier step has the name “{name}”", name=name[:60]))

    def _report(self, problem: str) -> None:
        self._problems.append(sentence("{where}: {problem}.", where=self._where, problem=problem))
