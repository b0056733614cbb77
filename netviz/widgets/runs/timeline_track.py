"""The track of the timeline: all batches of a run, its kept moments, and the moment on the screen."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from netviz.numbers import local, number_language
from netviz.session.live_run import LiveRun
from netviz.session.moment_names import moment_name
from netviz.session.runs import RunRecord, Runs
from netviz.session.time_machine import TimeMachine
from netviz.widgets.parts.accessible import give_value, paint_focus_ring, shows_focus, speak
from netviz.widgets.parts.paper import paper
from netviz.widgets.parts.theme import DARK_THEME, Theme, scaled_font
from netviz.widgets.parts.tips import wrapped
from netviz.widgets.runs.moment_colour import colour_of_moment
from netviz.widgets.runs.moment_keys import walk_by_key
from netviz.widgets.runs.spans import round_up
from netviz.workers.run_reports import RunStatus

MARGIN = 8
"""Pixels on both sides, so that the handle is not cut off at the ends."""

_GROOVE = QRectF(0, 8, 0, 6)
_LABELS_FROM = 19
_LABEL_SIZE = 0.8
_BETWEEN_LABELS = 10


@dataclass(frozen=True, slots=True)
class Extent:
    """The batches from one end of the track to the other."""

    first: int
    last: int

    def x_of(self, step: float, width: int) -> float:
        """Return the x coordinate of a batch on a track of this width."""
        return MARGIN + (step - self.first) / max(self.last - self.first, 1) * (width - 2 * MARGIN)

    def step_at(self, x: float, width: int) -> int:
        """Return the batch at an x coordinate."""
        share = (x - MARGIN) / max(width - 2 * MARGIN, 1)
        return round(self.first + min(max(share, 0.0), 1.0) * (self.last - self.first))


def extent_of(run: RunRecord, last_step: int, status: RunStatus) -> Extent:
    """Return the batches that a run's track shows; for the live run, including those to come."""
    first, last = run.history.steps[0], last_step
    if run.is_live and status.run_id == run.run_id:
        last = max(last, status.total_steps)
    return Extent(first, max(last, first + 1))


class TimelineTrack(QWidget):
    """Drag or click to seek a batch; arrows step by one batch, Page by kept moments, Home and End go to the ends."""

    def __init__(self, run: LiveRun, runs: Runs, time_machine: TimeMachine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_value(self)
        self.setObjectName("timeline-track")
        self.setAccessibleName(self.tr("Timeline of the run"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._run = run
        self._machine = time_machine
        self._theme = DARK_THEME
        self._marks: QPixmap | None = None
        self._labelled: list[tuple[int, float]] = []
        self._drawn: tuple[object, ...] = ()
        self._is_trained_here: bool | None = None
        self._machine.changed.connect(self.update)
        self._machine.changed.connect(self._explain)
        self._machine.drawn_changed.connect(self._on_moment)
        run.scalars_arrived.connect(self._on_scalars)
        self._explain()
        run.changed.connect(self._on_moment)
        runs.changed.connect(self._on_moment)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self._drawn = ()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the track."""
        return QSize(320, _LABELS_FROM + QFontMetrics(self._label_font).height() + 1)

    @property
    def _label_font(self) -> QFont:
        return scaled_font(self.font(), _LABEL_SIZE)

    def changeEvent(self, event: QEvent) -> None:
        """Take the height that another font needs."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    @property
    def extent(self) -> Extent | None:
        """The batches on the track; None before there is a run."""
        run = self._machine.run
        return None if run is None else extent_of(run, self._machine.last_step(run), self._run.status)

    @Slot()
    def _on_moment(self) -> None:
        speak(self, self._machine.caption or self.tr("live"))
        self.update()

    @Slot(object)
    def _on_scalars(self, scalars: object) -> None:
        self._explain()
        self.update()

    @Slot()
    def _explain(self) -> None:
        """Say in the tooltip what can be sought: batches, or checkpoints of another program."""
        run = self._machine.run
        is_trained_here = run is None or run.description.is_trained_here
        if is_trained_here is self._is_trained_here:
            return
        self._is_trained_here = is_trained_here
        text = self.tr(
            "Drag to see the network after any batch. Small ticks are snapshots, ◆ are changes of settings.\n"
            "Keyboard: arrows step by one batch, Page Up and Page Down by snapshot, Home goes to the start, "
            "End to the live network"
        )
        if not is_trained_here:
            text = self.tr(
                "Drag to see the network at any checkpoint; ticks show where they are.\nKeyboard: arrows, Page Up and "
                "Page Down step by one checkpoint, Home goes to the first, End to the newest"
            )
        self.setToolTip(wrapped(text))

    # Mouse and keyboard ----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the nearest kept moment."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Show the exact batch."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._machine.seek()

    def _drag(self, event: QMouseEvent) -> None:
        extent = self.extent
        if extent is not None:
            self._machine.drag_to(extent.step_at(event.position().x(), self.width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, page, or go to an end."""
        if not walk_by_key(self._machine, Qt.Key(event.key())):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the track has the keyboard focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the track has lost the keyboard focus."""
        super().focusOutEvent(event)
        self.update()

    # Painting --------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the progress of the run, the marks and the handle."""
        run, extent = self._machine.run, self.extent
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, width = self._theme, self.width()
        groove = _GROOVE.adjusted(MARGIN, 0, width - MARGIN, 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(groove, 3, 3)
        if run is None or extent is None:
            return
        done = QRectF(groove)
        done.setRight(extent.x_of(self._machine.last_step(run), width))
        painter.setBrush(QColor(theme.line) if self._machine.is_past else theme.positive.darker(140))
        painter.drawRoundedRect(done, 3, 3)
        self._draw_marks(painter, run, extent)
        self._paint_handle(painter, run, extent)

    def _paint_handle(self, painter: QPainter, run: RunRecord, extent: Extent) -> None:
        step, theme = self._machine.wanted_step, self._theme
        colour = theme.positive if step is None else colour_of_moment(self._machine.moment, theme)
        x = extent.x_of(self._machine.last_step(run) if step is None else step, self.width())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if step is not None:
            painter.drawRect(QRectF(x - 0.75, 0, 1.5, self.height()))
        centre = QPointF(x, _GROOVE.center().y())
        painter.drawEllipse(centre, 6.0, 6.0)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(theme.text))
            painter.drawEllipse(centre, 7.0, 7.0)
        if shows_focus(self):
            paint_focus_ring(painter, QRectF(self.rect()), theme)

    def _marks_of(self, run: RunRecord, extent: Extent) -> QPixmap:
        """Return the picture of the marks, which is painted again only if they have changed."""
        size = self.size(), self.devicePixelRatioF(), self.font().key()
        drawn = (*size, run, extent, run.history.steps, len(run.changes), number_language())
        if self._marks is None or drawn != self._drawn:
            self._drawn = drawn
            ratio = self.devicePixelRatioF()
            self._marks = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
            self._marks.setDevicePixelRatio(ratio)
            self._marks.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._marks)
            self._paint_marks(painter, run, extent)
            painter.end()
        return self._marks

    def _draw_marks(self, painter: QPainter, run: RunRecord, extent: Extent) -> None:
        if paper() is None:
            painter.drawPixmap(0, 0, self._marks_of(run, extent))
            return
        painter.save()
        self._paint_marks(painter, run, extent)
        painter.restore()

    def _paint_marks(self, painter: QPainter, run: RunRecord, extent: Extent) -> None:
        theme, width = self._theme, self.width()
        faint = QColor(theme.muted)
        faint.setAlpha(170)
        for kept in run.history.steps:
            painter.fillRect(QRectF(round(extent.x_of(kept, width)), 2, 1, 4), faint)
        painter.setFont(self._label_font)
        painter.setPen(QColor(theme.muted))
        metrics, free_from = QFontMetrics(self._label_font), 0.0
        labels = _epochs if run.description.is_trained_here else _checkpoints
        self._labelled = labels(run, extent, width, metrics.horizontalAdvance("00") + _BETWEEN_LABELS)
        for epoch, step in self._labelled:
            x = float(round(extent.x_of(step, width)))
            painter.fillRect(QRectF(x, 14, 1, 5), QColor(theme.muted))
            text = self._label(run, epoch)
            wide = float(metrics.horizontalAdvance(text))
            # Inside of the track, and off the label before.
            left = min(max(x - wide / 2, 0.0), width - wide)
            if left >= free_from:
                box = QRectF(left, _LABELS_FROM, wide + 1, metrics.height())
                painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)
                free_from = left + wide + _BETWEEN_LABELS / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.panel))
        painter.setBrush(QColor(theme.wrong))
        for event in run.changes:
            x, y = extent.x_of(event.step, width), _GROOVE.center().y()
            corners = [QPointF(x, y - 5), QPointF(x + 4, y), QPointF(x, y + 5), QPointF(x - 4, y)]
            painter.drawPolygon(QPolygonF(corners))

    def _label(self, run: RunRecord, number: int) -> str:
        """Return an epoch, or the step of a training elsewhere; the first one says what it is."""
        if run.description.is_trained_here:
            return self.tr("epoch {number}").format(number=number) if number == 1 else str(number)
        if number == min(step for step, _ in self._labelled):
            return moment_name(number, run.description.counting)
        return local(number, ",")


def _checkpoints(run: RunRecord, extent: Extent, width: int, apart: int) -> list[tuple[int, float]]:
    """Return round steps of a training elsewhere to label: few enough that the labels do not touch."""
    room = max((width - 2 * MARGIN) // (3 * apart), 1)
    every = max(round(round_up((extent.last - extent.first) / room)), 1)
    first = math.ceil(extent.first / every) * every
    return [(step, float(step)) for step in range(first, extent.last + 1, every)]


def _epochs(run: RunRecord, extent: Extent, width: int, apart: int) -> list[tuple[int, float]]:
    """Return the epochs to label, each with the batch at its end: few enough that the labels do not touch."""
    description = run.description
    start, end = description.epoch(extent.first), description.epoch(extent.last)
    per_epoch = description.steps_per_epoch
    room = max((width - 2 * MARGIN) // apart, 1)
    every = max(math.ceil((end - start) / room), 1)
    first = math.floor(start) + 1
    numbers = [number for number in range(first, math.floor(end + 1e-9) + 1) if number % every == 0 or number == 1]
    return [(number, extent.first + (number - start) * per_epoch) for number in numbers]
