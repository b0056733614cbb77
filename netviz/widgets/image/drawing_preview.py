"""A small picture of a drawing, as the network sees it or as it was drawn."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from netviz.data import COLUMNS
from netviz.rendering.tiles import column_picture
from netviz.widgets.parts.images import rgb_image
from netviz.widgets.parts.theme import DARK_THEME, Theme


class DrawingPreview(QWidget):
    """A picture of 784 pixels, smoothed if a pixel is not a whole number of screen pixels."""

    def __init__(self, name: str, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        side = round(scale * COLUMNS) + 2
        self.setFixedSize(side, side)
        self._smooth = scale != round(scale)
        self._theme = DARK_THEME
        self._pixels: NDArray[np.uint8] = np.zeros(COLUMNS * COLUMNS, dtype=np.uint8)
        self._picture: QImage | None = None

    @property
    def pixels(self) -> NDArray[np.uint8]:
        """The pixels that are shown, of shape (784,) and dtype uint8."""
        return self._pixels

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme, self._picture = theme, None
        self.update()

    def show_pixels(self, pixels: NDArray[np.uint8], name: str) -> None:
        """Show 784 pixels, with a name for tooltip and accessibility."""
        self._pixels, self._picture = pixels.reshape(-1), None
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pixels in a thin frame."""
        if self._picture is None:
            colours = column_picture(self._pixels / 255.0, self._theme.palette)
            self._picture = rgb_image(colours.reshape(COLUMNS, COLUMNS, 4))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._smooth)
        painter.drawImage(QRectF(self.rect()).adjusted(1, 1, -1, -1), self._picture)
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
