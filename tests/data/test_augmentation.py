"""Random shifts and noise: what they do to images, and that they depend only on seed and epoch."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netviz.data import BatchGatherer, DataError, scale_pixels
from netviz.data.augmentation import NoiseMaker, Shifter, epoch_shifts

IMAGES = np.random.default_rng(3).integers(1, 256, (20, 784), dtype=np.uint8)


def moved(image: np.ndarray, down: int, right: int) -> np.ndarray:
    """Move an image pixel by pixel."""
    result = np.zeros((28, 28), dtype=np.uint8)
    for row in range(28):
        for column in range(28):
            if 0 <= row + down < 28 and 0 <= column + right < 28:
                result[row + down, column + right] = image.reshape(28, 28)[row, column]
    return result.reshape(784)


@settings(deadline=None, max_examples=25)
@given(shifts=st.sampled_from([1, 2, 5, 27]), data=st.data())
def test_images_move_and_pixels_from_outside_are_dark(shifts: int, data: st.DataObject) -> None:
    n = data.draw(st.integers(1, 5))
    one = st.integers(-shifts, shifts)
    by = np.array(data.draw(st.lists(st.tuples(one, one), min_size=n, max_size=n)), dtype=np.intp)
    shifter = Shifter(20, shifts)
    shifter.move(IMAGES, np.zeros((20, 2), dtype=np.intp))  # the previous batch leaves no trace
    expected = [moved(image, down, right) for image, (down, right) in zip(IMAGES[:n], by.tolist(), strict=True)]
    np.testing.assert_array_equal(shifter.move(IMAGES[:n], by), expected)


def test_the_gatherer_scales_the_moved_images() -> None:
    shifter, by = Shifter(4, 1), np.array([[1, 0], [0, -1]], dtype=np.intp)
    batch = BatchGatherer(4, 784).gather(IMAGES, np.array([7, 3]), lambda rows: shifter.move(rows, by))
    np.testing.assert_array_equal(batch, scale_pixels(np.array([moved(IMAGES[7], 1, 0), moved(IMAGES[3], 0, -1)])))


def test_all_shifts_are_equally_likely() -> None:
    drawn = epoch_shifts(50_000, 2, 0, 0)
    assert drawn.shape == (50_000, 2)
    for axis in (0, 1):
        values, counts = np.unique(drawn[:, axis], return_counts=True)
        assert values.tolist() == [-2, -1, 0, 1, 2]
        assert abs(counts - 10_000).max() < 500
    assert abs(np.corrcoef(drawn.T)[0, 1]) < 0.02


def test_shifts_depend_only_on_seed_and_epoch() -> None:
    drawn = {epoch_shifts(100, 1, seed, epoch).tobytes() for seed in range(3) for epoch in range(3)}
    assert len(drawn) == 9
    assert epoch_shifts(100, 1, 2, 2).tobytes() in drawn
    assert not epoch_shifts(100, 0, 0, 0).any()


@pytest.mark.parametrize("shifts", [-1, 28])
def test_shifts_out_of_the_image_are_rejected(shifts: int) -> None:
    with pytest.raises(DataError, match="0 to 27 pixels"):
        epoch_shifts(3, shifts, 0, 0)


def test_noise_is_normal_and_clipped() -> None:
    images = np.full((300, 784), 0.5, dtype=np.float32)
    NoiseMaker(0.1, 0, 0).add(images, 0)
    assert images.mean() == pytest.approx(0.5, abs=1e-3)
    assert images.std() == pytest.approx(0.1, abs=1e-3)
    strong = np.full((300, 784), 0.5, dtype=np.float32)
    NoiseMaker(10.0, 0, 0).add(strong, 0)
    assert (strong.min(), strong.max()) == (0.0, 1.0)


def test_no_two_images_of_a_batch_have_the_same_noise() -> None:
    images = np.full((200, 784), 0.5, dtype=np.float32)
    NoiseMaker(0.1, 0, 0).add(images, 0)
    assert len({row.tobytes() for row in images}) == 200
    later = np.full((200, 784), 0.5, dtype=np.float32)
    NoiseMaker(0.1, 0, 0).add(later, 200)
    assert not (images == later).all(axis=1).any()


def test_noise_depends_only_on_seed_epoch_and_position() -> None:
    found = set()
    for seed, epoch, start in ((0, 0, 0), (1, 0, 0), (0, 1, 0), (0, 0, 64), (0, 0, 0)):
        images = np.full((70, 784), 0.5, dtype=np.float32)
        NoiseMaker(0.1, seed, epoch).add(images, start)
        found.add(images.tobytes())
    assert len(found) == 4
