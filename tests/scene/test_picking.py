"""The part of the network at a point of its picture, and the arrow keys."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz.scene.appearance import Appearance, Mode
from netviz.scene.arrangement import Arrangement
from netviz.scene.frames import RenderedFrame
from netviz.scene.layout import NetworkLayout
from netviz.scene.paths import path_of
from netviz.scene.picking import Picker, neighbour
from netviz.scene.selection import ConnectionIndex, Selection
from tests.scene.conftest import make_image, render

LAYOUT = NetworkLayout(600, 400)


@pytest.fixture(scope="module")
def frame() -> RenderedFrame:
    return render()


def test_columns_and_digits_are_found_by_the_layout(frame: RenderedFrame) -> None:
    picker = Picker(frame)
    for pixel in (0, 400, 783):
        x = LAYOUT.pixel_column.left + 3
        assert picker.at(x, LAYOUT.unit_y(pixel, 784), LAYOUT) == Selection(pixels=(pixel,))
    assert picker.at(LAYOUT.hidden_columns[0].left + 3, LAYOUT.unit_y(40, 256), LAYOUT) == Selection(unit=40)
    assert picker.at(LAYOUT.output_x + 10, LAYOUT.unit_y(9, 10), LAYOUT) == Selection(digit=9)
    middle = LAYOUT.layers[0]
    assert picker.at(middle.left + middle.width / 2, middle.top + 50, LAYOUT).is_empty


def test_units_are_found_at_their_places_in_another_order() -> None:
    units = np.random.default_rng(0).permutation(256)
    frame = render(arrangement=Arrangement((units,)))
    x = LAYOUT.hidden_columns[0].left + 3
    for place in (0, 100, 255):
        found = Picker(frame).at(x, LAYOUT.unit_y(place, 256), LAYOUT)
        assert found == Selection(unit=int(units[place]))
    assert neighbour(Selection(unit=int(units[7])), 0, 1, frame) == Selection(unit=int(units[8]))


def test_the_nearest_line_of_the_path_is_found() -> None:
    image = make_image()
    pixel = int(np.flatnonzero(image.pixels)[0])
    frame = render(image=image, selection=Selection(pixels=(pixel,)), appearance=Appearance(Mode.WEIGHTS))
    area = LAYOUT.layers[0]
    path = path_of(frame.trace, frame.answer, Mode.WEIGHTS)
    assert path is not None
    strongest = int(path[0].targets[np.abs(path[0].values).argmax()])
    share = 0.9
    start, end = LAYOUT.unit_y(pixel, 784), LAYOUT.unit_y(strongest, 256)
    found = Picker(frame).at(area.left + share * area.width, start + share * (end - start), LAYOUT)
    assert found == Selection(connection=ConnectionIndex(0, pixel, strongest))


def test_the_arrow_keys_move_along_a_column_and_across(frame: RenderedFrame) -> None:
    assert neighbour(Selection(unit=7), 0, 1, frame) == Selection(unit=8)
    assert neighbour(Selection(pixels=(0,)), 0, -1, frame) == Selection(pixels=(0,))
    assert neighbour(Selection(pixels=(783,)), 1, 0, frame) == Selection(unit=255)
    assert neighbour(Selection(unit=255), 1, 0, frame) == Selection(digit=9)
    assert neighbour(Selection(digit=9), 1, 0, frame) == Selection(digit=9)
    assert neighbour(Selection(digit=0), -1, 0, frame).unit is not None
    assert neighbour(Selection(connection=ConnectionIndex(1, 5, 4)), 0, 1, frame) == Selection(digit=5)
    assert not neighbour(Selection(), 0, 1, frame).is_empty


@given(st.floats(0.0, 600.0), st.floats(0.0, 400.0))
def test_wherever_the_mouse_points_the_network_has_what_is_found(frame: RenderedFrame, x: float, y: float) -> None:
    found = Picker(frame).at(x, y, LAYOUT)
    assert found.fits((784, 256, 10))
