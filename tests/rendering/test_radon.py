"""The recursion compared with sums along its digital lines, and those lines with straight ones."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netviz.rendering.radon import DiscreteRadon


@given(
    n_columns=st.integers(1, 40),
    n_values=st.integers(1, 30),
    levels=st.integers(0, 5),
    steepest=st.floats(0, 5),
    step=st.integers(1, 4),
    seed=st.integers(0, 1000),
)
@settings(max_examples=60, deadline=None)
def test_sums_run_along_the_digital_lines(n_columns, n_values, levels, steepest, step, seed):
    matrix = np.random.default_rng(seed).standard_normal((n_columns, n_values)).astype(np.float32)
    n_rows = n_values * step
    radon = DiscreteRadon(n_columns, n_rows, levels, steepest, margin=5)
    radon.transform(-matrix, -matrix, step // 2, step)
    radon.transform(matrix, matrix, step // 2, step)

    expected = np.zeros((radon.n_blocks, radon.n_slopes, radon.width), np.complex128)
    full = np.zeros((radon.n_blocks * radon.block_size, n_rows), np.complex128)
    full[:n_columns, step // 2 :: step] = matrix.clip(0) + 1j * matrix.clip(None, 0)
    for column, values in enumerate(full):
        block, place = divmod(column, radon.block_size)
        for slope in range(radon.n_slopes):
            start = radon.pattern[slope, place]
            expected[block, slope, start : start + n_rows] += values
    np.testing.assert_allclose(radon.sums[:, :, : radon.width], expected, atol=1e-4)
    assert not radon.sums[:, :, radon.width :].any()
    assert not radon.flat[: radon.start].any()
    assert radon.start >= 5
    assert radon.sums.shape[2] >= radon.width + 5


@pytest.mark.parametrize("levels", range(1, 9))
@pytest.mark.parametrize("steepest", [0.3, 1.0, 3.1])
def test_digital_lines_are_nearly_straight(levels, steepest):
    radon = DiscreteRadon(1 << levels, 8, levels, steepest, margin=0)
    straight = radon.rises[:, np.newaxis] * np.arange(radon.block_size)
    stray = radon.pattern - straight
    # The error of Götz and Druck's lines grows by about a sixth of a row with every level.
    assert np.ptp(stray, axis=1).max() / 2 <= 0.25 + levels / 6


def test_slopes_reach_from_flat_to_the_steepest():
    radon = DiscreteRadon(100, 30, 4, 1.7, margin=0)
    assert radon.rises[0] == 0
    assert radon.rises[-1] >= 1.7
    assert (np.diff(radon.rises) >= 0).all()
    # Neighbouring slopes are about a row apart over the length of a block.
    assert np.diff(radon.rises).max() * radon.block_size <= 1.6
