"""Brightness: without flicker, growing with the amount, and in the byte order of the screen."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz.rendering.colours import DARK, LIGHT, two_channel_lut
from netviz.rendering.tone import LookupTable, SlowScale, ToneMap


def random_picture(seed=0, shape=(40, 30)):
    rng = np.random.default_rng(seed)
    return (rng.exponential(size=shape) + 1j * rng.exponential(size=shape)).astype(np.complex64)


@given(st.floats(1e-6, 1e6), st.floats(1e-6, 1e6), st.floats(0.05, 1))
def test_scale_approaches_its_target_step_by_step(first, second, smoothing):
    scale = SlowScale(smoothing)
    assert scale.follow(first) == first
    low, high = sorted((first, second))
    moved = scale.follow(second)
    assert low * 0.999 <= moved <= high * 1.001
    assert np.log(moved / first) == pytest.approx(smoothing * np.log(second / first), abs=1e-6)
    for _ in range(400):
        moved = scale.follow(second)
    assert moved == pytest.approx(second, rel=1e-3)


@pytest.mark.parametrize("nothing", [0.0, -1.0, float("nan"), float("inf")])
def test_scale_ignores_values_that_are_not_above_zero(nothing):
    scale = SlowScale()
    assert scale.follow(nothing) == 1.0
    scale.follow(3.0)
    assert scale.follow(nothing) == 3.0
    scale.reset()
    assert scale.follow(8.0) == 8.0


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


def test_sudden_change_is_followed_slowly_and_reset_at_once():
    tone = ToneMap(DARK, smoothing=0.1)
    picture = random_picture()
    first = tone(picture)
    brighter = tone(picture * np.float32(4))
    assert brighter.astype(int).sum() > first.astype(int).sum()
    tone.reset()
    assert np.array_equal(tone(picture * np.float32(4)), first)


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
    assert 60 < colours[..., :3].mean() < 200


def test_palette_changes_without_touching_the_scale():
    tone = ToneMap(DARK)
    tone(random_picture())
    value = tone.scale.value
    tone.palette = LIGHT
    assert tone.palette is LIGHT
    assert tone.scale.value == value
    assert (tone(np.zeros((2, 2), np.complex64)) == [*LIGHT.panel[::-1], 255]).all()
