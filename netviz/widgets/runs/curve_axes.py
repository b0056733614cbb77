"""The axes of the curves, and the numbers along them."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from netviz.formats.counting import Counting
from netviz.widgets.runs.spans import Span, round_up

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
