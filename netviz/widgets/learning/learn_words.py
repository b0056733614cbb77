"""The words of a lesson's stages: formulas with the example's numbers filled in, and what a step did."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from netviz.numbers import exact_number, local, percentage, small_number
from netviz.scene.lesson_moment import LessonMoment, Stage
from netviz.session.joining import together
from netviz.session.learner import MIN_LEARNING_RATE
from netviz.session.lesson_work import Findings
from netviz.session.translation import translated
from netviz.tracing.learning import LearningStep
from netviz.training import TrainingConfig
from netviz.widgets.parts.firing import units_at_work
from netviz.widgets.parts.theme import Theme, percentages_apart, plain_number
from netviz.widgets.settings.setting_table import value_text

translate = QCoreApplication.translate

ClassName = Callable[[int], str]
"""Returns the name of a class, such as ``7`` or ``Sneaker``."""


def signed_delta(value: float) -> str:
    """Return a δ with its sign."""
    return f"+{exact_number(value)}" if value > 0.0 else exact_number(value)


def probability_number(p: float) -> str:
    """Return a probability; close to 0 or 1 it keeps its significant digits."""
    if 0.999 < p < 1.0:
        return f"1 − {small_number(1.0 - p)}"
    return small_number(p) if p < 0.001 else plain_number(p, 4)


def digit_words(moment: LessonMoment | None, digit: int, *, short: bool = False) -> str:
    """Return what a stage adds to a digit of the network, in a few words; empty if it adds nothing.

    `short` leaves out what stands in the lesson's table, too.
    """
    if moment is None or digit >= moment.step.output_deltas.size:
        return ""
    step = moment.step
    match moment.stage:
        case Stage.LOSS:
            if digit != step.label:
                return "y = 0"
            return "y = 1" if short else f"y = 1, −log p = {exact_number(step.loss_before)}"
        case Stage.BACKWARD:
            return f"δ = {signed_delta(float(step.output_deltas[digit]))}"
        case Stage.AGAIN:
            text = translate("LearnWords", "was {probability}")
            return text.format(probability=percentage(float(step.before.probabilities[digit])))
        case _:
            return ""


def formula(moment: LessonMoment, name: ClassName, rate: str = "") -> str:
    """Return what happens at a stage, as rich text: a sentence, then the rule in letters and in this example's numbers.

    Parameters
    ----------
    moment : LessonMoment
    name : callable
        Returns the name of a class.
    rate : str
        The sentence about the learning rate, for the update; see `rate_words`.
    """
    step = moment.step
    match moment.stage:
        case Stage.FORWARD:
            return _forward(step, name)
        case Stage.LOSS:
            return _loss(step, name)
        case Stage.BACKWARD:
            return _backward(step, name)
        case Stage.UPDATE:
            return _update(step, moment.optimizer, rate)
        case Stage.AGAIN:
            return _again(step, name)


def _forward(step: LearningStep, name: ClassName) -> str:
    text = translate(
        "LearnWords",
        "The image passes through the network: {units}. Its label is {label}; the network answers {answer}, with "
        "{probability}.",
    )
    words = text.format(
        units=units_at_work(step.before),
        label=name(step.label),
        answer=name(step.winner),
        probability=percentage(float(step.before.probabilities.max())),
    )
    return _with_formula(words, "z = Σ x·w + b,&nbsp; a = f(z),&nbsp; p = softmax(z)")


def _with_formula(words: str, rule: str) -> str:
    """Return a sentence and, below it, what it says in letters: who cannot read the letters has read the sentence."""
    return f"<p style='margin:0 0 4px 0'>{words}</p><p style='margin:0 0 6px 0'>{rule}</p>"


def _loss(step: LearningStep, name: ClassName) -> str:
    p = float(step.before.probabilities[step.label])
    text = translate(
        "LearnWords",
        "The loss is one number for how wrong the answer is: 0 only if the label gets all the probability. "
        "The target y is 1 for the label and 0 for every other digit.",
    )
    example = f"L = −log p<sub>{name(step.label)}</sub> = −log({probability_number(p)})"
    return _with_formula(text, f"{example} = {exact_number(step.loss_before)}")


def _backward(step: LearningStep, name: ClassName) -> str:
    p, delta = float(step.before.probabilities[step.label]), float(step.output_deltas[step.label])
    example = f"δ<sub>{name(step.label)}</sub> = {probability_number(p)} − 1 = {exact_number(delta)}"
    words = translate(
        "LearnWords",
        "Backpropagation: the error flows back from the digits to every weight. Each weight gets a gradient: how much "
        "the loss would change if the weight rose a little. The error at a digit, δ (delta), is its probability minus "
        "its target.",
    )
    return _with_formula(words, f"δ = p − y,&nbsp; {example}")


def backward_words(step: LearningStep) -> str:
    """Return how the error of the digits goes on to the hidden units and the connections, as rich text."""
    at_units = translate(
        "LearnWords",
        "The error at a hidden unit adds up the errors behind it, each times the weight to it. No error passes through "
        "%n silent unit(s) (gray), whose slope is 0.",
        "",
        sum(int(np.count_nonzero(units)) for units in step.closed),
    )
    at_weights = translate(
        "LearnWords",
        "The gradient of a connection is its input times the error at its end. The picture shows how the loss falls: "
        "learning raises what is blue and lowers what is orange.",
    )
    parts = (
        _with_formula(at_units, "δ<sub>j</sub> = f′(z<sub>j</sub>) · Σ w<sub>jk</sub> δ<sub>k</sub>"),
        _with_formula(at_weights, "∂L/∂w = a · δ"),
        hidden_words(step),
    )
    return "".join(parts)


def rate_words(config: TrainingConfig | None) -> str:
    """Return what η is; with the settings of a run that learns at another rate, also why it does."""
    if config is None:
        return translate("LearnWords", "η is the learning rate.")
    if config.schedule == "constant":
        text = translate(
            "LearnWords",
            "η, the learning rate, is the lesson's own: the run averages %n image(s) in each step, with {optimizer} "
            "and η = {rate}.",
            "",
            config.batch_size,
        )
    else:
        text = translate(
            "LearnWords",
            "η, the learning rate, is the lesson's own: the run averages %n image(s) in each step, with {optimizer} "
            "and an η that starts at {rate}.",
            "",
            config.batch_size,
        )
    return text.format(optimizer=value_text(config.optimizer), rate=small_number(config.learning_rate))


def _update(step: LearningStep, optimizer: str, rate_sentence: str) -> str:
    rate = small_number(step.learning_rate)
    rules = {
        "sgd": f"Δw = −η · ∂L/∂w,&nbsp; η = {rate}",
        "momentum": f"u ← {local(0.9)} u + ∂L/∂w,&nbsp; Δw = −η u,&nbsp; η = {rate}",
        "adam": f"Δw = −η m / (√v + ε),&nbsp; η = {rate}",
    }
    unit = int(np.argmax(step.before.activations[-1])) if step.before.activations else 0
    if step.learning_rate < MIN_LEARNING_RATE:
        text = translate(
            "LearnWords",
            "The weight from unit {unit}, the most active one, to the label: ∂L/∂w = {gradient}, so Δw = {change}. The "
            "learning rate schedule of the run has ended, so η is almost 0: raise η to see a step.",
        )
    else:
        text = translate(
            "LearnWords",
            "The weight from unit {unit}, the most active one, to the label: ∂L/∂w = {gradient}, so Δw = {change}. The "
            "picture shows Δw for every connection; the largest is {largest}.",
        )
    example = text.format(
        unit=unit,
        gradient=small_number(float(step.gradient.kernels[-1][unit, step.label])),
        change=small_number(float(step.change.kernels[-1][unit, step.label])),
        largest=small_number(max(float(np.abs(kernel).max()) for kernel in step.change.kernels)),
    )
    rule = translate("LearnWords", "Each weight that took part changes a little, against its gradient.")
    return f"{_with_formula(rule, rules[optimizer])}{rate_sentence}<br>{example}"


def _again(step: LearningStep, name: ClassName) -> str:
    before, after = (float(trace.probabilities[step.label]) for trace in (step.before, step.after))
    losses = exact_number(step.loss_before), exact_number(step.loss_after)
    if losses[0] == losses[1]:
        text = translate("LearnWords", "The same image with the changed weights: the loss hardly changes.")
    elif step.loss_after < step.loss_before:
        text = translate("LearnWords", "The same image with the changed weights: the loss falls.")
    else:
        text = translate("LearnWords", "The same image with the changed weights: the loss rises.")
    shown = percentages_apart(before, after)
    changes = translate("LearnWords", "p<sub>{label}</sub>: {p} → {new_p},&nbsp; L: {loss} → {new_loss}").format(
        label=name(step.label), p=shown[0], new_p=shown[1], loss=losses[0], new_loss=losses[1]
    )
    return _with_formula(text, changes)


def hidden_words(step: LearningStep) -> str:
    """Return what the error asks of the hidden units, a sentence or two for each layer."""
    if len(step.hidden_deltas) > 1:
        text = translate(
            "LearnWords",
            "Hidden units in layer {layer}: {more} should fire more (δ&nbsp;&lt;&nbsp;0), {less} should fire less "
            "(δ&nbsp;&gt;&nbsp;0), {closed} silent. Unit {unit} has the largest δ, {delta}.",
        )
    else:
        text = translate(
            "LearnWords",
            "Hidden units: {more} should fire more (δ&nbsp;&lt;&nbsp;0), {less} should fire less "
            "(δ&nbsp;&gt;&nbsp;0), {closed} silent. Unit {unit} has the largest δ, {delta}.",
        )
    sentences = []
    for layer, (delta, closed) in enumerate(zip(step.hidden_deltas, step.closed, strict=True), start=1):
        largest = int(np.argmax(np.abs(delta)))
        sentences.append(
            text.format(
                layer=layer,
                more=int(np.count_nonzero(delta < 0.0)),
                less=int(np.count_nonzero(delta > 0.0)),
                closed=int(np.count_nonzero(closed)),
                unit=largest,
                delta=exact_number(float(delta[largest])),
            )
        )
    return together(sentences)


def units_words(findings: Findings) -> str:
    """Return what the step does to the hidden units, a sentence for each layer."""
    if len(findings.units) > 1:
        text = translate(
            "LearnWords",
            "Hidden units in layer {layer}: {raised} raised, {lowered} lowered, {closed} silent and left unchanged.",
        )
    else:
        text = translate(
            "LearnWords", "Hidden units: {raised} raised, {lowered} lowered, {closed} silent and left unchanged."
        )
    return together(
        text.format(layer=count.layer + 1, raised=count.raised, lowered=count.lowered, closed=count.closed)
        for count in findings.units
    )


def same_words(step: LearningStep) -> str:
    """Return why so many connections stay the same, in the numbers of the image and the network."""
    trace = step.before
    n_dark, n_pixels = int(np.count_nonzero(trace.image == 0.0)), trace.image.size
    n_silent = sum(int(np.count_nonzero(units)) for units in step.closed)
    if n_silent:
        text = translate(
            "LearnWords",
            "<b>Same:</b> {dark} of {pixels} pixels have no ink and %n unit(s) are silent; a connection that carries "
            "nothing adds nothing, before and after.",
            "",
            n_silent,
        )
    else:
        text = translate(
            "LearnWords",
            "<b>Same:</b> {dark} of {pixels} pixels have no ink; a connection that carries nothing adds nothing, "
            "before and after.",
        )
    return text.format(dark=local(n_dark, ","), pixels=local(n_pixels, ","))


def caveats_text(findings: Findings, theme: Theme) -> str:
    """Return the exceptions to the rule of thumb as rich text, those with the largest counts first."""
    found = sorted(findings.caveats, key=lambda caveat: -caveat.count)
    if not found:
        return ""
    colour = QColor(theme.selection).name()
    title = translate("LearnWords", "Exceptions")
    lines = "".join(f"<p style='margin:3px 0'>• {translated(caveat.sentence)}</p>" for caveat in found)
    return f"<p style='margin:4px 0'><b style='color:{colour}'>{title}</b></p>{lines}"
