"""The student's image on paper: dark ink on white, with rows and columns numbered and pixels marked by letters."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from netviz.app.worksheets.paper import GREY, INK, Paper
from netviz.data import COLUMNS, ROWS
from netviz.worksheets.sheet import letter

_LIGHTEST = 250
_DARKEST = 40
"""Full ink is not black, so that the frame of a marked pixel stays visible on it."""

_LEFT = 6.0
_TOP = 4.5
_RIGHT = 7.0
_SMALL = 6.5
_LETTER = 9.0
_PAPER = QColor(255, 255, 255)


def picture_width(edge: float) -> float:
    """Return the width of a picture with its numbers and letters, in mm."""
    return _LEFT + edge + _RIGHT


def picture_height(edge: float) -> float:
    """Return the height of a picture with its numbers, in mm."""
    return _TOP + edge


def draw_picture(
    paper: Paper, x: float, y: float, edge: float, pixels: NDArray[np.uint8], marked: tuple[int, ...]
) -> None:
    """Draw an image.

    Parameters
    ----------
    paper : Paper
    x, y : float
        The upper left corner, in mm.
    edge : float
        The length of the image's edge, in mm.
    pixels : ndarray of shape (784,) and dtype uint8
    marked : tuple of int
        The pixels that get a letter, in ascending order.
    """
    left, top, step = x + _LEFT, y + _TOP, edge / COLUMNS
    for place in np.flatnonzero(pixels):
        row, column = divmod(int(place), COLUMNS)
        shade = round(_LIGHTEST - (_LIGHTEST - _DARKEST) * int(pixels[place]) / 255)
        # A hair more than a step, so that no gap shows between pixels.
        paper.fill(left + column * step, top + row * step, step * 1.02, step * 1.02, QColor(shade, shade, shade))
    paper.frame(left, top, edge, edge, 0.25, GREY)
    _draw_numbers(paper, left, top, step)
    _draw_marks(paper, left, top, step, marked)


def _draw_numbers(paper: Paper, left: float, top: float, step: float) -> None:
    for number in (*range(0, COLUMNS, 5), COLUMNS - 1):
        if number == COLUMNS - 3:  # no room beside the last one
            continue
        middle = (number + 0.5) * step
        paper.centred(left + middle, top - 1.2, str(number), _SMALL, colour=GREY)
        paper.line_of_text(left - 1.0, top + middle + 0.8, str(number), _SMALL, colour=GREY, right=True)


def _draw_marks(paper: Paper, left: float, top: float, step: float, marked: tuple[int, ...]) -> None:
    """Frame the marked pixels and lead a line from each to its letter at the right edge."""
    heights = _apart([(pixel // COLUMNS + 0.5) * step for pixel in marked], 4.2, ROWS * step)
    edge = left + COLUMNS * step
    for number, (pixel, height) in enumerate(zip(marked, heights, strict=True)):
        row, column = divmod(pixel, COLUMNS)
        cell_x, cell_y = left + column * step, top + row * step
        for width, colour in ((0.65, _PAPER), (0.25, INK)):
            paper.rule(cell_x + step, cell_y + step / 2, edge + 1.6, top + height, width, colour)
        paper.frame(cell_x, cell_y, step, step, 0.75, _PAPER)
        paper.frame(cell_x, cell_y, step, step, 0.35, INK)
        paper.line_of_text(edge + 2.4, top + height + 1.15, letter(number), _LETTER, bold=True)


def _apart(places: list[float], least: float, end: float) -> list[float]:
    """Move ascending places so that neighbours are at least a distance apart and none lies beyond the end."""
    moved = list(places)
    for number in range(1, len(moved)):
        moved[number] = max(moved[number], moved[number - 1] + least)
    limit = end - least / 2
    for number in range(len(moved) - 1, -1, -1):
        moved[number] = min(moved[number], limit)
        limit = moved[number] - least
    return moved
