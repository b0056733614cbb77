"""Curves and runs as tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

import numpy as np
from numpy.typing import NDArray

from netviz.scene.exported_table import Cell, ExportedTable
from netviz.session.runs import RunRecord
from netviz.widgets.runs.series import Series

Row = tuple[Cell, ...]

CURVE_HEADER = ("run", "curve", "epoch")


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
        values = [_text(value) for value in asdict(run.config).values()]
        rows.append((run.number, run.name, *values, run.step, *_measured(run.validation), *_measured(run.test)))
    return ExportedTable("runs", (*header, "test accuracy", "test loss (nat)"), rows)


def _measured(point: object) -> tuple[Cell, Cell]:
    return getattr(point, "accuracy", None), getattr(point, "loss", None)


def _text(value: object) -> Cell:
    if isinstance(value, tuple):
        return " ".join(str(part) for part in value)
    return value if value is None or isinstance(value, str | int | float) else str(value)
