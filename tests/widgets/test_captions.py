"""Captions under the network never lie on each other, whatever the width."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from netviz.widgets.network.captions import Caption, fitted, in_rows

WORDINGS = (
    ("784 pixels", "784"),
    ("200,704 weights + 256 biases", "200,704 + 256 biases", "200,704 + 256"),
    ("256 units", "256"),
    ("2,560 weights + 10 biases", "2,560 + 10 biases", "2,560 + 10"),
    ("10 digits, probability", "10 digits"),
)


def width_of(text: str) -> float:
    return 6.2 * len(text)


@given(st.lists(st.floats(0.0, 900.0), min_size=5, max_size=5), st.floats(0.0, 900.0))
def test_no_caption_touches_another_or_leaves_the_canvas(centres: list[float], right: float) -> None:
    captions = [Caption(centre, wordings) for centre, wordings in zip(centres, WORDINGS, strict=True)]
    shown = fitted(captions, width_of, 0.0, right)
    for centre, text in shown:
        assert any(text in wordings for wordings in WORDINGS)
        assert width_of(text) / 2 <= centre <= right - width_of(text) / 2
    for (first, one), (second, other) in pairwise(shown):
        assert first + width_of(one) / 2 + 8.0 <= second - width_of(other) / 2


def test_words_are_left_out_only_where_there_is_no_room() -> None:
    wide = [Caption(100.0 + 250.0 * number, wordings) for number, wordings in enumerate(WORDINGS)]
    assert [text for _, text in fitted(wide, width_of, 0.0, 1300.0)] == [wordings[0] for wordings in WORDINGS]
    # The columns of a window 1024 wide.
    narrow = [Caption(x, wordings) for x, wordings in zip((64, 117, 179, 213, 296), WORDINGS, strict=True)]
    assert len(fitted(narrow, width_of, 0.0, 420.0)) < 5
    # In two rows, the biases stay, and the parameters move apart a little.
    rows = in_rows(narrow, width_of, 0.0, 420.0)
    words = "784 pixels", "256 units", "10 digits, probability", "200,704 + 256 biases", "2,560 + 10 biases"
    assert tuple(text for *_, text in rows) == words
    assert [row for row, *_ in rows] == [-1.0, -1.0, -1.0, 1.0, 1.0]
    # Where they nearly fit, they move apart a little: the columns of a window 1160 wide.
    nearly = [Caption(x, wordings) for x, wordings in zip((64, 157, 257, 316, 410), WORDINGS, strict=True)]
    lower = [(centre, text) for row, centre, text in in_rows(nearly, width_of, 0.0, 510.0) if row == 1.0]
    assert [text for _, text in lower] == ["200,704 weights + 256 biases", "2,560 weights + 10 biases"]
    assert all(abs(centre - x) <= 12.0 for (centre, _), x in zip(lower, (157, 316), strict=True))
    assert {row for row, *_ in in_rows(wide, width_of, 0.0, 1300.0)} == {0.0}
    assert {row for row, *_ in in_rows(narrow, width_of, 0.0, 420.0, most_rows=1)} == {0.0}
