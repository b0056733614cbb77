"""What the axes of the curves show: the whole climb so far, or its end; and the numbers below them."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from netviz.formats.counting import Counting

_FEWEST_BATCHES = 5
_ROUND = (1, 2, 5)


@dataclass(frozen=True, slots=True)
class Span:
    """A part of an axis, in the axis' units."""

    low: float
    high: float


def climb(reach: float, steps_per_epoch: int, earlier: float = 0.0, start: float = 0.0) -> Span:
    """Return the epochs from the start to the end of the curves, rounded up so that the axis rests for a while.

    In the first epoch the axis grows in round numbers of batches, so that a single batch moves the curve visibly.
    A run that continues another one has its own start: what it adds would be too narrow to see at the end of an axis
    from 0.

    Parameters
    ----------
    reach : float
        Epochs trained so far.
    steps_per_epoch : int
    earlier : float
        Epochs that the curves of older runs cover. They are shown entirely before the first batch and after the first
        epoch; in between, as far as the live run has come.
    start : float
        Epochs before the first batch of the run.
    """
    if reach <= start and earlier > 0.0:
        return Span(0.0, float(_whole(earlier)))
    trained = max(reach - start, 0.0)
    size = round_up(max(trained * steps_per_epoch, _FEWEST_BATCHES))
    if size < steps_per_epoch:
        return Span(start, start + size / steps_per_epoch)
    n_epochs = max(_whole(reach), _whole(start + 1.0))
    # Past the first epoch there is room for all of the older runs.
    return Span(start, float(n_epochs if trained < 1.0 else max(n_epochs, _whole(earlier))))


def end_of_climb(reach: float, steps_per_epoch: int, start: float = 0.0) -> Span:
    """Return the later half of the epochs trained so far, in twentieths of the whole axis."""
    whole = climb(reach, steps_per_epoch, start=start)
    twentieth = (whole.high - start) / 20.0
    trained = max(reach - start, 0.0)
    low = start + math.floor(0.5 * trained / twentieth + 1e-6) * twentieth
    high = start + math.ceil(trained / twentieth - 1e-6) * twentieth
    return Span(low, max(high, low + twentieth))


def around(values: NDArray[np.float64], least: float) -> Span:
    """Return a range with round ends around all values, at least as long as `least`."""
    low, high = float(values.min()), float(values.max())
    middle, half = 0.5 * (low + high), 0.5 * max(high - low, least)
    step = round_up(half / 2.0)
    return Span(math.floor((middle - half) / step) * step, math.ceil((middle + half) / step) * step)


def _whole(epochs: float) -> int:
    # Rounding errors at the end of an epoch must not add another epoch.
    return math.ceil(epochs - 1e-6)


def round_up(value: float) -> float:
    """Return the next of … 1, 2, 5, 10, 20, 50 … that is not below a positive value."""
    power = 10.0 ** math.floor(math.log10(value))
    return next(factor * power for factor in (*_ROUND, 10) if factor * power >= value * (1.0 - 1e-9))


_BEYOND = 8
"""How far a number may reach over the upper end of its axis, in logical pixels: 100% is near the top."""


class Axis(pg.AxisItem):  # type: ignore[misc]
    """An axis that is kept as pixels, so that it is not painted again with each curve."""

    def __init__(self, side: str) -> None:
        super().__init__(side)
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
        if self._batches is None:
            texts: list[str] = super().tickStrings(values, scale, spacing)
            if self._counting is not Counting.BATCH:
                texts = [f"{value:,.0f}" if value.is_integer() else "" for value in values]
            title = self._title()
        else:
            epoch, step = self._start
            texts = [f"{step + round((value - epoch) * self._batches):,}" for value in values]
            title = QCoreApplication.translate("CurvesPanel", "batch {number}")
        if self._has_title:
            return texts
        inside = (number for number, value in enumerate(values) if self._low + 1e-6 < value < self._high - 1e-6)
        first = next(inside, None)
        self._has_title = first is not None
        return [title.format(number=text) if number == first else text for number, text in enumerate(texts)]

    def _title(self) -> str:
        match self._counting:
            case Counting.BATCH | Counting.EPOCH:
                return QCoreApplication.translate("CurvesPanel", "epoch {number}")
            case Counting.STEP:
                return QCoreApplication.translate("CurvesPanel", "step {number}")
            case Counting.CHECKPOINT:
                return QCoreApplication.translate("CurvesPanel", "checkpoint {number}")
