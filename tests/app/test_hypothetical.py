"""Wherever the window gives a number of a pixel without ink, it says that it holds for a pixel with full ink."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.scene.selection import Selection
from netviz.tracing.shares import trace_pixels
from netviz.widgets.parts.panel import Readout
from netviz.widgets.parts.theme import DARK_THEME, LIGHT_THEME, signed_number
from netviz.widgets.runs.moment_curve import MomentCurve
from tests.app.test_layout import settle

DARK, MORE_DARK, LIT = 5, (5, 6, 7), 28 * 4 + 10
"""Two rows above the bars are empty in every image of the test's data set."""

SIZES = ((1024, 640), (1280, 720), (2560, 1440))


def readings(window: MainWindow) -> Iterator[tuple[str, str]]:
    """Yield every text that can be read or heard in the window or copied from it, with its place.

    The lines of the effect panel are one text, as a person reads them together.
    """
    panel = window.findChild(QWidget, "shares")
    assert panel is not None
    bars = panel.findChild(QWidget, "share-bars")
    assert bars is not None
    lines = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    yield "effect panel", " ".join([*lines, re.sub(r"^[^:]*(?=: )", "", bars.accessibleDescription())])
    for part in window.findChildren(QWidget):
        if not part.isVisible():
            continue
        name = part.objectName() or type(part).__name__
        for kind, text in (
            ("description", part.accessibleDescription()),
            ("name", part.accessibleName()),
            ("tooltip", part.toolTip()),
            ("label", part.text() if isinstance(part, QLabel | Readout) and not panel.isAncestorOf(part) else ""),
        ):
            if text:
                yield f"{name}, {kind}", text
    sums = window.views.sums
    sums._refresh()
    yield "copied text", sums.as_text()


def is_shown(window: MainWindow, selection: Selection) -> bool:
    """Whether the panel and the curve speak of a selection."""
    answer, subject = window.session.pictures.answer, window.session.through_time.subject
    return answer is not None and subject is not None and answer.selection == subject.selection == selection


@pytest.mark.parametrize(("theme", "word"), [("dark", "lit"), ("light", "inked")])
def test_a_number_of_a_dark_pixel_names_its_condition(window: MainWindow, qtbot: QtBot, theme: str, word: str) -> None:
    session = window.session
    session.run.train_one_epoch()
    qtbot.waitUntil(lambda: session.run.step == 10 and not session.run.is_running, timeout=10_000)
    window.look.set_theme({"dark": DARK_THEME, "light": LIGHT_THEME}[theme])
    window.panels.unfold("curves")
    for size in SIZES:
        window.resize(*size)
        for pixels, condition in (
            ((DARK,), f"if it were fully {word}"),
            (MORE_DARK, f"if they were fully {word}"),
            ((LIT,), ""),
        ):
            selection = Selection(pixels=pixels)
            session.questions.select(selection)
            qtbot.waitUntil(partial(is_shown, window, selection), timeout=10_000)
            settle(qtbot)
            frame = session.pictures.frame
            assert frame is not None
            sent = trace_pixels(frame.trace, pixels).outputs[frame.trace.answer]
            places = [(place, text) for place, text in readings(window) if signed_number(float(sent)) in text]
            assert len(places) >= 4, (size, pixels, places)
            for place, text in places:
                said = re.findall(r"if (?:it|they) were fully \w+", text, re.IGNORECASE)
                assert bool(said) is bool(condition), (size, place, text)
                assert {found.lower() for found in said} <= {condition}, (size, place, text)


def test_the_curve_of_a_dark_pixel_is_exported_under_its_condition(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    window.panels.unfold("curves")
    curve = window.findChild(MomentCurve, "moment-curve")
    assert curve is not None
    heads = []
    for pixel in (DARK, LIT):
        selection = Selection(pixels=(pixel,))
        session.questions.select(selection)
        qtbot.waitUntil(partial(is_shown, window, selection), timeout=10_000)
        table = curve.export_table()
        assert table is not None
        heads.append(table.header)
    assert heads == [("batch", "sent at full intensity"), ("batch", "sent")]
