"""The choice of the validation images."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netviz.data import DataError, partition
from netviz.data.partition import largest_validation_size
from netviz.data.seeding import Stream, generator


@settings(max_examples=60, deadline=None)
@given(
    counts=st.lists(st.integers(6, 40), min_size=10, max_size=10),
    n_each=st.integers(0, 5),
    seed=st.integers(0, 2**70),
)
def test_partition_is_exact_and_balanced(counts: list[int], n_each: int, seed: int) -> None:
    labels = np.repeat(np.arange(10, dtype=np.uint8), counts)
    np.random.default_rng(1).shuffle(labels)
    drawn = partition(labels, 10 * n_each, seed)
    together = np.concatenate([drawn.training, drawn.validation])
    assert np.array_equal(np.sort(together), np.arange(len(labels)))
    assert np.bincount(labels[drawn.validation], minlength=10).tolist() == [n_each] * 10
    for indices in (drawn.training, drawn.validation):
        assert indices.dtype == np.intp
        assert not indices.flags.writeable
        assert (np.diff(indices) > 0).all()


def test_the_seed_decides() -> None:
    labels = (np.arange(1000) % 10).astype(np.uint8)
    first = partition(labels, 100, 7).validation
    assert np.array_equal(first, partition(labels, 100, 7).validation)
    assert not np.array_equal(first, partition(labels, 100, 8).validation)


@given(few=st.integers(0, 9), more=st.integers(0, 9), seed=st.integers(0, 2**40))
def test_more_validation_images_include_fewer(few: int, more: int, seed: int) -> None:
    labels = (np.arange(100) % 10).astype(np.uint8)
    sets = [set(partition(labels, 10 * n, seed).validation.tolist()) for n in sorted((few, more))]
    assert sets[0] <= sets[1]


def test_all_images_are_equally_likely() -> None:
    labels = (np.arange(100) % 10).astype(np.uint8)
    drawn = np.zeros(100)
    for seed in range(400):
        drawn[partition(labels, 50, seed).validation] += 1
    # Binomial(400, 1/2): six standard deviations around 200.
    assert (np.abs(drawn - 200) < 60).all()


def test_wrong_size() -> None:
    with pytest.raises(DataError, match="at least 0, not -10"):
        partition(np.zeros(100, dtype=np.uint8), -10, 0)


@settings(max_examples=100, deadline=None)
@given(
    counts=st.lists(st.integers(0, 30), min_size=2, max_size=62),
    sizes=st.tuples(st.integers(0, 400), st.integers(0, 400)),
    seed=st.integers(0, 2**40),
)
def test_any_classes_and_counts_are_divided_as_evenly_as_they_can(
    counts: list[int], sizes: tuple[int, int], seed: int
) -> None:
    labels = np.repeat(np.arange(len(counts), dtype=np.uint8), counts)
    np.random.default_rng(1).shuffle(labels)
    most = largest_validation_size(labels)
    assert most == sum(max(count - 1, 0) for count in counts)
    small, large = sorted(min(size, most) for size in sizes)
    drawn = partition(labels, large, seed)
    assert set(partition(labels, small, seed).validation.tolist()) <= set(drawn.validation.tolist())
    each = np.bincount(labels[drawn.validation], minlength=len(counts))
    assert each.sum() == large
    for count, n in zip(counts, each, strict=True):
        assert n <= max(count - 1, 0)
        # Only a class that gives all it can has fewer than another one less one.
        assert n >= each.max() - 1 or n == max(count - 1, 0)
    with pytest.raises(DataError, match="one of each class is left"):
        partition(labels, most + 1, seed)


def test_a_rare_class_gives_what_it_can() -> None:
    labels = np.repeat(np.arange(10, dtype=np.uint8), [9, 9, 9, 4, 9, 9, 9, 9, 9, 0])
    validation = partition(labels, 40, 0).validation
    assert np.bincount(labels[validation], minlength=10).tolist() == [5, 5, 5, 3, 5, 5, 4, 4, 4, 0]


def test_negative_seed() -> None:
    with pytest.raises(DataError, match="The seed must be at least 0, not -1"):
        partition(np.zeros(100, dtype=np.uint8), 0, -1)


def test_each_purpose_and_counter_has_its_own_numbers() -> None:
    draws = [
        generator(0, Stream.PARTITION),
        generator(1, Stream.PARTITION),
        generator(0, Stream.EPOCH_ORDER, 0),
        generator(0, Stream.EPOCH_ORDER, 1),
        generator(1, Stream.EPOCH_ORDER, 0),
    ]
    assert len({int(draw.integers(2**62)) for draw in draws}) == len(draws)
    with pytest.raises(DataError, match="at least 0"):
        generator(0, Stream.EPOCH_ORDER, -1)
