"""A language in which every text is English with accents: what has none was not translated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from netviz.session.wording import Wording

CODE = "xx"
_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED = "àƀçðèƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÀƁÇÐÈƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ"
_ACCENTS = str.maketrans(_PLAIN, _ACCENTED)
# Placeholders, marks of rich text, mnemonics, entities and the number stay.
_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>|&\w+;|%n)")
_WORD = re.compile(r"[A-Za-z]{2,}")


def accented(source: str) -> str:
    """Return a text in the language of the tests."""
    return "".join(part if number % 2 else part.translate(_ACCENTS) for number, part in enumerate(_KEPT.split(source)))


def english_words(text: str) -> list[str]:
    """Return the words of a text that are not translated."""
    return _WORD.findall(re.sub(r"<style.*?</style>|<[^<>]*>|&\w+;", " ", text, flags=re.DOTALL))


@contextmanager
def pseudo_language() -> Iterator[str]:
    """Let the program have one more language, and return its code."""
    with (
        patch.object(Wording, "_open", lambda _self, _language: None),
        patch.object(Wording, "_look_up", lambda _self, source, _comment, _n: accented(source.replace("(s)", "s"))),
        patch("netviz.app.language.languages", lambda: ("en", CODE)),
    ):
        yield CODE
