"""Sentences after each other, and lists of names: what stands between them depends on the language."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

from PySide6.QtCore import QCoreApplication

TWO_SENTENCES = "{first} {second}"

translate = QCoreApplication.translate


def together(sentences: Iterable[str]) -> str:
    """Return whole sentences, translated, as one text; empty ones are left out."""
    return reduce(_after, filter(None, sentences), "")


def listed(names: Iterable[str]) -> str:
    """Return names, numbers or values as a list."""
    return reduce(_beside, names, "")


def _after(text: str, sentence: str) -> str:
    if not text:
        return sentence
    return translate("Joining", "{first} {second}", "two sentences").format(first=text, second=sentence)


def _beside(names: str, name: str) -> str:
    if not names:
        return name
    return translate("Joining", "{first}, {second}", "two names in a list").format(first=names, second=name)
