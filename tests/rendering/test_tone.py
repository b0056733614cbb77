"""Brightness: without memory, growing with the amount, and in the byte order of the screen."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz.rendering.colours import DARK, LIGHT, two_channel_lut
from netviz.rendering.tone import LookupTable, ToneMap, usable_scale


def random_picture(seed=0, shape=(40, 30)):
    rng = np.random.default_rng(seed)
    return (rng.exponential(size=shape) + 1j * rng.exponential(size=shape)).astype(np.complex64)


@pytest.mark.parametrize("nothing", [0.0, -1.0, float("nan"), float("inf")])
def test_a_scale_that_is_not_above_zero_is_one(nothing):
    assert usable_scale(nothing) == 1.0
    assert usable_scale(3.0) == 3.0


def test_bytes_are_blue_green_red_and_opaque():
    tone = ToneMap(DARK)
    colours = tone(np.zeros((2, 3), np.complex64))
    assert colours.shape == (2, 3, 4)
    assert colours.dtype == np.uint8
    assert colours.flags.c_contiguous
    assert (colours == [*DARK.panel[::-1], 255]).all()


def test_every_pixel_has_the_colour_of_its_two_amounts():
    rgba = two_channel_lut(DARK, 64)
    picture = random_picture(1, (90, 411)) * np.float32(0.3)
    colours = LookupTable(rgba).colours(np.asfortranarray(picture), 2.0)
    steps = np.sqrt(np.stack([picture.real, picture.imag]) / 2.0) * 63
    # If a root is near a whole number, rounding may go either way.
    sure = (np.abs(steps - np.rint(steps)) > 1e-3).all(axis=0)
    levels = np.minimum(steps, 63).astype(int)
    expected = rgba[levels[0], levels[1]][..., [2, 1, 0, 3]]
    assert sure.mean() > 0.9
    assert np.array_equal(colours[sure], expected[sure])


def test_memory_order_does_not_matter():
    picture = random_picture()
    assert np.array_equal(ToneMap(DARK)(picture), ToneMap(DARK)(np.asfortranarray(picture)))


def test_brightness_does_not_depend_on_the_unit():
    picture = random_picture()
    assert np.array_equal(ToneMap(DARK)(picture), ToneMap(DARK)(picture * np.float32(1024)))


@given(st.lists(st.tuples(st.integers(0, 5), st.floats(1e-3, 1e3)), max_size=6))
def test_the_same_picture_has_the_same_colours_whatever_came_before(earlier):
    tone = ToneMap(DARK)
    for seed, factor in earlier:
        tone(random_picture(seed) * np.float32(factor))
    assert np.array_equal(tone(random_picture(9)), ToneMap(DARK)(random_picture(9)))


def test_a_frame_is_not_overwritten_by_the_next():
    tone = ToneMap(DARK)
    first = tone(random_picture(0))
    copy = first.copy()
    tone(random_picture(1))
    assert np.array_equal(first, copy)


def test_negligible_amounts_do_not_count_as_lines():
    picture = random_picture()
    sparse = np.full((400, 30), 1e-12, np.complex64)
    sparse[:40] = picture
    tone = ToneMap(DARK)
    assert tone.measure(sparse) == pytest.approx(tone.measure(picture), rel=0.3)
    assert tone.measure(np.zeros((5, 5), np.complex64)) == 0


def test_even_fog_is_not_at_full_brightness():
    colours = ToneMap(DARK)(np.full((50, 50), 1 + 1j, np.complex64))
    assert 50 < colours[..., :3].mean() < 160


def test_another_palette_has_other_colours():
    tone = ToneMap(DARK)
    tone.palette = LIGHT
    assert tone.palette is LIGHT
    assert (tone(np.zeros((2, 2), np.complex64)) == [*LIGHT.panel[::-1], 255]).all()
