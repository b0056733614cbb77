"""The number of images of each label, and their average."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from netviz.data import COLUMNS, IMAGE_SHAPE
from netviz.numbers import local, percentage
from netviz.rendering.thumbnails import thumbnail_rows
from netviz.scene.exported_table import ExportedTable
from netviz.session.images import Images
from netviz.widgets.parts.accessible import give_value, paint_focus_ring, shows_focus, speak
from netviz.widgets.parts.images import rgb_image
from netviz.widgets.parts.theme import DARK_THEME, Theme, scaled_font

_FEW = 10
"""Classes that have room for their counts, in two columns; of more, the bars alone show the counts."""
_COLUMNS = 2
_MANY = ((30, 5, 22), (math.inf, 8, 14))
"""Up to how many classes stand in how many rows, with average images of how many pixels along an edge."""
_MAX_WIDTH, _MANY_GAP = 270, 2
"""The width of many classes and between two of them, in pixels."""
_SIZED_ROWS = _FEW // _COLUMNS
_GAP = 6
_WIDTH = 176
_BESIDE_IMAGE = 12
"""Width between the image and the text, and beside the text, in pixels."""
_MAX_NAME_WIDTH = 44
# Steps to the right and downwards.
_STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class ClassStrip(QWidget):
    """The labels, each with its average image, its count and a bar; of many labels, without the counts.

    Signals
    -------
    chosen : int
        The label whose images the user wants to see.
    average_chosen : int
        The label whose average image the user wants to show to the network.
    """

    chosen = Signal(int)
    average_chosen = Signal(int)

    def __init__(self, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_value(self)
        self.setObjectName("class-strip")
        self.setAccessibleName(self.tr("Count and average image of each label"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._images = images
        self._theme = DARK_THEME
        self._counts: NDArray[np.intp] = np.zeros(images.n_classes, np.intp)
        self._averages: NDArray[np.uint8] | None = None
        self._picture: QImage | None = None
        self._label: int | None = None
        self._current = 0
        self._hovered: int | None = None
        self._describe()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.show_averages(self._averages)

    def show_counts(self, counts: NDArray[np.intp]) -> None:
        """Show how many images each label has, of shape (n_classes,)."""
        self._counts = counts
        self._current = min(self._current, len(counts) - 1)
        self.updateGeometry()
        self._describe()
        self.update()

    def export_table(self) -> ExportedTable:
        """Return how many images each label has."""
        names = [self._images.class_name(label) for label in range(len(self._counts))]
        return ExportedTable.of_columns("labels", {"label": names, "images": self._counts})

    def show_averages(self, averages: NDArray[np.uint8] | None) -> None:
        """Show the average image of each label, of shape (n_classes, 784); None shows empty squares."""
        self._averages = averages
        if averages is None:
            self._picture = None
        else:
            # One column without gaps.
            tiles = thumbnail_rows(averages.reshape(-1, *IMAGE_SHAPE), 1, COLUMNS, 0, self._theme.palette)
            self._picture = rgb_image(tiles.reshape(len(averages) * COLUMNS, COLUMNS, 4))
        self.update()

    def show_filter(self, label: int | None) -> None:
        """Mark the label that the images are filtered by; None for no filter."""
        self._label = label
        self.update()

    @property
    def counts(self) -> NDArray[np.intp]:
        """The number of images of each label, of shape (n_classes,)."""
        return self._counts

    @property
    def _shows_counts(self) -> bool:
        return len(self._counts) <= _FEW

    @property
    def _rows(self) -> int:
        if self._shows_counts:
            return -(-len(self._counts) // _COLUMNS)
        return self._many[0]

    @property
    def _many(self) -> tuple[int, int]:
        """The number of rows, and the largest average image, of many classes."""
        return next((rows, side) for most, rows, side in _MANY if len(self._counts) <= most)

    @property
    def _columns(self) -> int:
        return -(-len(self._counts) // self._rows)

    def sizeHint(self) -> QSize:
        """Return a size for the average images of ten labels."""
        return QSize(self._preferred_width(), _SIZED_ROWS * (COLUMNS + 4))

    def minimumSizeHint(self) -> QSize:
        """Return a size for slightly smaller images."""
        return QSize(self._preferred_width(), _SIZED_ROWS * 20)

    def _preferred_width(self) -> int:
        """Return the width at which no name covers a count, with room for class names that are words."""
        metrics, bold = self.fontMetrics(), QFontMetrics(scaled_font(self.font(), 1.0, bold=True))
        labels = range(len(self._counts))
        names = max(bold.horizontalAdvance(self._images.class_name(label)) for label in labels)
        if not self._shows_counts:
            column = self._many[1] + _BESIDE_IMAGE + names
            return min(max(_WIDTH, self._columns * (column + _MANY_GAP)), _MAX_WIDTH)
        counts = max(metrics.horizontalAdvance(self._count_text(label)) for label in labels)
        column = COLUMNS + _BESIDE_IMAGE + min(names, bold.horizontalAdvance("0") + _MAX_NAME_WIDTH) + 8 + counts
        return max(_WIDTH, self._columns * (column + _GAP) - _GAP)

    def _count_text(self, label: int) -> str:
        return local(self._counts[label], ",")

    def name_and_count(self, label: int) -> tuple[str, str, int]:
        """Return a label's name as it fits beside its count, the count, and the room for both in pixels.

        Of many labels the count is empty.
        """
        _, text = self._places_of(label)
        count = self._count_text(label) if self._shows_counts else ""
        bold = QFontMetrics(scaled_font(self.font(), 1.0, bold=True))
        room = text.width() - self.fontMetrics().horizontalAdvance(count) - (6 if count else 0)
        name = bold.elidedText(self._images.class_name(label), Qt.TextElideMode.ElideRight, room)
        return name, count, text.width()

    def rect_of(self, label: int) -> QRect:
        """Return the area of a label's image, count and bar."""
        column, row = divmod(label, self._rows)
        gap = _GAP if self._shows_counts else _MANY_GAP
        height, width = self.height() / self._rows, (self.width() + gap) // self._columns
        top = round(row * height)
        return QRect(column * width, top, width - gap, round((row + 1) * height) - top)

    def _places_of(self, label: int) -> tuple[QRect, QRect]:
        """Return the area of a label's image and that of its text."""
        area = self.rect_of(label)
        if self._shows_counts:
            return _places(area, self.fontMetrics().height())
        side = min(area.height() - 4, self._many[1])
        picture = QRect(area.left() + 1, area.center().y() - side // 2 + 1, side, side)
        return picture, QRect(picture.right() + 4, picture.top(), area.right() - picture.right() - 5, max(side - 5, 10))

    def label_at(self, position: QPointF) -> int | None:
        """Return the label at a position, or None."""
        at = position.toPoint()
        return next((label for label in range(len(self._counts)) if self.rect_of(label).contains(at)), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the labels."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for label in range(len(self._counts)):
            self._paint_class(painter, label)
        if shows_focus(self):
            paint_focus_ring(painter, QRectF(self.rect()), self._theme)

    def _paint_class(self, painter: QPainter, label: int) -> None:
        theme, area = self._theme, self.rect_of(label)
        if label == self._label or label == self._hovered:
            painter.fillRect(area.adjusted(0, 1, 0, -1), QColor(theme.raised))
        picture, text = self._places_of(label)
        if self._picture is None or self._picture.height() != len(self._counts) * COLUMNS:
            painter.fillRect(picture, QColor(*theme.palette.paper))
        else:
            painter.drawImage(picture, self._picture, QRect(0, label * COLUMNS, COLUMNS, COLUMNS))
        middle = Qt.AlignmentFlag.AlignVCenter
        name, count, _ = self.name_and_count(label)
        painter.setFont(self.font())
        painter.setPen(QColor(theme.muted))
        painter.drawText(text, middle | Qt.AlignmentFlag.AlignRight, count)
        painter.setFont(scaled_font(self.font(), 1.0, bold=True))
        painter.setPen(QColor(theme.selection if label == self._label else theme.text))
        painter.drawText(text, middle, name)
        bar = QRectF(text.left(), text.bottom() + 2, text.width(), 3)
        painter.fillRect(bar, QColor(theme.raised if label != self._label else theme.line))
        most = max(int(self._counts.max()), 1)
        painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * self._counts[label] / most, 3), theme.positive)
        if self.hasFocus() and label == self._current:
            painter.setPen(QPen(QColor(theme.text), 1.0))
            painter.drawRect(area.adjusted(0, 1, -1, -2))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a label."""
        label = self.label_at(event.position())
        if label is not None and event.button() == Qt.MouseButton.LeftButton:
            self._move_to(label)
            self.chosen.emit(label)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Choose a label's average image."""
        label = self.label_at(event.position())
        if label is not None:
            self.average_chosen.emit(label)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Highlight the label under the mouse and show its tooltip."""
        label = self.label_at(event.position())
        if label != self._hovered:
            self._hovered = label
            self.update()
        if label is not None:
            QToolTip.showText(event.globalPosition().toPoint(), self._help(label), self, self.rect_of(label))

    def leaveEvent(self, event: object) -> None:
        """Remove the highlight."""
        self._hovered = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between labels; Return chooses a label, Shift+Return its average image."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.average_chosen if shift else self.chosen).emit(self._current)
        elif key in _STEPS:
            column, row = divmod(self._current, self._rows)
            right, down = _STEPS[key]
            column, row = min(max(column + right, 0), self._columns - 1), min(max(row + down, 0), self._rows - 1)
            self._move_to(min(self._rows * column + row, len(self._counts) - 1))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Paint the keyboard focus."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Remove the keyboard focus."""
        self.update()

    def _move_to(self, label: int) -> None:
        self._current = label
        self._describe()
        self.update()

    def _describe(self) -> None:
        speak(self, self._help(self._current))

    def _help(self, label: int) -> str:
        total = max(int(self._counts.sum()), 1)
        text = self.tr(
            "{name}: {count} of {total} images, {share}.\n"
            "Click to list only these images (Return).\n"
            "Double-click to show their average to the network (Shift+Return)."
        )
        return text.format(
            name=self._images.class_name(label),
            count=local(self._counts[label], ","),
            total=local(total, ","),
            share=percentage(float(self._counts[label]) / total),
        )


def _places(area: QRect, line: int) -> tuple[QRect, QRect]:
    """Return the area of a label's image, at its own or twice its size, and of its text, beside or below it.

    `line` is the height of a line of text; three pixels below the text are left for the bar.
    """
    large = 2 * COLUMNS
    if area.height() >= large + line + 12:
        top = area.center().y() - (large + line + 8) // 2
        picture = QRect(area.left() + 2, top, large, large)
        return picture, QRect(picture.left(), picture.bottom() + 2, area.width() - 4, line)
    side = min(area.height() - 4, COLUMNS)
    picture = QRect(area.left() + 2, area.center().y() - side // 2 + 1, side, side)
    return picture, QRect(picture.right() + 6, picture.top(), area.right() - picture.right() - 8, side - 5)
