"""The dialog about how a file was read proposes the best reading, and hands over the one that is chosen."""

from __future__ import annotations

import numpy as np
from pytestqt.qtbot import QtBot

from netviz.formats.evidence import Candidate
from netviz.formats.opening import OpenedNetwork
from netviz.formats.scaling import SCALINGS
from netviz.formats.stored import StoredLayer, StoredNetwork
from netviz.nn.parameters import Architecture, Parameters
from netviz.widgets.files.reading_dialog import ReadingDialog
from netviz.widgets.parts.theme import DARK_THEME


def opened(*figures: tuple[str, str, float, float]) -> OpenedNetwork:
    layers = tuple(
        StoredLayer(f"W{number}", np.ones((n_in, n_out), np.float32), np.ones(n_out, np.float32))
        for number, (n_in, n_out) in enumerate(((784, 4), (4, 10)))
    )
    stored = StoredNetwork("npz", layers, ignored=("step",))
    tried = tuple(Candidate(SCALINGS[name], used, accuracy, loss, 2000) for name, used, accuracy, loss in figures)
    parameters = Parameters(Architecture((784, 4, 10), tried[0].activation))
    return OpenedNetwork(parameters, stored, tried[0].scaling, tried[0].activation, tried)


def test_the_best_reading_is_proposed_and_another_can_be_chosen(qtbot: QtBot) -> None:
    network = opened(("unit", "relu", 0.95, 0.2), ("raw", "relu", 0.949, 9.0), ("unit", "tanh", 0.5, 2.0))
    dialog = ReadingDialog("mine.npz", network, DARK_THEME)
    qtbot.addWidget(dialog)
    assert dialog.chosen is network.evidence[0]
    assert "smallest loss" in dialog._verdict.text()
    dialog.table.chosen.emit(2)
    assert dialog.chosen is network.evidence[2]
    assert "You chose" in dialog._verdict.text()
    assert network.read_as(dialog.chosen).parameters.architecture.activation == "tanh"


def test_a_clear_result_is_called_one(qtbot: QtBot) -> None:
    dialog = ReadingDialog("mine.npz", opened(("raw", "relu", 0.95, 0.2), ("unit", "relu", 0.9, 9.0)), DARK_THEME)
    qtbot.addWidget(dialog)
    assert "no other reading" in dialog._verdict.text()
    text = " ".join(label.text() for label in dialog.findChildren(type(dialog._verdict)))
    assert "784 → 4 → 10" in text
    assert "Not part of the network: step" in text


def test_no_column_is_cut(qtbot: QtBot) -> None:
    names = list(SCALINGS)
    dialog = ReadingDialog("mine.npz", opened(*((name, "leaky_relu", 0.95, 12.5) for name in names)), DARK_THEME)
    qtbot.addWidget(dialog)
    dialog.resize(dialog.sizeHint())
    dialog.show()
    table, header = dialog.table, dialog.table.horizontalHeader()
    for column in range(table.columnCount()):
        needed = max(table.sizeHintForColumn(column), header.sectionSizeHint(column))
        assert header.sectionSize(column) >= needed
    assert header.length() <= table.viewport().width()
