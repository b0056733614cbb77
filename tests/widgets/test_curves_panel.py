"""The curves and the toolbar show the same training, with real models."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from netviz.numbers import exact_number
from netviz.session.session import Session
from netviz.training import EvaluationPoint
from netviz.widgets.runs.curves_panel import CurvesPanel
from netviz.widgets.runs.spans import Span
from netviz.widgets.runs.training_bar import TrainingBar
from netviz.workers.run_reports import RunState
from tests.conftest import has_begun
from tests.widgets.frames import draw


def wait(qtbot: QtBot, met: Callable[[], bool]) -> None:
    qtbot.waitUntil(met, timeout=20_000)


@pytest.fixture
def curves(models: Session, qtbot: QtBot) -> CurvesPanel:
    """The curves of a run that has just begun."""
    curves = CurvesPanel(models.run, models.runs, models.time_machine)
    qtbot.addWidget(curves)
    # The curves draw runs that begin after them.
    models.run.reset()
    wait(qtbot, lambda: has_begun(models))
    return curves


def readout(parent: QWidget, name: str) -> str:
    widget = parent.findChild(QWidget, name)
    assert widget is not None
    return widget.accessibleName()


def test_the_curves_and_the_toolbar_show_the_same_training(models: Session, curves: CurvesPanel, qtbot: QtBot) -> None:
    actions = {name: QAction(name, models) for name in ("train", "one-batch", "one-epoch", "reset", "full-speed")}
    bar = TrainingBar(models.run, models.images, models.display, models.time_machine, models.pictures, actions)
    qtbot.addWidget(bar)
    models.run.train()
    wait(qtbot, lambda: models.run.status.state is RunState.FINISHED and models.run.step == 20)
    wait(qtbot, lambda: len(curves.loss.batches) == len(curves.accuracy.batches) == 20)
    wait(qtbot, lambda: curves.accuracy.test.x.tolist() == curves.loss.test.x.tolist() == [1.0, 2.0])
    wait(qtbot, lambda: curves.accuracy.validation.x[-1] == 2.0)
    draw(models)
    assert readout(bar, "epoch") == "batch 20 · epoch 2 of 2"
    assert curves.accuracy.validation.x[0] == 0.0
    validation = curves.accuracy.validation.y[-1]
    assert f"{validation:.1f}%" in readout(bar, "validation-accuracy")
    numbers = readout(curves, "accuracy-plot-numbers")
    assert f"validation {validation:.1f}%" in numbers
    assert f"test {curves.accuracy.test.y[-1]:.1f}%" in numbers
    assert exact_number(float(curves.loss.validation.y[-1])) in readout(curves, "loss-plot-numbers")
    # The toolbar shows nothing of the test images, which are read to judge the finished network.
    models.run.scalars_arrived.emit([EvaluationPoint("test", 20, 2.0, 0.5, 0.125)])
    assert f"{validation:.1f}%" in readout(bar, "validation-accuracy")
    assert "test 12.5%" in readout(curves, "accuracy-plot-numbers")


def test_another_run_begins_with_empty_curves(models: Session, curves: CurvesPanel, qtbot: QtBot) -> None:
    models.run.train_one_batch()
    wait(qtbot, lambda: len(curves.loss.batches) == 1)
    models.run.reset()
    wait(qtbot, lambda: len(curves.loss.batches) == 0)
    assert len(curves.accuracy.batches) == 0


def test_the_axes_show_the_climb_so_far_and_the_switch_shows_its_end(
    models: Session, curves: CurvesPanel, qtbot: QtBot
) -> None:
    models.run.train_one_batch()
    wait(qtbot, lambda: len(curves.loss.batches) == 1)
    # Five of the ten batches of an epoch.
    assert curves.loss.ranges[0] == Span(0.0, 0.5)
    # The second plot is drawn after the first.
    wait(qtbot, lambda: curves.accuracy.ranges[0] == Span(0.0, 0.5))
    models.run.train()
    wait(qtbot, lambda: curves.accuracy.test.x.tolist() == [1.0, 2.0] and curves.accuracy.validation.end == 2.0)
    wait(qtbot, lambda: curves.accuracy.ranges[0] == Span(0.0, 2.0))
    whole = curves.loss.ranges, curves.accuracy.ranges
    assert whole[0][0] == Span(0.0, 2.0)
    assert whole[1] == (Span(0.0, 2.0), Span(0.0, 103.0))
    zoom = curves.findChild(QPushButton, "curves-zoom")
    assert zoom is not None
    zoom.click()
    epochs, values = curves.accuracy.ranges
    assert epochs == Span(1.0, 2.0)
    last = curves.accuracy.validation.y[-1]
    assert values.low <= last <= values.high
    zoom.click()
    assert (curves.loss.ranges, curves.accuracy.ranges) == whole


def test_the_legend_of_many_runs_stays_in_the_panel(models: Session, curves: CurvesPanel, qtbot: QtBot) -> None:
    curves.show()
    for number in range(1, 7):
        models.run.train_one_batch()
        wait(qtbot, lambda: len(curves.loss.batches) == models.run.step == 1)
        models.run.reset()
        wait(qtbot, partial(_has, curves, models, number))
    legend = curves.earlier
    others = legend.findChild(QLabel, "legend-others")
    assert others is not None
    numbers = []
    for width in (330, 500, 800, 1400):
        curves.resize(width, 200)
        wait(qtbot, lambda width=width: curves.width() == width and curves.loss.width() <= width)
        # The legend is laid out again once the event loop runs.
        wait(qtbot, partial(_fits, legend))
        chips = _visible_chips(legend)
        numbers.append(len(chips))
        n_out = 6 - len(chips)
        assert others.text() == (f"+{n_out} in Runs" if n_out else "")
    assert numbers == sorted(numbers)
    assert numbers[0] < numbers[-1] == 6


def _visible_chips(legend: QWidget) -> list[QPushButton]:
    return [chip for chip in legend.findChildren(QPushButton) if chip.isVisible()]


def _fits(legend: QWidget) -> bool:
    """Whether the runs' names are whole, apart from each other and inside the legend."""
    chips = _visible_chips(legend)
    places = sorted((chip.x(), chip.x() + chip.width()) for chip in chips)
    apart = all(end <= start for (_, end), (start, _) in pairwise(places))
    whole = all(chip.fontMetrics().horizontalAdvance(chip.text()) <= chip.width() for chip in chips)
    return bool(places) and places[-1][1] <= legend.width() and apart and whole


def _has(curves: CurvesPanel, models: Session, n_older: int) -> bool:
    return len(models.runs.older) == n_older and len(curves.loss.batches) == 0


def test_what_a_plot_says_of_a_moment_follows_points_that_arrive_later(curves: CurvesPanel) -> None:
    plot = curves.loss
    view = plot.findChild(QWidget, "loss-plot")
    assert view is not None
    plot.batches.add(0.1, 2.0)
    plot.read_at(0.5, "up to batch 5")
    plot.batches.add(0.2, 1.0)
    plot.refresh(10, 0.0, (0.0, 0), zoomed=False)
    assert view.accessibleDescription() == plot.spoken()
    # Of the newest numbers, nothing is said at each batch.
    plot.read_at(None, "")
    said = view.accessibleDescription()
    plot.batches.add(0.3, 0.5)
    plot.refresh(10, 0.0, (0.0, 0), zoomed=False)
    assert view.accessibleDescription() == said
