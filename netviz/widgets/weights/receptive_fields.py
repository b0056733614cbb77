"""What each hidden unit looks for: its incoming weights as a picture."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from netviz.data import COLUMNS, ROWS
from netviz.scene.exported_table import ExportedTable
from netviz.scene.frame_tables import incoming_weights_table
from netviz.scene.frames import WALL_GAP, Frame, largest_tile, wall_columns
from netviz.scene.selection import ConnectionIndex, Selection, pixel_position
from netviz.session.files import Files
from netviz.session.live_run import LiveRun
from netviz.session.pictures import Pictures
from netviz.session.questions import Questions
from netviz.widgets.parts.accessible import paint_focus_ring, shows_focus
from netviz.widgets.parts.images import rgb_image
from netviz.widgets.parts.marks import marked
from netviz.widgets.weights.weight_view import ARROWS, WeightView

_SMALLEST_TILE, _LARGEST_TILE = 2, 12 * COLUMNS


class ReceptiveFieldWall(WeightView):
    """The incoming weights of every hidden unit, each as a picture of 28 by 28 pixels, on one common scale."""

    def __init__(
        self, pictures: Pictures, questions: Questions, run: LiveRun, files: Files, parent: QWidget | None = None
    ) -> None:
        super().__init__(pictures, questions, parent)
        self._pictures = pictures
        self._run = run
        self._files = files
        self.setObjectName("receptive-fields")
        self.setAccessibleName(self.tr("What each hidden unit looks for"))
        self.setAccessibleDescription(self._usage())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(144, 144)
        self._side = COLUMNS
        self._n_units = 0

    def _usage(self) -> str:
        return self.tr(
            "A picture of each hidden unit's 784 weights. Click one to select the unit, or with Ctrl one of its "
            "weights; Ctrl with an arrow key selects the next unit."
        )

    def sizeHint(self) -> QSize:
        """Ask for nearly one screen pixel for each weight."""
        return QSize(360, 360)

    def show_frame(self, frame: Frame) -> None:
        """Take the wall of a frame."""
        self._picture = rgb_image(frame.wall)
        self._side = frame.tile_side
        n_units = frame.trace.activations[0].size
        if n_units != self._n_units:
            self._n_units = n_units
            self._fit_tiles()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Request tiles of another size."""
        self._fit_tiles()

    def export_table(self) -> ExportedTable | None:
        """Return what is shown of every unit: weights, a gradient or a change."""
        frame = self._pictures.frame
        return None if frame is None else incoming_weights_table(frame)

    def _fit_tiles(self) -> None:
        """Request the largest tiles that fit, in whole screen pixels, and take no more height than they fill."""
        scale = self.devicePixelRatioF()
        n_units = self._n_units or self._run.config.hidden[0]
        widest = int((self.width() * scale + WALL_GAP) // self._columns) - WALL_GAP
        widest = min(widest, _LARGEST_TILE, largest_tile(n_units))
        highest = int((self.height() * scale + WALL_GAP) // self._rows) - WALL_GAP
        self._pictures.set_tile_side(max(min(widest, highest), _SMALLEST_TILE))
        filled = math.ceil((self._rows * (widest + WALL_GAP) - WALL_GAP) / scale)
        self.setMaximumHeight(max(filled, self.minimumHeight()))

    @property
    def _columns(self) -> int:
        return wall_columns(self._n_units or self._run.config.hidden[0])

    @property
    def _rows(self) -> int:
        return math.ceil((self._n_units or self._run.config.hidden[0]) / self._columns)

    @property
    def _pitch(self) -> float:
        """The distance from one tile to the next, in the widget's coordinates."""
        return (self._side + WALL_GAP) / self.devicePixelRatioF()

    @property
    def _origin(self) -> QPointF:
        """The upper left corner of the wall, on a whole screen pixel."""
        scale = self.devicePixelRatioF()
        width = self._columns * self._pitch - WALL_GAP / scale
        return QPointF(max((self.width() - width) * scale // 2, 0.0) / scale, 0.0)

    def tile_rect(self, unit: int) -> QRectF:
        """Return the tile of a unit, in the widget's coordinates."""
        row, column = divmod(int(self._arrangement.places[0][unit]), self._columns)
        side = self._side / self.devicePixelRatioF()
        origin = self._origin
        return QRectF(origin.x() + column * self._pitch, origin.y() + row * self._pitch, side, side)

    def unit_at(self, position: QPointF) -> int | None:
        """Return the unit whose tile is at a place, or None outside the wall."""
        origin = self._origin
        column = int((position.x() - origin.x()) // self._pitch)
        row = int((position.y() - origin.y()) // self._pitch)
        place = row * self._columns + column
        if 0 <= column < self._columns and 0 <= place < self._n_units:
            return int(self._arrangement.units[0][place])
        return None

    def connection_at(self, position: QPointF) -> ConnectionIndex | None:
        """Return the connection whose weight is at a place, or None outside the tiles."""
        unit = self.unit_at(position)
        if unit is None:
            return None
        tile = self.tile_rect(unit)
        column = int((position.x() - tile.left()) / tile.width() * COLUMNS)
        row = int((position.y() - tile.top()) / tile.height() * ROWS)
        if not (0 <= row < ROWS and 0 <= column < COLUMNS):
            return None
        return ConnectionIndex(0, COLUMNS * row + column, unit)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the wall and the marks."""
        painter = QPainter(self)
        if self._picture is None:
            painter.setPen(QColor(self._theme.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._files.busy)
            return
        self._picture.setDevicePixelRatio(self.devicePixelRatioF())
        painter.drawImage(self._origin, self._picture)
        for selection, colour in marked(self._questions, self._theme):
            self._mark(painter, selection, colour)
        if shows_focus(self):
            paint_focus_ring(painter, QRectF(self.rect()), self._theme)

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
            place = QPointF((column + 0.5) * tile.width() / COLUMNS, (row + 0.5) * tile.height() / ROWS)
            painter.drawEllipse(tile.topLeft() + place, 2.0, 2.0)

    def shows(self, selection: Selection) -> bool:
        """Return whether this is visible here: units and their weights."""
        return not selection.pixels and selection.digit is None

    def found(self, event: QMouseEvent) -> Selection:
        """Return the unit under the mouse, or with Ctrl the weight."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return Selection(connection=self.connection_at(event.position()))
        return Selection(unit=self.unit_at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select the neighbouring unit with Ctrl and an arrow key."""
        across, down = ARROWS.get(Qt.Key(event.key()), (0, 0))
        steps = bool(across or down) and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if not steps or not self._n_units:
            super().keyPressEvent(event)
            return
        selection = self._questions.selection
        place = 0
        if selection.unit is not None and selection.layer == 0:
            place = self._place_beside(int(self._arrangement.places[0][selection.unit]), across, down)
        self._questions.select(Selection(unit=int(self._arrangement.units[0][place])))

    def _place_beside(self, place: int, across: int, down: int) -> int:
        """Return the place next to a place, or the same one at the edge of the wall."""
        row, column = divmod(place, self._columns)
        row, column = row + down, column + across
        beside = row * self._columns + column
        return beside if row >= 0 and 0 <= column < self._columns and beside < self._n_units else place
