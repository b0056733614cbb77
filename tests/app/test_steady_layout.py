"""The panels keep their widths, and what they say fits, through all stages of a lesson in all workspaces."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.app.walking.offer import Offer
from netviz.scene.lesson_moment import STAGES, Stage
from netviz.widgets.parts.number_table import NumberTable
from tests.app.test_layout import open_bottom, settle
from tests.app.text_fit import text_problems

WORKSPACES = ("watch", "ask", "learn", "explore", "learn", "watch")
SIDES = ("input", "shares", "weights")


def show_stage(window: MainWindow, qtbot: QtBot, stage: Stage) -> None:
    """Take the lesson to a stage, and wait until the panel explains it."""
    lesson = window.session.lesson
    lesson.show(stage)

    def is_explained() -> bool:
        frame, step = window.session.pictures.frame, lesson.learner.step
        moment = None if frame is None else frame.state.lesson
        is_shown = moment is not None and moment.stage is stage and moment.step is step
        return is_shown and lesson.learner.findings is not None

    qtbot.waitUntil(is_explained, timeout=10_000)
    settle(qtbot)


def side_widths(window: MainWindow) -> dict[str, int]:
    """Return the widths of the docks at the sides that are open."""
    docks = window.panels.docks
    return {name: docks[name].width() for name in SIDES if not docks[name].isHidden()}


def areas_that_cut(window: MainWindow) -> list[str]:
    """Return the visible scroll areas with a horizontal scroll bar, or with contents wider than they are."""
    found = []
    for area in window.findChildren(QScrollArea):
        shown = area.widget()
        if area.visibleRegion().isEmpty() or shown is None:
            continue
        if area.horizontalScrollBar().isVisible() or shown.width() > area.viewport().width():
            found.append(shown.objectName() or area.parentWidget().objectName())
    return found


@pytest.mark.parametrize("has_offer", [False, True], ids=["", "offer"])
@pytest.mark.parametrize("size", [(1024, 640), (1280, 720), (1366, 768), (1920, 1080)], ids=lambda size: f"{size[0]}")
def test_the_bottom_opens_and_folds_without_moving_the_buttons_of_the_image(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int], has_offer: bool
) -> None:
    if has_offer:
        offer = Offer()
        window.panels.fold_bar.take_in(offer)
        offer.show()
    window.resize(*size)
    window.panels.arrange()
    settle(qtbot)

    def places() -> list[tuple[int, int]]:
        buttons = window.views.input.findChildren(QAbstractButton)
        return [button.mapTo(window, QPoint()).toTuple() for button in buttons if button.isVisible()]

    before = places()
    window.session.run.train_one_batch()
    qtbot.waitUntil(lambda: not window.panels.is_folded and window.session.run.step == 1, timeout=10_000)
    if has_offer:
        # It goes when someone trains, and the slim bar with it.
        offer.hide()
        settle(qtbot)
        assert places() == before
    for fold in (False, True, False):
        if fold:
            window.panels.fold()
        else:
            window.panels.unfold()
        settle(qtbot)
        assert window.panels.is_folded is fold
        assert places() == before


@pytest.mark.parametrize("size", [(1024, 640), (1280, 720), (1440, 900)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_no_stage_and_no_workspace_moves_the_sides(window: MainWindow, qtbot: QtBot, size: tuple[int, int]) -> None:
    open_bottom(window, qtbot)
    window.resize(*size)
    settle(qtbot)
    window.panels.arrange()
    settle(qtbot)
    widths, buttons, problems = side_widths(window), set(), []
    for workspace in WORKSPACES:
        window.actions_.by_name[f"workspace-{workspace}"].trigger()
        for stage in STAGES:
            show_stage(window, qtbot, stage)
            at = f"{workspace}, {stage.value}"
            changed = {name: width for name, width in side_widths(window).items() if width != widths[name]}
            problems += [f"{at}: {name} is {width} wide" for name, width in changed.items()]
            problems += [f"{at}: {name} is cut" for name in areas_that_cut(window)]
            if workspace == "learn":
                problems += [f"{at}: {line}" for line in text_problems(window)]
                following = button(window, "learn-next")
                buttons.add((following.mapTo(window, QPoint()).toTuple(), following.size().toTuple()))
        window.session.lesson.end()
    assert problems == [], "\n".join(problems)
    assert len(buttons) == 1


def test_label_and_answer_are_in_sight_in_the_smallest_window(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 640)
    settle(qtbot)
    window.actions_.by_name["workspace-learn"].trigger()
    table, story = window.findChild(NumberTable, "learn-table"), window.findChild(QLabel, "learn-story")
    assert table is not None
    assert story is not None
    for stage in STAGES:
        show_stage(window, qtbot, stage)
        qtbot.waitUntil(lambda stage=stage: story.isVisible() is (stage is Stage.UPDATE), timeout=10_000)
        seen = table.visibleRegion().boundingRect()
        if stage is Stage.UPDATE:
            assert story.visibleRegion().boundingRect().height() == story.height()
        else:
            assert seen.height() >= table.horizontalHeader().height() + 2 * table.rowHeight(0)


def button(window: MainWindow, name: str) -> QPushButton:
    found = window.findChild(QPushButton, name)
    assert found is not None
    return found


def test_a_click_or_a_key_folds_the_bottom_and_opens_it_where_it_was(window: MainWindow, qtbot: QtBot) -> None:
    open_bottom(window, qtbot)
    fold, folded = button(window, "fold-bottom"), window.actions_.by_name["fold-bottom"]
    window.panels.show_data()
    # It lies in sight, on the row of tabs, which it follows after the docks are arranged, and the focus reaches it.
    above = window.panels.docks["weights"]
    qtbot.waitUntil(lambda: fold.isVisible() and fold.y() >= above.geometry().bottom(), timeout=10_000)
    assert window.childAt(fold.geometry().center()) is fold
    assert fold.focusPolicy() & Qt.FocusPolicy.TabFocus
    qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
    assert window.panels.is_folded
    assert folded.isChecked()
    qtbot.waitUntil(lambda: not fold.isVisible(), timeout=10_000)
    qtbot.keyClick(window, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    assert not window.panels.is_folded
    assert not folded.isChecked()
    qtbot.waitUntil(lambda: not window.views.data.visibleRegion().isEmpty(), timeout=10_000)
    window.views.data.thumbnails.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget() is button(window, "open-data")
    qtbot.mouseClick(button(window, "open-runs"), Qt.MouseButton.LeftButton)
    assert not folded.isChecked()


def test_a_window_that_was_small_for_a_moment_gives_the_sides_their_widths_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    sides = [window.panels.docks[name] for name in ("input", "weights")]

    def widths() -> list[int]:
        return [dock.width() for dock in sides if not dock.isHidden()]

    window.resize(1280, 720)
    settle(qtbot)
    for workspace in WORKSPACES[:4]:
        window.actions_.by_name[f"workspace-{workspace}"].trigger()
        settle(qtbot)
        wanted = widths()
        for small in ((300, 200), (1000, 600)):
            window.resize(*small)
            settle(qtbot)
            assert window.width() < 1280
            window.resize(1280, 720)
            qtbot.waitUntil(lambda wanted=wanted: widths() == wanted)
            settle(qtbot)
    # What someone drags in a small window is what they want in a large one.
    window.resize(960, 600)
    settle(qtbot)
    window.resizeDocks(sides[:1], [230], Qt.Orientation.Horizontal)
    settle(qtbot)
    dragged = sides[0].width()
    assert dragged < wanted[0]
    window.resize(1280, 720)
    settle(qtbot)
    assert sides[0].width() == dragged
