"""The curves of a training elsewhere, beside those of runs of our own: they have no axis in common."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from netviz.data import Dataset
from netviz.formats.counting import Counting
from netviz.session.session import Session
from netviz.training import Trainer
from netviz.widgets.runs.curves_panel import CurvesPanel
from netviz.widgets.runs.run_tables import runs_table
from tests.conftest import SMALL

SECOND = 10_000
STEPS = (100, 300)


@pytest.fixture
def curves(models: Session, bars: Dataset, qtbot: QtBot) -> CurvesPanel:
    """The curves of two checkpoints, of which the later one was found first."""
    panel = CurvesPanel(models.run, models.runs, models.time_machine)
    qtbot.addWidget(panel)
    panel.resize(800, 200)
    parameters = Trainer(SMALL, bars).parameters.frozen_copy()
    models.run.follow(SMALL, Counting.STEP, parameters, STEPS[1])
    models.run.adopt(parameters, STEPS[0])
    qtbot.waitUntil(lambda: (live := models.runs.live) is not None and len(live.validations) == 2, timeout=SECOND)
    return panel


def test_the_newest_step_of_a_followed_run_is_listed(models: Session, curves: CurvesPanel) -> None:
    live = models.runs.live
    assert live is not None
    assert live.step == STEPS[1]
    table = runs_table([live])
    row = dict(zip(table.header, next(iter(table.rows)), strict=True))
    assert (row["batches"], row["hidden"]) == ("step 300", "256")
    assert (row["optimizer"], row["batch_size"], row["learning_rate"]) == (None, None, None)
    assert curves.loss.export_table().header == ("run", "curve", "step", "loss (nat)")


def test_no_curve_lies_on_an_axis_that_counts_otherwise(models: Session, curves: CurvesPanel, qtbot: QtBot) -> None:
    followed = models.runs.live
    assert followed is not None
    models.run.start_run()
    models.run.train_one_batch()
    qtbot.waitUntil(lambda: len(curves.loss.batches) == 1, timeout=SECOND)
    assert models.runs.older == (followed,)
    assert not curves.has_place(followed.run_id)
    assert curves.is_hidden(followed.run_id)
    curves.show_run(followed.run_id, True)
    assert curves.earlier.n_epochs == 0.0
    assert not curves.earlier.isVisibleTo(curves)
    assert {row[1] for row in curves.export_table().rows} == {models.runs.all[-1].name}
    # Its moment is shown, but has no place among the batches.
    models.time_machine.show_run(followed)
    assert models.time_machine.step == STEPS[1]
    assert curves.loss.moment is None
