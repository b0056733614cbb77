"""Collects the texts of the program that are translated, from its code and from its commands."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import click

from netviz.sentences import in_class_words

ROOT = Path(__file__).resolve().parents[2]
_PACKAGE = ROOT / "netviz"

# Where each of them has the text, and its number of pieces before `n`, which makes it one with a plural.
_PLACES = {"tr": 0, "translate": 1, "sentence": 0, "mark": 0, "QT_TRANSLATE_NOOP": 1}
_MAY_COUNT = {"tr", "translate"}

Key = tuple[str, str]
"""Of a text: its source, and the comment that tells it from others of the same words."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text to translate.

    Attributes
    ----------
    source : str
        In English.
    counts : bool
        Whether it has forms for numbers: ``(s)`` in English.
    where : str
        The file that has it first.
    comment : str
        Tells it from other texts of the same English words.
    """

    source: str
    counts: bool
    where: str
    comment: str = ""

    @property
    def key(self) -> Key:
        """What it is looked up by: source and comment."""
        return self.source, self.comment


def all_texts() -> dict[Key, Text]:
    """Return every text by source and comment, in the order of files and lines; of digits, then of other classes."""
    texts: dict[Key, Text] = {}
    for text in _in_code():
        known = texts.get(text.key)
        if known is None or (text.counts and not known.counts):
            texts[text.key] = text
    of_digits = list(texts.values())
    for text in _in_commands():
        # The help of a command is read before it is known which classes there are.
        texts.setdefault(text.key, text)
    for text in of_digits:
        otherwise = replace(text, source=in_class_words(text.source))
        texts.setdefault(otherwise.key, otherwise)
    return texts


def not_literal() -> list[str]:
    """Return the calls whose text cannot be collected, because it stands somewhere else."""
    return [f"{path.relative_to(ROOT)}:{call.lineno}" for path, call in _calls() if not list(_literals(call))]


def _calls() -> Iterator[tuple[Path, ast.Call]]:
    for path in sorted(_PACKAGE.rglob("*.py")):
        nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        calls = [node for node in nodes if isinstance(node, ast.Call) and len(node.args) > _PLACES.get(_name(node), 99)]
        for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
            yield path, call


def _in_code() -> Iterator[Text]:
    for path, call in _calls():
        counts = _name(call) in _MAY_COUNT and len(call.args) == _PLACES[_name(call)] + 3
        for source in _literals(call):
            if re.search(r"[^\W\d_]", source):
                yield Text(source, counts, str(path.relative_to(ROOT)), _comment(call))


def _comment(call: ast.Call) -> str:
    following = call.args[_PLACES[_name(call)] + 1 :]
    return following[0].value if following and isinstance(following[0], ast.Constant) else ""


def _literals(call: ast.Call) -> Iterator[str]:
    """Yield the texts of a call: a literal, or two of which one is chosen there."""
    pending = [call.args[_PLACES[_name(call)]]]
    while pending:
        argument = pending.pop(0)
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            yield argument.value
        elif isinstance(argument, ast.IfExp):
            pending += [argument.body, argument.orelse]


def _name(call: ast.Call) -> str:
    function = call.func
    return (
        function.attr if isinstance(function, ast.Attribute) else function.id if isinstance(function, ast.Name) else ""
    )


def _in_commands() -> Iterator[Text]:
    """Yield the help of every command and option, paragraph by paragraph as it is shown."""
    from netviz.cli.program import program

    pending: list[click.Command] = [program]
    while pending:
        command = pending.pop(0)
        where = f"netviz --help of {command.name}"
        for source in help_texts(command):
            yield Text(source, False, where)
        if isinstance(command, click.Group):
            pending += command.commands.values()


def help_texts(command: click.Command) -> Iterator[str]:
    """Yield the texts in a command's help."""
    for text in (command.help, command.epilog, command.short_help):
        for paragraph in (text or "").split("\n\n"):
            if paragraph.strip():
                yield " ".join(paragraph.split())
    for parameter in command.params:
        if isinstance(parameter, click.Option) and parameter.help:
            yield " ".join(parameter.help.split())
