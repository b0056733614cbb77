"""Pictures of the image's rows in several sizes, made when they are first drawn."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from netviz.data import COLUMNS
from netviz.rendering.tiles import column_picture
from netviz.scene.shown_image import ShownImage
from netviz.widgets.parts.images import rgb_image
from netviz.widgets.parts.theme import Theme

# Below this size, in device pixels, pixels have no lines between them and rows no edges.
SMALLEST_WITH_LINES = 6
_LINE_ALPHA = 38 / 255
_TINT_ALPHA = 26 / 255
EDGE_ALPHA = 0.45


class ImageRows:
    """One image in the colours of a theme, as 28 horizontal rows and as one vertical column.

    Qt scales a picture well down to half its size, but not further, so for every size there is a picture that is at
    most twice as large.

    Parameters
    ----------
    image : ShownImage
    theme : Theme
    finest : int
        Device pixels per pixel of the image at its largest size.
    """

    def __init__(self, image: ShownImage, theme: Theme, finest: int) -> None:
        self._colours = column_picture(image.intensities, theme.palette).reshape(COLUMNS, COLUMNS, 4)
        self._line = _bytes_of(QColor(theme.muted))
        self._edge = _bytes_of(QColor(theme.text))
        self._sizes = [max(finest, 1)]
        while self._sizes[-1] > 1:
            self._sizes.append(self._sizes[-1] // 2)
        self._squares: dict[int, QImage] = {}
        self._lifted: dict[int, QImage] = {}
        self._columns: dict[int, QImage] = {}

    def size_for(self, needed: float) -> int:
        """Return the device pixels per pixel of the smallest picture that has at least `needed` of them."""
        return min((size for size in self._sizes if size >= needed), default=self._sizes[0])

    def square(self, size: int) -> QImage:
        """Return the image with `size` device pixels per pixel, every other row faintly tinted."""
        if size not in self._squares:
            self._squares[size] = rgb_image(self._enlarged(size))
        return self._squares[size]

    def lifted(self, size: int) -> QImage:
        """Return the same with an edge around each row, to stand out from what it passes over."""
        if size not in self._lifted:
            large = self._enlarged(size)
            if size >= SMALLEST_WITH_LINES:
                for edge in (np.s_[::size], np.s_[size - 1 :: size], np.s_[:, 0], np.s_[:, -1]):
                    large[edge] = _mixed(large[edge], self._edge, EDGE_ALPHA)
            self._lifted[size] = rgb_image(large)
        return self._lifted[size]

    def column(self, size: int) -> QImage:
        """Return the column, one pixel wide and 784 times `size` high."""
        if size not in self._columns:
            tall = np.repeat(self._colours.reshape(COLUMNS * COLUMNS, 1, 4), size, axis=0)
            if size >= SMALLEST_WITH_LINES:
                tall[::size] = _mixed(tall[::size], self._line, _LINE_ALPHA)
            self._columns[size] = rgb_image(tall)
        return self._columns[size]

    def _enlarged(self, size: int) -> NDArray[np.uint8]:
        tinted = self._colours.copy()
        tinted[::2] = _mixed(tinted[::2], self._line, _TINT_ALPHA)
        large = tinted.repeat(size, axis=0).repeat(size, axis=1)
        if size >= SMALLEST_WITH_LINES:
            for line in (np.s_[::size], np.s_[-1:], np.s_[:, ::size], np.s_[:, -1:]):
                large[line] = _mixed(large[line], self._line, _LINE_ALPHA)
        return large


def _bytes_of(colour: QColor) -> NDArray[np.float32]:
    return np.array([colour.blue(), colour.green(), colour.red(), 255], np.float32)


def _mixed(colours: NDArray[np.uint8], other: NDArray[np.float32], share: float) -> NDArray[np.uint8]:
    return np.rint(colours * np.float32(1.0 - share) + other * np.float32(share)).astype(np.uint8)
