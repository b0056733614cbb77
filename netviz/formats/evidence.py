"""How a network's inputs are scaled and which activation it has, settled by trying it on images with known labels.

Many files hold only arrays. A network does badly on images that are scaled differently from those it learned from, so
the reading under which it does best is the right one; if several do about as well, the smaller loss decides.

On 2,000 images an accuracy of 92% is uncertain by 0.6 points, and the wrong scaling of a network of sigmoids can cost
as little. So the best readings are tried again on as many images as a second allows.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.formats.scaling import SCALINGS, Scaling, transposition
from netviz.formats.stored import StoredNetwork
from netviz.nn.activations import find_activation

N_IMAGES = 2000
ACTIVATION_CANDIDATES = ("relu", "tanh", "sigmoid", "leaky_relu")

_AS_GOOD = 0.003
"""Of accuracy: candidates this close to the best are told apart by their loss."""

_CLOSE = 0.01
"""Of accuracy: candidates this close to the best are tried on more images."""

_N_FIRST = 250
_N_KEPT = 8
_MOST_WORK = 3e9
"""Multiplications beyond which the candidates are first compared on fewer images."""

_ACTIVATION_WORK = 30
"""Multiplications in whose time an activation function is computed once."""

Floats = NDArray[np.floating[Any]]


@dataclass(frozen=True, slots=True)
class Candidate:
    """One way to read a network, and how well the network does when it is read so.

    Attributes
    ----------
    scaling : Scaling
        Of the inputs that the network is given.
    activation : str
    accuracy : float
        Share of the images that are read correctly.
    loss : float
        Mean cross-entropy, in nats; infinite if it overflows.
    n_images : int
        On how many images it was tried.
    """

    scaling: Scaling
    activation: str
    accuracy: float
    loss: float
    n_images: int


def candidates(stored: StoredNetwork) -> list[tuple[Scaling, str]]:
    """Return every scaling and activation that a file leaves open."""
    if stored.scaling in SCALINGS:
        scalings: Iterable[Scaling] = (SCALINGS[stored.scaling],)
    elif stored.normalization is not None:
        # It normalizes its inputs itself: they are intensities or bytes.
        scalings = [SCALINGS[name] for name in ("unit", "raw", "inverted", "inverted_raw")]
    else:
        scalings = [*SCALINGS.values(), *(scaling.transposed() for scaling in SCALINGS.values())]
    activations = ACTIVATION_CANDIDATES if stored.activation is None else (stored.activation,)
    return [(scaling, activation) for scaling in scalings for activation in activations]


def try_all(
    stored: StoredNetwork,
    ways: Sequence[tuple[Scaling, str]],
    images: NDArray[np.uint8],
    labels: NDArray[np.integer[Any]],
) -> tuple[Candidate, ...]:
    """Return how well the network does in each way of reading it, the chosen one first.

    Each is tried on 2,000 images, of wide networks only the eight that are best on 250; those within a point of the
    best are tried on more.

    Parameters
    ----------
    stored : StoredNetwork
    ways : sequence of (Scaling, str)
    images : ndarray of shape (n_images, 784) and dtype uint8
    labels : ndarray of shape (n_images,)
    """
    sizes = stored.layer_sizes
    work = sum(n_in * n_out for n_in, n_out in itertools.pairwise(sizes))
    work += _ACTIVATION_WORK * sum(sizes[1:-1])
    sample = _spread(len(labels), N_IMAGES)
    if len(ways) > _N_KEPT and len(ways) * len(sample) * work > _MOST_WORK:
        few = _spread(len(labels), _N_FIRST)
        first = sorted(_tried(stored, ways, images[few], labels[few]), key=_badness)
        ways = [(candidate.scaling, candidate.activation) for candidate in first[:_N_KEPT]]
    found = _tried(stored, ways, images[sample], labels[sample])
    enough = max(candidate.accuracy for candidate in found) - _CLOSE
    close = [candidate for candidate in found if candidate.accuracy >= enough]
    if len(close) > 1:
        per_image = len(close) * work + 2 * sizes[0] * sizes[1]
        more = _spread(len(labels), max(int(_MOST_WORK / per_image), N_IMAGES))
        again = _tried(stored, [(one.scaling, one.activation) for one in close], images[more], labels[more])
        found, close = [*again, *(one for one in found if one not in close)], again
    best = best_of(close)
    return (best, *sorted((one for one in found if one is not best), key=_badness))


def best_of(tried: Sequence[Candidate]) -> Candidate:
    """Return the candidate with the smallest loss among those whose accuracy is at most 0.3 points below the best."""
    enough = max(candidate.accuracy for candidate in tried) - _AS_GOOD
    return min((candidate for candidate in tried if candidate.accuracy >= enough), key=lambda candidate: candidate.loss)


def _badness(candidate: Candidate) -> tuple[float, float]:
    return -candidate.accuracy, candidate.loss


def _spread(n_images: int, n_wanted: int) -> NDArray[np.intp]:
    """Return the indices of some images, spread over all of them."""
    return np.linspace(0, n_images - 1, min(n_wanted, n_images)).astype(np.intp)


def _tried(
    stored: StoredNetwork,
    ways: Sequence[tuple[Scaling, str]],
    images: NDArray[np.uint8],
    labels: NDArray[np.integer[Any]],
) -> list[Candidate]:
    first = _FirstLayer(stored, images)
    found = []
    for scaling, activation in ways:
        with np.errstate(all="ignore"):
            logits = _logits(stored, first.sums(scaling), activation)
            found.append(Candidate(scaling, activation, *_measured(logits, labels), n_images=len(labels)))
    return found


class _FirstLayer:
    """The sums in the first layer for any scaling, of one matrix product for each order of the pixels."""

    def __init__(self, stored: StoredNetwork, images: NDArray[np.uint8]) -> None:
        layer = stored.layers[0]
        self._images = images.astype(np.float32) / np.float32(255.0)
        self._normalization = stored.normalization
        self._kernel = layer.kernel.astype(np.float32)
        self._bias = layer.bias.astype(np.float32)
        self._products: dict[bool, Floats] = {}

    def sums(self, scaling: Scaling) -> Floats:
        """Return the pre-activations, of shape (n_images, n_units)."""
        whole = scaling if self._normalization is None else scaling.then(*self._normalization)
        shift = np.broadcast_to(np.asarray(whole.shift, np.float32), self._kernel.shape[:1])
        constant = shift @ self._kernel + self._bias
        if np.ndim(whole.scale) == 0:
            return np.float32(whole.scale) * self._product(is_transposed=scaling.is_transposed) + constant
        scale = np.asarray(whole.scale, np.float32)
        return self._in_order(is_transposed=scaling.is_transposed) * scale @ self._kernel + constant

    def _product(self, *, is_transposed: bool) -> Floats:
        if is_transposed not in self._products:
            self._products[is_transposed] = self._in_order(is_transposed=is_transposed) @ self._kernel
        return self._products[is_transposed]

    def _in_order(self, *, is_transposed: bool) -> Floats:
        return self._images[:, transposition(self._images.shape[1])] if is_transposed else self._images


def _logits(stored: StoredNetwork, sums: Floats, activation: str) -> Floats:
    apply = find_activation(activation).apply
    values = sums
    for layer in stored.layers[1:]:
        apply(values)
        values = values @ layer.kernel.astype(np.float32) + layer.bias.astype(np.float32)
    return values


def _measured(logits: Floats, labels: NDArray[np.integer[Any]]) -> tuple[float, float]:
    """Return the accuracy and the mean cross-entropy."""
    values = logits.astype(np.float64)
    values -= values.max(axis=1, keepdims=True)
    loss = np.log(np.exp(values).sum(axis=1)) - values[np.arange(len(labels)), labels]
    mean = float(loss.mean())
    accuracy = float((logits.argmax(axis=1) == labels).mean())
    return accuracy, mean if np.isfinite(mean) else float("inf")
