"""Strokes on an image of 28 by 28 pixels."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz.data.drawing import ERASER_WIDTH, PEN_WIDTH, Brush, Drawing, coverage, curve

PLACES = st.tuples(st.floats(-5, 33, width=32), st.floats(-5, 33, width=32))
WAYS = st.lists(PLACES, min_size=1, max_size=12)


def drawn(*ways: list[tuple[float, float]], erases: bool = False) -> Drawing:
    drawing = Drawing()
    for way in ways:
        stroke(drawing, way, erases=erases)
    return drawing


def stroke(drawing: Drawing, way: list[tuple[float, float]], *, erases: bool = False) -> None:
    drawing.begin(*way[0], erases=erases)
    for place in way[1:]:
        drawing.move_to(*place)
    drawing.end()


def test_a_stroke_has_the_width_of_the_pen_and_soft_edges() -> None:
    profiles = [
        drawn([(2.0, 14.0 + at), (26.0, 14.0 + at)]).pixels[:, 14] / 255.0 for at in np.linspace(0.0, 1.0, 20, False)
    ]
    # The position relative to the pixels changes the width by up to a fifth of a pixel; the average is exact.
    assert np.mean([profile.sum() for profile in profiles]) == pytest.approx(PEN_WIDTH, abs=0.03)
    assert all(profile.max() == 1.0 for profile in profiles)
    assert any(((profile > 0.1) & (profile < 0.9)).any() for profile in profiles)
    assert all((profile > 0).sum() <= 4 for profile in profiles)


def test_a_click_leaves_a_round_dot() -> None:
    pixels = drawn([(14.5, 14.5)]).pixels
    np.testing.assert_array_equal(pixels, pixels.T)
    np.testing.assert_array_equal(pixels[:, 1:], pixels[:, :0:-1])
    assert pixels.sum() / 255.0 == pytest.approx(np.pi * (PEN_WIDTH / 2) ** 2, rel=0.15)


def test_a_fast_mouse_draws_no_corners() -> None:
    corners = [(4.0, 24.0), (14.0, 4.0), (24.0, 24.0)]
    smooth = drawn(corners).pixels
    straight = np.rint(255 * coverage(np.array(corners, np.float32), PEN_WIDTH)).astype(np.uint8)
    # The tip of the corner is cut off, and the line ends where the mouse was.
    assert straight[4, 14] > 200
    assert smooth[4, 14] == 0
    assert smooth[23, 4] > 200
    assert smooth[23, 23] > 200


@given(WAYS)
def test_ink_stays_within_a_brush_width_of_the_mouse(way: list[tuple[float, float]]) -> None:
    # The smooth line between two points stays within their convex hull, so within the box around all of them.
    rows, columns = np.nonzero(drawn(way).pixels)
    x, y = np.array(way).T
    reach = PEN_WIDTH / 2 + 0.5
    assert np.all((columns + 0.5 >= x.min() - reach) & (columns + 0.5 <= x.max() + reach))
    assert np.all((rows + 0.5 >= y.min() - reach) & (rows + 0.5 <= y.max() + reach))


@given(WAYS)
def test_a_stroke_only_gains_ink_except_at_its_straight_end(way: list[tuple[float, float]]) -> None:
    brush = Brush(*way[0])
    for place in way[1:]:
        fixed = brush.fixed
        brush.move_to(*place)
        assert np.all(brush.covered >= fixed)
    x, y = way[-1]
    last = brush.points[-1]
    assert np.hypot(last[0] - x, last[1] - y) < 0.06


@given(WAYS, WAYS)
def test_the_eraser_takes_away_and_the_pen_only_adds(first: list[tuple[float, float]], second: list) -> None:
    drawing = drawn(first)
    before = drawing.pixels.astype(int)
    stroke(drawing, second)
    assert np.all(drawing.pixels >= before)
    before = drawing.pixels.astype(int)
    stroke(drawing, second, erases=True)
    assert np.all(drawing.pixels <= before)


def test_the_eraser_is_wider_than_a_stroke_and_erases_pictures_too() -> None:
    drawing = Drawing()
    drawing.put(np.full(784, 200, np.uint8), 3, centred=False)
    stroke(drawing, [(0.0, 14.5), (28.0, 14.5)], erases=True)
    assert not drawing.pixels[13:16].any()
    assert (drawing.pixels[:, 14] < 200).sum() >= ERASER_WIDTH
    assert (drawing.pixels[:10] == 200).all()
    assert (drawing.now.label, drawing.now.centred) == (3, False)


@given(st.lists(st.one_of(WAYS, st.just("clear"), st.just("put")), max_size=8))
def test_every_step_can_be_undone_and_redone(steps: list) -> None:
    drawing, seen = Drawing(), []
    seen.append(drawing.pixels)
    for number, step in enumerate(steps):
        last = drawing.now
        if step == "clear":
            drawing.clear()
        elif step == "put":
            drawing.put(np.full(784, 10 * number, np.uint8), None, centred=True)
        else:
            stroke(drawing, step)
        if drawing.now is not last:
            seen.append(drawing.pixels)
    for pixels in reversed(seen[:-1]):
        assert drawing.can_undo
        drawing.undo()
        np.testing.assert_array_equal(drawing.pixels, pixels)
    assert not drawing.can_undo
    for pixels in seen[1:]:
        assert drawing.can_redo
        drawing.redo()
        np.testing.assert_array_equal(drawing.pixels, pixels)
    assert not drawing.can_redo


def test_a_new_step_clears_the_redo_list() -> None:
    drawing = drawn([(5, 5), (9, 9)], [(15, 5), (19, 9)])
    drawing.undo()
    stroke(drawing, [(20, 20)])
    assert not drawing.can_redo
    assert len(drawing.strokes) == 2


def test_label_and_centring_apply_to_the_whole_drawing() -> None:
    drawing = drawn([(5, 5), (9, 9)], [(15, 5), (19, 9)])
    drawing.undo()
    drawing.set_label(4)
    drawing.set_centred(False)
    drawing.redo()
    assert (drawing.now.label, drawing.now.centred) == (4, False)
    drawing.clear()
    assert (drawing.now.label, drawing.now.centred) == (None, False)
    drawing.undo()
    assert (drawing.now.label, drawing.now.centred) == (4, False)


def test_a_drawing_after_a_picture_is_centred_again() -> None:
    drawing = Drawing()
    drawing.put(np.full(784, 9, np.uint8), 1, centred=False)
    drawing.clear()
    assert drawing.now.centred


def test_a_curve_has_the_right_ends_and_bends_towards_its_control_point() -> None:
    start, control, end = (np.array(place, np.float32) for place in ((0, 0), (10, 0), (10, 10)))
    places = curve(start, control, end)
    np.testing.assert_array_equal(places[[0, -1]], [start, end])
    np.testing.assert_allclose(places[len(places) // 2], (7.5, 2.5), atol=0.3)
    assert np.hypot(*np.diff(places, axis=0).T).max() < 0.6
