"""The small network learns, and its numbers are those that are shown."""

from __future__ import annotations

import numpy as np
import pytest

from netviz.data import Dataset, load_dataset
from netviz.tracing.arithmetic import digit_sum, unit_sum
from netviz.training.small_network import DIGITS, N_UNITS, SIDE, SmallNetwork, small_network


@pytest.fixture(scope="module")
def mnist() -> Dataset:
    return load_dataset(None)


@pytest.fixture(scope="module")
def network(mnist: Dataset) -> SmallNetwork:
    return small_network(mnist)


def test_it_reads_most_images_and_not_all(network: SmallNetwork) -> None:
    assert network.parameters.architecture.layer_sizes == (SIDE * SIDE, N_UNITS, len(DIGITS))
    assert 0.85 < network.accuracy() < 0.99


def test_no_unit_is_dead(network: SmallNetwork) -> None:
    firing = np.array([network.trace(number).activations[0] > 0.0 for number in range(100)])
    assert firing.any(axis=0).all()


def test_the_same_seed_gives_the_same_numbers(mnist: Dataset, network: SmallNetwork) -> None:
    again = small_network(mnist)
    np.testing.assert_array_equal(again.parameters.vector, network.parameters.vector)
    assert not np.array_equal(small_network(mnist, 6).parameters.vector, network.parameters.vector)


def test_every_number_has_two_decimals(network: SmallNetwork) -> None:
    for values in (network.parameters.vector, network.images):
        np.testing.assert_allclose(values * 100, np.rint(values * 100), atol=1e-9)
        assert not np.signbit(values[values == 0.0]).any()


def test_an_image_is_the_mean_of_blocks_of_49_pixels(mnist: Dataset, network: SmallNetwork) -> None:
    index = int(np.flatnonzero(np.isin(mnist.test_labels, DIGITS))[0])
    whole = mnist.test_images[index].reshape(28, 28) / 255.0
    for row in range(SIDE):
        for column in range(SIDE):
            block = whole[7 * row : 7 * row + 7, 7 * column : 7 * column + 7]
            assert network.images[0][SIDE * row + column] == pytest.approx(block.mean(), abs=0.0051)


@pytest.mark.parametrize("image", range(5))
def test_the_sums_by_hand_from_the_shown_numbers_are_exact(network: SmallNetwork, image: int) -> None:
    kernel, bias = np.round(network.parameters.kernels[0], 2), np.round(network.parameters.biases[0], 2)
    trace = network.trace(image)
    for unit in range(N_UNITS):
        by_hand = sum(round(x, 2) * w for x, w in zip(network.images[image], kernel[:, unit], strict=True)) + bias[unit]
        assert float(unit_sum(trace, unit).shown_result) == pytest.approx(by_hand, abs=1e-9)
    for digit in range(len(DIGITS)):
        terms = digit_sum(trace, digit).terms
        assert sum(float(term.shown) for term in terms) == pytest.approx(trace.logits[digit], abs=1e-5)


def test_a_step_raises_the_label_and_changes_no_weight_of_an_empty_pixel(network: SmallNetwork) -> None:
    wrong = next(n for n in range(len(network.labels)) if network.trace(n).answer != network.labels[n])
    after = network.learned(wrong, 0.1)
    label = network.labels[wrong]
    assert after.trace(wrong).probabilities[label] > network.trace(wrong).probabilities[label]
    empty = network.images[wrong] == 0.0
    np.testing.assert_array_equal(after.parameters.kernels[0][empty], network.parameters.kernels[0][empty])
    np.testing.assert_array_equal(after.parameters.vector, np.round(after.parameters.vector, 2))
