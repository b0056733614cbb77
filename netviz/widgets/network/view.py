"""The network: the flattened image, every connection, the hidden units and the digits, with the traced path on top."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEasingCurve, QPoint, QPointF, QSize, Qt, QVariantAnimation, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from netviz.scene.frames import Frame, Preview
from netviz.scene.layout import NetworkLayout
from netviz.scene.picking import Picker, neighbour
from netviz.scene.selection import Selection
from netviz.session.lesson_copy import Stage
from netviz.session.session import Session
from netviz.widgets.network.marks import DIGIT_RADIUS
from netviz.widgets.network.painting import NetworkPainter
from netviz.widgets.network.pictures import Overlay, Pictures, Scenery
from netviz.widgets.parts.motion import motion_is_reduced
from netviz.widgets.parts.resting_tip import RestingTip
from netviz.widgets.parts.theme import DARK_THEME, Theme

_PULSE_MS = 900
_SWEEP_MS = 700
_ZOOM_A_NOTCH = 1.25
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class NetworkView(QWidget):
    """Paints finished pictures, and lets the user zoom, pan, point at and select everything in them.

    Signals
    -------
    painted : Frame
        A frame's pictures are on the screen.
    previewed : Selection
        The path of what is pointed at, or selected, is on the screen.
    """

    painted = Signal(object)
    previewed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("network")
        self.setAccessibleName("Network")
        self.setAccessibleDescription(
            "The pixels, the hidden units and the digits with all connections between them. "
            "The wheel zooms, dragging moves, Ctrl+0 shows the whole; Ctrl and the arrows go from one to the next."
        )
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(420, 300)
        self._session = session
        self._theme = DARK_THEME
        self._layout = NetworkLayout(1, 1)
        self._pictures: Pictures | None = None
        self._overlay: Overlay | None = None
        self._picker: Picker | None = None
        self._unpainted: Frame | None = None
        self._unpainted_focus: Selection | None = None
        self._pressed_at: QPointF | None = None
        self._drag_selects = False
        self._pulse_selection = Selection()
        self._scenery = Scenery()
        self._tip = RestingTip(session, self)
        self.reduced_motion: bool | None = None
        self._pulse = QVariantAnimation(self)
        self._pulse.setDuration(_PULSE_MS)
        self._pulse.setStartValue(0.0)
        self._pulse.setEndValue(1.0)
        self._pulse.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._pulse.valueChanged.connect(self.update)
        self._sweep = QVariantAnimation(self)
        self._sweep.setDuration(_SWEEP_MS)
        self._sweep.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._sweep.valueChanged.connect(self.update)
        session.lesson.arrived.connect(self._on_stage)
        session.lesson.changed.connect(self.update)
        session.frame_changed.connect(self._on_frame)
        session.preview_changed.connect(self._on_preview)
        session.hover_changed.connect(self._on_hover)
        session.selection_changed.connect(self._on_focus)
        session.pins_changed.connect(self.update)
        session.lit_layer_changed.connect(self.update)
        session.busy_changed.connect(self.update)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the largest part of the window."""
        return QSize(700, 560)

    @property
    def network_layout(self) -> NetworkLayout:
        """Where everything stands now, in device pixels."""
        return self._layout

    @property
    def pulse_is_running(self) -> bool:
        """Whether the pulse is on its way along the path."""
        return self._pulse.state() == QVariantAnimation.State.Running

    # Zoom and pan ----------------------------------------------------------------------------------------------------

    @Slot()
    def fit(self) -> None:
        """Show the whole network."""
        self._set_layout(self._layout.fitted())

    @Slot()
    def zoom_in(self) -> None:
        """Zoom in on the middle."""
        self._zoom(_ZOOM_A_NOTCH)

    @Slot()
    def zoom_out(self) -> None:
        """Zoom out from the middle."""
        self._zoom(1.0 / _ZOOM_A_NOTCH)

    def _zoom(self, factor: float) -> None:
        self._set_layout(self._layout.zoomed_about(self._layout.width / 2, self._layout.height / 2, factor))

    def _set_layout(self, layout: NetworkLayout) -> None:
        self._layout = layout
        self._session.set_layout(layout)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the pictures drawn at the new size."""
        self._fit_to_screen()

    def _fit_to_screen(self) -> None:
        scale = self.devicePixelRatioF()
        width, height = round(self.width() * scale), round(self.height() * scale)
        if (width, height, scale) != (self._layout.width, self._layout.height, self._layout.scale):
            self._set_layout(self._layout.resized(width, height, scale))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the mouse."""
        notches = event.angleDelta().y() / 120.0
        at = event.position() * self._layout.scale
        self._set_layout(self._layout.zoomed_about(at.x(), at.y(), _ZOOM_A_NOTCH**notches))
        event.accept()

    # Pointing and selecting ------------------------------------------------------------------------------------------

    def pixel_position(self, pixel: int) -> QPointF:
        """Return where a pixel's place in the column is, in the widget's coordinates."""
        column = self._layout.pixel_column
        y = self._layout.unit_y(pixel, self._n_pixels)
        return QPointF(column.left + column.width / 2, y) / self._layout.scale

    def unit_position(self, unit: int, layer: int = 0) -> QPointF:
        """Return where a unit of hidden layer `layer`, from 0, is, in the widget's coordinates."""
        column = self._layout.hidden_columns[layer]
        frame = self._session.frame
        place = unit if frame is None else int(frame.arrangement.places[layer][unit])
        n_units = 256 if frame is None else frame.arrangement.n_units[layer]
        y = self._layout.unit_y(place, n_units)
        return QPointF(column.left + column.width / 2, y) / self._layout.scale

    @property
    def _n_pixels(self) -> int:
        return 784

    def digit_position(self, digit: int) -> QPointF:
        """Return where a digit's circle is, in the widget's coordinates."""
        y = self._layout.unit_y(digit, 10)
        return QPointF(self._layout.output_x / self._layout.scale + DIGIT_RADIUS, y / self._layout.scale)

    def at(self, position: QPointF) -> Selection:
        """Return what is at a place in the widget: a pixel, a unit, a digit, a connection of the path, or nothing."""
        frame = self._session.frame
        if frame is None:
            return Selection()
        if self._picker is None:
            self._picker = Picker(frame)
        where = position * self._layout.scale
        return self._picker.at(where.x(), where.y(), self._layout)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select what is under the mouse, or take hold of the picture."""
        self._pressed_at = event.position()
        self._drag_selects = False
        if event.button() != Qt.MouseButton.LeftButton:
            return
        found = self.at(event.position())
        if found.is_empty:
            return
        self._drag_selects = True
        if found.pixel is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            found = self._session.selection.toggled(found.pixel)
        self._session.select(found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Name what is under the mouse; while dragging, move the picture or select more pixels."""
        held = event.buttons() & (Qt.MouseButton.LeftButton | Qt.MouseButton.MiddleButton)
        if held and self._pressed_at is not None and not self._drag_selects:
            moved = (event.position() - self._pressed_at) * self._layout.scale
            self._pressed_at = event.position()
            self._set_layout(self._layout.panned(moved.x(), moved.y()))
            return
        found, selected = self.at(event.position()), self._session.selection
        self._session.hover(found)
        if held and found.pixel is not None and selected.pixel is not None:
            between = range(min(selected.pixel, found.pixel), max(selected.pixel, found.pixel) + 1)
            self._session.select(selected.extended(between), goes_on=True)
        else:
            self._tip.point_at(found, event.globalPosition().toPoint())
        self.setCursor(Qt.CursorShape.ArrowCursor if found.is_empty else Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the picture."""
        self._pressed_at = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole network, unless a part of it was meant."""
        if self.at(event.position()).is_empty:
            self.fit()
        else:
            self.mousePressEvent(event)

    def leaveEvent(self, event: object) -> None:
        """Point at nothing."""
        self._tip.point_at(Selection(), QPoint())
        self._session.hover(Selection())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with + and -; with Ctrl, the arrows go to the next column, pixel, unit or digit."""
        frame, step = self._session.frame, _ARROWS.get(Qt.Key(event.key()))
        if frame is not None and step is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._session.select(neighbour(self._session.selection, *step, frame))
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom_out()
        else:
            super().keyPressEvent(event)

    # Painting --------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_frame(self, frame: Frame) -> None:
        self._pictures = Pictures.of(frame)
        self._picker = None
        if frame.layout.n_hidden != self._layout.n_hidden:
            self._set_layout(replace(self._layout, n_hidden=frame.layout.n_hidden))
            self._overlay = None
        self._unpainted = frame
        if frame.focus == self._session.focus:
            self._overlay = None if frame.focus.is_empty else Overlay.of(frame)
            self._unpainted_focus = frame.focus
        if frame.selection != self._pulse_selection:
            self._pulse_selection = frame.selection
            self._start_pulse(frame)
        self.update()

    @Slot(object)
    def _on_preview(self, preview: Preview) -> None:
        if preview is self._session.preview:
            self._overlay = Overlay.of(preview)
            self._unpainted_focus = preview.focus
            self.update()

    @Slot()
    def _on_hover(self) -> None:
        """Mark what is pointed at, with its path where that is on its way."""
        focus, overlay = self._session.focus, self._overlay
        frame = self._session.frame
        drawn = frame is not None and frame.focus == focus
        if focus.is_empty or drawn or (overlay is not None and overlay.focus == focus):
            self._on_focus()

    @Slot()
    def _on_focus(self) -> None:
        """Take away the path of what is no longer pointed at, or put the frame's own in its place."""
        frame, focus = self._session.frame, self._session.focus
        if focus.is_empty:
            self._overlay = None
        elif frame is not None and frame.focus == focus and (self._overlay is None or self._overlay.focus != focus):
            self._overlay = Overlay.of(frame)
            self._unpainted_focus = focus
        self.update()

    def _start_pulse(self, frame: Frame) -> None:
        self._pulse.stop()
        reduced = motion_is_reduced() if self.reduced_motion is None else self.reduced_motion
        # A drag or shift adds to what is there: the pulse has run already.
        if frame.selection.is_empty or frame.focus != frame.selection or len(frame.selection.pixels) > 1 or reduced:
            return
        self._pulse.start()

    @Slot(object)
    def _on_stage(self, stage: Stage) -> None:
        """Let a stage of the lesson come from the side that it comes from."""
        self._sweep.stop()
        reduced = motion_is_reduced() if self.reduced_motion is None else self.reduced_motion
        if reduced or stage in (Stage.LOSS, Stage.UPDATE):
            return
        backwards = stage is Stage.BACKWARD
        self._sweep.setStartValue(-0.01 if backwards else 0.01)
        self._sweep.setEndValue(-1.0 if backwards else 1.0)
        self._sweep.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the newest frame, fitted to the present size and zoom."""
        self._fit_to_screen()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(*self._theme.palette.panel))
        if self._pictures is None:
            painter.setPen(QColor(self._theme.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._session.busy or "Starting…")
            return
        progress = float(self._pulse.currentValue()) if self.pulse_is_running else 1.0
        sweeping = self._sweep.state() != QVariantAnimation.State.Stopped
        NetworkPainter(
            painter,
            self._pictures,
            self._overlay,
            self._layout,
            self._theme,
            self._session,
            self._scenery,
            float(self._sweep.currentValue()) if sweeping else 1.0,
        ).paint(progress)
        painter.end()
        if self._unpainted_focus is not None:
            focus, self._unpainted_focus = self._unpainted_focus, None
            self.previewed.emit(focus)
        if self._unpainted is not None:
            frame, self._unpainted = self._unpainted, None
            self.painted.emit(frame)
