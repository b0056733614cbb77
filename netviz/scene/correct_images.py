"""What a network reads in test or training images, computed as far as it is asked for."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from netviz.data import Dataset, scale_pixels
from netviz.nn.network import forward
from netviz.sentences import sentence
from netviz.training import Snapshot
from netviz.walks.errors import ExpressionError

Wanted = Callable[[NDArray[np.bool_], NDArray[np.float64]], NDArray[np.bool_]]
"""Which images are looked for, by whether each is read correctly and by the probability of its answer."""

_CHUNK = 500


class CorrectImages:
    """The images that a network reads correctly.

    Parameters
    ----------
    snapshot : Snapshot
    dataset : Dataset
    numbers : ndarray of shape (n,) and dtype intp, optional
        Of images in the training set; by default all test images are read.

    Attributes
    ----------
    snapshot : Snapshot
    dataset : Dataset
    """

    def __init__(self, snapshot: Snapshot, dataset: Dataset, numbers: NDArray[np.intp] | None = None) -> None:
        self.snapshot = snapshot
        self.dataset = dataset
        is_test = numbers is None
        self._images = dataset.test_images if is_test else dataset.train_images
        self._labels = dataset.test_labels if is_test else dataset.train_labels
        self._numbers = np.arange(len(self._labels)) if numbers is None else numbers
        self._right = np.zeros(0, np.bool_)
        self._top = np.zeros(0, np.float64)

    def correct_of(self, n: int) -> int:
        """Return how many of the first n images are read correctly."""
        while len(self._right) < min(n, len(self._numbers)):
            self._read_more()
        return int(np.count_nonzero(self._right[: max(n, 0)]))

    def find(self, wanted: Wanted, k: int) -> int:
        """Return the index of the k-th image, from 1, of which `wanted(right, probability)` is true.

        Raises
        ------
        ExpressionError
            If there are fewer.
        """
        while True:
            found = np.flatnonzero(wanted(self._right, self._top))
            if 1 <= k <= len(found):
                return int(self._numbers[found[k - 1]])
            if k < 1 or len(self._right) == len(self._numbers):
                raise ExpressionError(sentence("There is no such image."))
            self._read_more()

    def _read_more(self) -> None:
        numbers = self._numbers[len(self._right) :][:_CHUNK]
        probabilities = forward(self.snapshot.parameters, scale_pixels(self._images[numbers])).probabilities
        right = probabilities.argmax(axis=1) == self._labels[numbers]
        self._right = np.concatenate([self._right, right])
        self._top = np.concatenate([self._top, probabilities.max(axis=1)])
