"""Views: the positions of pixels and units."""

from __future__ import annotations

import numpy as np
import pytest

from netviz.rendering.view import RenderingError, View, unit_positions


def test_pixels_cover_the_region_evenly():
    view = View(4, 10, 0.2, 0.6, -1.0, 1.0)
    np.testing.assert_allclose(view.column_centres(), [0.25, 0.35, 0.45, 0.55])
    np.testing.assert_allclose(view.rows_of(np.array([-1.0, 0.0, 1.0])), [-0.5, 4.5, 9.5])


def test_units_are_in_the_middle_of_equal_parts():
    np.testing.assert_allclose(unit_positions(4), [0.125, 0.375, 0.625, 0.875])


def test_equal_views_are_equal():
    assert View(3, 4, 0, 1) == View(3, 4)
    assert hash(View(3, 4)) == hash(View(3, 4))
    assert View(3, 4) != View(3, 5)


@pytest.mark.parametrize(("width", "height"), [(0, 5), (5, 0), (-1, 3)])
def test_view_without_pixels(width, height):
    with pytest.raises(RenderingError, match="at least one pixel"):
        View(width, height)


@pytest.mark.parametrize("region", [(0, 0, 0, 1), (1, 0, 0, 1), (0, 1, 0.5, 0.5), (0, 1, float("nan"), 1)])
def test_region_without_area(region):
    with pytest.raises(RenderingError, match="has no area"):
        View(5, 5, *region)
