"""The weights as pictures: what each hidden unit looks for, and how each votes for the digits."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from netviz.session.arrangement import Arrangement
from netviz.session.frames import WALL_GAP, Frame, wall_columns
from netviz.session.selection import COLUMNS, Connection, Selection, pixel_position
from netviz.session.session import Session
from netviz.widgets.images import rgb_image
from netviz.widgets.marks import marked
from netviz.widgets.resting_tip import RestingTip
from netviz.widgets.theme import DARK_THEME, Theme

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_SMALLEST_TILE, _LARGEST_TILE = 2, 12 * COLUMNS


class ReceptiveFieldWall(QWidget):
    """The incoming weights of every hidden unit, each as a picture of 28 by 28, on one common scale."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("receptive-fields")
        self.setAccessibleName("What each hidden unit looks for")
        self.setAccessibleDescription(
            "One picture for each hidden unit: its 784 weights. Click one to select the unit, with Ctrl one weight "
            "of it; Ctrl and the arrows move on."
        )
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 190)
        self._session = session
        self._theme = DARK_THEME
        self._picture: QImage | None = None
        self._side = COLUMNS
        self._n_units = 0
        self._arrangement = Arrangement.by_number(0)
        session.frame_changed.connect(self._on_frame)
        self._marks: list[tuple[Selection, str]] = []
        self._tip = RestingTip(session, self)
        for changed in (session.hover_changed, session.selection_changed, session.pins_changed):
            changed.connect(self._on_marks)

    @Slot()
    def _on_marks(self) -> None:
        """Paint the marks anew where any of them is seen here."""
        marks = [mark for mark in marked(self._session, self._theme) if not mark[0].pixels and mark[0].digit is None]
        if marks != self._marks:
            self._marks = marks
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for nearly a screen pixel a weight."""
        return QSize(360, 360)

    @Slot(object)
    def _on_frame(self, frame: Frame) -> None:
        self._picture = rgb_image(frame.wall)
        self._side = frame.tile_side
        self._arrangement = frame.arrangement
        n_units = frame.trace.activations[0].size
        if n_units != self._n_units:
            self._n_units = n_units
            self._fit_tiles()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the tiles drawn anew."""
        self._fit_tiles()

    def _fit_tiles(self) -> None:
        """Have the tiles drawn as large as there is room for, in whole screen pixels."""
        room = min(self.width(), self.height()) * self.devicePixelRatioF()
        side = (room + WALL_GAP) // self._columns - WALL_GAP
        self._session.set_tile_side(int(min(max(side, _SMALLEST_TILE), _LARGEST_TILE)))

    @property
    def _columns(self) -> int:
        return wall_columns(self._n_units or self._session.config.hidden[0])

    @property
    def _pitch(self) -> float:
        """From one tile to the next, in the widget's coordinates."""
        return (self._side + WALL_GAP) / self.devicePixelRatioF()

    @property
    def _origin(self) -> QPointF:
        """The upper left corner of the wall, on a whole screen pixel."""
        scale = self.devicePixelRatioF()
        width = self._columns * self._pitch - WALL_GAP / scale
        return QPointF(max((self.width() - width) * scale // 2, 0.0) / scale, 0.0)

    def tile_rect(self, unit: int) -> QRectF:
        """Return where a unit's picture is, in the widget's coordinates."""
        row, column = divmod(int(self._arrangement.places[0][unit]), self._columns)
        side = self._side / self.devicePixelRatioF()
        origin = self._origin
        return QRectF(origin.x() + column * self._pitch, origin.y() + row * self._pitch, side, side)

    def unit_at(self, position: QPointF) -> int | None:
        """Return the unit whose picture is at a place, or None beside the wall."""
        origin = self._origin
        column = int((position.x() - origin.x()) // self._pitch)
        row = int((position.y() - origin.y()) // self._pitch)
        place = row * self._columns + column
        if 0 <= column < self._columns and 0 <= place < self._n_units:
            return int(self._arrangement.units[0][place])
        return None

    def connection_at(self, position: QPointF) -> Connection | None:
        """Return the connection whose weight is at a place, or None beside the tiles."""
        unit = self.unit_at(position)
        if unit is None:
            return None
        tile = self.tile_rect(unit)
        column = int((position.x() - tile.left()) / tile.width() * COLUMNS)
        row = int((position.y() - tile.top()) / tile.height() * COLUMNS)
        if not (0 <= row < COLUMNS and 0 <= column < COLUMNS):
            return None
        return Connection(0, COLUMNS * row + column, unit)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the wall and mark the unit that is selected or pointed at."""
        painter = QPainter(self)
        if self._picture is None:
            painter.setPen(QColor(self._theme.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._session.busy)
            return
        self._picture.setDevicePixelRatio(self.devicePixelRatioF())
        painter.drawImage(self._origin, self._picture)
        for selection, colour in marked(self._session, self._theme):
            self._mark(painter, selection, colour)

    def _mark(self, painter: QPainter, selection: Selection, colour: str) -> None:
        connection, unit = selection.connection, selection.unit
        if connection is not None and connection.layer < 2:
            unit = connection.target if connection.layer == 0 else connection.source
        elif selection.layer > 0:
            unit = None
        if unit is None or unit >= self._n_units:
            return
        tile = self.tile_rect(unit)
        painter.setPen(QPen(QColor(colour), 2.0))
        painter.drawRect(tile)
        if connection is not None and connection.layer == 0:
            row, column = pixel_position(connection.source)
            place = QPointF((column + 0.5) * tile.width() / COLUMNS, (row + 0.5) * tile.height() / COLUMNS)
            painter.drawEllipse(tile.topLeft() + place, 2.0, 2.0)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Name the unit, or with Ctrl the weight, under the mouse."""
        found = self._found(event)
        self._session.hover(found)
        self._tip.point_at(found, event.globalPosition().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select a unit, or with Ctrl one weight of it."""
        found = self._found(event)
        if not found.is_empty and event.button() == Qt.MouseButton.LeftButton:
            self._session.select(found)

    def _found(self, event: QMouseEvent) -> Selection:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return Selection(connection=self.connection_at(event.position()))
        return Selection(unit=self.unit_at(event.position()))

    def leaveEvent(self, event: object) -> None:
        """Point at nothing."""
        self._tip.point_at(Selection(), QPoint())
        self._session.hover(Selection())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move to the neighbouring unit with Ctrl and an arrow."""
        across, down = _STEPS.get(Qt.Key(event.key()), (0, 0))
        step = across + down * self._columns
        if not step or not self._n_units or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        selection = self._session.selection
        place = 0
        if selection.unit is not None and selection.layer == 0:
            place = (int(self._arrangement.places[0][selection.unit]) + step) % self._n_units
        self._session.select(Selection(unit=int(self._arrangement.units[0][place])))


class OutputWeights(QWidget):
    """The weights from the hidden units to the digits: a row for each digit, a column for each unit."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("output-weights")
        self.setAccessibleName("Weights from the hidden units to the digits")
        self.setAccessibleDescription(
            "A row for each digit, a column for each hidden unit. Click a cell to select its connection, a digit to "
            "select it; Ctrl and the arrows move on."
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._session = session
        self._theme = DARK_THEME
        self._picture: QImage | None = None
        self._arrangement = Arrangement.by_number(0)
        session.frame_changed.connect(self._on_frame)
        self._marks: list[tuple[Selection, str]] = []
        self._tip = RestingTip(session, self)
        for changed in (session.hover_changed, session.selection_changed, session.pins_changed):
            changed.connect(self._on_marks)

    @Slot()
    def _on_marks(self) -> None:
        """Paint the marks anew where any of them is seen here."""
        marks = [mark for mark in marked(self._session, self._theme) if not mark[0].pixels]
        if marks != self._marks:
            self._marks = marks
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a line a digit."""
        return QSize(360, 130)

    def minimumSizeHint(self) -> QSize:
        """Accept lines close together."""
        return QSize(220, 92)

    @Slot(object)
    def _on_frame(self, frame: Frame) -> None:
        self._picture = rgb_image(frame.output_weights)
        self._arrangement = frame.arrangement
        self.update()

    @property
    def _area(self) -> QRectF:
        return QRectF(16, 0, self.width() - 16, self.height())

    def at(self, position: QPointF) -> Selection:
        """Return the connection at a place, or the digit beside its row; nothing elsewhere."""
        if self._picture is None or not 0 <= position.y() < self.height():
            return Selection()
        area = self._area
        digit = min(int(position.y() / area.height() * self._picture.height()), self._picture.height() - 1)
        if position.x() < area.left():
            return Selection(digit=digit)
        place = int((position.x() - area.left()) / area.width() * self._picture.width())
        place = min(place, self._picture.width() - 1)
        return Selection(connection=self._connection(place, digit))

    def _connection(self, place: int, digit: int) -> Connection:
        units = self._arrangement.units
        return Connection(len(units), int(units[-1][place]), digit)

    def _is_here(self, connection: Connection) -> bool:
        """Whether a connection leads to a digit."""
        return connection.layer == len(self._arrangement.units)

    def cell_rect(self, unit: int, digit: int) -> QRectF:
        """Return where the weight from a unit to a digit is, in the widget's coordinates."""
        assert self._picture is not None
        area = self._area
        width, height = area.width() / self._picture.width(), area.height() / self._picture.height()
        return QRectF(area.left() + int(self._arrangement.places[-1][unit]) * width, digit * height, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows with their digits, and mark the unit that is selected or pointed at."""
        if self._picture is None:
            return
        painter = QPainter(self)
        area = self._area
        painter.drawImage(area, self._picture)
        height = area.height() / self._picture.height()
        painter.setPen(QColor(self._theme.muted))
        font = painter.font()
        font.setPointSizeF(min(font.pointSizeF() * 0.9, height * 0.62))
        painter.setFont(font)
        for digit in range(self._picture.height()):
            painter.drawText(QRectF(0, digit * height, 12, height), Qt.AlignmentFlag.AlignCenter, str(digit))
        painter.setPen(QPen(QColor(*self._theme.palette.panel), 1))
        for digit in range(1, self._picture.height()):
            painter.drawLine(QPointF(area.left(), digit * height), QPointF(area.right(), digit * height))
        for selection, colour in marked(self._session, self._theme):
            self._mark(painter, selection, colour)

    def _mark(self, painter: QPainter, selection: Selection, colour: str) -> None:
        assert self._picture is not None
        n_units, n_digits = self._picture.width(), self._picture.height()
        painter.setPen(QPen(QColor(colour), 1.0))
        connection = selection.connection
        if connection is not None and self._is_here(connection) and connection.source < n_units:
            painter.setPen(QPen(QColor(colour), 1.6))
            painter.drawRect(self.cell_rect(connection.source, connection.target).adjusted(-2, 0, 2, 0))
        is_last = selection.layer == len(self._arrangement.units) - 1
        if selection.unit is not None and is_last and selection.unit < n_units:
            column = self.cell_rect(selection.unit, 0).united(self.cell_rect(selection.unit, n_digits - 1))
            painter.drawRect(column.adjusted(-1, 0, 0, -1))
        if selection.digit is not None and selection.digit < n_digits:
            row = self.cell_rect(int(self._arrangement.units[-1][0]), selection.digit)
            painter.drawRect(QRectF(0, row.top(), self.width() - 1, row.height()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Name what is under the mouse."""
        found = self.at(event.position())
        self._session.hover(found)
        self._tip.point_at(found, event.globalPosition().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select a connection or a digit."""
        found = self.at(event.position())
        if not found.is_empty and event.button() == Qt.MouseButton.LeftButton:
            self._session.select(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move to the neighbouring cell with Ctrl and an arrow."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or self._picture is None or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        connection = self._session.selection.connection
        place, digit = 0, 0
        if connection is not None and self._is_here(connection):
            place = (int(self._arrangement.places[-1][connection.source]) + step[0]) % self._picture.width()
            digit = (connection.target + step[1]) % self._picture.height()
        self._session.select(Selection(connection=self._connection(place, digit)))

    def leaveEvent(self, event: object) -> None:
        """Point at nothing."""
        self._tip.point_at(Selection(), QPoint())
        self._session.hover(Selection())
