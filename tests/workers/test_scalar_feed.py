"""Scalars on their way to the curves."""

from __future__ import annotations

from queue import SimpleQueue

import pytest

from netviz.training import BatchMetrics, TrainingConfig
from netviz.workers import scalar_feed
from netviz.workers.run_reports import RunDescription, Scalar
from netviz.workers.scalar_feed import ScalarFeed


def test_the_rate_counts_the_images_between_two_deliveries(monkeypatch: pytest.MonkeyPatch) -> None:
    queue: SimpleQueue[Scalar] = SimpleQueue()
    feed = ScalarFeed(queue)
    now = 100.0
    monkeypatch.setattr(scalar_feed.time, "perf_counter", lambda: now)
    queue.put(RunDescription(1, TrainingConfig(batch_size=100), 10, False))
    step = 0
    for _ in range(5):
        # 50 batches of 100 images each quarter of a second: 20,000 images a second.
        for _ in range(50):
            step += 1
            queue.put(BatchMetrics(step, 1.0, 0.5, 0.1))
        now += 0.25
        assert feed.collect()
    assert feed.images_per_second() == pytest.approx(20_000.0)


def test_collecting_too_soon_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    queue: SimpleQueue[Scalar] = SimpleQueue()
    feed = ScalarFeed(queue)
    now = 100.0
    monkeypatch.setattr(scalar_feed.time, "perf_counter", lambda: now)
    delivered: list[Scalar] = []
    for step in range(1, 30):
        queue.put(BatchMetrics(step, 1.0, 0.5, 0.1))
        now += 0.03
        delivered += feed.collect()
    now += 1.0
    delivered += feed.collect()
    assert [scalar.step for scalar in delivered if isinstance(scalar, BatchMetrics)] == list(range(1, 30))
