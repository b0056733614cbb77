"""The weights as pictures: what each hidden unit looks for, and how each votes for the digits."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from netviz.session.frames import WALL_GAP, Frame, wall_columns
from netviz.session.selection import COLUMNS, Selection
from netviz.session.session import Session
from netviz.widgets.images import rgb_image
from netviz.widgets.network_view import unit_name
from netviz.widgets.theme import DARK_THEME, Theme, plain_number

_SMALLEST_TILE, _LARGEST_TILE = 3, 3 * COLUMNS


class ReceptiveFieldWall(QWidget):
    """The incoming weights of every hidden unit, each as a picture of 28 by 28, on one common scale."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("receptive-fields")
        self.setAccessibleName("What each hidden unit looks for")
        self.setAccessibleDescription(
            "One picture for each hidden unit: its 784 weights. Click one to select the unit; the arrows move on."
        )
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(220, 220)
        self._session = session
        self._theme = DARK_THEME
        self._picture: QImage | None = None
        self._side = COLUMNS
        self._n_units = 0
        session.frame_changed.connect(self._on_frame)
        session.hover_changed.connect(self.update)

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
        return wall_columns(self._n_units)

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
        row, column = divmod(unit, self._columns)
        side = self._side / self.devicePixelRatioF()
        origin = self._origin
        return QRectF(origin.x() + column * self._pitch, origin.y() + row * self._pitch, side, side)

    def unit_at(self, position: QPointF) -> int | None:
        """Return the unit whose picture is at a place, or None beside the wall."""
        origin = self._origin
        column = int((position.x() - origin.x()) // self._pitch)
        row = int((position.y() - origin.y()) // self._pitch)
        unit = row * self._columns + column
        return unit if 0 <= column < self._columns and 0 <= unit < self._n_units else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the wall and mark the unit that is selected or pointed at."""
        painter = QPainter(self)
        if self._picture is None:
            painter.setPen(QColor(self._theme.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._session.busy)
            return
        self._picture.setDevicePixelRatio(self.devicePixelRatioF())
        painter.drawImage(self._origin, self._picture)
        for unit, colour in (
            (self._session.hovered.unit, self._theme.text),
            (self._session.selection.unit, self._theme.selection),
        ):
            if unit is not None and unit < self._n_units:
                painter.setPen(QPen(QColor(colour), 2.0))
                painter.drawRect(self.tile_rect(unit))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Name the unit under the mouse."""
        unit = self.unit_at(event.position())
        self._session.hover(Selection(unit=unit))
        if unit is not None:
            QToolTip.showText(event.globalPosition().toPoint(), unit_name(self._session, unit), self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select a unit."""
        unit = self.unit_at(event.position())
        if unit is not None and event.button() == Qt.MouseButton.LeftButton:
            self._session.select(Selection(unit=unit))

    def leaveEvent(self, event: object) -> None:
        """Point at nothing."""
        self._session.hover(Selection())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move to the neighbouring unit with Ctrl and an arrow."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self._n_units or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        selected = self._session.selection.unit
        self._session.select(Selection(unit=0 if selected is None else (selected + step) % self._n_units))


class OutputWeights(QWidget):
    """The weights from the hidden units to the digits: a row for each digit, a column for each unit."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("output-weights")
        self.setAccessibleName("Weights from the hidden units to the digits")
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._session = session
        self._theme = DARK_THEME
        self._picture: QImage | None = None
        session.frame_changed.connect(self._on_frame)
        session.hover_changed.connect(self.update)

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
        self.update()

    @property
    def _area(self) -> QRectF:
        return QRectF(16, 0, self.width() - 16, self.height())

    def _at(self, position: QPointF) -> tuple[int, int] | None:
        """Return unit and digit at a place."""
        if self._picture is None or not self._area.contains(position):
            return None
        area = self._area
        unit = int((position.x() - area.left()) / area.width() * self._picture.width())
        digit = int((position.y() - area.top()) / area.height() * self._picture.height())
        return min(unit, self._picture.width() - 1), min(digit, self._picture.height() - 1)

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
        width = area.width() / self._picture.width()
        for unit, colour in (
            (self._session.hovered.unit, self._theme.text),
            (self._session.selection.unit, self._theme.selection),
        ):
            if unit is not None and unit < self._picture.width():
                painter.setPen(QPen(QColor(colour), 1.0))
                painter.drawRect(QRectF(area.left() + unit * width - 1, 0, width + 1, area.height() - 1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Name the weight under the mouse."""
        place, frame = self._at(event.position()), self._session.frame
        self._session.hover(Selection(unit=None if place is None else place[0]))
        if place is not None and frame is not None:
            unit, digit = place
            weight = float(frame.trace.parameters.kernels[-1][unit, digit])
            text = f"hidden unit {unit} → digit {digit}\nweight {plain_number(weight, 4)}"
            QToolTip.showText(event.globalPosition().toPoint(), text, self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the unit."""
        place = self._at(event.position())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._session.select(Selection(unit=place[0]))

    def leaveEvent(self, event: object) -> None:
        """Point at nothing."""
        self._session.hover(Selection())
