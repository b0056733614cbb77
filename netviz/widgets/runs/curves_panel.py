"""Loss and accuracy as they develop, with axes and units."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QGraphicsItem, QHBoxLayout, QVBoxLayout, QWidget

from netviz.session.live_run import LiveRun
from netviz.session.runs import Runs
from netviz.session.time_machine import TimeMachine
from netviz.training import BatchMetrics, EvaluationPoint
from netviz.training.changes import Event
from netviz.widgets.parts.panel import Readout, TextPart, heading
from netviz.widgets.parts.theme import DARK_THEME, Theme
from netviz.widgets.runs.curve_marks import CurveMarks
from netviz.widgets.runs.earlier_curves import EarlierCurves
from netviz.widgets.runs.series import Series
from netviz.widgets.settings.setting_table import spoken_setting
from netviz.workers.run_reports import RunDescription, Scalar

# A curve has at most so many points: more cannot be told apart, and each costs time with every picture.
_MOST_POINTS = 400
# In logical pixels, with the line above the plot.
_LOW = 130
_DOTS = 20


class CurvesPanel(QWidget):
    """Two plots beside each other: the loss, and the share of images read rightly."""

    def __init__(self, run: LiveRun, runs: Runs, time_machine: TimeMachine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("curves")
        self._described: RunDescription | None = None
        self._n_epochs = 5
        self._run = run
        self._runs = runs
        self._time_machine = time_machine
        self.loss = Plot("Loss", "nats", "loss-plot", percent=False)
        self.accuracy = Plot("Accuracy", "%", "accuracy-plot", percent=True)
        self.earlier = EarlierCurves(runs, [self.loss.item, self.accuracy.item])
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.loss, 1)
        row.addWidget(self.accuracy, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 2)
        column.setSpacing(2)
        column.addLayout(row, 1)
        column.addWidget(self.earlier)
        self.earlier.changed.connect(self._on_run)
        time_machine.changed.connect(self._show_moment)
        run.scalars_arrived.connect(self._on_scalars)
        run.changed.connect(self._on_run)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.loss.set_theme(theme)
        self.accuracy.set_theme(theme)
        self.earlier.set_theme(theme)

    def is_hidden(self, run_id: int) -> bool:
        """Whether an older run's curves are not to be seen."""
        return self.earlier.is_hidden(run_id)

    def show_run(self, run_id: int, shown: bool) -> None:
        """Show an older run's curves, or hide them."""
        self.earlier.show_run(run_id, shown)

    @Slot(object)
    def _on_scalars(self, scalars: list[Scalar]) -> None:
        for scalar in scalars:
            match scalar:
                case RunDescription():
                    self._keep_curves()
                    self._described = scalar
                    self._n_epochs = scalar.config.epochs
                    for plot in (self.loss, self.accuracy):
                        plot.clear()
                case BatchMetrics():
                    self.loss.batches.add(self._epoch(scalar.step), scalar.loss)
                    self.accuracy.batches.add(self._epoch(scalar.step), 100.0 * scalar.accuracy)
                case EvaluationPoint():
                    self._add_evaluation(scalar)
                case Event():
                    self._mark(scalar)
        self._refresh()

    def _epoch(self, step: int) -> float:
        return step if self._described is None else self._described.epoch(step)

    def _keep_curves(self) -> None:
        """Leave what the last run drew to the older ones."""
        plots, run = (self.loss, self.accuracy), self._described
        if run is not None and self._runs.find(run.run_id) is not None:
            means = [(x, mean) for x, _, _, mean in (plot.batches.thinned(_MOST_POINTS) for plot in plots)]
            self.earlier.keep(run.run_id, means, [(plot.validation.x, plot.validation.y) for plot in plots])

    def _refresh(self) -> None:
        n_epochs = max(self._n_epochs, math.ceil(self.earlier.n_epochs))
        for plot in (self.loss, self.accuracy):
            plot.refresh(n_epochs)

    @Slot()
    def _show_moment(self) -> None:
        """Mark the moment that is shown, where it is not the present."""
        machine = self._time_machine
        moment, step = machine.moment, machine.wanted_step
        marked = moment is not None and moment.other is None and step is not None
        for plot in (self.loss, self.accuracy):
            plot.show_moment(moment.run.description.epoch(step) if marked and moment and step is not None else None)

    def _mark(self, event: Event) -> None:
        """Mark what was changed; before the first batch there is nothing that could have been otherwise."""
        if event.step > 0 and event.settings:
            said = ", ".join(spoken_setting(name, value) for name, value in event.settings.items())
            for plot in (self.loss, self.accuracy):
                plot.marks.add(self._epoch(event.step), said)

    def _add_evaluation(self, point: EvaluationPoint) -> None:
        epoch = self._epoch(point.step)
        for plot, value in ((self.loss, point.loss), (self.accuracy, 100.0 * point.accuracy)):
            (plot.validation if point.split == "validation" else plot.test).add(epoch, value)

    @Slot()
    def _on_run(self) -> None:
        # Counts in floating point: the end of an epoch is not to become one more.
        self._n_epochs = max(math.ceil(self._epoch(self._run.status.total_steps) - 1e-6), 1)
        self._refresh()


class Plot(QWidget):
    """One quantity over the epochs: each batch faintly, their running mean, validation, and test after each epoch."""

    def __init__(self, title: str, unit: str, name: str, *, percent: bool) -> None:
        super().__init__()
        self.batches, self.validation, self.test = Series(), Series(), Series()
        self._percent = percent
        self._theme = DARK_THEME
        self._drawn = [0, 0, 0]
        self._ranges: tuple[float, ...] = ()
        self._numbers = Readout(f"{name}-numbers")
        self._plot = pg.PlotWidget(axisItems={"bottom": _EpochAxis("bottom")})
        self._plot.setObjectName(name)
        self._plot.setAccessibleName(f"{title}, {unit}, by epoch")
        self._plot.setMenuEnabled(False)
        self._plot.hideButtons()
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.setLabel("left", unit)
        self._plot.setMinimumHeight(56)
        item = self._plot.getPlotItem()
        item.getAxis("left").setWidth(46)
        item.getAxis("left").enableAutoSIPrefix(False)
        for side in ("left", "bottom"):
            # The axes with their grid lie under the curves: kept as pictures, they are not drawn again with each curve.
            item.getAxis(side).setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.marks = CurveMarks(item)
        self.item = item
        self._batch_curve = item.plot()
        self._mean_curve = item.plot()
        self._validation_curve = item.plot()
        self._test_curve = item.plot()
        self._moment = pg.InfiniteLine(angle=90)
        self._moment.hide()
        item.addItem(self._moment, ignoreBounds=True)
        top = QHBoxLayout()
        top.addWidget(heading(title))
        top.addSpacing(8)
        top.addWidget(self._numbers, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addWidget(self._plot, 1)
        self.set_theme(self._theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out ticks where they would touch."""
        super().resizeEvent(event)
        self._space_ticks()

    def _space_ticks(self) -> None:
        whole = self._percent and not self._is_far_on and self.height() < _LOW
        self.item.getAxis("left").setTickSpacing(levels=[(50, 0)] if whole else None)

    def clear(self) -> None:
        """Forget the curves of the last run."""
        for series in (self.batches, self.validation, self.test):
            series.clear()
        # The next run may have as many points as there are drawn of this one.
        self._drawn = [-1, -1, -1]
        self.marks.clear()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._plot.setBackground(theme.panel)
        self.marks.set_theme(theme)
        for side in ("left", "bottom"):
            axis = self._plot.getPlotItem().getAxis(side)
            axis.setPen(pg.mkPen(theme.line))
            axis.setTextPen(pg.mkPen(theme.muted))
            axis.setGrid(28)
        faint = QColor(theme.palette.positive[0], theme.palette.positive[1], theme.palette.positive[2], 70)
        self._batch_curve.setPen(pg.mkPen(faint))
        self._mean_curve.setPen(pg.mkPen(theme.positive))
        self._validation_curve.setPen(pg.mkPen(theme.right))
        _set_symbols(self._validation_curve, "o", theme.right)
        self._moment.setPen(pg.mkPen(QColor(theme.selection), width=1.5))
        self._test_curve.setPen(None)
        _set_symbols(self._test_curve, "d", theme.wrong, size=8)
        self._show_numbers()

    def show_moment(self, epoch: float | None) -> None:
        """Mark a moment by a line across the plot, or none."""
        self._moment.setVisible(epoch is not None)
        if epoch is not None:
            self._moment.setPos(epoch)

    def refresh(self, n_epochs: int) -> None:
        """Draw what has come in: only the curves that grew, and the axes only where they change."""
        lengths = [len(series) for series in (self.batches, self.validation, self.test)]
        if lengths[0] != self._drawn[0]:
            x, low, high, mean = self.batches.thinned(_MOST_POINTS)
            self._batch_curve.setData(np.repeat(x, 2), np.stack([low, high], axis=1).reshape(-1))
            self._mean_curve.setData(x, mean)
            # A line needs two points; the first few batches are seen as dots.
            self._mean_curve.setSymbol("o" if len(self.batches) <= _DOTS else None)
        if lengths[1] != self._drawn[1]:
            self._validation_curve.setData(self.validation.x, self.validation.y)
        if lengths[2] != self._drawn[2]:
            self._test_curve.setData(self.test.x, self.test.y)
        ranges = (n_epochs, *self._range())
        if ranges != self._ranges:
            self._ranges = ranges
            self._plot.setXRange(0, n_epochs, padding=0.01)
            self.marks.set_width(float(n_epochs))
            self._plot.setYRange(*ranges[1:], padding=0.0)
            self._space_ticks()
        if lengths != self._drawn:
            self._drawn = lengths
            self._show_numbers()

    def _range(self) -> tuple[float, float]:
        if not self._percent:
            highest = max(
                (float(series.y.max()) for series in (self.batches, self.validation) if len(series)), default=0
            )
            # In steps, so that the axis stands still while the curve runs.
            if self._is_far_on:
                return 0.0, 0.5
            return 0.0, float(min(max(2.5, np.ceil(1.05 * highest)), 10.0))
        return (80.0, 101.0) if self._is_far_on else (0.0, 103.0)

    @property
    def _is_far_on(self) -> bool:
        """Whether what happens now would be lost at the edge of the whole range: the axis is then cut off."""
        if not len(self.validation):
            return False
        latest = float(self.validation.y[-1])
        return latest > 93.0 if self._percent else latest < 0.25

    def _show_numbers(self) -> None:
        theme = self._theme
        parts = []
        for sign, colour, values in (
            ("━ batches, mean", theme.positive.name(), self.batches.running_mean),
            ("● validation", theme.right, self.validation.y),
            ("◆ test", theme.wrong, self.test.y),
        ):
            parts += [TextPart(sign, colour), TextPart(f" {self._text(values)}   ", theme.text, bold=True)]
        self._numbers.show_parts(parts)

    def _text(self, values: np.ndarray) -> str:
        if not len(values):
            return ""
        return f"{values[-1]:.1f} %" if self._percent else f"{values[-1]:.4f}"


class _EpochAxis(pg.AxisItem):  # type: ignore[misc]
    """Names itself at its first number: a line of its own would be taken from the curves."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return the numbers, the first of them with what it counts."""
        return [
            f"epoch {text}" if value == 1 else text
            for value, text in zip(values, super().tickStrings(values, scale, spacing), strict=True)
        ]


def _set_symbols(curve: pg.PlotDataItem, symbol: str, colour: str, size: int = 6) -> None:
    curve.setSymbol(symbol)
    curve.setSymbolSize(size)
    curve.setSymbolBrush(QColor(colour))
    curve.setSymbolPen(pg.mkPen(None) if size < 8 else pg.mkPen(QColor(colour), style=Qt.PenStyle.SolidLine))
