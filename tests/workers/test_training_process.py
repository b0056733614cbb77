"""A process that trains: the same bits as without it, whatever becomes of it."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import pairwise
from multiprocessing import sharedctypes
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from netviz.data import Dataset
from netviz.training import (
    BatchMetrics,
    DivergenceError,
    EvaluationPoint,
    Keyframe,
    Trainer,
    TrainingConfig,
    shared_memory,
)
from netviz.training.training_server import in_shared_memory
from netviz.workers import training_process as module
from netviz.workers import watched_process
from netviz.workers.right_of_way import RightOfWay
from netviz.workers.run_reports import RunState
from netviz.workers.training_process import TrainingProcess
from netviz.workers.training_thread import TrainingThread

PATIENCE_S = 30.0
CONFIG = TrainingConfig(hidden=(24,), batch_size=54, epochs=6, validation_size=60)
"""Ten batches per epoch on the bars."""

pytestmark = pytest.mark.usefixtures("no_process_left")


@pytest.fixture
def no_process_left() -> Iterator[None]:
    before = set(multiprocessing.active_children())
    yield
    assert set(multiprocessing.active_children()) <= before


class Training:
    """A run that a process trains, and the same run without one."""

    def __init__(self, config: TrainingConfig, dataset: Dataset) -> None:
        self.alone, self.trainer = Trainer(config, dataset), Trainer(config, dataset)
        self.kept = self.trainer.keyframe()
        self.right_of_way = RightOfWay()
        self.process = TrainingProcess(
            self.trainer, dataset, self._newest, threading.Event(), self.right_of_way, first_batches=1
        )

    def _newest(self) -> Keyframe:
        return self.kept

    def until_ready(self) -> None:
        self.process.prepare()
        end = time.monotonic() + PATIENCE_S
        while not self.process.is_ready:
            assert time.monotonic() < end

    def train(self, n_batches: int) -> None:
        """Train some batches, and see that each is the same as without the process."""
        left = n_batches
        while left > 0:
            # One alone is trained by this thread.
            metrics = self.process.train(min(left, 5))
            assert metrics == tuple(self.alone.train_batch() for _ in metrics)
            left -= len(metrics)
        self.check()

    def change(self, **settings: Any) -> None:
        assert self.trainer.change(**settings) == self.alone.change(**settings)
        self.kept = self.trainer.keyframe()

    def check(self) -> None:
        ours, other = self.trainer.keyframe(), self.alone.keyframe()
        assert (ours.step, ours.config, ours.latest, ours.dropout) == (
            other.step,
            other.config,
            other.latest,
            other.dropout,
        )
        assert ours.parameters.vector.tobytes() == other.parameters.vector.tobytes()
        assert ours.optimizer is not None
        assert other.optimizer is not None
        assert ours.optimizer.scalars == other.optimizer.scalars
        for name, vector in ours.optimizer.vectors.items():
            assert vector.tobytes() == other.optimizer.vectors[name].tobytes()
        gradients = [trainer.snapshot(with_gradient=True).gradient for trainer in (self.trainer, self.alone)]
        assert gradients[0] is not None
        assert gradients[1] is not None
        np.testing.assert_array_equal(gradients[0].vector, gradients[1].vector)


@pytest.fixture
def make(bars: Dataset) -> Iterator[Callable[..., Training]]:
    made: list[Training] = []

    def make(config: TrainingConfig = CONFIG) -> Training:
        made.append(Training(config, bars))
        return made[-1]

    yield make
    for training in made:
        training.process.close()


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"optimizer": "sgd", "hidden": (12, 9)},
        {"optimizer": "momentum", "l2": 1e-3, "noise": 0.1},
        {"dropout": 0.2, "shifts": 1},
    ],
)
def test_every_bit_is_the_same(make: Callable[..., Training], settings: dict[str, Any]) -> None:
    training = make(replace(CONFIG, **settings))
    training.train(3)
    training.until_ready()
    training.train(31)


def test_settings_change_and_moments_are_gone_back_to_between_two_batches(make: Callable[..., Training]) -> None:
    training = make()
    training.until_ready()
    training.train(7)
    kept = training.trainer.keyframe()
    for settings in (
        {"learning_rate": 3e-4},
        {"optimizer": "momentum"},
        {"dropout": 0.1, "noise": 0.05},
        {"optimizer": "adam"},
        {"epochs": 9},
    ):
        training.change(**settings)
        training.train(6)
    for trainer in (training.trainer, training.alone):
        trainer.restore(kept)
    training.train(12)
    training.trainer.train_batch()
    training.alone.train_batch()
    training.train(4)


def test_evaluations_are_those_of_their_moment_though_training_goes_on(make: Callable[..., Training]) -> None:
    training = make()
    training.until_ready()
    for _ in range(3):
        training.train(10)
        ours, alone = training.process.due_evaluations(), training.alone.due_evaluations()
        assert ours is not None
        assert alone is not None
        wanted = [point for point in alone if point is not None]
        found = [next(ours)]
        training.train(9)
        found += list(ours)
        assert [point for point in found if point is not None] == wanted
        training.train(1)


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
@pytest.mark.parametrize("name", ["SIGKILL", "SIGSTOP"])
def test_a_process_that_is_killed_or_stands_still_costs_no_bit(
    make: Callable[..., Training], name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Whether it is stopped is known of a child alone, and one that was forked is that of the server.
    monkeypatch.setattr(TrainingProcess, "context", multiprocessing.get_context("spawn"))
    training = make(replace(CONFIG, dropout=0.2, epochs=400))
    training.until_ready()
    training.train(20)
    training.kept = training.trainer.keyframe()
    training.train(11)
    process = training.process.process_id
    assert process is not None
    # In the middle of whatever it does then.
    timer = threading.Timer(0.02, os.kill, (process, getattr(signal, name)))
    timer.start()
    end = time.monotonic() + PATIENCE_S
    while training.process.process_id == process:
        training.train(50)
        assert time.monotonic() < end
    timer.join()
    training.train(30)


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_an_order_ends_with_the_batch_at_hand_while_the_way_is_claimed(
    make: Callable[..., Training], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_ORDER_S", 60.0)
    training = make()
    training.until_ready()
    assert len(training.process.train(3)) == 3
    training.right_of_way.claim()
    assert len(training.process.train(3)) == 1
    training.right_of_way.release()
    assert len(training.process.train(3)) == 3


def test_an_evaluation_goes_on_without_the_process(make: Callable[..., Training]) -> None:
    training = make()
    training.until_ready()
    training.train(10)
    ours, alone = training.process.due_evaluations(), training.alone.due_evaluations()
    assert ours is not None
    assert alone is not None
    process = training.process.process_id
    assert process is not None
    os.kill(process, signal.SIGKILL)
    assert [point for point in ours if point is not None] == [point for point in alone if point is not None]
    assert training.process.process_id is None
    training.train(10)


def test_another_process_is_started_when_one_has_ended(
    make: Callable[..., Training], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_PAUSE_BATCHES", 5)
    training = make(replace(CONFIG, epochs=400))
    for _ in range(module._MOST_STARTS):
        training.until_ready()
        process = training.process.process_id
        assert process is not None
        os.kill(process, signal.SIGKILL)
        training.train(6)
        assert training.process.process_id != process
    training.process.prepare()
    training.train(20)
    assert training.process.process_id is None


def _train_all(train: Callable[[], object]) -> None:
    while True:
        train()


def test_a_run_that_diverges_says_so_and_keeps_its_parameters(make: Callable[..., Training]) -> None:
    config = replace(CONFIG, optimizer="sgd", learning_rate=1e6, schedule="constant")
    training = make(config)
    training.until_ready()
    with pytest.raises(DivergenceError) as alone:
        _train_all(lambda: training.alone.train_batch())
    with pytest.raises(DivergenceError) as ours:
        _train_all(lambda: training.process.train(5))
    assert str(ours.value) == str(alone.value)
    assert training.trainer.step == training.alone.step
    assert np.isfinite(training.trainer.parameters.vector).all()
    np.testing.assert_array_equal(training.trainer.parameters.vector, training.alone.parameters.vector)


@pytest.mark.parametrize("place", ["memory", "room", "pipe", "process", "watch", "core"])
def test_without_a_process_the_thread_trains_alone(
    make: Callable[..., Training], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, place: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError

    match place:
        case "memory":
            monkeypatch.setattr(sharedctypes, "RawArray", fail)
        case "room":
            # As in a container: what there is of shared memory is left to the pictures.
            monkeypatch.setattr(shared_memory, "_PLACE", tmp_path)
            monkeypatch.setattr(shared_memory, "_ROOM", sys.maxsize)
        case "pipe":
            monkeypatch.setattr(type(TrainingProcess.context), "Pipe", fail)
        case "process":
            monkeypatch.setattr(TrainingProcess.context.Process, "start", fail)
        case "watch":
            monkeypatch.setattr(watched_process, "ProcessWatch", fail)
        case "core":
            monkeypatch.setattr(module, "available_cores", lambda: 1)
    training = make()
    training.train(20)
    assert training.process.is_prepared
    assert training.process.process_id is None


def test_one_batch_after_the_other_needs_no_process(make: Callable[..., Training]) -> None:
    training = make()
    for _ in range(10):
        training.train(1)
    assert training.process.process_id is None


# The thread that uses it ----------------------------------------------------------------------------------------------


def test_a_run_is_the_same_with_and_without(qtbot: QtBot, bars: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_FIRST_BATCHES", 1)
    config = replace(CONFIG, epochs=60)
    alone = Trainer(config, bars)
    wanted: list[EvaluationPoint] = [point for point in alone.due_evaluations() or () if point is not None]
    metrics: list[BatchMetrics] = []
    while not alone.finished:
        metrics.append(alone.train_batch())
        wanted += [point for point in alone.due_evaluations() or () if point is not None]
    thread = TrainingThread()
    thread.start()
    thread.start_run(1, config, bars)
    is_ended = partial(lambda state, status: status.state is state, RunState.FINISHED)
    with qtbot.waitSignal(thread.status_changed, timeout=30_000, check_params_cb=is_ended):
        thread.run_freely()
    qtbot.waitUntil(lambda: thread._evaluation is None)
    thread.stop()
    assert thread.wait(5000)
    snapshot = thread.snapshots.take()
    assert snapshot is not None
    assert snapshot.parameters.vector.tobytes() == alone.parameters.vector.tobytes()
    scalars = [thread.scalars.get() for _ in range(thread.scalars.qsize())]
    assert [scalar for scalar in scalars if isinstance(scalar, BatchMetrics)] == metrics
    found = [scalar for scalar in scalars if isinstance(scalar, EvaluationPoint)]
    assert found == wanted
    assert all(before.step <= after.step for before, after in pairwise(found))


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_a_thread_ends_though_its_process_stands_still(
    qtbot: QtBot, bars: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_FIRST_BATCHES", 1)
    thread = TrainingThread()
    thread.start()
    thread.start_run(1, replace(CONFIG, epochs=1000), bars)
    thread.run_freely()
    qtbot.waitUntil(lambda: thread._process is not None and thread._process._is_ready, timeout=20_000)
    assert thread._process is not None
    assert thread._process.process_id is not None
    os.kill(thread._process.process_id, signal.SIGSTOP)
    thread.stop()
    assert thread.wait(5000)


def test_a_data_set_stays_where_it_is_if_there_is_no_room(
    bars: Dataset, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shared = in_shared_memory(bars)
    assert shared is not bars
    for name in ("train_images", "train_labels", "test_images", "test_labels"):
        np.testing.assert_array_equal(getattr(shared, name), getattr(bars, name))
        assert not getattr(shared, name).flags.writeable
    monkeypatch.setattr(shared_memory, "_PLACE", tmp_path)
    monkeypatch.setattr(shared_memory, "_ROOM", sys.maxsize)
    assert in_shared_memory(bars) is bars
