"""What the axes of the curves show."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from netviz.widgets.parts.theme import DARK_THEME
from netviz.widgets.runs.curve_axes import Axis, EpochAxis, opaque
from netviz.widgets.runs.spans import Span, around, climb, end_of_climb
from netviz.widgets.runs.walkable_plot import WalkablePlot

PER_EPOCH = 430


@pytest.mark.parametrize(
    ("n_batches", "shown"),
    [(0, 5), (1, 5), (5, 5), (6, 10), (60, 100), (200, 200), (201, 430), (430, 430), (431, 860), (2150, 2150)],
)
def test_the_axis_grows_with_the_batches_trained(n_batches: int, shown: int) -> None:
    span = climb(n_batches / PER_EPOCH, PER_EPOCH)
    assert span.low == 0.0
    assert span.high * PER_EPOCH == pytest.approx(shown)


@given(st.integers(1, 5000), st.integers(1, 1000))
def test_the_curves_fill_a_good_part_of_the_axis_and_never_leave_it(n_batches: int, per_epoch: int) -> None:
    reach = n_batches / per_epoch
    whole = climb(reach, per_epoch)
    assert reach <= whole.high + 1e-6
    assert n_batches < 5 or reach >= 0.39 * whole.high
    end = end_of_climb(reach, per_epoch)
    assert 0.0 <= end.low <= 0.5 * reach + 1e-5
    assert reach <= end.high + 1e-5
    assert end.low < end.high <= whole.high + 1e-6


def test_older_runs_are_shown_entirely_before_the_first_batch_and_after_the_first_epoch() -> None:
    assert climb(0.0, PER_EPOCH, earlier=4.6).high == 5.0
    assert climb(3 / PER_EPOCH, PER_EPOCH, earlier=5.0).high * PER_EPOCH == pytest.approx(5)
    assert climb(1.2, PER_EPOCH, earlier=5.0).high == 5.0


@pytest.mark.parametrize(
    ("n_batches", "shown"), [(1, 5), (6, 10), (200, 200), (201, 437), (437, 437), (438, 867), (800, 867)]
)
def test_the_axis_of_a_run_that_continues_another_begins_where_it_does(n_batches: int, shown: int) -> None:
    start = 1713 / PER_EPOCH
    span = climb(start + n_batches / PER_EPOCH, PER_EPOCH, 0.0, start)
    assert span.low == start
    assert (span.high - start) * PER_EPOCH == pytest.approx(shown)
    end = end_of_climb(start + n_batches / PER_EPOCH, PER_EPOCH, start)
    assert start <= end.low < start + n_batches / PER_EPOCH <= end.high + 1e-6
    assert climb(start, PER_EPOCH, 4.2, start) == Span(0.0, 5.0)


@given(st.lists(st.floats(0.0, 100.0), min_size=1, max_size=30))
def test_the_zoomed_range_holds_every_value(values: list[float]) -> None:
    span = around(np.array(values), 1.0)
    assert span.low <= min(values) <= max(values) <= span.high
    assert span.high - span.low >= 1.0
    assert span.high - span.low <= 2.0 * max(max(values) - min(values), 1.0)


def test_the_zoomed_range_has_round_ends() -> None:
    assert around(np.array([96.3, 98.1]), 1.0) == Span(96.0, 98.5)


def test_the_numbers_are_batches_in_the_first_epoch_and_the_title_is_where_it_has_room(qtbot: QtBot) -> None:
    axis = EpochAxis()
    axis.show_span(Span(0.0, 20 / PER_EPOCH), PER_EPOCH)
    assert axis.tickStrings([0.0, 5 / PER_EPOCH, 10 / PER_EPOCH], 1.0, 5 / PER_EPOCH) == ["0", "batch 5", "10"]
    axis.show_span(Span(2.5, 5.0), PER_EPOCH)
    assert axis.tickStrings([2.5, 3.0, 3.5], 1.0, 0.5) == ["2.5", "epoch 3.0", "3.5"]
    # Finer numbers between them have no title of their own, unless the main ones are at the ends.
    assert axis.tickStrings([2.6, 3.4], 1.0, 0.2) == ["2.6", "3.4"]
    axis.show_span(Span(0.0, 1.0), PER_EPOCH)
    assert axis.tickStrings([0.0, 1.0], 1.0, 1.0) == ["0", "1"]
    assert axis.tickStrings([0.5], 1.0, 0.5) == ["epoch 0.5"]


def test_batches_are_numbered_from_the_start_of_the_run(qtbot: QtBot) -> None:
    # 1,713 batches of an epoch of 430, then 860 batches an epoch.
    start = 1713 / PER_EPOCH
    axis = EpochAxis()
    axis.show_span(Span(start, start + 10 / 860), 860, (start, 1713))
    ((_, places),) = axis.tickValues(start, start + 10 / 860, 300)
    assert axis.tickStrings(list(places), 1.0, 2 / 860) == ["batch 1,714", "1,716", "1,718", "1,720", "1,722"]


@pytest.mark.parametrize(
    ("alpha", "expected"), [(0, (20, 26, 33)), (255, (200, 100, 50)), (51, (56, 41, 36)), (128, (110, 63, 42))]
)
def test_a_line_looks_as_if_it_were_translucent(alpha: int, expected: tuple[int, int, int]) -> None:
    colour = opaque(QColor(200, 100, 50, alpha), QColor(20, 26, 33))
    assert colour.alpha() == 255
    assert colour.getRgb()[:3] == pytest.approx(expected, abs=1)


def test_no_line_of_the_grid_cuts_a_curve(qtbot: QtBot) -> None:
    plot = WalkablePlot(lambda key: False, lambda: "", {"left": Axis("left"), "bottom": EpochAxis()})
    qtbot.addWidget(plot)
    plot.resize(400, 200)
    plot.set_theme(DARK_THEME)
    for side in ("left", "bottom"):
        plot.getPlotItem().getAxis(side).setGrid(255)
    plot.setXRange(0.0, 10.0)
    plot.setYRange(0.0, 2.0)
    curve = pg.PlotCurveItem([0.0, 10.0], [1.0, 1.0], pen=pg.mkPen((255, 0, 0), width=3))
    plot.addItem(curve)
    plot.show()
    picture = plot.grab().toImage()
    ends = [plot.plotItem.vb.mapViewToScene(QPointF(x, 1.0)) for x in (0.2, 9.8)]
    y = round(ends[0].y())
    row = [picture.pixelColor(x, y).red() for x in range(round(ends[0].x()), round(ends[1].x()))]
    assert len(row) > 200
    assert min(row) > 250
