"""Networks whose numbers are no longer finite: tracing still works, and sums are refused with a sentence."""

from __future__ import annotations

import numpy as np
import pytest

from netviz.nn.parameters import Architecture, Parameters
from netviz.tracing.arithmetic import digit_sum, pixel_sum, softmax_steps, unit_sum
from netviz.tracing.connections import trace_connection
from netviz.tracing.digits import trace_digit
from netviz.tracing.errors import TracingError
from netviz.tracing.image_trace import ImageTrace, trace_image
from netviz.tracing.ordering import order_by_similarity, order_by_value, order_by_vote
from netviz.tracing.shares import bias_share, pixel_shares, trace_pixels
from netviz.tracing.units import strongest, trace_unit
from netviz.tracing.what_if import (
    rank_pixels,
    with_full_ink,
    without_connection,
    without_pixels,
    without_unit,
)

ACTIVATIONS = ["relu", "leaky_relu", "tanh", "sigmoid", "identity"]


@pytest.fixture(params=["all nan", "all inf", "both inf", "one nan", "one inf", "inf biases", "inf votes", "largest"])
def diverged(request: pytest.FixtureRequest) -> np.ndarray:
    rng = np.random.default_rng(2)
    vector = rng.normal(0.0, 1.0, Architecture((12, 8, 4)).n_parameters).astype(np.float32)
    match request.param:
        case "all nan":
            vector[...] = np.nan
        case "all inf":
            vector[...] = np.inf
        case "both inf":
            vector[...] = np.copysign(np.inf, vector)
        case "one nan":
            vector[17] = np.nan
        case "one inf":
            vector[17] = np.inf
        case "inf biases":
            vector[12 * 8 : 13 * 8] = np.inf
        case "inf votes":
            vector[13 * 8 : 14 * 8] = np.inf
        case "largest":
            vector[...] = np.copysign(np.finfo(np.float32).max, vector)
    return vector


def trace_of(vector: np.ndarray, activation: str) -> ImageTrace:
    image = np.linspace(0.0, 1.0, 12)
    image[3] = 0.0
    return trace_image(Parameters(Architecture((12, 8, 4), activation), vector), image)


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_every_selection_is_traced_without_a_warning(diverged: np.ndarray, activation: str) -> None:
    trace = trace_of(diverged, activation)
    assert 0 <= trace.answer < 4
    assert pixel_shares(trace).shape == (12, 4)
    assert bias_share(trace).shape == (4,)
    assert trace_pixels(trace, [1, 5]).outputs.shape == (4,)
    assert trace_unit(trace, 3).products.shape == (12,)
    for digit in range(4):
        traced = trace_digit(trace, digit)
        assert traced.n_for + traced.n_against <= 8
        assert strongest(traced.attribution, 12).size <= 12
    for place in ((0, 5, 1), (0, 3, 0), (1, 2, 3)):
        assert trace_connection(trace, *place, 1).outputs.shape == (4,)
    for what_if in (
        without_pixels(trace, [1, 5]),
        with_full_ink(trace, [0, 3]),
        without_unit(trace, 3),
        without_connection(trace, 0, 5, 1),
        without_connection(trace, 1, 2, 3),
    ):
        assert what_if.exact.shape == what_if.linear.shape == (4,)
        assert 0 <= what_if.answer < 4
        assert set(what_if.flipped) <= set(range(8))
    ranking = rank_pixels(trace)
    assert ranking.changes.shape == (12,)
    assert set(ranking.order) <= set(range(12))


def test_orders_still_contain_every_unit_once(diverged: np.ndarray) -> None:
    parameters = Parameters(Architecture((12, 8, 4)), diverged)
    trace = trace_of(diverged, "relu")
    first, second = parameters.kernels
    for order in (
        order_by_vote(second),
        order_by_similarity(first),
        order_by_value(trace.activations[0]),
        order_by_value(trace_pixels(trace, [5]).arriving[0]),
    ):
        assert sorted(order.tolist()) == list(range(8))


def test_sums_that_cannot_be_written_out_are_refused() -> None:
    trace = trace_of(np.full(Architecture((12, 8, 4)).n_parameters, np.nan, np.float32), "relu")
    for write in (
        lambda: unit_sum(trace, 0),
        lambda: digit_sum(trace, 0),
        lambda: pixel_sum(trace, (5,), 0),
        lambda: softmax_steps(trace),
    ):
        with pytest.raises(TracingError, match="no longer finite"):
            write()


def test_the_largest_numbers_of_float32_are_written_out() -> None:
    vector = np.full(Architecture((12, 8, 4)).n_parameters, np.finfo(np.float32).max, np.float32)
    trace = trace_of(vector, "relu")
    assert float(unit_sum(trace, 0).shown_result) == pytest.approx(float(trace.pre_activations[0][0]))
    assert sum(step.probability.units for step in softmax_steps(trace)) == 10**5
