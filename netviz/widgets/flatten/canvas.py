"""The flattening at one moment, with pixels to point at and select wherever they are."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Slot
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from netviz.data import COLUMNS
from netviz.scene.flattening import Flattening
from netviz.scene.frames import Frame
from netviz.scene.layout import NetworkLayout
from netviz.scene.selection import Selection
from netviz.scene.shown_image import ShownImage
from netviz.session.pictures import Pictures
from netviz.session.questions import Questions
from netviz.widgets.flatten.captions import Caption, caption_at, caption_of_row
from netviz.widgets.flatten.painting import FlattenPainter
from netviz.widgets.flatten.pictures import ImageRows
from netviz.widgets.network.pictures import Scenery
from netviz.widgets.network.view import NetworkView
from netviz.widgets.parts.names import pixel_name
from netviz.widgets.parts.theme import DARK_THEME, Theme, scaled_font

_MARGIN = 12.0


class FlattenCanvas(QWidget):
    """Paints image, rows and column over the network view; the column covers the network's own.

    Pointing at a pixel marks it in image, row and column and in the other views; a click selects it.
    """

    def __init__(
        self, pictures: Pictures, questions: Questions, view: NetworkView, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("flatten-canvas")
        self.setAccessibleName(self.tr("How the image is flattened"))
        self.setMouseTracking(True)
        self._pictures = pictures
        self._questions = questions
        self._view = view
        self._theme = DARK_THEME
        self._moment = 0.0
        self._row: int | None = None
        self._is_still = False
        self._opacity = 1.0
        self._layout = NetworkLayout(1, 1)
        self._geometry = Flattening.of(self._layout)
        self._image: ShownImage | None = None
        self._rows: ImageRows | None = None
        self._scenery = Scenery()
        self._fonts = self._sized_fonts()
        self.set_opacity(1.0)
        pictures.frame_changed.connect(self._on_frame)
        questions.hover_changed.connect(self.update)
        questions.selection_changed.connect(self.update)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._rows = None
        self.update()

    @property
    def moment(self) -> float:
        """The moment that is shown, from 0 (the image) to 1 (the column)."""
        return self._moment

    def set_moment(self, moment: float) -> None:
        """Show a moment of the animation."""
        self._moment, self._is_still = moment, False
        self._show()

    def show_row(self, row: int) -> None:
        """Show image and column side by side and mark one row in both, without animation."""
        self._moment, self._row, self._is_still = 1.0, row, True
        self._show()

    @property
    def opacity(self) -> float:
        """How far the canvas hides the network below it, from 0 to 1."""
        return self._opacity

    def set_opacity(self, opacity: float) -> None:
        """Hide the network below, or let it show through."""
        self._opacity = opacity
        # An opaque canvas saves painting the network below.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, opacity == 1.0)
        self.update()

    @property
    def caption(self) -> Caption:
        """The caption that is shown."""
        return caption_of_row(self._row) if self._is_still else caption_at(self._moment)

    @property
    def detail(self) -> str:
        """The description of the pixel that is pointed at or else selected; empty if there is none."""
        pixel = self._pixel
        return "" if pixel is None else pixel_name(self._pictures.frame, pixel).replace("\n", " · ")

    @property
    def geometry_now(self) -> Flattening:
        """The geometry at the current size."""
        scale = self.devicePixelRatioF()
        width, height = round(self._view.width() * scale), round(self._view.height() * scale)
        layout = self._view.network_layout.fitted().resized(width, height, scale)
        if layout != self._layout:
            self._layout, self._geometry = layout, Flattening.of(layout)
            self._rows = None
        return self._geometry

    def pixel_at(self, position: QPointF) -> int | None:
        """Return the pixel that is painted at a position in the widget, or None."""
        return self.geometry_now.pixel_at(position.x(), position.y(), self._moment)

    @property
    def _pixel(self) -> int | None:
        hovered = self._questions.hovered
        return self._questions.selection.pixel if hovered.is_empty else hovered.pixel

    def _sized_fonts(self) -> tuple[QFont, QFont, QFont]:
        base = self.font()
        return scaled_font(base, 0.82), scaled_font(base, 1.0), scaled_font(base, 1.45, bold=True)

    def _show(self) -> None:
        caption = self.caption
        text = self.tr("{title}. {detail}") if caption.detail else "{title}"
        self.setAccessibleDescription(text.format(title=caption.title, detail=caption.detail))
        self.update()

    @Slot(object)
    def _on_frame(self, frame: Frame) -> None:
        if frame.image != self._image:
            self._image, self._rows = frame.image, None
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the moment."""
        painter = QPainter(self)
        painter.setOpacity(self._opacity)
        painter.fillRect(self.rect(), QColor(*self._theme.palette.panel))
        geometry, frame = self.geometry_now, self._pictures.frame
        if frame is None:
            return
        if self._rows is None:
            finest = round(geometry.pixel_side * self._layout.scale)
            self._rows = ImageRows(frame.image, self._theme, finest)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        marked = self._pixel
        row = marked // COLUMNS if marked is not None else (self._row if self._is_still else None)
        painting = FlattenPainter(
            painter, geometry, self._rows, self._theme, self._fonts, self._layout.scale, self._scenery
        )
        painting.paint(self._moment, self._opacity, row)
        for pixel in dict.fromkeys((*self._questions.selection.pixels[-1:], *self._questions.hovered.pixels[-1:])):
            painting.paint_mark(pixel, self._moment, strong=pixel in self._questions.selection.pixels)
        bottom = geometry.top + geometry.height
        painting.paint_caption(self.caption, self.detail, bottom, self.width() - _MARGIN)
        painter.end()

    # Pointing and selecting -------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the pixel under the mouse."""
        pixel = self.pixel_at(event.position())
        self._questions.hover(Selection() if pixel is None else Selection(pixels=(pixel,)))
        shape = Qt.CursorShape.ArrowCursor if pixel is None else Qt.CursorShape.PointingHandCursor
        self.setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the pixel under the mouse."""
        pixel = self.pixel_at(event.position())
        if pixel is not None and event.button() == Qt.MouseButton.LeftButton:
            self._questions.select(Selection(pixels=(pixel,)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep the event from the network view below."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Keep the event from the network view below."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Keep the event from the network view below."""
        event.accept()

    def leaveEvent(self, event: object) -> None:
        """Point at nothing."""
        self._questions.hover(Selection())
