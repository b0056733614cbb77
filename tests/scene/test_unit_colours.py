"""The marks beside the units count the same units as the words."""

from __future__ import annotations

import numpy as np
import pytest

from netviz.nn.initializers import initialize
from netviz.nn.parameters import Architecture
from netviz.rendering.colours import DARK, LIGHT, Palette
from netviz.rendering.tiles import column_picture
from netviz.scene.answers import answer_for
from netviz.scene.arrangement import Arrangement
from netviz.scene.selection import Selection
from netviz.scene.unit_colours import _GREY, arriving_colours
from netviz.tracing.image_trace import ImageTrace, trace_image
from netviz.tracing.noticing import noticing
from netviz.tracing.shares import trace_pixels


@pytest.fixture(scope="module")
def trace() -> ImageTrace:
    rng = np.random.default_rng(3)
    parameters = initialize(Architecture((784, 64, 10)), "he_normal", rng)
    return trace_image(parameters, rng.random(784))


@pytest.mark.parametrize("palette", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("pixels", [(5,), (300,), (300, 301, 302), (783,)])
def test_each_unit_is_marked_by_how_it_notices(trace: ImageTrace, palette: Palette, pixels: tuple[int, ...]) -> None:
    found = noticing(trace, trace_pixels(trace, pixels))
    order = np.random.default_rng(0).permutation(64)
    column = arriving_colours(
        trace, answer_for(trace, None, Selection(pixels=pixels)), Arrangement((order,), 1), palette
    )[0]
    assert column is not None
    colours = column[:, 0, :3].astype(int)[:, ::-1]
    grey = column_picture(np.full(1, _GREY), palette)[0, 0, :3].astype(int)[::-1]
    blank = np.array(palette.panel)
    is_grey, is_blank = (colours == grey).all(axis=1), (colours == blank).all(axis=1)
    bluer = (colours[:, 2] - colours[:, 0] > blank[2] - blank[0]) & ~is_grey & ~is_blank
    assert is_grey.sum() == found.n_near_zero
    assert is_blank.sum() == found.n_silent
    assert bluer.sum() == found.n_up
    assert (~is_grey & ~is_blank & ~bluer).sum() == found.n_down
    np.testing.assert_array_equal(bluer, found.up[order])
