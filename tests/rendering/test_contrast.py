"""sign(w) |w|^p in float32, compared with float64."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz.rendering.contrast import signed_power
from netviz.rendering.view import RenderingError


@given(exponent=st.integers(5, 50).map(lambda tenths: tenths / 10), scale=st.floats(1e-3, 30), seed=st.integers(0, 99))
def test_power_agrees_with_float64(exponent, scale, seed):
    values = (np.random.default_rng(seed).standard_normal(500) * scale).astype(np.float32)
    wide = values.astype(np.float64)
    expected = np.sign(wide) * np.abs(wide) ** exponent
    np.testing.assert_allclose(signed_power(values, exponent), expected, rtol=2e-5, atol=1e-30 + 1e-9 * scale**exponent)


@pytest.mark.parametrize("exponent", [1, 1.6, 2, 5])
def test_zero_and_signs_are_kept(exponent):
    values = np.array([0.0, -0.0, 1.0, -1.0, 1e-20, -1e-20], np.float32)
    powers = signed_power(values, exponent)
    assert not powers[:2].any()
    assert powers[2:4].tolist() == [1, -1]
    assert (np.abs(powers[4:]) < 1e-10).all()


def test_memory_order_is_kept_and_given_memory_is_used():
    values = np.random.default_rng(0).standard_normal((30, 20)).astype(np.float32).T
    before = values.copy()
    assert signed_power(values, 2.5).flags.f_contiguous
    out = np.empty_like(values)
    assert signed_power(values, 2.5, out) is out
    assert np.array_equal(values, before)
    assert np.array_equal(out, signed_power(values, 2.5))


@pytest.mark.parametrize("exponent", [0, -1, float("nan")])
def test_exponent_must_be_above_zero(exponent):
    with pytest.raises(RenderingError, match="above 0"):
        signed_power(np.ones(3, np.float32), exponent)
