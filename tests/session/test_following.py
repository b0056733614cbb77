"""A training elsewhere as a run: its checkpoints are moments, measured and kept like our own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from netviz.data import Dataset
from netviz.formats.counting import Counting
from netviz.formats.writing.exporting import export
from netviz.nn.parameters import Parameters
from netviz.session.session import Session
from netviz.training import Trainer, TrainingConfig
from netviz.workers.run_reports import RunState
from tests.conftest import SMALL

SECOND = 10_000


@pytest.fixture(scope="module")
def trained(bars: Dataset) -> dict[int, Parameters]:
    """Networks after 0, 5, 10 and 20 batches."""
    trainer = Trainer(SMALL, bars)
    moments = {}
    for step in (0, 5, 10, 20):
        while trainer.step < step:
            trainer.train_batch()
        moments[step] = trainer.parameters.frozen_copy()
    return moments


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "runs"
    folder.mkdir()
    return folder


def save(path: Path, parameters: Parameters) -> None:
    """Save a network that says how it is to be read, long ago."""
    metadata = {"activation": "relu", "seed": "0", "step": "0", "epoch": "0", "data_set": "bars"}
    export(path, parameters, metadata)
    os.utime(path, (1000.0, 1000.0))


def steps(models: Session) -> tuple[int, ...]:
    return models.run.history.steps


def test_checkpoints_become_the_moments_of_a_run(
    models: Session, folder: Path, trained: dict[int, Parameters], qtbot: QtBot
) -> None:
    for step in (0, 10, 20):
        save(folder / f"step_{step}.safetensors", trained[step])
    models.following.start(folder)
    qtbot.waitUntil(lambda: steps(models) == (0, 10, 20), timeout=SECOND)
    qtbot.waitUntil(lambda: models.runs.live is not None and len(models.runs.live.validations) == 3, timeout=SECOND)
    live, snapshot = models.runs.live, models.run.snapshot
    assert live is not None
    assert snapshot is not None
    assert models.run.status.state is RunState.FOLLOWING
    assert not models.run.is_trained_here
    assert (snapshot.step, snapshot.counting) == (20, Counting.STEP)
    np.testing.assert_array_equal(snapshot.parameters.vector, trained[20].vector)
    assert [point.step for point in live.validations] == [0, 10, 20]
    assert live.test is not None
    assert live.test.step == 20
    assert models.following.newest == "step_20.safetensors"


def test_a_late_checkpoint_finds_its_place_and_the_newest_stays(
    models: Session, folder: Path, trained: dict[int, Parameters], qtbot: QtBot
) -> None:
    save(folder / "step_20.safetensors", trained[20])
    models.following.start(folder)
    qtbot.waitUntil(lambda: steps(models) == (20,), timeout=SECOND)
    save(folder / "step_5.safetensors", trained[5])
    qtbot.waitUntil(lambda: steps(models) == (5, 20), timeout=SECOND)
    assert models.run.step == 20
    assert models.following.newest == "step_20.safetensors"
    models.time_machine.go_to(12)
    moment = models.time_machine.moment
    assert moment is not None
    # Between two checkpoints there is nothing that could be computed.
    assert moment.step == models.time_machine.wanted_step
    assert moment.step in (5, 20)


def test_nothing_trains_it_and_another_run_ends_it(
    models: Session, folder: Path, trained: dict[int, Parameters], qtbot: QtBot
) -> None:
    save(folder / "step_20.safetensors", trained[20])
    models.following.start(folder)
    qtbot.waitUntil(lambda: steps(models) == (20,), timeout=SECOND)
    models.run.train()
    models.run.train_one_batch()
    models.run.train_one_epoch()
    save(folder / "step_5.safetensors", trained[5])
    qtbot.waitUntil(lambda: steps(models) == (5, 20), timeout=SECOND)
    assert models.run.step == 20
    models.run.reset()
    qtbot.waitUntil(lambda: models.run.step == 0, timeout=SECOND)
    assert models.following.path is None
    qtbot.waitUntil(lambda: models.run.is_trained_here, timeout=SECOND)
    models.run.train_one_batch()
    qtbot.waitUntil(lambda: models.run.step == 1, timeout=SECOND)


def test_a_run_of_our_own_continues_from_a_checkpoint(
    models: Session, folder: Path, trained: dict[int, Parameters], qtbot: QtBot
) -> None:
    save(folder / "step_10.safetensors", trained[10])
    models.following.start(folder)
    qtbot.waitUntil(lambda: not models.run.is_trained_here, timeout=SECOND)
    models.time_machine.fork({"learning_rate": 0.01})
    qtbot.waitUntil(lambda: models.run.is_trained_here and models.run.step > 0, timeout=SECOND)
    assert models.following.path is None
    assert models.run.run_config is not None
    assert models.run.run_config.learning_rate == 0.01
    np.testing.assert_array_equal(models.run.history.snapshots()[0].parameters.vector, trained[10].vector)


def test_an_empty_folder_is_waited_for(
    models: Session, folder: Path, trained: dict[int, Parameters], qtbot: QtBot
) -> None:
    folder.rmdir()
    with qtbot.waitSignal(models.following.changed, check_params_cb=lambda: not models.following.is_there):
        models.following.start(folder)
    assert models.run.is_trained_here
    folder.mkdir()
    save(folder / "epoch_1.safetensors", trained[5])
    qtbot.waitUntil(lambda: models.following.newest == "epoch_1.safetensors", timeout=SECOND)
    assert models.following.is_there
    qtbot.waitUntil(lambda: not models.run.is_trained_here, timeout=SECOND)


def test_what_cannot_be_shown_is_refused(models: Session, folder: Path, qtbot: QtBot) -> None:
    export(folder / "a.npz", Parameters(TrainingConfig(hidden=(4,), n_classes=26).architecture), {})
    os.utime(folder / "a.npz", (1000.0, 1000.0))
    with qtbot.waitSignal(models.messages.refused, timeout=SECOND):
        models.following.start(folder)
    assert models.following.path is None
    assert models.run.is_trained_here
