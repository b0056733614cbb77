"""The connections that a selection goes along, one by one: where from, where to, and how strong."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.session.answers import Answer
from netviz.session.selection import Mode
from netviz.tracing.image_trace import FloatArray, ImageTrace

# More crisp lines than this cannot be told apart.
MOST_LINES = 2600
# Behind a digit stand tens of thousands of products: shown are those that can be followed with the eye.
MOST_DIGIT_LINES = 800


@dataclass(frozen=True, slots=True, eq=False)
class PathLines:
    """A path's connections in one layer.

    Attributes
    ----------
    sources, targets : ndarray of int of shape (n,)
    values : ndarray of shape (n,)
        Signed strengths, none of them 0 unless `is_grid`.
    n_all : int
        How many there are; more than n where only the strongest are there.
    is_grid : bool
        All connections of the layer are there, those of the first source first.
    """

    sources: NDArray[np.intp]
    targets: NDArray[np.intp]
    values: NDArray[np.floating]
    n_all: int
    is_grid: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing is sent along any of them."""
        return not self.values.any()


def path_of(trace: ImageTrace, answer: Answer, mode: Mode) -> tuple[PathLines, PathLines] | None:
    """Return a selection's path through both layers, or None where there is none.

    A unit's incoming connections have its weights where weights are shown; all others have what they carry.
    """
    if answer.pixels is not None:
        onward = answer.pixels.passed_on[0][:, np.newaxis] * trace.parameters.kernels[1]
        n_units = onward.shape[0]
        pixels = np.asarray(answer.pixels.pixels)
        return _lines(pixels, np.arange(n_units), answer.pixels.products), _grid(onward)
    if answer.unit is not None:
        unit = np.array([answer.unit.unit])
        weights = trace.parameters.kernels[0][:, answer.unit.unit]
        incoming = answer.unit.products if mode is not Mode.WEIGHTS else weights
        # A silent unit sends nothing: shown is what it would.
        outgoing = answer.unit.outputs if answer.unit.fires else answer.unit.votes
        return (
            _lines(np.arange(incoming.size), unit, incoming[:, np.newaxis]),
            _lines(unit, np.arange(outgoing.size), outgoing[np.newaxis]),
        )
    if answer.digit is not None:
        return _digit_path(trace, answer.digit.digit, answer.digit.votes)
    if answer.connection is not None:
        return _connection_path(trace, answer)
    return None


def _digit_path(trace: ImageTrace, digit: int, votes: FloatArray) -> tuple[PathLines, PathLines]:
    lit = np.flatnonzero(trace.image)
    passing = np.flatnonzero(trace.gates[0])
    effect = trace.gates[0][passing] * trace.parameters.kernels[1][passing, digit]
    carried = trace.image[lit, np.newaxis] * trace.parameters.kernels[0][np.ix_(lit, passing)] * effect
    units = np.arange(votes.size)
    behind = _lines(lit, passing, carried, MOST_DIGIT_LINES)
    return behind, _lines(units, np.array([digit]), votes[:, np.newaxis])


def _connection_path(trace: ImageTrace, answer: Answer) -> tuple[PathLines, PathLines]:
    connection = answer.connection
    assert connection is not None
    # One that carries nothing is shown by its weight, so that it is seen where it is.
    value = connection.signal or connection.weight
    one = _lines(np.array([connection.source]), np.array([connection.target]), np.array([[value]]))
    if connection.layer == 1:
        return _lines(np.arange(0), np.arange(0), np.zeros((0, 0))), one
    unit = connection.target
    onward = connection.signal * trace.gates[0][unit] * trace.parameters.kernels[1][unit]
    return one, _lines(np.array([unit]), np.arange(onward.size), onward[np.newaxis])


def _grid(values: FloatArray) -> PathLines:
    """Return all connections between two layers, with values of shape (n_left, n_right)."""
    n_left, n_right = values.shape
    if values.size > MOST_LINES:
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
    sources: NDArray[np.intp], targets: NDArray[np.intp], values: NDArray[np.floating], most: int = MOST_LINES
) -> PathLines:
    """Return the lines of a matrix of shape (n_sources, n_targets) that are not 0; of very many, the strongest."""
    flat = values.reshape(-1)
    sent = np.flatnonzero(flat)
    chosen = sent[largest(flat[sent], most)]
    places = np.unravel_index(chosen, values.shape) if chosen.size else (chosen, chosen)
    return PathLines(sources[places[0]], targets[places[1]], flat[chosen], int(sent.size))


def largest(values: NDArray[np.floating], count: int) -> NDArray[np.intp]:
    """Return the indices of the `count` values of largest magnitude, in any order; of all where there are not more."""
    if values.size <= count:
        return np.arange(values.size)
    chosen: NDArray[np.intp] = np.argpartition(-np.abs(values), count)[:count]
    return chosen
