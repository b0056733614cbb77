"""Closing: the window is gone at once, whatever a batch or a process that draws does, and nothing is left running."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.training import Trainer
from netviz.training.metrics import BatchMetrics
from netviz.workers.endings import Endings
from tests.conftest import make_window

_AT_ONCE_S = 1.5
"""Saving the settings takes that at most, on a busy machine; it used to wait two seconds for a batch or a process."""


@pytest.fixture
def long_batch(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Batches that are trained until the event is set."""
    goes_on = threading.Event()
    train = Trainer.train_batch

    def train_long(trainer: Trainer) -> BatchMetrics:
        assert goes_on.wait(60.0)
        return train(trainer)

    monkeypatch.setattr(Trainer, "train_batch", train_long)
    yield goes_on
    goes_on.set()


def close_at_once(window: MainWindow) -> None:
    begin = time.perf_counter()
    with capture_exceptions() as exceptions:
        assert window.close()
    assert time.perf_counter() - begin < _AT_ONCE_S
    assert not exceptions
    assert not window.isVisible()


def test_a_window_closes_in_the_middle_of_a_long_batch(
    window: MainWindow, qtbot: QtBot, long_batch: threading.Event
) -> None:
    window.session.run.train()
    qtbot.waitUntil(lambda: window.session.run.is_running, timeout=10_000)
    close_at_once(window)
    endings = Endings.of_application()
    assert "training" in endings.names
    # The program waits for the batch, but not for good.
    assert not endings.wait(0.2)
    long_batch.set()
    assert endings.wait(20.0)
    assert not window.session.running_threads


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="processes cannot be stopped by a signal here")
def test_a_window_closes_while_the_process_that_draws_is_stopped(window: MainWindow, qtbot: QtBot) -> None:
    drawing = multiprocessing.active_children()
    assert drawing
    for process in drawing:
        assert process.pid is not None
        os.kill(process.pid, signal.SIGSTOP)
    # A picture is awaited that does not come.
    window.session.pictures.set_layout(window.session.pictures.layout)
    close_at_once(window)
    assert Endings.of_application().wait(20.0)
    assert not window.session.running_threads
    assert not multiprocessing.active_children()


def test_a_window_that_closes_at_once_makes_nothing_new(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "settings.ini"
    window = make_window(path)
    qtbot.addWidget(window)
    window.show()
    made: list[None] = []
    window.views.curves.made.connect(lambda: made.append(None))
    close_at_once(window)
    # The plots would be made to note the place of their panel, which takes half a second.
    assert not made
    again = make_window(path)
    qtbot.addWidget(again)
    again.show()
    again.panels.unfold()
    assert made == []
    assert again.views.curves.isVisible()
    again.close()


def test_threads_that_ended_are_kept_no_longer(window: MainWindow, qtbot: QtBot) -> None:
    close_at_once(window)
    endings = Endings.of_application()
    qtbot.waitUntil(lambda: not endings._threads, timeout=20_000)
    assert not window.session.running_threads
