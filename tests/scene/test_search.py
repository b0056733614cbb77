"""Searches for images: the next one of a digit, and the next one that the network misreads."""

from __future__ import annotations

import numpy as np
import pytest

from netviz.data import Dataset
from netviz.nn.network import forward
from netviz.nn.parameters import Architecture, Parameters
from netviz.scene.search import next_misread, next_of_digit


def test_the_search_for_a_digit_wraps_around() -> None:
    labels = np.array([3, 1, 4, 1, 5], dtype=np.uint8)
    assert next_of_digit(labels, 1, after=0) == 1
    assert next_of_digit(labels, 1, after=1) == 3
    assert next_of_digit(labels, 1, after=3) == 1
    assert next_of_digit(labels, 5, after=4) == 4
    assert next_of_digit(labels, 9, after=0) is None


@pytest.mark.parametrize("direction", [1, -1])
def test_the_next_misread_image_is_the_nearest_in_its_direction(bars: Dataset, direction: int) -> None:
    rng = np.random.default_rng(4)
    architecture = Architecture((784, 16, 10))
    vector = rng.normal(0, 0.1, architecture.n_parameters).astype(np.float32)
    parameters = Parameters(architecture, vector)
    batch = (bars.test_images / 255).astype(np.float32)
    read = forward(parameters, batch).logits.argmax(axis=1)
    labels = read.astype(np.uint8)
    labels[[20, 90]] = (labels[[20, 90]] + 1) % 10
    expected = {1: [20, 90, 20], -1: [90, 20, 90]}[direction]
    found, at = [], 10 if direction == 1 else 100
    for _ in range(3):
        misread = next_misread(parameters, bars.test_images, labels, at, direction)
        assert misread is not None
        found.append(misread)
        at = misread
    assert found == expected
    assert next_misread(parameters, bars.test_images, read.astype(np.uint8), 0) is None
