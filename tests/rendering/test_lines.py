"""Crisp lines: their position, strength, thickness and colours."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netviz.rendering.colours import DARK, LIGHT
from netviz.rendering.lines import LineBundle, compose_overlay, crisp_lines
from netviz.rendering.view import RenderingError, View


def one_line(start, end, value, view, thickness=1):
    return crisp_lines(np.array([start]), np.array([end]), np.array([value]), view, thickness)


@given(start=st.floats(0.1, 0.9), end=st.floats(0.1, 0.9), thickness=st.integers(1, 3), value=st.floats(0.1, 10))
@settings(deadline=None)
def test_line_is_centred_on_its_segment(start, end, thickness, value):
    view = View(60, 200)
    picture = one_line(start, end, value, view, thickness)
    x = view.column_centres()
    rows = np.arange(200)[:, np.newaxis]
    centre = (picture.real * rows).sum(axis=0) / picture.real.sum(axis=0)
    np.testing.assert_allclose(centre, view.rows_of((1 - x) * start + x * end), atol=0.02)
    assert not picture.imag.any()


@given(slope=st.floats(-0.8, 0.8), thickness=st.integers(1, 3))
@settings(deadline=None)
def test_thickness_does_not_depend_on_the_slope(slope, thickness):
    view = View(100, 400)
    picture = one_line(0.5 - slope / 2, 0.5 + slope / 2, -2.0, view, thickness).imag
    length = np.hypot(1, slope * 400 / 100)
    assert picture.sum(axis=0).mean() / 2 / length == pytest.approx(thickness, abs=0.5)
    assert picture.max() <= 2 + 1e-5


def test_steep_line_has_no_gaps():
    picture = one_line(0.05, 0.95, 1.0, View(40, 300)).real
    rows = picture.sum(axis=1)[20:-20]
    assert rows.min() > 0.5


@given(
    lines=st.lists(
        st.tuples(st.floats(0.1, 0.9), st.floats(0.1, 0.9), st.floats(0.5, 1) | st.floats(-1, -0.5)), max_size=20
    ),
    width=st.integers(1, 60),
)
@settings(deadline=None)
def test_many_lines_are_the_sum_of_each(lines, width):
    view = View(width, 90)
    starts, ends, values = (
        (np.array(column, float) for column in zip(*lines, strict=True)) if lines else [np.zeros(0)] * 3
    )
    together = crisp_lines(starts, ends, values, view)
    alone = sum((one_line(*line, view) for line in lines), np.zeros((90, width)))
    np.testing.assert_allclose(together, alone, atol=1e-4)


def test_bundle_without_thickness_distributes_the_strength():
    rng = np.random.default_rng(0)
    starts, ends, values = rng.uniform(0.1, 0.9, (3, 50))
    picture = LineBundle(starts, ends, View(30, 200)).draw(values - 0.5)
    np.testing.assert_allclose(picture.real.sum(axis=0), (values - 0.5).clip(0).sum(), rtol=0.01)
    np.testing.assert_allclose(picture.imag.sum(axis=0), (0.5 - values).clip(0).sum(), rtol=0.01)


def test_zoomed_line_keeps_its_thickness_and_is_cut_at_the_edges():
    view = View(50, 80, 0.5, 1.5, 0.4, 0.6)
    picture = one_line(0.5, 0.5, 1.0, view, 2).real
    assert picture[:, :25].sum(axis=0) == pytest.approx(np.full(25, 2.0))
    assert not picture[:, 25:].any()
    assert not one_line(0.2, 0.3, 1.0, view).any()
    assert not one_line(0.9, 0.7, 1.0, view).any()


def test_even_the_faintest_line_is_drawn():
    picture = crisp_lines(np.array([0.2, 0.8]), np.array([0.2, 0.8]), np.array([1.0, 1e-4]), View(10, 50))
    np.testing.assert_allclose(picture[:25].sum(axis=0).real, 1.0, rtol=1e-4)
    np.testing.assert_allclose(picture[25:].sum(axis=0).real, 1e-4, rtol=1e-4)


@pytest.mark.parametrize("values", [np.zeros(0), np.zeros(3)])
def test_nothing_to_draw(values):
    picture = crisp_lines(values, values, values, View(6, 5))
    assert picture.shape == (5, 6)
    assert not picture.any()


def test_arrays_of_different_lengths():
    with pytest.raises(RenderingError, match="not 3, 2 and 3"):
        crisp_lines(np.zeros(3), np.zeros(2), np.zeros(3), View(5, 5))


def test_no_thickness():
    with pytest.raises(RenderingError, match="at least 1"):
        crisp_lines(np.zeros(3), np.zeros(3), np.zeros(3), View(5, 5), 0)


@pytest.mark.parametrize("palette", [DARK, LIGHT])
def test_overlay_is_premultiplied_and_coloured_by_sign(palette):
    picture = np.zeros((3, 4), np.complex64)
    picture[0, 0], picture[1, 1], picture[2, 2] = 0.2, 0.2j, 0.05
    overlay = compose_overlay(picture, 1.0, palette)
    assert overlay.shape == (3, 4, 4)
    assert overlay.dtype == np.uint8
    blue, green, red, alpha = np.moveaxis(overlay.astype(int), -1, 0)
    assert (np.maximum(np.maximum(red, green), blue) <= alpha).all()
    assert blue[0, 0] > red[0, 0]
    assert red[1, 1] > blue[1, 1]
    assert 0 < alpha[2, 2] < alpha[0, 0] < 255
    assert not overlay[2, 3].any()


def test_overlay_is_opaque_at_and_above_its_scale():
    picture = np.array([[3, 7j, 1e30]], np.complex64)
    assert (compose_overlay(picture, 3.0, DARK)[..., 3] == 255).all()
