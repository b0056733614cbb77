"""Digits found in pictures as people bring them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from netviz.data import DataError
from netviz.data.centring import MIDDLE, centre, resampler
from netviz.data.pictures.cutting import cut_apart
from netviz.data.pictures.finding import Choices, find_digits
from netviz.data.pictures.paper import resized
from netviz.data.pictures.shapes import pieces_of, stroke_width


def seven(height: int = 90, width: int = 70, thick: int | None = None) -> np.ndarray:
    """Return the ink of a 7, from 0 to 1, with no room around it."""
    thick = thick or max(height // 9, 1)
    ink = np.zeros((height, width), np.float32)
    ink[:thick] = 1.0
    for row in range(thick, height):
        right = width - row * width // (2 * height)
        ink[row, right - thick : right] = 1.0
    return ink


def page(*placed: tuple[int, int, np.ndarray], shape: tuple[int, int] = (240, 320)) -> np.ndarray:
    """Return ink on a page, each piece at a row and a column."""
    ink = np.zeros(shape, np.float32)
    for row, column, digit in placed:
        ink[row : row + digit.shape[0], column : column + digit.shape[1]] = digit
    return ink


def written(
    ink: np.ndarray, paper: float | np.ndarray = 240.0, pen: float = 30.0, noise: float = 2.0, seed: int = 0
) -> np.ndarray:
    """Return the brightness of ink on paper, with grain."""
    grey = np.asarray(paper) * (1 - ink) + pen * ink
    grey = grey + np.random.default_rng(seed).normal(0, noise, ink.shape)
    return np.asarray(np.clip(grey, 0, 255), dtype=np.uint8)


CLEAN = centre(255 * seven()).ravel().astype(int)
ONE = page((70, 120, seven()))
ROWS, COLUMNS = np.mgrid[:240, :320]


def framed(ink: np.ndarray, inset: int) -> np.ndarray:
    ink = ink.copy()
    ink[inset : inset + 3, inset:-inset] = ink[-inset - 3 : -inset, inset:-inset] = 1.0
    ink[inset:-inset, inset : inset + 3] = ink[inset:-inset, -inset - 3 : -inset] = 1.0
    return ink


def bordered(grey: np.ndarray, width: int) -> np.ndarray:
    out = np.full_like(grey, 12)
    out[width:-width, width:-width] = grey[width:-width, width:-width]
    return out


def lined(period: int, brightness: float, *, squared: bool, slope: float = 0.0) -> np.ndarray:
    """Return paper with lines."""
    lines = (ROWS + slope * COLUMNS) % period < 2
    if squared:
        lines |= (COLUMNS - slope * ROWS) % period < 2
    return np.where(lines, brightness, 240.0)


PICTURES = {
    "plain": written(ONE),
    "light on dark": 255 - written(ONE),
    "chalk": written(ONE, 50.0, 220.0, 6.0),
    "pencil": written(ONE, 235.0, 170.0),
    "grain": written(ONE, 220.0, 60.0, 12.0),
    "shade": written(ONE * (1 - 0), 240.0) * np.linspace(0.35, 1.0, 320),
    "shadow with an edge": written(ONE) * np.where(COLUMNS + 0.4 * ROWS < 190, 0.55, 1.0),
    "in a dark corner": written(ONE) * (1 - 0.6 * np.hypot(ROWS - 240, COLUMNS - 320) / 400),
    "pale rules": written(ONE, lined(22, 190.0, squared=False)),
    "dark rules": written(ONE, lined(25, 90.0, squared=False)),
    "tilted rules": written(ONE, lined(25, 100.0, squared=False, slope=0.04)),
    "squares": written(ONE, lined(16, 200.0, squared=True)),
    "dark squares": written(ONE, lined(20, 120.0, squared=True, slope=-0.02)),
    "border": bordered(written(ONE), 12),
    "broad border": bordered(written(ONE), 34),
    "frame": written(framed(ONE, 20)),
    "small on a page": written(page((900, 300, seven(45, 34)), shape=(1270, 900))),
    "filling the picture": written(page((6, 6, seven(200, 150, 26)), shape=(212, 162))),
    "thin": written(page((70, 120, seven(thick=2)))),
    "few pixels": written(page((8, 10, seven(24, 18)), shape=(40, 40))),
    "specks": written(np.maximum(ONE, page(*((r, c, np.ones((3, 3))) for r, c in ((20, 20), (200, 30), (30, 290)))))),
}


@pytest.mark.parametrize("kind", PICTURES)
@pytest.mark.parametrize("turned", [False, True], ids=["upright", "mirrored"])
def test_one_digit_is_found_whatever_is_around_it(kind: str, turned: bool) -> None:
    grey = PICTURES[kind].astype(np.uint8)
    # Mirrored, the same picture is a different one: nothing depends on the side.
    found = find_digits(np.ascontiguousarray(grey[:, ::-1]) if turned else grey)
    (digit,) = found.digits
    clean = centre(255 * seven()[:, ::-1]).ravel() if turned else CLEAN
    assert np.abs(digit.pixels - clean.astype(int)).mean() < 14
    assert found.inverted == (kind not in ("light on dark", "chalk"))
    assert len(found.steps) == 6
    assert all(str(step.decided).endswith(".") and max(step.picture.shape) <= 200 for step in found.steps)


@pytest.mark.parametrize("n", [2, 3, 5])
@pytest.mark.parametrize("dark", [True, False])
def test_several_digits_are_found_in_reading_order(n: int, dark: bool) -> None:
    digits = [(60 + 6 * (place % 2), 30 + 75 * place, seven(70 + 4 * (place % 3), 40)) for place in range(n)]
    grey = written(page(*digits, shape=(200, 420)))
    found = find_digits(grey if dark else 255 - grey)
    assert [digit.box for digit in found.digits] == [
        pytest.approx((row, column, row + ink.shape[0], column + ink.shape[1]), abs=3) for row, column, ink in digits
    ]


def test_rows_are_read_from_above() -> None:
    places = [(20, 40), (24, 160), (130, 60), (126, 180)]
    found = find_digits(written(page(*((row, column, seven(70, 50)) for row, column in places))))
    assert [digit.box[:2] for digit in found.digits] == [pytest.approx(place, abs=3) for place in places]


@pytest.mark.parametrize(
    "parts",
    [
        # The loose top of a 5, level and set off to the right.
        ((60, 130, np.ones((9, 60))), (75, 120, seven(90, 60))),
        ((60, 172, np.ones((9, 45))), (64, 120, seven(90, 48))),
        # A stroke that is broken half way.
        ((60, 150, np.ones((50, 10))), (114, 150, np.ones((50, 10)))),
        # A broken ring.
        (
            (60, 120, np.ones((90, 9))),
            (60, 133, np.ones((9, 30))),
            (141, 133, np.ones((9, 30))),
            (60, 166, np.ones((90, 9))),
        ),
    ],
    ids=["top", "top at the right", "broken stroke", "broken ring"],
)
def test_the_parts_of_a_digit_belong_together(parts: tuple[tuple[int, int, np.ndarray], ...]) -> None:
    (digit,) = find_digits(written(page(*parts))).digits
    assert digit.box[0] == pytest.approx(60, abs=3)


@pytest.mark.parametrize("pen", [(40, 60, 190), (200, 30, 40), (20, 130, 60), (240, 120, 20)])
def test_colored_ink_is_as_good_as_black(pen: tuple[int, int, int]) -> None:
    paper = np.where(lined(22, 0.0, squared=False)[..., np.newaxis] == 0.0, (175, 195, 230), (240, 240, 240))
    colors = paper * (1 - ONE[..., np.newaxis]) + np.array(pen) * ONE[..., np.newaxis]
    (digit,) = find_digits(colors.astype(np.uint8)).digits
    assert np.abs(digit.pixels - CLEAN).mean() < 14


def test_thin_strokes_become_as_wide_as_mnists() -> None:
    for thick in (1, 2, 4, 8):
        (digit,) = find_digits(written(page((70, 120, seven(thick=thick))))).digits
        assert 1.7 < stroke_width(digit.pixels.reshape(28, 28) > 127) < 3.2


def test_what_the_user_decides_counts() -> None:
    grey = written(page((60, 30, seven()), (60, 200, 0.55 * seven())))
    assert len(find_digits(grey).digits) == 2
    assert len(find_digits(grey, Choices(threshold=0.8)).digits) == 1
    (right,) = find_digits(grey, Choices(crop=(20, 160, 220, 320))).digits
    assert right.box == pytest.approx((60, 200, 150, 270), abs=3)
    # The white of the other side is ink, if the user says so.
    light = find_digits(255 - grey, Choices(inverted=True))
    assert light.inverted
    assert all(np.abs(digit.pixels - CLEAN).mean() > 14 for digit in light.digits)


def test_a_picture_like_mnists_stays_as_it_is() -> None:
    grey = np.zeros((28, 28), np.uint8)
    grey[5:25, 3:7] = 200
    np.testing.assert_array_equal(find_digits(grey).digits[0].pixels, grey.ravel())
    # Dark ink on light paper comes from a paint program, and may be anywhere.
    (digit,) = find_digits(255 - grey).digits
    where = np.argwhere(digit.pixels.reshape(28, 28) > 127)
    assert np.abs(where.mean(axis=0) - MIDDLE).max() < 1.1


def sure_of_sevens(images: np.ndarray) -> np.ndarray:
    """Return how sure a reader is that knows sevens alone, thick or thin."""
    away = np.stack(
        [np.abs(images.astype(int) - centre(255 * seven(thick=t)).ravel()).mean(axis=1) for t in (7, 10, 14)]
    )
    return np.asarray(1.0 / (1.0 + np.exp(0.5 * (away.min(axis=0) - 24.0))))


def side_by_side(n: int, height: int, overlap: int) -> np.ndarray:
    """Return the ink of sevens that touch: each begins where the upper right corner of the last one is, or before."""
    width = round(0.78 * height)
    ink = np.zeros((height + height // 6, n * width), np.float32)
    right = 0
    for number in range(n):
        first, top = max(right - overlap, 0), (number % 2) * (height // 12)
        part = ink[top : top + height, first : first + width]
        np.maximum(part, seven(height, width), out=part)
        right = first + width
    return ink[:, :right]


@pytest.mark.parametrize("overlap", [0, 2, 4])
@pytest.mark.parametrize("height", [70, 110, 180])
@pytest.mark.parametrize("n", [1, 2, 3, 5])
def test_digits_that_touch_are_cut_apart(n: int, height: int, overlap: int) -> None:
    ink = side_by_side(n, height, overlap)
    grey = written(np.pad(ink, ((height, height // 2), (height // 2, height))))
    found = find_digits(grey, confidence=sure_of_sevens)
    assert len(found.digits) == n
    width = round(0.78 * height)
    for number, digit in enumerate(found.digits):
        left = height // 2 + number * (width - overlap)
        assert digit.box[1] == pytest.approx(left, abs=3 + overlap + height // 8)
        assert digit.box[3] == pytest.approx(left + width, abs=3 + overlap + height // 8)
        assert sure_of_sevens(digit.pixels[np.newaxis])[0] > 0.9
    assert ("cut apart" in str(found.shared[-1].decided)) == (n > 1)
    assert [str(found.steps_of(number)[-1].name) for number in range(n)] == n * ["Frame"]


@pytest.mark.parametrize("certainty", [None, 0.1, 1.0, np.nan])
def test_a_reader_that_prefers_no_cut_leaves_the_ink_whole(certainty: float | None) -> None:
    grey = written(np.pad(side_by_side(2, 90, 3), 60))
    confidence = None if certainty is None else lambda images: np.full(len(images), certainty)
    assert len(find_digits(grey, confidence=confidence).digits) == 1


@given(arrays(np.float32, st.tuples(st.integers(1, 30), st.integers(1, 90)), elements=st.sampled_from((0.0, 0.4, 1.0))))
def test_any_ink_is_cut_from_left_to_right(ink: np.ndarray) -> None:
    ink[0, 0] = 1.0
    numbers = cut_apart(ink, lambda images: np.random.default_rng(0).uniform(0.0, 1.0, len(images)))
    assert numbers.shape == ink.shape
    assert (np.diff(numbers, axis=1) >= 0).all()
    # Each part has ink.
    assert all((ink[numbers == number] > 0.0).any() for number in range(int(numbers.max()) + 1))


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("kind", ["grain", "creases", "shadow"])
def test_empty_paper_with_grain_creases_or_a_shadow_is_refused(kind: str, seed: int) -> None:
    rng = np.random.default_rng(seed)
    down, right = np.mgrid[:240, :320]
    if kind == "grain":
        coarse = rng.normal(0.0, 1.0, (60, 80)).repeat(4, axis=0).repeat(4, axis=1)
        paper = 150.0 + 35.0 * coarse + rng.normal(0.0, 8.0, (240, 320))
    elif kind == "creases":
        paper = np.full((240, 320), 210.0)
        for _ in range(6):
            angle, place = rng.uniform(0.0, np.pi), rng.uniform(-150.0, 150.0)
            away = np.cos(angle) * (right - 160) + np.sin(angle) * (down - 120) - place
            paper -= 25.0 * np.exp(-((away / rng.uniform(8.0, 20.0)) ** 2))
        paper += rng.normal(0.0, 6.0, paper.shape)
    else:
        away = np.hypot(down - rng.uniform(60, 180), right - rng.uniform(80, 240))
        paper = 200.0 - 60.0 * np.exp(-((away / 25.0) ** 2)) + rng.normal(0.0, 3.0, away.shape)
    with pytest.raises(DataError, match="shows no digit"):
        find_digits(np.clip(paper, 0, 255).astype(np.uint8))


@pytest.mark.parametrize("level", [0, 128, 255])
@pytest.mark.parametrize("shape", [(1, 1), (28, 28), (50, 40), (300, 200), (3, 500)])
def test_paper_alone_is_refused(shape: tuple[int, int], level: int) -> None:
    with pytest.raises(DataError, match=r"^The picture shows no digit[^.]*\.$"):
        find_digits(np.full(shape, level, np.uint8))


@pytest.mark.parametrize("shape", [(0, 5), (5, 0, 3), (2,)])
def test_no_pixels_are_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(DataError, match="no pixels"):
        find_digits(np.zeros(shape, np.uint8))


CHOICES = st.builds(
    Choices,
    st.sampled_from((None, True, False)),
    st.none() | st.floats(0.0, 1.0),
    st.none() | st.tuples(*4 * [st.integers(-5, 50)]),
)


@given(arrays(np.uint8, st.tuples(st.integers(1, 40), st.integers(1, 40))), CHOICES)
def test_any_picture_gives_digits_or_a_data_error(grey: np.ndarray, choices: Choices) -> None:
    try:
        digits = find_digits(grey, choices).digits
    except DataError:
        return
    assert digits
    assert all(digit.pixels.shape == (784,) and digit.pixels.dtype == np.uint8 for digit in digits)


@given(arrays(np.bool_, st.tuples(st.integers(1, 14), st.integers(1, 14))))
def test_pieces_are_what_a_walk_over_neighbors_reaches(mask: np.ndarray) -> None:
    pieces = pieces_of(mask)
    seen = np.zeros(mask.shape, int)
    n = 0
    for start in zip(*np.nonzero(mask), strict=True):
        if seen[start]:
            continue
        n += 1
        waiting = [start]
        while waiting:
            row, column = waiting.pop()
            if (
                not (0 <= row < mask.shape[0] and 0 <= column < mask.shape[1])
                or not mask[row, column]
                or seen[row, column]
            ):
                continue
            seen[row, column] = n
            waiting += [(row + down, column + right) for down in (-1, 0, 1) for right in (-1, 0, 1)]
    assert len(pieces.numbers) == n
    # The same pieces, whatever their numbers.
    assert len(set(zip(seen[mask], pieces.labels[mask], strict=True))) == n
    assert pieces.areas.sum() == mask.sum()


@pytest.mark.parametrize("size", [(1, 1), (7, 3), (40, 60), (200, 90), (40, 90)])
@pytest.mark.parametrize("shape", [(1, 1), (40, 60), (61, 200)])
def test_a_resized_picture_is_the_product_with_both_resamplers(shape: tuple[int, int], size: tuple[int, int]) -> None:
    plane = np.random.default_rng(0).uniform(0, 255, shape).astype(np.float32)
    expected = resampler(shape[0], size[0]) @ plane.astype(float) @ resampler(shape[1], size[1]).T
    np.testing.assert_allclose(resized(plane, size), expected, rtol=1e-5)
