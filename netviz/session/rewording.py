"""Finds out how a text on the screen was made, so that it can be made again in other words."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice

from netviz.numbers import ENGLISH, english, localized
from netviz.session.joining import TWO_SENTENCES
from netviz.session.wording import Wish, Wording

_PLACEHOLDER = re.compile(r"\{(\w+)[^{}]*\}")
# What stands between texts that were made one by one, from what parts most to what parts least: marks of rich text and
# line breaks, ends of sentences, signs with spaces around, and marks within a sentence.
_JOINTS = tuple(
    re.compile(rf"({joint})")
    for joint in (
        r"<[^<>]+>|\n|\t|&nbsp;",
        r"(?<=[.?!…]) ",
        r" · | – | → | ▾|▾ ",
        r": ",
        r"; |, | \(|\)|(?<=\w)\+(?=\S)",
    )
)
_DEEPEST = 5
_MOST_WAYS = 6
# What stands before another sentence ends one.
_SENTENCES = r".*?[.?!…][”’»)]*"
_LETTER = re.compile(r"[^\W\d_]{2}")


@dataclass(frozen=True, slots=True)
class Filled:
    """A text that was made: what was asked for, and what its placeholders were filled with."""

    wish: Wish
    parts: tuple[tuple[str, Recipe], ...] = ()
    unexplained: int = field(init=False, compare=False)

    def __post_init__(self) -> None:
        """Count the letters once."""
        object.__setattr__(self, "unexplained", sum(unexplained(part) for _, part in self.parts))


@dataclass(frozen=True, slots=True)
class Joined:
    """Texts beside each other, with what stands between them."""

    parts: tuple[Recipe, ...]
    unexplained: int = field(init=False, compare=False)

    def __post_init__(self) -> None:
        """Count the letters once."""
        object.__setattr__(self, "unexplained", sum(map(unexplained, self.parts)))


Recipe = str | Filled | Joined
"""How a text is made; a `str` is not of the program's words."""


@dataclass(frozen=True, slots=True)
class _Template:
    pattern: re.Pattern[str]
    longest: str
    n_letters: int
    has_words: bool
    wish: Wish


class Rewording:
    """Tells how texts were made, and makes them again.

    Parameters
    ----------
    wording : Wording
        It has made the texts.

    Attributes
    ----------
    numbers : str
        The language whose marks the numbers in texts have that are yet to be understood.
    """

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self.numbers = ENGLISH
        self._templates: list[_Template] = []
        self._recipes: dict[tuple[str, int], Recipe] = {}
        self._n_read = 0
        self._read_numbers = ENGLISH

    def recipe(self, text: str) -> Recipe:
        """Return how a text was made; itself if it was not made of the program's words."""
        self._read_made()
        if "\n" not in text:
            return self._within_spaces(text)
        # A tooltip may have been broken into lines after it was made: then it is one text without them.
        whole = self._within_spaces(" ".join(text.split("\n")))
        if isinstance(whole, Filled) and not whole.unexplained and _has_words(whole.wish.source):
            return whole
        return min(self._within_spaces(text), whole, key=unexplained)

    def _within_spaces(self, text: str) -> Recipe:
        """Understand a text, with the spaces around it or without."""
        recipe, inner = self._understood(text, 0, 0), text.strip()
        if inner == text or not unexplained(recipe):
            return recipe
        recipe = self._understood(inner, 0, 0)
        before, _, after = text.partition(inner)
        return Joined((before, recipe, after))

    def made(self, recipe: Recipe) -> str:
        """Make a text in the words of now."""
        if isinstance(recipe, str):
            return localized(recipe)
        if isinstance(recipe, Joined):
            return "".join(map(self.made, recipe.parts))
        text = self._wording.again(recipe.wish)
        parts = dict(recipe.parts)
        return _PLACEHOLDER.sub(lambda found: self.made(parts.get(found[1], found[0])), text) if parts else text

    def _read_made(self) -> None:
        """Take in the texts that were made since the last one was understood."""
        if self.numbers != self._read_numbers:
            self._read_numbers = self.numbers
            self._recipes.clear()
        made = self._wording.made
        if len(made) == self._n_read:
            return
        for text, wish in islice(made.items(), self._n_read, None):
            template = _template(text, wish) if "{" in text else None
            if template is not None:
                insort(self._templates, template, key=_longest_first)
        self._n_read = len(made)
        # With them, more of a text may be understood; what is wholly understood stays.
        self._recipes = {key: recipe for key, recipe in self._recipes.items() if not unexplained(recipe)}

    def _understood(self, text: str, depth: int, level: int) -> Recipe:
        """Return how a text was made, in the way that leaves the fewest letters unexplained."""
        if not _LETTER.search(text) or depth > _DEEPEST:
            return english(text, self.numbers)
        wish = self._wording.made.get(text)
        if wish is not None:
            return Filled(wish)
        known = self._recipes.get((text, level))
        if known is None:
            known = self._recipes[text, level] = _best(self._ways(text, depth, level))
        return known

    def _ways(self, text: str, depth: int, level: int) -> Iterator[Recipe]:
        n_ways = 0
        # Shorter than a template's own letters, a text cannot be made from it.
        for template in islice(self._templates, bisect_left(self._templates, -len(text), key=_longest_first), None):
            if template.longest not in text:
                continue
            found = template.pattern.fullmatch(text)
            if found is None:
                continue
            values = found.groupdict().items()
            parts = tuple((name, self._understood(value, depth + 1, 0)) for name, value in values)
            if template.has_words or all(_is_understood(part) for _, part in parts):
                yield Filled(template.wish, parts)
                n_ways += 1
                if n_ways == _MOST_WAYS:
                    break
        yield self._joined(text, depth, level)

    def _joined(self, text: str, depth: int, level: int) -> Recipe:
        """Understand a text as several that stand beside each other; itself if it is not."""
        if level == len(_JOINTS):
            return text
        pieces = _JOINTS[level].split(text)
        if len(pieces) == 1:
            return self._joined(text, depth, level + 1)
        parts: list[Recipe] = []
        for number, piece in enumerate(pieces):
            stripped = piece.strip()
            # Every other piece is what stands between two.
            if number % 2 or not _LETTER.search(stripped):
                parts.append(english(piece, self.numbers))
            else:
                before, _, after = piece.partition(stripped)
                parts += [before, self._understood(stripped, depth + 1, level + 1), after]
        return Joined(tuple(parts))


def unexplained(recipe: Recipe) -> int:
    """Return how many letters of a text are not of the program's words."""
    if isinstance(recipe, str):
        return 0 if recipe.startswith("<") else sum(map(str.isalpha, recipe))
    return recipe.unexplained


def _best(ways: Iterator[Recipe]) -> Recipe:
    """Return the first of the ways that leave the fewest letters unexplained."""
    best = next(ways)
    while unexplained(best) and (way := next(ways, None)) is not None:
        if unexplained(way) < unexplained(best):
            best = way
    return best


def _is_understood(part: Recipe) -> bool:
    """Return whether a text is not empty and is of the program's words, where it is of words at all."""
    if isinstance(part, str):
        return bool(part.strip()) and not _LETTER.search(part)
    return isinstance(part, Filled) or all(_is_understood(inner) for inner in part.parts if inner)


def _longest_first(template: _Template) -> int:
    return -template.n_letters


@lru_cache(8192)
def _template(text: str, wish: Wish) -> _Template | None:
    pattern, end, seen = "", 0, set()
    value = _SENTENCES if wish.source == TWO_SENTENCES else ".*?"
    literals = []
    for found in _PLACEHOLDER.finditer(text):
        literals.append(text[end : found.start()])
        pattern += re.escape(literals[-1])
        pattern += f"(?P={found[1]})" if found[1] in seen else f"(?P<{found[1]}>{value})"
        value = ".*?"
        seen.add(found[1])
        end = found.end()
    literals.append(text[end:])
    longest, n_letters = max(literals, key=len), sum(map(len, literals))
    if not seen or not n_letters or any(name.isdigit() for name in seen):
        return None
    whole = re.compile(pattern + re.escape(text[end:]), re.DOTALL)
    return _Template(whole, longest, n_letters, _has_words(text), wish)


def _has_words(template: str) -> bool:
    return re.search(r"[^\W\d_]", _PLACEHOLDER.sub("", template)) is not None
