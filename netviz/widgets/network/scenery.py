"""What stays the same from frame to frame: the column of pixels, its rows, and the captions under the columns."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap

from netviz.data import ROWS, are_digits
from netviz.numbers import local
from netviz.scene.layout import Rectangle
from netviz.widgets.network.captions import Caption, in_rows
from netviz.widgets.network.pictures import FramePictures
from netviz.widgets.network.style import CAPTION_SIZE, ROW_ROOM, ROW_SIZE, PaintStyle, row_name
from netviz.widgets.parts.firing import counted_units
from netviz.widgets.parts.paper import draw_pixels

translate = QCoreApplication.translate

_ROW_LABEL_EVERY = 4
_ROW_LEADING = 0.8
"""How far apart the numbers of rows are at least, in lines of their text."""


def draw_scenery(painter: QPainter, pictures: FramePictures, style: PaintStyle, marked_row: int | None) -> None:
    """Draw the two strips that contain anything: the column and its rows on the left, the captions below."""
    layout, unit = style.layout, style.layout.scale
    if style.sheet is not None:
        _draw(painter, pictures, style, marked_row)
        return
    picture = style.scenery.picture("scenery", _key(pictures, style), lambda: _paint(pictures, style))
    width, height = layout.width / unit, layout.height / unit
    left = min(max(layout.pixel_column.right / unit + 1.0, 0.0), width)
    captions = height - layout.caption_height
    for strip in (QRectF(0, 0, left, captions), QRectF(0, captions, width, layout.caption_height)):
        source = QRectF(strip.x() * unit, strip.y() * unit, strip.width() * unit, strip.height() * unit)
        painter.drawPixmap(strip, picture, source)
    names = QRectF(0, 0, left, captions)
    if painter.hasClipping() and not painter.clipBoundingRect().intersects(names):
        return
    key = _key(pictures, style), marked_row
    painter.drawPixmap(
        QPointF(), style.scenery.picture("row names", key, lambda: _name(pictures, style, names, marked_row))
    )


def _draw(painter: QPainter, pictures: FramePictures, style: PaintStyle, marked_row: int | None) -> None:
    """Draw all of it without a picture in between."""
    layout, unit = style.layout, style.layout.scale
    painter.save()
    painter.setClipRect(
        QRectF(0, 0, layout.width / unit, layout.height / unit - layout.caption_height), Qt.ClipOperation.IntersectClip
    )
    scenery = SceneryPainter(painter, pictures, style)
    scenery.paint_pixel_column()
    scenery.paint_rows()
    scenery.name_rows(marked_row)
    painter.restore()
    scenery.paint_captions()


def _key(pictures: FramePictures, style: PaintStyle) -> tuple[object, ...]:
    frame = pictures.frame
    sizes = frame.trace.parameters.architecture.layer_sizes
    image = (frame.image.serial, frame.snapshot.run_id, frame.appearance.palette)
    has_deltas = pictures.deltas is not None
    return style.layout, style.theme.name, sizes, image, has_deltas, style.font.toString()


def _name(pictures: FramePictures, style: PaintStyle, strip: QRectF, marked_row: int | None) -> QPixmap:
    picture, painter = _begun(strip.width() * style.layout.scale, strip.height() * style.layout.scale, style)
    SceneryPainter(painter, pictures, style).name_rows(marked_row)
    painter.end()
    return picture


def _begun(width: float, height: float, style: PaintStyle) -> tuple[QPixmap, QPainter]:
    """Return an empty picture of a size in device pixels, and a painter on it."""
    picture = QPixmap(max(math.ceil(width), 1), max(math.ceil(height), 1))
    picture.setDevicePixelRatio(style.layout.scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return picture, painter


def _paint(pictures: FramePictures, style: PaintStyle) -> QPixmap:
    picture, painter = _begun(style.layout.width, style.layout.height, style)
    scenery = SceneryPainter(painter, pictures, style)
    scenery.paint_pixel_column()
    scenery.paint_rows()
    scenery.paint_captions()
    painter.end()
    return picture


class SceneryPainter:
    """Paints the scenery in logical pixels, with a painter that has begun."""

    def __init__(self, painter: QPainter, pictures: FramePictures, style: PaintStyle) -> None:
        self._painter = painter
        self._pictures = pictures
        self._style = style
        self._layout = style.layout
        self._theme = style.theme
        self._sizes = pictures.frame.trace.parameters.architecture.layer_sizes

    def paint_pixel_column(self) -> None:
        """Paint the flattened image."""
        column = self._style.logical(self._layout.pixel_column)
        # If several pixels share one on the screen, it shows their mean brightness.
        smooth = self._layout.pixel_column.height < 2 * self._sizes[0]
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        draw_pixels(self._painter, column, self._pictures.pixels)

    def paint_rows(self) -> None:
        """Set the 28 rows apart, and mark every other one in a strip beside them."""
        column = self._style.logical(self._layout.pixel_column)
        self._paint_row_lines(column)
        tint = QColor(self._theme.muted)
        for row in range(ROWS):
            tint.setAlpha(110 if row % 2 == 0 else 40)
            self._painter.fillRect(self._band(row), tint)

    def name_rows(self, marked_row: int | None) -> None:
        """Write the number of every fourth row and of the marked one, which depends on what is pointed at."""
        growth = self._layout.label_growth
        every = _ROW_LABEL_EVERY
        # How many rows a number takes, at least the next one.
        line = _ROW_LEADING * QFontMetrics(self._style.sized_font(ROW_SIZE)).height()
        taken = max(line / max(self._band(0).height(), 1e-6), 1.5)
        if every < taken:
            every *= 2
        if marked_row is not None:
            self._painter.fillRect(self._band(marked_row), QColor(self._theme.selection))
        for row in range(ROWS):
            is_marked = row == marked_row
            if is_marked or (row % every == 0 and (marked_row is None or abs(marked_row - row) >= taken)):
                band = self._band(row)
                width = min(ROW_ROOM * growth, band.left() - 4)
                label = QRectF(band.left() - 4 - width, band.center().y() - 10 * growth, width, 20 * growth)
                colour = self._theme.selection if is_marked else self._theme.muted
                text = row_name(row) if is_marked or row == 0 else str(row)
                font = self._style.fitting_font(text, ROW_SIZE, width)
                self._style.write(self._painter, label, Qt.AlignmentFlag.AlignRight, text, colour, font)

    def _band(self, row: int) -> QRectF:
        """Return the part of the strip beside a row."""
        column = self._style.logical(self._layout.pixel_column)
        height = column.height() / ROWS
        weight = min(self._layout.line_weight, 1.5)
        return QRectF(column.left() - 3 - 3 * weight, column.top() + row * height, 3 * weight, height)

    def _paint_row_lines(self, column: QRectF) -> None:
        line = QColor(self._theme.muted)
        line.setAlpha(150)
        self._painter.setPen(QPen(line, 0))
        for row in range(ROWS + 1):
            y = column.top() + row / ROWS * column.height()
            self._painter.drawLine(QPointF(column.left(), y), QPointF(column.right(), y))
        self._painter.drawLine(column.topLeft(), column.bottomLeft())
        self._painter.drawLine(column.topRight(), column.bottomRight())

    def paint_captions(self) -> None:
        """Write the columns' names and counts of parameters under the part of each that is on the canvas."""
        layout, unit = self._layout, self._layout.scale
        top, tall = layout.height / unit - layout.caption_height, layout.caption_height
        back = QColor(*self._theme.palette.panel)
        back.setAlpha(215)
        self._painter.fillRect(QRectF(0, top, layout.width / unit, tall), back)
        small, bold = self._style.sized_font(CAPTION_SIZE), self._style.sized_font(0.88, bold=True)
        right = layout.width / unit
        if layout.zoom > 1.0:
            text = translate("NetworkPainter", "Ctrl+0: whole network")
            place = QRectF(0, top, right - 12, tall)
            self._style.write(self._painter, place, Qt.AlignmentFlag.AlignRight, text, self._theme.text, bold)
            right -= QFontMetrics(bold).horizontalAdvance(text) + 30
        captions = []
        for area, wordings in self._captions():
            inside = self._style.logical(area).intersected(QRectF(0, area.top / unit, right, area.height / unit))
            if not inside.isEmpty():
                captions.append(Caption(inside.center().x(), wordings))
        line = QFontMetrics(small).height()
        rows = 2 if 2 * line <= tall else 1
        for row, centre, text in in_rows(captions, QFontMetrics(small).horizontalAdvance, 0.0, right, rows):
            width = QFontMetrics(small).horizontalAdvance(text) + 2.0
            place = QRectF(centre - width / 2.0, top + row * line / 2.0, width, tall)
            self._style.write(self._painter, place, Qt.AlignmentFlag.AlignHCenter, text, self._theme.muted, small)

    def _captions(self) -> list[tuple[Rectangle, tuple[str, ...]]]:
        """Return each caption, in more and in fewer words, with the part of the network it belongs to."""
        layout, sizes = self._layout, self._sizes
        n_pixels = translate("NetworkPainter", "{count} pixels").format(count=local(sizes[0], ","))
        captions: list[tuple[Rectangle, tuple[str, ...]]] = [(layout.pixel_column, (n_pixels, local(sizes[0], ",")))]
        for number, area in enumerate(layout.layers):
            n_connections = sizes[number] * sizes[number + 1]
            counts = {"weights": local(n_connections, ","), "biases": local(sizes[number + 1], ",")}
            counted = (
                translate("NetworkPainter", "{weights} weights + {biases} biases"),
                translate("NetworkPainter", "{weights} + {biases} biases"),
                "{weights} + {biases}",
            )
            captions.append((area, tuple(text.format(**counts) for text in counted)))
        for number, column in enumerate(layout.hidden_columns, start=1):
            if self._pictures.deltas is None:
                captions.append((column, (counted_units(sizes[number]), local(sizes[number], ","))))
            else:
                letters = (
                    translate("NetworkPainter", "activation a, error δ"),
                    translate("NetworkPainter", "units: a, δ"),
                    translate("NetworkPainter", "a, δ"),
                )
                captions.append((column, letters))
        digits = Rectangle(layout.output_x, 0, 130 * layout.label_growth * layout.scale, 1)
        if are_digits(self._pictures.frame.state.class_names):
            texts = (
                translate("NetworkPainter", "{count} digits, probability"),
                translate("NetworkPainter", "{count} digits"),
            )
        else:
            texts = (
                translate("NetworkPainter", "{count} classes, probability"),
                translate("NetworkPainter", "{count} classes"),
            )
        captions.append((digits, tuple(text.format(count=sizes[-1]) for text in texts)))
        return captions
