"""Minibatches: the order of the images and their pixels."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netviz.data import BatchGatherer, DataError, epoch_order, scale_pixels

IMAGES = np.random.default_rng(3).integers(0, 256, (50, 12), dtype=np.uint8)
ALL_INTENSITIES = np.arange(256, dtype=np.uint8)


def test_scaled_pixels_agree_with_float64() -> None:
    scaled = scale_pixels(ALL_INTENSITIES)
    exact = ALL_INTENSITIES / np.float64(255)
    assert scaled.dtype == np.float32
    # One rounding of 1/255 and one of the product: less than 2 units in the last place.
    np.testing.assert_allclose(scaled, exact, rtol=1.2e-7, atol=0)


def test_scaling_is_exact_at_both_ends_and_monotonic() -> None:
    scaled = scale_pixels(ALL_INTENSITIES)
    assert scaled[0] == 0
    assert scaled[-1] == 1
    assert (np.diff(scaled) > 0).all()


@settings(deadline=None)
@given(rows=st.lists(st.integers(0, 49), min_size=0, max_size=16))
def test_gathers_the_requested_rows(rows: list[int]) -> None:
    gatherer = BatchGatherer(16, 12)
    batch = gatherer.gather(IMAGES, np.array(rows, dtype=np.intp))
    assert batch.dtype == np.float32
    assert batch.shape == (len(rows), 12)
    np.testing.assert_array_equal(batch, scale_pixels(IMAGES[rows]) if rows else batch)


def test_memory_is_reused() -> None:
    gatherer = BatchGatherer(4, 12)
    first = gatherer.gather(IMAGES, np.array([1, 2, 3, 4]))
    second = gatherer.gather(IMAGES, np.array([5, 6]))
    assert np.shares_memory(first, second)
    assert first.flags.c_contiguous
    assert second.flags.c_contiguous
    np.testing.assert_array_equal(first[:2], scale_pixels(IMAGES[[5, 6]]))
    np.testing.assert_array_equal(first[2:], scale_pixels(IMAGES[[3, 4]]))


def test_read_only_images_and_indices() -> None:
    images = IMAGES.copy()
    images.flags.writeable = False
    indices = np.array([49, 0])
    indices.flags.writeable = False
    batch = BatchGatherer(2, 12).gather(images, indices)
    np.testing.assert_array_equal(batch, scale_pixels(images[[49, 0]]))


@pytest.mark.parametrize("index", [-1, 50, 2**40])
def test_index_out_of_range_is_rejected(index: int) -> None:
    with pytest.raises(DataError, match="must be from 0 to 49"):
        BatchGatherer(4, 12).gather(IMAGES, np.array([3, index]))


def test_too_many_indices() -> None:
    with pytest.raises(DataError, match="A batch of 5 images is larger than the batch size of 4"):
        BatchGatherer(4, 12).gather(IMAGES, np.arange(5))


@pytest.mark.parametrize("sizes", [(0, 12), (4, 0), (-1, 12)])
def test_empty_batches_are_rejected(sizes: tuple[int, int]) -> None:
    with pytest.raises(DataError, match="at least 1 image"):
        BatchGatherer(*sizes)


@settings(deadline=None)
@given(n=st.integers(0, 200), seed=st.integers(0, 2**40), epoch=st.integers(0, 2**33))
def test_epoch_shows_every_image_once(n: int, seed: int, epoch: int) -> None:
    indices = np.arange(n) * 3
    order = epoch_order(indices, seed, epoch)
    assert order.dtype == np.intp
    assert not np.shares_memory(order, indices)
    assert np.array_equal(np.sort(order), indices)
    assert np.array_equal(order, epoch_order(indices, seed, epoch))


@pytest.mark.parametrize("shape", [(784,), (3, 784), (2, 28, 28)])
def test_an_image_scales_to_the_same_bits_everywhere(shape: tuple[int, ...]) -> None:
    images = np.random.default_rng(5).integers(0, 256, shape, dtype=np.uint8)
    out = np.empty(shape, np.float32)
    assert scale_pixels(images, out=out) is out
    for scaled in (scale_pixels(images), images * np.float32(1 / 255)):
        assert scaled.dtype == np.float32
        np.testing.assert_array_equal(scaled, out)


def test_each_epoch_and_each_seed_has_its_own_order() -> None:
    indices = np.arange(500)
    orders = {epoch_order(indices, seed, epoch).tobytes() for seed in range(3) for epoch in range(3)}
    assert len(orders) == 9


def test_negative_epoch() -> None:
    with pytest.raises(DataError, match="at least 0"):
        epoch_order(np.arange(5), 0, -1)
