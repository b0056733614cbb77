"""The trainer: its arithmetic, its reproducibility, and its evaluations and snapshots."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from netviz.data import Dataset, epoch_order, partition, scale_pixels
from netviz.nn.initializers import initialize
from netviz.nn.network import forward
from netviz.nn.parameters import Architecture, Parameters
from netviz.nn.schedules import learning_rate_at
from netviz.training import Evaluator, Trainer, TrainingConfig, TrainingError

SMALL = TrainingConfig(hidden=(16,), batch_size=64, epochs=2, validation_size=100)
"""500 training images, in 8 batches per epoch, the last of which has 52."""


def train(trainer: Trainer, n_batches: int) -> Trainer:
    for _ in range(n_batches):
        trainer.train_batch()
    return trainer


def test_an_epoch_shows_all_training_images_once(bars: Dataset) -> None:
    trainer = Trainer(SMALL, bars)
    assert trainer.steps_per_epoch == 8
    assert trainer.total_steps == 16
    assert trainer.step == 0
    assert trainer.epoch == 0.0
    train(trainer, 4)
    assert trainer.epoch == 0.5
    assert not trainer.finished
    train(trainer, 12)
    assert trainer.finished
    assert trainer.epoch == 2.0


def slow_reference(config: TrainingConfig, dataset: Dataset, start: Parameters, n_batches: int) -> Parameters:
    """Train by stochastic gradient descent in float64, in the simplest way, with one hidden layer of ReLU."""
    parameters = start.astype(np.float64)
    training = partition(dataset.train_labels, config.validation_size, config.seed).training
    steps = -(-len(training) // config.batch_size)
    for step in range(n_batches):
        order = epoch_order(training, config.seed, step // steps)
        indices = order[step % steps * config.batch_size :][: config.batch_size]
        images, labels = dataset.train_images[indices] / 255.0, dataset.train_labels[indices]
        passed = forward(parameters, images)
        deltas = (passed.probabilities - np.eye(10)[labels]) / len(indices)
        before = deltas @ parameters.kernels[1].T * (passed.pre_activations[0] > 0.0)
        rate = learning_rate_at(config.schedule, config.learning_rate, step, config.epochs * steps)
        gradient = Parameters(parameters.architecture, dtype=np.float64)
        gradient.kernels[1][...] = passed.activations[0].T @ deltas + config.l2 * parameters.kernels[1]
        gradient.biases[1][...] = deltas.sum(axis=0)
        gradient.kernels[0][...] = images.T @ before + config.l2 * parameters.kernels[0]
        gradient.biases[0][...] = before.sum(axis=0)
        parameters.vector[...] -= rate * gradient.vector
    return parameters


@pytest.mark.parametrize("schedule", ["constant", "one_cycle"])
def test_training_agrees_with_a_simple_float64_loop(bars: Dataset, schedule: str) -> None:
    config = replace(SMALL, optimizer="sgd", learning_rate=0.2, l2=1e-3, schedule=schedule)
    trainer = Trainer(config, bars)
    start = trainer.parameters.copy()
    expected = slow_reference(config, bars, start, 12)
    train(trainer, 12)
    change = np.abs(expected.vector - start.vector).max()
    assert change > 0.01
    np.testing.assert_allclose(trainer.parameters.vector, expected.vector, rtol=0.0, atol=1e-4 * change)


@pytest.mark.parametrize("optimizer", ["sgd", "momentum", "adam"])
@pytest.mark.parametrize("dropout", [0.0, 0.3])
def test_the_same_seed_gives_the_same_parameters_bit_for_bit(bars: Dataset, optimizer: str, dropout: float) -> None:
    config = replace(SMALL, optimizer=optimizer, dropout=dropout)
    first, again = (train(Trainer(config, bars), 16) for _ in range(2))
    assert first.parameters.vector.tobytes() == again.parameters.vector.tobytes()
    other = train(Trainer(replace(config, seed=1), bars), 16)
    assert (first.parameters.vector != other.parameters.vector).mean() > 0.5


def disturb(trainer: Trainer, dataset: Dataset) -> None:
    """Do everything that a window does between two batches, and also draw random numbers."""
    for _ in trainer.due_evaluations() or ():
        pass
    Evaluator(trainer.architecture).evaluate(trainer.parameters, dataset.test_images, dataset.test_labels)
    trainer.snapshot(3).parameters.copy().vector.fill(np.nan)
    forward(trainer.parameters, scale_pixels(dataset.test_images))
    np.random.default_rng().random(100)


def test_calls_between_batches_change_nothing(bars: Dataset) -> None:
    config = replace(SMALL, dropout=0.3)
    quiet, disturbed = Trainer(config, bars), Trainer(config, bars)
    for _ in range(16):
        assert quiet.train_batch() == disturbed.train_batch()
        disturb(disturbed, bars)
    assert quiet.parameters.vector.tobytes() == disturbed.parameters.vector.tobytes()


def test_the_random_start_depends_only_on_the_seed_and_the_initializer(bars: Dataset) -> None:
    start = Trainer(SMALL, bars).parameters.vector
    assert (Trainer(replace(SMALL, batch_size=10, epochs=7, dropout=0.5), bars).parameters.vector == start).all()
    assert (Trainer(replace(SMALL, seed=1), bars).parameters.vector != start).any()


def test_only_the_first_layer_has_a_narrow_start(bars: Dataset) -> None:
    wide = Trainer(replace(SMALL, initial_scale=1.0), bars).parameters
    narrow = Trainer(replace(SMALL, initial_scale=0.1, initial_bias=0.25), bars).parameters
    np.testing.assert_allclose(narrow.kernels[0], 0.1 * wide.kernels[0], rtol=1e-6)
    assert (narrow.kernels[1] == wide.kernels[1]).all()
    assert (narrow.biases[0] == 0.25).all()
    assert not narrow.biases[1].any()


def test_metrics_describe_the_batch_before_its_step(bars: Dataset) -> None:
    trainer = Trainer(SMALL, bars)
    before = trainer.parameters.copy()
    indices = epoch_order(partition(bars.train_labels, 100, 0).training, 0, 0)[:64]
    metrics = trainer.train_batch()
    expected = Evaluator(trainer.architecture).evaluate(before, bars.train_images, bars.train_labels, indices)
    assert metrics.step == 1
    assert metrics.loss == pytest.approx(expected.loss, rel=1e-5)
    assert metrics.accuracy == expected.accuracy
    assert metrics.learning_rate == learning_rate_at("one_cycle", SMALL.learning_rate, 0, 16)


def test_training_can_start_from_given_parameters(bars: Dataset) -> None:
    given = initialize(SMALL.architecture, "glorot_normal", np.random.default_rng(9)).frozen_copy()
    trainer = Trainer(SMALL, bars, parameters=given)
    assert (trainer.parameters.vector == given.vector).all()
    trainer.train_batch()
    assert (trainer.parameters.vector != given.vector).any()
    with pytest.raises(TrainingError, match="do not fit the configured network"):
        Trainer(SMALL, bars, parameters=Parameters(Architecture((784, 17, 10))))


def test_a_finished_run_continues_only_if_extended(bars: Dataset) -> None:
    trainer = Trainer(SMALL, bars)
    with pytest.raises(TrainingError, match="not finished"):
        trainer.extend()
    rates = [trainer.train_batch().learning_rate for _ in range(16)]
    with pytest.raises(TrainingError, match="finished"):
        trainer.train_batch()
    trainer.extend()
    assert trainer.total_steps == 32
    assert not trainer.finished
    assert [trainer.train_batch().learning_rate for _ in range(16)] == rates
    assert trainer.epoch == 4.0


def test_a_batch_may_be_larger_than_the_data(bars: Dataset) -> None:
    trainer = Trainer(replace(SMALL, batch_size=10**9), bars)
    assert trainer.steps_per_epoch == 1
    assert math.isfinite(trainer.train_batch().loss)


def test_all_images_can_be_training_images(bars: Dataset) -> None:
    trainer = Trainer(replace(SMALL, validation_size=0, batch_size=100), bars)
    assert trainer.steps_per_epoch == 6
    assert trainer.due_evaluations() is None
    train(trainer, 6)
    assert [point.split for point in trainer.due_evaluations() or () if point] == ["test"]


def test_evaluations_use_the_held_out_images(bars: Dataset) -> None:
    trainer = train(Trainer(SMALL, bars), 8)
    points = [point for point in trainer.due_evaluations() or () if point is not None]
    evaluator = Evaluator(trainer.architecture)
    held_out = partition(bars.train_labels, 100, 0).validation
    validation = evaluator.evaluate(trainer.parameters, bars.train_images, bars.train_labels, held_out)
    test = evaluator.evaluate(trainer.parameters, bars.test_images, bars.test_labels)
    assert [point.split for point in points] == ["validation", "test"]
    assert [(point.loss, point.accuracy) for point in points] == [
        (validation.loss, validation.accuracy),
        (test.loss, test.accuracy),
    ]
    assert {(point.step, point.epoch) for point in points} == {(8, 1.0)}
    assert train(trainer, 1).due_evaluations() is None


def test_evaluations_come_in_pieces_of_about_a_batch(bars: Dataset) -> None:
    pieces = list(train(Trainer(replace(SMALL, validation_size=500), bars), 2).due_evaluations() or ())
    # 500 validation images and 120 test images, at most 250 at a time.
    assert [piece is not None for piece in pieces] == [False, True, False, True]


def test_a_snapshot_never_changes(bars: Dataset) -> None:
    trainer = Trainer(SMALL, bars)
    first = trainer.snapshot(run_id=5)
    assert (first.run_id, first.seed, first.step, first.epoch) == (5, 0, 0, 0.0)
    assert first.loss is None
    assert first.accuracy is None
    metrics = trainer.train_batch()
    second = trainer.snapshot(run_id=5)
    assert (second.step, second.epoch, second.loss, second.accuracy) == (1, 0.125, metrics.loss, metrics.accuracy)
    assert (first.parameters.vector != second.parameters.vector).any()
    with pytest.raises(ValueError, match="read-only"):
        second.parameters.kernels[0][0, 0] = 1.0


def test_a_snapshot_has_the_metadata_of_its_file(bars: Dataset) -> None:
    config = replace(SMALL, seed=11, activation="tanh")
    assert train(Trainer(config, bars), 4).snapshot().metadata("bars") == {
        "activation": "tanh",
        "seed": "11",
        "step": "4",
        "epoch": "0.5",
        "data_set": "bars",
    }


@pytest.mark.parametrize(
    "change",
    [
        {"activation": "tanh"},
        {"activation": "sigmoid"},
        {"activation": "leaky_relu"},
        {"activation": "identity"},
        {"hidden": (32, 16)},
        {"initializer": "glorot_uniform"},
        {"optimizer": "sgd", "learning_rate": 1.0},
        {"optimizer": "momentum", "learning_rate": 0.1},
        {"schedule": "constant", "learning_rate": 2e-3},
        {"l2": 1e-4, "dropout": 0.2},
    ],
    ids=str,
)
def test_every_setting_learns_the_bars(bars: Dataset, change: dict[str, object]) -> None:
    trainer = Trainer(replace(SMALL, hidden=(32,), batch_size=20, epochs=12), bars)
    trainer = Trainer(replace(trainer.config, **change), bars)
    train(trainer, trainer.total_steps)
    assert (
        Evaluator(trainer.architecture).evaluate(trainer.parameters, bars.test_images, bars.test_labels).accuracy > 0.95
    )


@pytest.fixture
def leave_global_generator_alone() -> Callable[[], bool]:
    before = np.random.get_state()[1].copy()  # noqa: NPY002
    return lambda: bool((np.random.get_state()[1] == before).all())  # noqa: NPY002


def test_numpy_s_global_generator_is_not_used(bars: Dataset, leave_global_generator_alone: Callable[[], bool]) -> None:
    train(Trainer(replace(SMALL, dropout=0.5), bars), 3)
    assert leave_global_generator_alone()
