"""Names and counts that are longer than their place."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from netviz.widgets.parts.eliding import fitting_count, shortened
from netviz.widgets.parts.panel import Readout, TextPart


def test_a_name_keeps_its_beginning() -> None:
    assert shortened("Sandal") == "Sandal"
    assert shortened("Ankle boot with laces", 10) == "Ankle boo…"
    assert shortened("Ankle boot", 7) == "Ankle…"


@pytest.mark.parametrize(("width", "text"), [(9, "5923"), (4, "5923"), (3, "6k"), (1, "6k")])
def test_a_count_is_as_exact_as_its_place_allows(width: int, text: str) -> None:
    assert fitting_count(5923, width, lambda form: float(len(form))) == text


def test_a_count_below_a_thousand_stays_whole() -> None:
    assert fitting_count(980, 1, lambda form: float(len(form))) == "980"


def test_a_readout_chooses_the_longest_wording_that_fits(qtbot: QtBot) -> None:
    readout = Readout("reading")
    qtbot.addWidget(readout)
    readout.show_parts([TextPart("the network reads a sandal", "black")], [TextPart("a sandal", "black")])
    measure = readout.fontMetrics().horizontalAdvance
    readout.resize(measure("the network reads a sandal"), 20)
    assert readout.painted_text() == "the network reads a sandal"
    readout.resize(measure("a sandal"), 20)
    assert readout.painted_text() == "a sandal"
    readout.resize(measure("a sandal") - 1, 20)
    assert readout.painted_text().endswith("…")
    assert readout.text() == "the network reads a sandal"


def test_a_readout_that_is_cut_has_its_whole_line_in_the_tooltip(qtbot: QtBot) -> None:
    readout = Readout("reading")
    qtbot.addWidget(readout)
    readout.setToolTip("What the network reads")
    readout.resize(20, 20)
    readout.show()
    readout.show_parts([TextPart("the network reads a sandal", "black")])
    assert readout.toolTip() == "the network reads a sandal\nWhat the network reads"
    readout.resize(800, 20)
    assert readout.toolTip() == "What the network reads"
