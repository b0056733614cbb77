"""Where the parts of a lesson stand in its file: TOML libraries do not say."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_HEADER = re.compile(r"\[\[?([\w.\s-]+?)\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"([A-Za-z_][\w-]*)\s*=")
_LONG = ('"""', "'''")


@dataclass(slots=True)
class Table:
    """A chapter or a step.

    Attributes
    ----------
    line : int
        Of its header, counted from 1.
    fields : dict of str to int
        The lines on which its fields begin.
    """

    line: int
    fields: dict[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class Lines:
    """The lines of a lesson.

    Attributes
    ----------
    fields : dict of str to int
        Of the file itself.
    chapters : list of Table
    steps : list of list of Table
        Of each chapter.
    """

    fields: dict[str, int] = field(default_factory=dict)
    chapters: list[Table] = field(default_factory=list)
    steps: list[list[Table]] = field(default_factory=list)

    def find(self, chapter: int | None = None, step: int | None = None, name: str = "") -> int | None:
        """Return the line of a field, or of the part that it belongs to; None if that is not known.

        Parameters
        ----------
        chapter, step : int or None
            From 1.
        name : str
        """
        if chapter is None:
            return self.fields.get(name)
        if not 1 <= chapter <= len(self.chapters):
            return None
        table = self.chapters[chapter - 1]
        if step is not None:
            steps = self.steps[chapter - 1]
            if not 1 <= step <= len(steps):
                return None
            table = steps[step - 1]
        return table.fields.get(name, table.line)


def find_lines(text: str) -> Lines:
    """Return where chapters, steps and their fields stand, as far as they have headers of their own."""
    found = Lines()
    fields, depth, closing = found.fields, 0, ""
    for number, line in enumerate(text.splitlines(), 1):
        if not closing and depth == 0:
            fields = _enter(found, fields, line.strip(), number)
        brackets, closing = _brackets(line, closing)
        for bracket in brackets:
            depth = depth + 1 if bracket in "[{" else max(depth - 1, 0)
    return found


def _enter(found: Lines, fields: dict[str, int], line: str, number: int) -> dict[str, int]:
    """Return the fields of the table that a line is in, and note the line if it begins something."""
    header = _HEADER.fullmatch(line)
    if header is None:
        key = _KEY.match(line)
        if key is not None:
            fields.setdefault(key[1], number)
        return fields
    match [part.strip() for part in header[1].split(".")]:
        case ["chapters"]:
            found.chapters.append(Table(number))
            found.steps.append([])
            return found.chapters[-1].fields
        case ["chapters", "steps"] if found.chapters:
            found.steps[-1].append(Table(number))
            return found.steps[-1][-1].fields
        case ["chapters", "steps", name, *_] if found.steps and found.steps[-1]:
            # The first of several, such as replies.
            found.steps[-1][-1].fields.setdefault(name, number)
        case ["chapters", name, *_] if found.chapters:
            found.chapters[-1].fields.setdefault(name, number)
        case [name, *_]:
            found.fields.setdefault(name, number)
    return {}


def open_bracket(text: str) -> tuple[int, str] | None:
    """Return the last bracket that a text opens and does not close: its line, from 1, and ``[`` or ``{``."""
    opened: list[tuple[int, str]] = []
    closing = ""
    for number, line in enumerate(text.splitlines(), 1):
        is_header = not closing and not opened and _HEADER.fullmatch(line.strip()) is not None
        brackets, closing = _brackets(line, closing)
        for bracket in () if is_header else brackets:
            if bracket in "[{":
                opened.append((number, bracket))
            elif opened:
                opened.pop()
    return opened[-1] if opened else None


def _brackets(line: str, closing: str) -> tuple[list[str], str]:
    """Return the brackets of a line outside of texts and comments.

    Parameters
    ----------
    line : str
    closing : str
        What closes the text that is open where the line begins; empty if none is.

    Returns
    -------
    list of str
    str
        What closes the text that is open where the line ends.
    """
    found: list[str] = []
    at = 0
    while at < len(line):
        if closing:
            end = _end_of_text(line, at, closing)
            if end is None:
                break
            at, closing = end, ""
        elif line.startswith(_LONG, at):
            closing, at = line[at : at + 3], at + 3
        elif line[at] in "\"'":
            closing, at = line[at], at + 1
        elif line[at] == "#":
            break
        else:
            found.extend(line[at] if line[at] in "[]{}" else "")
            at += 1
    # Short texts end with their line.
    return found, closing if closing in _LONG else ""


def _end_of_text(line: str, at: int, closing: str) -> int | None:
    """Return where a line goes on after a text; None if the text does not end on it."""
    while at < len(line):
        if line[at] == "\\" and closing[0] == '"':
            at += 2
        elif line.startswith(closing, at):
            return at + len(closing)
        else:
            at += 1
    return None
