"""Signs by pattern: in a path, negative lines are dashed and positive ones are whole; nothing else changes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from netviz.rendering.colours import DARK, LIGHT, Palette
from netviz.scene.appearance import Appearance, Mode
from netviz.scene.frames import RenderedFrame
from netviz.scene.layout import NetworkLayout
from netviz.scene.renderer import SceneRenderer
from netviz.scene.selection import ConnectionIndex, Selection
from tests.scene.conftest import make_request

Gray = NDArray[np.float64]


def drawn(
    selection: Selection,
    layout: NetworkLayout | None = None,
    *,
    dashes: bool,
    palette: Palette = DARK,
    mode: Mode = Mode.WEIGHTS,
) -> RenderedFrame:
    request = make_request(
        selection=selection, focus=selection, appearance=Appearance(mode=mode, palette=palette, dashes=dashes)
    )
    return SceneRenderer().render(request if layout is None else replace(request, layout=layout))


def alpha(frame: RenderedFrame, layer: int = 0) -> Gray:
    """Return how opaque a path is: what a gray print shows of it."""
    picture = frame.paths[layer]
    assert picture is not None
    shares: Gray = picture.pixels[..., 3].astype(np.float64) / 255.0
    return shares


def gaps_of(frame: RenderedFrame) -> Gray:
    """Return for each pixel column whether the only line of a path is drawn there."""
    drawn_in: Gray = (alpha(frame).max(axis=0) > 0.02).astype(np.float64)
    return drawn_in


@pytest.mark.parametrize("palette", [DARK, LIGHT])
@pytest.mark.parametrize("layout", [NetworkLayout(600, 400), NetworkLayout(1200, 800, 2.0, line_weight=2.0)])
def test_one_line_is_dashed_if_it_is_negative_and_whole_if_it_is_positive(
    palette: Palette, layout: NetworkLayout
) -> None:
    kernel = make_request().snapshot.parameters.kernels[0]
    column = kernel[300]
    for target, sign in ((int(column.argmax()), 1), (int(column.argmin()), -1)):
        line = Selection(connection=ConnectionIndex(0, 300, target))
        plain, dashed = (gaps_of(drawn(line, layout, palette=palette, dashes=dashes)) for dashes in (False, True))
        assert plain.all()
        if sign > 0:
            np.testing.assert_array_equal(dashed, plain)
        else:
            assert 0.3 < 1.0 - dashed.mean() < 0.55
            assert np.count_nonzero(np.diff(dashed) > 0) >= 8


def test_the_two_signs_of_a_pixel_differ_in_gray() -> None:
    pixel = Selection(pixels=(300,))
    plain, dashed = (drawn(pixel, dashes=dashes) for dashes in (False, True))
    assert (alpha(dashed) <= alpha(plain) + 1e-9).all()
    # What is taken out is negative alone: in the gaps, no pixel was blue and is not now.
    picture = plain.paths[0]
    assert picture is not None
    blue = picture.pixels[..., 0].astype(int) - picture.pixels[..., 2] > 40
    assert np.all(alpha(dashed)[blue] > 0.02)
    assert np.any(alpha(dashed)[~blue & (alpha(plain) > 0.3)] < 0.02)


@pytest.mark.parametrize("mode", Mode)
def test_the_pictures_of_all_connections_stay_as_they_are(mode: Mode) -> None:
    for selection in (Selection(), Selection(unit=7)):
        plain, dashed = (drawn(selection, mode=mode, dashes=dashes) for dashes in (False, True))
        for one, other in zip(plain.layers, dashed.layers, strict=True):
            assert one is not None
            assert other is not None
            np.testing.assert_array_equal(one.pixels, other.pixels)


def test_the_gaps_move_with_the_lines() -> None:
    kernel = make_request().snapshot.parameters.kernels[0]
    line = Selection(connection=ConnectionIndex(0, 300, int(kernel[300].argmin())))
    zoomed = NetworkLayout(600, 400).zoomed_about(200, 150, 2.0)
    moved = zoomed.panned(-30.0, 0.0)
    before, after = (gaps_of(drawn(line, layout, dashes=True)) for layout in (zoomed, moved))
    shift = round(zoomed.visible(zoomed.layers[0]).left - moved.visible(moved.layers[0]).left)
    offset = 30 - shift
    n = min(len(before) - offset, len(after))
    np.testing.assert_array_equal(before[offset : offset + n], after[:n])
