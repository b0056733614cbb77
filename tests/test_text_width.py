"""Columns of Chinese and Latin text: aligned in printed tables, and wide enough on the screen."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from netviz.cli.table import listing, table
from netviz.text_width import flush_left, flush_right, text_width
from netviz.widgets.parts.number_table import Head, NumberTable, Row

TEXTS = ("", "a", "像素", "像素 12", "（空）", "é", "e\u0301", "p₇", "−ln p", "→")
WIDTHS = (0, 1, 4, 7, 6, 1, 1, 2, 5, 1)


@pytest.mark.parametrize(("text", "width"), list(zip(TEXTS, WIDTHS, strict=True)))
def test_a_wide_character_takes_two_columns(text: str, width: int) -> None:
    assert text_width(text) == width
    assert flush_left(text, 9) == text + " " * (9 - width)
    assert flush_right(text, 9) == " " * (9 - width) + text


@pytest.mark.parametrize("left", [0, 1, 2])
def test_tables_of_all_pairs_of_texts_are_aligned(left: int) -> None:
    for pair in itertools.permutations([*TEXTS[1:]], 2):
        lines = table(pair, [("|", "12|"), ("你好|", "|")], left=left).split("\n")
        width = max(text_width(pair[0]), 5) + 2 + max(text_width(pair[1]), 3)
        assert text_width(lines[1]) == width
        assert left == 2 or text_width(lines[0]) == width
        values = listing([(name, "|") for name in pair]).split("\n")
        assert len({text_width(value) for value in values}) == 1


@pytest.mark.parametrize("width", [170, 200, 300, 500])
@pytest.mark.parametrize("texts", [("像素", "学习率"), ("（其余 28 个像素）", "x·w"), ("ab", "x·w")])
def test_no_cell_is_cut(qtbot: QtBot, texts: tuple[str, str], width: int) -> None:
    table = NumberTable("table", "A table")
    qtbot.addWidget(table)
    table.resize(width, 200)
    table.show()
    table.show_rows([Head("像素", ""), Head("x·w", "")], [Row(texts), Row(("12", "−0.5"))])
    for column in range(2):
        for row in range(2):
            item = table.item(row, column)
            assert item is not None
            needed = QFontMetricsF(item.font()).horizontalAdvance(item.text())
            assert needed <= table.columnWidth(column), item.text()
    lines = table.as_text().rstrip("\n").split("\n")
    assert len({text_width(line) for line in lines}) == 1
