"""What a lesson file violates of the schema, in plain words: the line, the place, and what to do there."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from typing import get_args, get_type_hints

import msgspec

from netviz.formats.quoting import quoted
from netviz.sentences import mark, sentence
from netviz.walks.lesson_file import ChapterEntry, LessonEntry, MeanwhileEntry, ReplyEntry, StartEntry, StepEntry
from netviz.walks.lines import Lines

_TABLES: dict[str, type[msgspec.Struct]] = {
    "": LessonEntry,
    "chapters": ChapterEntry,
    "steps": StepEntry,
    "start": StartEntry,
    "replies": ReplyEntry,
    "meanwhile": MeanwhileEntry,
}
_TYPES = {
    "str": mark("a text"),
    "int": mark("a whole number"),
    "array": mark("a list"),
    "object": mark("a table"),
    "bool": mark("true or false"),
    "float": mark("a number"),
    "null": mark("nothing"),
}
_HOW = {
    "str": mark("write it in quotation marks"),
    "int": mark("write it without quotation marks"),
    "array": mark('write it in brackets, such as ["image"]'),
    "object": mark("write it in braces, such as {{ batches = 100 }}"),
    "bool": mark("write true or false, without quotation marks"),
    "float": mark("write it without quotation marks"),
}
_MOST_LISTED = 12
"""Names that a sentence has room for."""

_MISSING = {
    "format": "format = 1",
    "chapters": "[[chapters]]",
    "steps": "[[chapters.steps]]",
}


def at_place(lines: Lines, chapter: int | None, step: int | None, name: str) -> str:
    """Return where something stands in a file, such as ``line 12 (chapter 1, step 2)``.

    Parameters
    ----------
    lines : Lines
    chapter, step : int or None
        From 1.
    name : str
        The field; may be empty.
    """
    if chapter is None:
        place = ""
    elif step is None:
        place = sentence("chapter {chapter}", chapter=chapter)
    else:
        place = sentence("chapter {chapter}, step {step}", chapter=chapter, step=step)
    line = lines.find(chapter, step, name)
    if line is None:
        return place or sentence("the file")
    if not place:
        return sentence("line {line}", line=line)
    return sentence("line {line} ({place})", line=line, place=place)


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return a question about the known name that is most like another one; empty if none is."""
    close = difflib.get_close_matches(name, list(known), 1)
    return sentence("; did you mean “{name}”?", name=close[0]) if close else ""


def schema_problem(message: str, lines: Lines) -> str:
    """Return a sentence about an error of the schema.

    Parameters
    ----------
    message : str
        Of msgspec.
    lines : Lines
        Where the parts of the file stand.
    """
    reason, _, place = message.partition(" - at `$")
    parts = re.findall(r"\.(\w+)(?:\[(\d+|\.\.\.)\])?", place)
    numbers = {name: int(number) + 1 for name, number in parts if number.isdigit()}
    field = next((name for name, _ in parts if name not in ("chapters", "steps")), "")
    last = parts[-1][0] if parts else ""
    known = re.search(r"field `(\w+)`", reason)
    if known is not None and not field:
        field = known[1]
    where = at_place(lines, numbers.get("chapters"), numbers.get("steps"), field)
    problem = _about_field(reason, last, known[1]) if known else _about_value(reason, last)
    end = "" if problem.endswith("?") else "."
    return sentence("{where}: {problem}{end}", where=where, problem=problem, end=end)


def _about_field(reason: str, table: str, name: str) -> str:
    if "missing" in reason:
        name = quoted(name)
        what = _MISSING.get(name, f'{name} = "…"')
        return sentence("“{name}” is missing: write {what}", name=name, what=what)
    fields = _TABLES[table].__struct_fields__ if table in _TABLES else ()
    guess = did_you_mean(name, fields)
    name = quoted(name)
    if guess:
        return sentence("there is no field “{name}”{guess}", name=name, guess=guess)
    if len(fields) > _MOST_LISTED:
        nearest = difflib.get_close_matches(name, fields, 5, 0.0)
        return sentence("there is no field “{name}”; the nearest are {names}", name=name, names=", ".join(nearest))
    return sentence("there is no field “{name}”; the fields here are {names}", name=name, names=", ".join(fields))


def _about_value(reason: str, name: str) -> str:
    wrong = re.match(r"Expected `(\w+)(?: \| \w+)*`, got `(\w+)`", reason)
    if wrong is not None:
        return _about_type(name, wrong[1], wrong[2])
    bound = re.match(r"Expected `(\w+)(?: \| \w+)*` (of length )?(>=|<=) (\d+)", reason)
    if bound is not None:
        return _about_bound(name, bound[1], bool(bound[2]), bound[3] == ">=", int(bound[4]))
    if reason.startswith("Invalid enum value"):
        value = reason.removeprefix("Invalid enum value ").strip("'")
        names = ", ".join(str(choice) for choice in _choices(name))
        return sentence("“{name}” cannot be “{value}”; it can be {names}", name=name, value=value[:40], names=names)
    return sentence("“{name}” has a value that it cannot have: {reason}", name=name or "format", reason=reason)


def _about_type(name: str, wanted: str, got: str) -> str:
    if name in ("chapters", "steps"):
        header = "[[chapters]]" if name == "chapters" else "[[chapters.steps]]"
        return sentence("“{name}” must be a list: begin each with {header}, in two brackets", name=name, header=header)
    return sentence(
        "“{name}” must be {wanted}, not {got}: {how}",
        name=name,
        wanted=sentence(_TYPES[wanted]) if wanted in _TYPES else wanted,
        got=sentence(_TYPES[got]) if got in _TYPES else got,
        how=sentence(_HOW[wanted]) if wanted in _HOW else "",
    )


def _about_bound(name: str, kind: str, is_length: bool, is_least: bool, bound: int) -> str:
    if is_length and is_least:
        return sentence("“{name}” is empty: write something there, or remove it", name=name)
    if is_length and kind == "str":
        return sentence("“{name}” is longer than {n:,} characters: shorten it", name=name, n=bound)
    if is_length:
        return sentence("“{name}” has more than {n} entries: remove some", name=name, n=bound)
    if is_least:
        return sentence("“{name}” must be {n:,} or more", name=name, n=bound)
    return sentence("“{name}” must be {n:,} or less", name=name, n=bound)


def _choices(name: str) -> tuple[object, ...]:
    for table in _TABLES.values():
        if name in table.__struct_fields__:
            return get_args(get_type_hints(table)[name])
    return ()
