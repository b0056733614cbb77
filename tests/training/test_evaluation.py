"""Evaluations: their results, and when they are due."""

from __future__ import annotations

import numpy as np
import pytest

from netviz.data import Dataset, scale_pixels
from netviz.nn.initializers import initialize
from netviz.nn.loss import cross_entropy
from netviz.nn.network import forward
from netviz.nn.parameters import Architecture, Parameters
from netviz.training import Evaluator, TrainingError, evaluations_due


@pytest.fixture(scope="module")
def parameters() -> Parameters:
    return initialize(Architecture((784, 16, 10)), "he_normal", np.random.default_rng(0))


@pytest.mark.parametrize("chunk_size", [1, 50, 250, 1000])
@pytest.mark.parametrize("indices", [None, np.arange(7, 600, 3)])
def test_an_evaluation_is_the_mean_over_the_images(
    bars: Dataset, parameters: Parameters, chunk_size: int, indices: np.ndarray | None
) -> None:
    found = Evaluator(parameters.architecture, chunk_size).evaluate(
        parameters, bars.train_images, bars.train_labels, indices
    )
    chosen = np.arange(600) if indices is None else indices
    labels = bars.train_labels[chosen]
    logits = forward(parameters, scale_pixels(bars.train_images[chosen])).logits.astype(np.float64)
    assert found.n == len(chosen)
    assert found.accuracy == (logits.argmax(axis=1) == labels).mean()
    assert found.loss == pytest.approx(cross_entropy(logits, labels).mean(), rel=1e-5)


def test_evaluation_in_chunks_yields_none_in_between(bars: Dataset, parameters: Parameters) -> None:
    evaluator = Evaluator(parameters.architecture, 250)
    pieces = list(evaluator.evaluate_in_chunks(parameters, bars.train_images, bars.train_labels))
    assert pieces[:-1] == [None, None]
    assert pieces[-1] == evaluator.evaluate(parameters, bars.train_images, bars.train_labels)


def test_two_evaluations_can_be_interleaved(bars: Dataset, parameters: Parameters) -> None:
    evaluator = Evaluator(parameters.architecture, 100)
    split = (parameters, bars.train_images, bars.train_labels)
    first, second = np.arange(300), np.arange(300, 600)
    expected = [evaluator.evaluate(*split, indices) for indices in (first, second)]
    pairs = zip(*(evaluator.evaluate_in_chunks(*split, indices) for indices in (first, second)), strict=True)
    assert list(pairs)[-1] == tuple(expected)


def test_an_evaluation_needs_images(bars: Dataset, parameters: Parameters) -> None:
    with pytest.raises(TrainingError, match="no images"):
        Evaluator(parameters.architecture).evaluate(
            parameters, bars.train_images, bars.train_labels, np.array([], dtype=np.intp)
        )


def test_validation_is_due_early_and_twice_an_epoch_and_test_at_its_end() -> None:
    due = {step: evaluations_due(step, 430) for step in range(1300)}
    assert [step for step, splits in due.items() if "validation" in splits] == [
        *(0, 10, 30, 100, 215, 430),
        *(645, 860, 1075, 1290),
    ]
    assert [step for step, splits in due.items() if "test" in splits] == [430, 860, 1290]


def test_early_evaluations_continue_in_a_long_epoch() -> None:
    marks = [step for step in range(55_000) if evaluations_due(step, 55_000)]
    assert marks == [0, 10, 30, 100, 300, 1000, 3000, 10_000, 27_500]


@pytest.mark.parametrize("steps_per_epoch", [1, 2, 3, 7])
def test_the_end_of_each_short_epoch_is_evaluated(steps_per_epoch: int) -> None:
    for step in range(40):
        splits = evaluations_due(step, steps_per_epoch)
        assert ("test" in splits) == (step > 0 and step % steps_per_epoch == 0)
        assert "validation" in splits or step % steps_per_epoch
        assert len(set(splits)) == len(splits)
