"""The places of the rows on their way from the image into the column."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz.data import ROWS
from netviz.scene.flattening import Flattening, joined, latest_row, returned
from netviz.scene.layout import NetworkLayout


def layout_of(width: int, height: int, scale: float) -> NetworkLayout:
    return NetworkLayout(round(width * scale), round(height * scale), scale)


# The network view is never smaller than 420 by 300.
layouts = st.builds(layout_of, st.integers(420, 2400), st.integers(300, 1600), st.sampled_from([1.0, 1.5, 2.0]))
moments = st.floats(0.0, 1.0)
pixels = st.integers(0, 783)


def centre(flattening: Flattening, pixel: int, moment: float) -> tuple[float, float]:
    return flattening.place(pixel // 28, moment).pixel_centre(pixel % 28)


@given(layouts, pixels)
def test_at_first_every_pixel_is_at_its_place_in_the_image(layout: NetworkLayout, pixel: int) -> None:
    flattening = Flattening.of(layout)
    row, column = divmod(pixel, 28)
    side = flattening.side / 28
    expected = (flattening.image_left + (column + 0.5) * side, flattening.image_top + (row + 0.5) * side)
    assert centre(flattening, pixel, 0.0) == pytest.approx(expected)
    assert side * layout.scale == pytest.approx(round(side * layout.scale)), "a pixel is whole pixels of the screen"


@given(layouts, pixels)
def test_at_last_the_column_is_the_networks_own(layout: NetworkLayout, pixel: int) -> None:
    flattening = Flattening.of(layout)
    x, y = centre(flattening, pixel, 1.0)
    column = layout.pixel_column
    assert y * layout.scale == pytest.approx(layout.unit_y(pixel, 784))
    assert x * layout.scale == pytest.approx(column.left + column.width / 2)
    place = flattening.place(pixel // 28, 1.0)
    assert place.thickness * layout.scale == pytest.approx(column.width)
    assert place.length * layout.scale == pytest.approx(column.height / 28)


def test_a_zoomed_network_is_flattened_into_the_whole_ones_column() -> None:
    layout = NetworkLayout(800, 600)
    assert Flattening.of(layout.zoomed_about(300, 200, 4.0)) == Flattening.of(layout)


@given(layouts, moments)
def test_the_rows_in_the_column_lie_end_to_end(layout: NetworkLayout, moment: float) -> None:
    flattening = Flattening.of(layout)
    n_settled = flattening.n_settled(moment)
    assert all(joined(row, moment) == 1.0 for row in range(n_settled)), "the first rows settle first"
    end = flattening.top
    for row in range(n_settled):
        place = flattening.place(row, moment)
        assert place.angle == 90.0
        assert place.y - place.length / 2 == pytest.approx(end)
        end = place.y + place.length / 2
    assert end <= flattening.top + flattening.height + 1e-6


@given(layouts, pixels, st.floats(0.0, 1.0 - 1e-6))
def test_nothing_jumps(layout: NetworkLayout, pixel: int, moment: float) -> None:
    flattening = Flattening.of(layout)
    before, after = centre(flattening, pixel, moment), centre(flattening, pixel, moment + 1e-6)
    assert math.dist(before, after) < 1e-4 * (layout.width + layout.height)


@given(layouts, st.integers(0, 27), moments)
def test_a_row_never_leaves_the_height_of_the_column(layout: NetworkLayout, row: int, moment: float) -> None:
    flattening = Flattening.of(layout)
    place = flattening.place(row, moment)
    for column in (0, 27):
        _, y = place.pixel_centre(column)
        assert flattening.top - 1e-6 <= y <= flattening.top + flattening.height + 1e-6


@given(layouts, pixels, moments)
def test_a_pixel_is_found_at_its_place_unless_a_moving_row_covers_it(
    layout: NetworkLayout, pixel: int, moment: float
) -> None:
    flattening = Flattening.of(layout)
    row = pixel // 28
    x, y = centre(flattening, pixel, moment)
    assert flattening.place(row, moment).column_at(x, y) == pixel % 28
    found = flattening.pixel_at(x, y, moment)
    assert found is not None
    if found != pixel:
        above = found // 28
        assert 0.0 < joined(above, moment) < 1.0
        assert above > row or joined(row, moment) in (0.0, 1.0)
        assert flattening.place(above, moment).column_at(x, y) == found % 28


@given(layouts, pixels)
def test_the_image_finds_the_pixel_at_both_ends_and_the_column_at_the_last(layout: NetworkLayout, pixel: int) -> None:
    flattening = Flattening.of(layout)
    row, column = divmod(pixel, 28)
    for moment in (0.0, 1.0):
        assert flattening.pixel_at(*flattening.home(row, moment).pixel_centre(column), moment) == pixel
    assert flattening.pixel_at(*centre(flattening, pixel, 1.0), 1.0) == pixel


def test_outside_image_and_column_there_is_no_pixel() -> None:
    flattening = Flattening.of(NetworkLayout(800, 600))
    for moment in (0.0, 0.5, 1.0):
        assert flattening.pixel_at(799, 300, moment) is None
        assert flattening.pixel_at(60, 598, moment) is None


@given(moments, moments)
def test_rows_leave_one_after_the_other_and_never_turn_back(first: float, second: float) -> None:
    early, late = sorted((first, second))
    for row in range(ROWS):
        assert joined(row, early) <= joined(row, late) + 1e-12
        if row:
            assert joined(row, early) <= joined(row - 1, early) + 1e-12


def test_the_first_row_moves_alone_and_the_image_returns_after_the_last_row() -> None:
    assert latest_row(0.0) is None
    assert any(latest_row(step / 100) == 0 for step in range(100))
    assert latest_row(1.0) == 27
    assert returned(0.0) == 0.0
    assert returned(1.0) == 1.0
    for step in range(1001):
        if returned(step / 1000) > 0.0:
            assert joined(ROWS - 1, step / 1000) == 1.0
