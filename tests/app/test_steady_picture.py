"""The network's picture keeps its place whichever mode it is drawn in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.scene.appearance import GradientOf, Mode, Reference
from netviz.scene.selection import Selection

SIZES = ((1024, 640), (1280, 720), (1366, 768), (1920, 1080))
SELECTIONS = (Selection(), Selection((400,)), Selection(digit=3))

VARIANTS: tuple[tuple[Mode, GradientOf | Reference | None], ...] = (
    (Mode.SIGNAL, None),
    (Mode.GRADIENT, GradientOf.IMAGE),
    (Mode.CHANGE, Reference.START),
    (Mode.CHANGE, Reference.EPOCH),
)


def is_drawn(window: MainWindow, mode: Mode) -> bool:
    frame = window.session.pictures.frame
    return frame is not None and frame.appearance.mode is mode


def test_the_picture_keeps_its_place_in_every_mode(window: MainWindow, qtbot: QtBot) -> None:
    view, display = window.views.network.view, window.session.display
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
            for mode, variant in VARIANTS:
                display.set_mode(mode)
                if isinstance(variant, GradientOf):
                    display.show_gradient_of(variant)
                elif variant is not None:
                    display.show_change_since(variant)
                qtbot.waitUntil(partial(is_drawn, window, mode), timeout=10_000)
                qtbot.wait(20)
                if place() != first:
                    moved.append(f"{size}, {selection}, {mode.name}: {first} → {place()}")
    assert moved == [], "\n".join(moved)
