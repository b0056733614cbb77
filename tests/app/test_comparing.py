"""The Compare tab in a real window: every number in it belongs to the network that it names, on either side."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSpinBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.data.image_sets import Split
from netviz.nn.parameter_file import save_parameters
from netviz.numbers import percentage
from netviz.scene.compared_moment import Side
from netviz.scene.comparison import Comparison
from netviz.scene.selection import Selection
from netviz.widgets.comparing.choice_dialog import ChoiceDialog
from netviz.widgets.comparing.comparison_tables import most_similar
from netviz.widgets.comparing.unit_pair import UnitPair
from netviz.widgets.parts.number_table import NumberTable
from netviz.widgets.parts.theme import plain_number
from tests.scene.conftest import make_parameters

SOON = 10_000


class Tab:
    """The Compare tab of a window, and what it shows."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.session, self._qtbot = window, window.session, qtbot
        self.panel = window.views.comparison
        window.panels.show(self.panel)

    def compare_with(self, path: Path) -> Comparison:
        comparing = self.session.comparing
        comparing.compare_with_file(path)
        self._qtbot.waitUntil(lambda: not comparing.is_busy and comparing.name_b == path.name, timeout=SOON)
        assert comparing.comparison is not None
        self.settle()
        return comparing.comparison

    def settle(self) -> None:
        """Wait until the frame shows what is selected and claimed."""

        def is_shown() -> bool:
            frame, state = self.session.pictures.frame, self.session.display.state()
            if frame is None or state is None:
                return False
            shown = frame.state
            return (shown.snapshot, shown.compared, shown.selection, shown.image) == (
                state.snapshot,
                state.compared,
                state.selection,
                state.image,
            )

        self._qtbot.waitUntil(is_shown, timeout=SOON)

    def find(self, name: str) -> QPushButton:
        button = self.panel.findChild(QPushButton, name)
        assert button is not None
        return button

    def table(self, name: str) -> NumberTable:
        table = self.panel.findChild(NumberTable, name)
        assert table is not None
        return table

    def rows(self, name: str) -> list[list[str]]:
        table = self.table(name)
        cells = [[table.item(row, column) for column in range(table.columnCount())] for row in range(table.rowCount())]
        return [["" if item is None else item.text() for item in row] for row in cells]

    def label(self, name: str) -> str:
        label = self.panel.findChild(QLabel, name)
        assert label is not None
        return label.text() if label.isVisible() else ""

    def choose(self, side: Side) -> None:
        button = self.find(f"compare-{side.value}")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    @property
    def banner(self) -> str:
        shown = self.window.views.network.banner.shown
        return "" if shown is None else f"{shown.title}: {shown.detail}"


@pytest.fixture
def tab(window: MainWindow, qtbot: QtBot) -> Tab:
    window.resize(1280, 720)
    return Tab(window, qtbot)


def other_network(tmp_path: Path, hidden: tuple[int, ...]) -> Path:
    path = tmp_path / f"other-{hidden[0]}.safetensors"
    metadata = {"seed": "0", "step": "0", "epoch": "0", "data_set": "bars"}
    save_parameters(path, make_parameters(hidden, seed=4), metadata)
    return path


def test_the_tab_compares_two_networks(tab: Tab, tmp_path: Path) -> None:
    everything = [widget for widget in tab.panel.findChildren(NumberTable) if widget.isVisible()]
    assert everything == []
    assert tab.find("comparison-choose").isVisible()
    assert not tab.find("compare-a").isVisible()
    found = tab.compare_with(other_network(tmp_path, (256,)))
    pair = found.a, found.b
    # The table, against the networks.
    rows = {row[0]: row[1:] for row in tab.rows("comparison-networks")}
    assert rows["test images correct"] == [percentage(each.accuracy) for each in pair]
    assert rows["hidden units"] == ["256", "256"]
    for layer in (0, 1):
        norms = [f"{np.linalg.norm(each.parameters.kernels[layer]):.2f}" for each in pair]
        assert rows[f"‖weights‖, layer {layer + 1}"] == norms
    assert percentage(found.agreement) in tab.label("comparison-agreement")
    # The images that differ, and a click on one.
    images = tab.rows("comparison-images")
    assert [int(row[0]) for row in images] == found.differ[: len(images)].tolist()
    for row in images:
        index = int(row[0])
        assert row[1:] == [str(values[index]) for values in (found.labels, found.a.answers, found.b.answers)]
    tab.table("comparison-images").chosen.emit(1)
    image = tab.session.images.image
    assert image is not None
    assert (image.split, image.index) == (Split.TEST, int(found.differ[1]))
    # Each side in every view, with the same unit selected.
    unit = most_similar(found)[2]
    tab.table("comparison-units").chosen.emit(2)
    partner = int(found.matchings[0].partners[unit])
    for side, selected, name in (
        (Side.A, unit, "A: run 1, batch 0"),
        (Side.B, partner, "B: other-256.safetensors"),
        (Side.DIFFERENCE, unit, "A (run 1, batch 0) minus B (other-256.safetensors)"),
        (Side.B, partner, "B: other-256.safetensors"),
    ):
        tab.choose(side)
        assert tab.banner.startswith(f"Two networks compared: {name}")
        assert [tab.find(f"compare-{each.value}").isChecked() for each in Side] == [each is side for each in Side]
        assert tab.session.questions.selection == Selection(unit=selected)
        similarity = plain_number(float(found.matchings[0].similarities[unit]))
        expected = f"Unit {unit} of A and unit {partner} of B: similarity {similarity}"
        assert tab.label("comparison-similarity").startswith(expected)
        frame = tab.session.pictures.frame
        assert frame is not None
        is_b = side is Side.B
        shown = (found.b if is_b else found.a).answers[int(found.differ[1])]
        assert frame.trace.answer == shown
        if is_b:
            # B's units stand where their counterparts stand.
            assert frame.arrangement.places[0][partner] == unit
    pictures = tab.panel.findChild(UnitPair)
    assert pictures is not None
    assert pictures.accessibleName() == f"unit {unit} of A beside unit {partner} of B"
    # Nothing reaches beyond the panel.
    for name in ("comparison-networks", "comparison-images", "comparison-units", "compare-difference"):
        widget = tab.panel.findChild(QWidget, name)
        assert widget is not None
        right = widget.mapTo(tab.panel, widget.rect().topRight()).x()
        assert right <= tab.panel.width(), name
    export = tab.panel.export_table()
    assert export is not None
    assert len(list(export.rows)) == 256
    back = tab.window.findChild(QToolButton, "banner-back")
    assert back is not None
    back.click()
    tab.settle()
    assert tab.banner == ""
    assert not tab.find("compare-a").isVisible()
    _check_layers_of_other_sizes(tab, tmp_path)


def _check_layers_of_other_sizes(tab: Tab, tmp_path: Path) -> None:
    """Compare with a wider network, whose units are not all matched, and with one of two hidden layers."""
    found = tab.compare_with(other_network(tmp_path, (300,)))
    assert not tab.find("compare-difference").isEnabled()
    assert "only networks with the same layers" in tab.find("compare-difference").toolTip().replace("\n", " ")
    tab.choose(Side.B)
    alone = int(np.flatnonzero(found.matchings[0].backward < 0)[0])
    tab.session.questions.select(Selection(unit=alone))
    tab.settle()
    assert "no counterpart" in tab.label("comparison-similarity")
    pictures = tab.panel.findChild(UnitPair)
    assert pictures is not None
    assert not pictures.isVisible()
    tab.choose(Side.A)
    assert tab.session.questions.selection.is_empty
    assert tab.session.comparing.comparison is found
    tab.compare_with(other_network(tmp_path, (20, 12)))
    tab.choose(Side.B)
    tab.session.questions.select(Selection(unit=3, layer=1))
    tab.settle()
    assert "no counterpart" in tab.label("comparison-similarity")
    tab.session.time_machine.go_live()


def test_the_dialog_offers_moments_of_runs_and_a_file(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.run.train_one_batch()
    qtbot.waitUntil(lambda: session.run.step == 1 and not session.run.is_running, timeout=SOON)
    window.actions_.by_name["compare-with"].trigger()
    dialog = window.findChild(ChoiceDialog)
    assert dialog is not None
    assert window.panels.tabs.currentWidget() is window.views.comparison
    explanation = dialog.findChild(QLabel, "comparison-explanation")
    assert explanation is not None
    assert "run 1, batch 1" in explanation.text()
    run, step = dialog.findChild(QComboBox, "comparison-run"), dialog.findChild(QSpinBox, "comparison-step")
    assert run is not None
    assert step is not None
    assert (run.count(), step.minimum(), step.maximum(), step.value()) == (1, 0, 1, 0)
    dialog.accept()
    qtbot.waitUntil(lambda: session.comparing.comparison is not None, timeout=SOON)
    assert (session.comparing.name_a, session.comparing.name_b) == ("run 1, batch 1", "run 1, batch 0")
