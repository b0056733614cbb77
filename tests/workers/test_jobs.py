"""Every background job ends in one way, and its caller learns which."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from netviz.failure import Failure
from netviz.sentences import Sentence, sentence
from netviz.workers.jobs import JobQueue


class Caller:
    """Submits jobs and records every report about them, in order."""

    def __init__(self, jobs: JobQueue, name: str = "job") -> None:
        self.jobs, self.name = jobs, name
        self.reports: list[tuple[str, Any]] = []

    def submit(self, work: Callable[[], Any]) -> None:
        self.jobs.submit(
            self.name,
            work,
            partial(self.note, "done"),
            refused=partial(self.note, "refused"),
            failed=partial(self.note, "failed"),
            ended=partial(self.note, "ended", None),
        )

    def note(self, kind: str, value: Any) -> None:
        assert threading.current_thread() is threading.main_thread()
        self.reports.append((kind, value))

    @property
    def kinds(self) -> list[str]:
        return [kind for kind, _ in self.reports]


def refuse() -> None:
    raise ValueError(sentence("Choose at most {most} images.", most=7))


def miss_file() -> None:
    raise OSError("There is no such file.")


def fail() -> None:
    raise RuntimeError("this is a fault")


def test_a_job_ends_as_done(jobs: JobQueue, qtbot: QtBot) -> None:
    caller = Caller(jobs)
    caller.submit(lambda: 42)
    qtbot.waitUntil(lambda: len(caller.reports) == 2)
    assert caller.reports == [("ended", None), ("done", 42)]


@pytest.mark.parametrize(
    ("work", "text"), [(refuse, "Choose at most 7 images."), (miss_file, "There is no such file.")]
)
def test_a_job_ends_as_refused(jobs: JobQueue, qtbot: QtBot, work: Callable[[], None], text: str) -> None:
    caller = Caller(jobs)
    with qtbot.assertNotEmitted(jobs.refused), qtbot.assertNotEmitted(jobs.failed):
        caller.submit(work)
        qtbot.waitUntil(lambda: len(caller.reports) == 2)
    assert caller.reports == [("ended", None), ("refused", text)]


def test_a_refusal_can_still_be_translated(jobs: JobQueue, qtbot: QtBot) -> None:
    with qtbot.waitSignal(jobs.refused) as refused:
        jobs.submit("job", refuse, pytest.fail)
    assert isinstance(refused.args[0], Sentence)
    assert refused.args[0].template == "Choose at most {most} images."


def test_a_job_ends_as_failed_and_the_queue_reports_it_too(jobs: JobQueue, qtbot: QtBot) -> None:
    caller = Caller(jobs, "count")
    with qtbot.waitSignal(jobs.failed) as failed:
        caller.submit(fail)
    assert caller.kinds == ["ended", "failed"]
    failure = caller.reports[-1][1]
    assert isinstance(failure, Failure)
    assert failure is failed.args[0]
    assert (failure.where, failure.sentence) == ("count", "this is a fault")
    assert "RuntimeError" in failure.details


def test_callers_that_handle_nothing_leave_refusals_and_failures_to_the_queue(jobs: JobQueue, qtbot: QtBot) -> None:
    with qtbot.waitSignals([jobs.refused, jobs.failed]):
        jobs.submit("job", miss_file, pytest.fail)
        jobs.submit("job", fail, pytest.fail)


def test_each_report_goes_to_the_caller_of_its_job(jobs: JobQueue, qtbot: QtBot) -> None:
    first, second, third = Caller(jobs), Caller(jobs), Caller(jobs)
    first.submit(fail)
    second.submit(lambda: "second")
    third.submit(refuse)
    first.submit(lambda: "first")
    qtbot.waitUntil(lambda: len(first.reports) == 4)
    assert first.kinds == ["ended", "failed", "ended", "done"]
    assert second.reports == [("ended", None), ("done", "second")]
    assert third.kinds == ["ended", "refused"]


def test_a_job_that_is_submitted_from_a_report_runs(jobs: JobQueue, qtbot: QtBot) -> None:
    caller = Caller(jobs)
    jobs.submit("job", lambda: 1, lambda value: caller.submit(lambda: value + 1))
    qtbot.waitUntil(lambda: len(caller.reports) == 2)
    assert caller.reports[-1] == ("done", 2)


@pytest.mark.parametrize("work", [lambda: 42, refuse, fail])
def test_a_closed_queue_runs_what_is_waiting_and_reports_nothing(
    jobs: JobQueue, qtbot: QtBot, work: Callable[[], Any]
) -> None:
    caller, started, go_on, ran = Caller(jobs), threading.Event(), threading.Event(), threading.Event()

    def wait() -> None:
        started.set()
        assert go_on.wait(10)

    def last() -> None:
        ran.set()

    caller.submit(wait)
    assert started.wait(10)
    caller.submit(work)
    caller.submit(last)
    with qtbot.assertNotEmitted(jobs.refused), qtbot.assertNotEmitted(jobs.failed, wait=50):
        jobs.close()
        go_on.set()
        assert ran.wait(10)
    jobs.submit("too late", pytest.fail, pytest.fail)
    assert caller.reports == []


def test_too_little_memory_is_a_refusal(jobs: JobQueue, qtbot: QtBot) -> None:
    def fill() -> None:
        raise MemoryError

    caller = Caller(jobs)
    caller.submit(fill)
    qtbot.waitUntil(lambda: "ended" in caller.kinds)
    (refusal,) = [value for kind, value in caller.reports if kind == "refused"]
    assert isinstance(refusal, Sentence)
    assert refusal.startswith("There is too little memory")
