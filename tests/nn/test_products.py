"""Matrix products in two halves."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz.nn.products import Products, middle_row

SHAPES = ((256, 784, 128), (256, 128, 784), (64, 784, 128), (1024, 784, 128), (128, 256, 128), (300, 784, 97))


def random_matrices(m: int, k: int, n: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(0)
    return rng.normal(size=(m, k)).astype(np.float32), rng.normal(size=(k, n)).astype(np.float32)


@pytest.mark.parametrize("shape", SHAPES)
def test_a_product_in_halves_is_that_of_float64(shape: tuple[int, int, int]) -> None:
    a, b = random_matrices(*shape)
    out = np.full((shape[0], shape[2]), np.nan, np.float32)
    assert middle_row(a, b) > 0
    Products().multiply(a, b, out)
    exact = a.astype(np.float64) @ b.astype(np.float64)
    np.testing.assert_allclose(out, exact, rtol=1e-4, atol=1e-4)


def test_a_small_product_is_not_cut() -> None:
    a, b = random_matrices(10, 256, 128)
    out = np.full((10, 128), np.nan, np.float32)
    assert middle_row(a, b) == 0
    Products().multiply(a, b, out)
    np.testing.assert_array_equal(out, a @ b)


@given(m=st.integers(1, 4096), k=st.integers(1, 4096), n=st.integers(1, 4096))
def test_the_halves_are_nearly_halves_and_never_empty(m: int, k: int, n: int) -> None:
    a, b = np.broadcast_to(np.float32(0), (m, k)), np.broadcast_to(np.float32(0), (k, n))
    middle = middle_row(a, b)
    assert 0 <= middle < m
    if middle:
        assert abs(middle - m / 2) <= 24
    elif m >= 96:
        assert m * k * n < 1 << 22
