"""Layer statistics, compared with numbers computed by hand."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netviz.nn.parameters import Architecture, Parameters
from netviz.tracing.image_trace import ImageTrace
from netviz.tracing.layer_statistics import (
    firing_counts,
    gradient_norms,
    silent_shares,
    update_ratios,
    weight_histograms,
)

MakeTrace = Callable[..., ImageTrace]


def small(first: list[list[float]], second: list[list[float]], activation: str = "relu") -> Parameters:
    sizes = (len(first), len(first[0]), len(second[0]))
    parameters = Parameters(Architecture(sizes, activation))
    parameters.kernels[0][...] = first
    parameters.kernels[1][...] = second
    return parameters


def test_norms_and_ratios_by_hand() -> None:
    # √((9 + 16 + 0 + 0) / 4) = 2.5, and √((1 + 1) / 2) = 1.
    gradient = small([[3, 0], [0, 4]], [[1], [-1]])
    gradient.biases[0][...] = 100.0
    assert gradient_norms(gradient).tolist() == [2.5, 1]
    # ‖Δw‖ = 5 and √2, on ‖w‖ = 10 and 0.
    weights = small([[6, 8], [0, 0]], [[0], [0]])
    assert update_ratios(weights, gradient).tolist() == [0.5, np.inf]
    assert update_ratios(weights, small([[0, 0], [0, 0]], [[0], [0]])).tolist() == [0, 0]


def test_norms_do_not_overflow_in_float32() -> None:
    huge = small([[1e30, 0], [0, 0]], [[1], [1]])
    assert gradient_norms(huge)[0] == pytest.approx(5e29)


@pytest.mark.parametrize(("activation", "expected"), [("relu", [2, 0, 1]), ("leaky_relu", [2, 0, 1])])
def test_silent_units_are_counted(activation: str, expected: list[int]) -> None:
    parameters = small([[1, -1, 1], [1, -1, -1]], [[1], [1], [1]], activation)
    counts = firing_counts(parameters, np.array([[1.0, 0.0], [0.5, 0.5], [0.0, 0.0]]))
    assert [count.tolist() for count in counts] == [expected]
    assert silent_shares(counts).tolist() == [1 / 3]


def test_without_hidden_layers_there_are_no_silent_units() -> None:
    counts = firing_counts(Parameters(Architecture((4, 3))), np.ones((2, 4)))
    assert counts == ()
    assert silent_shares(counts).shape == (0,)


@given(seed=st.integers(0, 10_000), sizes=st.sampled_from([(6, 4), (8, 6, 5), (7, 6, 5, 4)]))
@settings(deadline=None, max_examples=30)
def test_histograms_count_every_weight_once(make_trace: MakeTrace, seed: int, sizes: tuple[int, ...]) -> None:
    now, start = make_trace(seed, sizes).parameters, make_trace(seed + 1, sizes).parameters
    for layer, histogram in enumerate(weight_histograms(now, start, 11)):
        assert histogram.counts.sum() == histogram.start_counts.sum() == sizes[layer] * sizes[layer + 1]
        reach = max(np.abs(part.kernels[layer]).max() for part in (now, start))
        assert histogram.edges.tolist() == pytest.approx(np.linspace(-reach, reach, 12).tolist())
        inside = (now.kernels[layer] >= histogram.edges[4]) & (now.kernels[layer] < histogram.edges[5])
        assert histogram.counts[4] == np.count_nonzero(inside)


def test_histograms_of_zeros_and_of_diverged_weights() -> None:
    zeros = Parameters(Architecture((5, 4, 3)))
    for histogram in weight_histograms(zeros, zeros):
        # All are in the middle bin.
        assert histogram.counts[len(histogram.counts) // 2] == histogram.counts.sum() > 0
    lost = Parameters(Architecture((5, 4, 3)))
    lost.vector[...] = np.nan
    lost.vector[0] = np.inf
    first, _ = weight_histograms(lost, zeros)
    assert (first.counts.sum(), first.start_counts.sum()) == (0, 20)


def test_the_start_of_another_network_is_refused() -> None:
    with pytest.raises(ValueError, match="different layer sizes"):
        weight_histograms(Parameters(Architecture((5, 4, 3))), Parameters(Architecture((5, 3))))
