"""The numbers of a data set's images, and the sample of validation images."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netviz.data import DataError, Dataset, partition, scale_pixels
from netviz.data.image_sets import ImageSet, ImageSets, Split, images_of, validation_sample


def make_dataset(n_train: int = 300, n_test: int = 50) -> Dataset:
    """Return a data set in which every image has different pixels."""
    rng = np.random.default_rng(3)
    images = rng.integers(0, 256, (n_train + n_test, 784), dtype=np.uint8)
    labels = (np.arange(n_train + n_test) * 3 % 10).astype(np.uint8)
    names = tuple("0123456789")
    return Dataset("noise", names, images[:n_train], labels[:n_train], images[n_train:], labels[n_train:])


DATASET = make_dataset()


def number_of(image: np.ndarray) -> int:
    """Return the number of a scaled image in the data set."""
    everything = scale_pixels(np.concatenate([DATASET.train_images, DATASET.test_images]))
    (found,) = np.flatnonzero((everything == image).all(axis=1))
    return int(found)


@settings(max_examples=25, deadline=None)
@given(n_each=st.integers(1, 29), most=st.integers(10, 400), seed=st.integers(0, 1000))
def test_the_sample_is_balanced_and_from_the_validation_images_of_the_run(n_each: int, most: int, seed: int) -> None:
    images, labels = validation_sample(DATASET, 10 * n_each, seed, most)
    assert len(images) == len(labels) == min(10 * n_each, most // 10 * 10)
    assert images.shape[1] == 784
    assert (images.dtype, labels.dtype) == (np.float32, np.intp)
    assert len(set(np.bincount(labels, minlength=10).tolist())) == 1
    validation = partition(DATASET.train_labels, 10 * n_each, seed).validation
    numbers = [number_of(image) for image in images[:5]]
    assert set(numbers) <= set(validation.tolist())
    np.testing.assert_array_equal(labels[:5], DATASET.train_labels[numbers])


def test_the_sample_is_the_same_for_all_runs_with_more_validation_images() -> None:
    few, many = (validation_sample(DATASET, size, 7, 50) for size in (50, 200))
    np.testing.assert_array_equal(few[0], many[0])
    np.testing.assert_array_equal(few[1], many[1])
    other, _ = validation_sample(DATASET, 200, 8, 50)
    assert not np.array_equal(other, few[0])


@pytest.mark.parametrize(("size", "most"), [(0, 20), (0, 1000), (100, 5)])
def test_without_validation_images_the_sample_is_from_the_test_images(size: int, most: int) -> None:
    images, labels = validation_sample(DATASET, size, 0, most)
    np.testing.assert_array_equal(images, scale_pixels(DATASET.test_images[:most]))
    np.testing.assert_array_equal(labels, DATASET.test_labels[:most])
    assert (images.dtype, labels.dtype) == (np.float32, np.intp)


def test_the_sample_leaves_one_image_of_each_class_to_train_on() -> None:
    images, labels = validation_sample(DATASET, 5000, 0, 1000)
    assert len(images) == 290
    assert np.bincount(labels).tolist() == [29] * 10


def test_an_impossible_validation_size_is_rejected() -> None:
    with pytest.raises(DataError, match="at least 0, not -15"):
        validation_sample(DATASET, -15, 0, 100)


def test_every_image_has_one_number() -> None:
    sets = ImageSets(DATASET, 100, 0)
    parts = [sets.numbers(part).tolist() for part in (ImageSet.TRAINING, ImageSet.VALIDATION, ImageSet.TEST)]
    assert [len(part) for part in parts] == [200, 100, 50]
    assert sorted(parts[0] + parts[1]) == sets.numbers(ImageSet.TRAINING_SET).tolist()
    assert sorted(parts[0] + parts[1] + parts[2]) == sets.numbers(ImageSet.ALL).tolist() == list(range(350))
    for number in (0, 299, 300, 349):
        split, index = sets.place(number)
        images, labels = images_of(DATASET, split)
        assert sets.number(split, index) == number
        np.testing.assert_array_equal(sets.pixels(np.array([number])), images[[index]])
        assert sets.labels[number] == labels[index]
    mixed = sets.pixels(np.array([349, 0, 300]))
    np.testing.assert_array_equal(mixed[1], DATASET.train_images[0])
    np.testing.assert_array_equal(mixed[[0, 2]], DATASET.test_images[[49, 0]])
    assert sets.number(Split.DRAWN, 0) is None


def test_an_impossible_partition_leaves_all_images_for_training() -> None:
    sets = ImageSets(DATASET, 5000, 0)
    assert len(sets.numbers(ImageSet.TRAINING)) == 300
    assert not len(sets.numbers(ImageSet.VALIDATION))
