"""The places of the network's parts in its picture."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz.scene.frames import WALL_GAP, largest_tile, wall_columns
from netviz.scene.layout import NetworkLayout, Rectangle

layouts = st.builds(NetworkLayout, st.integers(420, 4000), st.integers(300, 3000), st.sampled_from([1.0, 1.5, 2.0]))


@given(layouts)
def test_columns_and_layers_stand_side_by_side_inside_the_canvas(layout: NetworkLayout) -> None:
    parts = [layout.pixel_column, layout.layers[0], layout.hidden_columns[0], layout.layers[1]]
    for left, right in itertools.pairwise(parts):
        assert left.right <= right.left
    assert parts[0].left >= 0
    assert layout.output_x < layout.width
    assert all(part.top == parts[0].top and part.bottom == parts[0].bottom for part in parts)


@given(layouts, st.integers(1, 784), st.data())
def test_a_units_place_is_where_it_is_found_again(layout: NetworkLayout, n_units: int, data: st.DataObject) -> None:
    unit = data.draw(st.integers(0, n_units - 1))
    assert layout.unit_at(layout.unit_y(unit, n_units), n_units) == unit


def test_beside_the_column_there_is_no_unit() -> None:
    layout = NetworkLayout(800, 600)
    assert layout.unit_at(layout.pixel_column.top - 1, 784) is None
    assert layout.unit_at(layout.pixel_column.bottom + 1, 784) is None


@given(layouts, st.floats(0.1, 0.9), st.floats(0.1, 0.9), st.floats(1.1, 20.0))
def test_zooming_in_keeps_the_point_under_the_mouse(layout: NetworkLayout, x: float, y: float, factor: float) -> None:
    at_x, at_y = x * layout.width, y * layout.height
    unit = (at_y - layout.pixel_column.top) / layout.pixel_column.height
    zoomed = layout.zoomed_about(at_x, at_y, factor)
    again = (at_y - zoomed.pixel_column.top) / zoomed.pixel_column.height
    assert again == pytest.approx(unit, abs=1e-6)
    assert zoomed.fitted() == layout


@given(layouts, st.floats(1.0, 20.0), st.floats(-1e5, 1e5), st.floats(-1e5, 1e5))
def test_panning_never_uncovers_the_canvas(layout: NetworkLayout, factor: float, dx: float, dy: float) -> None:
    moved = layout.zoomed_about(layout.width / 3, layout.height / 2, factor).panned(dx, dy)
    assert moved.shift_x <= 0.0
    assert moved.shift_x + moved.width * moved.zoom >= moved.width - 1e-6
    assert moved.shift_y <= 0.0
    assert moved.shift_y + moved.height * moved.zoom >= moved.height - 1e-6


def test_zooming_out_stops_at_the_whole() -> None:
    layout = NetworkLayout(800, 600).zoomed_about(100, 100, 3.0)
    assert layout.zoomed_about(500, 50, 1e-3) == NetworkLayout(800, 600)


def test_the_visible_part_lies_on_whole_pixels_and_on_the_canvas() -> None:
    layout = NetworkLayout(800, 600).zoomed_about(700, 300, 8.0)
    visible = layout.visible(layout.layers[0])
    assert visible == Rectangle(*(float(round(v)) for v in (visible.left, visible.top, visible.width, visible.height)))
    assert visible.left >= 0
    assert visible.right <= 800
    assert layout.visible(layout.pixel_column).is_empty


@given(st.integers(1, 100_000))
def test_the_wall_is_square_or_nearly_and_never_huge(n_units: int) -> None:
    columns = wall_columns(n_units)
    assert columns * columns >= n_units
    assert (columns - 1) ** 2 < n_units
    assert columns * (largest_tile(n_units) + WALL_GAP) <= 2048
