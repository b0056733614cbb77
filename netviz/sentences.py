"""Sentences for the user from floors that know nothing of Qt, kept so that a window can translate them."""

from __future__ import annotations

from typing import Any


class Sentence(str):
    """An English sentence that remembers how it was made.

    Attributes
    ----------
    template : str
        The sentence with named placeholders in the syntax of `str.format`; this is what translators see.
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
        """Keep the template on the way to another process."""
        return Sentence, (self.template, self.arguments)


def sentence(template: str, /, **arguments: Any) -> Sentence:
    """Return a sentence made from a template and the values of its placeholders.

    The template must be a literal, so that it can be found by the tools that collect strings for translation.

    Raises
    ------
    KeyError
        If a placeholder has no value.
    """
    return Sentence(template, arguments)


def mark(template: str) -> str:
    """Return a literal unchanged, and mark it for the tools that collect strings for translation.

    For names and sentences in tables at module level, such as presets: the window translates them when it shows them.
    """
    return template


def sentence_of(error: BaseException) -> str:
    """Return the sentence that an exception was raised with, with its template where it has one."""
    first = error.args[0] if error.args else ""
    return first if isinstance(first, Sentence) else str(error)
