"""The drawing field: the pixels as they are, with the pen over them."""

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
from netviz.widgets.parts.theme import DARK_THEME, Theme, scaled_font

_KEY = Qt.Key
_ARROWS = {_KEY.Key_Left: (-1, 0), _KEY.Key_Right: (1, 0), _KEY.Key_Up: (0, -1), _KEY.Key_Down: (0, 1)}
_OWN_KEYS = {*_ARROWS, _KEY.Key_Return, _KEY.Key_Enter, _KEY.Key_E, _KEY.Key_Escape}
_BUTTONS = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)


class DrawingCanvas(QWidget):
    """The drawing, large. The left mouse button draws with the chosen tool, the right one erases.

    With the keyboard, the arrows move the pen, Return puts it down and lifts it, E switches between pen and eraser,
    Escape goes back to the data set's image.

    Parameters
    ----------
    desk : DrawingDesk
    """

    def __init__(self, desk: DrawingDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drawing-canvas")
        self.setAccessibleName(self.tr("Drawing field"))
        self.setAccessibleDescription(
            self.tr(
                "28 by 28 pixels. Draw with the left mouse button and erase with the right one. With the keyboard, "
                "move the pen with the arrows and press Return to put it down or lift it. E switches between pen and "
                "eraser, Esc closes."
            )
        )
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The right button erases; otherwise the window would open its menu of panels.
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._desk = desk
        self._margin = 0
        self._theme = DARK_THEME
        self._picture = QImage()
        # In image coordinates; None while neither mouse nor keyboard points at the field.
        self._pen: tuple[float, float] | None = None
        self._button: Qt.MouseButton | None = None
        self._is_outdated = True
        desk.changed.connect(self._on_changed)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._on_changed()

    def set_margin(self, margin: int) -> None:
        """Leave screen pixels free below the field, so that it covers the same area as the image."""
        if margin != self._margin:
            self._margin = margin
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Ten screen pixels for each pixel."""
        return QSize(10 * COLUMNS, 10 * COLUMNS + self._margin)

    def minimumSizeHint(self) -> QSize:
        """Six screen pixels for each pixel; smaller ones are hard to hit."""
        return QSize(6 * COLUMNS, 6 * COLUMNS + self._margin)

    @property
    def area(self) -> QRectF:
        """The square that the field fills: a whole number of screen pixels for each pixel."""
        side = min(self.width(), self.height() - self._margin)
        side -= side % COLUMNS
        return QRectF((self.width() - side) // 2, 0, side, side)

    def position_of(self, x: float, y: float) -> QPointF:
        """Return the position in the widget of a point of the image, in pixels from its upper left corner."""
        area = self.area
        return area.topLeft() + QPointF(x, y) * (area.width() / COLUMNS)

    def _point_at(self, position: QPointF) -> tuple[float, float]:
        area = self.area
        scale = COLUMNS / max(area.width(), 1.0)
        return (position.x() - area.left()) * scale, (position.y() - area.top()) * scale

    @Slot()
    def _on_changed(self) -> None:
        self._is_outdated = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drawing, its grid, and the pen."""
        painter = QPainter(self)
        area = self.area
        if self._is_outdated:
            self._is_outdated = False
            colours = column_picture(self._desk.as_drawn.reshape(-1) / 255.0, self._theme.palette)
            self._picture = rgb_image(colours.reshape(COLUMNS, COLUMNS, 4))
        painter.drawImage(area, self._picture)
        paint_pixel_grid(painter, area, self._theme)
        if self._desk.is_blank:
            painter.setPen(QColor(self._theme.muted))
            text = self.tr("Draw a digit here.\n\nThe right button erases.\nEsc goes back.")
            # In large type, smaller letters on more lines.
            widest = max(self.fontMetrics().horizontalAdvance(line) for line in text.split("\n"))
            painter.setFont(scaled_font(self.font(), min(0.95 * area.width() / widest, 1.0)))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)
        if self._pen is not None:
            self._paint_pen(painter, self._pen)

    def _paint_pen(self, painter: QPainter, pen: tuple[float, float]) -> None:
        """Paint a ring of the brush's size: thicker while it is down, dashed for the eraser."""
        erases = self._erases(self._button)
        radius = 0.5 * (ERASER_WIDTH if erases else PEN_WIDTH) * self.area.width() / COLUMNS
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.area)
        style = Qt.PenStyle.DashLine if erases else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(self._theme.selection), 2.0 if self._desk.is_drawing else 1.2, style))
        painter.drawEllipse(self.position_of(*pen), radius, radius)

    def _erases(self, button: Qt.MouseButton | None) -> bool:
        return self._desk.tool is Tool.ERASER or button is Qt.MouseButton.RightButton

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a stroke."""
        if event.button() not in _BUTTONS:
            return
        self._button = event.button()
        self._pen = self._point_at(event.position())
        self._desk.begin(*self._pen, erases=self._erases(self._button))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Continue the stroke, or show the pen."""
        self._pen = self._point_at(event.position())
        if self._button is not None:
            self._desk.move_to(*self._pen)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the stroke."""
        if event.button() is self._button:
            self._button = None
            self._desk.end()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the pen."""
        self._pen = None
        self.update()

    def event(self, event: QEvent) -> bool:
        """Claim the drawing keys, some of which are shortcuts of the window."""
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
        """Move the pen to the centre of the next pixel in a direction."""
        x, y = self._pen if self._pen is not None else (COLUMNS / 2, COLUMNS / 2)
        column, row = (min(max(int(at) + by, 0), COLUMNS - 1) for at, by in ((x, across), (y, down)))
        self._pen = (column + 0.5, row + 0.5)
        self._desk.move_to(*self._pen)
        self.update()


def _is_own(event: QKeyEvent) -> bool:
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return plain and Qt.Key(event.key()) in _OWN_KEYS
