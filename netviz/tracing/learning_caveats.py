"""Exceptions to the rule of thumb in a learning step.

The rule of thumb: if the network is right, the pathway is reinforced; if it is wrong, the strong connections are
weakened and those to the correct digit strengthened. It is nearly true. This module finds where a step differs, in the
step's own arrays, so that a student can look at the connections or units concerned.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from netviz.nn.optimizers import Adam
from netviz.tracing.caveat_reasons import Reason, explain
from netviz.tracing.image_trace import ImageTrace, allows_overflow
from netviz.tracing.learning import LearningStep
from netviz.tracing.learning_counts import contributions, count_units, effects

SURE = 0.01
"""If no output's |δ| exceeds this, the answer counts as settled."""

_Mask = NDArray[np.bool_]

_Found = tuple[Reason, int, _Mask]
"""The reason, the dense layer and the mask of a caveat; the mask may be empty."""


class NetworkPart(Enum):
    """What a mask marks."""

    CONNECTIONS = "connections"
    UNITS = "units"
    DIGITS = "digits"


@dataclass(frozen=True, slots=True, eq=False)
class Caveat:
    """One exception to the rule of thumb, and where to see it.

    Attributes
    ----------
    reason : Reason
    part : NetworkPart
    layer : int
        Dense layer, from 0: that of the connections, or the one that leads into the units or digits.
    mask : ndarray of shape (n_in, n_out) or (n_units,) and bool dtype
        Which connections, units or digits; at least one is True.
    sentence : str
    """

    reason: Reason
    part: NetworkPart
    layer: int
    mask: _Mask
    sentence: str

    @property
    def count(self) -> int:
        """Number of connections, units or digits concerned."""
        return int(np.count_nonzero(self.mask))


@allows_overflow
def find_caveats(step: LearningStep, class_names: Sequence[str] | None = None) -> tuple[Caveat, ...]:
    """List the exceptions to the rule of thumb in a step, and explain each.

    Parameters
    ----------
    step : LearningStep
    class_names : sequence of str, optional
        Names of the digits; their numbers if omitted.
    """
    names = [str(digit) for digit in range(step.before.logits.size)] if class_names is None else class_names
    parts = (
        (NetworkPart.DIGITS, _loss_caveats(step)),
        (NetworkPart.CONNECTIONS, _vote_caveats(step)),
        (NetworkPart.CONNECTIONS, _hidden_connection_caveats(step)),
        (NetworkPart.UNITS, _unit_caveats(step)),
        (NetworkPart.CONNECTIONS, _optimizer_caveats(step)),
    )
    return tuple(
        Caveat(reason, part, layer, mask, explain(reason, step, layer, count, names))
        for part, found in parts
        for reason, layer, mask in found
        if (count := int(np.count_nonzero(mask)))
    )


def _loss_caveats(step: LearningStep) -> Iterator[_Found]:
    last, digits = len(step.deltas) - 1, np.arange(step.before.logits.size)
    is_settled = step.was_right and float(np.abs(step.output_deltas).max()) < SURE
    yield Reason.SETTLED, last, np.full(digits.shape, is_settled)
    yield Reason.LOSS_ROSE, last, (digits == step.label) & (step.loss_after > step.loss_before)
    yield Reason.BIASES, last, step.change.biases[-1] != 0.0


def _vote_caveats(step: LearningStep) -> Iterator[_Found]:
    last, digits = len(step.deltas) - 1, np.arange(step.before.logits.size)
    added = contributions(step, last)
    weights, after = step.before.parameters.kernels[last], step.after.parameters.kernels[last]
    to_true = np.broadcast_to(digits == step.label, added.shape)
    to_wrong = np.broadcast_to((digits == step.winner) & (not step.was_right), added.shape)
    to_others = np.broadcast_to((digits != step.label) & step.was_right, added.shape)
    source = step.sources[last][:, np.newaxis]
    opposes = source * weights < 0.0
    yield Reason.OTHERS_LOWERED, last, to_others & (added < 0.0)
    yield Reason.OBJECTION_LOUDER, last, to_wrong & opposes & (added < 0.0) & (np.abs(after) > np.abs(weights))
    yield Reason.OBJECTION_QUIETER, last, to_true & opposes & (added > 0.0) & (np.abs(after) < np.abs(weights))
    if last == 0:
        return
    real_change = step.after.activations[-1][:, np.newaxis] * after - source * weights
    yield Reason.SENDS_LESS, last, to_true & (added > 0.0) & (real_change < 0.0)
    yield Reason.SENDS_MORE, last, to_wrong & (added < 0.0) & (real_change > 0.0)


def _hidden_connection_caveats(step: LearningStep) -> Iterator[_Found]:
    for layer, effect in enumerate(effects(step.before)[:-1]):
        added = contributions(step, layer)
        descends = added * step.deltas[layer] < 0.0
        yield Reason.TRUE_DIGIT_LOWERED, layer, descends & (added * effect[:, step.label] < 0.0)
        raises_answer = added * effect[:, step.winner] > 0.0
        yield Reason.WRONG_ANSWER_RAISED, layer, descends & raises_answer & (not step.was_right)


def _unit_caveats(step: LearningStep) -> Iterator[_Found]:
    counts = count_units(step)
    for layer, (closed, delta) in enumerate(zip(step.closed, step.hidden_deltas, strict=True)):
        if layer == len(counts) - 1:
            votes, pushes = step.before.parameters.kernels[-1], counts[layer].pushes
            for_true, for_wrong = votes[:, step.label] > 0.0, (votes[:, step.winner] > 0.0) & (not step.was_right)
            yield Reason.VOTER_LOWERED, layer, ~closed & for_true & (pushes < 0.0) & (delta > 0.0)
            yield Reason.VOTER_RAISED, layer, ~closed & for_wrong & (pushes > 0.0) & (delta < 0.0)
            yield Reason.SILENT, layer, closed & for_true
        yield Reason.NO_ERROR_BACK, layer, ~closed & (delta == 0.0)
        yield Reason.STARTS_OR_STOPS, layer, _is_above_kink(step.before, layer) != _is_above_kink(step.after, layer)


def _optimizer_caveats(step: LearningStep) -> Iterator[_Found]:
    for layer, (gradient, change) in enumerate(zip(step.gradient.kernels, step.change.kernels, strict=True)):
        yield Reason.AGAINST_GRADIENT, layer, np.sign(gradient) * np.sign(change) > 0.0
        yield Reason.WITHOUT_GRADIENT, layer, (gradient == 0.0) & (change != 0.0)
        if isinstance(step.optimizer, Adam):
            yield Reason.EVENED_OUT, layer, _is_evened_out(gradient, change)


def _is_evened_out(gradient: NDArray[np.floating], change: NDArray[np.floating]) -> _Mask:
    slopes, changes = np.abs(gradient), np.abs(change)
    has_small_slope = (slopes > 0.0) & (slopes < 0.01 * slopes.max())
    mask: _Mask = has_small_slope & (changes > 0.0) & (changes >= 0.5 * changes.max())
    return mask


def _is_above_kink(trace: ImageTrace, layer: int) -> _Mask:
    """Return which units are above their kink; units of a smooth function have none, and are all False."""
    if trace.parameters.architecture.activation not in ("relu", "leaky_relu"):
        return np.zeros(trace.activations[layer].shape, dtype=np.bool_)
    return np.greater(trace.pre_activations[layer], 0.0)
