"""The connections on the path of a selection: their sources, targets and strengths."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.scene.answers import Answer
from netviz.scene.appearance import Mode
from netviz.tracing.connections import ConnectionTrace
from netviz.tracing.image_trace import FloatArray, ImageTrace
from netviz.tracing.shares import effects_on
from netviz.tracing.units import UnitTrace

# More crisp lines than this cannot be distinguished.
MAX_LINES = 2600
# A digit depends on tens of thousands of products; the eye can follow this many.
MAX_DIGIT_LINES = 800


@dataclass(frozen=True, slots=True, eq=False)
class PathLines:
    """A path's connections in one layer.

    Attributes
    ----------
    sources, targets : ndarray of shape (n,) and dtype intp
    values : ndarray of shape (n,)
        Signed strengths, none of them 0 unless `is_grid`.
    n_all : int
        The number of connections on the path; more than n if only the strongest are included.
    is_grid : bool
        Whether all connections of the layer are included, those of the first source first.
    """

    sources: NDArray[np.intp]
    targets: NDArray[np.intp]
    values: NDArray[np.floating]
    n_all: int
    is_grid: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether no connection carries anything."""
        return not self.values.any()


def path_of(trace: ImageTrace, answer: Answer, mode: Mode) -> tuple[PathLines, ...] | None:
    """Return a selection's path through every layer, or None if the selection is empty.

    The value of a connection is the signal that it carries, except that a unit's incoming connections have their
    weights if `mode` shows weights.
    """
    if answer.pixels is not None:
        pixels = np.asarray(answer.pixels.pixels)
        first = _lines(pixels, np.arange(trace.activations[0].size), answer.pixels.products)
        return first, *_onward(trace, answer.pixels.passed_on[0], 1)
    if answer.unit is not None:
        return _unit_path(trace, answer.unit, mode)
    if answer.digit is not None:
        effects = effects_on(trace, len(trace.activations), answer.digit.digit)
        votes = answer.digit.votes
        last = _lines(np.arange(votes.size), np.array([answer.digit.digit]), votes[:, np.newaxis])
        return *_leading_to(trace, effects), last
    if answer.connection is not None:
        return _connection_path(trace, answer.connection)
    return None


def _unit_path(trace: ImageTrace, unit: UnitTrace, mode: Mode) -> tuple[PathLines, ...]:
    chosen, kernels = np.array([unit.unit]), trace.parameters.kernels
    incoming = kernels[unit.layer][:, unit.unit] if mode is Mode.WEIGHTS else unit.products
    # A silent unit sends nothing: show what it would send at an activation of 1.
    sent = unit.activation if unit.fires else 1.0
    return (
        *_leading_to(trace, effects_on(trace, unit.layer, unit.unit)),
        _lines(np.arange(incoming.size), chosen, incoming[:, np.newaxis]),
        *_onward_from(trace, unit.layer, unit.unit, sent),
    )


def _leading_to(trace: ImageTrace, effects: tuple[FloatArray, ...]) -> tuple[PathLines, ...]:
    """Return the signals of each layer that lead to a unit or digit after these layers.

    `effects` holds, for each hidden layer on the way, by how much each unit's output changes that unit or digit.
    """
    found = []
    signals = (trace.image, *trace.activations)
    for layer, effect in enumerate(effects):
        sending, passing = np.flatnonzero(signals[layer]), np.flatnonzero(trace.gates[layer])
        moves = trace.gates[layer][passing] * effect[passing]
        weights = trace.parameters.kernels[layer][np.ix_(sending, passing)]
        carried = signals[layer][sending, np.newaxis] * weights * moves
        found.append(_lines(sending, passing, carried, MAX_DIGIT_LINES))
    return tuple(found)


def _onward_from(trace: ImageTrace, layer: int, unit: int, sent: float) -> tuple[PathLines, ...]:
    """Return the signals from one unit of a hidden layer through all later layers."""
    outgoing = sent * trace.parameters.kernels[layer + 1][unit]
    fan = _lines(np.array([unit]), np.arange(outgoing.size), outgoing[np.newaxis])
    if layer + 1 == len(trace.gates):
        return (fan,)
    return fan, *_onward(trace, trace.gates[layer + 1] * outgoing, layer + 2)


def _onward(trace: ImageTrace, passed: FloatArray, first: int) -> tuple[PathLines, ...]:
    """Return the signals of dense layer `first` and of all later ones.

    `passed` is what each unit before that layer sends.
    """
    found = []
    for layer in range(first, len(trace.parameters.kernels)):
        kernel = trace.parameters.kernels[layer]
        found.append(_grid(passed[:, np.newaxis] * kernel))
        if layer < len(trace.gates):
            passed = trace.gates[layer] * (passed @ kernel)
    return tuple(found)


def _connection_path(trace: ImageTrace, connection: ConnectionTrace) -> tuple[PathLines, ...]:
    # A connection that carries nothing is drawn by its weight, so that it is visible.
    value = connection.signal or connection.weight
    one = _lines(np.array([connection.source]), np.array([connection.target]), np.array([[value]]))
    nothing = _lines(np.arange(0), np.arange(0), np.zeros((0, 0)))
    before = (nothing,) * connection.layer
    if connection.layer == len(trace.gates):
        return *before, one
    passed = connection.signal * float(trace.gates[connection.layer][connection.target])
    return *before, one, *_onward_from(trace, connection.layer, connection.target, passed)


def _grid(values: FloatArray) -> PathLines:
    """Return all connections between two layers, with values of shape (n_left, n_right)."""
    n_left, n_right = values.shape
    if values.size > MAX_LINES:
        return _lines(np.arange(n_left), np.arange(n_right), values)
    flat = values.reshape(-1)
    return PathLines(
        np.repeat(np.arange(n_left), n_right),
        np.tile(np.arange(n_right), n_left),
        flat,
        int(np.count_nonzero(flat)),
        is_grid=True,
    )


def _lines(
    sources: NDArray[np.intp], targets: NDArray[np.intp], values: NDArray[np.floating], count: int = MAX_LINES
) -> PathLines:
    """Return the lines of a matrix of shape (n_sources, n_targets) that are not 0, or the strongest `count` of them."""
    flat = values.reshape(-1)
    sent = np.flatnonzero(flat)
    chosen = sent[largest(flat[sent], count)]
    places = np.unravel_index(chosen, values.shape) if chosen.size else (chosen, chosen)
    return PathLines(sources[places[0]], targets[places[1]], flat[chosen], int(sent.size))


def largest(values: NDArray[np.floating], count: int) -> NDArray[np.intp]:
    """Return the indices of the `count` values of largest magnitude, or of all if there are fewer, in any order."""
    if values.size <= count:
        return np.arange(values.size)
    chosen: NDArray[np.intp] = np.argpartition(-np.abs(values), count)[:count]
    return chosen
