"""Whether a view paints on the screen or on paper: in a picture of another resolution, or in one of lines and text."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

PRINT_DOTS = 300 / 96
"""Dots for each logical pixel, of which there are 96 to the inch, in a print of 300 dots per inch."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What a view paints on in place of the screen.

    Attributes
    ----------
    dots : float
        Dots for each logical pixel: the resolution of everything that is a picture.
    is_vector : bool
        Whether lines, areas and text stay what they are.
    """

    dots: float
    is_vector: bool = False


_paper: ContextVar[Paper | None] = ContextVar("paper", default=None)


def paper() -> Paper | None:
    """Return what this thread paints on; None for the screen.

    What is cached for the screen must be painted anew on paper.
    """
    return _paper.get()


@contextmanager
def on_paper(sheet: Paper) -> Iterator[None]:
    """Paint on paper."""
    token = _paper.set(sheet)
    try:
        yield
    finally:
        _paper.reset(token)


def draw_pixels(painter: QPainter, area: QRectF, picture: QImage, part: QRectF | None = None) -> None:
    """Draw a picture of few pixels, or a part of it, that fills an area; where there are only lines, as rectangles.

    Pixels of one color above each other become one rectangle. It reaches a little into the next one, so that no gap
    shows between the two.
    """
    sheet = paper()
    source = QRectF(picture.rect()) if part is None else part
    if sheet is None or not sheet.is_vector:
        painter.drawImage(area, picture, source)
        return
    width, height = area.width() / source.width(), area.height() / source.height()
    left, top = int(source.left()), int(source.top())
    rows, columns = int(source.height()), int(source.width())
    for column in range(columns):
        start = 0
        for row in range(1, rows + 1):
            colour = picture.pixel(left + column, top + start)
            if row < rows and picture.pixel(left + column, top + row) == colour:
                continue
            beyond = min(0.3, height) if row < rows else 0.0
            beside = min(0.3, width) if column + 1 < columns else 0.0
            place = QRectF(area.left() + column * width, area.top() + start * height, width + beside, 0.0)
            place.setHeight((row - start) * height + beyond)
            painter.fillRect(place, QColor(colour))
            start = row
