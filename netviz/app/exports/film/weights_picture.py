"""The weights of a moment in a film: what each unit looks for, and how it votes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from netviz.numbers import local
from netviz.scene.frames import WALL_GAP, RenderedFrame, largest_tile, wall_columns
from netviz.widgets.parts.images import rgb_image
from netviz.widgets.parts.theme import Theme, scaled_font

translate = QCoreApplication.translate

_SIDE = 24.0
_TITLE = 34.0
_DIGIT = 20.0


def tile_side(n_units: int, width: float, height: float, dots: float) -> int:
    """Return the edge of a tile in dots at which the tiles of all units fill the left half of a picture.

    Parameters
    ----------
    n_units : int
    width, height : float
        Of the picture, in logical pixels.
    dots : float
        Dots for each logical pixel.
    """
    columns = wall_columns(n_units)
    rows = -(-n_units // columns)
    room = min((width / 2 - 1.5 * _SIDE) / columns, (height - _TITLE - _SIDE) / rows)
    return min(max(int(room * dots) - WALL_GAP, 1), largest_tile(n_units))


def paint_weights(
    painter: QPainter, rendered: RenderedFrame, width: float, height: float, dots: float, theme: Theme, font: QFont
) -> None:
    """Paint both pictures side by side, each with its title and what its full color stands for, in logical pixels."""
    wall, votes = rgb_image(rendered.wall), rgb_image(rendered.output_weights)
    wide, high = wall.width() / dots, wall.height() / dots
    left = QRectF(max(width / 2 - _SIDE / 2 - wide, _SIDE), _TITLE, wide, high)
    right = QRectF(width / 2 + _SIDE / 2 + _DIGIT, _TITLE, width / 2 - 1.5 * _SIDE - _DIGIT, high)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.drawImage(left, wall)
    painter.drawImage(right, votes)
    for area, text, limit in (
        (left, translate("Film", "What each unit looks for (full color: ±{limit})"), rendered.wall_limit),
        (right, translate("Film", "How each unit votes (full color: ±{limit})"), rendered.output_limit),
    ):
        painter.setFont(scaled_font(font, 1.0, bold=True))
        painter.setPen(QColor(theme.text))
        place = QRectF(area.left(), 0.0, max(area.width(), width / 2 - 1.5 * _SIDE), _TITLE)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text.format(limit=local(limit, ".2g")))
    n_digits = votes.height()
    painter.setFont(scaled_font(font, 0.9))
    painter.setPen(QColor(theme.muted))
    for digit in range(n_digits):
        row = QRectF(right.left() - _DIGIT, right.top() + digit * high / n_digits, _DIGIT, high / n_digits)
        painter.drawText(row, Qt.AlignmentFlag.AlignCenter, str(digit))
