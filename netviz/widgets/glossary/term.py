"""A term of the glossary."""

from __future__ import annotations

from dataclasses import dataclass

from netviz.sentences import mark


@dataclass(frozen=True, slots=True)
class Term:
    """An entry of the glossary; its texts are in English and marked for translation.

    Attributes
    ----------
    key : str
        By which widgets and hints name it.
    name : str
    meaning : str
        Two sentences.
    example : str
        A sentence with expressions of the live state in braces, as in lessons.
    otherwise : str
        What to do to see a number, if the example has none now; empty if it always has.
    """

    key: str
    name: str
    meaning: str
    example: str
    otherwise: str = ""


SEE_PIXEL = mark("Click a pixel to see its numbers here.")
SEE_STEP = mark("Learn from this image (N) to see its numbers here.")
SEE_LABEL = mark("Show an image with a label to see its number here.")
