"""How each hidden unit votes: the weights to the digits."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from netviz.scene.exported_table import ExportedTable
from netviz.scene.frame_tables import output_weights_table
from netviz.scene.frames import Frame
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.session.pictures import Pictures
from netviz.session.questions import Questions
from netviz.widgets.parts.accessible import paint_focus_ring, shows_focus
from netviz.widgets.parts.images import rgb_image
from netviz.widgets.parts.marks import marked
from netviz.widgets.parts.theme import scaled_font
from netviz.widgets.weights.weight_view import ARROWS, WeightView

_LEAST_LEFT = 16
"""Least room for the digits left of their rows, in logical pixels."""
_FEW = 10
"""Digits whose names may be as close together as their ink."""
_APART = 3.0
"""Least height of rows with a line between them, in logical pixels."""


class OutputWeights(WeightView):
    """The weights from the hidden units to the digits: a row for each digit, a column for each unit."""

    def __init__(self, pictures: Pictures, questions: Questions, parent: QWidget | None = None) -> None:
        super().__init__(pictures, questions, parent)
        self.setObjectName("output-weights")
        self._signs = ["0"]
        self.setAccessibleName(self.tr("Weights from the hidden units to the digits"))
        self.setAccessibleDescription(self._usage())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def _usage(self) -> str:
        return self.tr(
            "One row for each digit, one column for each hidden unit. Click a cell to select its connection, or a "
            "digit to select it; Ctrl with an arrow key selects the next cell."
        )

    def sizeHint(self) -> QSize:
        """Ask for a line for each digit."""
        return QSize(360, 130)

    def minimumSizeHint(self) -> QSize:
        """Accept lines close together."""
        return QSize(220, 84)

    def show_frame(self, frame: Frame) -> None:
        """Take the output weights of a frame."""
        self._picture = rgb_image(frame.output_weights)
        self._signs = [frame.state.class_sign(digit) for digit in range(self._picture.height())]

    def export_table(self) -> ExportedTable | None:
        """Return what is shown of every unit and digit: weights, a gradient or a change."""
        frame = self._frames.frame
        return None if frame is None else output_weights_table(frame)

    @property
    def _area(self) -> QRectF:
        left = max(self._digit_metrics.horizontalAdvance(max(self._signs, key=len)) + 5, _LEAST_LEFT)
        return QRectF(left, 0, self.width() - left, self.height())

    @property
    def _digit_font(self) -> QFont:
        return scaled_font(self.font(), 0.9)

    @property
    def _digit_metrics(self) -> QFontMetrics:
        return QFontMetrics(self._digit_font)

    def found(self, event: QMouseEvent) -> Selection:
        """Return the connection or digit under the mouse."""
        return self.at(event.position())

    def shows(self, selection: Selection) -> bool:
        """Return whether this is visible here: everything except pixels."""
        return not selection.pixels

    def at(self, position: QPointF) -> Selection:
        """Return the connection at a place, or the digit next to its row; an empty selection elsewhere."""
        if self._picture is None or not 0 <= position.y() < self.height():
            return Selection()
        area = self._area
        digit = min(int(position.y() / area.height() * self._picture.height()), self._picture.height() - 1)
        if position.x() < area.left():
            return Selection(digit=digit)
        place = int((position.x() - area.left()) / area.width() * self._picture.width())
        place = min(place, self._picture.width() - 1)
        return Selection(connection=self._connection(place, digit))

    def _connection(self, place: int, digit: int) -> ConnectionIndex:
        units = self._arrangement.units
        return ConnectionIndex(len(units), int(units[-1][place]), digit)

    def _is_here(self, connection: ConnectionIndex) -> bool:
        """Return whether a connection leads to a digit."""
        return connection.layer == len(self._arrangement.units)

    def cell_rect(self, unit: int, digit: int) -> QRectF:
        """Return the cell of the weight from a unit to a digit, in the widget's coordinates."""
        assert self._picture is not None
        area = self._area
        width, height = area.width() / self._picture.width(), area.height() / self._picture.height()
        return QRectF(area.left() + int(self._arrangement.places[-1][unit]) * width, digit * height, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows with their digits, and the marks."""
        if self._picture is None:
            return
        painter = QPainter(self)
        area = self._area
        painter.drawImage(area, self._picture)
        height = area.height() / self._picture.height()
        painter.setPen(QColor(self._theme.muted))
        painter.setFont(self._digit_font)
        # Where the rows are lower than the type, only some of them are named.
        tall = self._digit_metrics.tightBoundingRect("0").height() + 1
        apart = tall if self._picture.height() <= _FEW else self._digit_metrics.height()
        for digit in range(0, self._picture.height(), math.ceil(apart / height)):
            middle = min(max((digit + 0.5) * height, tall / 2), self.height() - tall / 2)
            box = QRectF(0, middle - tall, area.left() - 4, 2 * tall)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._signs[digit])
        painter.setPen(QPen(QColor(*self._theme.palette.panel), 1))
        for digit in range(1, self._picture.height() if height >= _APART else 0):
            painter.drawLine(QPointF(area.left(), digit * height), QPointF(area.right(), digit * height))
        for selection, colour in marked(self._questions, self._theme):
            self._mark(painter, selection, colour)
        if shows_focus(self):
            paint_focus_ring(painter, QRectF(self.rect()), self._theme)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select the neighbouring cell with Ctrl and an arrow key."""
        step = ARROWS.get(Qt.Key(event.key()))
        if step is None or self._picture is None or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        connection = self._questions.selection.connection
        place, digit = 0, 0
        if connection is not None and self._is_here(connection):
            place = int(self._arrangement.places[-1][connection.source]) + step[0]
            place = min(max(place, 0), self._picture.width() - 1)
            digit = min(max(connection.target + step[1], 0), self._picture.height() - 1)
        self._questions.select(Selection(connection=self._connection(place, digit)))
