"""Curves of any length."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz.widgets.runs.series import Series


@given(st.lists(st.floats(-1e3, 1e3), max_size=60))
def test_points_come_back_as_they_were_added(values: list[float]) -> None:
    series = Series()
    for number, value in enumerate(values):
        series.add(number, value)
    assert series.y.tolist() == values
    assert series.x.tolist() == list(range(len(values)))
    assert len(series) == len(values)


def test_the_running_mean_of_a_constant_is_that_constant_from_the_first_point() -> None:
    series = Series()
    for number in range(50):
        series.add(number, 3.5)
    np.testing.assert_allclose(series.running_mean, 3.5)


@given(st.integers(1, 500), st.integers(1, 60))
def test_thinning_keeps_the_extremes_and_the_end(n: int, most: int) -> None:
    series = Series()
    values = np.sin(np.arange(n) * 1.7) * np.arange(n)
    for number, value in enumerate(values):
        series.add(number, float(value))
    x, low, high, mean = series.thinned(most)
    assert len(x) == len(low) == len(high) == len(mean) <= most
    assert low.min() == values.min()
    assert high.max() == values.max()
    assert x[-1] == n - 1


def test_a_long_run_stays_in_its_memory_and_is_spread_evenly() -> None:
    series = Series()
    n = 100_000
    for number in range(n):
        series.add(number, float(number % 1000))
    assert len(series) == n
    assert len(series.x) <= 16_384
    steps = np.diff(series.x)
    assert steps[:-1].max() == steps[:-1].min()
    assert series.x[-1] == n - 1
    _, low, high, _ = series.thinned(100)
    assert low.min() == 0.0
    assert high.max() == 999.0


def test_a_cleared_curve_starts_again() -> None:
    series = Series()
    series.add(0.0, 5.0)
    series.clear()
    assert len(series) == 0
    assert series.thinned(10)[0].size == 0
    series.add(1.0, 7.0)
    assert series.running_mean == pytest.approx([7.0])
