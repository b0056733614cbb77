"""The training rate."""

from __future__ import annotations

import pytest

from netviz.workers.rate import RateMeter


def test_the_rate_is_that_of_the_last_second() -> None:
    meter = RateMeter()
    assert meter.per_second(0.0) is None
    for tenth in range(31):
        # Ten steps each tenth of a second, twenty from half time on.
        meter.add(10 * tenth + 10 * max(0, tenth - 15), now=tenth / 10)
    assert meter.per_second(3.0) == pytest.approx(200.0)
    assert meter.per_second(10.0) is None
    meter.reset()
    assert meter.per_second(3.0) is None
