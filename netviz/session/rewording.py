"""Finds out how a text on the screen was made, so that it can be made again in other words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from netviz.numbers import ENGLISH, english, localized
from netviz.session.wording import Wish, Wording

_PLACEHOLDER = re.compile(r"\{(\w+)[^{}]*\}")
# What stands between texts that were made one by one, from what parts most to what parts least: marks of rich text and
# line breaks, ends of sentences, signs with spaces around, and marks within a sentence.
_JOINTS = tuple(
    re.compile(rf"({joint})")
    for joint in (r"<[^<>]+>|\n|\t|&nbsp;", r"(?<=[.?!…]) ", r" · | – | → | ▾|▾ ", r": ", r"; |, | \(|\)|(?<=\w)\+(?=\S)")
)
_DEEPEST = 5
_MOST_WAYS = 6
_LETTER = re.compile(r"[^\W\d_]{2}")


@dataclass(frozen=True, slots=True)
class Filled:
    """A text that was made: what was asked for, and what its placeholders were filled with."""

    wish: Wish
    parts: tuple[tuple[str, Recipe], ...] = ()


@dataclass(frozen=True, slots=True)
class Joined:
    """Texts beside each other, with what stands between them."""

    parts: tuple[Recipe, ...]


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
        self._known = 0, ENGLISH

    def recipe(self, text: str) -> Recipe:
        """Return how a text was made; itself if it was not made of the program's words."""
        made = len(self._wording.made), self.numbers
        if made != self._known:
            self._known = made
            self._recipes.clear()
            templates = (_template(text, wish) for text, wish in self._wording.made.items() if "{" in text)
            self._templates = sorted(filter(None, templates), key=lambda template: -template.n_letters)
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

    def _understood(self, text: str, depth: int, level: int) -> Recipe:
        """Return how a text was made, in the way that leaves the fewest letters unexplained."""
        if not _LETTER.search(text) or depth > _DEEPEST:
            return english(text, self.numbers)
        wish = self._wording.made.get(text)
        if wish is not None:
            return Filled(wish)
        known = self._recipes.get((text, level))
        if known is None:
            known = self._recipes[text, level] = min(self._ways(text, depth, level), key=unexplained)
        return known

    def _ways(self, text: str, depth: int, level: int) -> Iterator[Recipe]:
        n_ways = 0
        for template in self._templates:
            if template.longest not in text:
                continue
            found = template.pattern.fullmatch(text)
            if found is None:
                continue
            values = found.groupdict().items()
            parts = tuple((name, self._understood(value, depth + 1, 0)) for name, value in values)
            if template.has_words or any(isinstance(part, Filled) for _, part in parts):
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
    parts = recipe.parts if isinstance(recipe, Joined) else (part for _, part in recipe.parts)
    return sum(map(unexplained, parts))


@lru_cache(8192)
def _template(text: str, wish: Wish) -> _Template | None:
    pattern, end, seen = "", 0, set()
    literals = []
    for found in _PLACEHOLDER.finditer(text):
        literals.append(text[end : found.start()])
        pattern += re.escape(literals[-1])
        pattern += f"(?P={found[1]})" if found[1] in seen else f"(?P<{found[1]}>.*?)"
        seen.add(found[1])
        end = found.end()
    literals.append(text[end:])
    longest, n_letters = max(literals, key=len), sum(map(len, literals))
    if not seen or not n_letters or any(name.isdigit() for name in seen):
        return None
    has_words = re.search(r"[^\W\d_]", _PLACEHOLDER.sub("", text)) is not None
    return _Template(re.compile(pattern + re.escape(text[end:]), re.DOTALL), longest, n_letters, has_words, wish)
