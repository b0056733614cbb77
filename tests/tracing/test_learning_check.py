"""The gradient check of a live network."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from netviz.data import Dataset, scale_pixels
from netviz.nn.activations import ACTIVATIONS, Activation
from netviz.nn.parameters import Architecture, Parameters
from netviz.tracing.image_trace import ImageTrace
from netviz.tracing.learning_check import check_gradient

MakeTrace = Callable[..., ImageTrace]


@pytest.mark.parametrize("activation", list(ACTIVATIONS))
@pytest.mark.parametrize("sizes", [(6, 4), (9, 7, 5), (8, 7, 6, 5)])
def test_backpropagation_is_correct(make_trace: MakeTrace, sizes: tuple[int, ...], activation: str) -> None:
    parameters = make_trace(3, sizes, activation).parameters
    rng = np.random.default_rng(1)
    result = check_gradient(parameters, rng.random((4, sizes[0])), rng.integers(0, sizes[-1], 4), 10_000)
    assert result.largest_relative_error < 1e-6
    assert result.n_checked + result.n_at_kinks == parameters.vector.size
    assert result.n_at_kinks <= 1


def test_a_trained_network_passes_with_200_parameters_in_either_dtype(trained: ImageTrace, bars: Dataset) -> None:
    images, labels = scale_pixels(bars.train_images[:8]), bars.train_labels[:8]
    for seed in range(3):
        result = check_gradient(trained.parameters.astype(np.float32), images, labels, seed=seed)
        assert result.largest_relative_error < 1e-5
        assert result.n_checked + result.n_at_kinks == 200
    same = check_gradient(trained.parameters, images, labels, seed=2)
    assert same == check_gradient(trained.parameters, images, labels, seed=2)


def test_the_check_finds_a_wrong_derivative(monkeypatch: pytest.MonkeyPatch, make_trace: MakeTrace) -> None:
    def slightly_wrong(deltas: np.ndarray, activations: np.ndarray) -> None:
        deltas *= 0.99 * (1.0 - activations * activations)

    monkeypatch.setitem(ACTIVATIONS, "tanh", Activation("tanh", ACTIVATIONS["tanh"].apply, slightly_wrong))
    trace = make_trace(2, (20, 15, 10), "tanh")
    assert check_gradient(trace.parameters, trace.image[np.newaxis], np.array([3])).largest_relative_error > 1e-3


def test_parameters_at_a_kink_are_skipped() -> None:
    # One unit with sum 1e-6: a step of 1e-5 in its bias, or in its weight from a lit pixel, crosses the kink.
    parameters = Parameters(Architecture((2, 1, 2)), dtype=np.float64)
    parameters.kernels[0][...] = [[0.5], [0.25]]
    parameters.biases[0][...] = -0.5 + 1e-6
    parameters.kernels[1][...] = [[1.0, -1.0]]
    result = check_gradient(parameters, np.array([[1.0, 0.0]]), np.array([0]))
    assert result.n_at_kinks == 2
    assert result.n_checked == 5
    assert result.largest_relative_error < 1e-6


def test_the_error_of_a_diverged_network_is_nan(make_trace: MakeTrace) -> None:
    trace = make_trace(2, (5, 4, 3))
    lost = trace.parameters.copy()
    lost.vector[...] = np.nan
    assert np.isnan(check_gradient(lost, trace.image[np.newaxis], np.array([1])).largest_relative_error)


def test_the_parameters_do_not_change(make_trace: MakeTrace) -> None:
    trace = make_trace(2, (5, 4, 3))
    before = trace.parameters.vector.copy()
    check_gradient(trace.parameters.frozen_copy(), trace.image[np.newaxis], np.array([1]))
    check_gradient(trace.parameters, trace.image[np.newaxis], np.array([1]))
    np.testing.assert_array_equal(trace.parameters.vector, before)
