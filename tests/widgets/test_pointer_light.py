"""The light around the pointer in a presentation."""

from __future__ import annotations

from unittest.mock import patch

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from netviz.widgets.parts.spotlight import _RESTED, PointerLight


def test_the_light_is_there_while_the_pointer_moves_and_goes_when_it_rests(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    with qtbot.waitActive(window):
        window.show()
    light = PointerLight(window)
    for place in (QPoint(100, 100), QPoint(120, 100), QPoint(100, 100)):
        with patch.object(QCursor, "pos", staticmethod(lambda place=place: window.mapToGlobal(place))):
            if not light.is_on:
                light.set_on(True)
            light._timer.timeout.emit()
            assert light.isVisible()
            for _ in range(_RESTED):
                light._timer.timeout.emit()
            assert not light.isVisible()
            assert light.is_on
    with patch.object(QCursor, "pos", staticmethod(lambda: window.mapToGlobal(QPoint(-10, 10)))):
        light._timer.timeout.emit()
        assert not light.isVisible()
    light.set_on(False)
    assert not light.is_on
