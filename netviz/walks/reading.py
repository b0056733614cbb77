"""Reading and checking lesson files."""

from __future__ import annotations

import hashlib
import re
import stat
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import msgspec

from netviz.formats.quoting import quoted
from netviz.sentences import sentence, sentence_of
from netviz.system_errors import system_reason
from netviz.training.presets import PRESETS
from netviz.walks.constants import certain_problems, constant_value, uses_answer
from netviz.walks.errors import ExpressionError, LessonError
from netviz.walks.expression import Expression, Template, parse, parse_template
from netviz.walks.lesson import Action, Chapter, Question, Step, Task, WalkLesson
from netviz.walks.lesson_file import ChapterEntry, LessonEntry, StepEntry
from netviz.walks.lines import Lines, find_lines
from netviz.walks.part_problems import action_problems, answer_problems, fact_problems, unknown_action
from netviz.walks.schema_words import at_place, did_you_mean, schema_problem
from netviz.walks.toml_words import toml_problem
from netviz.walks.vocabulary import VIEWS, find_action

MAX_BYTES = 1 << 20
"""The largest lesson file."""

_LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Za-z]{2,4})?")

_IN_ITS_PLACE = "batch"
"""What stands for an expression that cannot be understood."""

_T = TypeVar("_T")
_SAID = re.compile(r"\bsaid\(\s*(['\"])(.*?)\1\s*\)")


def read_lesson(path: Path) -> WalkLesson:
    """Read a lesson file.

    Raises
    ------
    LessonError
        If it cannot be read, or is not a lesson; with every problem that was found.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            # Opening a pipe would wait for whoever writes into it.
            raise LessonError(path.name, [sentence("it is not a file.")])
        if status.st_size > MAX_BYTES:
            raise LessonError(path.name, [sentence("it is larger than 1 MB.")])
        data = path.read_bytes()
    except OSError as error:
        reason = system_reason(error)
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
        # Some editors put a mark at the beginning.
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise LessonError(name, [_at_byte(data, error.start)]) from error
    lines = find_lines(text)
    try:
        entry = msgspec.convert(tomllib.loads(text), LessonEntry)
    except tomllib.TOMLDecodeError as error:
        raise LessonError(name, [toml_problem(text, error)]) from error
    except msgspec.ValidationError as error:
        raise LessonError(name, [schema_problem(str(error), lines)]) from error
    except RecursionError as error:
        raise LessonError(name, [sentence("its tables are nested too deeply.")]) from error
    return replace(_Compiler(name, lines).compile(entry), version=hashlib.sha256(data).hexdigest()[:16])


def _at_byte(data: bytes, place: int) -> str:
    """Return a sentence about a byte that is not UTF-8."""
    return sentence(
        "line {line}: a letter here is not in UTF-8: choose the encoding UTF-8 when you save the file.",
        line=data.count(b"\n", 0, place) + 1,
    )


class _Compiler:
    """Understands every expression and action of a file, and collects what it cannot understand."""

    def __init__(self, name: str, lines: Lines) -> None:
        self._file = name
        self._lines = lines
        self._problems: list[str] = []
        self._chapter_number = 0
        self._step_number: int | None = None
        self._asks = False
        self._names: set[str] = set()
        self._asked: set[str] = set()

    def compile(self, entry: LessonEntry) -> WalkLesson:
        if not _LANGUAGE.fullmatch(entry.language):
            name = quoted(entry.language)
            self._problems.append(
                sentence("language: “{name}” is no code of a language: write one such as en, de or pt_BR.", name=name)
            )
        chapters = tuple(self._chapter(number, chapter) for number, chapter in enumerate(entry.chapters, 1))
        if self._problems:
            raise LessonError(self._file, self._problems)
        return WalkLesson(entry.title, entry.about, entry.language, entry.seed, chapters)

    def _chapter(self, number: int, entry: ChapterEntry) -> Chapter:
        self._chapter_number, self._step_number, self._asks = number, None, False
        self._check_preset(entry.start.preset, "start")
        actions = self._actions(entry.start.actions, "start")
        self._check_views("hide", entry.hide)
        steps = []
        for count, step in enumerate(entry.steps, 1):
            self._step_number = count
            steps.append(self._step(step))
        hidden = None if entry.start.hidden is None else tuple(entry.start.hidden)
        start = entry.start
        return Chapter(
            entry.title, entry.minutes, start.preset, hidden, start.batches, actions, tuple(steps), tuple(entry.hide)
        )

    def _step(self, entry: StepEntry) -> Step:
        for name, views in (("point_at", entry.point_at), ("hide", entry.hide)):
            self._check_views(name, views)
        self._asks = bool(entry.ask)
        step = Step(
            say=self._template(entry.say, "say", before=True),
            point_at=tuple(entry.point_at),
            hide=tuple(entry.hide),
            prepare=self._actions(entry.prepare, "prepare"),
            name=entry.name,
            question=self._question(entry),
            task=self._task(entry),
            why=self._template(entry.why, "why") if entry.why else None,
            sketch=entry.sketch,
            notes=entry.notes,
        )
        if entry.hide and not entry.ask:
            self._report(sentence("“hide” has no question: write “ask”, or remove “hide”"), "hide")
        if entry.name in self._names:
            self._report(sentence("two steps have the name “{name}”: change one", name=entry.name), "name")
        if entry.name:
            self._names.add(entry.name)
            self._asked.update([entry.name] if entry.ask else ())
        return step

    def _question(self, entry: StepEntry) -> Question | None:
        if not entry.ask:
            if entry.answer or entry.choices or entry.replies:
                field = "answer" if entry.answer else "choices" if entry.choices else "replies"
                self._report(sentence("there is an answer, but no question: write “ask”"), field)
            return None
        if not entry.answer:
            self._report(sentence("there is a question, but no answer: write “answer”"), "ask")
            return None
        if (entry.answer_by == "choice") != bool(entry.choices):
            field = "choices" if entry.choices else "answer_by"
            self._report(sentence('“choices” and answer_by = "choice" belong together: write both'), field)
        replies = [
            (self._expression(part.when, "replies"), self._template(part.say, "replies")) for part in entry.replies
        ]
        question = Question(
            ask=self._template(entry.ask, "ask", before=True),
            answer=self._expression(entry.answer, "answer", before=True),
            answer_by=entry.answer_by,
            choices=tuple(self._template(choice, "choices", before=True) for choice in entry.choices),
            within=self._expression(entry.within, "within", before=True),
            right_if=self._expression(entry.right_if, "right_if") if entry.right_if else None,
            shown_as=self._format(entry.shown_as),
            replies=tuple(replies),
        )
        for field, problem in answer_problems(question):
            self._report(problem, field)
        return question

    def _task(self, entry: StepEntry) -> Task | None:
        if bool(entry.do) != bool(entry.until):
            field = "do" if entry.do else "until"
            self._report(sentence("“do” and “until” belong together: the step must know when the task is done"), field)
            return None
        if not entry.do:
            for field, value in (("show_me", entry.show_me), ("meanwhile", entry.meanwhile)):
                if value:
                    self._report(sentence("“{field}” has no task: write “do”", field=field), field)
            return None
        meanwhile = [
            (self._expression(part.when, "meanwhile"), self._template(part.say, "meanwhile"))
            for part in entry.meanwhile
        ]
        until = self._expression(entry.until, "until")
        if constant_value(until) in (False, 0):
            self._report(sentence("“until” is never true, so the task never ends: name what is to be seen"), "until")
        return Task(self._template(entry.do, "do"), until, self._actions(entry.show_me, "show_me"), tuple(meanwhile))

    def _actions(self, texts: Sequence[str], field: str) -> tuple[Action, ...]:
        actions = []
        for text in texts:
            found = find_action(text)
            if found is None:
                self._report(unknown_action(text), field)
                continue
            word, arguments = found
            if word.name == "experiment":
                self._check_preset(arguments[0], field)
            action = Action(word, tuple(self._template(argument, field) for argument in arguments))
            for problem in action_problems(action):
                self._report(problem, field)
            actions.append(action)
        return tuple(actions)

    def _check_preset(self, key: str, field: str) -> None:
        if key not in PRESETS:
            names = ", ".join(PRESETS)
            self._report(sentence("there is no preset “{name}”; there are {names}", name=key[:60], names=names), field)

    def _check_views(self, field: str, views: Sequence[str]) -> None:
        for view in views:
            if view not in VIEWS:
                guess = did_you_mean(view, VIEWS) or sentence("; “netviz lesson words” lists them all")
                self._report(sentence("there is no view “{name}”{guess}", name=quoted(view), guess=guess), field)

    def _expression(self, text: str, field: str, *, before: bool = False) -> Expression:
        expression = self._understood(parse, text, field)
        self._check(expression, field, before)
        return expression

    def _template(self, text: str, field: str, *, before: bool = False) -> Template:
        template = self._understood(parse_template, text, field)
        for expression, _ in template.expressions:
            self._check(expression, field, before)
        return template

    def _format(self, spec: str) -> str:
        self._understood(parse_template, f"{{0:{spec}}}", "shown_as")
        return spec

    def _understood(self, read: Callable[[str], _T], text: str, field: str) -> _T:
        try:
            return read(text)
        except ExpressionError as error:
            self._report(sentence_of(error).rstrip("."), field)
            # The lesson is refused in the end; this only lets the check go on.
            return read(_IN_ITS_PLACE)

    def _check(self, expression: Expression, field: str, before: bool) -> None:
        """Report what an expression speaks of and does not exist, or not yet."""
        problems = list(fact_problems(expression)) or list(certain_problems(expression))
        for _, name in _SAID.findall(expression.text):
            if name not in self._names:
                problems.append(sentence("no earlier step has the name “{name}”", name=name[:60]))
            elif name not in self._asked:
                problems.append(sentence("the step “{name}” has no question, so nothing was said", name=name[:60]))
        own = uses_answer(expression)
        if own and not self._asks:
            problems.append(sentence("“{name}” speaks of an answer, but this step asks nothing: write “ask”", name=own))
        elif own and before:
            problems.append(sentence("“{name}” has no value before the question is answered", name=own))
        for problem in problems:
            self._report(problem, field)

    def _report(self, problem: str, field: str) -> None:
        where = at_place(self._lines, self._chapter_number, self._step_number, field)
        end = "" if problem.endswith("?") else "."
        text = sentence("{where}: {problem}{end}", where=where, problem=problem, end=end)
        if text not in self._problems:
            self._problems.append(text)
