"""What the panel "Effect on each digit" says ends with a whole line, whatever is selected."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.languages import languages
from netviz.scene.selection import ConnectionIndex, Selection
from tests.app.test_layout import settle


def selections_of(window: MainWindow) -> dict[str, Selection]:
    """Return a selection of each kind that has words of its own."""
    frame = window.session.pictures.frame
    assert frame is not None
    lit, dark = (int(np.flatnonzero(found)[0]) for found in (frame.trace.image > 0.0, frame.trace.image == 0.0))
    activations = frame.trace.activations[0]
    firing, silent = int(activations.argmax()), int(activations.argmin())
    return {
        "nothing": Selection(),
        "lit pixel": Selection((lit,)),
        "dark pixel": Selection((dark,)),
        "dark pixels": Selection((dark, dark + 1)),
        "lit pixels": Selection((lit, lit + 1)),
        "firing unit": Selection(unit=firing),
        "silent unit": Selection(unit=silent),
        **{f"digit {digit}": Selection(digit=digit) for digit in (0, 7)},
        "connection in": Selection(connection=ConnectionIndex(0, lit, firing)),
        "connection out": Selection(connection=ConnectionIndex(1, firing, 7)),
    }


def cut_lines(window: MainWindow) -> list[str]:
    """Return the lines of the panel that are not whole: below the edge of what scrolls, or lower than they need."""
    panel = window.views.shares
    area = panel.parentWidget().parentWidget()
    assert isinstance(area, QScrollArea)
    found = []
    for label in panel.findChildren(QLabel):
        if label.isHidden():
            continue
        if label.geometry().bottom() >= area.viewport().height() or label.height() < label.heightForWidth(
            label.width()
        ):
            found.append(f"{label.objectName()} {label.geometry().getRect()} in {area.viewport().height()}")
    return found


@pytest.mark.parametrize("language", languages())
def test_each_selection_ends_with_a_whole_line_at_the_default_size(
    window: MainWindow, qtbot: QtBot, language: str
) -> None:
    window.resize(1280, 720)
    window.language.choose(language)
    window.panels.reset()
    settle(qtbot)
    session, found = window.session, []
    for name, selection in selections_of(window).items():
        session.questions.select(selection)
        qtbot.waitUntil(lambda s=selection: session.pictures.answer.selection == s, timeout=10_000)  # type: ignore[misc,union-attr]
        settle(qtbot)
        found += [f"{name}: {fault}" for fault in cut_lines(window)]
    window.language.choose("en")
    assert "\n".join(found) == ""
