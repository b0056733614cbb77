"""The answers of a worksheet, computed again from scratch: from the network, and by hand from what is printed."""

from __future__ import annotations

import math
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from netviz.data import Dataset
from netviz.nn.initializers import initialize
from netviz.nn.parameters import Architecture, Parameters
from netviz.tracing.arithmetic import Fixed
from netviz.tracing.errors import TracingError
from netviz.training import Trainer, TrainingError
from netviz.worksheets.choice import Tasks, choose_tasks
from netviz.worksheets.sheet import Ask, as_text
from netviz.worksheets.source import SheetSource, require_suitable, train_for_sheets
from netviz.worksheets.wording import write_sheet
from tests.conftest import SMALL, make_dataset

BARS = make_dataset()
ACTIVATIONS = ("relu", "tanh", "sigmoid", "leaky_relu", "identity")

students = st.integers(0, 5000)
seeds = st.integers(0, 2**31)


def random_source(
    seed: int = 0, hidden: tuple[int, ...] = (24,), activation: str = "relu", scale: float = 1.0
) -> SheetSource:
    """Return a source with random weights and biases."""
    rng = np.random.default_rng(seed)
    parameters = initialize(Architecture((784, *hidden, 10), activation), "he_normal", rng)
    for bias in parameters.biases:
        bias[...] = rng.normal(0.0, 0.1, bias.shape)
    parameters.vector[...] *= scale
    return SheetSource(parameters, BARS, seed, "somewhere", 7, 1.25)


def numbers(value: object) -> Decimal:
    """Return a printed number, read from its text."""
    assert isinstance(value, Fixed)
    return Decimal(value.text().replace("−", "-"))


def is_by_hand(answer: Fixed, by_hand: Decimal) -> bool:
    """Return whether an answer is what a student gets who computes with the printed numbers."""
    return by_hand.quantize(Decimal(1).scaleb(-answer.decimals), ROUND_HALF_UP) == numbers(answer)


def apply(activation: str, z: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return f(z) and f'(z), from their definitions."""
    match activation:
        case "relu":
            return np.where(z > 0, z, 0.0), (z > 0).astype(float)
        case "leaky_relu":
            return np.where(z > 0, z, 0.01 * z), np.where(z > 0, 1.0, 0.01)
        case "tanh":
            return np.tanh(z), 1 - np.tanh(z) ** 2
        case "sigmoid":
            a = 1 / (1 + np.exp(-z))
            return a, a * (1 - a)
    return z, np.ones_like(z)


def network(source: SheetSource, tasks: Tasks) -> dict[str, Any]:
    """Compute the image's forward and backward pass again."""
    kernels = [kernel.astype(np.float64) for kernel in source.parameters.kernels]
    biases = [bias.astype(np.float64) for bias in source.parameters.biases]
    activation = source.parameters.architecture.activation
    signal = source.dataset.test_images[tasks.index].astype(np.float32) / np.float32(255)
    inputs, slopes, z = [signal.astype(np.float64)], [], []
    for number, (kernel, bias) in enumerate(zip(kernels, biases, strict=True)):
        z.append(inputs[-1] @ kernel + bias)
        if number < len(kernels) - 1:
            value, slope = apply(activation, z[-1])
            inputs.append(value)
            slopes.append(slope)
    exponentials = np.exp(z[-1] - z[-1].max())
    p = exponentials / exponentials.sum()
    delta = p - np.eye(10)[tasks.label]
    deltas = [delta]
    for kernel, slope in zip(kernels[:0:-1], slopes[::-1], strict=True):
        deltas.insert(0, kernel @ deltas[0] * slope)
    return {"z": z, "inputs": inputs, "p": p, "deltas": deltas, "kernels": kernels}


def shown(value: float, number: Fixed) -> bool:
    # Half a unit of the last digit, and what the network's float32 leaves open.
    left_open = float(np.finfo(np.float32).eps) * max(abs(value), 1.0)
    return abs(value - float(number)) <= 0.5 * 10.0**-number.decimals + left_open


@given(students, st.sampled_from(ACTIVATIONS), st.sampled_from([(24,), (12, 9)]))
def test_answers_are_the_networks_numbers(student: int, activation: str, hidden: tuple[int, ...]) -> None:
    source = random_source(3, hidden, activation)
    tasks = choose_tasks(source, student)
    exact = network(source, tasks)
    assert tasks.label == source.dataset.test_labels[tasks.index]
    unit = tasks.unit
    assert shown(exact["z"][0][unit.unit], unit.z)
    assert shown(exact["inputs"][1][unit.unit], unit.a)
    for pixel, x, w in zip(unit.pixels, unit.intensities, unit.weights, strict=True):
        assert shown(exact["inputs"][0][pixel], x)
        assert shown(exact["kernels"][0][pixel, unit.unit], w)
    others = [pixel for pixel in range(784) if pixel not in unit.pixels]
    rest = exact["inputs"][0][others] @ exact["kernels"][0][others, unit.unit]
    # It takes the rounding errors of five products, each of two rounded factors.
    assert float(unit.others) == pytest.approx(rest, abs=1e-4)
    for digit, logit, p in zip(tasks.softmax.classes, tasks.softmax.logits, tasks.softmax.probabilities, strict=True):
        assert shown(exact["z"][-1][digit], logit)
        assert shown(exact["p"][digit], p)
    assert tasks.softmax.answer == exact["p"].argmax()
    assert {tasks.softmax.answer, tasks.label} <= set(tasks.softmax.classes)
    assert tasks.loss is not None
    assert shown(-math.log(exact["p"][tasks.label]), tasks.loss.loss)
    update, rate = tasks.update, float(tasks.update.learning_rate)
    other = np.where(np.arange(10) == tasks.label, -1, exact["p"]).argmax()
    assert (update.to_label.target, update.to_other.target) == (tasks.label, int(other))
    for layer, change in ((-1, update.to_label), (-1, update.to_other), (0, update.from_pixel)):
        value, delta = exact["inputs"][layer][change.source], exact["deltas"][layer][change.target]
        assert shown(-rate * delta * value, change.change)
        assert shown(exact["kernels"][layer][change.source, change.target], change.weight)


@given(students, seeds, st.sampled_from(ACTIVATIONS), st.sampled_from([0.01, 1.0, 3.0]))
def test_printed_numbers_lead_to_the_printed_answers(student: int, seed: int, activation: str, scale: float) -> None:
    tasks = choose_tasks(random_source(seed, (16,), activation, scale), student)
    unit = tasks.unit
    signals = [
        (numbers(x) * numbers(w)).quantize(Decimal("0.00001"), ROUND_HALF_UP)
        for x, w in zip(unit.intensities, unit.weights, strict=True)
    ]
    assert signals == [numbers(product) for product in unit.products]
    assert sum(signals) + numbers(unit.others) + numbers(unit.bias) == numbers(unit.z)
    a = float(apply(activation, np.array([float(numbers(unit.z))]))[0][0])
    assert is_by_hand(unit.a, Decimal(a))
    softmax = tasks.softmax
    largest = max(numbers(logit) for logit in softmax.logits)
    total = numbers(softmax.others)
    for logit, shift, exponential in zip(softmax.logits, softmax.shifted, softmax.exponentials, strict=True):
        assert numbers(logit) - largest == numbers(shift)
        assert is_by_hand(exponential, numbers(shift).exp())
        total += numbers(exponential)
    assert total == numbers(softmax.total)
    assert len({p.decimals for p in softmax.probabilities}) == 1
    for exponential, p in zip(softmax.exponentials, softmax.probabilities, strict=True):
        assert is_by_hand(p, numbers(exponential) / total)
    if tasks.loss is not None:
        assert is_by_hand(tasks.loss.loss, -numbers(tasks.loss.probability).ln())
        assert tasks.loss.batch_loss is not None
        assert tasks.loss.batch_probability is not None
        assert is_by_hand(tasks.loss.batch_probability, (-numbers(tasks.loss.batch_loss)).exp())
        assert numbers(tasks.loss.fall) == Decimal("2.3026") - numbers(tasks.loss.batch_loss)
    update = tasks.update
    p_label, p_other = (numbers(p) for p in update.probabilities)
    assert (numbers(update.to_label.delta), numbers(update.to_other.delta)) == (p_label - 1, p_other)
    for change in (update.to_label, update.to_other, update.from_pixel):
        by_hand = -numbers(update.learning_rate) * numbers(change.delta) * numbers(change.value)
        assert is_by_hand(change.change, by_hand)


@given(students)
def test_places_in_the_column_and_counts(student: int) -> None:
    tasks = choose_tasks(random_source(), student)
    column = np.arange(784).reshape(28, 28)
    assert column[tasks.flatten.pixel_position] == tasks.flatten.pixel
    assert column[tasks.flatten.place_position] == tasks.flatten.place
    assert tasks.count.n_parameters == 784 * 24 + 24 + 24 * 10 + 10
    assert len(set(tasks.unit.pixels)) == 5
    assert list(tasks.unit.pixels) == sorted(tasks.unit.pixels)


@given(seeds, students, students)
def test_students_and_seeds_get_different_sheets_and_always_the_same(seed: int, student: int, other: int) -> None:
    source = random_source(1)
    source = replace(source, seed=seed)
    text = as_text(write_sheet(source, student), answers=True)
    assert text == as_text(write_sheet(replace(source), student), answers=True)
    if other != student:
        questions = text.partition("\n")[2]
        assert questions != as_text(write_sheet(source, other), answers=True).partition("\n")[2]
    assert text != as_text(write_sheet(replace(source, seed=seed + 1), student), answers=True)


@given(students, seeds)
def test_no_answer_is_on_the_sheet(student: int, seed: int) -> None:
    sheet = write_sheet(random_source(seed), student)
    blank, key = as_text(sheet, answers=False).splitlines(), as_text(sheet, answers=True).splitlines()
    asks = [part for question in sheet.questions for part in question.parts if isinstance(part, Ask)]
    assert len(key) == len(blank) + sum(1 + len(ask.working) for ask in asks)
    assert [line for line in key if line.startswith("= ")] == [f"= {ask.answer}" for ask in asks]
    for ask in asks:
        assert f"= {ask.answer}" not in blank


def test_a_network_without_training_and_one_without_weights_have_sheets() -> None:
    fresh = train_for_sheets(SMALL, BARS, 0)
    assert (fresh.step, fresh.loss) == (0, None)
    assert "In batch" not in as_text(write_sheet(fresh, 1), answers=True)
    dead = SheetSource(Parameters(Architecture((784, 8, 10), "relu")), BARS, 0, "nowhere", 0)
    text = as_text(write_sheet(dead, 1), answers=True)
    assert "Several have the highest probability" in text
    assert "so the unit is silent" in text


def test_training_for_sheets_is_the_training_of_the_program(bars: Dataset) -> None:
    trainer = Trainer(SMALL, bars)
    for _ in range(7):
        metrics = trainer.train_batch()
    reported: list[tuple[int, int]] = []
    source = train_for_sheets(SMALL, bars, 7, lambda step, wanted: reported.append((step, wanted)))
    np.testing.assert_array_equal(source.parameters.vector, trainer.parameters.vector)
    assert (source.step, source.loss) == (7, metrics.loss)
    assert reported == [(step, 7) for step in range(1, 8)]


def test_more_batches_than_the_run_has_are_refused(bars: Dataset) -> None:
    with pytest.raises(TrainingError, match="2 epochs have 20 batches, fewer than 21"):
        train_for_sheets(SMALL, bars, 21)
    assert train_for_sheets(SMALL, bars, None).step == 20


@pytest.mark.parametrize("sizes", [(784, 10), (16, 4, 10), (784, 5, 3)])
def test_networks_without_questions_are_refused(sizes: tuple[int, ...]) -> None:
    source = SheetSource(Parameters(Architecture(sizes, "relu")), BARS, 0, "", 0)
    with pytest.raises(TrainingError, match="a worksheet needs one with 784 inputs"):
        require_suitable(source)


def test_numbers_that_are_not_finite_are_refused() -> None:
    source = random_source()
    source.parameters.kernels[0][...] = np.float32(3e38)
    source.parameters.kernels[1][...] = np.float32(3e38)
    huge = replace(source, parameters=source.parameters.astype(np.float64))
    huge.parameters.vector[...] *= 1e200
    with pytest.raises(TracingError, match="no longer finite"):
        write_sheet(huge, 1)
