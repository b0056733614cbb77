"""The stages of one learning step as text for a person, for ``netviz learn``."""

from __future__ import annotations

import textwrap

import numpy as np

from netviz.cli.learn.report import LearnResult
from netviz.cli.table import table
from netviz.cli.trace.parts import SHOWN_ROWS, signed
from netviz.tracing.layer_statistics import gradient_norms, update_ratios
from netviz.tracing.learning import Rehearsal
from netviz.tracing.learning_counts import LayerCount, Tally
from netviz.tracing.units import strongest

_WIDTH = 120


def to_text(result: LearnResult) -> str:
    """Return all stages, each with its formula and its numbers."""
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
    told = f"{result.image.title}, read as {names[step.winner]} ({step.before.probabilities[step.winner]:.2%})"
    taken = "" if result.settings.label in (None, result.image.label) else f", learnt as {names[step.label]}"
    return told + taken


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
    heading = (
        f"1 forward, 2 loss: L = -log p({names[step.label]}) = {step.loss_before:.6f}\n"
        "3 backward, at the digits: δ = p - y"
    )
    return f"{heading}\n" + table(["digit", "logit", "p", "y", "δ"], rows)


def _hidden(result: LearnResult) -> str:
    step = result.step
    parts = []
    for layer, (delta, closed) in enumerate(zip(step.hidden_deltas, step.closed, strict=True)):
        chosen = strongest(delta, SHOWN_ROWS)
        values = step.before.activations[layer]
        rows = [[str(unit), signed(values[unit]), signed(delta[unit], 6)] for unit in chosen]
        where = f"hidden layer {layer + 1}" if len(step.closed) > 1 else "the hidden units"
        n_closed = int(np.count_nonzero(closed))
        heading = (
            f"3 backward, at {where}: δ = f'(z) · (W δ), which is 0 at the {n_closed} of {closed.size} that are closed"
        )
        shown = f"; the {len(chosen)} largest" if len(chosen) else ""
        parts.append(f"{heading}{shown}\n" + table(["unit", "activation", "δ"], rows, left=0))
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
    head = ["layer", "weights", "gradient, root mean square", "largest", "largest Δw", "‖Δw‖ / ‖w‖"]
    heading = (
        f"4 update: ∂L/∂w = a · δ, and Δw by {result.settings.optimizer} with a learning rate of {step.learning_rate:g}"
    )
    return f"{heading}\n" + table(head, rows, left=0)


def _counts(result: LearnResult) -> str:
    rows = [row for count in result.layers for row in _count_rows(result, count)]
    heading = "connections that now bring a digit's logit more for this image (reinforced), or less (weakened)"
    head = ["layer", "to", "reinforced", "weakened", "unchanged", "larger weight", "smaller weight"]
    lines = [f"{heading}\n" + table(head, rows, left=2)]
    for count in result.units:
        where = f"units of hidden layer {count.layer + 1}" if len(result.units) > 1 else "hidden units"
        lines.append(
            f"{where}: {count.raised} raised, {count.lowered} lowered, {count.unmoved} not moved, {count.closed} closed"
        )
    return "\n".join(lines)


def _count_rows(result: LearnResult, count: LayerCount) -> list[list[str]]:
    step, names = result.step, result.image.class_names
    tallies: list[tuple[str, Tally | None]] = [
        (f"{names[step.label]}, the true digit", count.true_digit),
        (f"{names[step.winner]}, the wrong answer", count.winning_digit),
        ("the other digits", count.other_digits),
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
    story = (
        'where this departs from "right: the pathway is reinforced; wrong: the strong connections are weakened and '
        'those to the right digit strengthened"'
    )
    points = [
        textwrap.fill(caveat.sentence, _WIDTH, initial_indent="- ", subsequent_indent="  ") for caveat in result.caveats
    ]
    return "\n".join([textwrap.fill(story, _WIDTH), *points])


def _forward_again(result: LearnResult) -> str:
    step, names = result.step, result.image.class_names
    before, after = step.before.probabilities, step.after.probabilities
    rows = [
        [name, f"{before[digit]:.4%}", f"{after[digit]:.4%}", f"{signed(100.0 * (after[digit] - before[digit]))}%"]
        for digit, name in enumerate(names)
    ]
    heading = (
        f"5 forward again: read as {names[step.after.answer]}, loss {step.loss_before:.6f} before and "
        f"{step.loss_after:.6f} after"
    )
    return f"{heading}\n" + table(["digit", "p before", "p after", "difference"], rows)


def _rehearsal(result: LearnResult, rehearsal: Rehearsal) -> str:
    """Return the table of the steps, of which the middle is left out where they are many."""
    name = result.image.class_names[result.step.label]
    head = ["times", f"p({name})", "loss"]
    n_images = rehearsal.validation[0].n_images if rehearsal.validation else 0
    if n_images:
        head += ["accuracy elsewhere", "loss elsewhere"]
    rows = []
    for times in _shown_times(len(rehearsal.losses)):
        row = [
            str(times),
            f"{rehearsal.probabilities[times, result.step.label]:.4%}",
            f"{rehearsal.losses[times]:.6f}",
        ]
        if n_images:
            measured = rehearsal.validation[times]
            row += [f"{measured.accuracy:.2%}", f"{measured.loss:.4f}"]
        rows.append(row)
    beside = f"; elsewhere means {n_images:,} validation images" if n_images else ""
    return f"learnt by heart{beside}\n" + table(head, rows, left=0)


def _shown_times(n_rows: int) -> list[int]:
    if n_rows <= 2 * SHOWN_ROWS:
        return list(range(n_rows))
    evenly = np.linspace(0, n_rows - 1, 2 * SHOWN_ROWS)
    return sorted({round(float(number)) for number in evenly})
