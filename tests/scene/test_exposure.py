"""Exposure without history: the same moment has the same pixels, whatever was drawn before."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from netviz.rendering.colours import DARK, LIGHT
from netviz.scene.appearance import Appearance, GradientOf, Mode
from netviz.scene.frames import RenderedFrame, RenderRequest
from netviz.scene.layout import NetworkLayout
from netviz.scene.renderer import SceneRenderer
from netviz.scene.selection import Selection
from netviz.training import Snapshot
from tests.scene.conftest import make_image, make_request, make_snapshot

HIDDEN = (24,)
LAYOUTS = (
    NetworkLayout(420, 200),
    NetworkLayout(420, 200, zoom=3.0, shift_x=-200.0, shift_y=-150.0),
    NetworkLayout(500, 260),
)
IMAGES = tuple(make_image(seed=seed) for seed in range(3))


def scaled(snapshot: Snapshot, factor: float) -> Snapshot:
    """Return a moment whose weights and biases are larger by a factor."""
    parameters = snapshot.parameters.copy()
    parameters.vector[...] *= factor
    return replace(snapshot, parameters=parameters.frozen_copy())


# The start of a run, later moments with far larger weights, and another run.
SNAPSHOTS = (
    make_snapshot(0, hidden=HIDDEN),
    scaled(make_snapshot(60, hidden=HIDDEN, seed=1), 4.0),
    scaled(make_snapshot(90, hidden=HIDDEN, seed=2), 30.0),
    make_snapshot(0, run_id=2, hidden=HIDDEN, seed=3),
)


def random_request(rng: np.random.Generator) -> RenderRequest:
    """Return any moment in any mode, at any zoom."""
    appearance = Appearance(
        mode=list(Mode)[rng.integers(4)], gradient_of=GradientOf.IMAGE, palette=(DARK, LIGHT)[rng.integers(2)]
    )
    if rng.random() < 0.3:
        appearance = appearance.with_contrast(float(rng.integers(10, 51)) / 10.0)
    return make_request(
        SNAPSHOTS[rng.integers(len(SNAPSHOTS))],
        image=IMAGES[rng.integers(len(IMAGES))],
        appearance=appearance,
        layout=LAYOUTS[rng.integers(len(LAYOUTS))],
        focus=Selection(unit=3) if rng.random() < 0.3 else Selection(),
        newer=SNAPSHOTS[1],
        older=SNAPSHOTS[rng.integers(3)] if rng.random() < 0.5 else SNAPSHOTS[0],
    )


def pixels_of(frame: RenderedFrame) -> list[NDArray[np.uint8] | None]:
    """Return all pictures of a frame."""
    drawn = [None if picture is None else picture.pixels for picture in (*frame.layers, *frame.paths)]
    columns = [*frame.activation_colours, *frame.arriving_colours, *(frame.delta_colours or ())]
    return [*drawn, *columns, frame.pixel_colours, frame.wall, frame.output_weights]


def assert_same_pixels(frame: RenderedFrame, expected: RenderedFrame) -> None:
    for shown, wanted in zip(pixels_of(frame), pixels_of(expected), strict=True):
        assert (shown is None) == (wanted is None)
        if shown is not None:
            np.testing.assert_array_equal(shown, wanted)
    assert (frame.wall_limit, frame.output_limit) == (expected.wall_limit, expected.output_limit)


@pytest.mark.parametrize("seed", range(6))
def test_a_random_walk_ends_in_the_pixels_of_a_fresh_renderer(seed: int) -> None:
    rng = np.random.default_rng(seed)
    renderer = SceneRenderer()
    for _ in range(12):
        request = random_request(rng)
        assert_same_pixels(renderer.render(request), SceneRenderer().render(request))


def test_the_past_and_back_to_live_have_the_pixels_of_before() -> None:
    renderer = SceneRenderer()
    live, past = make_request(SNAPSHOTS[2]), make_request(SNAPSHOTS[0])
    first = renderer.render(live)
    renderer.render(past)
    assert_same_pixels(renderer.render(live), first)


@pytest.mark.parametrize("mode", [Mode.WEIGHTS, Mode.SIGNAL])
def test_zooming_in_and_back_has_the_pixels_of_before(mode: Mode) -> None:
    renderer = SceneRenderer()
    whole = make_request(SNAPSHOTS[0], appearance=Appearance(mode), layout=LAYOUTS[0])
    first = renderer.render(whole)
    for zoom in (1.5, 4.0, 12.0):
        renderer.render(replace(whole, layout=replace(LAYOUTS[0], zoom=zoom)))
    assert_same_pixels(renderer.render(whole), first)


def test_a_frame_says_with_which_exponents_it_was_drawn() -> None:
    renderer = SceneRenderer()
    chosen = renderer.render(make_request(SNAPSHOTS[0])).exponents
    # The more random weights there are, the more contrast they need.
    assert 2.5 < chosen[1] < chosen[0]
    linear = Appearance().with_contrast(1.0)
    assert renderer.render(make_request(SNAPSHOTS[0], appearance=linear)).exponents == (1.0, 1.0)
    signal = Appearance(Mode.SIGNAL).with_contrast(2.3)
    assert renderer.render(make_request(SNAPSHOTS[0], appearance=signal)).exponents == (2.3, 2.3)
    # The picture of before, at another size, has its exponents too.
    renderer.render(make_request(SNAPSHOTS[0]))
    assert renderer.render(make_request(SNAPSHOTS[0], layout=LAYOUTS[2])).exponents == chosen


def brightness(frame: RenderedFrame) -> float:
    picture = frame.layers[0]
    assert picture is not None
    return float(picture.pixels[..., :3].mean())


@pytest.mark.parametrize("mode", [Mode.WEIGHTS, Mode.SIGNAL])
def test_brightness_is_steady_while_the_weights_change_little_by_little(mode: Mode) -> None:
    rng, parameters = np.random.default_rng(4), make_snapshot().parameters.copy()
    renderer, levels = SceneRenderer(), []
    for _ in range(10):
        # Of a standard deviation of 0.1, so that the weights go on growing.
        parameters.vector[...] += rng.normal(0.0, 0.01, parameters.vector.size)
        snapshot = replace(make_snapshot(), parameters=parameters.frozen_copy())
        levels.append(brightness(renderer.render(make_request(snapshot, appearance=Appearance(mode)))))
    assert np.abs(np.diff(levels)).max() < 0.02 * np.mean(levels)


def test_a_magnified_picture_is_about_as_bright() -> None:
    renderer = SceneRenderer()
    layouts = [
        replace(NetworkLayout(700, 500), zoom=z, shift_x=-200 * (z - 1), shift_y=-230 * (z - 1)) for z in (1, 2, 6)
    ]
    levels = [brightness(renderer.render(make_request(layout=layout))) for layout in layouts]
    assert max(levels) < 1.15 * min(levels)
