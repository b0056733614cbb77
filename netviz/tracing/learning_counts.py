"""What a learning step reinforced and weakened, counted connection by connection.

A connection is **reinforced** if its own change raises a digit's logit for this image: source · Δw · effect > 0, where
the source is the pixel's intensity or the activation before the step, and the effect is the derivative of the digit's
logit with respect to the z that the connection leads into. It is **weakened** if its change lowers the logit, and
**unchanged** if it does neither: the source is silent, the weight stays the same, or its target does not reach the
digit.

For a connection into a digit the effect is 1, so it is reinforced if its contribution, activation · weight, grows: a
vote for the digit becomes stronger, or one against it weaker. For a connection into a hidden unit, the effect is that
of the unit on the digit, so a connection into a unit that votes against the digit is reinforced if its contribution
falls. Everything else is held as before the step; the step itself has the real change of the logits.

Whether the weight becomes **larger** or **smaller** in magnitude is a separate question and is counted separately.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.tracing.image_trace import FloatArray, ImageTrace, allows_overflow
from netviz.tracing.learning import LearningStep, slopes


@dataclass(frozen=True, slots=True)
class Tally:
    """Numbers of connections by how a step changed them.

    Attributes
    ----------
    reinforced, weakened, unchanged : int
        With respect to one digit, or to several together; they add up to all connections.
    larger, smaller : int
        By the magnitude of the weight; the others keep theirs.
    """

    reinforced: int
    weakened: int
    unchanged: int
    larger: int
    smaller: int

    @property
    def n_connections(self) -> int:
        """Total number of connections counted."""
        return self.reinforced + self.weakened + self.unchanged


@dataclass(frozen=True, slots=True, eq=False)
class LayerCount:
    """What happened to the connections of one dense layer.

    In the last layer each connection leads to one digit and is in one tally, so the tallies together cover the layer.
    In earlier layers each connection affects all digits, and every tally covers the whole layer; for the other digits,
    the sum of their logits counts.

    Attributes
    ----------
    layer : int
        From 0.
    true_digit : Tally
    winning_digit : Tally or None
        For the answer before the step; None if that is the true digit.
    other_digits : Tally
    raising, lowering : ndarray of shape (n_units,) and integer dtype
        For each unit or digit that the layer leads to, how many of its connections now add more to its sum, and how
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
    """What happened to the units of one hidden layer, with the layer's inputs held as before the step.

    Attributes
    ----------
    layer : int
        From 0: the dense layer that leads into these units.
    pushes : ndarray of shape (n_units,)
        Change of each unit's sum by the step, through weights and bias together.
    raised, lowered, unmoved, closed : int
        Numbers of units, which add up to all: silent units, which pass no error back, and the others by the sign of
        the push.
    """

    layer: int
    pushes: FloatArray
    raised: int
    lowered: int
    unmoved: int
    closed: int


@allows_overflow
def effects(trace: ImageTrace) -> tuple[FloatArray, ...]:
    """Return the derivative of every logit with respect to every layer's z, of shape (n_units, n_outputs) each.

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
    """Return source · Δw of every connection in a layer, of shape (n_in, n_out): the change of its contribution."""
    added: FloatArray = step.sources[layer][:, np.newaxis] * step.change.kernels[layer]
    return added


@allows_overflow
def count_connections(step: LearningStep) -> tuple[LayerCount, ...]:
    """Count the connections of each dense layer that were reinforced and weakened."""
    all_effects = effects(step.before)
    return tuple(_count_layer(step, layer, effect) for layer, effect in enumerate(all_effects))


@allows_overflow
def count_units(step: LearningStep) -> tuple[UnitCount, ...]:
    """Count the units of each hidden layer that were raised and lowered."""
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
    """Return the number of weights that become larger in magnitude, and smaller, for each target."""
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
