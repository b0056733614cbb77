"""Hints in the whole window: one comes, its fix helps, and what the user chooses is remembered."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.data.image_sets import ImageSet
from netviz.scene.display_state import Source
from netviz.scene.hints import Fix, FixKind, thickened
from netviz.sentences import sentence
from netviz.session.drawing_desk import Tool
from netviz.workers.run_reports import RunState
from tests.app.text_fit import text_problems
from tests.conftest import SMALL

SOON = 20_000
ABSURD = replace(SMALL, optimizer="sgd", learning_rate=4.0, epochs=6)


def train_absurdly(window: MainWindow, qtbot: QtBot) -> None:
    run = window.session.run
    run.start_run_with(ABSURD)
    run.train()
    qtbot.waitUntil(window.views.hints.isVisible, timeout=SOON)


def test_an_absurd_rate_has_a_hint_and_its_fix_helps(window: MainWindow, qtbot: QtBot) -> None:
    bar, run, views = window.views.hints, window.session.run, window.views
    views.network.view.setFocus()
    train_absurdly(window, qtbot)
    qtbot.waitUntil(lambda: run.status.state is RunState.FINISHED, timeout=SOON)
    places = views.network.view.geometry(), views.network.words.geometry()
    assert window.session.hints.current is not None
    assert bar.text.text() == str(window.session.hints.current.text)
    assert window.focusWidget() is views.network.view
    why = bar.findChild(QPushButton, "hint-why")
    assert why is not None
    why.click()
    assert window.glossary.dialog is not None
    assert window.glossary.dialog.isVisible()
    window.glossary.dialog.close()
    assert bar.fixes[0].text() == "Try 1"
    bar.fixes[0].click()
    assert not bar.isVisible()
    assert (views.network.view.geometry(), views.network.words.geometry()) == places
    assert run.config == replace(ABSURD, learning_rate=1.0)
    qtbot.waitUntil(lambda: run.status.state is RunState.FINISHED and run.step == 60, timeout=SOON)
    assert len(window.session.runs.older) == 1
    assert not bar.isVisible()


def test_what_is_chosen_is_remembered(window: MainWindow, qtbot: QtBot) -> None:
    action, settings = window.actions_.by_name["hints"], window.hint_fixes.settings
    assert (action.isChecked(), settings.hints_shown) == (True, True)
    train_absurdly(window, qtbot)
    hint = window.session.hints.current
    assert hint is not None
    assert problems(window, qtbot) == []
    window.views.hints.never.trigger()
    assert settings.hints_dismissed == {hint.kind}
    action.trigger()
    assert (action.isChecked(), settings.hints_shown) == (False, False)
    assert not window.views.hints.isVisible()
    action.trigger()
    assert (action.isChecked(), settings.hints_shown) == (True, True)
    assert settings.hints_dismissed == frozenset()


def test_each_fix_does_what_it_says(window: MainWindow, qtbot: QtBot) -> None:
    session, views, panels = window.session, window.views, window.panels
    apply, desk = window.hint_fixes.apply, session.drawing
    session.run.train_one_epoch()
    qtbot.waitUntil(lambda: session.run.step == 10 and not session.run.is_running, timeout=SOON)
    apply(fix(FixKind.SHOW_LAYERS))
    assert panels.tabs.currentWidget() is views.layers
    apply(fix(FixKind.SHOW_UNIT, unit=7))
    assert session.questions.selection.unit == 7
    apply(fix(FixKind.SHOW_MISREAD, label=4, answer=9, image_set=ImageSet.VALIDATION))
    query = views.data.query
    assert (query.image_set, query.label, query.answer) == (ImageSet.VALIDATION, 4, 9)
    assert panels.docks["data"].isVisible()
    apply(fix(FixKind.SHOW_MOMENT, step=0))
    claim = session.display.claimed
    assert claim is not None
    assert (claim.source, claim.snapshot.step) == (Source.PAST, 0)
    session.time_machine.go_live()
    desk.choose(Tool.PEN)
    desk.set_centred(False)
    desk.begin(5.0, 4.0, erases=False)
    desk.move_to(5.0, 14.0)
    desk.end()
    before = desk.as_drawn.copy()
    apply(fix(FixKind.CENTER))
    assert desk.is_centred
    apply(fix(FixKind.THICKEN))
    np.testing.assert_array_equal(desk.as_drawn, thickened(before))
    desk.undo()
    np.testing.assert_array_equal(desk.as_drawn, before)
    apply(fix(FixKind.CLEAR))
    assert desk.is_blank


def problems(window: MainWindow, qtbot: QtBot) -> list[str]:
    """Return what of the bar is cut or covered, in windows and type of many sizes."""
    found = []
    for percent in (100, 150, 200):
        window.look.set_text_size(percent)
        for width, height in ((1024, 640), (1280, 720), (1440, 900)):
            window.resize(width, height)
            qtbot.wait(20)
            found += [f"{percent}% {width}: {line}" for line in text_problems(window) if "hint" in line]
    return found


def fix(kind: FixKind, **what: object) -> Fix:
    return Fix(kind, sentence("Do it"), **what)  # type: ignore[arg-type]
