"""How many columns a text takes in a fixed-pitch font, and texts filled up to as many."""

from __future__ import annotations

import unicodedata

_WIDE = ("W", "F")


def text_width(text: str) -> int:
    """Return the number of columns: two for each East Asian wide character, none for a mark that combines.

    As in Unicode Standard Annex 11, East Asian Width; what it calls ambiguous is narrow.
    """
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in _WIDE else 1
        for letter in text
    )


def flush_left(text: str, width: int) -> str:
    """Return a text with spaces after it, so that it takes `width` columns."""
    return text + " " * (width - text_width(text))


def flush_right(text: str, width: int) -> str:
    """Return a text with spaces before it, so that it takes `width` columns."""
    return " " * (width - text_width(text)) + text
