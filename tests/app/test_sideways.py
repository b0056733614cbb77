"""No panel scrolls sideways, in any text size and any window: only the table of the runs may, in very large type."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QPushButton, QScrollArea, QTableWidget
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from tests.app.test_layout import SIZES, open_bottom, settle
from tests.app.test_painted_text import arrange

PERCENTS = (80, 125, 150, 200)
LARGE = 150
"""From here on, in percent, the runs may be wider than their panel."""


def start_another_run(window: MainWindow, qtbot: QtBot) -> None:
    run = window.session.run
    run.start_run_with(run.config)
    qtbot.waitUntil(lambda: run.step == 0, timeout=10_000)
    run.train_one_batch()
    qtbot.waitUntil(lambda: run.step == 1 and not run.is_running, timeout=10_000)


def wide_areas(window: MainWindow) -> list[str]:
    """Return the visible areas with a sideways scroll bar, and those whose contents are cut without one."""
    found = []
    for area in window.findChildren(QAbstractScrollArea):
        if area.visibleRegion().isEmpty():
            continue
        contents = area.widget() if isinstance(area, QScrollArea) else None
        cuts = contents is not None and contents.width() > area.viewport().width()
        if cuts or area.horizontalScrollBar().isVisible():
            named = next((part for part in (area, contents, area.parentWidget()) if part and part.objectName()), area)
            found.append(named.objectName())
    return found


@pytest.mark.parametrize("percent", PERCENTS)
def test_no_panel_scrolls_sideways(window: MainWindow, qtbot: QtBot, percent: int) -> None:
    open_bottom(window, qtbot)
    start_another_run(window, qtbot)
    window.look.set_text_size(percent)
    found = []
    for size in SIZES:
        arrange(window, qtbot, size)
        assert window.size().toTuple() == size
        for entry in window.panels.entries:
            entry.show()
            settle(qtbot)
            may = {"runs-panel"} if percent >= LARGE else set()
            found += [f"{size}, {entry.title}: {name}" for name in wide_areas(window) if name not in may]
        window.panels.docks["curves"].raise_()
    assert found == []


def test_the_runs_scroll_where_they_are_wider_than_their_panel(window: MainWindow, qtbot: QtBot) -> None:
    open_bottom(window, qtbot)
    start_another_run(window, qtbot)
    window.look.set_text_size(200)
    arrange(window, qtbot, (1024, 640))
    window.panels.show_runs()
    settle(qtbot)
    area = window.views.runs.findChild(QScrollArea)
    assert area is not None
    cut = area.widget().width() - area.viewport().width()
    assert area.horizontalScrollBar().maximum() == max(cut, 0)


def test_the_commands_of_a_run_are_below_it_where_its_line_is_too_long(window: MainWindow, qtbot: QtBot) -> None:
    open_bottom(window, qtbot)
    start_another_run(window, qtbot)
    for percent, is_below in ((100, False), (200, True), (100, False)):
        window.look.set_text_size(percent)
        arrange(window, qtbot, (1280, 720))
        window.panels.show_runs()
        settle(qtbot)
        name, command = window.findChild(QLabel, "run-1-name"), window.findChild(QPushButton, "run-1-show")
        assert name is not None
        assert command is not None
        assert (command.mapTo(window, QPoint()).y() > name.mapTo(window, name.rect().bottomLeft()).y()) is is_below


def test_the_titles_of_settings_are_above_the_fields_only_where_they_have_no_room_beside_them(
    window: MainWindow, qtbot: QtBot
) -> None:
    settings = window.views.settings
    window.panels.show(settings)
    for percent, is_above in ((100, False), (200, True), (100, False)):
        window.look.set_text_size(percent)
        arrange(window, qtbot, (1024, 640))
        field = settings.field("learning_rate")
        titles = [label for label in settings.findChildren(QLabel) if label.buddy() is field]
        assert [title.geometry().bottom() < field.geometry().top() for title in titles] == [is_above]


def test_the_summary_leaves_out_the_memory_only_where_it_has_no_room(window: MainWindow, qtbot: QtBot) -> None:
    open_bottom(window, qtbot)
    table = window.findChild(QTableWidget, "summary-table")
    assert table is not None
    window.panels.show(window.views.summary)
    for percent, is_hidden in ((100, False), (200, True)):
        window.look.set_text_size(percent)
        arrange(window, qtbot, (1024, 640))
        assert table.isColumnHidden(3) is is_hidden
        size = table.font().pointSizeF() / window.font().pointSizeF()
        assert 0.65 <= size <= 1.01
        last = table.rowCount() - 1
        assert table.rowViewportPosition(last) + table.rowHeight(last) <= table.viewport().height()
