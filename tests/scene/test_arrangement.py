"""The order of the hidden units, and the movement from one order to another."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz.scene.arrangement import Arrangement, Movement


@given(st.permutations(range(12)))
def test_places_and_heights_follow_from_the_order(order: list[int]) -> None:
    arrangement = Arrangement((np.array(order),))
    for place, unit in enumerate(order):
        assert arrangement.places[0][unit] == place
        assert arrangement.heights[0][unit] == pytest.approx((place + 0.5) / 12)


def test_orders_by_number_are_equal_if_the_layers_have_equal_sizes() -> None:
    assert Arrangement.by_number(16, 3) == Arrangement.by_number(16, 3)
    assert Arrangement.by_number(16, 3) != Arrangement.by_number(3, 16)
    assert Arrangement.by_number(16) != Arrangement.by_number(16, 0)
    assert Arrangement.by_number(16).is_by_number
    order = (np.arange(16),)
    assert not Arrangement(order).is_by_number
    assert Arrangement(order) != Arrangement(order)


@given(st.permutations(range(16)), st.floats(0.0, 1.0))
def test_during_the_movement_each_unit_has_a_place_of_its_own(order: list[int], moment: float) -> None:
    start, end = Arrangement.by_number(16, 3), Arrangement((np.array(order), np.array([2, 0, 1])))
    movement = Movement(start, end)
    begun = movement.begun
    between = movement.at(begun + 0.8 * moment)
    assert [sorted(units.tolist()) for units in between.units] == [list(range(16)), list(range(3))]
    assert [units.tolist() for units in movement.at(begun).units] == [list(range(16)), list(range(3))]
    assert movement.at(begun + 0.81) is end
