"""sign(w) |w|^p in float32, compared with float64."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz.rendering.contrast import legible_exponent, signed_power
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


def lines_that_stand_out(values, exponent):
    """The participation ratio, directly and in double precision."""
    brightness = np.abs(values.astype(np.float64)) ** exponent
    return brightness.sum() ** 2 / (brightness**2).sum()


@pytest.mark.parametrize("shape", [(784, 256), (256, 10), (64, 64)])
@pytest.mark.parametrize("tail", ["even", "random", "trained"])
def test_about_as_many_lines_stand_out_before_and_after_training(shape, tail):
    rng = np.random.default_rng(1)
    values = {
        "even": rng.uniform(-1, 1, shape),
        "random": rng.normal(size=shape),
        "trained": rng.laplace(size=shape),
    }[tail].astype(np.float32)
    exponent = legible_exponent(values)
    wanted = 1.8 * np.sqrt(values.size)
    if exponent < 9.9:
        assert 0.5 * wanted < lines_that_stand_out(values, exponent) < 2.0 * wanted
    else:
        assert lines_that_stand_out(values, exponent) > wanted


def test_the_exponent_depends_neither_on_the_unit_nor_on_the_order_in_memory():
    values = np.random.default_rng(2).normal(size=(784, 256)).astype(np.float32)
    exponent = legible_exponent(values)
    assert legible_exponent(values * np.float32(1000)) == pytest.approx(exponent, abs=0.02)
    assert legible_exponent(np.asfortranarray(values)) == exponent


@pytest.mark.parametrize("value", [0.0, np.nan, np.inf])
def test_values_without_any_difference_to_show_keep_their_proportions(value):
    assert legible_exponent(np.full((20, 10), value, np.float32)) == 1.0
