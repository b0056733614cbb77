"""Weights and columns as pictures."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz.rendering.colours import DARK, LIGHT, diverging_lut, grey_lut
from netviz.rendering.tiles import column_picture, receptive_field_wall, robust_scale, weight_matrix_picture
from netviz.rendering.view import RenderingError


def coloured(values, scale, palette):
    """Return the colours of values, one by one."""
    lut = diverging_lut(palette, 255)
    steps = np.clip(np.rint(np.asarray(values, float) / scale * 127), -127, 127).astype(int) + 127
    return lut[steps][..., [2, 1, 0, 3]]


def random_weights(shape, seed=0):
    return np.random.default_rng(seed).standard_normal(shape).astype(np.float32)


@given(
    n_units=st.integers(1, 20),
    columns=st.integers(1, 7),
    gap=st.integers(0, 3),
    tile=st.tuples(st.integers(1, 5), st.integers(1, 5)),
    ordered=st.booleans(),
)
def test_wall_shows_every_weight_at_its_position(n_units, columns, gap, tile, ordered):
    height, width = tile
    kernel = random_weights((n_units, height * width))
    order = np.random.default_rng(1).permutation(n_units) if ordered else np.arange(n_units)
    wall = receptive_field_wall(kernel, 1.5, DARK, columns, gap, order if ordered else None, tile_shape=tile)
    rows = -(-n_units // columns)
    expected = np.empty((rows * (height + gap) - gap, columns * (width + gap) - gap, 4), np.uint8)
    expected[:] = [*DARK.background[::-1], 255]
    for place, unit in enumerate(order):
        top, left = place // columns * (height + gap), place % columns * (width + gap)
        expected[top : top + height, left : left + width] = coloured(kernel[unit].reshape(tile), 1.5, DARK)
    assert wall.dtype == np.uint8
    assert wall.flags.c_contiguous
    # Values halfway between two colours may be rounded either way.
    assert np.abs(wall.astype(int) - expected).max() <= 6
    assert (wall == expected).mean() > 0.98


def test_wall_of_mnist_is_sixteen_tiles_wide():
    wall = receptive_field_wall(random_weights((256, 784)), 1.0, LIGHT, tile_shape=(28, 28))
    assert wall.shape == (16 * 28 + 15, 16 * 28 + 15, 4)


def test_wall_needs_complete_tiles():
    with pytest.raises(RenderingError, match="do not fill"):
        receptive_field_wall(np.zeros((4, 783), np.float32), 1.0, DARK, tile_shape=(28, 28))


def test_memory_order_of_the_kernel_does_not_matter():
    kernel = random_weights((32, 784))
    other = np.asfortranarray(kernel)
    walls = [receptive_field_wall(values, 1.0, DARK, tile_shape=(28, 28)) for values in (kernel, other)]
    assert np.array_equal(*walls)


@pytest.mark.parametrize("value", [1.0, -1.0, 50.0, -1e30, float("inf")])
def test_weights_beyond_the_scale_have_full_colour(value):
    picture = weight_matrix_picture(np.full((3, 2), value, np.float32), 1.0, DARK)
    expected = DARK.positive if value > 0 else DARK.negative
    assert (picture == [*expected[::-1], 255]).all()


def test_weight_matrix_has_a_row_per_output_and_a_column_per_input():
    kernel = random_weights((30, 4))
    picture = weight_matrix_picture(kernel, 2.0, LIGHT)
    assert picture.shape == (4, 30, 4)
    assert np.abs(picture.astype(int) - coloured(kernel.T, 2.0, LIGHT)).max() <= 6
    order = np.arange(30)[::-1]
    assert np.array_equal(weight_matrix_picture(kernel, 2.0, LIGHT, order), picture[:, ::-1])


@given(percentile=st.floats(50, 99.9), factor=st.floats(0.01, 100))
def test_scale_is_the_percentile_of_the_magnitudes(percentile, factor):
    weights = random_weights((100, 90)) * np.float32(factor)
    assert robust_scale(weights, percentile) == pytest.approx(np.percentile(np.abs(weights), percentile), rel=0.05)


def test_scale_of_many_weights_is_close_and_of_zeros_above_zero():
    weights = random_weights((784, 256))
    assert robust_scale(weights.T) == pytest.approx(np.percentile(np.abs(weights), 99), rel=0.05)
    assert robust_scale(np.zeros((5, 5), np.float32)) > 0


def test_column_of_an_image_goes_from_paper_to_ink():
    picture = column_picture(np.array([0.0, 0.5, 1.0, 7.0, -1.0]), DARK, width=3)
    grey = grey_lut(DARK)[..., [2, 1, 0, 3]]
    assert picture.shape == (5, 3, 4)
    assert np.array_equal(picture[:, 0], grey[[0, 128, 255, 255, 0]])
    assert np.array_equal(picture[:, 0], picture[:, 2])


def test_column_of_activations_is_signed():
    picture = column_picture(np.array([-2.0, 0.0, 2.0]), LIGHT, scale=2.0, signed=True)
    assert picture[:, 0, ::-1][:, 1:].tolist() == [list(LIGHT.negative), list(LIGHT.panel), list(LIGHT.positive)]


@given(n=st.integers(1, 300), height=st.integers(1, 300), place=st.integers(0, 299), sign=st.sampled_from([-1, 1]))
def test_one_strong_unit_is_visible_at_any_height(n, height, place, sign):
    values = np.zeros(n)
    values[place % n] = sign
    picture = column_picture(values, DARK, signed=True, height=height)
    strong = DARK.positive if sign > 0 else DARK.negative
    rows = np.flatnonzero((picture[:, 0, :3] == strong[::-1]).all(axis=1))
    assert picture.shape == (height, 1, 4)
    assert len(rows) >= 1
    centre = (place % n + 0.5) / n
    assert np.abs((rows + 0.5) / height - centre).max() <= 0.5 / n + 1 / height


def test_zero_stays_zero_at_a_scale_beyond_single_precision():
    values = np.array([[0.0, 1e-44, -1e-44]], np.float32)
    picture = weight_matrix_picture(values, 1e-44, DARK)
    paper = weight_matrix_picture(np.zeros((1, 1), np.float32), 1.0, DARK)[0, 0]
    assert (picture.reshape(-1, 4)[0] == paper).all()
