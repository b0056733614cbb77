"""A unit of one network beside its counterpart in another: the picture that each looks for."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from netviz.data import COLUMNS, ROWS
from netviz.rendering.tiles import receptive_field_wall, robust_scale
from netviz.widgets.parts.images import rgb_image
from netviz.widgets.parts.theme import DARK_THEME, Theme

_LARGEST = 5 * COLUMNS
_GAP = 14


class UnitPair(QWidget):
    """The incoming weights of two units as pictures of 28 by 28 pixels, each on its own scale, with their names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unit-pair")
        self._theme = DARK_THEME
        self._names = ("", "")
        self._weights: tuple[NDArray[np.float32], ...] = ()
        self._pictures: tuple[QImage, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._draw()

    def show_pair(self, names: tuple[str, str], weights: tuple[NDArray[np.floating], NDArray[np.floating]]) -> None:
        """Show two units.

        Parameters
        ----------
        names : tuple of str
            What stands above each picture.
        weights : tuple of ndarray of shape (784,)
        """
        self._names = names
        self._weights = tuple(each.astype(np.float32) for each in weights)
        self.setAccessibleName(self.tr("{a} beside {b}").format(a=names[0], b=names[1]))
        self._draw()

    def _draw(self) -> None:
        self._pictures = tuple(
            rgb_image(
                receptive_field_wall(
                    weights[np.newaxis], robust_scale(weights), self._theme.palette, 1, 0, tile_shape=(ROWS, COLUMNS)
                )
            )
            for weights in self._weights
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for five pixels for each weight."""
        return QSize(2 * _LARGEST + _GAP, _LARGEST + self.fontMetrics().height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both pictures under their names."""
        painter = QPainter(self)
        line = self.fontMetrics().height() + 4
        width = (self.width() - _GAP) // 2
        side = min(width, self.height() - line)
        for place, (name, picture) in enumerate(zip(self._names, self._pictures, strict=False)):
            left = place * (width + _GAP)
            painter.setPen(QColor(self._theme.muted))
            text = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(QPoint(left, 0), QSize(width, line)), Qt.AlignmentFlag.AlignVCenter, text)
            painter.drawImage(QRectF(QPointF(left, line), QPointF(left + side, line + side)), picture)
