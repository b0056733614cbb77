"""Training paces."""

from __future__ import annotations

import math

import pytest

from netviz.training.pacing import PACES, TEACHING_PACE, Pace


def test_a_constant_pace_keeps_its_interval() -> None:
    assert [Pace(4.0).interval(n) for n in (0, 10, 1000)] == [0.25, 0.25, 0.25]


def test_the_teaching_pace_begins_slowly_and_takes_about_half_a_minute() -> None:
    times = [0.0]
    for n in range(2150):
        times.append(times[-1] + TEACHING_PACE.interval(n))
    assert times[1] == pytest.approx(0.5)
    assert times[10] > 3.0
    assert 27.0 < times[-1] < 33.0
    # The sum of the intervals is the formula of the docstring, solved for the time.
    first, growth = TEACHING_PACE.first, TEACHING_PACE.growth
    assert times[-1] == pytest.approx(math.log1p(2150 * growth / first) / growth, rel=0.02)


def test_the_paces_begin_with_the_teaching_pace_and_end_without_a_limit() -> None:
    assert PACES[0] is TEACHING_PACE
    assert PACES[-1] is None
    assert len(set(PACES)) == len(PACES)
