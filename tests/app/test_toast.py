"""A message covers nothing that is read, in every workspace, at the narrowest sizes, and in each state."""

from __future__ import annotations

from functools import partial
from itertools import product

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.app.workspaces import Workspace
from netviz.scene.selection import Selection
from netviz.widgets.network.banner import StateBanner
from netviz.widgets.parts.panel import Readout

SOON = 10_000
SHORT = "Saved network.npz."
LONG = "Select a pixel first: units are then ordered by what they receive from it, from the most to the least."
LONGEST = " ".join([LONG] * 4)


def covered(window: MainWindow) -> list[str]:
    """Return what the message covers of what is read: words, numbers, pictures."""
    toast = window.toast
    views = [window.views.network.view, window.views.input.image_view, window.views.shares, window.views.curves]
    read = [w for w in window.findChildren(QLabel) if w.text() and w is not toast and w is not window.presentation.note]
    lines = [w for w in window.findChildren(Readout) if w.text()]
    scrolled = [w for w in window.findChildren(QAbstractScrollArea) if w.objectName()]
    # What it covers may not count as visible.
    place = toast.geometry()
    toast.hide()
    inside = [w for w in (*read, *lines, *scrolled, *views) if w.isVisible() and seen(w).intersects(place)]
    toast.show()
    return [widget.objectName() or type(widget).__name__ for widget in inside]


def seen(widget: QWidget) -> QRect:
    """Return the part of a widget that is not cut off by what it is in, in the window's coordinates."""
    visible = widget.visibleRegion().boundingRect()
    return visible.translated(widget.mapTo(widget.window(), QPoint(0, 0)))


def says_something(banner: StateBanner, wanted: bool) -> bool:
    return (banner.shown is not None) is wanted


@pytest.mark.parametrize("size", [(1024, 640), (1280, 720)])
def test_a_message_covers_nothing_that_is_read(window: MainWindow, qtbot: QtBot, size: tuple[int, int]) -> None:
    window.resize(*size)
    qtbot.waitUntil(lambda: window.width() == size[0], timeout=SOON)
    session = window.session
    for workspace, is_drawing in product(Workspace, (False, True)):
        if workspace is Workspace.PRESENT:
            window.presentation.toggle()
            window.showNormal()
            window.resize(*size)
        else:
            window.panels.apply(workspace)
        session.questions.select(Selection(pixels=(400,)) if is_drawing else Selection())
        if is_drawing:
            session.drawing.edit_image()
        else:
            session.drawing.leave()
        banner = window.views.network.banner
        qtbot.waitUntil(partial(says_something, banner, is_drawing), timeout=SOON)
        QApplication.processEvents()
        for message in (SHORT, LONG):
            session.messages.notice(message)
            assert covered(window) == [], (workspace, is_drawing, message)
            assert window.rect().contains(window.toast.geometry())
        # Even one that fills several lines leaves the pictures free.
        session.messages.notice(LONGEST)
        assert window.rect().contains(window.toast.geometry())
        assert not set(covered(window)) & {"network", "image", "drawing-canvas"}
        window.toast.hide()


def test_the_walk_finds_what_is_covered(window: MainWindow) -> None:
    window.session.messages.notice(SHORT)
    window.toast.move(window.views.network.view.mapTo(window, QPoint(20, 20)))
    assert covered(window) == ["network"]
    window.toast.hide()
