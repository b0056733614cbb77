"""The network's picture keeps its place whichever mode it is drawn in."""

from __future__ import annotations

from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.scene.appearance import GradientOf, Mode, Reference
from netviz.scene.selection import Selection

SIZES = ((1024, 640), (1280, 720), (1366, 768), (1920, 1080))
SELECTIONS = (Selection(), Selection((400,)), Selection(digit=3))


def test_the_picture_keeps_its_place_in_every_mode(window: MainWindow, qtbot: QtBot) -> None:
    view, display, pictures = window.views.network.view, window.session.display, window.session.pictures
    moved = []

    def place() -> QRect:
        return QRect(view.mapTo(window, view.rect().topLeft()), view.size())

    for size in SIZES:
        window.resize(*size)
        for _ in range(3):
            qtbot.wait(20)
        for selection in SELECTIONS:
            window.session.questions.select(selection)
            display.set_mode(Mode.WEIGHTS)
            qtbot.wait(40)
            first = place()
            for mode, choose in (
                (Mode.SIGNAL, lambda: None),
                (Mode.GRADIENT, lambda: display.show_gradient_of(GradientOf.IMAGE)),
                (Mode.CHANGE, lambda: display.show_change_since(Reference.START)),
                (Mode.CHANGE, lambda: display.show_change_since(Reference.EPOCH)),
            ):
                display.set_mode(mode)
                choose()
                qtbot.waitUntil(
                    lambda mode=mode: pictures.frame is not None and pictures.frame.appearance.mode is mode,
                    timeout=10_000,
                )
                qtbot.wait(20)
                if place() != first:
                    moved.append(f"{size}, {selection}, {mode.name}: {first} → {place()}")
    assert moved == [], "\n".join(moved)
