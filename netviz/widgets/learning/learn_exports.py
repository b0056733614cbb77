"""The tables of a lesson for spreadsheets: what a step changed, and what repeating it does."""

from __future__ import annotations

from typing import Any

from netviz.scene.exported_table import Cell, ExportedTable
from netviz.session.lesson_work import Findings
from netviz.tracing.learning import LearningStep, Rehearsal
from netviz.widgets.learning.learn_words import ClassName


def count_export(step: LearningStep, findings: Findings, name: ClassName) -> ExportedTable:
    """Return how many connections were reinforced and weakened, for each kind of digit."""
    rows: list[tuple[Cell, ...]] = []
    for count in findings.layers:
        for digit, tally in (
            (name(step.label), count.true_digit),
            (name(step.winner), count.winning_digit),
            ("others", count.other_digits),
        ):
            if tally is not None:
                rows.append((count.layer + 1, digit, tally.reinforced, tally.weakened, tally.unchanged))
    header = ("layer", "digit", "reinforced", "weakened", "without effect")
    return ExportedTable("learning-step-counts", header, rows)


def rehearsal_export(rehearsal: Rehearsal, label: int) -> ExportedTable:
    """Return the progress on the example and the effect on validation images."""
    times = range(len(rehearsal.losses))
    measured = rehearsal.validation
    columns: dict[str, Any] = {
        "times": times,
        "probability of the label": rehearsal.probabilities[:, label],
        "loss (nat)": rehearsal.losses,
        "validation accuracy": [one.accuracy for one in measured] or [None] * len(times),
        "validation loss (nat)": [one.loss for one in measured] or [None] * len(times),
    }
    return ExportedTable.of_columns("learning-step-repeated", columns)
