"""What the command palette can find, and which of it matches what was typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """Something that the palette finds.

    Attributes
    ----------
    title : str
        Without a mnemonic.
    place : str
        Where else it is found, such as ``Train › Presets``.
    tooltip : str
        One sentence about it, which is searched as well.
    run : callable
        Does it.
    keys : str
        As the user's system writes them.
    is_enabled : bool
        Whether it can be done now.
    """

    title: str
    place: str
    tooltip: str
    run: Callable[[], object]
    keys: str = ""
    is_enabled: bool = True


def matching(query: str, entries: Iterable[PaletteEntry]) -> list[PaletteEntry]:
    """Return the entries that match a query, the best ones first and equal ones in their order.

    Every word of the query must occur in the title, the place or the tooltip; or the letters of the query must occur
    in the title in this order.
    """
    scored = [(_score(query.casefold().split(), entry), entry) for entry in entries]
    return [entry for score, entry in sorted(scored, key=lambda pair: pair[0]) if score < _NO_MATCH]


_NO_MATCH = 6


def _score(words: list[str], entry: PaletteEntry) -> int:
    """Return how well an entry matches: 0 is best, `_NO_MATCH` not at all."""
    if not words:
        return 0
    title, place, tooltip = entry.title.casefold(), entry.place.casefold(), entry.tooltip.casefold()
    phrase = " ".join(words)
    if title.startswith(phrase):
        return 0
    if all(any(part.startswith(word) for part in title.split()) for word in words):
        return 1
    if all(word in title for word in words):
        return 2
    if all(word in title or word in place for word in words):
        return 3
    if all(word in title or word in place or word in tooltip for word in words):
        return 4
    return 5 if _has_letters(title, "".join(words)) else _NO_MATCH


def _has_letters(title: str, letters: str) -> bool:
    """Return whether letters occur in a title in this order, beginning with the first letter of a word."""
    return any(_is_subsequence(letters, title[i:]) for i in range(len(title)) if i == 0 or title[i - 1] == " ")


def _is_subsequence(letters: str, text: str) -> bool:
    if not text or letters[0] != text[0]:
        return False
    rest = iter(text)
    return all(letter in rest for letter in letters)
