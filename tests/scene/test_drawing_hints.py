"""Hints about drawings: good ones raise none, and each fault raises its own."""

from __future__ import annotations

import numpy as np
import pytest

from netviz.data import Dataset
from netviz.data.centring import centre
from netviz.data.drawing import Drawing
from netviz.scene.hints import FixKind, Hint, diagnose_drawing, drawing_evidence, thickened
from netviz.scene.hints.drawing import parts_side_by_side, stroke_width

Way = tuple[tuple[float, float], ...]
ONE: Way = ((14, 5), (14, 23))
SEVEN: Way = ((8, 6), (20, 6), (12, 23))
CORNER: Way = ((3, 2), (9, 2), (5, 12))
DETACHED_FIVE: tuple[Way, ...] = (((9, 9), (9, 13), (17, 14), (17, 20), (9, 22)), ((11, 5), (19, 5)))
ELEVEN: tuple[Way, ...] = (((8, 5), (8, 23)), ((19, 5), (19, 23)))


def drawn(*ways: Way) -> np.ndarray:
    drawing = Drawing()
    for way in ways:
        drawing.begin(*way[0])
        for x, y in way[1:]:
            drawing.move_to(x, y)
        drawing.end()
    return drawing.pixels


def hint_of(pixels: np.ndarray, *, is_centered: bool = False) -> Hint | None:
    seen = centre(pixels) if is_centered else pixels
    return diagnose_drawing(drawing_evidence(seen, is_centered=is_centered))


@pytest.mark.parametrize("ways", [(ONE,), (SEVEN,), DETACHED_FIVE], ids=["one", "seven", "five with a loose bar"])
@pytest.mark.parametrize("is_centered", [False, True])
def test_a_good_drawing_raises_no_hint(ways: tuple[Way, ...], is_centered: bool) -> None:
    assert hint_of(drawn(*ways), is_centered=is_centered) is None


def test_an_empty_field_raises_no_hint() -> None:
    assert drawing_evidence(np.zeros((28, 28), np.uint8), is_centered=True) is None
    assert diagnose_drawing(None) is None


def test_a_drawing_off_the_middle_can_be_centered() -> None:
    hint = hint_of(drawn(CORNER))
    assert hint is not None
    assert (hint.kind, hint.fixes[0].kind) == ("off center", FixKind.CENTER)
    assert hint_of(drawn(CORNER), is_centered=True) is None


@pytest.mark.parametrize("is_centered", [False, True])
def test_two_digits_side_by_side_are_several(is_centered: bool) -> None:
    hint = hint_of(drawn(*ELEVEN), is_centered=is_centered)
    assert hint is not None
    assert (hint.kind, hint.fixes[0].kind) == ("several digits", FixKind.CLEAR)
    assert "2 separate shapes" in hint.text


def test_three_digits_are_three_and_specks_are_none() -> None:
    three = drawn(((5, 6), (5, 22)), ((14, 6), (14, 22)), ((23, 6), (23, 22)))
    assert parts_side_by_side(three) == 3
    assert parts_side_by_side(drawn(ONE, ((22, 14), (22, 14.2)))) == 1


def test_thin_strokes_can_be_thickened() -> None:
    pixels = np.zeros((28, 28), np.uint8)
    pixels[5:24, 14] = 255
    hint = hint_of(pixels)
    assert hint is not None
    assert (hint.kind, hint.fixes[0].kind) == ("thin", FixKind.THICKEN)
    assert stroke_width(pixels) == pytest.approx(0.95)
    thick = thickened(pixels)
    assert stroke_width(thick) == pytest.approx(2 * 59 / 48)
    assert hint_of(thick) is None


def test_a_dismissed_kind_gives_way_to_the_next() -> None:
    evidence = drawing_evidence(drawn(((2, 2), (2, 9)), ((8, 2), (8, 9))), is_centered=False)
    kinds = []
    dismissed: frozenset[str] = frozenset()
    while (hint := diagnose_drawing(evidence, dismissed)) is not None:
        kinds.append(hint.kind)
        dismissed |= {hint.kind}
    assert kinds == ["several digits", "off center"]


def test_images_of_a_data_set_keep_their_shape(bars: Dataset) -> None:
    image = bars.test_images[0].reshape(28, 28)
    thick = thickened(image)
    assert thick.shape == image.shape
    assert (thick >= image).all()
