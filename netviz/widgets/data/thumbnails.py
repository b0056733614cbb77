"""A scrollable list of any number of images as thumbnails."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from netviz.numbers import percentage
from netviz.scene.exported_table import ExportedTable
from netviz.scene.image_names import data_set_name
from netviz.scene.queries import Listing
from netviz.session.images import Images
from netviz.session.moment_names import moment_within
from netviz.session.translation import translated
from netviz.widgets.data.listing_table import listing_table
from netviz.widgets.data.thumbnail_painting import GAP, ThumbnailRows, class_signs
from netviz.widgets.parts.accessible import give_value, paint_focus_ring, shows_focus, speak
from netviz.widgets.parts.glide import Glide
from netviz.widgets.parts.theme import DARK_THEME, Theme, plain_number

SIDES = (28, 42, 56)
_ROWS_A_NOTCH = 2
_NOTCH = 120


class Thumbnails(QAbstractScrollArea):
    """Shows a listing. A click shows the image in every view; arrows and page keys move, Return shows the current one.

    Only rows that come into view are composed, each once; scrolling moves what is already on the screen.

    Signals
    -------
    chosen : int
        The number of the image that the user wants to see.
    """

    chosen = Signal(int)

    def __init__(self, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_value(self)
        self.setObjectName("thumbnails")
        self.setAccessibleName(self.tr("Images"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self._images = images
        self._theme = DARK_THEME
        self._side = SIDES[0]
        self._listing: Listing | None = None
        self._pictures: ThumbnailRows | None = None
        self._current: int | None = None
        self._shown: int | None = None
        self.glide = Glide(self.verticalScrollBar())
        self._describe()

    # Contents ---------------------------------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._invalidate()

    def set_side(self, side: int) -> None:
        """Make the thumbnails this many pixels wide, with the same image at the top."""
        first = self.first_visible
        self._side = side
        self._fit()
        if first is not None:
            self.glide.jump(self._top_of(first))

    def show_listing(self, listing: Listing | None, *, from_the_top: bool) -> None:
        """Show other images, or the same in another order.

        Unless `from_the_top`, the first visible image stays where it is on the screen, wherever it is in the new order;
        a list that is at its top stays there.
        """
        before, first, value = self._listing, self.first_visible, self.verticalScrollBar().value()
        number = int(before.numbers[first]) if before is not None and first is not None else None
        offset = value - self._top_of(first) if first is not None else 0
        current = self._number(self._current)
        self._listing = listing
        self._current = listing.place_of(current) if listing is not None else None
        self._shown = self._shown_place()
        self._fit()
        if from_the_top:
            self.glide.jump(0)
        elif value > 0 and listing is not None and (place := listing.place_of(number)) is not None:
            self.glide.shift(self._top_of(place) + offset - self.verticalScrollBar().value())

    def follow_shown(self) -> None:
        """Mark the image that every view shows, and scroll to it if it is in the list."""
        shown = self._shown_place()
        if shown != self._shown:
            self._shown = shown
            if shown is not None:
                self._move_to(shown)
            self.viewport().update()

    @property
    def listing(self) -> Listing | None:
        """The images."""
        return self._listing

    def export_table(self) -> ExportedTable | None:
        """Return the images of the list in their order, with what the network reads them as."""
        return None if self._listing is None else listing_table(self._listing, self._images.class_name)

    @property
    def current(self) -> int | None:
        """The place in the list of the thumbnail with the keyboard focus."""
        return self._current

    @property
    def first_visible(self) -> int | None:
        """The place in the list of the first thumbnail in the topmost visible row."""
        if self._listing is None or not len(self._listing):
            return None
        return min(self.verticalScrollBar().value() // self._pitch * self.columns, len(self._listing) - 1)

    @property
    def columns(self) -> int:
        """The number of thumbnails in a row."""
        return max(self.viewport().width() // self._pitch, 1)

    def rect_of(self, place: int) -> QRect:
        """Return the area of a thumbnail in the viewport, without the gap around it."""
        row, column = divmod(place, self.columns)
        top = row * self._pitch - self.verticalScrollBar().value()
        return QRect(column * self._pitch + GAP // 2, top + GAP // 2, self._side, self._side)

    def place_at(self, position: QPointF) -> int | None:
        """Return the place in the list of the thumbnail at a position in the viewport, or None."""
        column = int(position.x()) // self._pitch
        row = (int(position.y()) + self.verticalScrollBar().value()) // self._pitch
        place = row * self.columns + column
        return place if self._listing is not None and column < self.columns and place < len(self._listing) else None

    @property
    def _pitch(self) -> int:
        """The distance from one thumbnail to the next."""
        return self._side + GAP

    def _top_of(self, place: int) -> int:
        return place // self.columns * self._pitch

    def _number(self, place: int | None) -> int | None:
        """Return the number of the image at a place in the list."""
        if self._listing is None or place is None or place >= len(self._listing):
            return None
        return int(self._listing.numbers[place])

    def _shown_place(self) -> int | None:
        image, listing = self._images.image, self._listing
        if image is None or listing is None:
            return None
        return listing.place_of(listing.sets.number(image.split, image.index))

    def sizeHint(self) -> QSize:
        """Return a size with room for a few rows."""
        return QSize(560, 150)

    def minimumSizeHint(self) -> QSize:
        """Return a size with room for two short rows."""
        return QSize(160, 72)

    # Painting ---------------------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        """Set the range of the scroll bar, and have the pictures made again."""
        n = len(self._listing) if self._listing is not None else 0
        rows = -(-n // self.columns)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(rows * self._pitch - height, 0))
        bar.setPageStep(max(height, 1))
        bar.setSingleStep(self._pitch)
        self._invalidate()

    def _invalidate(self) -> None:
        self._pictures = None
        self.viewport().update()

    def _prepared_pictures(self, listing: Listing) -> ThumbnailRows:
        if self._pictures is None:
            # In whole device pixels, so that an image is copied without scaling.
            scale = self.devicePixelRatioF()
            side = round(self._pitch * scale) - GAP
            signs = class_signs(listing.sets.dataset.class_names, self.font(), self._theme, side, scale)
            self._pictures = ThumbnailRows(listing, self.columns, side, self._theme, signs)
        return self._pictures

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the uncovered rows, and frames around the shown and the current image."""
        painter = QPainter(self.viewport())
        area = event.rect()
        painter.fillRect(area, QColor(*self._theme.palette.panel))
        listing = self._listing
        if listing is None or not len(listing):
            return
        value, pitch = self.verticalScrollBar().value(), self._pitch
        first = (area.top() + value) // pitch
        last = min((area.bottom() + value) // pitch + 1, -(-len(listing) // self.columns))
        width = self.columns * pitch
        for row, picture in enumerate(self._prepared_pictures(listing).get(first, max(first, last)), start=first):
            painter.drawImage(QRect(0, row * pitch - value, width, pitch), picture)
        if self._shown is not None:
            self._frame(painter, self._shown, self._theme.selection)
        if self._current is not None and self._current != self._shown and self.hasFocus():
            self._frame(painter, self._current, self._theme.text)
        if shows_focus(self):
            paint_focus_ring(painter, QRectF(self.viewport().rect()), self._theme)

    def _frame(self, painter: QPainter, place: int, colour: str) -> None:
        painter.setPen(QPen(QColor(colour), 2.0))
        painter.drawRect(self.rect_of(place).adjusted(-1, -1, 1, 1))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is on the screen, so that only new rows are painted."""
        QToolTip.hideText()
        self.viewport().scroll(0, dy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the rows with as many thumbnails as fit, with the same image at the top."""
        old = event.oldSize().width() if event.oldSize().isValid() else 0
        first = self.verticalScrollBar().value() // self._pitch * max(old // self._pitch, 1)
        columns_change = max(old // self._pitch, 1) != self.columns
        self._fit()
        if columns_change and old:
            self.glide.jump(self._top_of(first))

    # Mouse and keyboard -----------------------------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by pixels if the device reports them, otherwise by a few rows a notch, smoothly."""
        if not event.pixelDelta().isNull():
            self.glide.jump(self.verticalScrollBar().value() - event.pixelDelta().y())
        else:
            self.glide.by(-event.angleDelta().y() / _NOTCH * _ROWS_A_NOTCH * self._pitch)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show an image in every view."""
        place = self.place_at(event.position())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._set_current(place)
            self._choose(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the tooltip of the image under the mouse."""
        place = self.place_at(event.position())
        if place is None:
            QToolTip.hideText()
        else:
            at: QPoint = event.globalPosition().toPoint()
            QToolTip.showText(at, self.describe(place), self.viewport(), self.rect_of(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the keyboard focus between thumbnails, or show the current image."""
        listing = self._listing
        key = Qt.Key(event.key())
        if listing is None or not len(listing):
            super().keyPressEvent(event)
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._current if self._current is not None else self.first_visible or 0)
            return
        page = max(self.viewport().height() // self._pitch - 1, 1) * self.columns
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self.columns,
            Qt.Key.Key_Down: self.columns,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Home: -len(listing),
            Qt.Key.Key_End: len(listing),
        }
        step = steps.get(key)
        if step is None:
            super().keyPressEvent(event)
        elif self._current is None:
            self._move_to({Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(listing) - 1}.get(key, self.first_visible or 0))
        else:
            self._move_to(min(max(self._current + step, 0), len(listing) - 1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Paint the keyboard focus."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Remove the keyboard focus."""
        super().focusOutEvent(event)
        self.viewport().update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop scrolling and free the pictures."""
        self.glide.stop()
        self._pictures = None

    def _choose(self, place: int) -> None:
        number = self._number(place)
        if number is not None:
            self.chosen.emit(number)

    def _set_current(self, place: int) -> None:
        self._current = place
        self._describe()
        self.viewport().update()

    def _move_to(self, place: int) -> None:
        """Make a thumbnail the current one and scroll until its whole row is visible."""
        self._set_current(place)
        top, height = self._top_of(place), self.viewport().height()
        value = self.verticalScrollBar().value()
        if top < value:
            self.glide.jump(top)
        elif top + self._pitch > value + height:
            self.glide.jump(top + self._pitch - height)

    # Text -------------------------------------------------------------------------------------------------------------

    @Slot()
    def _describe(self) -> None:
        text = "" if self._current is None else self.describe(self._current)
        speak(self, text or self.tr("Thumbnails. Arrow keys move between them; Return shows the image."))

    def describe(self, place: int) -> str:
        """Return an image's number, label, answer, probability and loss, a line each."""
        listing, number = self._listing, self._number(place)
        if listing is None or number is None:
            return ""
        split, index = listing.sets.place(number)
        name = self._images.class_name
        lines = [
            translated(data_set_name(split, index)),
            self.tr("label {name}").format(name=name(int(listing.sets.labels[number]))),
        ]
        readings, position = listing.readings, listing.positions[place]
        if readings is not None:
            answer, probability = name(int(readings.answers[position])), float(readings.probabilities[position])
            text = self.tr("read as {name} with {probability} after {moment}")
            when = moment_within(readings.step, readings.counting)
            lines.append(text.format(name=answer, probability=percentage(probability), moment=when))
            lines.append(self.tr("loss {loss}").format(loss=plain_number(float(readings.losses[position]), 4)))
        return "\n".join(lines)
