"""One quantity over the epochs, with its axes and its numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netviz.formats.counting import Counting
from netviz.numbers import exact_number, percentage
from netviz.scene.exported_table import ExportedTable
from netviz.session.time_machine import TimeMachine
from netviz.widgets.parts.panel import Readout, TextPart, heading
from netviz.widgets.parts.state_colours import BannerKind, colour_of
from netviz.widgets.parts.theme import DARK_THEME, Theme, scaled_font, type_scale
from netviz.widgets.parts.tips import wrapped
from netviz.widgets.runs.curve_axes import Axis, EpochAxis, opaque
from netviz.widgets.runs.curve_marks import CurveMarks
from netviz.widgets.runs.moment_keys import walk_by_key
from netviz.widgets.runs.run_tables import Row, curve_header, live_rows
from netviz.widgets.runs.series import Series
from netviz.widgets.runs.spans import Span, around, climb, end_of_climb
from netviz.widgets.runs.walkable_plot import WalkablePlot

# More points could not be distinguished, and each costs time whenever the curve is painted.
MAX_POINTS = 400
_MARKS = 0.8
"""Size of the labels of changed settings and of the axis' title, relative to the plot's font."""

# In logical pixels, with the line above the plot: below this height, ticks would touch.
_LOW = 130
# Width of the axis at the left in the system's type.
_AXIS = 46
# Height of the line above a plot, in logical pixels.
_LINE = 24
# Up to so many batches are shown as dots, because a line needs two points.
_DOTS = 20


class Plot(QWidget):
    """One quantity over the epochs: batches (faint), their running mean, validation, and test after each epoch."""

    def __init__(
        self, name: str, title: str, unit: str, description: str, machine: TimeMachine, *, percent: bool
    ) -> None:
        super().__init__()
        self.batches, self.validation, self.test = Series(), Series(), Series()
        self._percent = percent
        self._read_at: float | None = None
        self._caption = ""
        self._counting = Counting.BATCH
        self.theme = DARK_THEME
        self._drawn = [0, 0, 0]
        self._ranges: tuple[Span, ...] = ()
        self._is_zoomed = False
        self._numbers = Readout(f"{name}-numbers")
        self._epochs = EpochAxis()
        self._plot = WalkablePlot(
            partial(walk_by_key, machine), self.spoken, {"left": Axis("left"), "bottom": self._epochs}
        )
        self._plot.setObjectName(name)
        self._plot.setAccessibleName(description)
        self._plot.hideButtons()
        self._plot.setMouseEnabled(x=False, y=False)
        self._unit = unit
        self._plot.setLabel("left", unit)
        self._plot.setMinimumHeight(56)
        item = self._plot.getPlotItem()
        # Room for half of the number at the upper end.
        item.layout.setContentsMargins(1, 7, 1, 1)
        item.getAxis("left").enableAutoSIPrefix(False)
        self.marks = CurveMarks(item)
        self.item = item
        self._fit_axis()
        self._batch_curve = item.plot()
        self._mean_curve = item.plot()
        self._validation_curve = item.plot()
        self._test_curve = item.plot()
        self._moment_line = pg.InfiniteLine(angle=90)
        self._moment_line.hide()
        item.addItem(self._moment_line, ignoreBounds=True)
        self._explain()
        self._name = heading(title)
        self._top = top = QHBoxLayout()
        # The same height with a button and without one, so that both plots are equally high.
        top.addStrut(_LINE)
        top.addWidget(self._name)
        top.addSpacing(8)
        top.addWidget(self._numbers, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addWidget(self._plot, 1)
        self.set_theme(self.theme)

    def explain(self, tip: str) -> None:
        """Say in the tooltip what the quantity is."""
        self._name.setToolTip(tip)
        self._plot.setToolTip(tip)

    def rows(self, run: str) -> list[Row]:
        """Return the points of all curves, with the name of their run."""
        return live_rows(run, self.batches, self.validation, self.test)

    @property
    def quantity(self) -> str:
        """The quantity and its unit, as the head of a column."""
        return "accuracy (%)" if self._percent else "loss (nat)"

    def export_table(self) -> ExportedTable:
        """Return the curves of the newest run."""
        name = "accuracy" if self._percent else "loss"
        return ExportedTable(name, (*curve_header(self._counting), self.quantity), self.rows("newest"))

    def add_button(self, button: QWidget) -> None:
        """Put a button at the end of the line above the plot."""
        self._top.addSpacing(6)
        self._top.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show fewer ticks if they would touch."""
        super().resizeEvent(event)
        self._space_ticks()

    def changeEvent(self, event: QEvent) -> None:
        """Write marks and ticks in the new size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.marks.set_font(scaled_font(self.font(), _MARKS))
            self._fit_axis()
            self._space_ticks()

    def reword(self, change: Callable[[str], str]) -> None:
        """Take the title of the axis in other words, which is no text of a widget."""
        self._unit = change(self._unit)
        self._plot.setLabel("left", self._unit)

    def _fit_axis(self) -> None:
        """Give the axis at the left room for its numbers, and for its title in letters of their size."""
        axis = self.item.getAxis("left")
        axis.label.setFont(scaled_font(self.font(), _MARKS))
        axis.setWidth(round(_AXIS * max(type_scale(self.font()), 1.0)))

    def _space_ticks(self) -> None:
        is_low = self._percent and not self._is_zoomed and self.height() < _LOW * type_scale(self.font())
        self.item.getAxis("left").setTickSpacing(levels=[(50, 0)] if is_low else None)

    def clear(self) -> None:
        """Remove the curves of the last run."""
        for series in (self.batches, self.validation, self.test):
            series.clear()
        # The next run may have as many points as are drawn now.
        self._drawn = [-1, -1, -1]
        self.marks.clear()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self.theme = theme
        self._plot.set_theme(theme)
        self.marks.set_theme(theme)
        for side in ("left", "bottom"):
            axis = self._plot.getPlotItem().getAxis(side)
            axis.setPen(pg.mkPen(theme.line))
            axis.setTextPen(pg.mkPen(theme.muted))
            axis.setGrid(28)
        faint = QColor(theme.palette.positive[0], theme.palette.positive[1], theme.palette.positive[2], 70)
        self._batch_curve.setPen(pg.mkPen(opaque(faint, QColor(theme.panel))))
        self._mean_curve.setPen(pg.mkPen(theme.positive))
        self._validation_curve.setPen(pg.mkPen(theme.right))
        _set_symbols(self._validation_curve, "o", theme.right)
        self._moment_line.setPen(pg.mkPen(colour_of(BannerKind.PAST, theme), width=1.5))
        self._mark_batches()
        self._test_curve.setPen(None)
        _set_symbols(self._test_curve, "d", theme.wrong, size=8)
        self.show_numbers()

    def show_moment(self, epoch: float | None, colour: QColor) -> None:
        """Mark an epoch by a line across the plot; None removes the mark."""
        # Each of these has the plot painted anew, even if nothing differs.
        if epoch != self.moment:
            self._moment_line.setVisible(epoch is not None)
            if epoch is not None:
                self._moment_line.setPos(epoch)
        if colour != self._moment_line.pen.color():
            self._moment_line.setPen(pg.mkPen(colour, width=1.5))

    def read_at(self, epoch: float | None, caption: str) -> None:
        """Show the numbers of the curves as they were at an epoch, or the newest ones, under a caption."""
        if (epoch, caption) != (self._read_at, self._caption):
            self._read_at, self._caption = epoch, caption
            self.show_numbers()
            self._plot.speak()

    @property
    def moment(self) -> float | None:
        """The epoch that is marked; None without a mark."""
        return float(self._moment_line.value()) if self._moment_line.isVisible() else None

    @property
    def counting(self) -> Counting:
        """What the axis counts."""
        return self._counting

    def _explain(self) -> None:
        """Say in the tooltip which images the numbers are of."""
        text = self.tr(
            "Batches: the images that were just trained on, as a running mean. Validation: images that the network "
            "never trains on, read again and again to see how it does. Test: other such images, read after each "
            "epoch"
        )
        if self._counting is not Counting.BATCH:
            text = self.tr(
                "Validation: training images that are set aside here; the other program may have trained on them. "
                "Test: images that no training set holds. Each checkpoint reads both"
            )
        self._numbers.setToolTip(wrapped(text))

    def refresh(
        self,
        steps_per_epoch: int,
        earlier: float,
        start: tuple[float, int],
        *,
        zoomed: bool,
        counting: Counting = Counting.BATCH,
    ) -> None:
        """Draw the curves that have grown, and the axes if their range has changed.

        Parameters
        ----------
        steps_per_epoch : int
        earlier : float
            Epochs that the curves of older runs cover.
        start : tuple of (float, int)
            Epochs and batches before the first batch of the run.
        zoomed : bool
            Whether the end of the curves fills the plot.
        counting : Counting
            What the steps of the run count.
        """
        if counting is not self._counting:
            self._counting = counting
            self._explain()
        lengths = [len(series) for series in (self.batches, self.validation, self.test)]
        if lengths[0] != self._drawn[0]:
            x, lower, upper, mean = self.batches.thinned(MAX_POINTS)
            self._batch_curve.setData(np.repeat(x, 2), np.stack([lower, upper], axis=1).reshape(-1))
            self._mean_curve.setData(x, mean)
            self._mark_batches()
        if lengths[1] != self._drawn[1]:
            self._validation_curve.setData(self.validation.x, self.validation.y)
        if lengths[2] != self._drawn[2]:
            self._test_curve.setData(self.test.x, self.test.y)
        # Only the curves, the mark and the switch decide on the ranges, not what was shown before.
        moment = self.moment
        reach = max(self.batches.end, self.validation.end, moment or 0.0)
        # A moment of another run may lie before the start of this one.
        low = start[0] if moment is None or moment >= start[0] else 0.0
        self._is_zoomed = zoomed and reach > low
        if self._is_zoomed:
            epochs = end_of_climb(reach, steps_per_epoch, low)
        else:
            epochs = climb(reach, steps_per_epoch, earlier, low)
        least = (1.0, 0.02) if self._is_zoomed else (10.0, 0.2) if low > 0.0 else None
        ranges = (epochs, self._range(epochs, least))
        if ranges != self._ranges:
            self._ranges = ranges
            self._epochs.show_span(epochs, steps_per_epoch, start, counting)
            self._plot.setXRange(epochs.low, epochs.high, padding=0.01)
            self.marks.set_span(epochs)
            self._plot.setYRange(ranges[1].low, ranges[1].high, padding=0.0)
            self._space_ticks()
        if lengths != self._drawn:
            self._drawn = lengths
            self.show_numbers()
            if self._read_at is not None:
                # Its points may arrive after the moment is shown; at one moment, nothing is said at each batch.
                self._plot.speak()

    @property
    def ranges(self) -> tuple[Span, ...]:
        """The epochs and the values that the axes show."""
        return self._ranges

    def _range(self, epochs: Span, least: tuple[float, float] | None) -> Span:
        """Return the values that the axis shows, in steps, so that it rests while the curves change.

        Parameters
        ----------
        epochs : Span
        least : tuple of (float, float) or None
            How much of percent or loss a range around the curves has at least; None shows the whole climb.
        """
        if least is not None:
            shown = [
                values[(x >= epochs.low) & (x <= epochs.high)]
                for x, values in (
                    (self.batches.x, self.batches.running_mean),
                    (self.validation.x, self.validation.y),
                    (self.test.x, self.test.y),
                )
            ]
            values = np.concatenate(shown)
            if len(values):
                return around(values, least[0] if self._percent else least[1])
        if self._percent:
            return Span(0.0, 103.0)
        highest = max((float(series.y.max()) for series in (self.batches, self.validation) if len(series)), default=0)
        return Span(0.0, float(min(max(2.5, np.ceil(1.05 * highest)), 10.0)))

    def _mark_batches(self) -> None:
        """Show each of the first batches as a dot."""
        if len(self.batches) <= _DOTS:
            _set_symbols(self._mean_curve, "o", self.theme.positive.name(), size=5)
        else:
            self._mean_curve.setSymbol(None)

    def show_numbers(self) -> None:
        """Show the numbers of the curves, which `refresh` also does when it draws them."""
        batches, validation, test = self.tr("━ batches"), self.tr("● validation"), self.tr("◆ test")
        self._numbers.show_parts(
            self._numbers_with(self.tr("━ batches, mean"), validation, test),
            self._numbers_with(batches, validation, test),
            # The signs alone; the tooltip has the words.
            self._numbers_with(batches[0], validation[0], test[0]),
            self._numbers_with(batches[0], validation[0], test[0], with_caption=False),
            self._numbers_with(batches[0], validation[0], test[0], with_caption=False, known_only=True),
            # In very large type there is room for one number, and not always for its sign.
            self._first_number(batches[0], validation[0]),
            self._first_number("", ""),
        )

    def _first_number(self, batches: str, validation: str) -> list[TextPart]:
        """Return the number of the batches, or of the validation images where no batches are known."""
        number = self._numbers_with(batches, validation, "", with_caption=False, known_only=True)[:2]
        return [replace(part, text=part.text.rstrip() if part.text.startswith(" ") else part.text) for part in number]

    def spoken(self) -> str:
        """Return the numbers of the curves at the moment on the screen, in words."""
        nothing = self.tr("none yet")
        text = self.tr("{when}: batches {batches}, validation {validation}, test {test}. Arrow keys step by one batch.")
        if self._counting is not Counting.BATCH:
            text = self.tr("{when}: validation {validation}, test {test}. Arrow keys step by one checkpoint.")
        return text.format(
            when=self._caption or self.tr("now"),
            batches=self._text(self._until(self.batches, self.batches.running_mean)) or nothing,
            validation=self._text(self._until(self.validation, self.validation.y)) or nothing,
            test=self._text(self._until(self.test, self.test.y)) or nothing,
        )

    def _numbers_with(
        self, batches: str, validation: str, test: str, *, with_caption: bool = True, known_only: bool = False
    ) -> list[TextPart]:
        theme = self.theme
        parts = [TextPart(f"{self._caption}   ", theme.muted)] if self._caption and with_caption else []
        curves = [
            (batches, theme.positive.name(), self._until(self.batches, self.batches.running_mean)),
            (validation, theme.right, self._until(self.validation, self.validation.y)),
            (test, theme.wrong, self._until(self.test, self.test.y)),
        ]
        # Of a training elsewhere, no batches are known.
        for label, colour, values in curves if self._counting is Counting.BATCH else curves[1:]:
            if len(values) or not known_only:
                parts += [TextPart(label, colour), TextPart(f" {self._text(values)}   ", theme.text, bold=True)]
        # No room for a gap after the last one.
        return [*parts[:-1], replace(parts[-1], text=parts[-1].text.rstrip())] if parts else parts

    def _until(self, series: Series, values: np.ndarray) -> np.ndarray:
        """Return the values up to the moment whose numbers are shown."""
        if self._read_at is None:
            return values
        return values[: int(np.searchsorted(series.x, self._read_at + 1e-9, side="right"))]

    def _text(self, values: np.ndarray) -> str:
        if not len(values):
            return ""
        return percentage(float(values[-1]) / 100.0) if self._percent else exact_number(float(values[-1]))


def _set_symbols(curve: pg.PlotDataItem, symbol: str, colour: str, size: int = 6) -> None:
    curve.setSymbol(symbol)
    curve.setSymbolSize(size)
    curve.setSymbolBrush(QColor(colour))
    curve.setSymbolPen(pg.mkPen(None) if size < 8 else pg.mkPen(QColor(colour), style=Qt.PenStyle.SolidLine))
