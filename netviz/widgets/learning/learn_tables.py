"""The tables of a lesson's stages: the numbers of every digit, what a step changed, and what repeating it does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from netviz.numbers import exact_number, local, percentage
from netviz.scene.lesson_moment import Stage
from netviz.session.lesson_work import REPEATS, Findings
from netviz.tracing.learning import LearningStep, Rehearsal
from netviz.tracing.learning_counts import Tally
from netviz.widgets.learning.learn_words import ClassName, probability_number, signed_delta
from netviz.widgets.parts.number_table import Head, Row
from netviz.widgets.parts.theme import Theme, plain_number, signed_number

translate = QCoreApplication.translate

Table = tuple[tuple[Head, ...], tuple[Row, ...]]


def digit_table(stage: Stage, step: LearningStep, name: ClassName, theme: Theme, first: LearningStep) -> Table:
    """Return the numbers of every digit at a stage: the label's first, then the answer's, so that both are in sight.

    Parameters
    ----------
    stage : Stage
    step : LearningStep
    name : callable
        Returns the name of a class.
    theme : Theme
    first : LearningStep
        The step whose start counts as "before"; `step`, unless that is the last of repeated ones.
    """
    label, winner = step.label, first.winner
    digits = range(first.before.probabilities.size)
    rows = []
    for digit in sorted(digits, key=lambda digit: (digit != label, digit != winner, digit)):
        colour = theme.right if digit == label else theme.wrong if digit == winner else ""
        cells = (name(digit), *_digit_cells(stage, step, first, digit))
        rows.append(Row(cells, colour, bold=digit in (label, winner)))
    return _digit_heads(stage), tuple(rows)


def _digit_heads(stage: Stage) -> tuple[Head, ...]:
    digit = Head(
        translate("LearnTables", "digit"), translate("LearnTables", "The possible answers; the label is green")
    )
    p = Head("p", translate("LearnTables", "Probability"), term="probability")
    y = Head("y", translate("LearnTables", "Target: 1 for the label, otherwise 0"), term="label")
    match stage:
        case Stage.FORWARD:
            return (
                digit,
                Head("z", translate("LearnTables", "Score before softmax (logit): the digit's sum"), term="logit"),
                p,
            )
        case Stage.LOSS:
            return digit, p, y, Head("−log p", translate("LearnTables", "Loss"), term="loss")
        case Stage.AGAIN:
            return (
                digit,
                Head(
                    translate("LearnTables", "before", "the step"),
                    translate("LearnTables", "Probability before the step"),
                    term="probability",
                ),
                Head(
                    translate("LearnTables", "after", "the step"),
                    translate("LearnTables", "Probability after the step"),
                    term="probability",
                ),
                Head(translate("LearnTables", "points"), translate("LearnTables", "Change in percentage points")),
            )
        case _:
            return digit, p, y, Head("δ", "p − y", term="delta")


def _digit_cells(stage: Stage, step: LearningStep, first: LearningStep, digit: int) -> tuple[str, ...]:
    p, is_label = float(first.before.probabilities[digit]), digit == step.label
    match stage:
        case Stage.FORWARD:
            return plain_number(float(step.before.logits[digit]), 2), percentage(p)
        case Stage.LOSS:
            return probability_number(p), f"{is_label:d}", exact_number(step.loss_before) if is_label else ""
        case Stage.AGAIN:
            after = float(step.after.probabilities[digit])
            return percentage(p), percentage(after), signed_number(100.0 * (after - p), 2)
        case _:
            return probability_number(p), f"{is_label:d}", signed_delta(float(step.output_deltas[digit]))


def count_table(step: LearningStep, findings: Findings, name: ClassName, theme: Theme) -> Table:
    """Return how many connections were reinforced and weakened, for each kind of digit."""
    heads = (
        Head(
            translate("LearnTables", "from→for"),
            translate(
                "LearnTables",
                "Where the connections begin, and the digit whose score they change: those from the units lead to it, "
                "those from the pixels through the units",
            ),
        ),
        Head(
            translate("LearnTables", "reinforced"),
            translate("LearnTables", "Their change raises the digit's score before softmax (logit) for this image"),
            theme.positive.name(),
        ),
        Head(
            translate("LearnTables", "weakened"),
            translate("LearnTables", "Their change lowers the digit's score before softmax (logit) for this image"),
            theme.negative.name(),
        ),
        Head(
            translate("LearnTables", "same"),
            translate("LearnTables", "No effect: the pixel has no ink, or the unit is silent"),
        ),
    )
    one, others = translate("LearnTables", "{source}→{name}"), translate("LearnTables", "{source}→rest")
    rows = []
    for count in reversed(findings.layers):
        source = _source(count.layer, len(findings.layers))
        tallies: list[tuple[str, Tally | None, str]] = [
            (one.format(source=source, name=name(step.label)), count.true_digit, theme.right),
            (one.format(source=source, name=name(step.winner)), count.winning_digit, theme.wrong),
            (others.format(source=source), count.other_digits, ""),
        ]
        for title, tally, colour in tallies:
            if tally is not None:
                numbers = (tally.reinforced, tally.weakened, tally.unchanged)
                rows.append(Row((title, *(local(number, ",") for number in numbers)), colour))
    return heads, tuple(rows)


def _source(layer: int, n_layers: int) -> str:
    """Return where the connections of a layer begin, in a word; several hidden layers are counted from 1."""
    if layer == 0:
        return translate("LearnTables", "pixels")
    return translate("LearnTables", "units") if n_layers == 2 else translate("LearnTables", "units {n}").format(n=layer)


def rehearsal_table(rehearsal: Rehearsal, label: int, theme: Theme) -> Table:
    """Return the progress on the example and the effect on validation images."""
    count = local(rehearsal.validation[0].n_images if rehearsal.validation else 0, ",")
    heads = (
        Head(translate("LearnTables", "times"), translate("LearnTables", "How many times the step was taken")),
        Head(
            translate("LearnTables", "p(label)"), translate("LearnTables", "Probability of the label, for this image")
        ),
        Head(translate("LearnTables", "loss"), translate("LearnTables", "Loss for this image"), term="loss"),
        Head(
            translate("LearnTables", "on {count}").format(count=count),
            translate("LearnTables", "Accuracy on {count} validation images").format(count=count),
        ),
    )
    rows = []
    for times, loss in enumerate(rehearsal.losses):
        p = percentage(float(rehearsal.probabilities[times, label]))
        validation = percentage(rehearsal.validation[times].accuracy) if rehearsal.validation else "–"
        rows.append(Row((str(times), p, exact_number(float(loss)), validation), bold=times in (0, REPEATS)))
    return heads, tuple(rows)
