"""The network: the flattened image, every connection, the hidden units and the digits, with the traced path on top."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPointF, QSize, Qt, QVariantAnimation, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from netviz.session.frames import Frame
from netviz.session.layout import NetworkLayout
from netviz.session.selection import Selection
from netviz.session.session import Session
from netviz.widgets.image_view import pixel_name
from netviz.widgets.motion import motion_is_reduced
from netviz.widgets.network_painting import NetworkPainter
from netviz.widgets.network_pictures import Pictures, Scenery
from netviz.widgets.theme import DARK_THEME, Theme, plain_number

_PULSE_MS = 900
_ZOOM_A_NOTCH = 1.25
_CLICK_DISTANCE = 4


class NetworkView(QWidget):
    """Paints finished pictures, and lets the user zoom, pan, point at and select pixels and units.

    Signals
    -------
    painted : Frame
        A frame's pictures are on the screen.
    """

    painted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("network")
        self.setAccessibleName("Network")
        self.setAccessibleDescription(
            "784 pixels, 256 hidden units and 10 digits with all connections between them. "
            "The wheel zooms, dragging moves, Ctrl+0 shows the whole."
        )
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(420, 300)
        self._session = session
        self._theme = DARK_THEME
        self._layout = NetworkLayout(1, 1)
        self._pictures: Pictures | None = None
        self._unpainted: Frame | None = None
        self._pressed_at: QPointF | None = None
        self._drag_selects = False
        self._pulse_selection = Selection()
        self._scenery = Scenery()
        self.reduced_motion: bool | None = None
        self._pulse = QVariantAnimation(self)
        self._pulse.setDuration(_PULSE_MS)
        self._pulse.setStartValue(0.0)
        self._pulse.setEndValue(1.0)
        self._pulse.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._pulse.valueChanged.connect(self.update)
        session.frame_changed.connect(self._on_frame)
        session.hover_changed.connect(self.update)
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

    def unit_position(self, unit: int) -> QPointF:
        """Return where a hidden unit is, in the widget's coordinates."""
        column = self._layout.hidden_column
        y = self._layout.unit_y(unit, self._n_units)
        return QPointF(column.left + column.width / 2, y) / self._layout.scale

    @property
    def _n_pixels(self) -> int:
        return 784

    @property
    def _n_units(self) -> int:
        frame = self._session.frame
        return frame.trace.activations[0].size if frame is not None else 256

    def _pixel_at(self, position: QPointF) -> int | None:
        at = position * self._layout.scale
        column = self._layout.pixel_column
        if column.left - 2 * column.width <= at.x() <= column.right:
            return self._layout.unit_at(at.y(), self._n_pixels)
        return None

    def _unit_at(self, position: QPointF) -> int | None:
        at = position * self._layout.scale
        column = self._layout.hidden_column
        if column.left <= at.x() <= column.right:
            return self._layout.unit_at(at.y(), self._n_units)
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select a pixel or a unit, or take hold of the picture."""
        self._pressed_at = event.position()
        self._drag_selects = False
        if event.button() != Qt.MouseButton.LeftButton or self._session.frame is None:
            return
        pixel, unit = self._pixel_at(event.position()), self._unit_at(event.position())
        if pixel is not None:
            self._drag_selects = True
            added = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            selection = self._session.selection.toggled(pixel) if added else Selection(pixels=(pixel,))
            self._session.select(selection)
        elif unit is not None:
            self._drag_selects = True
            self._session.select(Selection(unit=unit))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Name what is under the mouse; while dragging, move the picture or select more pixels."""
        held = event.buttons() & (Qt.MouseButton.LeftButton | Qt.MouseButton.MiddleButton)
        if held and self._pressed_at is not None and not self._drag_selects:
            moved = (event.position() - self._pressed_at) * self._layout.scale
            self._pressed_at = event.position()
            self._set_layout(self._layout.panned(moved.x(), moved.y()))
            return
        pixel, unit = self._pixel_at(event.position()), self._unit_at(event.position())
        self._session.hover(Selection(unit=unit) if pixel is None else Selection(pixels=(pixel,)))
        if held and pixel is not None and self._session.selection.pixels:
            last = self._session.selection.pixels[-1]
            self._session.select(self._session.selection.extended(range(min(last, pixel), max(last, pixel) + 1)))
        elif pixel is not None:
            QToolTip.showText(event.globalPosition().toPoint(), pixel_name(self._session, pixel), self)
        elif unit is not None:
            QToolTip.showText(event.globalPosition().toPoint(), unit_name(self._session, unit), self)
        else:
            QToolTip.hideText()
        over = pixel is not None or unit is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the picture."""
        self._pressed_at = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole network, unless a pixel or unit was meant."""
        if self._pixel_at(event.position()) is None and self._unit_at(event.position()) is None:
            self.fit()
        else:
            self.mousePressEvent(event)

    def leaveEvent(self, event: object) -> None:
        """Point at nothing."""
        self._session.hover(Selection())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with + and -."""
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom_out()
        else:
            super().keyPressEvent(event)

    # Painting --------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_frame(self, frame: Frame) -> None:
        self._pictures = Pictures.of(frame)
        self._unpainted = frame
        if frame.selection != self._pulse_selection:
            self._pulse_selection = frame.selection
            self._start_pulse(frame)
        self.update()

    def _start_pulse(self, frame: Frame) -> None:
        self._pulse.stop()
        reduced = motion_is_reduced() if self.reduced_motion is None else self.reduced_motion
        # A drag or shift adds to what is there: the pulse has run already.
        if frame.selection.is_empty or len(frame.selection.pixels) > 1 or reduced:
            return
        self._pulse.start()

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
        NetworkPainter(painter, self._pictures, self._layout, self._theme, self._session, self._scenery).paint(progress)
        painter.end()
        if self._unpainted is not None:
            frame, self._unpainted = self._unpainted, None
            self.painted.emit(frame)


def unit_name(session: Session, unit: int) -> str:
    """Return a hidden unit's number and its values for the image that is shown."""
    frame = session.frame
    if frame is None or unit >= frame.trace.activations[0].size:
        return f"hidden unit {unit}"
    trace = frame.trace
    pre_activation, activation = trace.pre_activations[0][unit], trace.activations[0][unit]
    votes = trace.parameters.kernels[-1][unit]
    return (
        f"hidden unit {unit}\n"
        f"Σ x·w + b = {plain_number(pre_activation)} → activation {plain_number(activation)}\n"
        f"largest weight to digit {votes.argmax()} ({plain_number(votes.max())})"
    )
