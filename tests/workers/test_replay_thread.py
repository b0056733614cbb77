"""Requests for moments of a run, and how they end."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from netviz.data import Dataset
from netviz.training import Trainer, TrainingConfig
from netviz.training.history import History
from netviz.workers import replay_thread
from netviz.workers.replay_thread import Replayed, ReplayThread
from tests.conftest import make_dataset

CONFIG = TrainingConfig(hidden=(24,), batch_size=54, epochs=2, validation_size=60)
N_BATCHES = 8


@pytest.fixture(scope="module")
def trained() -> tuple[History, Dataset, list[np.ndarray]]:
    """A run of which only the beginning is kept, and its parameters after each batch."""
    dataset = make_dataset()
    trainer = Trainer(CONFIG, dataset)
    history = History(run_id=1, batch_size=CONFIG.batch_size)
    history.add(trainer.keyframe())
    vectors = [trainer.parameters.vector.copy()]
    for _ in range(N_BATCHES):
        trainer.train_batch()
        vectors.append(trainer.parameters.vector.copy())
    return history, dataset, vectors


class Recorder:
    def __init__(self, thread: ReplayThread) -> None:
        self.replayed: list[Replayed] = []
        thread.done.connect(self.replayed.append)

    @property
    def numbers(self) -> list[int]:
        return [replayed.request.number for replayed in self.replayed]


@pytest.fixture
def thread(qtbot: QtBot) -> Iterator[ReplayThread]:
    thread = ReplayThread()
    yield thread
    thread.stop()
    assert thread.wait(5000)


def test_a_moment_has_the_parameters_of_the_run_bit_for_bit(
    thread: ReplayThread, qtbot: QtBot, trained: tuple[History, Dataset, list[np.ndarray]]
) -> None:
    history, dataset, vectors = trained
    thread.start()
    for step in (5, 2, 8):
        with qtbot.waitSignal(thread.done, timeout=10_000) as done:
            request = thread.request(history, dataset, step)
        replayed = done.args[0]
        assert replayed.request is request
        assert (replayed.refusal, replayed.failure) == ("", None)
        np.testing.assert_array_equal(replayed.keyframe.parameters.vector, vectors[step])


def test_only_the_newest_moment_is_computed_but_every_fork(
    thread: ReplayThread, qtbot: QtBot, trained: tuple[History, Dataset, list[np.ndarray]]
) -> None:
    history, dataset, _ = trained
    recorder = Recorder(thread)
    thread.request(history, dataset, 3)
    fork = thread.request(history, dataset, 4, {"learning_rate": 0.001})
    thread.request(history, dataset, 5)
    newest = thread.request(history, dataset, 6)
    thread.start()
    qtbot.waitUntil(lambda: len(recorder.replayed) == 2, timeout=10_000)
    assert recorder.numbers == [fork.number, newest.number]
    keyframe = recorder.replayed[0].keyframe
    assert keyframe is not None
    assert keyframe.step == 4


def test_cancelled_requests_are_dropped(
    thread: ReplayThread, qtbot: QtBot, trained: tuple[History, Dataset, list[np.ndarray]]
) -> None:
    history, dataset, _ = trained
    recorder = Recorder(thread)
    thread.request(history, dataset, 3)
    thread.cancel()
    last = thread.request(history, dataset, 6)
    thread.start()
    qtbot.waitUntil(lambda: bool(recorder.replayed), timeout=10_000)
    assert recorder.numbers == [last.number]


def test_a_fork_with_a_setting_that_is_not_allowed_is_refused(
    thread: ReplayThread, qtbot: QtBot, trained: tuple[History, Dataset, list[np.ndarray]]
) -> None:
    history, dataset, _ = trained
    thread.start()
    with qtbot.waitSignal(thread.done, timeout=10_000) as done:
        thread.request(history, dataset, 4, {"learning_rate": -1.0})
    replayed = done.args[0]
    assert replayed.keyframe is None
    assert replayed.failure is None
    assert replayed.refusal.endswith(".")


def test_an_unexpected_error_ends_the_request_as_a_failure_and_the_thread_continues(
    thread: ReplayThread,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    trained: tuple[History, Dataset, list[np.ndarray]],
) -> None:
    history, dataset, vectors = trained
    thread.start()
    with monkeypatch.context() as patch:

        def fail(*_: object) -> None:
            raise RuntimeError("this is a fault")

        patch.setattr(replay_thread, "Replayer", fail)
        with qtbot.waitSignal(thread.done, timeout=10_000) as done:
            request = thread.request(history, dataset, 4)
    replayed = done.args[0]
    assert replayed.request is request
    assert replayed.keyframe is None
    assert replayed.refusal == ""
    assert (replayed.failure.where, replayed.failure.sentence) == ("replay", "this is a fault")
    with qtbot.waitSignal(thread.done, timeout=10_000) as done:
        thread.request(history, dataset, 7)
    np.testing.assert_array_equal(done.args[0].keyframe.parameters.vector, vectors[7])
