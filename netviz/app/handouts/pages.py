"""Handouts as a PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QImage

from netviz.app.handouts.handout import Handout, Part
from netviz.app.worksheets.paper import GREY, INK, Paper, PaperSize
from netviz.app.worksheets.pdf import save_pdf

_LEFT = 19.0
_RIGHT = 17.0
_TOP = 15.0
_BOTTOM = 19.0
_INDENT = 8.0
_HIGHEST, _HIGHEST_ABOVE_QUESTIONS = 112.0, 76.0
"""Of the picture, so that the text begins on the first page."""

_TITLE, _HEAD, _TEXT, _SMALL = 17.0, 12.0, 10.0, 8.0
_LINE = 8.0
_BOX = 3.0

translate = QCoreApplication.translate


def write_handout(path: Path, handout: Handout, size: PaperSize) -> str:
    """Write a handout to a PDF file, which is complete or not there at all. There must be a QGuiApplication.

    Parameters
    ----------
    path : Path
    handout : Handout
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
    return save_pdf(path, handout.title, size, lambda paper: _Setter(paper, handout).draw())


class _Setter:
    """Sets a handout from top to bottom, and goes on on another page where it must."""

    def __init__(self, paper: Paper, handout: Handout) -> None:
        self._paper = paper
        self._handout = handout
        self._width = paper.width - _LEFT - _RIGHT
        self._bottom = paper.height - _BOTTOM
        self._y = _TOP
        self._page = 1

    def draw(self) -> None:
        """Draw all pages."""
        handout = self._handout
        self._wrapped(handout.title, _TITLE, bold=True, after=1.0 if handout.subtitle else 3.0)
        if handout.subtitle:
            self._wrapped(handout.subtitle, _TEXT, after=3.0)
        if handout.picture is not None:
            self._picture(handout.picture)
        if handout.caption:
            self._wrapped(handout.caption, _TEXT, after=3.0)
        self._facts()
        for part in handout.parts:
            self._part(part)
        if handout.explanations:
            self._next_page()
            self._wrapped(translate("Handout", "Explanations"), _HEAD, bold=True, after=2.5)
            for part in handout.explanations:
                self._part(part)
        self._foot()

    # Pages -----------------------------------------------------------------------------------------------------------

    def _next_page(self) -> None:
        self._foot()
        self._paper.new_page()
        self._page += 1
        self._y = _TOP

    def _keep(self, height: float) -> None:
        """Go on on another page if there is no room here."""
        if self._y + height > self._bottom and self._y > _TOP:
            self._next_page()

    def _foot(self) -> None:
        paper, baseline = self._paper, self._paper.height - 10.0
        page = translate("Handout", "page {number}").format(number=self._page)
        paper.line_of_text(_LEFT, baseline, self._handout.origin, _SMALL, colour=GREY)
        paper.line_of_text(_LEFT + self._width, baseline, page, _SMALL, colour=GREY, right=True)

    # Contents --------------------------------------------------------------------------------------------------------

    def _wrapped(self, text: str, size: float, *, indent: float = 0.0, bold: bool = False, after: float) -> None:
        width = self._width - indent
        height = self._paper.wrapped_height(text, width, size, bold=bold)
        self._keep(height)
        self._paper.wrapped(_LEFT + indent, self._y, width, text, size, bold=bold)
        self._y += height + after

    def _picture(self, picture: QImage) -> None:
        dots = self._paper.dots
        highest = _HIGHEST_ABOVE_QUESTIONS if self._handout.parts else _HIGHEST
        wide = min(self._width, highest * picture.width() / max(picture.height(), 1))
        high = wide * picture.height() / max(picture.width(), 1)
        left = _LEFT + (self._width - wide) / 2
        self._paper.painter.drawImage(QRectF(left * dots, self._y * dots, wide * dots, high * dots), picture)
        self._paper.frame(left, self._y, wide, high, 0.2, GREY)
        self._y += high + 4.0

    def _facts(self) -> None:
        paper, facts = self._paper, self._handout.facts
        if not facts:
            return
        column = max(paper.text_width(name, _TEXT) for name, _ in facts) + 6.0
        for name, value in facts:
            height = max(paper.wrapped_height(value, self._width - column, _TEXT), paper.line_height(_TEXT))
            self._keep(height)
            paper.wrapped(_LEFT, self._y, column, name, _TEXT, colour=GREY)
            paper.wrapped(_LEFT + column, self._y, self._width - column, value, _TEXT)
            self._y += height + 1.0
        self._y += 3.0

    def _part(self, part: Part) -> None:
        self._keep(min(self._height_of(part), self._bottom - _TOP))
        if part.number:
            baseline = self._y + self._paper.line_height(_TEXT) * 0.78
            self._paper.line_of_text(_LEFT, baseline, part.number, _TEXT, bold=True)
        if part.text:
            self._wrapped(part.text, _TEXT, indent=_INDENT, after=1.5)
        if part.question:
            self._wrapped(part.question, _TEXT, indent=_INDENT, bold=True, after=1.5)
            self._answer(part)
        if part.task:
            self._wrapped(part.task, _TEXT, indent=_INDENT, after=1.5)
        self._y += 3.0

    def _height_of(self, part: Part) -> float:
        width = self._width - _INDENT
        texts = ((part.text, False), (part.question, True), (part.task, False))
        heights = [self._paper.wrapped_height(text, width, _TEXT, bold=bold) + 1.5 for text, bold in texts if text]
        answer = len(part.choices) * (self._paper.line_height(_TEXT) + 1.0) or _LINE
        return sum(heights) + (answer if part.question else 0.0)

    def _answer(self, part: Part) -> None:
        """Leave room for an answer: boxes to tick, or a line."""
        paper, left = self._paper, _LEFT + _INDENT
        if not part.choices:
            self._y += _LINE - 1.5
            paper.rule(left, self._y, left + 0.6 * (self._width - _INDENT), self._y)
            self._y += 3.0
            return
        for choice in part.choices:
            height = paper.line_height(_TEXT)
            paper.frame(left, self._y + (height - _BOX) / 2, _BOX, _BOX, 0.25, INK)
            self._wrapped(choice, _TEXT, indent=_INDENT + _BOX + 2.0, after=1.0)
