"""The thread that has requests rendered, with a real process."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from netviz.scene.renderer import SceneRenderer
from netviz.scene.selection import Selection
from netviz.workers.render_thread import RenderThread
from tests.scene.conftest import make_request


@pytest.fixture
def thread(qtbot: QtBot) -> Iterator[RenderThread]:
    thread = RenderThread("rendering", SceneRenderer, low_priority=True)
    thread.start()
    with qtbot.waitSignal(thread.rendered, timeout=10_000):
        thread.submit(make_request())
    yield thread
    thread.stop()
    assert thread.wait(5000)
    assert not multiprocessing.active_children()


def test_a_request_is_rendered(thread: RenderThread, qtbot: QtBot) -> None:
    with qtbot.waitSignal(thread.rendered, timeout=10_000) as rendered:
        thread.submit(make_request(number=2, selection=Selection(unit=5)))
    frame = rendered.args[0]
    assert frame.number == 2
    assert frame.unit_trace.unit == 5


def test_a_newer_request_replaces_those_that_wait(thread: RenderThread, qtbot: QtBot) -> None:
    numbers: list[int] = []
    requests = [make_request(number=number) for number in range(2, 41)]
    thread.rendered.connect(lambda frame: numbers.append(frame.number))
    with qtbot.waitSignal(thread.rendered, timeout=10_000, check_params_cb=lambda frame: frame.number == 40):
        for request in requests:
            thread.submit(request)
    assert len(numbers) < 10


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes cannot be killed by a signal here")
def test_a_process_that_dies_is_reported_and_started_again(thread: RenderThread, qtbot: QtBot) -> None:
    (process,) = multiprocessing.active_children()
    assert process.pid is not None
    failures: list[object] = []
    notices: list[object] = []
    thread.failed.connect(failures.append)
    thread.noticed.connect(notices.append)
    with qtbot.waitSignal(thread.rendered, timeout=10_000) as rendered:
        os.kill(process.pid, signal.SIGKILL)
        thread.submit(make_request(number=2))
    assert "ended unexpectedly" in str(notices)
    # The same request is rendered by the next process.
    assert rendered.args[0].number == 2
    with qtbot.waitSignal(thread.rendered, timeout=10_000) as rendered:
        thread.submit(make_request(number=3))
    assert rendered.args[0].number == 3
    assert not failures
