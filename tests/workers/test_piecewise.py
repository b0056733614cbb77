"""A long job in pieces: its results, its end, and its place among other jobs."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from netviz.workers.jobs import JobQueue
from netviz.workers.piecewise import PiecewiseJob


def piece(number: int, results: list[int]) -> int:
    return number + sum(results)


def refuse(results: list[Any]) -> None:
    raise ValueError("This is refused.")


def fail(results: list[Any]) -> None:
    raise RuntimeError("this is a fault")


def test_each_piece_gets_the_results_so_far_and_the_last_one_is_reported(jobs: JobQueue, qtbot: QtBot) -> None:
    reports: list[int] = []
    job = PiecewiseJob(jobs, "add", [partial(piece, number) for number in (1, 10, 100)], reports.append, pytest.fail)
    job.start()
    qtbot.waitUntil(lambda: bool(reports))
    # 1, then 10 + 1, then 100 + 1 + 11.
    assert reports == [112]


def test_other_jobs_run_between_the_pieces(jobs: JobQueue, qtbot: QtBot) -> None:
    order: list[str] = []
    started, submitted = threading.Event(), threading.Event()

    def first(results: list[Any]) -> None:
        started.set()
        assert submitted.wait(10)
        order.append("piece")

    def second(results: list[Any]) -> None:
        order.append("piece")

    done: list[None] = []
    PiecewiseJob(jobs, "long", [first, second], done.append, pytest.fail).start()
    assert started.wait(10)
    jobs.submit("short", lambda: order.append("other"), lambda _: None)
    submitted.set()
    qtbot.waitUntil(lambda: bool(done))
    assert order == ["piece", "other", "piece"]


@pytest.mark.parametrize("end", [refuse, fail])
def test_a_piece_that_is_refused_or_fails_ends_the_job(
    jobs: JobQueue, qtbot: QtBot, end: Callable[[list[Any]], None]
) -> None:
    stopped: list[bool] = []
    signal = jobs.refused if end is refuse else jobs.failed
    job = PiecewiseJob(jobs, "long", [partial(piece, 1), end, pytest.fail], pytest.fail, lambda: stopped.append(True))
    with qtbot.waitSignal(signal):
        job.start()
    qtbot.waitUntil(lambda: stopped == [True])
    # Nothing of it is left in the queue.
    reports: list[int] = []
    jobs.submit("other", lambda: 1, reports.append)
    qtbot.waitUntil(lambda: reports == [1])
    assert stopped == [True]


@pytest.mark.parametrize("end", [partial(piece, 1), refuse])
def test_a_cancelled_job_runs_no_other_piece_and_reports_nothing(
    jobs: JobQueue, qtbot: QtBot, end: Callable[[list[Any]], Any]
) -> None:
    started, go_on = threading.Event(), threading.Event()

    def first(results: list[Any]) -> Any:
        started.set()
        assert go_on.wait(10)
        return end(results)

    job = PiecewiseJob(jobs, "long", [first, pytest.fail], pytest.fail, pytest.fail)
    with qtbot.assertNotEmitted(jobs.refused), qtbot.assertNotEmitted(jobs.failed):
        job.start()
        assert started.wait(10)
        job.cancel()
        go_on.set()
        reports: list[int] = []
        jobs.submit("other", lambda: 1, reports.append)
        qtbot.waitUntil(lambda: reports == [1])


def test_a_cancelled_job_still_reports_an_unexpected_error(jobs: JobQueue, qtbot: QtBot) -> None:
    job = PiecewiseJob(jobs, "long", [fail, pytest.fail], pytest.fail, pytest.fail)
    with qtbot.waitSignal(jobs.failed):
        job.start()
        job.cancel()
