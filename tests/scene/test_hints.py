"""Hints on real runs: good ones never raise one, broken ones raise the right one; and each rule on made numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from netviz.data import Dataset, scale_pixels
from netviz.data.image_sets import ImageSet
from netviz.nn.parameters import Architecture, Parameters
from netviz.scene.hints import (
    DigitEvidence,
    Evidence,
    FixKind,
    Hint,
    Steadiness,
    UnitEvidence,
    diagnose,
    digit_evidence,
    unit_evidence,
)
from netviz.scene.readings import read_images
from netviz.sentences import sentence
from netviz.training import Trainer, TrainingConfig
from netviz.training.errors import DivergenceError
from netviz.training.metrics import BatchMetrics, EvaluationPoint
from netviz.training.presets import find_preset
from netviz.training.threads import limit_blas_threads

SMALL = TrainingConfig(hidden=(32,), batch_size=32, epochs=16, validation_size=100)
BATCH = BatchMetrics(step=500, loss=0.1, accuracy=0.9, learning_rate=0.007)


@pytest.fixture(autouse=True)
def one_blas_thread() -> Iterator[None]:
    with limit_blas_threads():
        yield


def hints_of(config: TrainingConfig, dataset: Dataset, start: Parameters | None = None) -> list[Hint]:
    """Train to the end, and return the hints of every tenth batch."""
    trainer = Trainer(config, dataset, start)
    images, labels = dataset.test_images, dataset.test_labels
    batches: list[BatchMetrics] = []
    points: list[EvaluationPoint] = []
    found: list[Hint | None] = []
    while not trainer.finished:
        try:
            batches.append(trainer.train_batch())
        except DivergenceError:
            found.append(diagnose(Evidence(config, tuple(batches), tuple(points), diverged=True)))
            break
        points += [p for p in trainer.due_evaluations() or () if p is not None and p.split == "validation"]
        if trainer.step % 10 == 0:
            parameters = trainer.snapshot().parameters
            units = unit_evidence(parameters, scale_pixels(images))
            digits = digit_evidence(read_images(parameters, images, labels), labels, ImageSet.TEST)
            found.append(diagnose(Evidence(config, tuple(batches), tuple(points), units, digits)))
    return [hint for hint in found if hint is not None]


@pytest.mark.parametrize("key", ["lecture", "fast"])
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_good_runs_raise_no_hint(bars: Dataset, key: str, seed: int) -> None:
    config = replace(find_preset(key).config, seed=seed, batch_size=32, epochs=12, validation_size=100)
    assert hints_of(config, bars) == []


@pytest.mark.parametrize(
    ("settings", "kinds"),
    [
        ({"optimizer": "sgd", "learning_rate": 10.0}, {"silent", "some silent", "risen", "diverged"}),
        ({"learning_rate": 10.0}, {"silent", "some silent", "risen", "diverged"}),
        ({"optimizer": "sgd", "learning_rate": 1e20}, {"diverged"}),
        ({"optimizer": "sgd", "learning_rate": 20.0, "activation": "tanh", "epochs": 4}, {"risen"}),
        ({"learning_rate": 1e-7}, {"stuck"}),
        ({"shuffled_labels": 1.0, "learning_rate": 1e-4}, {"shuffled"}),
        ({"shuffled_labels": 0.6, "learning_rate": 1e-3}, {"shuffled"}),
        ({"initial_scale": 0.0, "initial_bias": 0.0}, {"zero"}),
        ({"training_size": 20, "shuffled_labels": 0.5, "epochs": 200}, {"overfitting", "shuffled"}),
    ],
)
def test_broken_runs_raise_the_right_hint(bars: Dataset, settings: dict[str, object], kinds: set[str]) -> None:
    hints = hints_of(replace(SMALL, **settings), bars)  # type: ignore[arg-type]
    assert hints
    assert {hint.kind for hint in hints} <= kinds
    assert all(1 <= len(hint.fixes) <= 2 for hint in hints)


def test_equal_weights_raise_their_hint_once_trained(bars: Dataset) -> None:
    start = Parameters(Architecture((784, 32, 10)))
    start.kernels[0][:] = 0.01
    start.kernels[1][:] = 0.02
    start.biases[0][:] = 0.1
    assert "alike" in {hint.kind for hint in hints_of(replace(SMALL, epochs=3), bars, start)}
    units = unit_evidence(start, scale_pixels(bars.test_images))
    assert units.all_alike
    assert not units.all_zero
    assert diagnose(Evidence(units=units)) is None


def test_a_dismissed_kind_is_not_shown() -> None:
    evidence = Evidence(batches=(BATCH,), diverged=True)
    hint = diagnose(evidence)
    assert hint is not None
    assert diagnose(evidence, frozenset({hint.kind})) is None


# Rules on made numbers ------------------------------------------------------------------------------------------------


def point(step: int, loss: float, accuracy: float, epoch: float = 1.0) -> EvaluationPoint:
    return EvaluationPoint("validation", step, epoch, loss, accuracy)


def batches_of(loss: float, accuracy: float, first_loss: float | None = None) -> tuple[BatchMetrics, ...]:
    losses = [first_loss if first_loss is not None and step < 20 else loss for step in range(40)]
    return tuple(BatchMetrics(200 + step, loss, accuracy, 0.007) for step, loss in enumerate(losses))


SETTLED = (point(430, 0.2, 0.93, 1.0), point(645, 0.2, 0.935, 1.5))


def confusion(misread: int, of: int = 500, others: int = 15) -> DigitEvidence:
    """Every digit is misread `others` times as the next one, and the 4 `misread` times as 9."""
    matrix = np.zeros((10, 10), np.intp)
    for label in range(10):
        wrong, answer = (misread, 9) if label == 4 else (others, (label + 1) % 10)
        matrix[label, label], matrix[label, answer] = of - wrong, wrong
    return DigitEvidence(matrix)


def digit_hint(digits: DigitEvidence, points: tuple[EvaluationPoint, ...] = SETTLED) -> Hint | None:
    return diagnose(Evidence(batches=(BATCH,), validations=points, digits=digits, class_names=tuple("0123456789")))


def test_one_digit_far_worse_than_the_others_is_named_with_its_images() -> None:
    hint = digit_hint(confusion(100))
    assert hint is not None
    assert hint.kind == "digit"
    assert "Of 500 validation images of 4, 20% are misread (others: 3%)" in hint.text
    assert "most often as 9 (100 images)" in hint.text
    fix = hint.fixes[0]
    assert (fix.kind, fix.label, fix.answer, fix.image_set) == (FixKind.SHOW_MISREAD, 4, 9, ImageSet.VALIDATION)


@pytest.mark.parametrize(
    ("digits", "points"),
    [
        (confusion(50), SETTLED),
        (confusion(100, others=50), SETTLED),
        (confusion(400, others=150), SETTLED),
        (confusion(4, of=10, others=0), SETTLED),
        (confusion(100), SETTLED[:1]),
        (confusion(100), (point(200, 0.3, 0.9, 0.5), *SETTLED[:1])),
        (confusion(100), (point(430, 0.4, 0.85, 1.0), *SETTLED[1:])),
    ],
    ids=["seldom", "others too", "all bad", "few images", "one validation", "first epoch", "still changing"],
)
def test_no_digit_is_named_by_chance(digits: DigitEvidence, points: tuple[EvaluationPoint, ...]) -> None:
    assert digit_hint(digits, points) is None


def test_all_weights_zero_is_told_from_equal_ones() -> None:
    units = unit_evidence(Parameters(Architecture((784, 8, 10))), np.ones((3, 784), np.float32))
    hint = diagnose(Evidence(batches=(BATCH,), units=units))
    assert hint is not None
    assert hint.kind == "zero"
    config = hint.fixes[0].config
    assert config is not None
    assert config.initial_scale > 0


@pytest.mark.parametrize(
    ("silent", "kind"), [(0, None), (2, None), (3, "some silent"), (8, "some silent"), (9, "silent")]
)
def test_silent_units_are_mentioned_only_when_they_are_many(silent: int, kind: str | None) -> None:
    hint = diagnose(Evidence(batches=(BATCH,), units=UnitEvidence(10, silent, 500, False, silent_unit=3)))
    assert (hint.kind if hint else None) == kind


def test_a_single_silent_unit_of_a_small_network_is_shown() -> None:
    hint = diagnose(Evidence(batches=(BATCH,), units=UnitEvidence(4, 1, 500, False, silent_unit=2)))
    assert hint is not None
    assert "Unit 2 fires for none of 500 images" in hint.text
    assert [fix.kind for fix in hint.fixes] == [FixKind.SHOW_UNIT, FixKind.SHOW_LAYERS]
    assert hint.fixes[0].unit == 2


def test_the_loss_of_a_run_that_rises_is_above_that_of_guessing() -> None:
    config = TrainingConfig(optimizer="sgd", learning_rate=30.0)
    hint = diagnose(Evidence(config, batches_of(9.5, 0.1, first_loss=2.3)))
    assert hint is not None
    assert hint.kind == "risen"
    assert hint.fixes[0].config == replace(config, learning_rate=1.0)
    assert diagnose(Evidence(config, batches_of(9.5, 0.1)[:39])) is None


@pytest.mark.parametrize(
    ("training", "validation", "kind"),
    [(1.0, 0.90, "overfitting"), (1.0, 0.98, None), (0.95, 0.85, None)],
)
def test_a_gap_in_accuracy_is_overfitting(training: float, validation: float, kind: str | None) -> None:
    points = tuple(point(step, 0.3, validation) for step in (100, 200, 300))
    hint = diagnose(Evidence(batches=batches_of(0.01, training, first_loss=2.3), validations=points))
    assert (hint.kind if hint else None) == kind


@pytest.mark.parametrize(
    ("settings", "changed"),
    [
        ({"shuffled_labels": 0.05}, {"shuffled_labels": 0.0}),
        ({"training_size": 60}, {"training_size": 0}),
        ({}, {"dropout": 0.25}),
        ({"dropout": 0.7}, {"dropout": 0.75}),
    ],
)
def test_the_fix_of_overfitting_is_what_helps_most(settings: dict[str, float], changed: dict[str, float]) -> None:
    config = replace(TrainingConfig(), **settings)  # type: ignore[arg-type]
    points = (point(100, 0.5, 0.8), point(200, 0.4, 0.85), point(300, 1.0, 0.83))
    hint = diagnose(Evidence(config, batches_of(0.01, 1.0, first_loss=2.3), points))
    assert hint is not None
    assert hint.fixes[0].config == replace(config, **changed)  # type: ignore[arg-type]
    assert (hint.fixes[1].kind, hint.fixes[1].step) == (FixKind.SHOW_MOMENT, 200)


@pytest.mark.parametrize(
    ("optimizer", "rate", "better"),
    [("adam", 1.0, 0.007), ("sgd", 10.0, 1.0), ("sgd", 1.0, 0.1), ("momentum", 5.0, 0.1), ("adam", 0.007, 0.0007)],
)
def test_a_run_that_diverged_is_offered_a_lower_rate(optimizer: str, rate: float, better: float) -> None:
    config = TrainingConfig(optimizer=optimizer, learning_rate=rate)
    hint = diagnose(Evidence(config, (BATCH,), diverged=True))
    assert hint is not None
    assert hint.fixes[0].config == replace(config, learning_rate=better)
    assert hint.fixes[0].text == f"Try {better:g}"


@pytest.mark.parametrize(("rate", "better"), [(1e-6, 0.007), (0.006, 0.0006), (1.0, 0.007)])
def test_a_run_that_is_stuck_is_offered_another_rate(rate: float, better: float) -> None:
    config = TrainingConfig(learning_rate=rate)
    hint = diagnose(Evidence(config, batches_of(2.3, 0.1)))
    assert hint is not None
    assert hint.kind == "stuck"
    assert hint.fixes[0].config == replace(config, learning_rate=better)


def test_a_run_that_is_drowned_in_noise_is_offered_images_without() -> None:
    config = TrainingConfig(noise=3.0)
    hint = diagnose(Evidence(config, batches_of(2.3, 0.1)))
    assert hint is not None
    assert hint.fixes[0].config == TrainingConfig()


def test_a_run_too_large_at_its_start_is_offered_another_start() -> None:
    hint = diagnose(Evidence(TrainingConfig(initial_scale=1e6), diverged=True))
    assert hint is not None
    assert hint.fixes[0].config == TrainingConfig()


# Steadiness -----------------------------------------------------------------------------------------------------------

A, B = (Hint(kind, sentence("A sentence."), "loss") for kind in "ab")


@pytest.mark.parametrize(
    ("found", "shown"),
    [
        ("a", "-"),
        ("aa", "-a"),
        ("a-a-a", "-----"),
        ("ab", "--"),
        ("aa-", "-aa"),
        ("aa--", "-aa-"),
        ("aa-a-a", "-aaaaa"),
        ("aabb", "-aab"),
        ("aab-", "-aa-"),
        ("aa--aa", "-aa--a"),
    ],
)
def test_a_hint_comes_after_two_measurements_and_goes_after_two(found: str, shown: str) -> None:
    hints = {"a": A, "b": B, "-": None}
    steadiness = Steadiness()
    seen = ""
    for kind in found:
        steadiness.feed(hints[kind])
        seen += steadiness.hint.kind if steadiness.hint else "-"
    assert seen == shown


@pytest.mark.parametrize(("found", "shown"), [("a", "a"), ("aa-", None), ("aab", "b"), ("-", None)])
def test_the_last_measurement_decides_at_once(found: str, shown: str | None) -> None:
    hints = {"a": A, "b": B, "-": None}
    steadiness = Steadiness()
    for number, kind in enumerate(found, start=1):
        steadiness.feed(hints[kind], is_last=number == len(found))
    assert (steadiness.hint.kind if steadiness.hint else None) == shown
