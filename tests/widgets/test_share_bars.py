"""The bars of what reaches each digit end before their numbers, in every size of the type."""

from __future__ import annotations

from typing import Any
from unittest.mock import patch

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter
from pytestqt.qtbot import QtBot

from netviz.widgets.asking import shares_panel
from netviz.widgets.asking.shares_panel import ShareBars
from netviz.widgets.asking.shares_text import Bar
from netviz.widgets.parts.theme import scaled_font


@pytest.fixture
def bars(qtbot: QtBot) -> ShareBars:
    bars = ShareBars()
    qtbot.addWidget(bars)
    bars.resize(300, 260)
    return bars


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("largest", [0.01577, 12.25])
def test_no_bar_reaches_its_number(bars: ShareBars, scale: float, largest: float) -> None:
    bars.setFont(scaled_font(bars.font(), scale))
    bars.show_bars(tuple(Bar(str(digit), largest * (1.0 - 0.1 * digit)) for digit in range(10)))
    filled: list[QRectF] = []
    starts: list[float] = []
    draw = QPainter.drawText

    def draw_text(painter: QPainter, *arguments: Any) -> Any:
        area, text = arguments[0], arguments[-1]
        if text.startswith("+"):
            starts.append(area.right() - QFontMetricsF(painter.font()).horizontalAdvance(text))
        return draw(painter, *arguments)

    with (
        patch.object(QPainter, "drawText", draw_text),
        patch.object(shares_panel, "fill_signed", lambda painter, area, theme, value: filled.append(area)),
    ):
        bars.grab()
    assert len(filled) == len(starts) == 10
    assert max(area.right() for area in filled) < min(starts)
    assert max(area.width() for area in filled) > 20
