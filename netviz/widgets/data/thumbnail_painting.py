"""Pictures of rows of thumbnails, made when they come into view and kept while they stay near it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from netviz.data import IMAGE_SHAPE
from netviz.rendering.thumbnails import Marks, thumbnail_rows
from netviz.scene.queries import Listing
from netviz.widgets.parts.images import rgb_image
from netviz.widgets.parts.theme import Theme

GAP = 4
"""Distance between two thumbnails, in screen pixels."""
_MAX_LETTERS = 3


class ThumbnailRows:
    """Pictures of whole rows of a listing; all missing rows are made at once.

    Parameters
    ----------
    listing : Listing
    columns : int
        Thumbnails in a row.
    side : int
        Edge of a thumbnail, in device pixels.
    theme : Theme
    signs : ndarray of shape (10, height, width) and dtype uint32
        The mark on a misread image, by the answer.
    """

    def __init__(self, listing: Listing, columns: int, side: int, theme: Theme, signs: NDArray[np.uint32]) -> None:
        self._listing = listing
        self._columns = columns
        self._side = side
        self._theme = theme
        self._signs = signs
        self._rows: dict[int, QImage] = {}

    def get(self, first: int, last: int) -> list[QImage]:
        """Return the pictures of the rows from `first` up to but not including `last`."""
        missing = [row for row in range(first, last) if row not in self._rows]
        if missing:
            self._forget_all_but(first, last)
            self._compose(missing[0], missing[-1] + 1)
        return [self._rows[row] for row in range(first, last)]

    def _compose(self, first: int, last: int) -> None:
        places = slice(first * self._columns, last * self._columns)
        numbers, marks = self._listing.numbers[places], self._marks(self._listing.positions[places])
        images = self._listing.sets.pixels(numbers).reshape(-1, *IMAGE_SHAPE)
        pictures = thumbnail_rows(images, self._columns, self._side, GAP, self._theme.palette, marks)
        for row, picture in enumerate(pictures, start=first):
            self._rows[row] = rgb_image(picture)

    def _marks(self, positions: NDArray[np.intp]) -> Marks | None:
        readings = self._listing.readings
        if readings is None:
            return None
        answers, labels = readings.answers[positions], readings.labels[positions]
        colour = QColor(self._theme.wrong)
        rgb = (colour.red(), colour.green(), colour.blue())
        return Marks(answers != labels, answers.astype(np.intp), self._signs, rgb, max(GAP // 4, 1))

    def _forget_all_but(self, first: int, last: int) -> None:
        """Keep the rows in view and as many again on either side."""
        near = last - first
        for row in [row for row in self._rows if not first - near <= row < last + near]:
            del self._rows[row]


def class_signs(names: tuple[str, ...], font: QFont, theme: Theme, side: int, scale: float) -> NDArray[np.uint32]:
    """Return pictures of the class names for the corner of a thumbnail, as 0xffRRGGBB words.

    Parameters
    ----------
    names : tuple of str
        The classes; words are cut to their first letters.
    font : QFont
    theme : Theme
    side : int
        Edge of a thumbnail, in device pixels.
    scale : float
        Device pixels per logical pixel.

    Returns
    -------
    ndarray of shape (n_classes, height, width) and dtype uint32
        At most as large as the thumbnail.
    """
    short = [name[:_MAX_LETTERS] for name in names]
    small = QFont(font)
    # The letters of words are smaller, so that they cover less of the image.
    are_words = any(len(name) > 1 for name in short)
    least, share = (11.0, 0.2) if are_words else (11.0, 0.26)
    small.setPixelSize(round(max(least * scale, share * side)))
    small.setBold(not are_words)
    probe = QImage(1, 1, QImage.Format.Format_RGB32)
    painter = QPainter(probe)
    painter.setFont(small)
    metrics = painter.fontMetrics()
    width = min(max(metrics.horizontalAdvance(name) for name in short) + round(4 * scale), side)
    below = metrics.descent() if are_words else 0
    height = min(metrics.capHeight() + below + round((3 if are_words else 5) * scale), side)
    painter.end()
    signs = np.empty((len(names), height, width), np.uint32)
    for sign, name in zip(signs, short, strict=True):
        picture = QImage(sign.data, width, height, 4 * width, QImage.Format.Format_RGB32)
        picture.fill(QColor(theme.wrong))
        painter = QPainter(picture)
        painter.setFont(small)
        painter.setPen(QColor(theme.panel))
        # Centre the capitals or digits, not the whole line.
        area = QRectF(0, 0, width, height - below + metrics.descent() - (metrics.ascent() - metrics.capHeight()))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, name)
        painter.end()
        sign |= np.uint32(0xFF000000)
    return signs
