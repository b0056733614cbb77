"""How the network view is painted: pictures where the layout says, then columns, digits and marks in vector lines."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from netviz.data import COLUMNS
from netviz.scene.layout import NetworkLayout, Rectangle
from netviz.session.session import Session
from netviz.widgets.learning.learn_words import digit_words, signed_delta
from netviz.widgets.network.marks import DIGIT_RADIUS, NetworkMarks
from netviz.widgets.network.pictures import Overlay, Pictures, Scenery
from netviz.widgets.parts.firing import counted
from netviz.widgets.parts.theme import Theme, percentage

_DIMMED = 0.30
_UNLIT = 0.10
_BEFORE_SWEEP = 0.25
_BRIGHT = 3 * 128
_GLOW = 46.0
_ACTIVATION_SHARE = 0.55
_ROW_LABEL_EVERY = 4
_DIGITS = tuple("0123456789")
_CAPTIONS = 32.0
_WIDE = 130.0
_HINT = (
    "Random start: it knows nothing yet",
    "▶ Train (Space): watch it learn,",
    "or click a pixel to follow its signal",
)


class NetworkPainter:
    """Paints one picture of the network with a painter that is at work on the widget."""

    def __init__(
        self,
        painter: QPainter,
        pictures: Pictures,
        overlay: Overlay | None,
        layout: NetworkLayout,
        theme: Theme,
        session: Session,
        scenery: Scenery,
        sweep: float = 1.0,
    ) -> None:
        self._painter = painter
        self._sweep = sweep
        self._pictures = pictures
        self._overlay = overlay
        self._frame = pictures.frame
        self._layout = layout
        self._theme = theme
        self._session = session
        self._scenery = scenery
        self._font = QFont(painter.font())
        self._unit = layout.scale
        # Whether the classes are called as they are numbered.
        self._has_digits = session.dataset is None or session.dataset.class_names == _DIGITS

    def paint(self, progress: float) -> None:
        """Paint everything; `progress` is how far the pulse has come along the path, from 0 to 1."""
        painter = self._painter
        painter.save()
        # Device pixels, so that the pictures lie on the screen's own grid.
        painter.scale(1.0 / self._unit, 1.0 / self._unit)
        self._paint_layers()
        self._paint_paths(progress)
        for layer in range(len(self._pictures.activations)):
            self._paint_hidden_column(layer)
        painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_scenery()
        self._paint_outputs()
        NetworkMarks(
            painter, self._frame, self._overlay, self._layout, self._theme, self._session, self._scenery
        ).paint()
        self._paint_hint()
        self._paint_missing()

    # Pictures, in device pixels --------------------------------------------------------------------------------------

    def _paint_layers(self) -> None:
        lit = self._session.lit_layer
        for number, picture in enumerate(self._pictures.layers, start=1):
            if picture is None:
                continue
            dimmed = self._overlay is not None and lit != number
            opacity = _UNLIT if lit not in (None, number) else _DIMMED if dimmed else 1.0
            self._painter.setOpacity(opacity if abs(self._sweep) == 1.0 else opacity * _BEFORE_SWEEP)
            self._painter.drawImage(picture.target(self._layout), picture.image)
        self._painter.setOpacity(1.0)
        if abs(self._sweep) < 1.0:
            self._paint_sweep()

    def _paint_sweep(self) -> None:
        """Paint how far a stage of the lesson has come: from the pixels, or with a negative sweep from the digits."""
        painter, unit = self._painter, self._unit
        left, right = self._layout.pixel_column.right, self._layout.output_x
        way = abs(self._sweep) * (right - left + _GLOW * unit)
        forwards = self._sweep >= 0.0
        front = left + way if forwards else right - way
        behind = QRectF(left, 0, way, self._layout.height) if forwards else QRectF(front, 0, way, self._layout.height)
        painter.save()
        painter.setClipRect(behind)
        self._draw_layers()
        # Lines are light on dark, or ink on paper.
        glow = QPainter.CompositionMode.CompositionMode_Plus
        if sum(self._theme.palette.panel) > _BRIGHT:
            glow = QPainter.CompositionMode.CompositionMode_Multiply
        painter.setCompositionMode(glow)
        width = _GLOW * unit
        painter.setClipRect(QRectF(front - width if forwards else front, 0, width, self._layout.height))
        painter.setOpacity(0.8)
        self._draw_layers()
        painter.restore()

    def _draw_layers(self) -> None:
        for picture in self._pictures.layers:
            if picture is not None:
                self._painter.drawImage(picture.target(self._layout), picture.image)

    def _paint_paths(self, progress: float) -> None:
        if self._overlay is None or not self._overlay.paths:
            return
        painter = self._painter
        start = self._layout.pixel_column.right
        front = start + progress * (self._layout.output_x + _GLOW * self._unit - start)
        self._draw_paths(self._overlay, QRectF(start, 0, front - start, self._layout.height))
        if progress < 1.0:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
            for width in (_GLOW, _GLOW / 2, _GLOW / 4):
                glow = QRectF(front - width * self._unit, 0, width * self._unit, self._layout.height)
                self._draw_paths(self._overlay, glow)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _draw_paths(self, overlay: Overlay, clip: QRectF) -> None:
        self._painter.save()
        self._painter.setClipRect(clip)
        for picture in overlay.paths:
            self._painter.drawImage(picture.target(self._layout), picture.image)
        self._painter.restore()

    def _paint_hidden_column(self, layer: int) -> None:
        column = _qt(self._layout.hidden_columns[layer])
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        activations, overlay = self._pictures.activations[layer], self._overlay
        # For a moment the path may still be that of a network with fewer layers.
        arriving = None if overlay is None or layer >= len(overlay.arriving) else overlay.arriving[layer]
        if arriving is not None:
            pictures = arriving, activations
        elif self._pictures.deltas is not None:
            # The error comes from the digits.
            pictures = activations, self._pictures.deltas[layer]
        else:
            self._painter.drawImage(column, activations)
            pictures = None
        if pictures is not None:
            split = column.width() * _ACTIVATION_SHARE
            gap = 2.0 * self._unit
            left = QRectF(column.left(), column.top(), column.width() - split - gap, column.height())
            right = QRectF(column.right() - split, column.top(), split, column.height())
            self._painter.drawImage(left, pictures[0])
            self._painter.drawImage(right, pictures[1])
        # Silent units are as dark as the ground.
        self._painter.setPen(QPen(QColor(self._theme.line), 0))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(column)

    # What stays the same from frame to frame -------------------------------------------------------------------------

    def _scenery_key(self) -> tuple[object, ...]:
        row = self._marked_row
        sizes = self._frame.trace.parameters.architecture.layer_sizes
        image = (self._frame.image.serial, self._frame.snapshot.run_id, self._frame.appearance.palette)
        has_deltas = self._pictures.deltas is not None
        return self._layout, self._theme.name, row, sizes, image, has_deltas, self._font.toString()

    @property
    def _marked_row(self) -> int | None:
        """The row of the image that the mouse is over, or else that of the pixel selected last."""
        selected = self._session.selection.pixels
        hovered = self._session.hovered
        pixel = hovered.pixel
        if hovered.connection is not None and hovered.connection.layer == 0:
            pixel = hovered.connection.source
        if pixel is None and selected:
            pixel = selected[-1]
        return None if pixel is None else pixel // COLUMNS

    def _draw_scenery(self) -> None:
        """Draw the two strips of the scenery that hold anything: rows and column on the left, captions below."""
        picture = self._scenery.picture(self._scenery_key(), self._paint_scenery)
        unit = self._unit
        width, height = self._layout.width / unit, self._layout.height / unit
        left = min(max(self._layout.pixel_column.right / unit + 1.0, 0.0), width)
        for strip in (QRectF(0, 0, left, height - _CAPTIONS), QRectF(0, height - _CAPTIONS, width, _CAPTIONS)):
            source = QRectF(strip.x() * unit, strip.y() * unit, strip.width() * unit, strip.height() * unit)
            self._painter.drawPixmap(strip, picture, source)

    def _paint_scenery(self) -> QPixmap:
        picture = QPixmap(self._layout.width, self._layout.height)
        picture.setDevicePixelRatio(self._unit)
        picture.fill(Qt.GlobalColor.transparent)
        screen, self._painter = self._painter, QPainter(picture)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_pixel_column()
        self._paint_rows()
        self._paint_captions()
        self._painter.end()
        self._painter = screen
        return picture

    # Lines and words, in logical pixels ------------------------------------------------------------------------------

    def _logical(self, area: Rectangle) -> QRectF:
        unit = self._unit
        return QRectF(area.left / unit, area.top / unit, area.width / unit, area.height / unit)

    def _unit_y(self, unit: float, n_units: int) -> float:
        return self._layout.unit_y(unit, n_units) / self._unit

    def _text(self, rect: QRectF, flags: Qt.AlignmentFlag, text: str, colour: str, font: QFont | None = None) -> None:
        self._painter.setFont(font if font is not None else self._font)
        self._painter.setPen(QColor(colour))
        self._painter.drawText(rect, flags | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_pixel_column(self) -> None:
        column = self._logical(self._layout.pixel_column)
        # Where several pixels share one of the screen's, its brightness is their mean.
        smooth = self._layout.pixel_column.height < 2 * COLUMNS * COLUMNS
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        self._painter.drawImage(column, self._pictures.pixels)

    def _paint_rows(self) -> None:
        """Tell the 28 rows apart: a strip with every other row marked, and every fourth row's number."""
        column = self._logical(self._layout.pixel_column)
        self._paint_row_lines(column)
        height = column.height() / COLUMNS
        tint = QColor(self._theme.muted)
        small = self._scenery.font(self._font, 0.82)
        marked = self._marked_row
        for row in range(COLUMNS):
            is_marked = row == marked
            tint.setAlpha(110 if row % 2 == 0 else 40)
            band = QRectF(column.left() - 6, column.top() + row * height, 3, height)
            self._painter.fillRect(band, QColor(self._theme.selection) if is_marked else tint)
            if is_marked or (row % _ROW_LABEL_EVERY == 0 and (marked is None or abs(marked - row) > 1)):
                label = QRectF(band.left() - 46, band.center().y() - 10, 42, 20)
                colour = self._theme.selection if is_marked else self._theme.muted
                text = f"row {row}" if is_marked or row == 0 else str(row)
                self._text(label, Qt.AlignmentFlag.AlignRight, text, colour, small)

    def _paint_row_lines(self, column: QRectF) -> None:
        line = QColor(self._theme.muted)
        line.setAlpha(150)
        self._painter.setPen(QPen(line, 0))
        for row in range(COLUMNS + 1):
            y = column.top() + row / COLUMNS * column.height()
            self._painter.drawLine(QPointF(column.left(), y), QPointF(column.right(), y))
        self._painter.drawLine(column.topLeft(), column.bottomLeft())
        self._painter.drawLine(column.topRight(), column.bottomRight())

    def _paint_outputs(self) -> None:
        trace, label = self._frame.trace, self._frame.image.label
        answer = trace.answer
        x = self._layout.output_x / self._unit + DIGIT_RADIUS + 1
        bold = self._scenery.font(self._font, 1.1, bold=True)
        for digit, probability in enumerate(trace.probabilities):
            y = self._unit_y(digit, trace.probabilities.size)
            won, true = digit == answer, digit == label
            strong = self._theme.right if true else self._theme.text if label is None else self._theme.wrong
            circle = QRectF(x - DIGIT_RADIUS, y - DIGIT_RADIUS, 2 * DIGIT_RADIUS, 2 * DIGIT_RADIUS)
            self._painter.setPen(QPen(QColor(self._theme.right if true else self._theme.line), 2.0 if true else 1.2))
            self._painter.setBrush(QColor(strong if won else self._theme.raised))
            self._painter.drawEllipse(circle)
            ink = self._theme.window if won else self._theme.text
            self._text(circle, Qt.AlignmentFlag.AlignHCenter, str(digit), ink, bold)
            self._paint_probability(x + DIGIT_RADIUS + 8, y, float(probability), strong if won else "")
            words = [] if self._has_digits else [self._session.class_name(digit)]
            if won or true:
                words.append("answer = label" if won and true else ("answer" if won else "label"))
            said = digit_words(self._session.lesson, digit)
            if not said and self._frame.delta_colours is not None and label is not None:
                said = f"δ = {signed_delta(float(probability) - float(true))}"
            if said:
                words = [said]
            if words:
                place = QRectF(x + DIGIT_RADIUS + 8, y + 5, 130, 16)
                colour = strong if won or true else self._theme.muted
                small = self._scenery.font(self._font, 0.8)
                self._text(place, Qt.AlignmentFlag.AlignLeft, ": ".join(words), colour, small)

    def _paint_probability(self, x: float, y: float, probability: float, strong: str) -> None:
        track = QRectF(x, y - 4, 58, 8)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._theme.raised))
        self._painter.drawRoundedRect(track, 4, 4)
        self._painter.setBrush(QColor(strong or self._theme.muted))
        filled = QRectF(track.left(), track.top(), max(track.width() * probability, 1.5), track.height())
        self._painter.drawRoundedRect(filled, min(4.0, filled.width() / 2), 4)
        colour = strong or self._theme.muted
        font = self._scenery.font(self._font, 0.88, bold=bool(strong))
        place = QRectF(track.right() + 6, y - 10, 62, 20)
        self._text(place, Qt.AlignmentFlag.AlignLeft, percentage(probability), colour, font)

    def _paint_hint(self) -> None:
        """Say what is seen and what to do, as long as nothing has been done."""
        session = self._session
        busy = session.is_running or not self._frame.selection.is_empty or self._overlay is not None
        if self._frame.snapshot.step > 0 or busy:
            return
        if self._layout.zoom > 1.0 or session.run is None or not session.run.is_from_random or session.lesson.is_on:
            return
        area = self._logical(self._layout.layers[0])
        bold_font = self._scenery.font(self._font, 0.92, bold=True)
        width = QFontMetrics(bold_font).horizontalAdvance(_HINT[0]) + 28.0
        box = QRectF(max(area.center().x() - width / 2, area.left() + 4), area.center().y() - 44, width, 88)
        back = QColor(self._theme.panel)
        back.setAlpha(235)
        self._painter.setPen(QPen(QColor(self._theme.line), 1.0))
        self._painter.setBrush(back)
        self._painter.drawRoundedRect(box, 8, 8)
        for number, text in enumerate(_HINT):
            place = QRectF(box.left(), box.top() + 9 + 23 * number, box.width(), 23)
            font = bold_font if number == 0 else self._scenery.font(self._font, 0.92)
            colour = self._theme.text if number == 0 else self._theme.muted
            self._text(place, Qt.AlignmentFlag.AlignHCenter, text, colour, font)

    def _paint_missing(self) -> None:
        """Say why there is nothing to see."""
        if not self._frame.missing:
            return
        area = self._logical(self._layout.layers[0])
        box = QRectF(area.center().x() - 150, area.center().y() - 36, 300, 72)
        back = QColor(self._theme.panel)
        back.setAlpha(235)
        self._painter.setPen(QPen(QColor(self._theme.line), 1.0))
        self._painter.setBrush(back)
        self._painter.drawRoundedRect(box, 8, 8)
        self._painter.setFont(self._font)
        self._painter.setPen(QColor(self._theme.text))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        self._painter.drawText(box.adjusted(14, 6, -14, -6), flags, self._frame.missing)

    def _paint_captions(self) -> None:
        """Name the columns and count the connections under them, where they stand at this zoom."""
        layout = self._layout
        sizes = self._frame.trace.parameters.architecture.layer_sizes
        captions = [(layout.pixel_column, f"{sizes[0]:,} pixels")]
        for number, area in enumerate(layout.layers):
            count = sizes[number] * sizes[number + 1]
            wide = self._logical(area).width() > _WIDE
            captions.append((area, f"{count:,} connections" if wide else f"{count:,}"))
        for number, column in enumerate(layout.hidden_columns, start=1):
            captions.append((column, "units: a, δ" if self._pictures.deltas else counted(sizes[number], "unit")))
        digits = Rectangle(layout.output_x, 0, 130 * self._unit, 1)
        captions.append((digits, f"{sizes[-1]} {'digits' if self._has_digits else 'classes'}, probability"))
        bottom = layout.height / self._unit - _CAPTIONS + 4
        back = QColor(*self._theme.palette.panel)
        back.setAlpha(215)
        self._painter.fillRect(QRectF(0, bottom - 4, layout.width / self._unit, 32), back)
        small, bold = self._scenery.font(self._font, 0.92), self._scenery.font(self._font, 0.88, bold=True)
        right = layout.width / self._unit
        if layout.zoom > 1.0:
            said = "Ctrl+0 shows the whole"
            place = QRectF(0, bottom, right - 12, 22)
            self._text(place, Qt.AlignmentFlag.AlignRight, said, self._theme.text, bold)
            right -= QFontMetrics(bold).horizontalAdvance(said) + 30
        for area, text in captions:
            # Under the part that is seen; half a number would be another number.
            inside = self._logical(area).intersected(QRectF(0, area.top / self._unit, right, area.height / self._unit))
            half = QFontMetrics(small).horizontalAdvance(text) / 2
            centre = inside.center().x()
            if not inside.isEmpty() and half <= centre <= right - half:
                place = QRectF(centre - 110, bottom, 220, 22)
                self._text(place, Qt.AlignmentFlag.AlignHCenter, text, self._theme.muted, small)


def _qt(area: Rectangle) -> QRectF:
    return QRectF(area.left, area.top, area.width, area.height)
