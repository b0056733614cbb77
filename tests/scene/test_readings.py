"""The network's readings of a set of images, and queries for them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netviz.data import Dataset
from netviz.data.image_sets import ImageSet, ImageSets, Split
from netviz.nn.parameters import Architecture, Parameters
from netviz.scene.queries import Order, Outcome, Query, find_images
from netviz.scene.readings import Readings, join_readings, mean_by_class, read_numbers, sum_by_class
from netviz.training import Snapshot
from tests.conftest import make_dataset

# Not ordered by class, and small enough for direct computations.
BARS = make_dataset(230, 70, seed=3)
SETS = ImageSets(BARS, 50, 4)


def random_parameters(seed: int = 0) -> Parameters:
    architecture = Architecture((784, 16, 10), "relu")
    rng = np.random.default_rng(seed)
    vector = rng.normal(0, 0.15, architecture.n_parameters).astype(np.float32)
    return Parameters(architecture, vector)


def read(image_set: ImageSet, pieces: int = 3) -> Readings:
    numbers = SETS.numbers(image_set)
    parts = [read_numbers(random_parameters(), SETS, piece) for piece in np.array_split(numbers, pieces)]
    snapshot = Snapshot(random_parameters(), 1, 0, 7, 0.5, None, None)
    return join_readings(snapshot, SETS.labels[numbers], parts)


READINGS = {image_set: read(image_set) for image_set in ImageSet}


def probabilities_of(images: np.ndarray) -> np.ndarray:
    """Return the same by the formulas of the lecture, in float64."""
    parameters = random_parameters()
    (first, second), (hidden_bias, bias) = parameters.kernels, parameters.biases
    hidden = np.maximum(images / 255.0 @ first.astype(float) + hidden_bias, 0.0)
    exponentials = np.exp(hidden @ second.astype(float) + bias)
    return exponentials / exponentials.sum(axis=1, keepdims=True)


def test_every_image_is_in_one_place_and_the_sets_divide_the_training_set() -> None:
    numbers = {image_set: set(SETS.numbers(image_set).tolist()) for image_set in ImageSet}
    assert numbers[ImageSet.ALL] == set(range(300))
    assert numbers[ImageSet.TRAINING] | numbers[ImageSet.VALIDATION] == set(range(230))
    assert not numbers[ImageSet.TRAINING] & numbers[ImageSet.VALIDATION]
    assert len(numbers[ImageSet.VALIDATION]) == 50
    for number in (0, 229, 230, 299):
        split, index = SETS.place(number)
        images, labels = (
            (BARS.test_images, BARS.test_labels) if split is Split.TEST else (BARS.train_images, BARS.train_labels)
        )
        assert SETS.number(split, index) == number
        assert SETS.labels[number] == labels[index]
        assert (SETS.pixels(np.array([number]))[0] == images[index]).all()
    mixed = np.array([299, 3, 230, 0])
    assert (SETS.pixels(mixed) == np.stack([SETS.pixels(mixed[i : i + 1])[0] for i in range(4)])).all()
    assert SETS.number(Split.DRAWN, 0) is None


def test_if_there_are_too_few_images_to_validate_all_are_for_training() -> None:
    sets = ImageSets(BARS, 1000, 0)
    assert len(sets.numbers(ImageSet.TRAINING)) == 230
    assert not len(sets.numbers(ImageSet.VALIDATION))


@pytest.mark.parametrize("image_set", list(ImageSet))
def test_readings_are_a_forward_pass(image_set: ImageSet) -> None:
    numbers, readings = SETS.numbers(image_set), READINGS[image_set]
    expected = probabilities_of(SETS.pixels(numbers))
    assert (readings.answers == expected.argmax(axis=1)).all()
    assert readings.probabilities == pytest.approx(expected.max(axis=1), rel=1e-4)
    losses = -np.log(expected[np.arange(len(numbers)), SETS.labels[numbers]])
    assert readings.losses == pytest.approx(losses, rel=1e-3, abs=1e-5)
    assert (readings.run_id, readings.step) == (1, 7)


def test_a_loss_beyond_the_range_of_float32_exponentials_is_still_a_number() -> None:
    parameters = random_parameters()
    huge = Parameters(parameters.architecture, parameters.vector * np.float32(40.0))
    readings = read_numbers(huge, SETS, SETS.numbers(ImageSet.ALL))
    assert readings.losses.max() > 200.0
    assert np.isfinite(readings.losses).all()


@pytest.mark.parametrize("image_set", list(ImageSet))
def test_the_confusion_matrix_counts_every_image_once(image_set: ImageSet) -> None:
    readings, labels = READINGS[image_set], SETS.labels[SETS.numbers(image_set)]
    confusion = readings.confusion
    assert confusion.sum() == len(labels)
    assert (confusion.sum(axis=1) == np.bincount(labels, minlength=10)).all()
    for label in range(10):
        for answer in range(10):
            found = find_images(Query(image_set, label, answer), SETS, readings)
            assert len(found) == confusion[label, answer]


QUERIES = st.builds(
    Query,
    st.sampled_from(ImageSet),
    st.none() | st.integers(0, 9),
    st.none() | st.integers(0, 9),
    st.sampled_from(Outcome),
    st.sampled_from(Order),
    st.booleans(),
)


@settings(max_examples=200, deadline=None)
@given(QUERIES)
def test_a_query_finds_what_a_direct_search_finds(query: Query) -> None:
    readings = READINGS[query.image_set]
    expected = []
    for position, number in enumerate(SETS.numbers(query.image_set).tolist()):
        label, answer = int(SETS.labels[number]), int(readings.answers[position])
        if query.label is not None and label != query.label:
            continue
        if query.answer is not None and answer != query.answer:
            continue
        if query.outcome is not Outcome.ANY and (label == answer) is not (query.outcome is Outcome.RIGHT):
            continue
        key = {
            Order.NUMBER: 0.0,
            Order.CONFIDENCE: float(readings.probabilities[position]),
            Order.LOSS: float(readings.losses[position]),
        }[query.order]
        expected.append((key, number, position))
    expected.sort(reverse=query.descending)
    found = find_images(query, SETS, readings)
    assert found.numbers.tolist() == [number for _, number, _ in expected]
    assert found.positions.tolist() == [position for _, _, position in expected]
    for place in range(0, len(found), 17):
        assert found.place_of(int(found.numbers[place])) == place
    assert query.without_filters().has_filters is False


def test_without_readings_the_order_is_by_number_and_answers_are_unknown() -> None:
    assert find_images(Query(order=Order.LOSS), SETS, None).numbers.tolist() == list(range(230, 300))
    assert find_images(Query(label=3), SETS, None).numbers.tolist() == [
        number for number in range(230, 300) if SETS.labels[number] == 3
    ]
    assert len(find_images(Query(answer=3), SETS, None)) == 0
    assert len(find_images(Query(outcome=Outcome.RIGHT), SETS, None)) == 0


def test_the_average_is_the_mean_of_each_label(bars: Dataset) -> None:
    sets = ImageSets(bars, 60, 0)
    numbers = sets.numbers(ImageSet.ALL)
    counts = np.bincount(sets.labels[numbers], minlength=10)
    averages = mean_by_class([sum_by_class(sets, piece) for piece in np.array_split(numbers, 2)], counts)
    for label in range(10):
        members = sets.pixels(numbers[sets.labels[numbers] == label])
        assert (averages[label] == np.rint(members.mean(axis=0))).all()
    assert not mean_by_class([np.zeros((10, 784))], np.zeros(10, np.intp)).any()
