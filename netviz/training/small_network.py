"""A network so small that all its numbers can be written down: 16 pixels, 4 units, 3 digits.

It is trained on the images of three digits, averaged over blocks of 7 × 7 pixels. Its weights, biases and intensities
are then rounded to two decimals, and the rounded numbers are the network: what is calculated by hand from the numbers
on the screen is what the network calculates.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.data import COLUMNS, ROWS, Dataset, scale_pixels
from netviz.nn.initializers import initialize
from netviz.nn.network import Workspace
from netviz.nn.optimizers import SGD, Adam
from netviz.nn.parameters import Architecture, Parameters
from netviz.tracing.image_trace import FloatArray, ImageTrace, trace_image
from netviz.tracing.learning import learn

SIDE = 4
"""Rows and columns of its images."""

DIGITS = (0, 1, 4)
"""The digits that it reads."""

N_UNITS = 4

SEED = 5
"""A start with which none of the four units dies."""

_DECIMALS = 2
_BATCH = 64
_EPOCHS = 2
_RATE = 0.02
_MOST_IMAGES = 3000


@dataclass(frozen=True, slots=True, eq=False)
class SmallNetwork:
    """The network and its images; all numbers have two decimals.

    Attributes
    ----------
    parameters : Parameters
        In float64, with the layers (16, 4, 3).
    images : ndarray of shape (n, 16)
        Intensities of test images, row by row.
    labels : ndarray of shape (n,) and dtype intp
        Places in `DIGITS`.
    """

    parameters: Parameters
    images: FloatArray
    labels: NDArray[np.intp]

    def trace(self, image: int) -> ImageTrace:
        """Return everything that the network computes from an image."""
        return trace_image(self.parameters, self.images[image])

    def accuracy(self) -> float:
        """Return the share of its images that it reads correctly."""
        hits = [self.trace(number).answer == label for number, label in enumerate(self.labels)]
        return float(np.mean(hits))

    def learned(self, image: int, learning_rate: float) -> SmallNetwork:
        """Return the network after one step of SGD on one image, rounded again."""
        step = learn(
            self.trace(image), int(self.labels[image]), SGD(self.parameters.vector.size, np.float64), learning_rate
        )
        changed = Parameters(self.parameters.architecture, rounded(self.parameters.vector + step.change.vector))
        return SmallNetwork(changed, self.images, self.labels)


def small_network(dataset: Dataset, seed: int = SEED, *, epochs: int = _EPOCHS) -> SmallNetwork:
    """Train the network; it takes a fraction of a second.

    Parameters
    ----------
    dataset : Dataset
    seed : int
        Of the initial weights and the order of the images.
    epochs : int
        0 leaves the random start.
    """
    rng = np.random.default_rng(seed)
    images, labels = _of_digits(dataset.train_images, dataset.train_labels)
    architecture = Architecture((SIDE * SIDE, N_UNITS, len(DIGITS)))
    parameters = initialize(architecture, "he_normal", rng, hidden_bias=0.1)
    network, optimizer = Workspace(architecture, _BATCH), Adam(parameters.vector.size, np.float32)
    gradient = Parameters(architecture)
    chosen = rng.permutation(len(labels))[:_MOST_IMAGES]
    for _ in range(epochs):
        order = rng.permutation(chosen)
        for first in range(0, len(order), _BATCH):
            batch = order[first : first + _BATCH]
            network.loss_and_gradient(parameters, images[batch].astype(np.float32), labels[batch], gradient)
            optimizer.step(parameters, gradient, _RATE)
    test_images, test_labels = _of_digits(dataset.test_images, dataset.test_labels)
    kept = Parameters(architecture, rounded(parameters.vector.astype(np.float64)))
    return SmallNetwork(kept, test_images, test_labels)


def rounded(values: FloatArray) -> FloatArray:
    """Return numbers rounded to two decimals, without a negative zero."""
    return np.round(values, _DECIMALS) + 0.0


def _of_digits(images: NDArray[np.uint8], labels: NDArray[np.uint8]) -> tuple[FloatArray, NDArray[np.intp]]:
    """Return the averaged images of the digits that are read, and their labels as places in `DIGITS`."""
    chosen = np.isin(labels, DIGITS)
    high, wide = ROWS // SIDE, COLUMNS // SIDE
    blocks = scale_pixels(images[chosen]).astype(np.float64).reshape(-1, SIDE, high, SIDE, wide)
    small = rounded(blocks.mean(axis=(2, 4)).reshape(-1, SIDE * SIDE))
    places = np.searchsorted(np.array(DIGITS), labels[chosen])
    return small, places.astype(np.intp)
