"""From pictures to digits with the size, position and ink of MNIST's."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from netviz.data import DataError, load_mnist
from netviz.data.centring import BOX, MIDDLE, centre, digit_from_picture, is_dark_on_light

DIGITS = arrays(np.uint8, st.tuples(st.integers(1, 22), st.integers(1, 22)), elements=st.integers(0, 255))


def placed(digit: np.ndarray, row: int, column: int) -> np.ndarray:
    field = np.zeros((28, 28), np.uint8)
    field[row : row + digit.shape[0], column : column + digit.shape[1]] = digit
    return field


def seven(height: int = 90, width: int = 70, ink: int = 255, paper: int = 0) -> np.ndarray:
    """Return a 7 somewhere in a picture."""
    grey = np.full((height * 2, width * 2), paper, np.uint8)
    top, left, thick = height // 3, width // 2, max(height // 9, 1)
    grey[top : top + thick, left : left + width] = ink
    for row in range(thick, height):
        right = left + width - row * width // (2 * height)
        grey[top + row, right - thick : right] = ink
    return grey


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


def test_dark_on_light_and_light_on_dark_are_the_same_digit() -> None:
    bright = seven(ink=240, paper=20)
    dark = 255 - bright
    assert is_dark_on_light(dark)
    assert not is_dark_on_light(bright)
    np.testing.assert_array_equal(digit_from_picture(dark), digit_from_picture(bright))
    np.testing.assert_array_equal(digit_from_picture(dark, inverted=True, centred=True), digit_from_picture(dark))


def test_ink_may_cover_most_of_the_picture() -> None:
    grey = np.full((60, 60), 230, np.uint8)
    grey[5:55, 5:55] = 30
    assert is_dark_on_light(grey)
    assert digit_from_picture(grey).reshape(28, 28)[MIDDLE, MIDDLE] == 255


def test_faint_ink_on_unevenly_lit_paper_becomes_full_ink() -> None:
    rng = np.random.default_rng(0)
    grey = seven(ink=60).astype(float)
    light = np.linspace(230, 170, grey.shape[1]) + np.linspace(0, -20, grey.shape[0])[:, np.newaxis]
    photo = np.clip(light - grey + rng.normal(0, 3, grey.shape), 0, 255).astype(np.uint8)
    seen, clean = (digit_from_picture(picture).reshape(28, 28).astype(int) for picture in (photo, seven()))
    assert seen.max() == 255
    assert not seen[:3].any()
    assert np.abs(seen - clean).mean() < 8


@given(arrays(np.uint8, (28, 28), elements=st.integers(0, 255)))
def test_a_picture_like_mnists_stays_unchanged(grey: np.ndarray) -> None:
    grey[[0, -1]] = 0
    grey[:, [0, -1]] = 0
    np.testing.assert_array_equal(digit_from_picture(grey), grey.ravel())


def test_a_small_picture_is_centred_and_inverted_on_request() -> None:
    grey = placed(np.full((20, 4), 255, np.uint8), 2, 1)
    np.testing.assert_array_equal(digit_from_picture(grey, centred=True), centre(grey).ravel())
    np.testing.assert_array_equal(digit_from_picture(255 - grey), grey.ravel())
    np.testing.assert_array_equal(digit_from_picture(grey, inverted=True), 255 - grey.ravel())


def test_a_picture_that_is_not_centred_fills_the_image() -> None:
    grey = np.zeros((100, 50), np.uint8)
    grey[10:90, 5:45] = 255
    field = digit_from_picture(grey, centred=False).reshape(28, 28)
    assert (field > 127).any(axis=1).sum() == pytest.approx(0.8 * 28, abs=1.1)
    assert not field[:, :7].any()
    assert not field[:, 21:].any()


@pytest.mark.parametrize(
    "grey", [np.zeros((1, 1)), np.full((50, 40), 255), np.full((90, 90), 128), np.zeros((0, 5)), np.zeros((2, 2, 2))]
)
def test_an_empty_picture_is_rejected_with_one_sentence(grey: np.ndarray) -> None:
    with pytest.raises(DataError, match=r"^The picture [^.]*\.$"):
        digit_from_picture(grey.astype(np.uint8))


@given(arrays(np.uint8, st.tuples(st.integers(1, 40), st.integers(1, 40)), elements=st.integers(0, 255)))
def test_any_picture_gives_a_digit_or_a_data_error(grey: np.ndarray) -> None:
    for inverted in (None, True, False):
        for centred in (None, True, False):
            try:
                digit = digit_from_picture(grey, inverted=inverted, centred=centred)
            except DataError:
                continue
            assert digit.shape == (784,)
            assert digit.dtype == np.uint8
