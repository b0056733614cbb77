"""Selections, and the history of them."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz.scene.selection import ConnectionIndex, Selection, pixel_position, pixels_between
from netviz.scene.selection_history import SelectionHistory

PIXELS = st.integers(0, 783)

A, B, C, D = Selection(unit=1), Selection(digit=2), Selection(pixels=(3,)), Selection(unit=4)


@given(st.lists(PIXELS, unique=True), PIXELS)
def test_toggling_a_pixel_twice_changes_nothing_but_the_order(selected: list[int], pixel: int) -> None:
    selection = Selection(pixels=tuple(selected))
    once = selection.toggled(pixel)
    assert (pixel in once.pixels) is not (pixel in selected)
    assert set(once.toggled(pixel).pixels) == set(selected)


@given(PIXELS, PIXELS)
def test_a_line_of_pixels_has_no_gaps(start: int, end: int) -> None:
    line = pixels_between(start, end)
    assert (line[0], line[-1]) == (start, end)
    assert len(set(line)) == len(line)
    for one, other in itertools.pairwise(line):
        (row, column), (next_row, next_column) = pixel_position(one), pixel_position(other)
        assert max(abs(next_row - row), abs(next_column - column)) == 1


def test_a_fast_drag_selects_every_pixel_on_its_line() -> None:
    assert pixels_between(0, 3) == [0, 1, 2, 3]
    assert pixels_between(28 * 4 + 2, 28 * 2 + 2) == [114, 86, 58]
    assert pixels_between(0, 28 * 3 + 3) == [0, 29, 58, 87]
    assert pixels_between(5, 5) == [5]
    assert Selection(pixels=(1, 2)).extended([2, 3]) == Selection(pixels=(1, 2, 3))


@pytest.mark.parametrize(
    ("selection", "fits"),
    [
        (Selection(), True),
        (Selection(pixels=(783,)), True),
        (Selection(unit=7), True),
        (Selection(unit=8), False),
        (Selection(unit=3, layer=1), True),
        (Selection(unit=0, layer=2), False),
        (Selection(digit=9), True),
        (Selection(digit=10), False),
        (Selection(connection=ConnectionIndex(0, 783, 7)), True),
        (Selection(connection=ConnectionIndex(0, 783, 8)), False),
        (Selection(connection=ConnectionIndex(2, 3, 9)), True),
        (Selection(connection=ConnectionIndex(3, 0, 0)), False),
    ],
)
def test_a_network_has_a_part_or_not(selection: Selection, fits: bool) -> None:
    assert selection.fits((784, 8, 4, 10)) is fits


def test_back_and_forward() -> None:
    history = SelectionHistory()
    assert not history.can_go_back
    for selection in (A, B, C):
        history.add(selection)
    assert history.go(-1) == B
    assert history.go(-1) == A
    assert history.go(1) == B
    assert history.can_go_forward
    history.add(D)
    assert not history.can_go_forward
    assert history.go(-1) == B
    assert history.go(-9) == Selection()
    assert not history.can_go_back
    assert history.go(9) == D


def test_a_drag_is_one_entry() -> None:
    history = SelectionHistory()
    history.add(A)
    history.add(Selection(pixels=(1,)))
    for end in range(2, 9):
        history.add(Selection(pixels=tuple(range(1, end))), extends=True)
    assert history.go(-1) == A
    assert history.go(1) == Selection(pixels=tuple(range(1, 8)))


def test_the_first_entry_stays_empty() -> None:
    history = SelectionHistory()
    history.add(A, extends=True)
    assert history.go(-1) == Selection()


def test_a_selection_that_is_repeated_is_one_entry() -> None:
    history = SelectionHistory()
    for selection in (A, A, B, B):
        history.add(selection)
    assert history.go(-1) == A
    assert history.go(-1) == Selection()


@given(st.lists(st.sampled_from([A, B, C, D]), max_size=30), st.lists(st.integers(-3, 3), max_size=30))
def test_going_anywhere_is_like_an_index_into_the_entries(selections: list[Selection], moves: list[int]) -> None:
    history, entries = SelectionHistory(), [Selection()]
    for selection in selections:
        history.add(selection)
        if selection != entries[-1]:
            entries.append(selection)
    place = len(entries) - 1
    for steps in moves:
        place = min(max(place + steps, 0), len(entries) - 1)
        assert history.go(steps) == entries[place]
        assert history.can_go_back == (place > 0)
        assert history.can_go_forward == (place < len(entries) - 1)


def test_a_long_history_forgets_its_beginning() -> None:
    history = SelectionHistory()
    for unit in range(1000):
        history.add(Selection(unit=unit))
    assert history.go(-1) == Selection(unit=998)
    oldest = history.go(-1000).unit
    assert oldest is not None
    assert 500 < oldest < 998
