"""The rate of training, and finding images."""

import numpy as np
import pytest

from netviz.data import Dataset
from netviz.nn.network import forward
from netviz.nn.parameters import Architecture, Parameters
from netviz.scene.search import next_misread, next_of_digit
from netviz.scene.selection import Selection, pixels_between
from netviz.workers.rate import RateMeter


def test_the_rate_is_that_of_the_last_second() -> None:
    meter = RateMeter()
    assert meter.per_second(0.0) is None
    for tenth in range(31):
        # Ten steps each tenth of a second, twenty from half time on.
        meter.add(10 * tenth + 10 * max(0, tenth - 15), now=tenth / 10)
    assert meter.per_second(3.0) == pytest.approx(200.0)
    assert meter.per_second(10.0) is None
    meter.reset()
    assert meter.per_second(3.0) is None


def test_the_next_image_of_a_digit_goes_around() -> None:
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
        wrong = next_misread(parameters, bars.test_images, labels, at, direction)
        assert wrong is not None
        found.append(wrong)
        at = wrong
    assert found == expected
    assert next_misread(parameters, bars.test_images, read.astype(np.uint8), 0) is None


def test_a_fast_drag_selects_every_pixel_on_its_way() -> None:
    assert pixels_between(0, 3) == [0, 1, 2, 3]
    assert pixels_between(28 * 4 + 2, 28 * 2 + 2) == [114, 86, 58]
    assert pixels_between(0, 28 * 3 + 3) == [0, 29, 58, 87]
    assert pixels_between(5, 5) == [5]
    assert Selection(pixels=(1, 2)).extended([2, 3]) == Selection(pixels=(1, 2, 3))
