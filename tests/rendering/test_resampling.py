"""Resampling of tiles to another size."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz.rendering.resampling import box_matrix, resample_tiles


@given(st.integers(1, 60), st.integers(1, 60))
def test_every_new_pixel_is_a_mean_and_the_overall_mean_is_kept(n: int, size: int) -> None:
    matrix = box_matrix(n, size)
    np.testing.assert_allclose(matrix.sum(axis=1), 1.0, rtol=1e-5)
    np.testing.assert_allclose(matrix.sum(axis=0), size / n, rtol=1e-4)
    assert (matrix >= 0).all()


def test_half_the_size_is_the_mean_of_four() -> None:
    tiles = np.arange(3 * 16, dtype=np.float32).reshape(3, 16)
    expected = tiles.reshape(3, 2, 2, 2, 2).mean(axis=(2, 4)).reshape(3, 4)
    np.testing.assert_allclose(resample_tiles(tiles, 4, 2), expected)


def test_twice_the_size_repeats_every_pixel() -> None:
    tiles = np.arange(2 * 9, dtype=np.float32).reshape(2, 9)
    expected = np.kron(tiles.reshape(2, 3, 3), np.ones((2, 2))).reshape(2, 36)
    np.testing.assert_allclose(resample_tiles(tiles, 3, 6), expected)
    assert resample_tiles(tiles, 3, 3) is tiles


@pytest.mark.parametrize("side", [9, 19, 20, 28, 41])
def test_the_result_equals_a_direct_sum_over_areas(side: int) -> None:
    tile = np.random.default_rng(1).normal(size=(1, 784)).astype(np.float32)
    fine = np.kron(tile.reshape(28, 28).astype(np.float64), np.ones((side, side)))
    expected = fine.reshape(side, 28, side, 28).mean(axis=(1, 3))
    np.testing.assert_allclose(resample_tiles(tile, 28, side).reshape(side, side), expected, atol=1e-5)
