"""The training images, their labels, and their augmentation."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from netviz.data import Dataset, epoch_order, partition, scale_pixels
from netviz.training import TrainingConfig, TrainingError
from netviz.training.batch_source import BatchSource

SMALL = TrainingConfig(hidden=(16,), batch_size=64, validation_size=100)


def test_a_batch_is_a_slice_of_the_order_of_the_epoch(bars: Dataset) -> None:
    source = BatchSource(SMALL, bars)
    training = partition(bars.train_labels, 100, 0).training
    for epoch, number, size in ((0, 0, 64), (3, 7, 52), (0, 1, 64)):
        images, labels = source.batch(SMALL, epoch, number)
        indices = epoch_order(training, 0, epoch)[64 * number :][:64]
        assert len(labels) == size
        np.testing.assert_array_equal(images, scale_pixels(bars.train_images[indices]))
        np.testing.assert_array_equal(labels, bars.train_labels[indices])


@pytest.mark.parametrize(
    "settings",
    [{}, {"shifts": 1}, {"shifts": 3, "noise": 0.2}, {"noise": 0.1}, {"shifts": 1, "batch_seed": 4}],
    ids=str,
)
def test_a_batch_depends_only_on_its_number_and_the_configuration(bars: Dataset, settings: dict[str, object]) -> None:
    config = replace(SMALL, **settings)
    fresh = BatchSource(config, bars)
    expected = fresh.batch(config, 2, 5)[0].copy()
    used = BatchSource(SMALL, bars)
    for other, epoch, number in ((SMALL, 2, 5), (config, 1, 0), (replace(config, shifts=2, noise=0.5), 2, 5)):
        used.batch(other, epoch, number)
    np.testing.assert_array_equal(used.batch(config, 2, 5)[0], expected)
    plain = BatchSource(SMALL, bars).batch(SMALL, 2, 5)[0]
    assert bool((plain != expected).any()) == bool(settings)


def test_a_seed_of_the_batches_keeps_the_training_images(bars: Dataset) -> None:
    one, other = (BatchSource(replace(SMALL, batch_seed=seed), bars) for seed in (None, 7))
    np.testing.assert_array_equal(one.training, other.training)
    np.testing.assert_array_equal(one.validation, other.validation)
    orders = [source.batch(replace(SMALL, batch_seed=seed), 0, 0)[1] for source, seed in ((one, None), (other, 7))]
    assert (orders[0] != orders[1]).any()


def test_some_of_the_images_can_train(bars: Dataset) -> None:
    sources = [BatchSource(replace(SMALL, training_size=size), bars) for size in (30, 200, 0)]
    sets = [set(source.training.tolist()) for source in sources]
    assert [len(images) for images in sets] == [30, 200, 500]
    assert sets[0] < sets[1] < sets[2]
    assert (sources[0].batch_size, sources[0].steps_per_epoch) == (30, 1)
    assert sources[1].steps_per_epoch == 4
    with pytest.raises(TrainingError, match="Only 500 images are left to train on"):
        BatchSource(replace(SMALL, training_size=501), bars)


@pytest.mark.parametrize("share", [0.0, 0.4, 1.0])
def test_a_share_of_the_labels_is_drawn_at_random(bars: Dataset, share: float) -> None:
    source = BatchSource(replace(SMALL, shuffled_labels=share), bars)
    differs = source.labels != bars.train_labels
    # One in ten of the random labels is correct by chance.
    assert differs[source.training].mean() == pytest.approx(0.9 * share, abs=0.06)
    assert not differs[source.validation].any()
    again = BatchSource(replace(SMALL, shuffled_labels=share, batch_seed=3), bars)
    np.testing.assert_array_equal(again.labels, source.labels)
