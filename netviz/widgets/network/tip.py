"""The tooltip of the network: beside the part under the mouse, over neither that part nor the digits."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QLabel, QWidget

from netviz.data import N_PIXELS
from netviz.scene.frames import Frame
from netviz.scene.layout import NetworkLayout, Rectangle
from netviz.scene.selection import Selection
from netviz.session.pictures import Pictures
from netviz.session.questions import Questions
from netviz.widgets.parts.names import name_of
from netviz.widgets.parts.products import products_with

_RESTS_MS = 220
_GAP = 10
_MARGIN = 4
_LEAST_WIDTH = 160
_LINES_THAT_FIT = 16
"""A view of fewer lines has no room to cover: its tooltip only names the part, whose numbers stand below."""


class NetworkTip(QLabel):
    """Names what is under the mouse once the mouse rests, and keeps its numbers up to date."""

    def __init__(self, pictures: Pictures, questions: Questions, view: QWidget) -> None:
        super().__init__(view)
        self.setObjectName("network-tip")
        self.setProperty("role", "tip")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._pictures = pictures
        self._questions = questions
        self._view = view
        self._found = Selection()
        self._pointer = QPoint()
        self._layout = NetworkLayout(1, 1)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_RESTS_MS)
        self._rest.timeout.connect(self._show)
        pictures.numbers_changed.connect(self._on_numbers)

    def point_at(self, found: Selection, pointer: QPoint, layout: NetworkLayout) -> None:
        """Take what is under the mouse, the mouse's place in the view, and where the parts are."""
        if found != self._found or layout != self._layout:
            self.hide()
        self._found, self._pointer, self._layout = found, pointer, layout
        if found.is_empty:
            self._rest.stop()
        else:
            self._rest.start()

    def leave(self) -> None:
        """Point at nothing."""
        self.point_at(Selection(), QPoint(), self._layout)

    @Slot()
    def _show(self) -> None:
        frame = self._pictures.frame
        if frame is None:
            return
        room = self._view.rect()
        name = name_of(frame, self._found)
        is_low = room.height() < _LINES_THAT_FIT * self.fontMetrics().height()
        products = products_with(frame, self._found, self._questions)
        self.setText("\n".join((name.split("\n")[0] if is_low else name, *products)))
        part = part_rect(frame, self._found, self._layout, self._pointer)
        size = self._size_within(_width_beside(part, self._layout))
        self.setGeometry(QRect(free_place(size, room, part, self._layout), size))
        self.show()
        self.raise_()

    def _size_within(self, width: int) -> QSize:
        """Return the size of the text, which wraps if it is wider than the room."""
        self.setWordWrap(False)
        whole = self.sizeHint()
        if whole.width() <= width:
            return whole
        self.setWordWrap(True)
        return QSize(width, self.heightForWidth(width))

    @Slot(object)
    def _on_numbers(self, frame: Frame) -> None:
        if self.isVisible():
            self._show()


def part_rect(frame: Frame, found: Selection, layout: NetworkLayout, pointer: QPoint) -> QRect:
    """Return what a tooltip speaks of, with the mouse, in the view's coordinates; of a connection, what lies near."""
    mouse = QRect(pointer.x() - _MARGIN, pointer.y() - _MARGIN, 2 * _MARGIN, 2 * _MARGIN)
    if found.pixels:
        column, places, n_units = layout.pixel_column, found.pixels, N_PIXELS
    elif found.unit is not None:
        order = frame.arrangement.places[found.layer]
        column, places, n_units = layout.hidden_columns[found.layer], (int(order[found.unit]),), len(order)
    elif found.digit is not None:
        column, places, n_units = digits_column(layout), (found.digit,), frame.trace.probabilities.size
    else:
        return mouse
    top, bottom = (layout.unit_y(place + half, n_units) for place, half in ((min(places), -0.5), (max(places), 0.5)))
    rows = Rectangle(column.left, top, column.width, bottom - top)
    return mouse.united(_logical(rows, layout))


def digits_column(layout: NetworkLayout) -> Rectangle:
    """Return all of the canvas to the right of the connections, in device pixels: digits and probabilities."""
    return Rectangle(layout.output_x, 0.0, max(layout.width - layout.output_x, 0.0), float(layout.height))


def free_place(size: QSize, room: QRect, part: QRect, layout: NetworkLayout) -> QPoint:
    """Return where a tooltip covers neither the part nor the digits, and as little of the other columns as it can."""
    middle = part.center().y() - size.height() // 2
    across = part.center().x() - size.width() // 2
    digits = _logical(digits_column(layout), layout)
    left = min(part.left(), digits.left()) - _GAP - size.width()
    places = (
        QPoint(left, middle),
        QPoint(part.right() + _GAP, middle),
        QPoint(left, part.top() - _GAP - size.height()),
        QPoint(left, part.bottom() + _GAP),
        QPoint(min(across, digits.left() - _GAP - size.width()), part.top() - _GAP - size.height()),
        QPoint(min(across, digits.left() - _GAP - size.width()), part.bottom() + _GAP),
    )
    columns = [_logical(column, layout) for column in (layout.pixel_column, *layout.hidden_columns)]

    def covered(place: QPoint) -> tuple[int, int]:
        tip = QRect(place, size)
        return sum(_area(tip, taken) for taken in (part, digits)), sum(_area(tip, column) for column in columns)

    return min((_inside(place, size, room) for place in places), key=covered)


def _width_beside(part: QRect, layout: NetworkLayout) -> int:
    """Return the room to the left of the digits, and of a part in the left half to the right of that part."""
    digits = _logical(digits_column(layout), layout)
    left = part.right() if part.right() < digits.left() // 2 else 0
    return max(digits.left() - left - 2 * _GAP, _LEAST_WIDTH)


def _inside(place: QPoint, size: QSize, room: QRect) -> QPoint:
    x = max(min(place.x(), room.right() - size.width() - _MARGIN), room.left() + _MARGIN)
    y = max(min(place.y(), room.bottom() - size.height() - _MARGIN), room.top() + _MARGIN)
    return QPoint(x, y)


def _area(first: QRect, second: QRect) -> int:
    common = first.intersected(second)
    return common.width() * common.height() if common.isValid() else 0


def _logical(area: Rectangle, layout: NetworkLayout) -> QRect:
    scale = layout.scale
    rect = QRectF(area.left / scale, area.top / scale, area.width / scale, area.height / scale)
    return rect.toAlignedRect()
