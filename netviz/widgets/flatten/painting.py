"""Paints a moment of the flattening: the image, the moving rows, the column, and the ribbons that join them."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPixmap,
    QPolygonF,
    QTransform,
)

from netviz.data import COLUMNS, ROWS
from netviz.scene.flattening import Flattening, RowPlace, joined, returned
from netviz.scene.selection import pixel_position
from netviz.widgets.flatten.captions import Caption
from netviz.widgets.flatten.pictures import EDGE_ALPHA, SMALLEST_WITH_LINES, ImageRows
from netviz.widgets.network.pictures import Scenery
from netviz.widgets.parts.theme import Theme

_TRACE = 0.16
# Space left of the image for row numbers, and above and below it.
_LABELS, _ABOVE = 56.0, 12.0
_LABEL_EVERY = 4
# As the network view paints the strip beside its column.
_BAND, _BAND_WIDTH = 6.0, 3.0
_BAND_ALPHAS = (110, 40)
_LINE_ALPHA = 150
_ROOM_FOR_EVERY_LABEL, _ROOM_FOR_A_LABEL = 26.0, 20.0


class FlattenPainter:
    """Paints one moment with an active painter, in logical pixels.

    Parameters
    ----------
    painter : QPainter
    geometry : Flattening
    pictures : ImageRows
    theme : Theme
    fonts : tuple of QFont
        The fonts of row numbers, details and titles.
    unit : float
        Device pixels per logical pixel.
    scenery : Scenery
        The cache for the pictures of the image, its trace, the ribbons and the column.
    """

    def __init__(
        self,
        painter: QPainter,
        geometry: Flattening,
        pictures: ImageRows,
        theme: Theme,
        fonts: tuple[QFont, QFont, QFont],
        unit: float,
        scenery: Scenery,
    ) -> None:
        self._painter = painter
        self._scenery = scenery
        self._geometry = geometry
        self._pictures = pictures
        self._theme = theme
        self._small, self._plain, self._large = fonts
        self._unit = unit

    def paint(self, moment: float, opacity: float, row: int | None) -> None:
        """Paint image, rows and column; all but the column fade with `opacity`, and `row` is marked."""
        painter = self._painter
        painter.setOpacity(opacity)
        ways = [joined(number, moment) for number in range(ROWS)]
        self._paint_image(moment, ways, row)
        self._paint_ribbons(moment, opacity, row)
        self._paint_column(moment, ways, opacity, row)
        edge = QColor(self._theme.text)
        edge.setAlphaF(EDGE_ALPHA)
        painter.setPen(QPen(edge, 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for number, way in enumerate(ways):
            if 0.0 < way < 1.0:
                self._paint_moving(number, self._geometry.place(number, moment))
        painter.resetTransform()

    # The image --------------------------------------------------------------------------------------------------------

    def _paint_image(self, moment: float, ways: list[float], marked: int | None) -> None:
        """Paint the rows that are still in the image, and a faint trace of those above them that have left."""
        painter, geometry = self._painter, self._geometry
        first, last = geometry.home(0, moment), geometry.home(ROWS - 1, moment)
        top, pitch = first.y - first.thickness / 2, (last.y - first.y) / (ROWS - 1)
        key = (geometry, self._pictures, pitch, marked, self._unit)
        picture = self._scenery.picture("home", key, lambda: self._home_picture(pitch, marked))
        n_left, back = sum(way > 0.0 for way in ways), returned(moment)
        if n_left == 0 or back == 1.0:
            self._draw_home(picture, top)
        elif back > 0.0:
            self._draw_home(picture, top)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.fillRect(QRectF(geometry.image_left, top, geometry.side, ROWS * pitch), self._veil(back))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        else:
            trace = self._scenery.picture("trace", key, lambda: self._trace_picture(picture))
            self._draw_home(trace, top, end=n_left * pitch)
            self._draw_home(picture, top, start=n_left * pitch)

    def _draw_home(self, picture: QPixmap, top: float, *, start: float | None = None, end: float | None = None) -> None:
        """Draw a picture of the image, or its part between two heights, measured from its first row."""
        unit = self._unit
        # In whole device pixels and opaque, so that it is copied, not blended.
        first = 0 if start is None else round((start + _ABOVE) * unit)
        last = picture.height() if end is None else round((end + _ABOVE) * unit)
        source = QRectF(0, first, picture.width(), last - first)
        x, y = round((self._geometry.image_left - _LABELS) * unit), round((top - _ABOVE) * unit) + first
        size = QSizeF(source.width() / unit, source.height() / unit)
        self._painter.drawPixmap(QRectF(QPointF(x / unit, y / unit), size), picture, source)

    def _veil(self, back: float) -> QColor:
        veil = QColor(*self._theme.palette.panel)
        veil.setAlphaF((1.0 - _TRACE) * (1.0 - back))
        return veil

    def _trace_picture(self, picture: QPixmap) -> QPixmap:
        trace = QPixmap(picture)
        painter = QPainter(trace)
        painter.fillRect(QRectF(_LABELS, 0, self._geometry.side + 1, trace.height() / self._unit), self._veil(0.0))
        painter.end()
        return trace

    def _home_picture(self, pitch: float, marked: int | None) -> QPixmap:
        """Return a picture of the image, its rows `pitch` apart, with row numbers."""
        geometry, unit = self._geometry, self._unit
        height = (ROWS - 1) * pitch + geometry.pixel_side + 2 * _ABOVE
        picture = QPixmap(math.ceil((geometry.side + _LABELS) * unit), math.ceil(height * unit))
        picture.setDevicePixelRatio(unit)
        picture.fill(QColor(*self._theme.palette.panel))
        screen, self._painter = self._painter, QPainter(picture)
        size = self._pictures.size_for(geometry.pixel_side * unit)
        square = self._pictures.square(size)
        for row in range(ROWS):
            # In whole device pixels, so that nothing is resampled.
            y = round((_ABOVE + row * pitch) * unit) / unit
            area = QRectF(_LABELS, y, geometry.side, geometry.pixel_side)
            self._painter.drawImage(area, square, QRectF(0, row * size, COLUMNS * size, size))
            self._label_row(row, _LABELS - 8, y + geometry.pixel_side / 2, marked, geometry.pixel_side)
        self._painter.end()
        self._painter = screen
        return picture

    def _tint(self, alpha: int) -> QColor:
        tint = QColor(self._theme.muted)
        tint.setAlpha(alpha)
        return tint

    # The column -------------------------------------------------------------------------------------------------------

    def _paint_column(self, moment: float, ways: list[float], opacity: float, marked: int | None) -> None:
        n_settled = sum(way == 1.0 for way in ways)
        painter, geometry = self._painter, self._geometry
        if n_settled == ROWS:
            # It does not fade with the rest, because the network's own column looks the same.
            key = (geometry, self._pictures, marked, self._unit)
            painter.setOpacity(1.0)
            painter.drawPixmap(QPointF(), self._scenery.picture("column", key, lambda: self._column_picture(marked)))
            painter.setOpacity(opacity)
        elif n_settled:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            self._paint_settled(moment, n_settled, marked)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)

    def _column_picture(self, marked: int | None) -> QPixmap:
        geometry, unit = self._geometry, self._unit
        width, height = geometry.left + geometry.width + 1, geometry.top + geometry.height + 1
        picture = QPixmap(math.ceil(width * unit), math.ceil(height * unit))
        picture.setDevicePixelRatio(unit)
        picture.fill(QColor(*self._theme.palette.panel))
        screen, self._painter = self._painter, QPainter(picture)
        self._painter.setRenderHints(screen.renderHints())
        self._paint_settled(1.0, ROWS, marked)
        self._painter.end()
        self._painter = screen
        return picture

    def _paint_settled(self, moment: float, n_settled: int, marked: int | None) -> None:
        """Paint the first rows of the column, with lines, strip and row numbers."""
        painter, geometry = self._painter, self._geometry
        length = geometry.row_length(moment)
        column = QRectF(geometry.left, geometry.top, geometry.width, n_settled * length)
        size = self._pictures.size_for(length / COLUMNS * self._unit)
        smooth = True
        if n_settled == ROWS:
            # As the network view draws its column, so that nothing changes when the overlay closes.
            size = 1
            smooth = geometry.height * self._unit < 2 * COLUMNS * ROWS
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(column, self._pictures.column(size), QRectF(0, 0, 1, COLUMNS * size * n_settled))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
        self._paint_row_lines(column, n_settled, length)
        for parity in (0, 1):
            tops = (geometry.top + row * length for row in range(parity, n_settled, 2))
            bands = [QRectF(geometry.left - _BAND, top, _BAND_WIDTH, length) for top in tops]
            self._fill(bands, self._tint(_BAND_ALPHAS[parity]))
        if marked is not None and marked < n_settled:
            band = QRectF(geometry.left - _BAND, geometry.top + marked * length, _BAND_WIDTH, length)
            painter.fillRect(band, QColor(self._theme.selection))
        room = min(max((length - _ROOM_FOR_EVERY_LABEL) / 14.0, 0.0), 1.0)
        for row in range(n_settled):
            y = geometry.top + (row + 0.5) * length
            self._label_row(row, geometry.left - _BAND - 4, y, marked, length, room)

    def _fill(self, areas: Iterable[QRectF], colour: QColor) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        self._painter.drawRects(list(areas))

    def _paint_row_lines(self, column: QRectF, n_rows: int, length: float) -> None:
        heights = [column.top() + row * length for row in range(n_rows + 1)]
        if n_rows < ROWS:
            # The quickest way while the column grows.
            fine = 1.0 / self._unit
            areas = [QRectF(column.left(), y, column.width(), fine) for y in heights]
            areas += [QRectF(x, column.top(), fine, column.height()) for x in (column.left(), column.right())]
            self._fill(areas, self._tint(_LINE_ALPHA))
            return
        lines = [QLineF(column.left(), y, column.right(), y) for y in heights]
        lines += [QLineF(x, column.top(), x, column.bottom()) for x in (column.left(), column.right())]
        self._painter.setPen(QPen(self._tint(_LINE_ALPHA), 0))
        self._painter.drawLines(lines)

    def _label_row(self, row: int, right: float, y: float, marked: int | None, pitch: float, room: float = 0) -> None:
        """Paint a row's number left of a position: every fourth, all if there is room, and always the marked one."""
        is_marked = row == marked
        crowded = marked is not None and abs(marked - row) * pitch < _ROOM_FOR_A_LABEL
        shown = 1.0 if is_marked or (row % _LABEL_EVERY == 0 and not crowded) else room * (not crowded)
        if shown <= 0.0:
            return
        painter = self._painter
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.selection if is_marked else self._theme.muted))
        before = painter.opacity()
        painter.setOpacity(before * shown)
        middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        text = str(row)
        if row == 0 or is_marked:
            text = QCoreApplication.translate("FlattenPainter", "row {row}").format(row=row)
        painter.drawText(QRectF(right - 46, y - 10, 46, 20), middle, text)
        painter.setOpacity(before)

    # Between the two --------------------------------------------------------------------------------------------------

    def _paint_moving(self, row: int, place: RowPlace) -> None:
        size = self._pictures.size_for(place.length / COLUMNS * self._unit)
        area = QRectF(-place.length / 2, -place.thickness / 2, place.length, place.thickness)
        self._painter.setTransform(QTransform.fromTranslate(place.x, place.y).rotate(place.angle))
        self._painter.drawImage(area, self._pictures.lifted(size), QRectF(0, row * size, COLUMNS * size, size))
        if size < SMALLEST_WITH_LINES:
            self._painter.drawRect(area)

    def _paint_ribbons(self, moment: float, opacity: float, marked: int | None) -> None:
        """Join rows of the image with their parts of the column: every fourth row, and the marked one."""
        painter = self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        if returned(moment) > 0.0:
            painter.setOpacity(opacity * returned(moment))
            key = (self._geometry, self._unit, self._theme.name)
            picture = self._scenery.picture("ribbons", key, self._ribbons_picture)
            painter.drawPixmap(QPointF(self._geometry.left + self._geometry.width, self._geometry.top), picture)
        if marked is not None and joined(marked, moment) == 1.0:
            painter.setOpacity(opacity)
            colour = QColor(self._theme.selection)
            colour.setAlpha(60)
            painter.setBrush(colour)
            painter.drawPolygon(self._ribbon(marked, moment))
        painter.setOpacity(opacity)

    def _ribbons_picture(self) -> QPixmap:
        geometry, unit = self._geometry, self._unit
        left = geometry.left + geometry.width
        picture = QPixmap(math.ceil((geometry.image_left - left) * unit), math.ceil(geometry.height * unit))
        picture.setDevicePixelRatio(unit)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-left, -geometry.top)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._tint(38))
        for row in range(0, ROWS, _LABEL_EVERY):
            painter.drawPolygon(self._ribbon(row, 1.0))
        painter.end()
        return picture

    def _ribbon(self, row: int, moment: float) -> QPolygonF:
        geometry = self._geometry
        home, place = geometry.home(row, moment), geometry.place(row, moment)
        near, far = geometry.image_left - 3, geometry.left + geometry.width + 3
        top, bottom = home.y - home.thickness / 2, home.y + home.thickness / 2
        above, below = place.y - place.length / 2, place.y + place.length / 2
        return QPolygonF([QPointF(near, top), QPointF(near, bottom), QPointF(far, below), QPointF(far, above)])

    # Marks and text ---------------------------------------------------------------------------------------------------

    def paint_mark(self, pixel: int, moment: float, *, strong: bool) -> None:
        """Mark a pixel in the image, in a moving row and in the column."""
        painter, geometry = self._painter, self._geometry
        row, column = pixel_position(pixel)
        home, place = geometry.home(row, moment), geometry.place(row, moment)
        painter.setPen(QPen(QColor(self._theme.selection), 2.0 if strong else 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        cell = QRectF(0, 0, geometry.pixel_side, geometry.pixel_side)
        cell.moveCenter(QPointF(*home.pixel_centre(column)))
        painter.drawRect(cell)
        if joined(row, moment) == 0.0:
            return
        at = QPointF(*place.pixel_centre(column))
        along = place.length / COLUMNS
        painter.drawLine(QPointF(cell.left(), cell.center().y()), at)
        painter.save()
        painter.translate(at)
        painter.rotate(place.angle)
        if along > 3.0:
            painter.drawRect(QRectF(-along / 2, -place.thickness / 2, along, place.thickness))
        else:
            painter.drawLine(QPointF(0, -place.thickness / 2 - 2), QPointF(0, place.thickness / 2 + 2))
        painter.restore()

    def paint_caption(self, caption: Caption, detail: str, bottom: float, right: float) -> None:
        """Paint the caption below the image; `detail`, if not empty, replaces the caption's own.

        Where a text is too long for its place, it continues on another line, and what is above it moves up.
        """
        geometry, painter = self._geometry, self._painter
        left = geometry.left + geometry.width + 12
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        lower = QColor(self._theme.selection if detail else self._theme.muted)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        end = bottom - 6.0
        for text, font, colour, least in (
            (detail or caption.detail, self._plain, lower, 24.0),
            (caption.title, self._large, QColor(self._theme.text), 30.0),
        ):
            room = QRectF(0.0, 0.0, right - left - 16.0, bottom)
            needed = QFontMetricsF(font).boundingRect(room, flags, text)
            height = max(least, needed.height())
            place = QRectF(left + 8.0, end - height, room.width(), height)
            width = needed.width() + 16 if text else 0
            # Rows may pass behind the text.
            plate = QColor(*self._theme.palette.panel)
            plate.setAlpha(215)
            painter.fillRect(QRectF(place.center().x() - width / 2, place.top(), width, height), plate)
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawText(place, flags, text)
            end = place.top()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
