"""The small network in its dialog: everything can be selected, and the sums are those of the picture."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from netviz.data import load_dataset
from netviz.training.small_network import DIGITS, N_UNITS, SIDE, SmallNetwork, small_network
from netviz.widgets.walking.sketch_dialog import SketchDialog
from netviz.widgets.walking.sketch_view import Part

PARTS = [
    *(Part(0, number) for number in range(SIDE * SIDE)),
    *(Part(1, number) for number in range(N_UNITS)),
    *(Part(2, number) for number in range(len(DIGITS))),
]


@pytest.fixture(scope="module")
def network() -> SmallNetwork:
    return small_network(load_dataset(None))


@pytest.fixture
def dialog(qtbot: QtBot, network: SmallNetwork) -> Iterator[SketchDialog]:
    dialog = SketchDialog(network)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    yield dialog
    dialog.close()


@pytest.mark.parametrize("part", PARTS)
def test_a_click_selects_a_part_and_shows_its_sum(dialog: SketchDialog, part: Part) -> None:
    place = dialog.view.place_of(part)
    QTest.mouseClick(dialog.view, Qt.MouseButton.LeftButton, pos=QPoint(round(place.x()), round(place.y())))
    assert dialog.view.part == part
    text = dialog.findChild(QLabel, "sketch-formula")
    assert text is not None
    assert text.text()


def test_the_arrows_reach_every_part(dialog: SketchDialog) -> None:
    dialog.view.select(Part(0, 0))
    seen = {dialog.view.part}
    for key, count in ((Qt.Key.Key_Down, 15), (Qt.Key.Key_Right, 1), (Qt.Key.Key_Up, 3), (Qt.Key.Key_Right, 1)):
        for _ in range(count):
            QTest.keyClick(dialog.view, key)
            seen.add(dialog.view.part)
    for _ in range(3):
        QTest.keyClick(dialog.view, Qt.Key.Key_Down)
        seen.add(dialog.view.part)
    assert {part for part in PARTS if part.layer == 0} <= seen
    assert dialog.view.part == Part(2, 2)


def test_learning_changes_the_network_and_starting_over_brings_it_back(
    dialog: SketchDialog, network: SmallNetwork
) -> None:
    buttons = {name: dialog.findChild(QPushButton, f"sketch-{name}") for name in ("misread", "learn", "over", "next")}
    reading = dialog.findChild(QLabel, "sketch-reading")
    assert reading is not None
    for name in ("misread", "learn"):
        button = buttons[name]
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert reading.text().startswith("One step later")
    assert not np.array_equal(dialog.network.parameters.vector, network.parameters.vector)
    over = buttons["over"]
    assert over is not None
    QTest.mouseClick(over, Qt.MouseButton.LeftButton)
    assert dialog.network is network
    assert reading.text().startswith("It reads")


def test_the_numbers_stand_apart(dialog: SketchDialog) -> None:
    """No two numbers on the lines of neighbors to the same unit overlap at the smallest size."""
    dialog.resize(dialog.minimumSizeHint())
    heights = [dialog.view.place_of(Part(0, n)).y() for n in range(SIDE * SIDE)]
    nearest = min(np.diff(heights)) * (1.0 - 0.59)
    assert nearest > 7.0
