"""The network: the flattened image, every connection, the hidden units and the digits, and the traced path on top."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from netviz.scene.frames import Frame, Preview
from netviz.scene.layout import NetworkLayout
from netviz.scene.picking import Picker, neighbour
from netviz.scene.selection import Selection
from netviz.session.files import Files
from netviz.session.live_run import LiveRun
from netviz.session.pictures import Pictures
from netviz.session.questions import Questions
from netviz.widgets.network.animations import NetworkAnimations
from netviz.widgets.network.interaction import Interaction
from netviz.widgets.network.outputs import digit_radius
from netviz.widgets.network.painting import NetworkPainter
from netviz.widgets.network.pictures import FramePictures, Overlay, Scenery
from netviz.widgets.network.style import PaintStyle, caption_height, label_scale
from netviz.widgets.network.tip import NetworkTip
from netviz.widgets.parts.accessible import give_value, paint_focus_ring, shows_focus, speak_selection
from netviz.widgets.parts.motion import motion_is_reduced
from netviz.widgets.parts.paper import paper
from netviz.widgets.parts.theme import DARK_THEME, Theme

_ZOOM_A_NOTCH = 1.25
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class NetworkView(QWidget):
    """Paints finished pictures, and lets the user zoom, pan, point at and select everything in them.

    Attributes
    ----------
    reduced_motion : bool or None
        Whether to show no animations; None follows the system.
    is_led : bool
        Whether a lesson says what is seen and what to do, in place of the plate over an untrained network.
    is_waiting : bool
        Whether the first network of another program is awaited, and the plate says so.
    start_accuracy : float or None
        What the plate says of an untrained network's guesses, once that is measured.
    pulse, sweep : QVariantAnimation
        See `NetworkAnimations`.

    Signals
    -------
    painted : Frame
        A frame's pictures are on the screen.
    previewed : Selection
        The path of the focus is on the screen.
    """

    painted = Signal(object)
    previewed = Signal(object)

    def __init__(
        self, pictures: Pictures, questions: Questions, run: LiveRun, files: Files, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._layout = NetworkLayout(1, 1, label_scale=label_scale(self.font()))
        give_value(self)
        self.setObjectName("network")
        self.setAccessibleName(self.tr("Network"))
        self.setAccessibleDescription(self._usage())
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(395, 150)
        self._pictures = pictures
        self._questions = questions
        self._run = run
        self._files = files
        self._theme = DARK_THEME
        self._shown: FramePictures | None = None
        self._overlay: Overlay | None = None
        self._picker: Picker | None = None
        self._unpainted: Frame | None = None
        self._unpainted_focus: Selection | None = None
        self._pressed_at: QPointF | None = None
        self._drag_selects = False
        self._scenery = Scenery()
        self._tip = NetworkTip(pictures, questions, self)
        self.reduced_motion: bool | None = None
        self.is_led = self.is_waiting = False
        self.start_accuracy: float | None = None
        self._animations = NetworkAnimations(self)
        self.pulse, self.sweep = self._animations.pulse, self._animations.sweep
        self._follow(pictures, questions, files)

    def _follow(self, pictures: Pictures, questions: Questions, files: Files) -> None:
        """Paint again when what is shown has changed."""
        pictures.frame_changed.connect(self._on_frame)
        pictures.preview_changed.connect(self._on_preview)
        questions.hover_changed.connect(self._on_hover)
        questions.selection_changed.connect(self._on_focus)
        questions.selection_changed.connect(self._speak)
        questions.pins_changed.connect(self.update)
        questions.lit_layer_changed.connect(self.update)
        files.busy_changed.connect(self.update)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the largest part of the window."""
        return QSize(700, 560)

    @property
    def frame(self) -> Frame | None:
        """The frame on the screen."""
        return self._pictures.frame

    @property
    def network_layout(self) -> NetworkLayout:
        """Where everything is now, in device pixels."""
        return self._layout

    @property
    def pulse_is_running(self) -> bool:
        """Whether the pulse runs along the path."""
        return self._animations.pulse_is_running

    @property
    def is_motion_reduced(self) -> bool:
        """Whether to show no animations."""
        return motion_is_reduced() if self.reduced_motion is None else self.reduced_motion

    # Zoom and pan ----------------------------------------------------------------------------------------------------

    @Slot()
    def fit(self) -> None:
        """Show the whole network."""
        self._set_layout(self._layout.fitted())

    @Slot()
    def zoom_in(self) -> None:
        """Zoom in on the centre."""
        self._zoom(_ZOOM_A_NOTCH)

    @Slot()
    def zoom_out(self) -> None:
        """Zoom out from the centre."""
        self._zoom(1.0 / _ZOOM_A_NOTCH)

    @property
    def part(self) -> tuple[float, float, float]:
        """The visible part; see `NetworkLayout.part`."""
        return self._layout.part

    def show_part(self, zoom: float, left: float, top: float) -> None:
        """Zoom and pan to a part of the network."""
        self._set_layout(self._layout.showing(zoom, left, top))

    def _zoom(self, factor: float) -> None:
        self._set_layout(self._layout.zoomed_about(self._layout.width / 2, self._layout.height / 2, factor))

    def _set_layout(self, layout: NetworkLayout) -> None:
        self._layout = layout
        self._tip.leave()
        self._pictures.set_layout(layout)
        self.update()

    def set_line_weight(self, weight: float) -> None:
        """Draw the lines of a path and the marks thicker, for a projector; 1 for the desk."""
        if weight != self._layout.line_weight:
            self._set_layout(replace(self._layout, line_weight=weight))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Request pictures of the new size."""
        self._fit_to_screen()

    def changeEvent(self, event: QEvent) -> None:
        """Give the numbers beside the columns the room that they need in another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            scale, captions = label_scale(self.font()), caption_height(self.font(), self.height())
            if (scale, captions) != (self._layout.label_scale, self._layout.caption_height):
                self._set_layout(replace(self._layout, label_scale=scale, caption_height=captions))

    def _fit_to_screen(self) -> None:
        scale = self.devicePixelRatioF()
        width, height = round(self.width() * scale), round(self.height() * scale)
        if (width, height, scale) != (self._layout.width, self._layout.height, self._layout.scale):
            resized = self._layout.resized(width, height, scale)
            self._set_layout(replace(resized, caption_height=caption_height(self.font(), self.height())))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the mouse."""
        notches = event.angleDelta().y() / 120.0
        at = event.position() * self._layout.scale
        self._set_layout(self._layout.zoomed_about(at.x(), at.y(), _ZOOM_A_NOTCH**notches))
        event.accept()

    # Pointing and selecting ------------------------------------------------------------------------------------------

    def pixel_position(self, pixel: int) -> QPointF:
        """Return the place of a pixel in the column, in the widget's coordinates."""
        column = self._layout.pixel_column
        y = self._layout.unit_y(pixel, self._layer_sizes[0])
        return QPointF(column.left + column.width / 2, y) / self._layout.scale

    def unit_position(self, unit: int, layer: int = 0) -> QPointF:
        """Return the place of a unit of hidden layer `layer`, from 0, in the widget's coordinates."""
        column = self._layout.hidden_columns[layer]
        frame = self._pictures.frame
        place = unit if frame is None else int(frame.arrangement.places[layer][unit])
        y = self._layout.unit_y(place, self._layer_sizes[layer + 1])
        return QPointF(column.left + column.width / 2, y) / self._layout.scale

    @property
    def _layer_sizes(self) -> tuple[int, ...]:
        """The layer sizes of the network on the screen, or of the next run if there is none yet."""
        frame = self._pictures.frame
        if frame is None:
            return self._run.config.architecture.layer_sizes
        return frame.trace.parameters.architecture.layer_sizes

    @property
    def n_outputs(self) -> int:
        """The number of digits, or of other classes."""
        return self._layer_sizes[-1]

    def digit_position(self, digit: int) -> QPointF:
        """Return the place of a digit's circle, in the widget's coordinates."""
        y = self._layout.unit_y(digit, self._layer_sizes[-1])
        radius = digit_radius(self._layout, self._layer_sizes[-1])
        return QPointF(self._layout.output_x / self._layout.scale + radius, y / self._layout.scale)

    def at(self, position: QPointF) -> Selection:
        """Return what is at a place in the widget: a pixel, unit, digit or connection of the path, or nothing."""
        frame = self._pictures.frame
        if frame is None:
            return Selection()
        if self._picker is None:
            self._picker = Picker(frame)
        where = position * self._layout.scale
        return self._picker.at(where.x(), where.y(), self._layout)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select what is under the mouse, or start to drag the picture."""
        self._pressed_at = event.position()
        self._drag_selects = False
        if event.button() != Qt.MouseButton.LeftButton:
            return
        found = self.at(event.position())
        if found.is_empty:
            return
        self._drag_selects = True
        if found.pixel is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            found = self._questions.selection.toggled(found.pixel)
        self._tip.leave()
        self._questions.select(found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Name what is under the mouse; while dragging, move the picture or select more pixels."""
        held = event.buttons() & (Qt.MouseButton.LeftButton | Qt.MouseButton.MiddleButton)
        if held and self._pressed_at is not None and not self._drag_selects:
            moved = (event.position() - self._pressed_at) * self._layout.scale
            self._pressed_at = event.position()
            self._set_layout(self._layout.panned(moved.x(), moved.y()))
            return
        found, selected = self.at(event.position()), self._questions.selection
        self._questions.hover(found)
        if held and found.pixel is not None and selected.pixel is not None:
            between = range(min(selected.pixel, found.pixel), max(selected.pixel, found.pixel) + 1)
            self._questions.select(selected.extended(between), extends=True)
        elif found == selected:
            # The words and the panels have its numbers; a tooltip would lie on its path.
            self._tip.leave()
        else:
            self._tip.point_at(found, event.position().toPoint(), self._layout)
        self.setCursor(Qt.CursorShape.ArrowCursor if found.is_empty else Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stop dragging."""
        self._pressed_at = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole network if the click missed its parts."""
        if self.at(event.position()).is_empty:
            self.fit()
        else:
            self.mousePressEvent(event)

    def leaveEvent(self, event: object) -> None:
        """Point at nothing."""
        self._tip.leave()
        self._questions.hover(Selection())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with + and -; with Ctrl, the arrows select the next column, pixel, unit or digit."""
        frame, step = self._pictures.frame, _ARROWS.get(Qt.Key(event.key()))
        if frame is not None and step is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._questions.select(neighbour(self._questions.selection, *step, frame))
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom_out()
        else:
            super().keyPressEvent(event)

    # Painting --------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_frame(self, frame: Frame) -> None:
        is_asked = self._shown is None or frame.selection != self._shown.frame.selection
        self._shown = FramePictures.of(frame)
        self._picker = None
        if frame.layout.n_hidden != self._layout.n_hidden:
            self._set_layout(replace(self._layout, n_hidden=frame.layout.n_hidden))
            self._overlay = None
        self._unpainted = frame
        if frame.focus == self._questions.focus:
            self._overlay = None if frame.focus.is_empty else Overlay.of(frame)
            self._unpainted_focus = frame.focus
        self._animations.follow(frame, reduced=self.is_motion_reduced)
        # A path is on the screen before the other views write their words about it.
        if is_asked:
            self.repaint()
        else:
            self.update()

    @Slot(object)
    def _on_preview(self, preview: Preview) -> None:
        if preview is self._pictures.preview:
            self._overlay = Overlay.of(preview)
            self._unpainted_focus = preview.focus
            self.update()

    @Slot()
    def _on_hover(self) -> None:
        """Mark what is pointed at; if its path is still being drawn, wait and show both together."""
        focus, overlay = self._questions.focus, self._overlay
        frame = self._pictures.frame
        drawn = frame is not None and frame.focus == focus
        if focus.is_empty or drawn or (overlay is not None and overlay.focus == focus):
            self._on_focus()

    @Slot()
    def _on_focus(self) -> None:
        """Remove the path if nothing is focused, or show the frame's own path if that is the focus."""
        frame, focus = self._pictures.frame, self._questions.focus
        if focus.is_empty:
            self._overlay = None
        elif frame is not None and frame.focus == focus and (self._overlay is None or self._overlay.focus != focus):
            self._overlay = Overlay.of(frame)
            self._unpainted_focus = focus
        self.update()

    def come_to_rest(self) -> None:
        """End the animations that are running."""
        self._animations.stop()
        self.update()

    def _numbers_of(self, frame: Frame) -> Frame:
        """Return the frame whose numbers all views show, if it shows the same thing as this one."""
        numbers = self._pictures.numbers
        if numbers is None or not self._run.is_running:
            return frame
        same = numbers.state.source is frame.state.source and numbers.image == frame.image
        same &= numbers.state.appearance.mode is frame.state.appearance.mode
        return numbers if same and numbers.snapshot.run_id == frame.snapshot.run_id else frame

    def _usage(self) -> str:
        return self.tr(
            "The pixels, the hidden units and the digits, with all connections between them. Scroll to zoom, "
            "drag to pan; Ctrl+0 shows the whole network; Ctrl with an arrow key selects the next part."
        )

    @Slot()
    def _speak(self) -> None:
        """Tell screen readers what is selected."""
        speak_selection(self, self._pictures.frame, self._questions.selection, self._usage())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the newest frame, fitted to the current size and zoom."""
        self._fit_to_screen()
        painter = QPainter(self)
        # So that the painters can leave out what lies outside: the light of Present moves in small squares.
        painter.setClipRect(event.rect())
        painter.fillRect(event.rect(), QColor(*self._theme.palette.panel))
        if self._shown is None:
            painter.setPen(QColor(self._theme.muted))
            text = self._files.busy or self.tr("Starting…")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
            return
        interaction = Interaction.of(
            self._questions,
            is_running=self._run.is_running,
            is_led=self.is_led,
            is_waiting=self.is_waiting,
            start_accuracy=self.start_accuracy,
        )
        sheet = paper()
        style = PaintStyle(self._layout, self._theme, QFont(painter.font()), self._scenery, sheet)
        numbers = self._numbers_of(self._shown.frame)
        progress = self._animations.progress if sheet is None else (1.0, 1.0)
        NetworkPainter(painter, self._shown, self._overlay, interaction, style, numbers).paint(*progress)
        if shows_focus(self):
            paint_focus_ring(painter, QRectF(self.rect()), self._theme)
        painter.end()
        if self._unpainted_focus is not None:
            focus, self._unpainted_focus = self._unpainted_focus, None
            self.previewed.emit(focus)
        if self._unpainted is not None:
            frame, self._unpainted = self._unpainted, None
            self.painted.emit(frame)
