"""The menu for teachers names its entries by what they do."""

from __future__ import annotations

import shiboken6
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from netviz.widgets.walking.teacher_button import TeacherButton


def text(button: TeacherButton, name: str) -> str:
    action = button.findChild(QAction, name)
    assert action is not None
    return action.text()


def test_entries_are_named_even_if_python_has_lost_its_objects(qtbot: QtBot) -> None:
    button = TeacherButton()
    qtbot.addWidget(button)
    assert text(button, "walk-present") == "Present this lesson\tF11"
    for presented in (True, False):
        # Seen in a presented lesson: Qt's action is alive, and the object by which Python knew it is not.
        for action in button.findChildren(QAction):
            shiboken6.invalidate(action)
        button.set_presented(presented)
        assert text(button, "walk-present") == ("Stop presenting\tF11" if presented else "Present this lesson\tF11")
