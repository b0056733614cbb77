"""In Present, Esc closes one thing at a time, whatever is shown, and at last brings the window back as it was."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QLabel
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.data.image_sets import Split
from netviz.scene.selection import Selection
from netviz.widgets.glossary.entries import entry_of
from tests.app.state_walk import SLOW, SOON, Walk

STATES = (
    "live",
    "past",
    "drawing",
    "other run",
    "comparison",
    "lesson: update",
    "lesson of the past",
    "drawing in another run",
    "drawing in a comparison",
)


def things_over(window: MainWindow) -> dict[str, Callable[[], object]]:
    """Return what can lie over any state, each with how it gets there, from the outermost to the innermost."""
    questions, flattening = window.session.questions, window.views.flattening

    def explain() -> None:
        card, place = window.glossary.card, window.mapToGlobal(QPoint(200, 200))
        card.show_entry(entry_of("weight", window.session.facts), place)

    return {
        "layer": lambda: questions.light_layer(1),
        "pixel": lambda: questions.select(Selection(pixels=(400,))),
        "unit": lambda: questions.select(Selection(unit=3)),
        "flattening": flattening.toggle,
        "card": explain,
    }


def open_things(window: MainWindow) -> set[str]:
    session = window.session
    image = session.images.image
    found = {
        "present": window.presentation.is_on,
        "card": window.glossary.card.isVisible(),
        "flattening": window.views.flattening.is_open,
        "selection": not session.questions.selection.is_empty,
        "layer": session.questions.lit_layer is not None,
        "elsewhere": not session.display.is_live,
        "drawing": image is not None and image.split is Split.DRAWN,
    }
    return {name for name, is_open in found.items() if is_open}


def arrangement(window: MainWindow) -> dict[str, object]:
    """Return what the user has arranged in the window."""
    docks = {
        name: (dock.isHidden(), QRect() if dock.isHidden() else dock.geometry())
        for name, dock in window.panels.docks.items()
    }
    return {
        "docks": docks,
        "titles": [isinstance(dock.titleBarWidget(), type(None)) for dock in window.findChildren(QDockWidget)],
        "page": window.panels.tabs.currentIndex(),
        "state": window.windowState(),
        "bars": (window.menuBar().isVisible(), window.views.training_bar.isVisible()),
        "type": QApplication.font().pointSizeF(),
        "lines": window.views.network.view.network_layout,
        "focus": window.focusWidget(),
        "legend": [label.minimumWidth() for label in window.views.network.findChildren(QLabel, "legend")],
        "light": (window.presentation.light.is_on, window.presentation.note.isVisible()),
    }


def at_rest(window: MainWindow, qtbot: QtBot) -> dict[str, object]:
    """Return the arrangement once it stays."""
    seen = [arrangement(window)]

    def is_steady() -> bool:
        seen.append(arrangement(window))
        return seen[-1] == seen[-2]

    qtbot.waitUntil(is_steady, timeout=SOON)
    return seen[-1]


def is_like(window: MainWindow, before: dict[str, object], state: str) -> bool:
    """Whether everything is arranged as before; a state that was closed on the way takes its words along."""
    now = arrangement(window)
    differ = {name for name in before if now[name] != before[name]}
    return not differ if state == "live" else not differ - {"docks", "focus", "lines", "legend"}


def press_escape(window: MainWindow) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)


@pytest.fixture
def walk(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> Walk:
    window.session.run.set_pace(SLOW)
    return Walk(window, qtbot, tmp_path / "unused.npz")


def test_each_press_closes_one_thing_and_the_last_one_leaves(walk: Walk, qtbot: QtBot) -> None:
    window = walk.window
    over = things_over(window)
    everything = ("layer", "pixel", "flattening", "card")
    for state, stack in [*(("live", (name,)) for name in over), *product(STATES, [(), everything])]:
        where = f"{state!r} under {stack}"
        walk.states[state][0]()
        walk.wait(lambda: window.session.pictures.frame is not None)
        before = at_rest(window, qtbot)
        QTest.keyClick(window, Qt.Key.Key_F11)
        for name in stack:
            over[name]()
        found = open_things(window)
        assert "present" in found
        assert ("elsewhere" in found) is (state not in ("live", "drawing")), where
        while found:
            was = found
            press_escape(window)
            found = open_things(window)
            assert found < was, where
            assert len(was - found) == 1, where
            assert "present" in found or was == {"present"}, where
        qtbot.waitUntil(partial(is_like, window, before, state), timeout=SOON)


def test_leaving_brings_back_what_was_arranged_before(window: MainWindow, qtbot: QtBot) -> None:
    for arrange in ("workspace-watch", "workspace-learn", "workspace-explore", "hide-panels"):
        window.actions_.by_name[arrange].trigger()
        qtbot.waitUntil(lambda: not window.views.network.view.visibleRegion().isEmpty(), timeout=SOON)
        hidden, docks = window.panels.are_hidden, {n: d.isHidden() for n, d in window.panels.docks.items()}
        QTest.keyClick(window, Qt.Key.Key_F11)
        window.actions_.by_name["runs"].trigger()
        QTest.keyClick(window, Qt.Key.Key_F9)
        press_escape(window)
        assert not window.presentation.is_on
        assert {name: dock.isHidden() for name, dock in window.panels.docks.items()} == docks, arrange
        assert window.panels.are_hidden is hidden
        qtbot.waitUntil(lambda: not window.presentation.is_settling, timeout=SOON)
    # What one key has hidden comes back by it, also with a presentation in between.
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert not window.panels.docks["data"].isHidden()
    assert window.panels.docks["weights"].isHidden()


def test_training_that_starts_in_present_opens_nothing_there(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_F11)
    with qtbot.waitSignal(window.session.run.changed, timeout=SOON):
        window.session.run.train()
    assert {name for name, dock in window.panels.docks.items() if not dock.isHidden()} == {"weights"}
    window.session.run.pause()
    qtbot.waitUntil(lambda: not window.session.run.is_running, timeout=SOON)
    press_escape(window)


@pytest.mark.parametrize("size", [(1024, 768), (1280, 720), (1920, 1080)])
def test_the_note_and_the_messages_of_present_cover_nothing(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    session, presentation = window.session, window.presentation
    window.presentation.toggle()
    window.showNormal()
    window.resize(*size)
    qtbot.waitUntil(lambda: window.width() == size[0], timeout=SOON)
    presentation.note.show_for_a_while()
    assert presentation.note.isVisible()
    assert covered(window, presentation.note) == []
    session.questions.select(Selection(pixels=(400,)))
    session.messages.noticed.emit("Something was done.")
    assert covered(window, window.toast) == []
    window.toast.hide()
    session.drawing.edit_image()
    banner = window.views.network.banner
    qtbot.waitUntil(lambda: banner.shown is not None, timeout=SOON)
    presentation.note.give_way()
    assert not presentation.note.isVisible() or covered(window, presentation.note) == []
    presentation.leave()


def covered(window: MainWindow, note: QLabel) -> list[str]:
    """Return what a note covers of what is read or pressed."""
    found = []
    for widget in window.views.network.findChildren(QLabel) + window.panels.tabs.findChildren(QLabel):
        text = widget.text() if isinstance(widget, QLabel) else ""
        place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        if widget is not note and text and widget.isVisible() and place.intersects(note.geometry()):
            found.append(widget.objectName() or text)
    view = window.views.network.view
    if QRect(view.mapTo(window, QPoint(0, 0)), view.size()).intersects(note.geometry()):
        found.append("network")
    return found


def test_the_note_returns_where_the_pointer_rests_at_the_top(window: MainWindow, qtbot: QtBot) -> None:
    presentation = window.presentation
    presentation.toggle()
    qtbot.waitUntil(presentation.note.isVisible, timeout=SOON)
    presentation.note.withdraw()
    QCursor.setPos(window.mapToGlobal(QPoint(window.width() // 2, 300)))
    presentation._look_at_pointer()
    presentation._look_at_pointer()
    assert not presentation.note.isVisible()
    QCursor.setPos(window.mapToGlobal(QPoint(window.width() // 2, 5)))
    presentation._look_at_pointer()
    presentation._look_at_pointer()
    assert presentation.note.isVisible()
    presentation.leave()
    assert not presentation.note.isVisible()


def test_a_part_of_the_network_painted_alone_is_as_in_the_whole(window: MainWindow, qtbot: QtBot) -> None:
    view, questions = window.views.network.view, window.session.questions
    window.look.reduce_motion(True)
    questions.select(Selection(pixels=(400,)))
    qtbot.waitUntil(lambda: view.frame is not None and view.frame.selection.pixel == 400, timeout=SOON)
    whole = view.grab().toImage()
    width, height = view.width(), view.height()
    for part in (QRect(0, 40, 60, 90), QRect(width // 2, 0, 80, height), QRect(width - 90, height - 60, 90, 60)):
        assert view.grab(part).toImage() == whole.copy(part)


def test_the_light_stays_over_a_panel_that_comes_to_the_front(window: MainWindow) -> None:
    presentation = window.presentation
    presentation.toggle()
    for show in (window.panels.show_runs, lambda: window.panels.show(window.views.learn)):
        show()
        above = window.children()[window.children().index(presentation.light) + 1 :]
        assert not [widget for widget in above if isinstance(widget, QDockWidget)]
    presentation.leave()
