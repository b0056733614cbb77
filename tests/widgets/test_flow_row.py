"""A row of widgets that continues on the next line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from netviz.widgets.parts.flow_row import FlowRow


@pytest.mark.parametrize("lost", [0, 1, 2])
def test_a_widget_keeps_its_place_when_its_item_is_deleted(qtbot: QtBot, lost: int) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    row = FlowRow(QMargins(0, 0, 0, 0), 4)
    box.setLayout(row)
    buttons = [QPushButton(text) for text in ("one", "two", "three")]
    for button in buttons:
        row.addWidget(button)
    box.resize(400, 60)
    with qtbot.waitExposed(box):
        box.show()
    before = [button.geometry() for button in buttons]
    item = row.itemAt(lost)
    assert item is not None
    delete(item)
    box.resize(401, 60)
    assert [button.geometry() for button in buttons] == before
    row.removeWidget(buttons[lost])
    assert row.count() == 2


def test_the_height_follows_what_the_widgets_need(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    row = FlowRow(QMargins(0, 0, 0, 0), 4)
    box.setLayout(row)
    first, second = QPushButton("one"), QPushButton("two")
    row.addWidget(first)
    row.addWidget(second)
    box.resize(300, 80)
    with qtbot.waitExposed(box):
        box.show()
    line, both = first.sizeHint().height(), first.sizeHint().width() + 4 + second.sizeHint().width()
    assert row.heightForWidth(both) == line
    second.setText("a longer two")
    assert row.heightForWidth(both) == 2 * line + 4
    second.hide()
    assert row.heightForWidth(both) == line
    second.show()
    row.addWidget(third := QPushButton("three"))
    third.show()
    assert row.heightForWidth(both) == 3 * line + 8
    row.removeWidget(third)
    assert row.heightForWidth(both) == 2 * line + 4
