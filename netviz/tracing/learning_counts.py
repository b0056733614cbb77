"""What a learning step reinforced and what it weakened, counted connection by connection.

**Reinforced** means that the connection's own change raises a digit's logit for this image: source · Δw · effect > 0,
where the source is the pixel's intensity or the activation before the step, and the effect is the derivative of the
digit's logit by the z that the connection leads into. **Weakened** means that it lowers it, and **unchanged** that it
does neither: the source is silent, the weight stays, or nothing of its target reaches the digit.

For a connection into a digit the effect is 1, so that it is reinforced where its contribution, activation · weight,
grows: a vote for the digit becomes louder, or one against it quieter. For a connection into a hidden unit the effect is
what the unit's firing does to the digit, so that one into a unit that votes against is reinforced where it falls.
Everything else is held as it was before the step; what really becomes of the logits is in the step itself.

Whether the weight becomes **larger** or **smaller** in size is another question, answered beside it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.tracing.image_trace import FloatArray, ImageTrace, allows_overflow
from netviz.tracing.learning import LearningStep, slopes


@dataclass(frozen=True, slots=True)
class Tally:
    """How many connections a step changed in which way.

    Attributes
    ----------
    reinforced, weakened, unchanged : int
        With respect to one digit, or to several taken together; they add up to all connections.
    larger, smaller : int
        By the weight's magnitude; those that are neither keep theirs.
    """

    reinforced: int
    weakened: int
    unchanged: int
    larger: int
    smaller: int

    @property
    def n_connections(self) -> int:
        """All connections that were looked at."""
        return self.reinforced + self.weakened + self.unchanged


@dataclass(frozen=True, slots=True, eq=False)
class LayerCount:
    """What happened to the connections of one dense layer.

    In the last layer each connection leads to one digit and is in one tally, so that the tallies together are the
    layer. In the layers before each connection works on all digits, and every tally is of the whole layer; of the
    other digits, it is the sum of their logits that counts there.

    Attributes
    ----------
    layer : int
        From 0.
    true_digit : Tally
    winning_digit : Tally or None
        Of the answer before the step; None where that is the true digit.
    other_digits : Tally
    raising, lowering : ndarray of int of shape (n_units,)
        For each unit or digit that the layer leads to, how many of its connections now bring more to its sum, and how
        many less: source · Δw above and below 0.
    """

    layer: int
    true_digit: Tally
    winning_digit: Tally | None
    other_digits: Tally
    raising: NDArray[np.intp]
    lowering: NDArray[np.intp]


@dataclass(frozen=True, slots=True, eq=False)
class UnitCount:
    """What happened to the units of one hidden layer, with what goes into the layer held as it was before the step.

    Attributes
    ----------
    layer : int
        From 0: the dense layer that leads into these units.
    pushes : ndarray of shape (n_units,)
        By how much the step moves each unit's sum, weights and bias together.
    raised, lowered, unmoved, closed : int
        Units, which add up to all: by the sign of the push, and apart from them those that let no error back.
    """

    layer: int
    pushes: FloatArray
    raised: int
    lowered: int
    unmoved: int
    closed: int


@allows_overflow
def effects(trace: ImageTrace) -> tuple[FloatArray, ...]:
    """Return the derivative of every logit by every layer's z, of shape (n_units, n_outputs) each.

    The last is the identity.
    """
    effect: FloatArray = np.eye(trace.logits.size)
    found = [effect]
    for kernel, slope in zip(trace.parameters.kernels[:0:-1], slopes(trace)[::-1], strict=True):
        effect = slope[:, np.newaxis] * (kernel @ effect)
        found.insert(0, effect)
    return tuple(found)


@allows_overflow
def contributions(step: LearningStep, layer: int) -> FloatArray:
    """Return source · Δw of every connection of a layer, of shape (n_in, n_out): what it now brings to its target."""
    added: FloatArray = step.sources[layer][:, np.newaxis] * step.change.kernels[layer]
    return added


@allows_overflow
def count_connections(step: LearningStep) -> tuple[LayerCount, ...]:
    """Count what was reinforced and weakened in each dense layer."""
    all_effects = effects(step.before)
    return tuple(_count_layer(step, layer, effect) for layer, effect in enumerate(all_effects))


@allows_overflow
def count_units(step: LearningStep) -> tuple[UnitCount, ...]:
    """Count the units of each hidden layer that the step raises and lowers."""
    return tuple(_count_units(step, layer, closed) for layer, closed in enumerate(step.closed))


def _count_layer(step: LearningStep, layer: int, effect: FloatArray) -> LayerCount:
    added = contributions(step, layer)
    raising = np.count_nonzero(added > 0.0, axis=0)
    lowering = np.count_nonzero(added < 0.0, axis=0)
    larger, smaller = _by_size(step, layer)
    others = np.ones(effect.shape[1], dtype=np.bool_)
    others[[step.label, step.winner]] = False
    is_last = layer == len(step.deltas) - 1

    def tally(digits: NDArray[np.bool_]) -> Tally:
        signs = effect[:, digits].sum(axis=1)
        seen = digits if is_last else np.ones(len(signs), dtype=np.bool_)
        up = int(raising[signs > 0.0].sum() + lowering[signs < 0.0].sum())
        down = int(lowering[signs > 0.0].sum() + raising[signs < 0.0].sum())
        n_connections = added.shape[0] * int(np.count_nonzero(seen))
        return Tally(up, down, n_connections - up - down, int(larger[seen].sum()), int(smaller[seen].sum()))

    digits = np.arange(effect.shape[1])
    return LayerCount(
        layer=layer,
        true_digit=tally(digits == step.label),
        winning_digit=None if step.was_right else tally(digits == step.winner),
        other_digits=tally(others),
        raising=raising,
        lowering=lowering,
    )


def _by_size(step: LearningStep, layer: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return for each target how many of its weights become larger and how many smaller."""
    sizes_before = np.abs(step.before.parameters.kernels[layer])
    sizes_after = np.abs(step.after.parameters.kernels[layer])
    larger: NDArray[np.intp] = np.count_nonzero(sizes_after > sizes_before, axis=0)
    smaller: NDArray[np.intp] = np.count_nonzero(sizes_after < sizes_before, axis=0)
    return larger, smaller


def _count_units(step: LearningStep, layer: int, closed: NDArray[np.bool_]) -> UnitCount:
    pushes = step.sources[layer] @ step.change.kernels[layer] + step.change.biases[layer]
    open_pushes = pushes[~closed]
    raised, lowered = (int(np.count_nonzero(moved)) for moved in (open_pushes > 0.0, open_pushes < 0.0))
    n_closed = int(np.count_nonzero(closed))
    return UnitCount(layer, pushes, raised, lowered, closed.size - n_closed - raised - lowered, n_closed)
