"""The keys that tooltips of views name are the keys of commands, which are declared once."""

from __future__ import annotations

import re

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.actions import Actions
from netviz.app.commands.catalogue import COMMANDS, GESTURES, MENUS
from netviz.app.views import Views
from netviz.session.session import Session

_KEYS = re.compile(r"\(((?:(?:Ctrl|Shift|Alt)\+)*(?:[A-Z0-9]|F\d+|Space|Esc|Del|Left|Right|Up|Down|,))\)")


def test_every_key_that_a_tooltip_names_belongs_to_a_command(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    session = Session()
    views = Views(session, Actions(window, COMMANDS, MENUS).by_name, window)
    known = {QKeySequence(keys) for command in COMMANDS for keys in command.keys}
    known |= {QKeySequence(keys) for gesture in GESTURES for keys in gesture.keys}
    named = []
    for view in vars(views).values():
        for widget in view.findChildren(QWidget):
            named += [(widget.objectName(), keys) for keys in _KEYS.findall(widget.toolTip())]
    assert len(named) > 20
    assert [pair for pair in named if QKeySequence(pair[1]) not in known] == []
    session.close()
