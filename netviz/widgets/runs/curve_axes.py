"""The axes of the curves, and the numbers along them."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from netviz.formats.counting import Counting
from netviz.numbers import local, localized
from netviz.widgets.runs.spans import Span, round_up

_BEYOND = 8
"""How far a number may reach over the upper end of its axis, in logical pixels: 100% is near the top."""
_CLOSE = 0.9
"""The least distance of numbers above each other, in heights of their line."""


def opaque(colour: QColor, ground: QColor) -> QColor:
    """Return the colour that a translucent one has on a ground.

    Qt divides translucent lines of a hundred pixels among threads of its own and waits for them. Beside training, no
    core is free for those, and a plot takes several times as long.
    """
    parts = (
        colour.alphaF() * of + (1.0 - colour.alphaF()) * on for of, on in zip(_rgb(colour), _rgb(ground), strict=True)
    )
    return QColor.fromRgbF(*parts)


def _rgb(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()


class Axis(pg.AxisItem):  # type: ignore[misc]
    """An axis that is kept as pixels, so that it is not painted again with each curve.

    Its numbers are as far apart as their text needs: in large type there are fewer.
    """

    def __init__(self, side: str) -> None:
        super().__init__(side)
        self._metrics: QFontMetricsF | None = None
        self._pixels_per_unit = 0.0
        self._main = 0.0
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        # A line for each number and between two: finer ones, fifty in a plot of a hundred pixels, are a gray haze.
        self.setStyle(maxTickLevel=1)

    def boundingRect(self) -> QRectF:
        """Leave room for the number at the upper end of the axis."""
        return QRectF(super().boundingRect()).adjusted(0, -_BEYOND, 0, 0)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None) -> None:
        """Paint directly: pyqtgraph's detour over a `QPicture` takes several times as long."""
        specification = self.generateDrawSpecs(painter)
        if specification is not None:
            self.drawPicture(painter, *specification)

    def generateDrawSpecs(self, p: QPainter) -> Any:
        """Return the lines and texts of the axis, which depend on the painter's font."""
        self._metrics = QFontMetricsF(p.font())
        specification = super().generateDrawSpecs(p)
        if specification is None:
            return None
        axis, ticks, texts = specification
        panel = self.getViewWidget().backgroundBrush().color()
        for pen, *_ in ticks:
            pen.setColor(opaque(pen.color(), panel))
        return axis, ticks, texts

    def tickSpacing(self, low: float, high: float, size: float) -> list[tuple[float, float]]:
        """Return the distance and the origin of the main numbers, which do not touch, and of the lines between them."""
        levels: list[tuple[float, float]] = super().tickSpacing(low, high, size)
        length = high - low
        if not levels or length <= 0.0:
            return levels
        self._pixels_per_unit = size / length
        (distance, origin), *finer = levels
        while not self._fits(distance, low, high) and distance < length:
            finer = [(distance, origin)]
            distance = round_up(1.01 * distance / self._unit) * self._unit
        self._main = distance
        return [(distance, origin), *finer]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return the numbers; none between the main ones where they would touch those."""
        is_finer = spacing < 0.99 * self._main
        if is_finer and values and not self._fits(spacing, min(values), max(values)):
            return [""] * len(values)
        return self._texts(values, scale, spacing)

    @property
    def _unit(self) -> float:
        """That of which the distances of numbers are round multiples."""
        return 1.0

    def _texts(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [localized(text) for text in super().tickStrings(values, scale, spacing)]

    def _fits(self, distance: float, low: float, high: float) -> bool:
        """Return whether numbers at a distance, between two values, do not touch."""
        if self._metrics is None:
            return True
        room = distance * self._pixels_per_unit
        if self.orientation in ("left", "right"):
            return room >= _CLOSE * self._metrics.height()
        return room >= self._widest([low, high], distance) + self._metrics.horizontalAdvance("0")

    def _widest(self, values: list[float], distance: float) -> float:
        """Return how far apart the middles of two numbers that touch are at most, in pixels."""
        assert self._metrics is not None
        return max(self._metrics.horizontalAdvance(text) for text in self._texts(values, 1.0, distance))


class EpochAxis(Axis):
    """Numbers epochs, or batches as long as less than an epoch is shown.

    The title is at the first of the main numbers, because a separate line would take room from the curves.
    """

    def __init__(self) -> None:
        super().__init__("bottom")
        self._batches: int | None = None
        self._low, self._high = 0.0, 1.0
        self._start = (0.0, 0)
        self._counting = Counting.BATCH
        self._has_title = False

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None) -> None:
        """Paint the numbers, and the title once."""
        self._has_title = False
        super().paint(painter, option, widget)

    def show_span(
        self,
        span: Span,
        steps_per_epoch: int,
        start: tuple[float, int] = (0.0, 0),
        counting: Counting = Counting.BATCH,
    ) -> None:
        """Choose the unit and the distance of the numbers for a span of epochs.

        Parameters
        ----------
        span : Span
        steps_per_epoch : int
        start : tuple of (float, int)
            Epochs and batches before the first batch of the run.
        counting : Counting
            What the steps of the run count.
        """
        self._counting, self._has_title = counting, False
        n_batches = (span.high - span.low) * steps_per_epoch
        self._low, self._high, self._start = span.low, span.high, start
        epoch, step = start
        if span.high - epoch < 1.0 - 1e-9 and counting is Counting.BATCH:
            self._batches = steps_per_epoch
            distance = max(round_up(n_batches / 7.0), 1.0) / steps_per_epoch
            # Round numbers of batches, whatever the length of the epochs before.
            self.setTickSpacing(levels=[(distance, epoch - step / steps_per_epoch)])
        else:
            self._batches = None
            self.setTickSpacing(levels=None)
        self.update()

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return the numbers, with the title at the first that is not at an end, where it has no room.

        The main numbers come first; those between them have no title again.
        """
        texts = super().tickStrings(values, scale, spacing)
        if self._has_title or not any(texts):
            return texts
        inside = (number for number, value in enumerate(values) if self._low + 1e-6 < value < self._high - 1e-6)
        first = next(inside, None)
        self._has_title = first is not None
        title = self._title()
        return [title.format(number=text) if number == first else text for number, text in enumerate(texts)]

    @property
    def _unit(self) -> float:
        return 1.0 if self._batches is None else 1.0 / self._batches

    def _texts(self, values: list[float], scale: float, spacing: float) -> list[str]:
        if self._batches is not None:
            epoch, step = self._start
            return [local(step + round((value - epoch) * self._batches), ",") for value in values]
        if self._counting is not Counting.BATCH:
            return [local(value, ",.0f") if float(value).is_integer() else "" for value in values]
        return super()._texts(values, scale, spacing)

    def _widest(self, values: list[float], distance: float) -> float:
        """Return the same; beside a number may be one with the title."""
        widest = super()._widest(values, distance)
        assert self._metrics is not None
        return widest + 0.5 * self._metrics.horizontalAdvance(self._title().format(number=""))

    def _title(self) -> str:
        if self._batches is not None:
            return QCoreApplication.translate("CurvesPanel", "batch {number}")
        match self._counting:
            case Counting.BATCH | Counting.EPOCH:
                return QCoreApplication.translate("CurvesPanel", "epoch {number}")
            case Counting.STEP:
                return QCoreApplication.translate("CurvesPanel", "step {number}")
            case Counting.CHECKPOINT:
                return QCoreApplication.translate("CurvesPanel", "checkpoint {number}")
