"""Which units notice a pixel, against weights taken from the matrix one by one in float64."""

from __future__ import annotations

import numpy as np
import pytest

from netviz.tracing.image_trace import ImageTrace
from netviz.tracing.noticing import NEAR_ZERO_SHARE, noticing
from netviz.tracing.shares import trace_pixels
from tests.tracing.conftest import MakeTrace

SIZES = (30, 40, 10)


@pytest.mark.parametrize("activation", ["relu", "leaky_relu", "tanh", "sigmoid"])
@pytest.mark.parametrize("seed", range(4))
def test_every_unit_is_in_the_group_of_its_own_weight(make_trace: MakeTrace, seed: int, activation: str) -> None:
    trace = make_trace(seed, SIZES, activation)
    kernel = np.asarray(trace.parameters.kernels[0], np.float64)
    limit = max(abs(float(w)) for w in kernel.ravel()) * NEAR_ZERO_SHARE
    seen = set()
    for pixel in range(SIZES[0]):
        found = noticing(trace, trace_pixels(trace, [pixel]))
        assert found.limit == pytest.approx(limit, rel=1e-12)
        groups = {"up": found.up, "down": found.down, "near zero": found.near_zero, "silent": found.silent}
        for unit in range(SIZES[1]):
            weight = float(kernel[pixel, unit])
            if activation == "relu" and trace.pre_activations[0][unit] <= 0.0:
                expected = "silent"
            elif abs(weight) < limit:
                expected = "near zero"
            else:
                expected = "up" if weight > 0.0 else "down"
            assert [name for name, group in groups.items() if group[unit]] == [expected]
            seen.add(expected)
        assert found.n_up + found.n_down + found.n_near_zero + found.n_silent == SIZES[1]
        assert found.n_unmoved == found.n_near_zero + found.n_silent
    assert seen == {"up", "down", "near zero"} | ({"silent"} if activation == "relu" else set())


def test_several_pixels_count_by_the_mean_of_their_weights(make_trace: MakeTrace) -> None:
    trace = make_trace(1, SIZES, "tanh")
    lit = [int(pixel) for pixel in np.flatnonzero(trace.image)[:3]]
    weights = np.average(trace.parameters.kernels[0][lit], axis=0, weights=trace.image[lit])
    found = noticing(trace, trace_pixels(trace, lit))
    np.testing.assert_array_equal(found.near_zero, np.abs(weights) < found.limit)
    np.testing.assert_array_equal(found.up, weights >= found.limit)


def test_the_silent_units_are_those_that_do_not_fire(trained: ImageTrace) -> None:
    found = noticing(trained, trace_pixels(trained, [int(np.flatnonzero(trained.image)[0])]))
    assert found.n_silent == int(np.count_nonzero(trained.activations[0] == 0.0))
    assert 0 < found.n_near_zero < trained.activations[0].size
