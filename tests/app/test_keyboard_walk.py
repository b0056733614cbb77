"""The whole window by keyboard: Tab reaches everything, nothing traps the focus, and what has the focus has a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractAnimation, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.app.workspaces import Workspace
from netviz.scene.lesson_moment import Stage
from netviz.scene.selection import Selection
from netviz.widgets.runs.walkable_plot import WalkablePlot

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
ARROWS = (KEY.Key_Left, KEY.Key_Right, KEY.Key_Up, KEY.Key_Down)
VIEWS = ("image", "network", "receptive-fields", "output-weights")


def can_have_focus(widget: QWidget) -> bool:
    is_reached = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    # Qt keeps the panels behind others, and an empty tab bar, outside the window.
    place = next((p for p in ancestors(widget) if isinstance(p, QDockWidget)), widget)
    in_sight = widget.window().rect().intersects(place.geometry() if place is not widget else seen(widget))
    return widget.isVisible() and widget.isEnabled() and is_reached and in_sight


def seen(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def ancestors(widget: QWidget) -> list[QWidget]:
    parent = widget.parentWidget()
    return [] if parent is None else [parent, *ancestors(parent)]


def walk(window: MainWindow, key: Qt.Key) -> list[QWidget]:
    """Press Tab or Shift+Tab until the focus is back where it began; return what had it."""
    first = window.focusWidget() or window.views.network.view
    first.setFocus(Qt.FocusReason.TabFocusReason)
    met: list[QWidget] = []
    for _ in range(400):
        held = QApplication.focusWidget()
        assert held is not None
        if held in met:
            assert held is met[0], f"{held.objectName() or held} traps the focus"
            return met
        met.append(held)
        QTest.keyClick(held, key)
    raise AssertionError("the walk does not end")


def test_tab_reaches_everything_that_is_visible_both_ways(window: MainWindow) -> None:
    for workspace in Workspace:
        window.panels.apply(workspace)
        QApplication.processEvents()
        window.views.network.view.setFocus()
        forth, back = walk(window, KEY.Key_Tab), walk(window, KEY.Key_Backtab)
        assert set(forth) == set(back), workspace
        wanted = {w for w in window.findChildren(QWidget) if can_have_focus(w) and not isinstance(w, QScrollArea)}
        assert not {w.objectName() or type(w).__name__ for w in wanted - set(forth)}, workspace
        assert not {w.objectName() or type(w).__name__ for w in forth if not can_have_focus(w)}, workspace


def test_everything_with_the_focus_has_a_role_and_a_name(window: MainWindow) -> None:
    nameless = set()
    for workspace in Workspace:
        window.panels.apply(workspace)
        window.views.network.view.setFocus()
        for widget in walk(window, KEY.Key_Tab):
            spoken = QAccessible.queryAccessibleInterface(widget)
            assert spoken is not None
            assert spoken.role() != QAccessible.Role.NoRole
            if not spoken.text(QAccessible.Text.Name):
                nameless.add((workspace, widget.objectName() or type(widget).__name__))
    assert not nameless


def test_tab_walks_every_page_in_the_order_of_the_window(window: MainWindow) -> None:
    tabs = window.panels.tabs
    for number in range(tabs.count()):
        tabs.setCurrentIndex(number)
        QApplication.processEvents()
        window.views.network.view.setFocus()
        forth = walk(window, KEY.Key_Tab)
        page = tabs.currentWidget()
        assert page is not None
        wanted = {w for w in page.findChildren(QWidget) if can_have_focus(w) and not isinstance(w, QScrollArea)}
        assert not {w.objectName() or type(w).__name__ for w in wanted - set(forth)}, number
        for widget in forth:
            spoken = QAccessible.queryAccessibleInterface(widget)
            assert spoken is not None
            assert spoken.text(QAccessible.Text.Name), widget.objectName()
        # Once around, each part of the window is walked through in one piece.
        parts = [part_of(window, widget) for widget in forth]
        pieces = [part for number, part in enumerate(parts) if part != parts[number - 1]]
        assert len(pieces) == len(set(pieces)), pieces


def part_of(window: MainWindow, widget: QWidget) -> str:
    """Return the name of the panel that a widget is in; of what surrounds them, the window's."""
    place = next((p for p in ancestors(widget) if isinstance(p, QDockWidget)), None)
    if place is not None:
        return place.objectName()
    return "network" if window.views.network in ancestors(widget) else "window"


AREAS = {"training-bar": 0, "input-dock": 1, "network": 2, "weights-dock": 3}


def test_tab_goes_through_the_window_as_one_reads_it(window: MainWindow) -> None:
    first = window.findChild(QWidget, "train-button")
    assert first is not None
    for workspace in Workspace:
        window.panels.apply(workspace)
        QApplication.processEvents()
        first.setFocus()
        forth = walk(window, KEY.Key_Tab)
        # Toolbar, image, network, the panels on the right; then the bottom with its tabs, panels or bar.
        areas = [area_of(window, widget) for widget in forth]
        assert areas == sorted(areas), workspace
        names = [widget.objectName() for widget in forth]
        assert names.index("contrast") + 1 == names.index("network"), "the rows above come before the network"
        assert names[:2] == ["train-button", "one-batch-button"]
        assert names.index("pace") < names.index("full-speed-button") < areas.index(2)


def area_of(window: MainWindow, widget: QWidget) -> int:
    if window.views.training_bar.isAncestorOf(widget):
        return 0
    return AREAS.get(part_of(window, widget), 4)


@pytest.mark.parametrize("state", ["drawing", "lesson", "banner"])
def test_tab_reaches_what_a_state_brings_along(window: MainWindow, qtbot: QtBot, state: str) -> None:
    session = window.session
    names = {
        "drawing": {"drawing-canvas"},
        "lesson": {"stage-forward", "learn-next", "learn-keep", "learn-over", "learn-end"},
        "banner": {"banner-back"},
    }[state]
    if state == "lesson":
        window.panels.apply(Workspace.LEARN)
        session.lesson.show(Stage.UPDATE)
        qtbot.waitUntil(lambda: session.lesson.stage is Stage.UPDATE and not session.lesson.learner.is_busy)
    else:
        session.drawing.edit_image()
    qtbot.waitUntil(lambda: window.views.network.banner.shown is not None, timeout=10_000)
    window.views.network.view.setFocus()
    forth, back = walk(window, KEY.Key_Tab), walk(window, KEY.Key_Backtab)
    assert set(forth) == set(back)
    assert names <= {widget.objectName() for widget in forth}
    wanted = {w for w in window.findChildren(QWidget) if can_have_focus(w) and not isinstance(w, QScrollArea)}
    assert not {w.objectName() or type(w).__name__ for w in wanted - set(forth)}
    areas = [area_of(window, widget) for widget in forth]
    start = areas.index(min(areas))
    assert areas[start:] + areas[:start] == sorted(areas)
    for widget in forth:
        spoken = QAccessible.queryAccessibleInterface(widget)
        assert spoken is not None
        assert spoken.text(QAccessible.Text.Name), widget.objectName()


@pytest.mark.parametrize("key", [KEY.Key_Tab, KEY.Key_Backtab])
def test_tab_leaves_the_card_of_the_glossary_which_closes(window: MainWindow, key: Qt.Key) -> None:
    view, card = window.views.network.view, window.glossary.card
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert window.glossary.explain_focus()
    assert QApplication.focusWidget() is card
    met = [card.objectName()]
    while card.isVisible() and len(met) < 5:
        held = QApplication.focusWidget()
        assert held is not None
        QTest.keyClick(held, key)
        met.append((QApplication.focusWidget() or card).objectName())
    # Beyond the card the keyboard is back where it was.
    assert met == ["glossary-card", *(["glossary-all"] if key == KEY.Key_Tab else []), "network"]
    # A click elsewhere closes it, too, whichever part has the keyboard.
    assert window.glossary.explain_focus()
    QTest.keyClick(card, KEY.Key_Tab)
    window.views.input.image_view.setFocus()
    assert not card.isVisible()
    # And Esc closes it with the keyboard back where it was.
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert window.glossary.explain_focus()
    QTest.keyClick(card, KEY.Key_Escape)
    assert not card.isVisible()
    assert QApplication.focusWidget() is view


def test_the_words_name_the_keys_only_while_the_keyboard_is_in_the_image(window: MainWindow, qtbot: QtBot) -> None:
    image, words = window.views.input.image_view, window.views.network.words
    qtbot.waitUntil(lambda: bool(words.text()), timeout=10_000)
    image.setFocus(Qt.FocusReason.MouseFocusReason)
    assert "F3" not in words.text()
    window.views.network.view.setFocus()
    image.setFocus(Qt.FocusReason.TabFocusReason)
    assert words.text() == "Ctrl and an arrow key select a pixel; then F3 shows its numbers."
    QTest.keyClick(image, KEY.Key_Right, CTRL)
    qtbot.waitUntil(lambda: words.text().endswith("F3 shows every number of this pixel."), timeout=10_000)
    window.views.network.view.setFocus(Qt.FocusReason.TabFocusReason)
    assert "F3" not in words.text()


def test_plain_arrows_stop_at_the_edge_of_the_class_strip(window: MainWindow) -> None:
    strip = window.findChild(QWidget, "class-strip")
    assert strip is not None
    for key in ARROWS:
        met = [strip.accessibleDescription()]
        for _ in range(10):
            QTest.keyClick(strip, key)
            if strip.accessibleDescription() == met[-1]:
                break
            assert strip.accessibleDescription() not in met, f"{key} wraps around"
            met.append(strip.accessibleDescription())
        else:
            raise AssertionError(f"{key} does not stop")


@pytest.mark.parametrize("name", VIEWS)
def test_ctrl_and_an_arrow_stop_at_the_edge_of_every_view(window: MainWindow, qtbot: QtBot, name: str) -> None:
    view = window.findChild(QWidget, name)
    assert view is not None
    questions = window.session.questions
    for key in ARROWS:
        QTest.keyClick(view, key, CTRL)
        qtbot.waitUntil(lambda: not questions.selection.is_empty, timeout=10_000)
        questions.clear()
        met = [Selection()]
        for _ in range(800):
            QTest.keyClick(view, key, CTRL)
            if questions.selection == met[-1]:
                break
            assert questions.selection not in met, f"{key} wraps around"
            met.append(questions.selection)
        assert questions.selection == met[-1] != Selection(), key
        questions.clear()


def test_from_a_pixel_to_its_numbers_in_two_keys(window: MainWindow, qtbot: QtBot) -> None:
    window.views.input.image_view.setFocus()
    held = QApplication.focusWidget()
    assert held is window.views.input.image_view
    window.panels.tabs.setCurrentWidget(window.views.what_if)
    QTest.keyClick(held, KEY.Key_Right, CTRL)
    QTest.keyClick(held, KEY.Key_F3)
    assert window.session.questions.selection.pixel is not None
    assert window.views.sums.isVisible()


def test_the_curves_are_walked_by_keys_and_say_their_numbers(window: MainWindow, qtbot: QtBot) -> None:
    run = window.session.run
    run.train()
    qtbot.waitUntil(lambda: run.step >= 3, timeout=20_000)
    run.pause()
    window.panels.unfold()
    machine = window.session.time_machine
    plot = window.findChild(WalkablePlot, "loss-plot")
    assert plot is not None
    plot.setFocus(Qt.FocusReason.TabFocusReason)
    assert "now: batches" in plot.accessibleDescription()
    QTest.keyClick(plot, KEY.Key_Home)
    assert machine.wanted_step == 0
    qtbot.waitUntil(lambda: "up to batch 0" in plot.accessibleDescription(), timeout=10_000)
    QTest.keyClick(plot, KEY.Key_Right)
    assert machine.wanted_step == 1
    QTest.keyClick(plot, KEY.Key_End)
    assert machine.wanted_step is None


def test_with_reduced_motion_nothing_moves(window: MainWindow, qtbot: QtBot) -> None:
    window.look.reduce_motion(True)
    session, views = window.session, window.views
    session.questions.select(Selection(pixels=(400,)))
    qtbot.waitUntil(
        lambda: session.pictures.frame is not None and session.pictures.frame.selection.pixel == 400, timeout=10_000
    )
    views.flattening.toggle()
    assert views.flattening.is_open
    window.panels.apply(Workspace.EXPLORE)
    bar = views.data.thumbnails.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0, timeout=10_000)
    views.data.thumbnails.glide.to(bar.maximum())
    assert bar.value() == bar.maximum()
    running = [a for a in window.findChildren(QAbstractAnimation) if a.state() is QAbstractAnimation.State.Running]
    assert not running
    assert not window.isAnimated()
    window.look.reduce_motion(False)
    assert window.isAnimated()
