"""Curves and runs as tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

import numpy as np
from numpy.typing import NDArray

from netviz.formats.counting import Counting
from netviz.scene.exported_table import Cell, ExportedTable
from netviz.session.runs import RunRecord
from netviz.widgets.runs.series import Series

Row = tuple[Cell, ...]

_OF_THE_NETWORK = ("hidden", "activation", "n_classes")


def curve_header(counting: Counting) -> tuple[str, ...]:
    """Return the names of the first columns, of which the last is the horizontal axis."""
    return "run", "curve", "epoch" if counting is Counting.BATCH else counting.value


def live_rows(run: str, batches: Series, validation: Series, test: Series) -> list[Row]:
    """Return the points of a run's curves: its batches with their running mean, its validations and its tests.

    Where a long run keeps several batches in one place, it is the highest of their values, as on the screen.
    """
    rows: list[Row] = []
    for curve, x, y in (
        ("batch", batches.x, batches.y),
        ("batch, running mean", batches.x, batches.running_mean),
        ("validation", validation.x, validation.y),
        ("test", test.x, test.y),
    ):
        rows += curve_rows(run, curve, x, y)
    return rows


def curve_rows(run: str, curve: str, x: NDArray[np.floating], y: NDArray[np.floating]) -> list[Row]:
    """Return the points of one curve."""
    return [(run, curve, epoch, value) for epoch, value in zip(x.tolist(), y.tolist(), strict=True)]


def runs_table(runs: Sequence[RunRecord]) -> ExportedTable:
    """Return a row for each run: its settings, its batches and its last measurements."""
    settings = asdict(runs[0].config) if runs else {}
    header = ("run", "name", *settings, "batches", "validation accuracy", "validation loss (nat)")
    rows: list[Row] = []
    for run in runs:
        values = {name: _text(value) for name, value in asdict(run.config).items()}
        step: Cell = run.step
        if not run.description.is_trained_here:
            # How another program trains is not known.
            values = {name: value if name in _OF_THE_NETWORK else None for name, value in values.items()}
            step = f"{run.description.counting.value} {run.step}"
        rows.append((run.number, run.name, *values.values(), step, *_measured(run.validation), *_measured(run.test)))
    return ExportedTable("runs", (*header, "test accuracy", "test loss (nat)"), rows)


def _measured(point: object) -> tuple[Cell, Cell]:
    return getattr(point, "accuracy", None), getattr(point, "loss", None)


def _text(value: object) -> Cell:
    if isinstance(value, tuple):
        return " ".join(str(part) for part in value)
    return value if value is None or isinstance(value, str | int | float) else str(value)
