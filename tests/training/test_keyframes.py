"""A run continues from a keyframe bit for bit; a fork continues with different settings."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from netviz.data import Dataset
from netviz.nn.optimizers import OPTIMIZERS
from netviz.training import (
    FORK_FIELDS,
    LIVE_FIELDS,
    DivergenceError,
    Keyframe,
    Trainer,
    TrainingConfig,
    TrainingError,
)

SMALL = TrainingConfig(
    hidden=(16,), batch_size=64, epochs=3, validation_size=100, dropout=0.2, shifts=1, noise=0.1, l2=1e-4
)
"""500 training images, in 8 batches per epoch, the last of which has 52."""

RATES = {"sgd": 0.5, "momentum": 0.05, "adam": 7e-3}

every_optimizer = pytest.mark.parametrize("optimizer", list(OPTIMIZERS))


def train(trainer: Trainer, n_batches: int) -> Trainer:
    for _ in range(n_batches):
        trainer.train_batch()
    return trainer


def bits(trainer: Trainer | Keyframe) -> bytes:
    """Return all numbers that determine the rest of the run."""
    keyframe = trainer if isinstance(trainer, Keyframe) else trainer.keyframe()
    assert keyframe.optimizer is not None
    vectors = (keyframe.parameters.vector, *keyframe.optimizer.vectors.values())
    scalars = (keyframe.optimizer.scalars, keyframe.dropout, keyframe.config, keyframe.step, keyframe.course)
    return b"".join(vector.tobytes() for vector in vectors) + repr(scalars).encode()


@every_optimizer
@pytest.mark.parametrize("step", [0, 1, 7, 8, 13])
def test_a_run_continues_exactly_from_a_keyframe(bars: Dataset, optimizer: str, step: int) -> None:
    run = train(Trainer(replace(SMALL, optimizer=optimizer, learning_rate=RATES[optimizer]), bars), step)
    again = Trainer.from_keyframe(run.keyframe(), bars)
    assert (again.step, again.epoch, again.total_steps) == (run.step, run.epoch, run.total_steps)
    for _ in range(24 - step):
        assert again.train_batch() == run.train_batch()
    assert bits(again) == bits(run)
    assert again.finished


def test_a_keyframe_never_changes(bars: Dataset) -> None:
    run = train(Trainer(SMALL, bars), 3)
    keyframe = run.keyframe()
    before = bits(keyframe)
    train(run, 3)
    run.change(learning_rate=1e-3)
    assert bits(keyframe) == before != bits(run)
    with pytest.raises(ValueError, match="read-only"):
        keyframe.parameters.vector[0] = 1.0
    assert keyframe.optimizer is not None
    with pytest.raises(ValueError, match="read-only"):
        keyframe.optimizer.vectors["first_moment"][0] = 1.0
    assert keyframe.nbytes == 3 * 4 * run.architecture.n_parameters


def test_a_keyframe_gives_the_same_snapshot_as_the_trainer(bars: Dataset) -> None:
    run = train(Trainer(SMALL, bars), 3)
    shown, expected = run.keyframe().snapshot(7), run.snapshot(7)
    np.testing.assert_array_equal(shown.parameters.vector, expected.parameters.vector)
    assert shown.metadata("bars") == expected.metadata("bars")
    assert (shown.run_id, shown.loss, shown.accuracy) == (7, expected.loss, expected.accuracy)


def test_an_extended_run_continues_from_a_keyframe(bars: Dataset) -> None:
    run = train(Trainer(SMALL, bars), 24)
    run.extend()
    keyframe = train(run, 5).keyframe()
    again = Trainer.from_keyframe(keyframe, bars)
    assert again.total_steps == run.total_steps == 48
    assert bits(train(again, 19)) == bits(train(run, 19))


def test_a_run_with_given_parameters_continues_from_a_keyframe(bars: Dataset) -> None:
    start = train(Trainer(SMALL, bars), 4).parameters
    run = train(Trainer(SMALL, bars, start), 2)
    assert bits(train(Trainer.from_keyframe(run.keyframe(), bars), 5)) == bits(train(run, 5))


def test_a_trainer_can_go_back_and_forward(bars: Dataset) -> None:
    run = Trainer(SMALL, bars)
    first = train(run, 5).keyframe()
    run.change(optimizer="momentum", learning_rate=0.05, batch_seed=9)
    second = train(run, 5).keyframe()
    end = bits(train(run, 5))
    for keyframe, n_batches in ((second, 5), (first, 0), (second, 5)):
        run.restore(keyframe)
        assert bits(run) == bits(keyframe)
        if n_batches:
            assert bits(train(run, n_batches)) == end
    with pytest.raises(TrainingError, match="different settings"):
        run.restore(Trainer(replace(SMALL, seed=1), bars).keyframe())


@pytest.mark.parametrize(
    "settings",
    [
        {"learning_rate": 1e-3},
        {"adam_epsilon": 1e-6},
        {"schedule": "constant"},
        {"epochs": 5},
        {"l2": 0.01},
        {"dropout": 0.0},
        {"shifts": 2},
        {"noise": 0.0},
        {"batch_seed": 3},
        {"optimizer": "momentum", "learning_rate": 0.05},
    ],
    ids=str,
)
def test_a_change_takes_effect_with_the_next_batch(bars: Dataset, settings: dict[str, object]) -> None:
    changed, unchanged = (train(Trainer(SMALL, bars), 4) for _ in range(2))
    assert bits(changed) == bits(unchanged)
    event = changed.change(**settings)
    assert event is not None
    assert (event.step, event.settings, event.extended) == (4, settings, False)
    assert changed.events == (event,)
    assert changed.config == replace(SMALL, **settings)
    assert changed.parameters.vector.tobytes() == unchanged.parameters.vector.tobytes()
    train(changed, 4)
    train(unchanged, 4)
    assert changed.parameters.vector.tobytes() != unchanged.parameters.vector.tobytes()
    assert changed.steps_per_epoch == unchanged.steps_per_epoch


def test_a_change_to_the_present_value_does_nothing(bars: Dataset) -> None:
    run = Trainer(SMALL, bars)
    assert run.change(learning_rate=SMALL.learning_rate) is None
    assert run.events == ()


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"hidden": (8,)}, 'The setting "hidden" is fixed for this run; start a new run with Reset'),
        ({"seed": 1}, 'The setting "seed" is fixed'),
        ({"batch_size": 10}, 'The setting "batch size" is fixed'),
        ({"learning_rate": -1.0}, "The learning rate must be"),
        ({"colour": "blue"}, "There is no setting named 'colour'."),
        ({"epochs": 1}, "This run has already begun epoch 2, so choose at least 2 epochs."),
    ],
)
def test_an_impossible_change_changes_nothing(bars: Dataset, settings: dict[str, object], message: str) -> None:
    run = train(Trainer(SMALL, bars), 9)
    before = bits(run)
    with pytest.raises(TrainingError, match=message):
        run.change(**settings)
    assert bits(run) == before
    assert run.events == ()


def test_another_number_of_epochs_moves_the_end(bars: Dataset) -> None:
    run = train(Trainer(SMALL, bars), 8)
    run.change(epochs=1)
    assert run.finished
    run.extend()
    assert run.total_steps == 16
    assert train(run, 8).finished


def test_a_diverged_run_continues_exactly_with_a_lower_learning_rate(bars: Dataset) -> None:
    config = replace(SMALL, optimizer="sgd", learning_rate=0.1, schedule="constant")
    run, quiet = (train(Trainer(config, bars), 3) for _ in range(2))
    run.change(learning_rate=1e30)
    with pytest.raises(DivergenceError):
        run.train_batch()
    run.change(learning_rate=0.1)
    assert bits(train(run, 5)) == bits(train(quiet, 5))


def test_a_fork_without_changes_continues_like_the_run(bars: Dataset) -> None:
    run = train(Trainer(SMALL, bars), 11)
    fork = Trainer.fork(run.keyframe(), bars)
    assert fork.events == ()
    assert bits(train(fork, 13)) == bits(train(run, 13))


def test_a_fork_with_live_settings_equals_a_changed_run(bars: Dataset) -> None:
    run = train(Trainer(SMALL, bars), 11)
    settings = {"optimizer": "momentum", "learning_rate": 0.02, "l2": 0.0, "batch_seed": 4, "epochs": 4}
    fork = Trainer.fork(run.keyframe(), bars, **settings)
    run.change(**settings)
    assert fork.events == ()
    assert bits(train(fork, 13)) == bits(train(run, 13))


def test_a_fork_with_another_batch_size_begins_the_next_epoch(bars: Dataset) -> None:
    run = train(Trainer(SMALL, bars), 12)
    fork = Trainer.fork(run.keyframe(), bars, batch_size=100)
    assert (fork.step, fork.epoch, fork.steps_per_epoch) == (12, 1.5, 5)
    # Half of the run is done; the other half is 1.5 epochs of 5 batches.
    assert fork.total_steps == 12 + 7
    assert [point.split for point in fork.due_evaluations() or () if point] == ["validation"]
    train(fork, 5)
    assert fork.epoch == 2.5
    again = Trainer.from_keyframe(fork.keyframe(), bars)
    assert bits(train(again, 2)) == bits(train(fork, 2))
    assert again.finished


def test_a_fork_holds_out_the_same_validation_images(bars: Dataset) -> None:
    run = train(Trainer(SMALL, bars), 8)
    fork = Trainer.fork(run.keyframe(), bars, batch_seed=5, training_size=50)
    assert fork.n_training == 50
    assert list(fork.due_evaluations() or ())[-1] == next(iter(run.due_evaluations() or ()))
    for name, value in (("seed", 1), ("validation_size", 50), ("hidden", (8,)), ("activation", "tanh")):
        with pytest.raises(TrainingError, match="is fixed for this run"):
            Trainer.fork(run.keyframe(), bars, **{name: value})
        assert name not in FORK_FIELDS
    assert LIVE_FIELDS < FORK_FIELDS
