"""The field that is drawn on, pixel by pixel as it is, with the pen over it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from netviz.data import COLUMNS
from netviz.data.drawing import ERASER_WIDTH, PEN_WIDTH
from netviz.rendering.tiles import column_picture
from netviz.session.drawing_desk import DrawingDesk, Tool
from netviz.widgets.parts.grid import paint_pixel_grid
from netviz.widgets.parts.images import rgb_image
from netviz.widgets.parts.theme import DARK_THEME, Theme

_KEY = Qt.Key
_ARROWS = {_KEY.Key_Left: (-1, 0), _KEY.Key_Right: (1, 0), _KEY.Key_Up: (0, -1), _KEY.Key_Down: (0, 1)}
_OWN_KEYS = {*_ARROWS, _KEY.Key_Return, _KEY.Key_Enter, _KEY.Key_E, _KEY.Key_Escape}
_BUTTONS = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)


class DrawingCanvas(QWidget):
    """The drawing, large. The left mouse button draws with the tool at hand, the right one erases.

    With the keyboard: the arrows move the pen, Return puts it down and lifts it, E changes between pen and eraser,
    Escape goes back to the data set's image.

    Parameters
    ----------
    desk : DrawingDesk
        What is drawn.
    beside : int
        Screen pixels that are left free under the field, so that it lies where the image does.
    """

    def __init__(self, desk: DrawingDesk, beside: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drawing-canvas")
        self.setAccessibleName("Drawing field")
        self.setAccessibleDescription(
            "28 by 28 pixels. Draw with the left mouse button, erase with the right one; or move the pen with the "
            "arrows and put it down and lift it with Return. E changes between pen and eraser, Escape closes."
        )
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The right button erases; without this the window would open its menu of panels.
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._desk = desk
        self._beside = beside
        self._theme = DARK_THEME
        self._picture = QImage()
        # In image coordinates; None while neither the mouse nor the keyboard points at the field.
        self._pen: tuple[float, float] | None = None
        self._button: Qt.MouseButton | None = None
        self._stale = True
        desk.changed.connect(self._on_changed)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._on_changed()

    def sizeHint(self) -> QSize:
        """Ten screen pixels a pixel."""
        return QSize(10 * COLUMNS, 10 * COLUMNS + self._beside)

    def minimumSizeHint(self) -> QSize:
        """As `sizeHint`."""
        return self.sizeHint()

    @property
    def area(self) -> QRectF:
        """The square that the field fills: whole screen pixels a pixel."""
        side = min(self.width(), self.height() - self._beside)
        side -= side % COLUMNS
        return QRectF((self.width() - side) // 2, 0, side, side)

    def place_of(self, x: float, y: float) -> QPointF:
        """Return where a place of the image, in pixels from its upper left corner, is on the widget."""
        area = self.area
        return area.topLeft() + QPointF(x, y) * (area.width() / COLUMNS)

    def _place_at(self, position: QPointF) -> tuple[float, float]:
        area = self.area
        scale = COLUMNS / max(area.width(), 1.0)
        return (position.x() - area.left()) * scale, (position.y() - area.top()) * scale

    @Slot()
    def _on_changed(self) -> None:
        self._stale = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drawing, its grid, and the pen."""
        painter = QPainter(self)
        area = self.area
        if self._stale:
            self._stale = False
            colours = column_picture(self._desk.as_drawn.reshape(-1) / 255.0, self._theme.palette)
            self._picture = rgb_image(colours.reshape(COLUMNS, COLUMNS, 4))
        painter.drawImage(area, self._picture)
        paint_pixel_grid(painter, area, self._theme)
        if self._desk.is_blank:
            painter.setPen(QColor(self._theme.muted))
            painter.drawText(
                area, Qt.AlignmentFlag.AlignCenter, "Draw a digit here\n\nthe right button erases\nEscape goes back"
            )
        if self._pen is not None:
            self._paint_pen(painter, self._pen)

    def _paint_pen(self, painter: QPainter, pen: tuple[float, float]) -> None:
        """Show the brush's size; a full ring is down, a dashed one is an eraser."""
        erases = self._erases(self._button)
        radius = 0.5 * (ERASER_WIDTH if erases else PEN_WIDTH) * self.area.width() / COLUMNS
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.area)
        style = Qt.PenStyle.DashLine if erases else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(self._theme.selection), 2.0 if self._desk.is_drawing else 1.2, style))
        painter.drawEllipse(self.place_of(*pen), radius, radius)

    def _erases(self, button: Qt.MouseButton | None) -> bool:
        return self._desk.tool is Tool.ERASER or button is Qt.MouseButton.RightButton

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        if event.button() not in _BUTTONS:
            return
        self._button = event.button()
        self._pen = self._place_at(event.position())
        self._desk.begin(*self._pen, erases=self._erases(self._button))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on, or show where the pen is."""
        self._pen = self._place_at(event.position())
        if self._button is not None:
            self._desk.move_to(*self._pen)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the stroke."""
        if event.button() is self._button:
            self._button = None
            self._desk.end()

    def leaveEvent(self, event: QEvent) -> None:
        """Show no pen."""
        self._pen = None
        self.update()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of drawing, some of which are shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Draw with the keyboard."""
        key = Qt.Key(event.key())
        if not _is_own(event):
            super().keyPressEvent(event)
        elif key == _KEY.Key_Escape:
            self._desk.leave()
        elif key == _KEY.Key_E:
            self._desk.choose(Tool.PEN if self._desk.tool is Tool.ERASER else Tool.ERASER)
        elif key in _ARROWS:
            self._move_pen(*_ARROWS[key])
        elif self._desk.is_drawing:
            self._desk.end()
        else:
            self._move_pen(0, 0)
            assert self._pen is not None
            self._desk.begin(*self._pen, erases=self._erases(None))

    def _move_pen(self, across: int, down: int) -> None:
        """Move the pen to the middle of a pixel beside the one that it is in."""
        x, y = self._pen if self._pen is not None else (COLUMNS / 2, COLUMNS / 2)
        column, row = (min(max(int(at) + by, 0), COLUMNS - 1) for at, by in ((x, across), (y, down)))
        self._pen = (column + 0.5, row + 0.5)
        self._desk.move_to(*self._pen)
        self.update()


def _is_own(event: QKeyEvent) -> bool:
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return plain and Qt.Key(event.key()) in _OWN_KEYS
