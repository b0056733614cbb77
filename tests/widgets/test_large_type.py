"""The numbers beside the columns of the network have their room in type of any size."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netviz.scene.layout import NetworkLayout
from netviz.widgets.network.outputs import digit_radius
from netviz.widgets.network.pictures import Scenery
from netviz.widgets.network.style import NUMBER_ROOM, NUMBER_SIZE, ROW_ROOM, ROW_SIZE, PaintStyle, label_scale, row_name
from netviz.widgets.parts.theme import DARK_THEME, scaled_font

_BEFORE_NUMBER = 1 + 8 + 58 + 6
"""Between circle and number, in logical pixels: a gap, the bias, the probability's bar, a gap."""


@given(
    st.integers(395, 3000),
    st.sampled_from([1.0, 1.5, 2.0]),
    st.sampled_from([1, 2]),
    st.floats(1.0, 3.0),
    st.booleans(),
)
def test_larger_type_takes_room_from_the_lines_but_never_more_than_half_the_canvas(
    width: int, scale: float, n_hidden: int, wanted: float, is_short: bool
) -> None:
    layout = NetworkLayout(round(width * scale), 200 if is_short else 900, scale, n_hidden=n_hidden, label_scale=wanted)
    usual = NetworkLayout(layout.width, layout.height, scale, n_hidden=n_hidden)
    assert 1.0 <= layout.label_growth <= wanted
    if layout.label_growth > 1.01:
        assert sum(area.width for area in layout.layers) >= 0.5 * layout.width - 8 * (1 + n_hidden) * scale
        assert layout.pixel_column.left > usual.pixel_column.left
        assert layout.output_x < usual.output_x
    number = layout.output_x / scale + 2 * digit_radius(layout, 10) + _BEFORE_NUMBER
    assert number + NUMBER_ROOM * layout.label_growth <= layout.width / scale


@pytest.mark.parametrize("factor", [1.0, 1.4, 1.75, 2.5])
@pytest.mark.parametrize("width", [400, 700, 1200])
def test_every_number_fits_its_room(qtbot: QtBot, width: int, factor: float) -> None:
    font = scaled_font(QFont(QApplication.font()), factor)
    layout = NetworkLayout(width, 600, label_scale=label_scale(font))
    style = PaintStyle(layout, DARK_THEME, font, Scenery())
    rooms = [("> 99.9%", NUMBER_SIZE, NUMBER_ROOM, True), (row_name(27), ROW_SIZE, ROW_ROOM, False)]
    for text, size, room, bold in rooms:
        width_of = QFontMetricsF(style.fitting_font(text, size, room * layout.label_growth, bold=bold))
        smallest = QFontMetricsF(scaled_font(font, 0.0, bold=bold)).horizontalAdvance(text)
        assert width_of.horizontalAdvance(text) <= max(room * layout.label_growth, smallest) + 0.5
    if layout.label_growth == layout.label_scale:
        assert style.fitting_font("> 99.9%", NUMBER_SIZE, NUMBER_ROOM * layout.label_growth, bold=True) == (
            scaled_font(font, NUMBER_SIZE, bold=True)
        )
