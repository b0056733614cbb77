"""PySide knows which widget belongs to which: it lets go of no widget that is still there."""

from __future__ import annotations

import ctypes
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import dump, isValid

import netviz
from netviz.app.main_window import MainWindow
from netviz.widgets.parts.focus_chain import next_in_focus_chain


def owner_of(known: QObject) -> QObject | None:
    """Return what PySide takes for the owner of an object: with the owner, it lets go of the object."""
    found = re.search(r"parent\.+ <.* at (0x[0-9a-f]+)>", dump(known))
    if found is None:
        return None
    owner = ctypes.cast(int(found[1], 16), ctypes.py_object).value
    assert isinstance(owner, QObject)
    return owner


def is_within(part: QObject, whole: QObject | None) -> bool:
    at: QObject | None = part
    while at is not None and at is not whole:
        at = at.parent()
    return at is whole


def wrongly_owned(parts: list[QWidget]) -> list[str]:
    # Owners first: to ask a widget for its parent teaches PySide who that is.
    owners = [(part, owner_of(part)) for part in parts]
    return [
        f"{type(part).__name__} {part.objectName()} of {type(owner).__name__} {owner.objectName()}"
        for part, owner in owners
        if owner is not None and not is_within(part, owner)
    ]


def test_one_place_asks_for_the_next_widget() -> None:
    package = Path(netviz.__file__).parent
    asking = [
        path.name for path in package.rglob("*.py") if re.search(r"InFocusChain\(|focusProxy\(", path.read_text())
    ]
    assert asking == ["focus_chain.py"]


@pytest.mark.parametrize("forwards", [True, False])
def test_tab_changes_no_owner(window: MainWindow, qtbot: QtBot, forwards: bool) -> None:
    parts = window.findChildren(QWidget)
    assert len(parts) > 300
    for _ in range(12):
        window.focusNextPrevChild(forwards)
        assert wrongly_owned(parts) == []
    # Also where the system, and not the window, walks on.
    key = Qt.Key.Key_Tab if forwards else Qt.Key.Key_Backtab
    for _ in range(4):
        qtbot.keyClick(window.focusWidget() or window, key)
    assert wrongly_owned([*parts, window]) == []


def test_a_widget_that_goes_takes_no_other_with_it(window: MainWindow) -> None:
    passing = QLabel("For a moment", window)
    passing.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    passing.show()
    chain, at = [], next_in_focus_chain(window)
    while at is not None and at is not window:
        chain.append(at)
        at = next_in_focus_chain(at)
    assert passing in chain
    passing.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [part for part in chain if not isValid(part)] == [passing]
    assert isValid(window)
