"""Learning rate schedules."""

from __future__ import annotations

from itertools import pairwise

import pytest

from netviz.nn.errors import NetworkError
from netviz.nn.schedules import SCHEDULES, learning_rate_at


def rates(schedule: str, n_steps: int) -> list[float]:
    return [learning_rate_at(schedule, 0.01, step, n_steps) for step in range(n_steps)]


def test_constant_is_constant() -> None:
    assert rates("constant", 5) == [0.01] * 5


def test_one_cycle_rises_to_the_peak_and_falls_to_zero() -> None:
    curve = rates("one_cycle", 1000)
    top = curve.index(max(curve))
    assert top == pytest.approx(100, abs=1)
    assert max(curve) == pytest.approx(0.01, rel=1e-3)
    assert curve[0] < 0.05 * 0.01
    assert curve[-1] < 1e-5 * 0.01
    assert all(before < after for before, after in pairwise(curve[: top + 1]))
    assert all(before > after for before, after in pairwise(curve[top:]))


def test_one_cycle_is_continuous() -> None:
    curve = rates("one_cycle", 1000)
    assert max(abs(after - before) for before, after in pairwise(curve)) < 0.011 * 0.01


@pytest.mark.parametrize("schedule", list(SCHEDULES))
@pytest.mark.parametrize("n_steps", [1, 2, 3])
def test_even_the_shortest_run_trains(schedule: str, n_steps: int) -> None:
    assert all(0.0 < rate <= 0.01 for rate in rates(schedule, n_steps))


def test_unknown_name_is_rejected() -> None:
    with pytest.raises(NetworkError, match="'step': choose one of constant, one_cycle"):
        learning_rate_at("step", 0.1, 0, 1)
