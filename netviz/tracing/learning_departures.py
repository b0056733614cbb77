"""Where a learning step departs from the simple story.

The story: when the network is right, the pathway is reinforced; when it is wrong, the strong connections are weakened
and those to the right digit strengthened. It is nearly true. What a step does otherwise is found here in the step's own
arrays, each with a sentence that says why, so that a student can look at the very connections or units.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from netviz.nn.optimizers import Adam
from netviz.tracing.image_trace import ImageTrace, allows_overflow
from netviz.tracing.learning import LearningStep
from netviz.tracing.learning_counts import contributions, count_units, effects

SURE = 0.01
"""Where no output's δ is larger, the answer is taken for settled."""

_MASKS = NDArray[np.bool_]


class Reason(Enum):
    """Why a step departs from the story."""

    OTHERS_LOWERED = "others lowered"
    SETTLED = "settled"
    OBJECTION_LOUDER = "objection louder"
    OBJECTION_QUIETER = "objection quieter"
    TRUE_DIGIT_LOWERED = "true digit lowered"
    WRONG_ANSWER_RAISED = "wrong answer raised"
    VOTER_LOWERED = "voter lowered"
    VOTER_RAISED = "voter raised"
    CLOSED = "closed"
    NO_ERROR_BACK = "no error back"
    STARTS_OR_STOPS = "starts or stops firing"
    SENDS_LESS = "sends less"
    SENDS_MORE = "sends more"
    AGAINST_GRADIENT = "against the gradient"
    WITHOUT_GRADIENT = "without a gradient"
    EVENED_OUT = "evened out"
    BIASES = "biases"
    LOSS_ROSE = "loss rose"


class Part(Enum):
    """What a mask marks."""

    CONNECTIONS = "connections"
    UNITS = "units"
    DIGITS = "digits"


@dataclass(frozen=True, slots=True, eq=False)
class Departure:
    """One departure, and where to see it.

    Attributes
    ----------
    reason : Reason
    part : Part
    layer : int
        Dense layer from 0: that of the connections, or the one that leads into the units or digits.
    mask : ndarray of bool
        Of shape (n_in, n_out) for connections and (n_units,) for units or digits: which ones; at least one.
    sentence : str
    """

    reason: Reason
    part: Part
    layer: int
    mask: _MASKS
    sentence: str

    @property
    def count(self) -> int:
        """How many connections, units or digits it is about."""
        return int(np.count_nonzero(self.mask))


@allows_overflow
def find_departures(step: LearningStep, class_names: Sequence[str] | None = None) -> tuple[Departure, ...]:
    """List where a step does something else than the simple story says, and why.

    Parameters
    ----------
    step : LearningStep
    class_names : sequence of str, optional
        What the digits are called; their numbers if not given.
    """
    names = [str(digit) for digit in range(step.before.logits.size)] if class_names is None else list(class_names)
    found = (
        *_of_the_loss(step, names),
        *_of_votes(step, names),
        *_of_hidden_connections(step, names),
        *_of_units(step, names),
        *_of_the_optimizer(step),
    )
    return tuple(departure for departure in found if departure.count)


def _of_the_loss(step: LearningStep, names: list[str]) -> Iterator[Departure]:
    last, digits = len(step.deltas) - 1, np.arange(len(names))
    true = names[step.label]
    largest = float(np.abs(step.output_deltas).max())
    settled = np.full(len(names), step.was_right and largest < SURE)
    yield Departure(
        Reason.SETTLED,
        Part.DIGITS,
        last,
        settled,
        f"The answer is right with {step.before.probabilities[step.label]:.2%}, so every δ is at most {largest:.2g} "
        "and there is hardly a gradient to reinforce anything with.",
    )
    rose = (digits == step.label) & (step.loss_after > step.loss_before)
    yield Departure(
        Reason.LOSS_ROSE,
        Part.DIGITS,
        last,
        rose,
        f"The loss rises, from {step.loss_before:.4g} to {step.loss_after:.4g}: a gradient tells the way for small "
        "steps along it only, and this one was too long or not along it.",
    )
    biases = step.change.biases[-1]
    direction = "rises" if biases[step.label] > 0.0 else "falls" if biases[step.label] < 0.0 else "stays"
    yield Departure(
        Reason.BIASES,
        Part.DIGITS,
        last,
        biases != 0.0,
        f"The digits' biases change too, that of {true} {direction}: no connection carries this, and it counts for "
        "every image, whatever is in it.",
    )


def _of_votes(step: LearningStep, names: list[str]) -> Iterator[Departure]:
    last, digits = len(step.deltas) - 1, np.arange(len(names))
    true, answer = names[step.label], names[step.winner]
    added = contributions(step, last)
    weights, after = step.before.parameters.kernels[last], step.after.parameters.kernels[last]
    to_true = np.broadcast_to(digits == step.label, added.shape)
    to_wrong = np.broadcast_to((digits == step.winner) & (not step.was_right), added.shape)
    to_others = np.broadcast_to((digits != step.label) & step.was_right, added.shape)
    source = step.sources[last][:, np.newaxis]
    opposes = source * weights < 0.0

    def departure(reason: Reason, mask: _MASKS, rest: str) -> Departure:
        sentence = _agree(int(np.count_nonzero(mask)), f"[connection|connections] {rest}")
        return Departure(reason, Part.CONNECTIONS, last, mask, sentence)

    yield departure(
        Reason.OTHERS_LOWERED,
        to_others & (added < 0.0),
        "to the other digits [is|are] weakened although the answer is right: the probabilities share one whole, so "
        f"that of {true} grows only where the others shrink.",
    )
    yield departure(
        Reason.OBJECTION_LOUDER,
        to_wrong & opposes & (added < 0.0) & (np.abs(after) > np.abs(weights)),
        f"to the wrong answer {answer} [gets|get] a larger weight instead of a smaller one: what "
        "[it brings|they bring] speaks against it already, and now does so louder.",
    )
    yield departure(
        Reason.OBJECTION_QUIETER,
        to_true & opposes & (added > 0.0) & (np.abs(after) < np.abs(weights)),
        f"to {true} [gets|get] a smaller weight instead of a larger one: what [it brings|they bring] speaks against "
        "it, and now does so quieter.",
    )
    if last == 0:
        return
    really = step.after.activations[-1][:, np.newaxis] * after - source * weights
    yield departure(
        Reason.SENDS_LESS,
        to_true & (added > 0.0) & (really < 0.0),
        f"to {true} [is|are] reinforced and yet [brings|bring] it less than before: the step also changes how strongly "
        "[its unit fires|their units fire].",
    )
    yield departure(
        Reason.SENDS_MORE,
        to_wrong & (added < 0.0) & (really > 0.0),
        f"to the wrong answer {answer} [is|are] weakened and yet [brings|bring] it more than before: the step "
        "also changes how strongly [its unit fires|their units fire].",
    )


def _of_hidden_connections(step: LearningStep, names: list[str]) -> Iterator[Departure]:
    true, answer = names[step.label], names[step.winner]
    for layer, effect in enumerate(effects(step.before)[:-1]):
        added = contributions(step, layer)
        follows = added * step.deltas[layer] < 0.0
        lowered = follows & (added * effect[:, step.label] < 0.0)
        raised = follows & (added * effect[:, step.winner] > 0.0) & (not step.was_right)
        yield Departure(
            Reason.TRUE_DIGIT_LOWERED,
            Part.CONNECTIONS,
            layer,
            lowered,
            _agree(
                int(np.count_nonzero(lowered)),
                f"[connection|connections] of layer {layer + 1} [lowers|lower] the logit of {true} itself: through "
                "[its unit|their units], and weighed by p, [it lowers|they lower] those of the other digits even more.",
            ),
        )
        yield Departure(
            Reason.WRONG_ANSWER_RAISED,
            Part.CONNECTIONS,
            layer,
            raised,
            _agree(
                int(np.count_nonzero(raised)),
                f"[connection|connections] of layer {layer + 1} [raises|raise] the logit of the wrong answer {answer}: "
                "what [it does|they do] to the other digits lowers the loss by more than that costs.",
            ),
        )


def _of_units(step: LearningStep, names: list[str]) -> Iterator[Departure]:
    true, answer = names[step.label], names[step.winner]
    counts = count_units(step)
    for layer, (closed, delta) in enumerate(zip(step.closed, step.hidden_deltas, strict=True)):
        several = f" of hidden layer {layer + 1}" if len(counts) > 1 else ""

        def departure(reason: Reason, mask: _MASKS, rest: str, layer: int = layer, several: str = several) -> Departure:
            sentence = _agree(int(np.count_nonzero(mask)), f"[unit|units]{several} {rest}")
            return Departure(reason, Part.UNITS, layer, mask, sentence)

        if layer == len(counts) - 1:
            votes, pushes = step.before.parameters.kernels[-1], counts[layer].pushes
            for_true, for_wrong = votes[:, step.label] > 0.0, (votes[:, step.winner] > 0.0) & (not step.was_right)
            yield departure(
                Reason.VOTER_LOWERED,
                ~closed & for_true & (pushes < 0.0) & (delta > 0.0),
                f"that [votes|vote] for {true} [is|are] lowered: weighed by p - y, [its|their] votes for other digits "
                "cost more.",
            )
            yield departure(
                Reason.VOTER_RAISED,
                ~closed & for_wrong & (pushes > 0.0) & (delta < 0.0),
                f"that [votes|vote] for the wrong answer {answer} [is|are] raised: weighed by p - y, all [its|their] "
                f"votes together help {true}.",
            )
            yield departure(
                Reason.CLOSED,
                closed & for_true,
                f"would vote for {true} and [is|are] not strengthened: [its|their] slope is 0 for this image, which "
                "lets no error back to what leads into [it|them].",
            )
        yield departure(
            Reason.NO_ERROR_BACK,
            ~closed & (delta == 0.0),
            "[is|are] open and still [gets|get] no error: [its|their] weights to the next layer bring none back.",
        )
        yield departure(
            Reason.STARTS_OR_STOPS,
            _sides(step.before, layer) != _sides(step.after, layer),
            "[starts or stops|start or stop] firing by the step itself, so the real change is another one than the "
            "connections' changes add up to.",
        )


def _of_the_optimizer(step: LearningStep) -> Iterator[Departure]:
    for layer, (gradient, change) in enumerate(zip(step.gradient.kernels, step.change.kernels, strict=True)):

        def departure(reason: Reason, mask: _MASKS, rest: str, layer: int = layer) -> Departure:
            sentence = _agree(int(np.count_nonzero(mask)), f"[connection|connections] of layer {layer + 1} {rest}")
            return Departure(reason, Part.CONNECTIONS, layer, mask, sentence)

        yield departure(
            Reason.AGAINST_GRADIENT,
            np.sign(gradient) * np.sign(change) > 0.0,
            "[moves|move] against what this image asks for: the optimizer remembers earlier gradients, which "
            "outweigh it.",
        )
        yield departure(
            Reason.WITHOUT_GRADIENT,
            (gradient == 0.0) & (change != 0.0),
            "[moves|move] although this image has no gradient for [it|them]: the optimizer still follows earlier ones.",
        )
        yield departure(
            Reason.EVENED_OUT,
            _evened_out(step, gradient, change),
            "[changes|change] at least half as much as the most changed one, on less than a hundredth of the largest "
            "gradient: Adam divides what it remembers of each gradient, this one included, by its "
            "usual size.",
        )


def _evened_out(step: LearningStep, gradient: NDArray[np.floating], change: NDArray[np.floating]) -> _MASKS:
    sizes, paces = np.abs(gradient), np.abs(change)
    small: _MASKS = (sizes > 0.0) & (sizes < 0.01 * sizes.max()) & (paces > 0.0) & (paces >= 0.5 * paces.max())
    return small if isinstance(step.optimizer, Adam) else np.zeros(gradient.shape, dtype=np.bool_)


def _sides(trace: ImageTrace, layer: int) -> _MASKS:
    """Return on which side of the kink each unit is; those of a smooth function are all on the same."""
    if trace.parameters.architecture.activation not in ("relu", "leaky_relu"):
        return np.zeros(trace.activations[layer].shape, dtype=np.bool_)
    return np.greater(trace.pre_activations[layer], 0.0)


def _agree(count: int, text: str) -> str:
    """Put a number before a text, in which ``[one|many]`` leaves the word that goes with it."""
    return f"{count:,} " + re.sub(r"\[([^|\]]*)\|([^\]]*)\]", r"\1" if count == 1 else r"\2", text)
