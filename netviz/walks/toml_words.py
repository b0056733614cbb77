"""What a lesson file violates of TOML, in plain words: the line, and what to do there."""

from __future__ import annotations

import re
import tomllib

from netviz.sentences import sentence
from netviz.walks.lines import open_bracket

_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


def toml_problem(text: str, error: tomllib.TOMLDecodeError) -> str:
    """Return a sentence about an error of TOML, with its line."""
    reason, line, column = _parts(text, error)
    lines = text.splitlines()
    content = lines[line - 1] if 1 <= line <= len(lines) else ""
    if reason.startswith(("Unclosed array", "Unclosed inline table")):
        return _about_bracket(text, line, column)
    advice = _advice(reason, content, content[max(column - 1, 0) :])
    return sentence("line {line}: {problem}.", line=line, problem=advice)


def _parts(text: str, error: tomllib.TOMLDecodeError) -> tuple[str, int, int]:
    """Return the reason, the line and the column, both from 1; the end of the file is its last line."""
    message = str(error)
    place = _PLACE.search(message)
    reason = message if place is None else message[: place.start()]
    if place is None or place[1] is None:
        return reason, max(len(text.splitlines()), 1), 1
    return reason, int(place[1]), int(place[2])


def _about_bracket(text: str, line: int, column: int) -> str:
    """Return a sentence about a list or a table in braces that is not closed, at the line where it begins."""
    lines = text.splitlines()
    before = "\n".join([*lines[: line - 1], lines[line - 1][: column - 1] if line <= len(lines) else ""])
    begun, bracket = open_bracket(before) or (line, "[")
    closing = "]" if bracket == "[" else "}"
    rest = lines[line - 1][column - 1 :].strip() if line <= len(lines) else ""
    if rest[:1] in ("'", '"', "{") and line == begun:
        problem = sentence("the entries of a list are separated by commas: write a comma before {rest}", rest=rest[:30])
    elif bracket == "[":
        problem = sentence(
            "the list that begins here is not closed: write {closing} after its last entry", closing=closing
        )
    else:
        problem = sentence(
            "the table in braces that begins here is not closed: write {closing} at its end, on the same line",
            closing=closing,
        )
    return sentence("line {line}: {problem}.", line=begun, problem=problem)


def _advice(reason: str, content: str, rest: str) -> str:
    if reason.startswith(("Illegal character", "Unterminated string")):
        return _about_text(reason, content)
    if reason.startswith("Expected ']'") or reason.startswith("Expected ']]'"):
        return _about_header(content)
    if reason.startswith("Cannot declare"):
        name = content.strip().strip("[]").strip()
        return sentence("a chapter or a step begins with two brackets: write [[{name}]]", name=name[:40])
    if reason.startswith("Expected '='"):
        return sentence("a field is written as name = value: write an equals sign after the name")
    if reason.startswith("Cannot overwrite"):
        name = content.partition("=")[0].strip()
        return sentence("there are two fields “{name}” here: remove one", name=name[:40])
    if "Unescaped" in reason or reason.startswith("Invalid hex"):
        return sentence("a backslash in a text is written twice: \\\\")
    if reason.startswith("Invalid value"):
        return _about_value(content, rest)
    if reason.startswith("Expected newline"):
        return _about_rest(rest)
    return sentence("this is neither a field, as in name = value, nor a heading, as in [[chapters.steps]]")


def _about_text(reason: str, content: str) -> str:
    if '"""' in content or "'''" in content or "Unterminated" in reason:
        return sentence('a long text is not closed: write """ at its end')
    return sentence("a text is not closed: write a quotation mark at its end, on the same line")


def _about_header(content: str) -> str:
    name = content.strip().strip("[]").strip() or "chapters.steps"
    doubled = name if name.startswith("chapters") else "chapters.steps"
    return sentence("a heading lacks a bracket: write [[{name}]]", name=doubled[:40])


def _about_value(content: str, rest: str) -> str:
    value = rest.strip()
    word = re.match(r"[A-Za-z_]+", value)
    if not value:
        name = content.partition("=")[0].strip()
        return sentence("“{name}” has no value: write one after the equals sign", name=name[:40])
    if value[0] in "“”„‘’«»":
        return sentence('a text stands in straight quotation marks: write " instead of {mark}', mark=value[0])
    if word is not None and word[0].lower() in ("true", "false", "yes", "no"):
        return sentence("write true or false, in small letters and without quotation marks")
    return sentence("a text stands in quotation marks: write one before and one after {text}", text=value[:30])


def _about_rest(rest: str) -> str:
    found = rest.strip()
    if found[:1] in ("]", "}"):
        opening = "[" if found[0] == "]" else "{"
        return sentence("{closing} has nothing to close: write {opening} before it", closing=found[0], opening=opening)
    if re.match(r"[A-Za-z_]\w*\s*=", found):
        return sentence("each field has a line of its own: begin another line before {text}", text=found[:30])
    return sentence(
        'the value ends before {text}: within a text in double quotation marks, write \\" for a quotation mark',
        text=found[:30] or "…",
    )
