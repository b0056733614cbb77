"""What a step of a lesson changed, as a table for spreadsheets."""

from __future__ import annotations

from netviz.scene.exported_table import Cell, ExportedTable
from netviz.session.lesson_work import Findings
from netviz.tracing.learning import LearningStep
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
