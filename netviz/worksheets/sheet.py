"""What a worksheet consists of, ready to be set on pages: texts, tables, answers and their working."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table.

    Attributes
    ----------
    text : str
    is_wanted : bool
        Whether the student writes it: it is empty on the sheet, and printed in the key.
    """

    text: str = ""
    is_wanted: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Numbers in columns. The first column is aligned to the left, the others to the right.

    Attributes
    ----------
    heads : tuple of str
    rows : tuple of tuple of Cell
    is_total : bool
        Whether a line above the last row marks it as a sum.
    beside_picture : bool
        Whether the picture of the image stands to its left.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    is_total: bool = False
    beside_picture: bool = False


@dataclass(frozen=True, slots=True)
class Ask:
    """A single question with its answer.

    Attributes
    ----------
    prompt : str
    answer : str
    working : tuple of str
        How the answer is found, one line each, for the key.
    lines : int
        Ruled lines to work on; 0 for a short blank after the prompt.
    """

    prompt: str
    answer: str
    working: tuple[str, ...] = ()
    lines: int = 0


@dataclass(frozen=True, slots=True)
class Question:
    """A numbered task: a title, an introduction, and tables and questions in order."""

    title: str
    text: str
    parts: tuple[Table | Ask, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """The worksheet of one student.

    Attributes
    ----------
    student : int
    origin : str
        Where the network comes from, for the foot of the page.
    intro : str
    caption : str
        Of the picture.
    pixels : ndarray of shape (784,) and dtype uint8
        The image.
    marked : tuple of int
        The pixels that letters from A name.
    questions : tuple of Question
    """

    student: int
    origin: str
    intro: str
    caption: str
    pixels: NDArray[np.uint8] = field(repr=False)
    marked: tuple[int, ...]
    questions: tuple[Question, ...]


def letter(number: int) -> str:
    """Return the letter of a marked pixel, A for number 0."""
    return chr(ord("A") + number)


def as_text(sheet: Sheet, *, answers: bool) -> str:
    """Return a sheet, or its key, as plain text."""
    lines = [f"{sheet.student} · {sheet.origin}", sheet.intro, sheet.caption]
    for number, question in enumerate(sheet.questions, 1):
        lines += [f"{number} {question.title}", question.text]
        for part in question.parts:
            if isinstance(part, Ask):
                lines += [part.prompt, *((*part.working, f"= {part.answer}") if answers else ())]
                continue
            lines.append(" | ".join(part.heads))
            lines += [
                " | ".join("" if cell.is_wanted and not answers else cell.text for cell in row) for row in part.rows
            ]
    return "\n".join(lines)
