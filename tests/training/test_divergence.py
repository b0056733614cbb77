"""Divergence: it stops training with a sentence, and leaves finite parameters."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netviz.data import Dataset
from netviz.training import DivergenceError, Trainer, TrainingConfig, run_training

SMALL = TrainingConfig(hidden=(16,), batch_size=50, epochs=4, validation_size=100, schedule="constant")


def train_until_it_diverges(config: TrainingConfig, dataset: Dataset) -> tuple[Trainer, DivergenceError | None]:
    trainer = Trainer(config, dataset)
    try:
        while not trainer.finished:
            metrics = trainer.train_batch()
            assert math.isfinite(metrics.loss)
            assert trainer.parameters.is_finite()
    except DivergenceError as error:
        return trainer, error
    return trainer, None


@pytest.mark.parametrize(
    ("optimizer", "learning_rate"),
    [("sgd", 1e6), ("sgd", 1e30), ("momentum", 1e6), ("momentum", 1e30), ("adam", 1e6), ("adam", 1e30)],
)
def test_too_high_a_learning_rate_ends_in_a_sentence_and_finite_parameters(
    bars: Dataset, optimizer: str, learning_rate: float
) -> None:
    config = replace(SMALL, optimizer=optimizer, learning_rate=learning_rate)
    trainer, error = train_until_it_diverges(config, bars)
    assert error is not None
    assert f"learning rate of {learning_rate:g} is too high" in str(error)
    assert str(error).endswith("lower it and start again.")
    assert trainer.parameters.is_finite()
    assert trainer.snapshot().parameters.is_finite()


@pytest.mark.parametrize(("optimizer", "learning_rate"), [("sgd", 1.0), ("momentum", 0.1), ("adam", 0.03)])
def test_a_high_learning_rate_that_still_trains_is_allowed(bars: Dataset, optimizer: str, learning_rate: float) -> None:
    _, error = train_until_it_diverges(replace(SMALL, optimizer=optimizer, learning_rate=learning_rate), bars)
    assert error is None


def test_the_rejected_batch_changes_nothing(bars: Dataset) -> None:
    trainer = Trainer(replace(SMALL, optimizer="sgd", learning_rate=1e6), bars)
    trained, message = -1, ""
    while not message:
        trained += 1
        before = trainer.parameters.copy()
        try:
            trainer.train_batch()
        except DivergenceError as error:
            message = str(error)
    assert (trainer.parameters.vector == before.vector).all()
    assert trainer.step == trained > 0
    assert f"at batch {trained + 1}," in message
    with pytest.raises(DivergenceError, match=f"at batch {trained + 1},"):
        trainer.train_batch()


def test_parameters_that_are_nan_are_detected_at_once(bars: Dataset) -> None:
    for optimizer in ("sgd", "momentum", "adam"):
        trainer = Trainer(replace(SMALL, optimizer=optimizer), bars)
        trainer.parameters.biases[1][0] = np.nan
        with pytest.raises(DivergenceError):
            trainer.train_batch()


@settings(max_examples=30, deadline=None)
@given(
    exponent=st.floats(-2.0, 30.0),
    optimizer=st.sampled_from(["sgd", "momentum", "adam"]),
    activation=st.sampled_from(["relu", "tanh", "identity"]),
    l2=st.sampled_from([0.0, 1.0]),
    schedule=st.sampled_from(["constant", "one_cycle"]),
)
def test_no_learning_rate_makes_parameters_infinite_or_nan(
    bars: Dataset, exponent: float, optimizer: str, activation: str, l2: float, schedule: str
) -> None:
    config = replace(
        SMALL, learning_rate=10.0**exponent, optimizer=optimizer, activation=activation, l2=l2, schedule=schedule
    )
    trainer, _ = train_until_it_diverges(config, bars)
    assert trainer.parameters.is_finite()


def test_the_simple_loop_raises_the_error(bars: Dataset) -> None:
    with pytest.raises(DivergenceError, match=r"learning rate of 1e\+30"):
        run_training(replace(SMALL, learning_rate=1e30), bars)
