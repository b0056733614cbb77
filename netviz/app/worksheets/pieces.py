"""The pieces of a worksheet that are set one below the other: texts, tables, questions with room to write."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from netviz.app.worksheets.paper import GREY, INK, RULE, Paper
from netviz.app.worksheets.picture import draw_picture, picture_height, picture_width
from netviz.session.translation import translated
from netviz.worksheets.sheet import Ask, Cell, Question, Sheet, Table

TEXT = 9.5
TITLE = 11.5
SMALL = 8.0

_INDENT = 6.0
_ROW = 7.0
_RULED_LINE = 8.0
_BLANK = 44.0
_EDGE = 54.0
_GAP = 4.0


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that stays in one piece on a page.

    Attributes
    ----------
    height : float
        In mm.
    draw : callable
        ``draw(y)`` draws it with its upper edge at y.
    """

    height: float
    draw: Callable[[float], None]


def pieces_of(
    paper: Paper, x: float, width: float, sheet: Sheet, number: int, question: Question, *, answers: bool
) -> list[Piece]:
    """Return the pieces of a question; the first one is its title together with its text and first part."""
    setter = _Setter(paper, x, width, sheet, answers)
    pieces = [setter.heading(number, question), *(setter.part(part) for part in question.parts)]
    return [_joined(pieces[:2]), *pieces[2:]]


def paragraph(paper: Paper, x: float, width: float, text: str, size: float = TEXT, after: float = 3.0) -> Piece:
    """Return a paragraph with a gap below it."""
    return Piece(
        paper.wrapped_height(text, width, size) + after,
        lambda y: paper.wrapped(x, y, width, text, size),
    )


def _joined(pieces: list[Piece]) -> Piece:
    def draw(y: float) -> None:
        for piece in pieces:
            piece.draw(y)
            y += piece.height

    return Piece(sum(piece.height for piece in pieces), draw)


class _Setter:
    """Sets the parts of a question."""

    def __init__(self, paper: Paper, x: float, width: float, sheet: Sheet, answers: bool) -> None:
        self._paper = paper
        self._x = x
        self._width = width
        self._sheet = sheet
        self._answers = answers

    def heading(self, number: int, question: Question) -> Piece:
        """Return the number, the title and the text of a question."""
        paper, x, inner = self._paper, self._x + _INDENT, self._width - _INDENT
        title, text = translated(question.title), _unbroken(translated(question.text))
        title_height = paper.line_height(TITLE)

        def draw(y: float) -> None:
            paper.line_of_text(self._x, y + title_height * 0.8, str(number), TITLE, bold=True)
            paper.line_of_text(x, y + title_height * 0.8, title, TITLE, bold=True)
            paper.wrapped(x, y + title_height + 0.6, inner, text, TEXT)

        return Piece(title_height + paper.wrapped_height(text, inner, TEXT) + 2.6, draw)

    def part(self, part: Table | Ask) -> Piece:
        """Return a table or a single question."""
        if isinstance(part, Table):
            return self._pictured(part) if part.beside_picture else self._table(part, self._x + _INDENT, self._inner)
        return self._key(part) if self._answers else self._ask(part)

    @property
    def _inner(self) -> float:
        return self._width - _INDENT

    def _pictured(self, table: Table) -> Piece:
        """Return a table beside the picture of the image."""
        paper, sheet = self._paper, self._sheet
        x = self._x + _INDENT
        taken = picture_width(_EDGE) + _GAP
        right = self._table(table, x + taken, self._inner - taken)
        caption = translated(sheet.caption)
        height = max(right.height, picture_height(_EDGE) + 7.0)

        def draw(y: float) -> None:
            draw_picture(paper, x, y, _EDGE, sheet.pixels, sheet.marked)
            paper.line_of_text(x + 6.0, y + picture_height(_EDGE) + 4.0, caption, SMALL, colour=GREY)
            right.draw(y + 3.0)

        return Piece(height + 3.0, draw)

    # Tables ----------------------------------------------------------------------------------------------------------

    def _table(self, table: Table, x: float, width: float) -> Piece:
        paper = self._paper
        heads = [translated(head) for head in table.heads]
        ends = _column_ends(paper, heads, table.rows, x, width)
        height = _ROW * (len(table.rows) + 1)

        def draw(y: float) -> None:
            for end, head, number in zip(ends, heads, range(len(heads)), strict=True):
                place = x if number == 0 else end
                paper.line_of_text(place, y + _ROW * 0.65, head, SMALL, colour=GREY, right=number > 0)
            paper.rule(x, y + _ROW * 0.95, ends[-1], y + _ROW * 0.95, 0.25, INK)
            for number, row in enumerate(table.rows, 1):
                if table.is_total and number == len(table.rows):
                    paper.rule(x, y + _ROW * number, ends[-1], y + _ROW * number, 0.25, INK)
                self._row(row, x, ends, y + _ROW * number)

        return Piece(height + 3.0, draw)

    def _row(self, row: tuple[Cell, ...], x: float, ends: list[float], y: float) -> None:
        paper, baseline = self._paper, y + _ROW * 0.7
        for number, (cell, end) in enumerate(zip(row, ends, strict=True)):
            if cell.is_wanted and not self._answers:
                start = max(ends[number - 1] + 3.0, end - 24.0)
                paper.rule(start, baseline + 0.8, end, baseline + 0.8, 0.2, RULE)
                continue
            place = x if number == 0 else end
            text = translated(cell.text)
            paper.line_of_text(place, baseline, text, TEXT, bold=cell.is_wanted, right=number > 0)

    # Questions -------------------------------------------------------------------------------------------------------

    def _ask(self, ask: Ask) -> Piece:
        """Return a question with room to write."""
        paper, x = self._paper, self._x + _INDENT
        prompt = _unbroken(translated(ask.prompt))
        room = self._inner if ask.lines else self._inner - _BLANK - 4.0
        text_height = paper.wrapped_height(prompt, room, TEXT)
        height = max(text_height, 5.0) + 3.6 + ask.lines * _RULED_LINE
        right = x + self._inner

        def draw(y: float) -> None:
            paper.wrapped(x, y, room, prompt, TEXT)
            if not ask.lines:
                below = y + max(text_height, 4.5)
                paper.rule(right - _BLANK, below, right, below)
            for line in range(1, ask.lines + 1):
                below = y + text_height + line * _RULED_LINE
                paper.rule(x, below, right, below)

        return Piece(height, draw)

    def _key(self, ask: Ask) -> Piece:
        """Return a question with its working and its answer."""
        paper, x = self._paper, self._x + _INDENT
        prompt, working = _unbroken(translated(ask.prompt)), "\n".join(translated(line) for line in ask.working)
        answer = translated(ask.answer)
        room = self._inner - _BLANK - 4.0
        prompt_height = paper.wrapped_height(prompt, room, TEXT)
        working_height = paper.wrapped_height(working, room - 4.0, SMALL + 0.5) if working else 0.0

        def draw(y: float) -> None:
            paper.wrapped(x, y, room, prompt, TEXT)
            paper.wrapped(x + 4.0, y + prompt_height, room - 4.0, working, SMALL + 0.5, colour=GREY)
            baseline = y + paper.line_height(TEXT) * 0.78
            paper.line_of_text(x + self._inner, baseline, answer, TEXT, bold=True, right=True)

        return Piece(prompt_height + working_height + 2.2, draw)


def _unbroken(text: str) -> str:
    """Keep both sides of an equation, and what is in brackets, on one line."""
    for sign in "=−·":
        text = text.replace(f" {sign} ", f"\u00a0{sign}\u00a0")
    return re.sub(r"\([^()]{1,16}\)", lambda found: found[0].replace(" ", "\u00a0"), text)


def _column_ends(
    paper: Paper, heads: list[str], rows: tuple[tuple[Cell, ...], ...], x: float, width: float
) -> list[float]:
    """Return the right edge of every column: as wide as the texts need, and the rest shared out."""
    needed = []
    for number, head in enumerate(heads):
        # A name runs on over the cells beside it where they are empty.
        texts = [translated(row[number].text) for row in rows if number or row[1].text]
        widths = [paper.text_width(text, TEXT, bold=True) for text in texts]
        needed.append(max([paper.text_width(head, SMALL), *widths]) + 3.0)
    wide = min(width, sum(needed) + 9.0 * len(needed))
    spare = max(0.0, wide - sum(needed)) / max(1, len(needed) - 1)
    ends, end = [], x
    for number, need in enumerate(needed):
        end += need + (spare if number else 0.0)
        ends.append(end)
    return ends
