"""An entry of the glossary as it is shown now: in the user's language, with the numbers of this moment."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QCoreApplication

from netviz.sentences import comment_of
from netviz.walks.errors import ExpressionError
from netviz.walks.expression import Facts, Template, parse, parse_template
from netviz.widgets.glossary.term import Term
from netviz.widgets.glossary.terms import TERMS


@dataclass(frozen=True, slots=True)
class Entry:
    """What is shown of a term.

    Attributes
    ----------
    key : str
    name, meaning : str
    example : str
        With the numbers at hand, or else what is true instead or what to do to see one.
    has_numbers : bool
        Whether the example has its numbers.
    """

    key: str
    name: str
    meaning: str
    example: str
    has_numbers: bool


def entry_of(key: str, facts: Facts) -> Entry:
    """Return the entry of a term with the numbers of now.

    Raises
    ------
    KeyError
        If there is no such term.
    """
    term = TERMS[key]
    example = _filled(term, facts)
    return Entry(
        key,
        _translated(term.name),
        _translated(term.meaning),
        _template(_translated(term.otherwise)).fill(facts) if example is None else example,
        example is not None,
    )


def matches(term: Term, words: str) -> bool:
    """Return whether a term's name or meaning contains all words that are looked for."""
    text = f"{_translated(term.name)} {_translated(term.meaning)}".casefold()
    return all(word in text for word in words.casefold().split())


def _filled(term: Term, facts: Facts) -> str | None:
    """Return the example with its numbers, or None if it does not hold or one of them does not exist now."""
    template = _template(_translated(term.example))
    try:
        if term.condition and not parse(term.condition).evaluate(facts):
            return None
        for expression, _ in template.expressions:
            expression.evaluate(facts)
    except ExpressionError:
        return None
    return template.fill(facts)


@cache
def _template(text: str) -> Template:
    return parse_template(text)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Glossary", text, comment_of(text)) if text else ""
