"""Orders of the units: each contains every unit once, in the promised order."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from netviz.tracing.image_trace import ImageTrace
from netviz.tracing.ordering import order_by_similarity, order_by_value, order_by_vote

seeds = st.integers(0, 100_000)


def similarity_kernel(seed: int, n_inputs: int = 40, n_units: int = 24) -> np.ndarray:
    return np.random.default_rng(seed).normal(0.0, 1.0, (n_inputs, n_units))


@given(seed=seeds, n_units=st.integers(1, 40))
def test_every_order_contains_every_unit_once(seed: int, n_units: int) -> None:
    rng = np.random.default_rng(seed)
    # Few distinct numbers, so that there are ties.
    kernel = rng.integers(-2, 3, (n_units, 10)).astype(np.float32)
    for order in (order_by_vote(kernel), order_by_value(kernel[:, 0]), order_by_similarity(kernel.T)):
        assert sorted(order.tolist()) == list(range(n_units))


@given(seed=seeds)
def test_votes_are_sorted_by_digit_and_then_by_strength(seed: int) -> None:
    kernel = np.random.default_rng(seed).normal(0.0, 1.0, (30, 10))
    sorted_kernel = kernel[order_by_vote(kernel)]
    digits, strengths = sorted_kernel.argmax(axis=1), sorted_kernel.max(axis=1)
    assert (np.diff(digits) >= 0).all()
    assert all((np.diff(strengths[digits == digit]) <= 0.0).all() for digit in range(10))


@given(st.lists(st.floats(-3.0, 3.0), min_size=1, max_size=30))
def test_values_descend_and_ties_are_ordered_by_number(values: list[float]) -> None:
    order = order_by_value(np.array(values)).tolist()
    assert order == sorted(range(len(values)), key=lambda unit: (-values[unit], unit))


@given(seed=seeds)
@settings(deadline=None, max_examples=50)
def test_copies_of_a_unit_are_neighbours(seed: int) -> None:
    kernel = similarity_kernel(seed)
    kernel[:, [3, 11, 20]] = kernel[:, [7]] * [1.0, 2.0, 0.5]
    order = order_by_similarity(kernel).tolist()
    places = sorted(order.index(unit) for unit in (3, 7, 11, 20))
    assert places[-1] - places[0] == 3


@given(seed=seeds)
@settings(deadline=None, max_examples=50)
def test_similarity_does_not_depend_on_unit_numbers(seed: int) -> None:
    kernel = similarity_kernel(seed)
    shuffled = np.random.default_rng(seed + 1).permutation(kernel.shape[1])
    again = shuffled[order_by_similarity(kernel[:, shuffled])]
    np.testing.assert_array_equal(again, order_by_similarity(kernel))


def test_units_with_overlapping_patterns_are_neighbours() -> None:
    # Bars further and further down the image: neighbours overlap, so the order follows the bars.
    centres = np.random.default_rng(5).permutation(20)
    rows = np.arange(24)[:, np.newaxis]
    kernel = np.exp(-(((rows - centres - 2) / 3.0) ** 2))
    found = centres[order_by_similarity(kernel)]
    assert found.tolist() in (list(range(20)), list(range(19, -1, -1)))


def test_units_with_zero_weights_do_not_affect_the_others() -> None:
    kernel = similarity_kernel(9)
    alone = order_by_similarity(np.delete(kernel, 4, axis=1))
    kernel[:, 4] = 0.0
    order = order_by_similarity(kernel)
    left = order[order != 4]
    np.testing.assert_array_equal(left - (left > 4), alone)


def test_neighbours_in_a_trained_network_are_similar(trained: ImageTrace) -> None:
    kernel = trained.parameters.kernels[0]
    directions = kernel / np.linalg.norm(kernel, axis=0)

    def similarity_of_neighbours(order: np.ndarray) -> float:
        ordered = directions[:, order]
        return float((ordered[:, 1:] * ordered[:, :-1]).sum(axis=0).mean())

    assert similarity_of_neighbours(order_by_similarity(kernel)) > similarity_of_neighbours(np.arange(256)) + 0.02
