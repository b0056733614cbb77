"""Two networks against each other: what they answer, how strong their weights are and which units correspond."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from netviz.nn.parameters import Parameters
from netviz.scene.readings import Reading, read_images
from netviz.sentences import sentence
from netviz.tracing.errors import TracingError
from netviz.tracing.matching import LayerMatching, in_order_of, match_units, require_comparable


@dataclass(frozen=True, slots=True, eq=False)
class ComparedNetwork:
    """One of two networks that are compared.

    Attributes
    ----------
    parameters : Parameters
    answers : ndarray of shape (n_images,) and dtype uint8
        What it reads each test image as.
    accuracy : float
        Share of the test images that it reads correctly.
    loss : float
        Mean cross-entropy of the test images, in nats.
    kernel_norms, bias_norms : tuple of float
        The Euclidean norm of each layer's weights, and of its biases.
    """

    parameters: Parameters
    answers: NDArray[np.uint8]
    accuracy: float
    loss: float
    kernel_norms: tuple[float, ...]
    bias_norms: tuple[float, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """Two networks against each other, on the same test images.

    Attributes
    ----------
    a, b : ComparedNetwork
    labels : ndarray of shape (n_images,) and dtype uint8
    matchings : tuple of LayerMatching
        For each hidden layer that both have, the counterparts in `b` of the units of `a`.
    """

    a: ComparedNetwork
    b: ComparedNetwork
    labels: NDArray[np.uint8]
    matchings: tuple[LayerMatching, ...]

    @property
    def agreement(self) -> float:
        """The share of the images that both read as the same class, rightly or not."""
        return float((self.a.answers == self.b.answers).mean())

    @property
    def differ(self) -> NDArray[np.intp]:
        """The numbers of the images that they read as different classes, in ascending order."""
        return np.flatnonzero(self.a.answers != self.b.answers)

    @property
    def only_a_right(self) -> int:
        """The number of images that only the first network reads correctly."""
        return int(((self.a.answers == self.labels) & (self.b.answers != self.labels)).sum())

    @property
    def only_b_right(self) -> int:
        """The number of images that only the second network reads correctly."""
        return int(((self.b.answers == self.labels) & (self.a.answers != self.labels)).sum())

    @property
    def have_same_layers(self) -> bool:
        """Whether one network's weights can be subtracted from the other's."""
        return self.a.parameters.architecture.layer_sizes == self.b.parameters.architecture.layer_sizes

    def b_in_order_of_a(self) -> Parameters:
        """Return the second network with its units in the order of their counterparts; both have the same layers."""
        return in_order_of(self.b.parameters, self.matchings)


def compare_networks(a: Parameters, b: Parameters, images: NDArray[np.uint8], labels: NDArray[np.uint8]) -> Comparison:
    """Compare two networks.

    Parameters
    ----------
    a, b : Parameters
    images : ndarray of shape (n_images, n_inputs) and dtype uint8
    labels : ndarray of shape (n_images,) and dtype uint8

    Raises
    ------
    TracingError
        If they cannot be compared, or the images have more classes than they do.
    """
    first = read_compared(a, b, a, images, labels)
    return join(first, read_compared(a, b, b, images, labels), labels)


def pieces(
    a: Parameters, b: Parameters, images: NDArray[np.uint8], labels: NDArray[np.uint8]
) -> tuple[Callable[[list[ComparedNetwork]], object], ...]:
    """Return the comparison in pieces, each to be called with the results of the ones before it."""
    return (
        lambda _: read_compared(a, b, a, images, labels),
        lambda _: read_compared(a, b, b, images, labels),
        partial(_join_results, labels),
    )


def read_compared(
    a: Parameters, b: Parameters, network: Parameters, images: NDArray[np.uint8], labels: NDArray[np.uint8]
) -> ComparedNetwork:
    """Return what one of two networks answers, once it is known that they can be compared."""
    require_comparable(a, b)
    n_classes = network.architecture.layer_sizes[-1]
    if not len(labels):
        raise TracingError(sentence("There are no test images to compare the networks on."))
    if n_classes <= int(labels.max()):
        raise TracingError(
            sentence(
                "These networks tell {n_classes} classes apart, and the test images have more.", n_classes=n_classes
            )
        )
    reading = read_images(network, images, labels)
    return ComparedNetwork(network, reading.answers, *_quality(reading, labels), *_norms(network))


def _join_results(labels: NDArray[np.uint8], results: list[ComparedNetwork]) -> Comparison:
    return join(results[0], results[1], labels)


def join(a: ComparedNetwork, b: ComparedNetwork, labels: NDArray[np.uint8]) -> Comparison:
    """Match the units of two networks, whose answers are known."""
    return Comparison(a, b, labels, match_units(a.parameters, b.parameters))


def _quality(reading: Reading, labels: NDArray[np.uint8]) -> tuple[float, float]:
    return float((reading.answers == labels).mean()), float(reading.losses.mean(dtype=np.float64))


def _norms(parameters: Parameters) -> tuple[tuple[float, ...], tuple[float, ...]]:
    kernels = tuple(float(np.linalg.norm(kernel.astype(np.float64))) for kernel in parameters.kernels_by_unit)
    return kernels, tuple(float(np.linalg.norm(bias.astype(np.float64))) for bias in parameters.biases)
