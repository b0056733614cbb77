"""Finds out how a text on the screen was made, so that it can be made again in other words."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from netviz.session.wording import Wish, Wording

_PLACEHOLDER = re.compile(r"\{(\w+)[^{}]*\}")
# What stands between texts that were made one by one, from what parts most to what parts least: marks of rich text and
# line breaks, ends of sentences, signs with spaces around, and marks within a sentence.
_JOINTS = tuple(
    re.compile(rf"({joint})")
    for joint in (r"<[^<>]+>|\n|&nbsp;", r"(?<=[.?!…]) ", r" · | – | → | ▾|▾ ", r": ", r"; |, | \(|\)")
)
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
    n_letters: int
    has_words: bool
    wish: Wish


class Rewording:
    """Tells how texts were made, and makes them again.

    Parameters
    ----------
    wording : Wording
        It has made the texts.
    """

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._templates: list[_Template] = []
        self._n_known = 0

    def recipe(self, text: str) -> Recipe:
        """Return how a text was made; itself if it was not made of the program's words."""
        if not _LETTER.search(text):
            return text
        return self._whole(text, 0) or self._joined(text)

    def made(self, recipe: Recipe) -> str:
        """Make a text in the words of now."""
        if isinstance(recipe, str):
            return recipe
        if isinstance(recipe, Joined):
            return "".join(map(self.made, recipe.parts))
        text = self._wording.again(recipe.wish)
        parts = dict(recipe.parts)
        return _PLACEHOLDER.sub(lambda found: self.made(parts.get(found[1], found[0])), text) if parts else text

    def _whole(self, text: str, depth: int) -> Recipe | None:
        """Understand a text as one that was made at once."""
        wish = self._wording.made.get(text)
        if wish is not None:
            return Filled(wish)
        if depth > 4:
            return None
        for template in self._known_templates():
            found = template.pattern.fullmatch(text)
            if found is not None:
                parts = tuple((name, self._part(value, depth + 1)) for name, value in found.groupdict().items())
                if template.has_words or any(isinstance(part, Filled) for _, part in parts):
                    return Filled(template.wish, parts)
        return None

    def _part(self, text: str, depth: int) -> Recipe:
        if not _LETTER.search(text):
            return text
        return self._whole(text, depth) or self._joined(text)

    def _joined(self, text: str, level: int = 0) -> Recipe:
        """Understand a text as several that stand beside each other; itself if it is not."""
        if level == len(_JOINTS):
            return text
        pieces = _JOINTS[level].split(text)
        parts: list[Recipe] = []
        for number, piece in enumerate(pieces):
            stripped = piece.strip()
            # Every other piece is what stands between two.
            if number % 2 or not _LETTER.search(stripped):
                parts.append(piece)
                continue
            before, _, after = piece.partition(stripped)
            found = self._whole(stripped, 1) if len(pieces) > 1 else None
            parts += [before, found or self._joined(stripped, level + 1), after]
        return Joined(tuple(parts)) if any(not isinstance(part, str) for part in parts) else text

    def _known_templates(self) -> list[_Template]:
        """Return what was made with placeholders, those with the most letters of their own first."""
        made = self._wording.made
        if len(made) != self._n_known:
            self._n_known = len(made)
            templates = (_template(text, wish) for text, wish in made.items() if "{" in text)
            self._templates = sorted(filter(None, templates), key=lambda template: -template.n_letters)
        return self._templates


@lru_cache(8192)
def _template(text: str, wish: Wish) -> _Template | None:
    pattern, end, seen, n_letters = "", 0, set(), 0
    for found in _PLACEHOLDER.finditer(text):
        literal = text[end : found.start()]
        n_letters += len(literal)
        pattern += re.escape(literal)
        pattern += f"(?P={found[1]})" if found[1] in seen else f"(?P<{found[1]}>.+?)"
        seen.add(found[1])
        end = found.end()
    n_letters += len(text) - end
    if not seen or not n_letters or any(name.isdigit() for name in seen):
        return None
    has_words = re.search(r"[^\W\d_]", _PLACEHOLDER.sub("", text)) is not None
    return _Template(re.compile(pattern + re.escape(text[end:]), re.DOTALL), n_letters, has_words, wish)


Reword = Callable[[str], str]
"""Turns a text into other words."""
