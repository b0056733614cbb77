"""A logit split by units and by pixels: both ways, the parts add up to it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netviz.tracing.digits import trace_digit
from netviz.tracing.errors import TracingError
from netviz.tracing.image_trace import ImageTrace
from netviz.tracing.shares import bias_share, pixel_shares

MakeTrace = Callable[..., ImageTrace]

seeds = st.integers(0, 100_000)
shapes = st.sampled_from([(6, 4), (12, 7, 10), (20, 9, 8, 5), (784, 256, 10)])
activations = st.sampled_from(["relu", "leaky_relu", "tanh", "sigmoid", "identity"])


@given(seed=seeds, sizes=shapes, activation=activations)
@settings(deadline=None, max_examples=60)
def test_votes_and_bias_add_up_and_so_do_pixels_and_biases(
    make_trace: MakeTrace, seed: int, sizes: tuple[int, ...], activation: str
) -> None:
    trace = make_trace(seed, sizes, activation)
    for digit in range(sizes[-1]):
        traced = trace_digit(trace, digit)
        assert traced.votes.shape == (sizes[-2],)
        assert traced.votes.sum() + traced.bias == pytest.approx(traced.logit, abs=1e-10)
        assert traced.attribution.sum() + traced.bias_share == pytest.approx(traced.logit, abs=1e-10)
        assert traced.logit == trace.logits[digit]
        assert traced.probability == trace.probabilities[digit]
        np.testing.assert_array_equal(traced.attribution, pixel_shares(trace)[:, digit])
        assert traced.bias_share == bias_share(trace)[digit]
        assert not traced.attribution[trace.image == 0.0].any()


@given(seed=seeds, sizes=shapes)
@settings(deadline=None, max_examples=30)
def test_silent_units_have_no_vote(make_trace: MakeTrace, seed: int, sizes: tuple[int, ...]) -> None:
    trace = make_trace(seed, sizes)
    traced = trace_digit(trace, sizes[-1] - 1)
    weights = trace.parameters.kernels[-1][:, -1]
    voting = (trace.activations[-1] if trace.activations else trace.image) > 0.0
    assert traced.n_for == np.count_nonzero(voting & (weights > 0.0))
    assert traced.n_against == np.count_nonzero(voting & (weights < 0.0))


@pytest.mark.parametrize("digit", [-1, 10])
def test_a_digit_that_does_not_exist_is_refused(make_trace: MakeTrace, digit: int) -> None:
    with pytest.raises(TracingError, match=f"There is no output {digit}; outputs are numbered 0 to 9"):
        trace_digit(make_trace(1, (5, 3, 10)), digit)
