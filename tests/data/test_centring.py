"""From pictures to digits with the size, position and ink of MNIST's."""

from __future__ import annotations

import numpy as np
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from netviz.data import load_mnist
from netviz.data.centring import BOX, MIDDLE, centre

DIGITS = arrays(np.uint8, st.tuples(st.integers(1, 22), st.integers(1, 22)), elements=st.integers(0, 255))


def placed(digit: np.ndarray, row: int, column: int) -> np.ndarray:
    field = np.zeros((28, 28), np.uint8)
    field[row : row + digit.shape[0], column : column + digit.shape[1]] = digit
    return field


@given(DIGITS, st.data())
def test_the_position_of_a_digit_does_not_matter(digit: np.ndarray, data: st.DataObject) -> None:
    places = [tuple(data.draw(st.integers(0, 28 - length)) for length in digit.shape) for _ in range(2)]
    first, second = (centre(placed(digit, *place)) for place in places)
    np.testing.assert_array_equal(first, second)


@given(DIGITS)
def test_the_box_is_20_long_and_the_centre_of_mass_in_the_middle(digit: np.ndarray) -> None:
    assume(digit.any())
    field = centre(placed(digit, 3, 2)).astype(float)
    rows, columns = np.flatnonzero(field.any(axis=1)), np.flatnonzero(field.any(axis=0))
    assert max(np.ptp(rows), np.ptp(columns)) + 1 <= BOX
    assert field.max() == 255
    for profile, lit, across in ((field.sum(axis=1), rows, columns), (field.sum(axis=0), columns, rows)):
        mass_at = profile @ np.arange(28) / profile.sum()
        at_the_edge = lit[0] == 0 or lit[-1] == 27
        # Rounding changes each pixel by up to half a grey level, which moves the centre of mass of a pale digit.
        rounding = 0.5 * (np.ptp(across) + 1) * np.abs(lit - mass_at).sum() / profile.sum()
        assert at_the_edge or abs(mass_at - MIDDLE) <= 0.5 + 0.02 + rounding


def test_mnist_is_already_centred() -> None:
    images = load_mnist().test_images[:500].reshape(-1, 28, 28)
    same = [np.array_equal(centre(image), image) for image in images]
    assert np.mean(same) > 0.85
    masses = images.astype(float).sum(axis=(1, 2))
    rows = images.sum(axis=2) @ np.arange(28) / masses
    assert np.all(np.abs(rows - MIDDLE) <= 0.51)


def test_the_aspect_ratio_is_kept() -> None:
    tall = centre(np.full((40, 10), 255, np.uint8))
    assert (tall.any(axis=1).sum(), tall.any(axis=0).sum()) == (20, 5)
    small = centre(placed(np.full((3, 6), 90, np.uint8), 1, 1))
    assert (small.any(axis=1).sum(), small.any(axis=0).sum()) == (10, 20)
    assert small.max() == 255


def test_no_ink_stays_no_ink() -> None:
    assert not centre(np.zeros((28, 28), np.uint8)).any()
