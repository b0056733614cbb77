"""The command palette: what it finds, shows and runs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget, QSlider, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.commands.catalogue import COMMANDS
from netviz.app.main_window import MainWindow
from netviz.app.palette import CommandPalette
from netviz.app.palette_entries import palette_entries
from netviz.app.palette_search import PaletteEntry, matching
from netviz.widgets.settings.setting_table import GROUPS

Key = Qt.Key


def entry(title: str, place: str = "", tooltip: str = "", *, is_enabled: bool = True) -> PaletteEntry:
    return PaletteEntry(title, place, tooltip, lambda: None, is_enabled=is_enabled)


ENTRIES = (
    entry("Undo", "Draw", "Undo the last stroke"),
    entry("Reset", "Train", "Return to the random start"),
    entry("Reset to another random start", "Train"),
    entry("Set a mark here", "View", "Measure the change from here on"),
    entry("dropout", "Setting", "Share of the hidden units left out"),
    entry("Random", "Image", "Show a random image"),
)


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("", [found.title for found in ENTRIES]),
        ("reset", ["Reset", "Reset to another random start"]),
        ("RANDOM", ["Random", "Reset to another random start", "Reset"]),
        ("ran start", ["Reset to another random start", "Reset"]),
        ("train res", ["Reset", "Reset to another random start"]),
        ("stroke", ["Undo"]),
        ("rars", ["Reset to another random start"]),
        ("setting", ["dropout"]),
        ("sam", ["Set a mark here"]),
        ("qq", []),
    ],
)
def test_a_query_matches_words_then_letters_and_the_best_come_first(query: str, titles: list[str]) -> None:
    assert [found.title for found in matching(query, ENTRIES)] == titles


@pytest.fixture
def ran() -> list[str]:
    return []


@pytest.fixture
def palette(qtbot: QtBot, ran: list[str]) -> Iterator[CommandPalette]:
    parent = QWidget()
    parent.resize(900, 600)
    qtbot.addWidget(parent)
    parent.show()

    def entries() -> tuple[PaletteEntry, ...]:
        return (
            PaletteEntry("Alpha", "File", "The first letter", lambda: ran.append("alpha"), keys="Ctrl+A"),
            PaletteEntry("Beta", "File", "The second letter", lambda: ran.append("beta"), is_enabled=False),
            PaletteEntry("Gamma", "File", "The third letter", lambda: ran.append("gamma")),
        )

    palette = CommandPalette(parent, entries)
    palette.open()
    yield palette
    palette.close()


def titles(palette: CommandPalette) -> list[str]:
    return [palette.list.item(row).text() for row in range(palette.list.count())]


def test_typing_filters_and_return_runs_and_closes(palette: CommandPalette, qtbot: QtBot, ran: list[str]) -> None:
    assert palette.field.hasFocus()
    assert titles(palette) == ["Alpha", "Beta", "Gamma"]
    qtbot.keyClicks(palette.field, "gam")
    assert titles(palette) == ["Gamma"]
    qtbot.keyClick(palette.field, Key.Key_Return)
    assert ran == ["gamma"]
    assert not palette.isVisible()


def test_the_arrows_move_and_leave_out_what_is_disabled(palette: CommandPalette, qtbot: QtBot, ran: list[str]) -> None:
    assert palette.list.currentRow() == 0
    assert "Alpha" in palette.field.accessibleDescription()
    qtbot.keyClick(palette.field, Key.Key_Down)
    assert palette.list.currentRow() == 2
    assert "Gamma" in palette.field.accessibleDescription()
    qtbot.keyClick(palette.field, Key.Key_Up)
    qtbot.keyClick(palette.field, Key.Key_Return)
    assert ran == ["alpha"]


def test_what_is_disabled_is_shown_and_cannot_be_run(palette: CommandPalette, qtbot: QtBot, ran: list[str]) -> None:
    qtbot.keyClicks(palette.field, "beta")
    item = palette.list.item(0)
    assert item.text() == "Beta"
    assert item.flags() == Qt.ItemFlag.NoItemFlags
    qtbot.keyClick(palette.field, Key.Key_Return)
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=palette.list.visualItemRect(item).center())
    assert ran == []
    assert palette.isVisible()


def test_a_click_runs(palette: CommandPalette, qtbot: QtBot, ran: list[str]) -> None:
    place = palette.list.visualItemRect(palette.list.item(2)).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert ran == ["gamma"]


def test_without_a_match_it_says_so(palette: CommandPalette, qtbot: QtBot, ran: list[str]) -> None:
    qtbot.keyClicks(palette.field, "zzz")
    empty = palette.findChild(QWidget, "palette-empty")
    assert empty is not None
    assert empty.isVisible()
    assert not palette.list.isVisible()
    assert palette.field.accessibleDescription() == "Nothing matches"
    qtbot.keyClick(palette.field, Key.Key_Return)
    assert ran == []


def test_escape_closes_and_nothing_is_remembered(palette: CommandPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "gam")
    qtbot.keyClick(palette.field, Key.Key_Escape)
    assert not palette.isVisible()
    palette.open()
    assert palette.field.text() == ""
    assert titles(palette) == ["Alpha", "Beta", "Gamma"]


def test_it_is_accessible_and_inside_the_window(palette: CommandPalette) -> None:
    for widget in (palette, palette.field, palette.list):
        assert widget.accessibleName()
    spoken = palette.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Alpha, File, Ctrl+A"
    parent = palette.parentWidget()
    assert parent.frameGeometry().contains(palette.geometry())
    middle = palette.geometry().center().x() - parent.geometry().center().x()
    assert abs(middle) <= 1


# In the window -------------------------------------------------------------------------------------------------------


def open_palette(window: MainWindow) -> CommandPalette:
    QTest.keySequence(window.views.network.view, QKeySequence("Ctrl+Shift+P"))
    assert window.palette_.isVisible()
    return window.palette_


def test_it_finds_every_command_panel_and_setting(window: MainWindow) -> None:
    found = palette_entries(window.actions_, window.panels, window.views)
    names = [each.title for each in found]
    for command in COMMANDS:
        if command.name != "palette":
            assert window.actions_.by_name[command.name].text().replace("&", "") in names
    for group in GROUPS:
        for setting in group.settings:
            assert window.views.settings.field(setting.key).accessibleName() in names
    for dock in window.findChildren(QDockWidget):
        assert dock.windowTitle() in names
    for tab in range(window.panels.tabs.count()):
        assert window.panels.tabs.tabText(tab) in names
    dimmed = {each.title for each in found if not each.is_enabled}
    assert {"Undo", "Redo", "Live"} <= dimmed
    assert "Train" not in dimmed


def test_it_finds_every_slider_choice_and_number_of_the_panels(window: MainWindow, qtbot: QtBot) -> None:
    palette = open_palette(window)
    for query, name in (("contrast", "contrast"), ("training speed", "pace"), ("size of the thumb", "thumbnail-side")):
        control = window.findChild(QWidget, name)
        assert control is not None
        qtbot.keyClicks(open_palette(window).field, query)
        qtbot.keyClick(palette.field, Key.Key_Return)
        qtbot.waitUntil(control.hasFocus, timeout=10_000)
        assert not control.visibleRegion().isEmpty()
    found = palette_entries(window.actions_, window.panels, window.views)
    assert all(each.title and each.place for each in found)
    for view in window.views.panels:
        for control in view.findChildren(QSlider) if view is not window.views.settings else ():
            assert control.accessibleName() in {each.title for each in found}
    assert not next(each for each in found if each.title == "Label of the drawing").is_enabled


def test_it_runs_commands_and_shows_settings_and_panels(window: MainWindow, qtbot: QtBot) -> None:
    palette = open_palette(window)
    qtbot.keyClicks(palette.field, "draw the signal")
    qtbot.keyClick(palette.field, Key.Key_Return)
    assert window.actions_.by_name["draw-signal"].isChecked()

    field = window.views.settings.field("dropout")
    qtbot.keyClicks(open_palette(window).field, field.accessibleName())
    qtbot.keyClick(palette.field, Key.Key_Return)
    assert window.panels.tabs.currentWidget() is window.views.settings
    qtbot.waitUntil(field.hasFocus, timeout=10_000)
    assert not field.visibleRegion().isEmpty()

    dock = window.panels.docks["shares"]
    dock.close()
    qtbot.keyClicks(open_palette(window).field, dock.windowTitle())
    qtbot.keyClick(palette.field, Key.Key_Return)
    assert dock.isVisible()


def test_keys_pressed_in_it_run_nothing_else(window: MainWindow, qtbot: QtBot) -> None:
    palette = open_palette(window)
    image, theme = window.session.images.image, window.look.theme
    qtbot.keyClicks(palette.field, "r b")
    QTest.keySequence(palette.field, QKeySequence("Ctrl+T"))
    assert window.session.images.image is image
    assert window.look.theme is theme
    assert window.session.run.step == 0
    qtbot.keyClick(palette.field, Key.Key_Escape)
    assert not palette.isVisible()
