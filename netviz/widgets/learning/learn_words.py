"""What the lesson says at each stage: its formula with the numbers put in, and its tables."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtGui import QColor

from netviz.session.lesson import Lesson
from netviz.session.lesson_copy import LEAST_RATE, Stage
from netviz.session.lesson_work import REPEATS, Findings
from netviz.tracing.learning import LearningStep, Rehearsal
from netviz.tracing.learning_counts import Tally
from netviz.widgets.parts.firing import units_at_work
from netviz.widgets.parts.number_table import Head, Row
from netviz.widgets.parts.theme import Theme, percentage, plain_number, signed_number

Name = Callable[[int], str]
Table = tuple[tuple[Head, ...], tuple[Row, ...]]


def small_number(value: float) -> str:
    """Return a number with three digits that count, whatever its size."""
    if value and not 1e-3 <= abs(value) < 1e4:
        mantissa, exponent = f"{value:.1e}".split("e")
        return f"{mantissa}e{int(exponent)}".replace("-", "−")
    return f"{value:.3g}".replace("-", "−")


def exact_number(value: float) -> str:
    """Return a loss or a δ with as many decimals as a probability has, so that sums with it can be checked by eye."""
    return small_number(value) if 0.0 < abs(value) < 0.001 else plain_number(value, 4)


def signed_delta(value: float) -> str:
    """Return a δ with its sign."""
    return f"+{exact_number(value)}" if value > 0.0 else exact_number(value)


def probability_number(p: float) -> str:
    """Return a probability so that one near 0 or 1 is told from it."""
    if 0.999 < p < 1.0:
        return f"1 − {small_number(1.0 - p)}"
    return small_number(p) if p < 0.001 else plain_number(p, 4)


def digit_words(lesson: Lesson, digit: int) -> str:
    """Return what the stage says of a digit, in a few words; empty where it says nothing."""
    step = lesson.step_
    if step is None or digit >= step.output_deltas.size:
        return ""
    if lesson.stage is Stage.LOSS:
        return f"y = 1, −log p = {exact_number(step.loss_before)}" if digit == step.label else "y = 0"
    if lesson.stage is Stage.BACKWARD:
        return f"δ = {signed_delta(float(step.output_deltas[digit]))}"
    if lesson.stage is Stage.AGAIN:
        return f"was {percentage(float(step.before.probabilities[digit]))}"
    return ""


def formula(stage: Stage, step: LearningStep, name: Name, optimizer: str) -> str:
    """Return what happens at a stage, as rich text: the rule, then the rule with this example's numbers."""
    label, p = step.label, step.before.probabilities
    delta = step.output_deltas
    match stage:
        case Stage.FORWARD:
            return (
                "<b>z = Σ x·w + b,&nbsp; a = f(z),&nbsp; p = softmax(z)</b><br>"
                f"The image goes through the network: {units_at_work(step.before)}. "
                f"It is a {name(label)} and read as {name(step.winner)}, with {percentage(float(p.max()))}."
            )
        case Stage.LOSS:
            return (
                f"<b>L = −log p<sub>{name(label)}</sub> = −log({probability_number(float(p[label]))}) "
                f"= {exact_number(step.loss_before)}</b><br>"
                "One number for how wrong the answer is: 0 only if all probability is on the label. "
                "The label says y = 1 for the true digit and y = 0 for the others."
            )
        case Stage.BACKWARD:
            closed = sum(int(np.count_nonzero(units)) for units in step.closed)
            return (
                f"<b>δ = p − y</b>&nbsp; at the digits: δ<sub>{name(label)}</sub> = "
                f"{probability_number(float(p[label]))} − 1 = {exact_number(float(delta[label]))}<br>"
                "<b>δ<sub>j</sub> = f′(z<sub>j</sub>) · Σ w<sub>jk</sub> δ<sub>k</sub></b>&nbsp; at the hidden units: "
                f"{_closed(closed)} (grey), no error gets through where the slope is 0.<br>"
                "<b>∂L/∂w = a · δ</b>&nbsp; on each connection: what it carried in, times the error at its end."
            )
        case Stage.UPDATE:
            return _update(step, optimizer)
        case Stage.AGAIN:
            after = step.after.probabilities
            direction = "falls" if step.loss_after < step.loss_before else "rises"
            return (
                f"<b>p<sub>{name(label)}</sub>: {percentage(float(p[label]))} → {percentage(float(after[label]))},"
                f"&nbsp; L: {exact_number(step.loss_before)} → {exact_number(step.loss_after)}</b><br>"
                f"The same image with the changed weights: the loss {direction}."
            )


def _update(step: LearningStep, optimizer: str) -> str:
    rate = small_number(step.learning_rate)
    rules = {
        "sgd": f"Δw = −η · ∂L/∂w,&nbsp; η = {rate}",
        "momentum": f"u ← 0.9 u + ∂L/∂w,&nbsp; Δw = −η u,&nbsp; η = {rate}",
        "adam": f"Δw = −η m / (√v + ε),&nbsp; η = {rate}",
    }
    unit = int(np.argmax(step.before.activations[-1])) if step.before.activations else 0
    gradient = float(step.gradient.kernels[-1][unit, step.label])
    change = float(step.change.kernels[-1][unit, step.label])
    example = f"From unit {unit}, the loudest, to the label: ∂L/∂w = {small_number(gradient)}, so Δw = "
    drawn = "Drawn is Δw of every connection."
    if step.learning_rate < LEAST_RATE:
        drawn = "The run's schedule has come to its end, so η is almost 0: raise it to see a step."
    return f"<b>{rules[optimizer]}</b><br>{example}{small_number(change)}. {drawn}"


def digit_table(
    stage: Stage, step: LearningStep, name: Name, theme: Theme, first: LearningStep, *, first_matters: bool = False
) -> Table:
    """Return the numbers of every digit at a stage; `first` is the step that `before` is before of.

    With `first_matters` the label's and the answer's come before the others.
    """
    before, after = first.before.probabilities, step.after.probabilities
    label, winner = step.label, first.winner
    heads: tuple[Head, ...]
    digit = Head("digit", "What is read; the label is green")
    if stage is Stage.FORWARD:
        heads = digit, Head("z", "The sum that arrives: its logit"), Head("p", "Its probability")
    elif stage is Stage.LOSS:
        heads = digit, Head("p", "Its probability"), Head("y", "What the label says"), Head("−log p", "Its loss")
    elif stage is Stage.AGAIN:
        heads = digit, Head("before", "Before the step"), Head("after", "After it"), Head("points", "What has changed")
    else:
        heads = digit, Head("p", "Its probability"), Head("y", "What the label says"), Head("δ", "p − y")
    rows = []
    order = list(range(before.size))
    if first_matters:
        order.sort(key=lambda number: (number != label, number != winner, number))
    for number in order:
        p = float(before[number])
        cells: tuple[str, ...]
        y = float(number == label)
        if stage is Stage.FORWARD:
            cells = (plain_number(float(step.before.logits[number]), 2), percentage(float(p)))
        elif stage is Stage.LOSS:
            loss = exact_number(step.loss_before) if number == label else ""
            cells = (probability_number(float(p)), f"{y:.0f}", loss)
        elif stage is Stage.AGAIN:
            moved = signed_number(100.0 * float(after[number] - p), 2)
            cells = (percentage(float(p)), percentage(float(after[number])), moved)
        else:
            cells = (probability_number(float(p)), f"{y:.0f}", signed_delta(float(step.output_deltas[number])))
        colour = theme.right if number == label else theme.wrong if number == winner else ""
        rows.append(Row((name(number), *cells), colour, bold=number in (label, winner)))
    return heads, tuple(rows)


def count_table(step: LearningStep, findings: Findings, name: Name, theme: Theme) -> Table:
    """Return how many connections were reinforced and weakened, on each kind of digit."""
    heads = (
        Head("layer", "L1 leads into the hidden units, the last into the digits; and the digit that they work on"),
        Head("reinforced", "Their change raises the digit's logit for this image", theme.positive.name()),
        Head("weakened", "Their change lowers it", theme.negative.name()),
        Head("same", "Silent source, closed target, or no change"),
    )
    rows = []
    for count in reversed(findings.layers):
        where = f"L{count.layer + 1} →"
        tallies: list[tuple[str, Tally | None, str]] = [
            (f"{where} {name(step.label)}", count.true_digit, theme.right),
            (f"{where} {name(step.winner)}", count.winning_digit, theme.wrong),
            (f"{where} others", count.other_digits, ""),
        ]
        for said, tally, colour in tallies:
            if tally is not None:
                numbers = (tally.reinforced, tally.weakened, tally.unchanged)
                rows.append(Row((said, *(f"{number:,}" for number in numbers)), colour))
    return heads, tuple(rows)


def rehearsal_table(rehearsal: Rehearsal, label: int, theme: Theme) -> Table:
    """Return the progress on the example and the effect on validation images."""
    n_images = rehearsal.validation[0].n_images if rehearsal.validation else 0
    heads = (
        Head("times", "How often it was learnt"),
        Head("p(label)", "What the network gives the label"),
        Head("loss", "Of this image"),
        Head(f"on {n_images:,}", f"Accuracy on {n_images:,} other images, which validate"),
    )
    rows = []
    for times, loss in enumerate(rehearsal.losses):
        p = percentage(float(rehearsal.probabilities[times, label]))
        validation = percentage(rehearsal.validation[times].accuracy) if rehearsal.validation else "–"
        rows.append(Row((str(times), p, exact_number(float(loss)), validation), bold=times in (0, REPEATS)))
    return heads, tuple(rows)


def hidden_words(step: LearningStep) -> str:
    """Return what the error does at the hidden units, in a sentence."""
    if not step.hidden_deltas:
        return ""
    several = len(step.hidden_deltas) > 1
    sentences = []
    for layer, (delta, closed) in enumerate(zip(step.hidden_deltas, step.closed, strict=True), start=1):
        n_up, n_down = int(np.count_nonzero(delta < 0.0)), int(np.count_nonzero(delta > 0.0))
        largest = int(np.argmax(np.abs(delta)))
        sentences.append(
            f"Hidden units{f' in L{layer}' if several else ''}: {n_up} should fire more (δ&nbsp;&lt;&nbsp;0), "
            f"{n_down} less (δ&nbsp;&gt;&nbsp;0), {_closed(int(np.count_nonzero(closed)))}. "
            f"The largest is δ of unit {largest}, {exact_number(float(delta[largest]))}."
        )
    return " ".join(sentences)


def _closed(count: int) -> str:
    return "1 is closed" if count == 1 else f"{count} are closed"


def caveats_text(findings: Findings, theme: Theme) -> str:
    """Return the exceptions to the rule of thumb as rich text, those that concern most first."""
    found = sorted(findings.caveats, key=lambda caveat: -caveat.count)
    if not found:
        return ""
    colour = QColor(theme.selection).name()
    lines = "".join(f"<p style='margin:3px 0'>• {caveat.sentence}</p>" for caveat in found)
    return f"<p style='margin:4px 0'><b style='color:{colour}'>Exceptions</b></p>{lines}"


def units_words(findings: Findings) -> str:
    """Return what happens to the hidden units, in a sentence."""
    several = len(findings.units) > 1
    return " ".join(
        f"Hidden units{f' in L{count.layer + 1}' if several else ''}: {count.raised} raised, {count.lowered} lowered, "
        f"{count.closed} closed and left alone."
        for count in findings.units
    )
