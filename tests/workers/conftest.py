"""A queue of background jobs with its thread."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from netviz.workers.jobs import JobQueue


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobQueue]:
    queue = JobQueue()
    queue.thread_.start()
    yield queue
    queue.thread_.stop()
    assert queue.thread_.wait(5000)
