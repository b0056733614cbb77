"""The image that the network reads, large, with pixels to point at and select."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from netviz.data import COLUMNS
from netviz.rendering.tiles import column_picture
from netviz.scene.exported_table import ExportedTable
from netviz.scene.frame_tables import image_table
from netviz.scene.selection import ConnectionIndex, Selection, pixel_position, pixels_between
from netviz.session.files import Files
from netviz.session.images import Images
from netviz.session.pictures import Pictures
from netviz.session.questions import Questions
from netviz.widgets.parts.accessible import give_value, paint_focus_ring, shows_focus, speak_selection
from netviz.widgets.parts.grid import paint_pixel_grid
from netviz.widgets.parts.images import rgb_image
from netviz.widgets.parts.marks import marked
from netviz.widgets.parts.paper import draw_pixels, paper
from netviz.widgets.parts.pixel_map import PixelMap, PixelMapBar, map_for, outline_of
from netviz.widgets.parts.resting_tip import RestingTip
from netviz.widgets.parts.theme import DARK_THEME, Theme

_MINIMUM = 6 * COLUMNS
_PREFERRED = 10 * COLUMNS

_ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class ImageView(QWidget):
    """The 28 by 28 image. A click selects a pixel, Shift+click adds one, a drag adds all pixels on its way.

    If a unit or a digit is selected or pointed at, a map of each pixel's weight or contribution covers the image, and
    Ctrl+click selects the connection from a pixel to the unit. Ctrl and an arrow key move the selected pixel.

    Signals
    -------
    reached_by_keys : bool
        Whether the image has the focus from the keyboard; a click on it sends nothing.
    """

    reached_by_keys = Signal(bool)

    def __init__(
        self,
        images: Images,
        questions: Questions,
        pictures: Pictures,
        files: Files,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        give_value(self)
        self.setObjectName("image")
        self.setAccessibleName(self.tr("Input image"))
        self.setAccessibleDescription(self._usage)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._images = images
        self._questions = questions
        self._pictures = pictures
        self._files = files
        self._theme = DARK_THEME
        self._picture = QImage()
        self._map: PixelMap | None = None
        self._map_picture = QImage()
        self._outline: list[QLineF] = []
        self._ground = QPixmap()
        self._tip = RestingTip(pictures, questions, self, names_pixels=False)
        self._bar = PixelMapBar(self)
        self._bar.kind_chosen.connect(self._refresh_map)
        self._dragged_from: int | None = None
        images.image_changed.connect(self._on_image_changed)
        questions.selection_changed.connect(self.update)
        questions.selection_changed.connect(self._speak)
        questions.pins_changed.connect(self.update)
        pictures.answer_changed.connect(self._refresh_map)
        questions.hover_changed.connect(self.update)
        files.busy_changed.connect(self.update)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._bar.set_theme(theme)
        self._on_image_changed()
        self._refresh_map()

    def export_table(self) -> ExportedTable | None:
        """Return the image."""
        frame = self._pictures.frame
        return None if frame is None else image_table(frame)

    def sizeHint(self) -> QSize:
        """Ten screen pixels for each pixel, and the line below."""
        return QSize(_PREFERRED, _PREFERRED + self._bar.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Six screen pixels for each pixel; smaller ones are hard to hit."""
        return QSize(_MINIMUM, _MINIMUM + self._bar.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """Return the height at which the image is as wide as the widget. A lower one shrinks the image."""
        return width + self._bar.sizeHint().height()

    def pixel_rect(self, pixel: int) -> QRectF:
        """Return the area of a pixel, in the widget's coordinates."""
        row, column = pixel_position(pixel)
        area = self._area
        side = area.width() / COLUMNS
        return QRectF(area.left() + column * side, area.top() + row * side, side, side)

    def pixel_at(self, position: QPointF) -> int | None:
        """Return the pixel at a position in the widget; None outside the image."""
        area = self._area
        side = area.width() / COLUMNS
        column, row = int((position.x() - area.left()) // side), int((position.y() - area.top()) // side)
        if 0 <= row < COLUMNS and 0 <= column < COLUMNS:
            return COLUMNS * row + column
        return None

    @property
    def _area(self) -> QRectF:
        """The square that the image fills: a whole number of screen pixels for each pixel."""
        side = min(self.width(), self.height() - self._bar.sizeHint().height())
        side -= side % COLUMNS
        return QRectF((self.width() - side) // 2, 0, side, side)

    @Slot()
    def _on_image_changed(self) -> None:
        image = self._images.image
        if image is not None:
            colours = column_picture(image.intensities, self._theme.palette)
            self._picture = rgb_image(colours.reshape(COLUMNS, COLUMNS, 4))
        self._ground = QPixmap()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the line below the image."""
        self._place_bar()

    def _place_bar(self) -> None:
        """Give the line the width of the image, or of the whole view if it needs more."""
        area, height = self._area, self._bar.sizeHint().height()
        width = min(max(int(area.width()), self._bar.wanted_width()), self.width())
        left = max(min(int(area.left()), self.width() - width), 0)
        self._bar.setGeometry(left, int(area.bottom()), width, height)

    @property
    def _usage(self) -> str:
        return self.tr(
            "28 by 28 pixels. Click a pixel to trace its signal; Ctrl and the arrows move the selection. "
            "F3 shows its numbers."
        )

    @Slot()
    def _speak(self) -> None:
        """Tell screen readers what is selected."""
        speak_selection(self, self._pictures.frame, self._questions.selection, self._usage)

    @Slot()
    def _refresh_map(self) -> None:
        """Cover the image with the map of what every view explains, if it has one."""
        found, frame = map_for(self._pictures, self._questions, self._bar.kind), self._pictures.frame
        self._bar.show_map(found, self._pictures.answer)
        self._place_bar()
        if found is not None and frame is not None:
            # The map belongs to the frame's image, which may be an earlier one than the image on the screen.
            self._outline = outline_of(frame.image.intensities)
            colours = column_picture(found.values, self._theme.palette, found.limit, signed=True)
            self._map_picture = rgb_image(colours.reshape(COLUMNS, COLUMNS, 4))
        if found is not None or self._map is not None:
            self._ground = QPixmap()
            self.update()
        self._map = found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the image, its grid, and everything that is marked."""
        painter = QPainter(self)
        area = self._area
        painter.fillRect(area, QColor(*self._theme.palette.paper))
        if self._images.image is None:
            painter.setPen(QColor(self._theme.muted))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._files.busy or self.tr("No image yet"))
            return
        if paper() is not None:
            self._draw_ground(painter, area)
            self._paint_marks(painter)
            return
        if self._ground.isNull() or self._ground.deviceIndependentSize() != QSizeF(area.size()):
            self._ground = self._paint_ground(area)
        painter.drawPixmap(area.topLeft(), self._ground)
        self._paint_marks(painter)
        if shows_focus(self):
            paint_focus_ring(painter, area, self._theme)

    def _paint_ground(self, area: QRectF) -> QPixmap:
        """Return the image or the map with the grid: everything that stays while the mouse moves."""
        scale = self.devicePixelRatioF()
        ground = QPixmap((area.size() * scale).toSize())
        ground.setDevicePixelRatio(scale)
        painter = QPainter(ground)
        self._draw_ground(painter, QRectF(QPointF(), area.size()))
        painter.end()
        return ground

    def _draw_ground(self, painter: QPainter, area: QRectF) -> None:
        draw_pixels(painter, area, self._picture if self._map is None else self._map_picture)
        if self._map is not None:
            self._paint_outline(painter, area)
        paint_pixel_grid(painter, area, self._theme)

    def _paint_outline(self, painter: QPainter, area: QRectF) -> None:
        """Paint the edges of the ink."""
        painter.save()
        painter.translate(area.topLeft())
        side = area.width() / COLUMNS
        painter.scale(side, side)
        painter.setPen(QPen(QColor(self._theme.text), 1.6 / side))
        painter.drawLines(self._outline)
        painter.restore()

    def _paint_marks(self, painter: QPainter) -> None:
        hovered = _pixels_of(self._questions.hovered)
        for pixel in hovered:
            row = pixel_position(pixel)[0]
            band = self.pixel_rect(COLUMNS * row).united(self.pixel_rect(COLUMNS * row + COLUMNS - 1))
            tint = QColor(self._theme.selection)
            tint.setAlpha(26)
            painter.fillRect(band, tint)
        for selection, colour in marked(self._questions, self._theme):
            painter.setPen(QPen(QColor(colour), 2.0))
            for pixel in _pixels_of(selection):
                painter.drawRect(self.pixel_rect(pixel).adjusted(0, 0, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select a pixel, add it with Shift, or select its connection to the selected unit with Ctrl."""
        pixel = self.pixel_at(event.position())
        if pixel is None or event.button() != Qt.MouseButton.LeftButton or self._images.image is None:
            return
        unit = self._unit
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and unit is not None:
            self._questions.select(Selection(connection=ConnectionIndex(0, pixel, unit)))
            return
        self._dragged_from = pixel
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._questions.select(self._questions.selection.toggled(pixel))
        else:
            self._questions.select(Selection(pixels=(pixel,)))

    @property
    def _unit(self) -> int | None:
        """The selected unit of the first hidden layer, or that of the selected connection."""
        selection = self._questions.selection
        if selection.connection is not None and selection.connection.layer == 0:
            return selection.connection.target
        return selection.unit if selection.layer == 0 else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the pixel under the mouse; while dragging, select it too."""
        pixel, unit = self.pixel_at(event.position()), self._unit
        if pixel is None or self._images.image is None:
            self._tip.point_at(Selection(), QPoint())
            self._questions.hover(Selection())
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and unit is not None:
            found = Selection(connection=ConnectionIndex(0, pixel, unit))
        else:
            found = Selection(pixels=(pixel,))
        self._questions.hover(found)
        if event.buttons() & Qt.MouseButton.LeftButton and found.pixels:
            way = pixels_between(self._dragged_from, pixel) if self._dragged_from is not None else [pixel]
            self._dragged_from = pixel
            self._questions.select(self._questions.selection.extended(way), extends=True)
            self._tip.point_at(Selection(), QPoint())
        else:
            # The line below the image names the pixel; more in a tooltip would hide pixels or buttons.
            self._tip.point_at(found, event.globalPosition().toPoint())

    def leaveEvent(self, event: object) -> None:
        """Point at nothing."""
        self._tip.point_at(Selection(), QPoint())
        self._questions.hover(Selection())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.reached_by_keys.emit(True)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Remove the ring."""
        self.reached_by_keys.emit(False)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the selected pixel with Ctrl and an arrow."""
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if arrow is None or not event.modifiers() & Qt.KeyboardModifier.ControlModifier or self._images.image is None:
            super().keyPressEvent(event)
            return
        pixels = self._questions.selection.pixels
        row, column = pixel_position(pixels[-1]) if pixels else (COLUMNS // 2, COLUMNS // 2)
        row = min(max(row + arrow[0], 0), COLUMNS - 1)
        column = min(max(column + arrow[1], 0), COLUMNS - 1)
        self._questions.select(Selection(pixels=(COLUMNS * row + column,)))


def _pixels_of(selection: Selection) -> tuple[int, ...]:
    """Return the pixels of a selection, and the pixel that a selected connection starts at."""
    connection = selection.connection
    if connection is not None and connection.layer == 0:
        return (connection.source,)
    return selection.pixels
