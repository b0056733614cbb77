"""The network on paper: all connections in one picture of print resolution, and the path in lines."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from netviz.rendering.colours import overlay_lut
from netviz.rendering.view import unit_positions
from netviz.scene.frames import Frame
from netviz.scene.path_pictures import path_opacity
from netviz.scene.paths import PathLines, path_of
from netviz.widgets.network.pictures import Overlay
from netviz.widgets.network.style import PaintStyle

_LEVELS = 48
"""Of opacity: lines of one level are drawn together, which keeps the file small."""


def draw_as_one_picture(painter: QPainter, style: PaintStyle, dots: float, draw: Callable[[QPainter], None]) -> None:
    """Draw what is between the columns once as a picture.

    Parameters
    ----------
    painter : QPainter
        In device pixels of the style's layout.
    style : PaintStyle
    dots : float
        Dots of the picture for each logical pixel.
    draw : callable
        Draws with a painter in the same coordinates.
    """
    layout = style.layout
    unit = layout.scale
    left, right = max(layout.pixel_column.right, 0.0), min(layout.output_x, float(layout.width))
    area = QRectF(left, 0.0, max(right - left, 1.0), layout.height)
    scale = dots / unit
    picture = QImage(round(area.width() * scale), round(area.height() * scale), QImage.Format.Format_RGB32)
    picture.fill(QColor(*style.theme.palette.panel))
    inner = QPainter(picture)
    inner.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    inner.scale(picture.width() / area.width(), picture.height() / area.height())
    inner.translate(-area.topLeft())
    draw(inner)
    inner.end()
    painter.drawImage(area, picture)


def draw_path_lines(painter: QPainter, frame: Frame, overlay: Overlay, style: PaintStyle) -> None:
    """Draw the path in lines, the strongest last, in device pixels of the style's layout."""
    path = path_of(frame.trace, overlay.answer, frame.appearance.mode)
    if path is None:
        return
    heights = (
        unit_positions(frame.trace.image.size),
        *frame.arrangement.heights,
        unit_positions(frame.trace.logits.size),
    )
    for number, lines in enumerate(path):
        if not lines.is_empty:
            _draw_layer(painter, frame, style, number, lines, (heights[number], heights[number + 1]))


def _draw_layer(
    painter: QPainter,
    frame: Frame,
    style: PaintStyle,
    number: int,
    lines: PathLines,
    heights: tuple[np.ndarray, np.ndarray],
) -> None:
    area = style.layout.layers[number]
    starts = area.top + heights[0][lines.sources] * area.height
    ends = area.top + heights[1][lines.targets] * area.height
    # The colours of the lines on the screen, by the square root of their strength.
    levels = np.rint(np.sqrt(path_opacity(lines.values)) * (_LEVELS - 1)).astype(int)
    colours = overlay_lut(frame.appearance.palette, _LEVELS)
    width = style.layout.scale * style.layout.line_weight
    for level in range(1, _LEVELS):
        for is_positive in (True, False):
            chosen = np.flatnonzero((levels == level) & ((lines.values > 0) == is_positive))
            if not chosen.size:
                continue
            pen = QPen(_plain(colours[(level, 0) if is_positive else (0, level)]), width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if frame.appearance.dashes and not is_positive:
                pen.setDashPattern([7.0, 5.0])
            painter.setPen(pen)
            painter.drawLines([QLineF(area.left, starts[k], area.right, ends[k]) for k in chosen])


def _plain(premultiplied: np.ndarray) -> QColor:
    """Return a colour of the table of lines, which has its channels multiplied by alpha."""
    red, green, blue, alpha = (float(value) for value in premultiplied)
    if alpha <= 0.0:
        return QColor(0, 0, 0, 0)
    red, green, blue = (min(255.0 * value / alpha, 255.0) for value in (red, green, blue))
    return QColor(round(red), round(green), round(blue), round(alpha))
