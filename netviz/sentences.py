"""Sentences for the user from floors without Qt, in a form that the window can translate."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable
from pathlib import PurePath
from typing import Any

MAX_LENGTH = 300 - len("netviz: ")
"""Of a sentence: what it quotes is cut to that, however long a path, a name or a value is. In a terminal the name of
the program stands before it, and both together have at most 300 characters."""

_MAX_QUOTED = 200
_LARGEST = 10**50
"""What is written with all its digits is smaller."""

_LEAST_QUOTED = 16
"""What is left of a quotation at least, so that one can tell what it is."""

# Controls that turn the direction of all text after them, also that of the sentence around a name.
_DIRECTIONS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


_translate: Callable[[str, str], str] | None = None


def speak(translate: Callable[[str, str], str] | None) -> None:
    """Make all sentences from now on in another language; None for English.

    For the commands, which print a sentence as soon as it is made. The window makes all of them in English, and
    translates each when it is shown. The function takes a text and its comment.
    """
    global _translate
    _translate = translate


class Marked(str):
    """An English text that is translated when it is shown, with a comment that tells it from others of the same words.

    Attributes
    ----------
    comment : str
        What is meant, in a few words for translators.
    """

    comment: str
    __slots__ = ("comment",)

    def __new__(cls, text: str, comment: str) -> Marked:
        """Keep the comment beside the text."""
        self = super().__new__(cls, text)
        self.comment = comment
        return self

    def __reduce__(self) -> tuple[type[Marked], tuple[str, str]]:
        """Keep the comment when the text is sent to another process."""
        return Marked, (str(self), self.comment)


def comment_of(text: str) -> str:
    """Return what tells a text from others of the same English words; empty if there is no need to."""
    return text.comment if isinstance(text, Marked | Sentence) else ""


class Sentence(str):
    """A sentence that remembers its English template and its arguments.

    Attributes
    ----------
    template : str
        The sentence with named placeholders in the syntax of `str.format`, as translators see it.
    arguments : dict of str to object
        The values of the placeholders. Texts and paths come from files and users: they are escaped, and cut in the
        middle, so that the sentence has at most `MAX_LENGTH` characters.
    comment : str
        Tells it from other sentences of the same English words.
    """

    template: str
    arguments: dict[str, Any]
    comment: str
    __slots__ = ("arguments", "comment", "template")

    def __new__(cls, template: str, arguments: dict[str, Any], comment: str = "") -> Sentence:
        """Fill in the placeholders."""
        comment = comment or comment_of(template)
        spoken = template if _translate is None else _translate(template, comment)
        harmless = _fitted(spoken, {name: _harmless(value) for name, value in arguments.items()}, MAX_LENGTH)
        self = super().__new__(cls, spoken.format(**harmless))
        self.template = template
        self.arguments = harmless
        self.comment = comment
        return self

    def __reduce__(self) -> tuple[type[Sentence], tuple[str, dict[str, Any], str]]:
        """Keep template, arguments and comment when the sentence is sent to another process."""
        return Sentence, (self.template, self.arguments, self.comment)


def sentence(template: str, comment: str = "", /, **arguments: Any) -> Sentence:
    """Fill in the placeholders of a template.

    The template must be a literal, or be marked with `mark`, so that the tools that collect strings for translation
    find it. A comment tells it from others of the same English words, which other languages may say in other words.

    Raises
    ------
    KeyError
        If a placeholder has no value.
    """
    return Sentence(template, arguments, comment)


def mark(template: str, comment: str = "", /) -> str:
    """Return a literal, and keep its comment; the call marks it for the tools that collect strings for translation.

    For texts that are defined before they are used, such as the names of presets: the window translates them when it
    shows them. A comment tells a text from others of the same English words.
    """
    return Marked(template, comment) if comment else template


def sentence_of(error: BaseException) -> str:
    """Return the sentence that an exception was raised with, as a `Sentence` if it is one."""
    first = error.args[0] if error.args else ""
    return first if isinstance(first, Sentence) else str(error)


def printable(text: str) -> str:
    """Escape what a terminal or a window would obey instead of showing it.

    These are control characters except line breaks and tabs, and those that turn the direction of the text. What was no
    UTF-8 in a file name is shown as �. The escapes are also those of JSON.
    """
    return text if text.isprintable() else "".join(map(_shown, text))


def _shown(character: str) -> str:
    if character in "\n\t" or character.isprintable():
        return character
    category = unicodedata.category(character)
    if category == "Cs":
        return "�"
    if category == "Cc" or character in _DIRECTIONS or category in ("Zl", "Zp"):
        return f"\\x{ord(character):02x}" if ord(character) < 0x20 else f"\\u{ord(character):04x}"
    return character


class _Magnitude(str):
    """How large a number is that is too long to be written, whatever form is asked for."""

    __slots__ = ()

    def __format__(self, _: str) -> str:
        """Return it as it is."""
        return str(self)

    __repr__ = str.__str__


def _harmless(value: Any) -> Any:
    """Return an argument of a sentence, printable and not too long."""
    if isinstance(value, Sentence | Marked | _Magnitude):
        return value
    if isinstance(value, PurePath):
        text = str(value)
        return value if text.isprintable() else printable(text)
    if isinstance(value, int) and abs(value) >= _LARGEST:
        # Nobody counts its digits, and Python writes no more than some thousand.
        return _Magnitude(f"{'-' if value < 0 else ''}1e+{math.floor(math.log10(abs(value)))}")
    if isinstance(value, str | BaseException):
        return shortened(printable(str(value)), _MAX_QUOTED)
    return value


def _fitted(template: str, arguments: dict[str, Any], length: int) -> dict[str, Any]:
    """Cut the longest quotations until a sentence fits, as far as that is possible."""
    fitted = dict(arguments)
    while (excess := len(template.format(**fitted)) - length) > 0:
        room = {name: _spare(value) for name, value in fitted.items()}
        longest = max(room, key=room.__getitem__, default="")
        if not longest or room[longest] <= 0:
            break
        # The longest is cut down to the next one, so that none is cut more than needed.
        others = [len(str(value)) for name, value in fitted.items() if name != longest and room[name] > 0]
        value = fitted[longest]
        cut = min(room[longest], excess, max(len(str(value)) - max(others, default=0), 1))
        fitted[longest] = _cut(value, len(str(value)) - cut)
    return fitted


def _spare(value: Any) -> int:
    """Return how many characters of an argument can be left out."""
    if isinstance(value, Sentence):
        return sum(max(0, _spare(part)) for part in value.arguments.values())
    if isinstance(value, Marked):
        return 0
    return len(str(value)) - _LEAST_QUOTED if isinstance(value, str | PurePath) else 0


def _cut(value: Any, length: int) -> Any:
    if isinstance(value, Sentence):
        return Sentence(value.template, _fitted(value.template, value.arguments, length), value.comment)
    return shortened(str(value), length)


def shortened(text: str, length: int = MAX_LENGTH) -> str:
    """Leave out the middle of a text that is too long: the end of a path is its name."""
    if len(text) <= length:
        return text
    half = length // 2
    return f"{text[: length - half - 1]}…{text[-half:]}"


# Placeholders and options stay; so do the digits of MNIST, to which drawings are compared whatever the classes are, and
# those of a decimal number.
_DIGIT = re.compile(
    r"\{[^{}]*\}|--[a-z-]+|MNIST's digits|handwritten digits|digits that come with netviz|last digit"
    r"|digits of a --digits-file|\bDigits?\b|\bdigits?\b"
)
_CLASS = {"digit": "class", "digits": "classes", "Digit": "Class", "Digits": "Classes"}

# Where a person draws or photographs something, that is no class.
_OTHERWISE = (
    ("di&git of the picture", "sha&pe of the picture"),
    ("digit of the picture", "shape of the picture"),
    ("digit of a picture", "shape of a picture"),
    ("raw a digit", "raw an image"),
    ("seen digits", "seen images"),
    ("as one digit", "as one image"),
    ("shows no digit {number}", "shows no shape {number}"),
    ("digit {number} of {n}", "shape {number} of {n}"),
    ("shows no digit", "shows nothing to read"),
    ("One digit", "One shape"),
    ("{n} digits", "{n} shapes"),
    ("Look for digits", "Look for shapes"),
    ("How the digits are found", "How the shapes are found"),
    ("The picture with its digits", "The picture with its shapes"),
    ("Digits from left to right", "Shapes from left to right"),
    ("reads the digits in it", "reads the shapes in it"),
    ("icture of digits", "icture of shapes"),
    ("ictures of digits", "ictures of shapes"),
    ("frame around each digit", "frame around each shape"),
    ("{path}, digit {number}", "{path}, shape {number}"),
)


def in_class_words(template: str) -> str:
    """Return an English sentence about digits for classes that are not digits, such as letters; placeholders stay.

    This is the one place that knows the words: sentences speak of digits, and whoever shows them asks `are_digits` of
    the class names.
    """
    for digits, otherwise in _OTHERWISE:
        template = template.replace(digits, otherwise)
    return _DIGIT.sub(lambda found: _CLASS.get(found.group(), found.group()), template)
