"""How the network view is painted: pictures where the layout says, then columns, digits and marks in vector lines."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QPainter, QPen

from netviz.data import COLUMNS
from netviz.numbers import percentage
from netviz.scene.frames import Frame
from netviz.scene.layout import Rectangle
from netviz.session.translation import translated
from netviz.widgets.network.interaction import Interaction
from netviz.widgets.network.marks import NetworkMarks
from netviz.widgets.network.outputs import draw_outputs
from netviz.widgets.network.pictures import FramePictures, Overlay
from netviz.widgets.network.scenery import draw_scenery
from netviz.widgets.network.style import PaintStyle
from netviz.widgets.network.vectors import draw_as_one_picture, draw_path_lines
from netviz.widgets.parts.firing import has_weights
from netviz.widgets.parts.paper import draw_pixels
from netviz.widgets.parts.theme import share_of_guessing

translate = QCoreApplication.translate

_DIMMED = 0.30
_UNLIT = 0.10
_BEFORE_SWEEP = 0.25
_BRIGHT = 3 * 128
_GLOW = 46.0
_ACTIVATION_SHARE = 0.55
_BIAS_WIDTH = 4.0


@dataclass(frozen=True, slots=True)
class HintForm:
    """How a wording of the hint is written.

    Attributes
    ----------
    size : float
        Of the letters, relative to the widget's font.
    n_bold : int
        How many lines are the title.
    n_other : int
        How many lines at the end say what else can be done.
    covers_units : bool
        Whether the card may cover hidden units: legible words are worth more than the middle of a random picture.
    """

    size: float
    n_bold: int
    n_other: int
    covers_units: bool = False


HINT_FORMS = (
    HintForm(0.92, n_bold=1, n_other=1),
    HintForm(0.92, n_bold=1, n_other=2),
    HintForm(0.8, n_bold=1, n_other=2, covers_units=True),
    HintForm(0.8, n_bold=2, n_other=2),
    HintForm(0.8, n_bold=2, n_other=0),
)
"""For each of `hint_wordings`."""


class NetworkPainter:
    """Paints a frame of the network on a widget, with a painter that has begun.

    What the picture says comes from the frame and its state; the interaction adds only what the user does right now.
    While training, the probabilities are those of the frame whose numbers the other views show.
    """

    def __init__(
        self,
        painter: QPainter,
        pictures: FramePictures,
        overlay: Overlay | None,
        interaction: Interaction,
        style: PaintStyle,
        numbers: Frame | None = None,
    ) -> None:
        self._painter = painter
        self._numbers = pictures.frame if numbers is None else numbers
        self._pictures = pictures
        self._overlay = overlay
        self._frame = pictures.frame
        self._interaction = interaction
        self._style = style
        self._layout = style.layout
        self._theme = style.theme
        self._unit = style.layout.scale

    def paint(self, pulse: float = 1.0, sweep: float = 1.0) -> None:
        """Paint everything.

        Parameters
        ----------
        pulse : float
            How far the pulse has come along the path, from 0 to 1.
        sweep : float
            How far a stage of the lesson has come: from 0 to 1 from the pixels, from 0 to −1 from the digits.
        """
        painter, interaction = self._painter, self._interaction
        painter.save()
        # Device pixels, so that the pictures lie on the screen's own grid.
        painter.scale(1.0 / self._unit, 1.0 / self._unit)
        if self._style.sheet is not None and self._style.sheet.is_vector:
            self._paint_in_lines(self._style.sheet.dots)
        else:
            self._paint_layers(painter, sweep)
            self._paint_paths(pulse)
        for layer in range(len(self._pictures.activations)):
            self._paint_hidden_column(layer)
        painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pixel = interaction.marked_pixel
        draw_scenery(painter, self._pictures, self._style, None if pixel is None else pixel // COLUMNS)
        draw_outputs(painter, self._numbers, self._style)
        NetworkMarks(painter, self._frame, self._overlay, interaction, self._style).paint()
        if self._frame.missing:
            self._paint_missing(translated(self._frame.missing))
        elif self.shows_hint:
            self._paint_hint()

    # Pictures, in device pixels --------------------------------------------------------------------------------------

    def _paint_in_lines(self, dots: float) -> None:
        """Draw all connections as one picture, and the path over them as lines."""
        draw_as_one_picture(self._painter, self._style, dots, partial(self._paint_layers, sweep=1.0))
        if self._overlay is not None:
            draw_path_lines(self._painter, self._frame, self._overlay, self._style)

    def _paint_layers(self, painter: QPainter, sweep: float) -> None:
        lit = self._interaction.lit_layer
        for number, picture in enumerate(self._pictures.layers, start=1):
            if picture is None:
                continue
            dimmed = self._overlay is not None and lit != number
            opacity = _UNLIT if lit not in (None, number) else _DIMMED if dimmed else 1.0
            painter.setOpacity(opacity if abs(sweep) == 1.0 else opacity * _BEFORE_SWEEP)
            painter.drawImage(picture.target(self._layout), picture.image)
        painter.setOpacity(1.0)
        if abs(sweep) < 1.0:
            self._paint_sweep(sweep)

    def _paint_sweep(self, sweep: float) -> None:
        """Paint the part that a stage of the lesson has reached, with a glow at its front."""
        painter, unit = self._painter, self._unit
        left, right = self._layout.pixel_column.right, self._layout.output_x
        way = abs(sweep) * (right - left + _GLOW * unit)
        forwards = sweep >= 0.0
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

    def _paint_paths(self, pulse: float) -> None:
        if self._overlay is None or not self._overlay.paths:
            return
        painter = self._painter
        start = self._layout.pixel_column.right
        front = start + pulse * (self._layout.output_x + _GLOW * self._unit - start)
        self._draw_paths(self._overlay, QRectF(start, 0, front - start, self._layout.height))
        if pulse < 1.0:
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
            draw_pixels(self._painter, column, activations)
            pictures = None
        if pictures is not None:
            split = column.width() * _ACTIVATION_SHARE
            gap = 2.0 * self._unit
            left = QRectF(column.left(), column.top(), column.width() - split - gap, column.height())
            right = QRectF(column.right() - split, column.top(), split, column.height())
            draw_pixels(self._painter, left, pictures[0])
            draw_pixels(self._painter, right, pictures[1])
        # The biases are a strip of their own at the left edge, apart from what arrives and what is sent on.
        width = _BIAS_WIDTH * min(self._layout.line_weight, 1.5) * self._unit
        strip = QRectF(column.left(), column.top(), width, column.height())
        self._painter.fillRect(strip.adjusted(0, 0, self._unit, 0), QColor(self._theme.panel))
        draw_pixels(self._painter, strip, self._pictures.biases[layer])
        # Silent units are as dark as the ground.
        self._painter.setPen(QPen(QColor(self._theme.line), 0))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(column)

    # Words over the connections, in logical pixels --------------------------------------------------------------------

    @property
    def shows_hint(self) -> bool:
        """Whether the frame is of an untrained network with nothing selected, and shown as a whole."""
        interaction = self._interaction
        is_busy = interaction.is_running or self._overlay is not None or not self._frame.selection.is_empty
        is_busy |= interaction.is_led
        return self._frame.state.is_random_start and not is_busy and self._layout.zoom <= 1.0

    def _paint_hint(self) -> None:
        """Say what is seen and what to do next."""
        first, last = self._layout.layers[0], self._layout.layers[-1]
        between = self._style.logical(first)
        across = self._style.logical(replace(first, width=last.right - first.left))
        interaction = self._interaction
        wordings = hint_wordings(
            self._frame, is_waiting=interaction.is_waiting, start_accuracy=interaction.start_accuracy
        )
        for lines, form in zip(wordings, HINT_FORMS, strict=True):
            bold, plain = self._style.sized_font(form.size, bold=True), self._style.sized_font(form.size)
            next_step = lines_of_next_step(lines, form.n_other)
            fonts = [*[bold] * form.n_bold, *[plain] * (len(lines) - form.n_bold)]
            widths = [QFontMetrics(font).horizontalAdvance(text) for font, text in zip(fonts, lines, strict=True)]
            line = QFontMetrics(bold).height() + 4.0
            if not form.covers_units:
                line = max(23.0, line)
            # Over the connections alone, where that has room: the card covers no pixels, and no units.
            area = across if form.covers_units else between
            width, height = min(max(widths) + 28.0, area.width()), line * len(lines) + 19.0
            if max(widths) + 8.0 <= area.width() and height <= area.height():
                break
        else:
            return
        box = QRectF(area.center().x() - width / 2, area.center().y() - height / 2, width, height)
        self._style.paint_plate(self._painter, box)
        for number, (text, font) in enumerate(zip(lines, fonts, strict=True)):
            place = QRectF(box.left(), box.top() + 9 + line * number, box.width(), line)
            # What it is and the one next step stand out; all else is quieter.
            colour = self._theme.text if number < form.n_bold or number in next_step else self._theme.muted
            self._style.write(self._painter, place, Qt.AlignmentFlag.AlignHCenter, text, colour, font)

    def _paint_missing(self, reason: str) -> None:
        """Say why there are no connections to see."""
        area = self._style.logical(self._layout.layers[0])
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        room = QRectF(0, 0, min(272 * self._layout.label_growth, area.width() - 36.0), area.height())
        text = QFontMetricsF(self._style.font).boundingRect(room, flags, reason)
        width = max(text.width() + 28, min(300.0, area.width() - 8.0))
        height = max(text.height() + 12, 72)
        box = QRectF(area.center().x() - width / 2, area.center().y() - height / 2, width, height)
        self._style.paint_plate(self._painter, box)
        self._painter.setFont(self._style.font)
        self._painter.setPen(QColor(self._theme.text))
        self._painter.drawText(box.adjusted(14, 6, -14, -6), flags, reason)


def hint_lines(frame: Frame, start_accuracy: float | None = None) -> list[str]:
    """Return what an untrained network can do, and what to do next, in a few short lines.

    Parameters
    ----------
    frame : Frame
    start_accuracy : float or None
        Share of the validation images that it reads correctly, the one that stands in the toolbar; None until measured.
    """
    if has_weights(frame.trace):
        start = translate("NetworkPainter", "Random start: nothing learned yet")
    else:
        start = translate("NetworkPainter", "All weights are 0: nothing learned yet")
    text = translate(
        "NetworkPainter",
        "{start}\n{guess}\n▶ Train (Space) to watch it learn,\nor click a pixel, a unit or a digit",
    )
    return text.format(start=start, guess=_guess(frame, start_accuracy)).splitlines()


def _guess(frame: Frame, accuracy: float | None, *, narrow: bool = False) -> str:
    """Return how many images a network that has learned nothing reads correctly, and how many chance would.

    There is no number but chance before it has been measured, so that two numbers never seem to speak of one thing.
    """
    chance = share_of_guessing(frame.trace.probabilities.size)
    if accuracy is None:
        text = translate("NetworkPainter", "It guesses (chance: {chance} right)")
        slim = translate("NetworkPainter", "It guesses\n(chance: {chance})")
        return (slim if narrow else text).format(chance=chance)
    text = translate("NetworkPainter", "It guesses: {share} right (chance: {chance})")
    slim = translate("NetworkPainter", "It guesses: {share}\n(chance: {chance})")
    return (slim if narrow else text).format(share=percentage(accuracy), chance=chance)


def lines_of_next_step(lines: list[str], n_other: int) -> range:
    """Return the numbers of the lines that say what to do next: from the symbol to what else can be done.

    Parameters
    ----------
    lines : list of str
        One of `hint_wordings`.
    n_other : int
        How many lines at its end say what else can be done; as many in every language.
    """
    first = next((number for number, line in enumerate(lines) if line.startswith("▶")), len(lines))
    return range(first, len(lines) - n_other)


def hint_wordings(
    frame: Frame, *, is_waiting: bool = False, start_accuracy: float | None = None
) -> tuple[list[str], ...]:
    """Return the lines of the hint for a wide card, and for narrower and narrower ones.

    While the first network of another program is awaited, they say what is seen until then.
    """
    if is_waiting:
        wide = translate(
            "NetworkPainter",
            "No checkpoint yet\nIt is shown as soon as it is saved.\nUntil then: a random network,\n"
            "in which you can click pixels and units",
        )
        narrow = translate(
            "NetworkPainter",
            "No checkpoint\nyet\nIt is shown as soon\nas it is saved.\nUntil then:\na random network",
        )
        slim = translate("NetworkPainter", "No check-\npoint yet\nUntil then:\na random\nnetwork")
        least = translate("NetworkPainter", "Waiting\n…")
        return tuple(text.splitlines() for text in (wide, narrow, narrow, slim, least))
    guess = _guess(frame, start_accuracy, narrow=True)
    if has_weights(frame.trace):
        narrow = translate(
            "NetworkPainter",
            "Random start:\nnothing learned yet\n{guess}\n"
            "▶ Train (Space)\nto watch it learn,\nor click a pixel,\na unit or a digit",
        )
        slim = translate("NetworkPainter", "Random\nstart\n▶ Train\n(Space),\nor click\na pixel")
        least = translate("NetworkPainter", "Random\nstart\n▶ Train")
    else:
        narrow = translate(
            "NetworkPainter",
            "All weights are 0:\nnothing learned yet\n{guess}\n"
            "▶ Train (Space)\nto watch it learn,\nor click a pixel,\na unit or a digit",
        )
        slim = translate("NetworkPainter", "Weights\nare 0\n▶ Train\n(Space),\nor click\na pixel")
        least = translate("NetworkPainter", "Weights\nare 0\n▶ Train")
    whole = hint_lines(frame, start_accuracy)
    narrow = narrow.format(guess=guess)
    return whole, *(text.splitlines() for text in (narrow, narrow, slim, least))


def _qt(area: Rectangle) -> QRectF:
    return QRectF(area.left, area.top, area.width, area.height)
