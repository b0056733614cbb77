"""Hints on real runs: good ones never raise one, broken ones raise the right one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from netviz.data import Dataset, scale_pixels
from netviz.nn.parameters import Architecture, Parameters
from netviz.scene.hints import Evidence, Hint, diagnose, unit_evidence
from netviz.training import Trainer, TrainingConfig
from netviz.training.errors import DivergenceError
from netviz.training.metrics import BatchMetrics, EvaluationPoint
from netviz.training.presets import find_preset
from netviz.training.threads import limit_blas_threads

SMALL = TrainingConfig(hidden=(32,), batch_size=32, epochs=16, validation_size=100)


@pytest.fixture(autouse=True)
def one_blas_thread() -> Iterator[None]:
    with limit_blas_threads():
        yield


def hints_of(config: TrainingConfig, dataset: Dataset, start: Parameters | None = None) -> list[Hint]:
    """Train to the end, and return the hints of every tenth batch."""
    trainer = Trainer(config, dataset, start)
    images = scale_pixels(dataset.test_images)
    batches: list[BatchMetrics] = []
    points: list[EvaluationPoint] = []
    found: list[Hint | None] = []
    while not trainer.finished:
        try:
            batches.append(trainer.train_batch())
        except DivergenceError:
            found.append(diagnose(Evidence(tuple(batches), tuple(points), diverged=True)))
            break
        points += [p for p in trainer.due_evaluations() or () if p is not None and p.split == "validation"]
        if trainer.step % 10 == 0:
            units = unit_evidence(trainer.snapshot().parameters, images)
            found.append(diagnose(Evidence(tuple(batches), tuple(points), units, shuffled=config.shuffled_labels)))
    return [hint for hint in found if hint is not None]


@pytest.mark.parametrize("key", ["lecture", "fast"])
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_good_runs_raise_no_hint(bars: Dataset, key: str, seed: int) -> None:
    config = replace(find_preset(key).config, seed=seed, batch_size=32, epochs=12, validation_size=100)
    assert hints_of(config, bars) == []


@pytest.mark.parametrize(
    ("settings", "kinds"),
    [
        ({"optimizer": "sgd", "learning_rate": 10.0}, {"silent", "risen", "diverged"}),
        ({"learning_rate": 10.0}, {"silent", "risen", "diverged"}),
        ({"learning_rate": 1e-7}, {"stuck"}),
        ({"shuffled_labels": 1.0}, {"shuffled"}),
        ({"training_size": 20, "shuffled_labels": 0.5, "epochs": 200}, {"overfitting"}),
    ],
)
def test_broken_runs_raise_the_right_hint(bars: Dataset, settings: dict[str, object], kinds: set[str]) -> None:
    hints = hints_of(replace(SMALL, **settings), bars)  # type: ignore[arg-type]
    assert hints
    assert {hint.kind for hint in hints} <= kinds


def test_equal_weights_raise_their_hint_once_trained(bars: Dataset) -> None:
    start = Parameters(Architecture((784, 32, 10)))
    assert {hint.kind for hint in hints_of(SMALL, bars, start)} == {"alike"}
    units = unit_evidence(start, scale_pixels(bars.test_images))
    assert units.all_alike
    assert diagnose(Evidence(units=units)) is None


def test_a_dismissed_kind_is_not_shown(bars: Dataset) -> None:
    evidence = Evidence(diverged=True)
    hint = diagnose(evidence)
    assert hint is not None
    assert diagnose(evidence, frozenset({hint.kind})) is None
