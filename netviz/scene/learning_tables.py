"""A learning step, and what repeating it does, as tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from netviz.scene.exported_table import ExportedTable
from netviz.tracing.learning import LearningStep, Rehearsal


def step_table(step: LearningStep, names: Sequence[str]) -> ExportedTable:
    """Return what a step computes for every digit, at all of its stages.

    Parameters
    ----------
    step : LearningStep
    names : sequence of str
        Of the digits.
    """
    is_label = [int(digit == step.label) for digit in range(step.before.logits.size)]
    columns: dict[str, Any] = {
        "digit": names[: len(is_label)],
        "z": step.before.logits,
        "p": step.before.probabilities,
        "y": is_label,
        "loss (nat)": [step.loss_before if label else None for label in is_label],
        "delta": step.output_deltas,
        "z after": step.after.logits,
        "p after": step.after.probabilities,
    }
    return ExportedTable.of_columns("learning-step", columns)


def rehearsal_table(rehearsal: Rehearsal, label: int) -> ExportedTable:
    """Return the progress on an example and the effect on validation images."""
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
