"""The presets, and the effects that the experiments demonstrate."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from netviz.data import Dataset, scale_pixels
from netviz.training import (
    PRESETS,
    DivergenceError,
    Evaluator,
    Preset,
    Trainer,
    TrainingConfig,
    TrainingError,
    find_preset,
)


def train(bars: Dataset, config: TrainingConfig) -> tuple[Trainer, float]:
    """Train on the bars to the end; also return the accuracy of the last batch."""
    trainer = Trainer(config, bars)
    while not trainer.finished:
        metrics = trainer.train_batch()
    return trainer, metrics.accuracy


def accuracy(trainer: Trainer, bars: Dataset) -> float:
    return Evaluator(trainer.architecture).evaluate(trainer.parameters, bars.test_images, bars.test_labels).accuracy


def test_there_are_three_good_configurations_and_six_experiments() -> None:
    assert [preset.experiment for preset in PRESETS.values()] == [False] * 3 + [True] * 6
    assert len({preset.name for preset in PRESETS.values()}) == 9
    assert find_preset("lecture").config == TrainingConfig()


@pytest.mark.parametrize("preset", PRESETS.values(), ids=lambda preset: preset.key)
def test_each_has_one_sentence_about_what_to_look_for(preset: Preset) -> None:
    assert preset.look_for.endswith(".")
    assert preset.look_for.count(". ") == 0
    assert preset.look_for[0].isupper()


def test_an_unknown_preset_is_rejected_with_all_names() -> None:
    with pytest.raises(TrainingError, match="named 'best': choose one of lecture, fast, accurate, "):
        find_preset("best")


def small(key: str, **settings: object) -> TrainingConfig:
    return replace(find_preset(key).config, validation_size=100, batch_size=50, **settings)


def test_from_zero_weights_all_units_stay_identical(bars: Dataset) -> None:
    trainer, _ = train(bars, small("zero-weights", epochs=5))
    kernel, votes = trainer.parameters.kernels_by_unit
    assert kernel.any()
    # Up to rounding: depending on the processor, BLAS sums the edges of a matrix in another order.
    np.testing.assert_allclose(kernel, np.broadcast_to(kernel[0], kernel.shape), atol=1e-3 * np.abs(kernel).max())
    np.testing.assert_allclose(votes, np.broadcast_to(votes[:, :1], votes.shape), atol=1e-3 * np.abs(votes).max())
    assert accuracy(trainer, bars) < 0.5


def test_one_unit_distinguishes_few_digits(bars: Dataset) -> None:
    trainer, _ = train(bars, small("one-unit", epochs=10))
    assert accuracy(trainer, bars) < 0.7


def test_without_a_nonlinearity_the_network_is_one_matrix(bars: Dataset) -> None:
    trainer, _ = train(bars, small("linear", epochs=1))
    first, second = trainer.parameters.kernels
    bias = trainer.parameters.biases[0] @ second + trainer.parameters.biases[1]
    images = scale_pixels(bars.test_images)
    answers = (images @ (first @ second) + bias).argmax(axis=1)
    assert (answers == bars.test_labels).mean() == accuracy(trainer, bars)


def test_shuffled_labels_are_memorized_without_a_use(bars: Dataset) -> None:
    trainer, memorized = train(bars, small("shuffled-labels", training_size=100))
    assert memorized > 0.9
    assert accuracy(trainer, bars) < 0.3


def test_too_wide_a_start_is_reported_with_a_sentence(bars: Dataset) -> None:
    trainer = Trainer(TrainingConfig(hidden=(16,), validation_size=100, initial_scale=1e6), bars)
    with pytest.raises(DivergenceError, match="choose a smaller start scale"):
        trainer.train_batch()
    wide, _ = train(bars, TrainingConfig(hidden=(16,), validation_size=100, initial_scale=30.0, epochs=1))
    assert wide.parameters.is_finite()
