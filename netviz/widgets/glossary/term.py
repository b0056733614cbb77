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
        Stands in place of the example if it does not hold or one of its numbers does not exist: what is true
        instead, or what to do to see a number. May have expressions, too; empty if the example always holds.
    condition : str
        An expression: the example holds only if this is true. Empty for always.
    """

    key: str
    name: str
    meaning: str
    example: str
    otherwise: str = ""
    condition: str = ""


SEE_PIXEL = mark("Click a pixel to see its numbers here.")
SEE_STEP = mark("Learn from this image (N) to see its numbers here.")
SEE_LABEL = mark("Show an image with a label to see its number here.")
SEE_READING = mark("Draw something, or show another image, to see a number here.")
SEE_DATA = mark("They are counted as soon as the data are loaded.")
