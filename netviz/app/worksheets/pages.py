"""Worksheets as a PDF: pages with a name line, whole questions, and a foot that says where the network comes from."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from netviz.app.worksheets.paper import GREY, INK, Paper, PaperSize
from netviz.app.worksheets.pdf import save_pdf
from netviz.app.worksheets.pieces import SMALL, TEXT, Piece, paragraph, pieces_of
from netviz.session.translation import translated
from netviz.worksheets.sheet import Sheet

_LEFT = 19.0
_RIGHT = 17.0
_TOP = 15.0
_BOTTOM = 19.0
_BETWEEN = 4.5

translate = QCoreApplication.translate


def write_pdf(path: Path, sheets: Sequence[Sheet], *, answers: bool, size: PaperSize = PaperSize.A4) -> str:
    """Write worksheets, or their keys, to a PDF file; each student's begins on a page of its own.

    The PDF is written to a temporary file that then replaces the file at `path`. There must be a QGuiApplication.

    Parameters
    ----------
    path : Path
    sheets : sequence of Sheet
    answers : bool
        Whether to write the keys.
    size : PaperSize

    Returns
    -------
    str
        The file's name.

    Raises
    ------
    OSError
        If the file cannot be written, or the system has no fonts.
    """

    def draw(paper: Paper) -> None:
        for number, sheet in enumerate(sheets):
            if number:
                paper.new_page()
            _SheetPages(paper, sheet, answers).draw()

    return save_pdf(path, translate("Worksheet", "netviz worksheet"), size, draw)


class _SheetPages:
    """The pages of one student."""

    def __init__(self, paper: Paper, sheet: Sheet, answers: bool) -> None:
        self._paper = paper
        self._sheet = sheet
        self._answers = answers
        self._width = paper.width - _LEFT - _RIGHT
        self._bottom = paper.height - _BOTTOM

    def draw(self) -> None:
        """Draw all pages."""
        pages = self._paged()
        for number, page in enumerate(pages):
            if number:
                self._paper.new_page()
            self._head(is_first=number == 0)
            for y, piece in page:
                piece.draw(y)
            self._foot(number + 1, len(pages))

    def _paged(self) -> list[list[tuple[float, Piece]]]:
        """Return the pieces of each page with their places; a question that fits on one page is not torn apart."""
        paper, sheet = self._paper, self._sheet
        pages: list[list[tuple[float, Piece]]] = [[]]
        y = self._top(is_first=True)
        groups = [[paragraph(paper, _LEFT, self._width, translated(sheet.intro), SMALL + 0.5, after=0.5)]]
        groups += [
            pieces_of(paper, _LEFT, self._width, sheet, number, question, answers=self._answers)
            for number, question in enumerate(sheet.questions, 1)
        ]
        whole = self._bottom - self._top(is_first=False)
        for group in groups:
            height = sum(piece.height for piece in group)
            for number, piece in enumerate(group):
                needed = height if number == 0 and height <= whole else piece.height
                if y + needed > self._bottom and pages[-1]:
                    pages.append([])
                    y = self._top(is_first=False)
                pages[-1].append((y, piece))
                y += piece.height
            y += _BETWEEN
        return pages

    def _top(self, *, is_first: bool) -> float:
        return _TOP + (17.0 if is_first else 9.0)

    def _head(self, *, is_first: bool) -> None:
        paper, sheet = self._paper, self._sheet
        if self._answers:
            title = translate("Worksheet", "Worksheet {number}: answers").format(number=sheet.student)
        else:
            title = translate("Worksheet", "Worksheet {number}").format(number=sheet.student)
        right = _LEFT + self._width
        if not is_first:
            paper.line_of_text(_LEFT, _TOP + 3.0, title, TEXT, colour=GREY)
            return
        paper.line_of_text(_LEFT, _TOP + 5.0, title, 17.0, bold=True)
        if not self._answers:
            x = _LEFT + 74.0
            for label, end in ((translate("Worksheet", "Name"), right - 40.0), (translate("Worksheet", "Date"), right)):
                paper.line_of_text(x, _TOP + 5.0, label, TEXT)
                paper.rule(x + paper.text_width(label, TEXT) + 2.0, _TOP + 5.6, end, _TOP + 5.6, 0.25, INK)
                x = end + 4.0
        paper.rule(_LEFT, _TOP + 11.0, right, _TOP + 11.0, 0.5, INK)

    def _foot(self, number: int, count: int) -> None:
        paper, baseline = self._paper, self._paper.height - 10.0
        text = translate("Worksheet", "netviz worksheet · {origin} · student {student}")
        origin = text.format(origin=translated(self._sheet.origin), student=self._sheet.student)
        page = translate("Worksheet", "page {number} of {count}").format(number=number, count=count)
        room = self._width - paper.text_width(page, SMALL) - 6.0
        paper.line_of_text(_LEFT, baseline, paper.elided(origin, room, SMALL), SMALL, colour=GREY)
        paper.line_of_text(_LEFT + self._width, baseline, page, SMALL, colour=GREY, right=True)
