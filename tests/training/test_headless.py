"""Training in a simple loop, and what the defaults reach on MNIST."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from netviz.data import Dataset, load_mnist, scale_pixels
from netviz.nn.network import forward
from netviz.training import (
    BatchMetrics,
    EvaluationPoint,
    Evaluator,
    Trainer,
    TrainingConfig,
    TrainingResult,
    run_training,
)

SMALL = TrainingConfig(hidden=(32,), batch_size=25, epochs=4, validation_size=100)


def test_the_simple_loop_trains_and_reports_everything(bars: Dataset) -> None:
    batches: list[BatchMetrics] = []
    points: list[EvaluationPoint] = []
    result = run_training(SMALL, bars, batches.append, points.append)
    assert (result.epochs, result.steps) == (4, 80)
    assert [metrics.step for metrics in batches] == list(range(1, 81))
    assert batches[-1].loss < 0.2 * batches[0].loss
    assert [point.step for point in points if point.split == "validation"] == [0, 10, 20, 30, 40, 50, 60, 70, 80]
    assert [point.step for point in points if point.split == "test"] == [20, 40, 60, 80]
    assert result.test_accuracy == points[-1].accuracy > 0.95
    assert result.validation_accuracy == points[-2].accuracy
    assert result.seconds > 0.0
    assert result.images_per_second > 0.0
    assert result.metadata["data_set"] == "bars"
    found = Evaluator(SMALL.architecture).evaluate(result.parameters, bars.test_images, bars.test_labels)
    assert found.accuracy == result.test_accuracy


def test_the_parameters_are_those_of_the_trainer_alone(bars: Dataset) -> None:
    trainer = Trainer(SMALL, bars)
    while not trainer.finished:
        trainer.train_batch()
    assert run_training(SMALL, bars).parameters.vector.tobytes() == trainer.parameters.vector.tobytes()


def test_without_validation_images_there_is_no_validation_accuracy(bars: Dataset) -> None:
    result = run_training(replace(SMALL, epochs=1, validation_size=0), bars)
    assert result.validation_accuracy is None
    assert 0.0 <= result.test_accuracy <= 1.0


@pytest.fixture(scope="module")
def mnist() -> Dataset:
    return load_mnist()


@pytest.fixture(scope="module")
def default_run(mnist: Dataset) -> TrainingResult:
    return run_training(TrainingConfig(), mnist)


def test_the_defaults_reach_98_percent_on_mnist(default_run: TrainingResult) -> None:
    assert default_run.epochs <= 5
    assert default_run.test_accuracy >= 0.98


def test_the_defaults_leave_no_dead_units(mnist: Dataset, default_run: TrainingResult) -> None:
    activations = forward(default_run.parameters, scale_pixels(mnist.test_images)).activations[0]
    assert np.count_nonzero((activations > 0.0).any(axis=0)) >= 255


def roughness(kernels_by_unit: np.ndarray) -> float:
    """Return the share of the energy of the pictures that is the difference of a pixel from its four neighbours.

    Only the middle, where digits are, counts. The result is 1.25 for noise and near 0 for a smooth picture.
    """
    tiles = kernels_by_unit.reshape(-1, 28, 28)
    inside = tiles[:, 5:23, 5:23]
    around = tiles[:, 4:22, 5:23] + tiles[:, 6:24, 5:23] + tiles[:, 5:23, 4:22] + tiles[:, 5:23, 6:24]
    return float(np.square(inside - 0.25 * around).mean() / np.square(inside).mean())


def test_the_pictures_of_the_defaults_show_strokes_instead_of_noise(
    mnist: Dataset, default_run: TrainingResult
) -> None:
    start = Trainer(TrainingConfig(), mnist).parameters
    assert roughness(start.kernels_by_unit[0]) == pytest.approx(1.25, abs=0.05)
    # With He's own width of the initial weights it is about 0.28.
    assert roughness(default_run.parameters.kernels_by_unit[0]) < 0.18
    # Pixels that are rarely lit have small weights.
    dark = (mnist.train_images > 0).mean(axis=0) < 1e-3
    sizes = np.abs(default_run.parameters.kernels_by_unit[0])
    assert sizes[:, dark].mean() < 0.25 * sizes[:, ~dark].mean()
