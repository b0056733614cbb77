"""Which hidden unit of one network corresponds to which of another: the one that looks for the same.

Two networks that were trained from different random starts learn similar units, in different places. Their weights can
only be compared once each unit has found its counterpart; see Ainsworth, Hayase and Srinivasa, "Git Re-Basin: Merging
models modulo permutation symmetries" (2023).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.nn.parameters import Parameters
from netviz.sentences import sentence
from netviz.tracing.assignment import best_assignment
from netviz.tracing.errors import TracingError

UNMATCHED = -1
"""In place of a unit that has no counterpart."""

_TIE = 1e-6
"""The weight of what units send: enough to choose between counterparts that receive the same, and no more."""

Floats = NDArray[np.float64]
UnitNumbers = NDArray[np.intp]


@dataclass(frozen=True, slots=True, eq=False)
class LayerMatching:
    """The counterparts of one hidden layer's units, in another network.

    Attributes
    ----------
    partners : ndarray of shape (n_units,) and dtype intp
        For each unit of the first network its counterpart in the second, or `UNMATCHED`.
    similarities : ndarray of shape (n_units,) and dtype float64
        The cosine between the incoming weights of each pair, from −1 to 1; NaN for a unit without a counterpart.
    n_others : int
        The number of units that the second network has in this layer.
    """

    partners: UnitNumbers
    similarities: Floats
    n_others: int

    @property
    def matched(self) -> UnitNumbers:
        """The units of the first network that have a counterpart, in ascending order."""
        return np.flatnonzero(self.partners != UNMATCHED)

    @property
    def mean_similarity(self) -> float:
        """The mean similarity of all pairs."""
        return float(self.similarities[self.matched].mean())

    @property
    def backward(self) -> UnitNumbers:
        """For each unit of the second network its counterpart in the first, or `UNMATCHED`; of shape (n_others,)."""
        found = np.full(self.n_others, UNMATCHED, np.intp)
        found[self.partners[self.matched]] = self.matched
        return found


def match_units(a: Parameters, b: Parameters) -> tuple[LayerMatching, ...]:
    """Match the hidden units of two networks by what they look for, layer by layer.

    The measure is the cosine between the incoming weights of two units: for the first layer, between their pictures of
    28×28 weights. It does not depend on how strong the weights are, since a unit with twice the weights looks for the
    same; with ReLU the next layer can undo any such factor. The bias, which says how much of it is needed, is left
    out. In the second hidden layer a unit's weights are compared input by input, each with its own counterpart; inputs
    without one count as different. The pairs are chosen together: the sum of their cosines is the largest possible.
    Where several counterparts receive the same, the one whose weights to the classes are more similar is chosen.

    Parameters
    ----------
    a, b : Parameters
        In either dtype. They may have hidden layers of different sizes: the units that are left over have no
        counterpart. If one has more hidden layers, only the first ones of both are matched.

    Returns
    -------
    tuple of LayerMatching
        One for each hidden layer that both have, for the units of `a`.

    Raises
    ------
    TracingError
        If the networks have different numbers of inputs or outputs, or weights that are not finite.
    """
    require_comparable(a, b)
    same_depth = a.architecture.n_layers == b.architecture.n_layers
    n_hidden = min(a.architecture.n_layers, b.architecture.n_layers) - 1
    found: list[LayerMatching] = []
    for layer in range(n_hidden):
        kernel = b.kernels[layer].astype(np.float64)
        lengths = _lengths(kernel)
        if found:
            kernel = _inputs_in_order(kernel, found[-1])
        similarity = _cosines(a.kernels[layer].astype(np.float64), kernel, lengths)
        preference = np.zeros_like(similarity)
        if same_depth and layer == n_hidden - 1:
            sent = b.kernels[-1].T.astype(np.float64)
            preference = _TIE * _cosines(a.kernels[-1].T.astype(np.float64), sent, _lengths(sent))
        found.append(_matching(similarity, preference))
    return tuple(found)


def require_comparable(a: Parameters, b: Parameters) -> None:
    """Raise an error if two networks cannot be compared.

    Raises
    ------
    TracingError
        If they have different numbers of inputs or outputs, or weights that are not finite.
    """
    sizes = a.architecture.layer_sizes, b.architecture.layer_sizes
    if sizes[0][0] != sizes[1][0] or sizes[0][-1] != sizes[1][-1]:
        raise TracingError(
            sentence(
                "These networks cannot be compared: the first has {inputs_a:,} inputs and {outputs_a:,} outputs, the "
                "second {inputs_b:,} and {outputs_b:,}.",
                inputs_a=sizes[0][0],
                outputs_a=sizes[0][-1],
                inputs_b=sizes[1][0],
                outputs_b=sizes[1][-1],
            )
        )
    for parameters, text in (
        (a, sentence("These networks cannot be compared: the first has weights that are no longer finite numbers.")),
        (b, sentence("These networks cannot be compared: the second has weights that are no longer finite numbers.")),
    ):
        if not parameters.is_finite():
            raise TracingError(text)


def in_order_of(b: Parameters, matchings: Sequence[LayerMatching]) -> Parameters:
    """Return a network whose hidden units are in the order of their counterparts; it reads every image as before.

    Parameters
    ----------
    b : Parameters
        The second network.
    matchings : sequence of LayerMatching
        Of every hidden layer; each unit has a counterpart.
    """
    ordered = b.copy()
    before: UnitNumbers = np.arange(b.architecture.layer_sizes[0])
    for layer, matching in enumerate(matchings):
        ordered.kernels[layer][...] = b.kernels[layer][before[:, np.newaxis], matching.partners]
        ordered.biases[layer][...] = b.biases[layer][matching.partners]
        before = matching.partners
    ordered.kernels[-1][...] = b.kernels[-1][before]
    return ordered


def _matching(similarity: Floats, preference: Floats) -> LayerMatching:
    partners = best_assignment(similarity + preference)
    matched = np.flatnonzero(partners != UNMATCHED)
    similarities = np.full(len(partners), np.nan)
    similarities[matched] = similarity[matched, partners[matched]]
    return LayerMatching(partners, similarities, similarity.shape[1])


def _inputs_in_order(kernel: Floats, matching: LayerMatching) -> Floats:
    """Return the rows of a kernel in the order of their counterparts, 0 where there is none."""
    ordered = np.zeros((len(matching.partners), kernel.shape[1]))
    ordered[matching.matched] = kernel[matching.partners[matching.matched]]
    return ordered


def _lengths(kernel: NDArray[np.floating]) -> Floats:
    lengths: Floats = np.linalg.norm(kernel.astype(np.float64), axis=0)
    return lengths


def _cosines(a: Floats, b: Floats, lengths_b: Floats) -> Floats:
    """Return the cosine between each column of `a` and each of `b`; 0 where one is all zeros."""
    lengths_a = _lengths(a)
    directions_a = a / np.where(lengths_a > 0.0, lengths_a, 1.0)
    directions_b = b / np.where(lengths_b > 0.0, lengths_b, 1.0)
    cosines: Floats = np.clip(directions_a.T @ directions_b, -1.0, 1.0)
    return cosines
