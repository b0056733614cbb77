"""A picture with a frame over each digit in it, and what the network reads under it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from netviz.session.joining import listed
from netviz.widgets.parts.theme import Theme

_SIDE = 380
_LEAST_DRAG = 8
"""Screen pixels; a shorter way of the mouse is a click."""

Box = tuple[int, int, int, int]


class FoundDigits(QWidget):
    """Shows a picture, the digits in it, and the part of it that counts.

    A click on a frame chooses the digit, and so do the arrow keys; dragging chooses the part of the picture.

    Attributes
    ----------
    chosen : int
        The number of the chosen digit, from 0.

    Signals
    -------
    digit_chosen : int
    part_chosen : tuple of 4 ints
        Top, left, bottom and right in pixels of the picture, the last two exclusive.
    """

    digit_chosen = Signal(int)
    part_chosen = Signal(object)

    def __init__(self, colors: NDArray[np.uint8], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picture-original")
        self.setAccessibleName(self.tr("The picture, with a frame around each digit"))
        self.setToolTip(self.tr("Drag over the part of the picture that counts"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme = theme
        height, width = colors.shape[:2]
        self._size = QSize(width, height)
        # A copy owns its pixels.
        image = QImage(np.ascontiguousarray(colors).data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        small = max(width, height) * 4 < _SIDE
        mode = Qt.TransformationMode.FastTransformation if small else Qt.TransformationMode.SmoothTransformation
        self._picture = image.scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio, mode)
        # Room for a reading under a digit at the lower edge.
        self.setFixedSize(_SIDE, min(max(self._picture.height() + 24, _SIDE // 4), _SIDE))
        self._boxes: tuple[Box, ...] = ()
        self._answers: tuple[str, ...] = ()
        self._part: Box | None = None
        self._drag: tuple[QPointF, QPointF] | None = None
        self.chosen = 0

    def show_digits(self, boxes: tuple[Box, ...], answers: tuple[str, ...], part: Box | None) -> None:
        """Show where the digits are, what each is read as, and the part of the picture that counts."""
        self._boxes, self._answers, self._part = boxes, answers, part
        self.chosen = min(self.chosen, max(len(boxes) - 1, 0))
        read = listed(answers)
        self.setAccessibleDescription(
            self.tr("Read from left to right: {answers}").format(answers=read) if read else ""
        )
        self.update()

    def frame_of(self, number: int) -> QRect:
        """Return where the frame of a digit is, in pixels of the widget."""
        top, left, bottom, right = self._boxes[number]
        return self._on_screen(top, left, bottom, right).toAlignedRect().adjusted(-4, -4, 4, 4)

    def choose(self, number: int) -> None:
        """Choose a digit."""
        if 0 <= number < len(self._boxes) and number != self.chosen:
            self.chosen = number
            self.update()
            self.digit_chosen.emit(number)

    def _corner(self) -> QPointF:
        return QPointF((self.width() - self._picture.width()) / 2, 0.0)

    def _on_screen(self, top: int, left: int, bottom: int, right: int) -> QRectF:
        scale = self._picture.width() / self._size.width()
        corner = self._corner()
        return QRectF(
            corner.x() + left * scale, corner.y() + top * scale, (right - left) * scale, (bottom - top) * scale
        )

    # Mouse and keys --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag = (event.position(), event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the part that is being dragged over."""
        if self._drag is not None:
            self._drag = (self._drag[0], event.position())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the part that was dragged over, or the digit that was clicked."""
        if self._drag is None:
            return
        (start, end), self._drag = (self._drag[0], event.position()), None
        way = end - start
        self.update()
        if min(abs(way.x()), abs(way.y())) >= _LEAST_DRAG:
            scale = self._size.width() / self._picture.width()
            corner = self._corner()
            xs, ys = sorted((start.x(), end.x())), sorted((start.y(), end.y()))
            left, right = (min(max(round((x - corner.x()) * scale), 0), self._size.width()) for x in xs)
            top, bottom = (min(max(round((y - corner.y()) * scale), 0), self._size.height()) for y in ys)
            if right - left > 1 and bottom - top > 1:
                self.part_chosen.emit((top, left, bottom, right))
            return
        for number in range(len(self._boxes)):
            if self.frame_of(number).contains(end.toPoint()):
                self.choose(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the next or the previous digit with the arrow keys."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.choose(self.chosen + step)

    # Painting --------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, the frames and the readings."""
        painter = QPainter(self)
        painter.drawImage(self._corner(), self._picture)
        if self._drag is not None:
            self._shade_around(painter, QRectF(*self._drag))
        elif self._part is not None:
            self._shade_around(painter, self._on_screen(*self._part))
        for number in range(len(self._boxes)):
            self._paint_frame(painter, number)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent), 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _shade_around(self, painter: QPainter, part: QRectF) -> None:
        shade = QColor(self._theme.window)
        shade.setAlpha(170)
        whole = QRectF(self._corner(), self._picture.size().toSizeF())
        part = part.normalized() & whole
        for rest in (
            QRectF(whole.left(), whole.top(), whole.width(), part.top() - whole.top()),
            QRectF(whole.left(), part.bottom(), whole.width(), whole.bottom() - part.bottom()),
            QRectF(whole.left(), part.top(), part.left() - whole.left(), part.height()),
            QRectF(part.right(), part.top(), whole.right() - part.right(), part.height()),
        ):
            painter.fillRect(rest, shade)

    def _paint_frame(self, painter: QPainter, number: int) -> None:
        frame = self.frame_of(number)
        is_chosen = number == self.chosen
        painter.setPen(QPen(QColor(self._theme.selection if is_chosen else self._theme.muted), 3 if is_chosen else 2))
        painter.drawRect(frame)
        if number >= len(self._answers):
            return
        font = self.font()
        font.setBold(is_chosen)
        painter.setFont(font)
        text = self._answers[number]
        size = painter.fontMetrics().boundingRect(text).size()
        place = QRect(0, 0, size.width() + 10, painter.fontMetrics().height() + 2)
        place.moveCenter(frame.center())
        place.moveTop(min(frame.bottom() + 3, self.height() - place.height()))
        painter.fillRect(place, QColor(self._theme.raised))
        painter.setPen(QColor(self._theme.text))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
