"""The stages of a learning step as text, for ``netviz learn``."""

from __future__ import annotations

import textwrap

import numpy as np

from netviz.cli.learn.report import LearnResult
from netviz.cli.table import table
from netviz.cli.trace.parts import SHOWN_ROWS, signed
from netviz.data import worded
from netviz.numbers import exact_number
from netviz.sentences import sentence
from netviz.tracing.layer_statistics import gradient_norms, update_ratios
from netviz.tracing.learning import Rehearsal
from netviz.tracing.learning_counts import LayerCount, Tally
from netviz.tracing.units import strongest

_WIDTH = 120


def to_text(result: LearnResult) -> str:
    """Return all stages, each with its formula and numbers."""
    parts = [
        _title(result),
        _forward_and_backward(result),
        _hidden(result),
        _update(result),
        _counts(result),
        _caveats(result),
        _forward_again(result),
    ]
    if result.rehearsal is not None:
        parts.append(_rehearsal(result, result.rehearsal))
    return "\n\n".join(part for part in parts if part)


def _title(result: LearnResult) -> str:
    step, names = result.step, result.image.class_names
    values = {
        "title": result.image.title,
        "answer": names[step.winner],
        "probability": float(step.before.probabilities[step.winner]),
        "label": names[step.label],
    }
    if result.settings.label in (None, result.image.label):
        return sentence("{title}, read as {answer} ({probability:.2%})", **values)
    return sentence("{title}, read as {answer} ({probability:.2%}), learned as {label}", **values)


def _forward_and_backward(result: LearnResult) -> str:
    step, names = result.step, result.image.class_names
    rows = [
        [
            name,
            signed(step.before.logits[digit]),
            f"{step.before.probabilities[digit]:.4%}",
            "1" if digit == step.label else "0",
            signed(step.output_deltas[digit], 6),
        ]
        for digit, name in enumerate(names)
    ]
    headings = (
        sentence(
            "1 forward, 2 loss: L = -log p({label}) = {loss}",
            label=names[step.label],
            loss=exact_number(step.loss_before),
        ),
        worded(sentence("3 backpropagation, digits: δ = p - y"), names),
    )
    return "\n".join([*headings, table([worded(sentence("digit"), names), sentence("logit"), "p", "y", "δ"], rows)])


def _hidden(result: LearnResult) -> str:
    step = result.step
    parts = []
    for layer, (delta, closed) in enumerate(zip(step.hidden_deltas, step.closed, strict=True)):
        chosen = strongest(delta, SHOWN_ROWS)
        values = step.before.activations[layer]
        rows = [[str(unit), signed(values[unit]), signed(delta[unit], 6)] for unit in chosen]
        heading = sentence(
            "3 backpropagation, hidden layer {layer}: δ = f'(z) · (W δ); silent units, where δ is 0: {silent} of "
            "{count}; largest δ ({shown}):",
            layer=layer + 1,
            silent=int(np.count_nonzero(closed)),
            count=closed.size,
            shown=len(chosen),
        )
        parts.append(f"{heading}\n" + table([sentence("unit"), sentence("activation"), "δ"], rows, left=0))
    return "\n\n".join(parts)


def _update(result: LearnResult) -> str:
    step = result.step
    norms, ratios = gradient_norms(step.gradient), update_ratios(step.before.parameters, step.change)
    rows = [
        [
            str(layer + 1),
            f"{gradient.size:,}",
            f"{norms[layer]:.3e}",
            f"{np.abs(gradient).max():.3e}",
            f"{np.abs(change).max():.3e}",
            f"{ratios[layer]:.3e}",
        ]
        for layer, (gradient, change) in enumerate(zip(step.gradient.kernels, step.change.kernels, strict=True))
    ]
    head = [
        sentence("layer"),
        sentence("weights"),
        sentence("RMS gradient"),
        sentence("largest gradient"),
        sentence("largest Δw"),
        "‖Δw‖ / ‖w‖",
    ]
    heading = sentence(
        "4 update: ∂L/∂w = a · δ; Δw by {optimizer} with learning rate {rate:g}",
        optimizer=result.settings.optimizer,
        rate=step.learning_rate,
    )
    return f"{heading}\n" + table(head, rows, left=0)


def _counts(result: LearnResult) -> str:
    rows = [row for count in result.layers for row in _count_rows(result, count)]
    heading = sentence(
        "connections that now add more to a digit's score before softmax (logit) for this image (reinforced), or less "
        "(weakened)"
    )
    head = [
        sentence("layer"),
        sentence("to", "head of a column: where connections lead"),
        sentence("reinforced"),
        sentence("weakened"),
        sentence("unchanged"),
        sentence("larger weight"),
        sentence("smaller weight"),
    ]
    units = [
        sentence(
            "units of hidden layer {layer}: {raised} raised, {lowered} lowered, {unmoved} unmoved, {silent} silent",
            layer=count.layer + 1,
            raised=count.raised,
            lowered=count.lowered,
            unmoved=count.unmoved,
            silent=count.closed,
        )
        for count in result.units
    ]
    return "\n".join([worded(heading, result.image.class_names), table(head, rows, left=2), *units])


def _count_rows(result: LearnResult, count: LayerCount) -> list[list[str]]:
    step, names = result.step, result.image.class_names
    tallies: list[tuple[str, Tally | None]] = [
        (sentence("{digit}, the label", digit=names[step.label]), count.true_digit),
        (sentence("{digit}, the wrong answer", digit=names[step.winner]), count.winning_digit),
        (worded(sentence("other digits"), names), count.other_digits),
    ]
    return [
        [
            str(count.layer + 1),
            name,
            *(
                f"{number:,}"
                for number in (tally.reinforced, tally.weakened, tally.unchanged, tally.larger, tally.smaller)
            ),
        ]
        for name, tally in tallies
        if tally is not None
    ]


def _caveats(result: LearnResult) -> str:
    if not result.caveats:
        return ""
    heading = sentence(
        'exceptions to the rule "if right, the pathway is reinforced; if wrong, the strong connections are weakened '
        'and those to the correct digit strengthened"'
    )
    names = result.image.class_names
    points = [
        textwrap.fill(worded(caveat.sentence, names), _WIDTH, initial_indent="- ", subsequent_indent="  ")
        for caveat in result.caveats
    ]
    return "\n".join([textwrap.fill(worded(heading, names), _WIDTH), *points])


def _forward_again(result: LearnResult) -> str:
    step, names = result.step, result.image.class_names
    before, after = step.before.probabilities, step.after.probabilities
    rows = [
        [name, f"{before[digit]:.4%}", f"{after[digit]:.4%}", f"{signed(100.0 * (after[digit] - before[digit]))}%"]
        for digit, name in enumerate(names)
    ]
    heading = sentence(
        "5 forward again: read as {answer}, loss {before} before and {after} after",
        answer=names[step.after.answer],
        before=exact_number(step.loss_before),
        after=exact_number(step.loss_after),
    )
    return f"{heading}\n" + table(
        [worded(sentence("digit"), names), sentence("p before"), sentence("p after"), sentence("difference")], rows
    )


def _rehearsal(result: LearnResult, rehearsal: Rehearsal) -> str:
    """Return the table of the repeated steps; if there are many, an evenly spaced selection."""
    name = result.image.class_names[result.step.label]
    head = [sentence("step"), f"p({name})", sentence("loss")]
    n_images = rehearsal.validation[0].n_images if rehearsal.validation else 0
    if n_images:
        head += [sentence("accuracy, unseen"), sentence("loss, unseen")]
    rows = []
    for step in _shown_steps(len(rehearsal.losses)):
        row = [
            str(step),
            f"{rehearsal.probabilities[step, result.step.label]:.4%}",
            exact_number(float(rehearsal.losses[step])),
        ]
        if n_images:
            measurement = rehearsal.validation[step]
            row += [f"{measurement.accuracy:.2%}", exact_number(measurement.loss)]
        rows.append(row)
    if n_images:
        heading = sentence("repeated steps, with the effect on {count:,} unseen images", count=n_images)
    else:
        heading = sentence("repeated steps")
    return f"{heading}\n" + table(head, rows, left=0)


def _shown_steps(n_rows: int) -> list[int]:
    if n_rows <= 2 * SHOWN_ROWS:
        return list(range(n_rows))
    evenly = np.linspace(0, n_rows - 1, 2 * SHOWN_ROWS)
    return sorted({round(float(number)) for number in evenly})
