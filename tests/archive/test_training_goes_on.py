"""A run that is saved, closed and opened again ends bit for bit as if it had never been closed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netviz.archive.reading import read_session
from netviz.archive.writing import write_session
from netviz.data import Dataset
from netviz.nn.optimizers import OPTIMIZERS
from netviz.nn.schedules import SCHEDULES
from netviz.training import TrainingConfig
from netviz.training.trainer import Trainer
from tests.archive.sessions import session_of

SMALL = TrainingConfig(hidden=(6,), batch_size=54, epochs=2, validation_size=60)
N_BATCHES = 14
"""Into the second epoch, with ten batches an epoch."""


def uninterrupted(config: TrainingConfig, dataset: Dataset, changed_after: int, changes: dict[str, object]) -> Trainer:
    trainer = Trainer(config, dataset)
    while trainer.step < N_BATCHES:
        if trainer.step == changed_after:
            trainer.change(**changes)
        trainer.train_batch()
    return trainer


def reopened(
    config: TrainingConfig, dataset: Dataset, path: Path, saved_after: int, changes: dict[str, object]
) -> Trainer:
    write_session(path, session_of(Trainer(config, dataset), dataset, saved_after, changes=changes))
    end = read_session(path).runs[-1].end
    assert end is not None
    assert end.keyframe.step == saved_after
    trainer = Trainer.from_keyframe(end.keyframe, read_session(path).dataset)
    while trainer.step < N_BATCHES:
        trainer.train_batch()
    return trainer


def assert_same(trainer: Trainer, other: Trainer) -> None:
    assert trainer.parameters.vector.tobytes() == other.parameters.vector.tobytes()
    one, two = trainer.keyframe(), other.keyframe()
    assert (one.config, one.events, one.latest, one.dropout, one.course) == (
        two.config,
        two.events,
        two.latest,
        two.dropout,
        two.course,
    )
    assert one.optimizer is not None
    assert two.optimizer is not None
    assert one.optimizer.scalars == two.optimizer.scalars
    for name, vector in one.optimizer.vectors.items():
        assert vector.tobytes() == two.optimizer.vectors[name].tobytes()
    assert trainer.total_steps == other.total_steps


@pytest.mark.parametrize("schedule", SCHEDULES)
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_every_optimizer_goes_on_along_every_schedule(
    optimizer: str, schedule: str, bars: Dataset, tmp_path: Path
) -> None:
    config = replace(SMALL, optimizer=optimizer, schedule=schedule, learning_rate=0.01)
    assert_same(reopened(config, bars, tmp_path / "a.netviz", 4, {}), uninterrupted(config, bars, N_BATCHES, {}))


@given(
    saved_after=st.integers(1, N_BATCHES),
    optimizer=st.sampled_from(sorted(OPTIMIZERS)),
    schedule=st.sampled_from(sorted(SCHEDULES)),
    dropout=st.sampled_from([0.0, 0.3]),
    noise=st.sampled_from([0.0, 0.2]),
    shifts=st.integers(0, 2),
    l2=st.sampled_from([0.0, 1e-3]),
    hidden=st.sampled_from([(5,), (4, 3)]),
    shuffled=st.sampled_from([0.0, 0.5]),
    training_size=st.sampled_from([0, 300]),
    seed=st.sampled_from([0, 3, 2**80]),
    changes=st.sampled_from(
        [{}, {"learning_rate": 0.003}, {"optimizer": "sgd"}, {"batch_seed": 9}, {"dropout": 0.1}, {"epochs": 4}]
    ),
)
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_configured_and_changed_goes_on(
    bars: Dataset,
    tmp_path: Path,
    saved_after: int,
    optimizer: str,
    schedule: str,
    dropout: float,
    noise: float,
    shifts: int,
    l2: float,
    hidden: tuple[int, ...],
    shuffled: float,
    training_size: int,
    seed: int,
    changes: dict[str, object],
) -> None:
    config = TrainingConfig(
        seed=seed,
        hidden=hidden,
        optimizer=optimizer,
        learning_rate=0.01,
        schedule=schedule,
        batch_size=30,
        epochs=2,
        l2=l2,
        dropout=dropout,
        validation_size=60,
        shifts=shifts,
        noise=noise,
        training_size=training_size,
        shuffled_labels=shuffled,
    )
    again = reopened(config, bars, tmp_path / "a.netviz", saved_after, changes)
    assert_same(again, uninterrupted(config, bars, saved_after - 1, changes))


def test_kept_moments_and_metrics_come_back_as_they_were(bars: Dataset, tmp_path: Path) -> None:
    saved = session_of(Trainer(SMALL, bars), bars, 12, changes={"learning_rate": 0.002})
    write_session(tmp_path / "a.netviz", saved)
    run, before = read_session(tmp_path / "a.netviz").runs[0], saved.runs[0]
    assert run.history.steps == before.history.steps
    assert run.history.keyframe_steps == before.history.keyframe_steps
    assert run.history.interval == before.history.interval
    assert run.history.events == before.history.events
    for one, two in zip(run.history.snapshots(), before.history.snapshots(), strict=True):
        np.testing.assert_array_equal(one.parameters.vector, two.parameters.vector)
        assert (one.run_id, one.loss, one.accuracy, one.epoch) == (two.run_id, two.loss, two.accuracy, two.epoch)
    np.testing.assert_array_equal(run.batches, before.batches)
    assert (run.name, run.config, run.config_now) == (before.name, before.config, before.config_now)
