"""What a handout consists of, ready to be set on pages."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from PySide6.QtGui import QImage

BLANK = "_____"
"""What is printed in place of a number that is still to be seen."""


_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_LONGEST = 80
"""The longest name of a file, in characters."""


@dataclass(frozen=True, slots=True)
class Part:
    """A numbered part, such as a step of a lesson.

    Attributes
    ----------
    number : str
        May be empty.
    text : str
    task : str
        What to do in the window.
    question : str
    choices : tuple of str
        If there are any, one of them is ticked; else the answer is written on a line.
    """

    number: str
    text: str
    task: str = ""
    question: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Handout:
    """A handout.

    Attributes
    ----------
    title, subtitle : str
    picture : QImage or None
        Without transparency.
    caption : str
        Below the picture.
    facts : tuple of (str, str)
        Names and values of the moment.
    parts : tuple of Part
    explanations : tuple of Part
        On a page of their own, so that they can be kept back.
    origin : str
        Where the network comes from, for the foot of every page.
    file_name : str
        A name for its file, without an ending.
    """

    title: str
    subtitle: str
    picture: QImage | None
    caption: str
    facts: tuple[tuple[str, str], ...]
    parts: tuple[Part, ...]
    explanations: tuple[Part, ...]
    origin: str = field(default="")
    file_name: str = field(default="handout")


def file_name_of(*parts: str) -> str:
    """Return texts as the name of a file, without what a system does not allow in one and without an ending."""
    words = [_FORBIDDEN.sub(" ", part) for part in parts]
    name = " - ".join(" ".join(word.split()).strip(". ") for word in words)
    return name[:_LONGEST].strip(". -") or "handout"
