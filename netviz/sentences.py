"""Sentences for the user from floors without Qt, in a form that the window can translate."""

from __future__ import annotations

from typing import Any


class Sentence(str):
    """An English sentence that remembers its template and arguments.

    Attributes
    ----------
    template : str
        The sentence with named placeholders in the syntax of `str.format`, as translators see it.
    arguments : dict of str to object
        The values of the placeholders.
    """

    template: str
    arguments: dict[str, Any]
    __slots__ = ("arguments", "template")

    def __new__(cls, template: str, arguments: dict[str, Any]) -> Sentence:
        """Fill in the placeholders."""
        self = super().__new__(cls, template.format(**arguments))
        self.template = template
        self.arguments = arguments
        return self

    def __reduce__(self) -> tuple[type[Sentence], tuple[str, dict[str, Any]]]:
        """Keep template and arguments when the sentence is sent to another process."""
        return Sentence, (self.template, self.arguments)


def sentence(template: str, /, **arguments: Any) -> Sentence:
    """Fill in the placeholders of a template.

    The template must be a literal, or be marked with `mark`, so that the tools that collect strings for translation
    find it.

    Raises
    ------
    KeyError
        If a placeholder has no value.
    """
    return Sentence(template, arguments)


def mark(template: str) -> str:
    """Return a literal unchanged; the call marks it for the tools that collect strings for translation.

    For texts that are defined before they are used, such as the names of presets: the window translates them when it
    shows them.
    """
    return template


def sentence_of(error: BaseException) -> str:
    """Return the sentence that an exception was raised with, as a `Sentence` if it is one."""
    first = error.args[0] if error.args else ""
    return first if isinstance(first, Sentence) else str(error)


def percentage(share: float) -> str:
    """Return a share of 1 as a percentage; only 0 and 1 themselves are rounded to 0% and 100%."""
    percent = 100.0 * share
    if 99.9 < percent < 100.0:
        return "> 99.9%"
    if 0.0 < percent < 0.1:
        return "< 0.1%"
    return f"{percent:.1f}%"
