"""The declared commands: complete, without conflicts, enabled when they can be run, and run by their keys."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.actions import Actions
from netviz.app.application import create_application
from netviz.app.commands.catalogue import COMMANDS, GESTURES, MENUS
from netviz.app.commands.declaration import Command, Context, always
from netviz.app.comparison_dialogs import ComparisonDialogs
from netviz.app.exports.export_dialogs import ExportDialogs
from netviz.app.exports.film.film_dialogs import FilmDialogs
from netviz.app.file_dialogs import FileDialogs
from netviz.app.fork_dialogs import ForkDialogs
from netviz.app.glossary import Glossary
from netviz.app.handout_dialogs import HandoutDialogs
from netviz.app.help_dialogs import HelpDialogs, keys_dialog
from netviz.app.key_list import key_groups, key_text
from netviz.app.language import Language
from netviz.app.lesson_requests import LessonRequests
from netviz.app.look import Look
from netviz.app.main_window import MainWindow
from netviz.app.opening import Opening
from netviz.app.palette import CommandPalette
from netviz.app.panels import Panels
from netviz.app.picture_dialogs import PictureDialogs
from netviz.app.presentation import Presentation
from netviz.app.recent_files import RecentFiles
from netviz.app.session_dialogs import SessionDialogs
from netviz.app.views import Views
from netviz.app.worksheet_dialogs import WorksheetDialogs
from netviz.scene.appearance import Mode
from netviz.scene.arrangement import UnitOrder
from netviz.scene.lesson_moment import Stage
from netviz.scene.selection import Selection
from netviz.scene.what_if import WhatIfQuestion
from netviz.session.session import Session
from netviz.training import TrainingConfig
from netviz.training.pacing import Pace
from netviz.widgets.asking.what_if_panel import WhatIfPanel
from netviz.widgets.comparing.comparison_panel import ComparisonPanel
from netviz.widgets.flatten.show import FlattenShow
from netviz.widgets.learning.learn_panel import LearnPanel
from netviz.widgets.network.panel import NetworkPanel
from netviz.widgets.network.view import NetworkView
from netviz.widgets.parts.mnemonics import plain
from netviz.widgets.parts.theme import Theme
from netviz.widgets.settings.settings_panel import SettingsPanel
from netviz.workers.run_reports import RunState
from tests.app.fakes import FakeLook
from tests.conftest import SMALL

# Declarations --------------------------------------------------------------------------------------------------------


def test_no_two_commands_share_a_name_or_a_key() -> None:
    for counts in (
        Counter(command.name for command in COMMANDS),
        Counter(QKeySequence(keys).toString() for command in COMMANDS for keys in command.keys),
    ):
        assert [what for what, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_is_complete(command: Command) -> None:
    assert command.menu in MENUS
    for text in (command.title, command.tooltip, command.row):
        words = command.translated(text)
        assert "{" not in words
        assert words == words.strip()
    assert plain(command.translated(command.title))
    assert len(command.tooltip.split()) > 1
    for keys in command.keys:
        assert QKeySequence(keys).toString() != ""


def test_only_the_tooltips_of_presets_are_sentences_with_a_full_stop() -> None:
    for command in COMMANDS:
        assert command.tooltip.endswith(".") is command.name.startswith("preset-"), command.name


def test_no_two_entries_of_a_menu_share_a_mnemonic() -> None:
    titles = defaultdict(list)
    for command in COMMANDS:
        titles[command.menu].append(command.translated(command.title))
    for path, menu in MENUS.items():
        titles[path.rpartition("/")[0]].append(menu.text)
    for path, listed in titles.items():
        mnemonics = Counter(title[title.index("&") + 1].lower() for title in listed if "&" in title)
        assert [letter for letter, count in mnemonics.items() if count > 1] == [], path


def test_the_list_of_keys_has_every_key_once() -> None:
    groups = key_groups(MENUS, COMMANDS, GESTURES)
    listed = Counter(name for group in groups for row in group.rows for name in row.commands)
    assert listed == Counter(command.name for command in COMMANDS if command.keys)
    for group in groups:
        for row in group.rows:
            assert row.input
            assert row.meaning
    # More than three keys in a row are written as a range, so the range must have no gaps.
    digits = next(row for group in groups for row in group.rows if "show-0" in row.commands)
    assert digits.input == "0 … 9"
    assert digits.commands == tuple(f"show-{digit}" for digit in range(10))


# Actions -------------------------------------------------------------------------------------------------------------


def test_the_fake_has_what_the_look_has() -> None:
    fake = FakeLook()
    assert isinstance(fake.theme, Theme)
    for name in ("changed", "is_light", "toggle_theme", "toggle_motion"):
        assert hasattr(fake, name)
        assert hasattr(Look, name)


class Shell(QMainWindow):
    """A window with nothing in it but the commands, which act on real models and on stand-ins for views and dialogs."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.views = Mock(spec=Views)
        self.views.network = Mock(spec=NetworkPanel)
        self.views.network.view = Mock(spec=NetworkView)
        for name, kind in (
            ("flattening", FlattenShow),
            ("what_if", WhatIfPanel),
            ("comparison", ComparisonPanel),
            ("learn", LearnPanel),
            ("settings", SettingsPanel),
        ):
            setattr(self.views, name, Mock(spec=kind))
        self.panels = Mock(spec=Panels, are_hidden=False, is_folded=False)
        self.look = FakeLook()
        self.sessions = Mock(spec=SessionDialogs)
        self.actions_ = Actions(self, COMMANDS, MENUS)
        self.by_name = self.actions_.by_name
        self.actions_.bind(
            Context(
                session=session,
                views=self.views,
                panels=self.panels,
                look=self.look,  # type: ignore[arg-type]
                language=Mock(spec=Language, choice="", changed=Mock()),
                opening=Mock(spec=Opening),
                recent=Mock(spec=RecentFiles, paths=(), changed=Mock()),
                files=Mock(spec=FileDialogs),
                sessions=self.sessions,
                pictures=Mock(spec=PictureDialogs),
                worksheets=Mock(spec=WorksheetDialogs),
                handouts=Mock(spec=HandoutDialogs),
                exports=Mock(spec=ExportDialogs),
                films=Mock(spec=FilmDialogs),
                forks=Mock(spec=ForkDialogs),
                comparisons=Mock(spec=ComparisonDialogs),
                presentation=Mock(spec=Presentation, is_on=False, wants_light=True),
                help=Mock(spec=HelpDialogs),
                palette=Mock(spec=CommandPalette),
                glossary=Mock(spec=Glossary),
                lessons=LessonRequests(self),
                window=self,
            )
        )

    def enabled(self, *names: str) -> list[bool]:
        return [self.by_name[name].isEnabled() for name in names]

    def checked(self, prefix: str) -> list[str]:
        return [name for name, action in self.by_name.items() if name.startswith(prefix) and action.isChecked()]


@pytest.fixture
def shell(qtbot: QtBot, models: Session) -> Shell:
    shell = Shell(models)
    qtbot.addWidget(shell)
    return shell


def test_every_command_is_in_its_menu_with_a_tooltip_and_a_text_for_screen_readers(qtbot: QtBot) -> None:
    shell = Shell(Session(SMALL))
    qtbot.addWidget(shell)
    for command in COMMANDS:
        action = shell.findChild(QAction, f"action-{command.name}")
        assert action is shell.by_name[command.name]
        menu = shell.findChild(QMenu, f"menu-{command.menu.rpartition('/')[2]}")
        assert menu is not None
        assert action in menu.actions()
        assert plain(action.text())
        assert action.toolTip()
        assert action.statusTip() == action.toolTip()
        for keys in command.keys[:1]:
            assert action.toolTip().endswith(f" ({key_text(keys)})")


def test_nothing_that_needs_data_is_enabled_before_they_are_loaded(qtbot: QtBot) -> None:
    shell = Shell(Session(SMALL))
    qtbot.addWidget(shell)
    assert shell.enabled("open", "open-data", "theme", "palette", "shortcuts", "quit") == [True] * 6
    waiting = ("train", "one-batch", "reset", "save", "next", "show-7", "draw", "fork", "learn-next", "settings")
    assert shell.enabled(*waiting) == [False] * len(waiting)


def test_commands_are_enabled_when_they_can_be_run(shell: Shell, models: Session) -> None:
    assert shell.enabled("train", "save", "next", "show-7", "fork", "learn-next") == [True] * 6
    idle = ("undo", "redo", "erase-all", "centre", "back", "forward", "pin", "unpin", "live")
    assert shell.enabled(*idle) == [False] * len(idle)
    models.questions.select(Selection(unit=3))
    assert shell.enabled("back", "forward", "pin", "unpin") == [True, False, True, False]
    shell.by_name["pin"].trigger()
    assert shell.enabled("unpin") == [True]
    shell.by_name["back"].trigger()
    assert shell.enabled("back", "forward", "pin") == [False, True, False]
    models.drawing.toggle()
    models.drawing.begin(4, 4, erases=False)
    models.drawing.end()
    assert shell.enabled("undo", "redo", "erase-all", "centre") == [True, False, True, True]
    shell.by_name["undo"].trigger()
    assert shell.enabled("undo", "redo", "erase-all") == [False, True, False]


def test_a_lesson_can_be_left_while_it_is_on(shell: Shell, models: Session, qtbot: QtBot) -> None:
    during = ("learn-back", "learn-repeat", "learn-keep", "learn-over", "learn-end")
    assert shell.enabled(*during) == [False] * 5
    shell.by_name["learn-next"].trigger()
    assert models.lesson.is_on
    shell.panels.show.assert_called_once_with(shell.views.learn)
    # While the first step is computed there is nothing to repeat or to keep.
    assert shell.enabled(*during) == [False] * 4 + [True]
    qtbot.waitUntil(lambda: models.lesson.stage is Stage.FORWARD, timeout=10_000)
    assert shell.enabled(*during) == [False] + [True] * 4
    shell.by_name["learn-next"].trigger()
    assert shell.enabled(*during) == [True] * 5
    shell.by_name["learn-end"].trigger()
    assert not models.lesson.is_on
    assert shell.enabled(*during) == [False] * 5


def test_the_past_can_be_left_while_it_is_shown(shell: Shell, models: Session, qtbot: QtBot) -> None:
    models.run.train_one_batch()
    qtbot.waitUntil(lambda: models.run.step == 1, timeout=10_000)
    models.time_machine.go_to(0)
    assert shell.enabled("live") == [True]
    shell.by_name["live"].trigger()
    assert not models.time_machine.is_past
    assert shell.enabled("live") == [False]


def test_checked_commands_follow_the_models(shell: Shell, models: Session) -> None:
    assert shell.checked("draw-") == ["draw-weights"]
    assert shell.checked("order-") == ["order-number"]
    shell.by_name["draw-signal"].trigger()
    assert models.display.appearance.mode is Mode.SIGNAL
    assert shell.checked("draw-") == ["draw-signal"]
    models.display.set_mode(Mode.CHANGE)
    assert shell.checked("draw-") == ["draw-change"]
    # The same command again changes nothing, and stays checked.
    shell.by_name["draw-change"].trigger()
    assert shell.checked("draw-") == ["draw-change"]
    # Refused without a selected pixel: the order stays, and so does the mark in the menu.
    shell.by_name["order-received"].trigger()
    assert models.arranger.order is UnitOrder.NUMBER
    assert shell.checked("order-") == ["order-number"]
    models.drawing.toggle()
    was_centred = models.drawing.is_centred
    assert shell.by_name["centre"].isChecked() is was_centred
    shell.by_name["centre"].trigger()
    assert models.drawing.is_centred is not was_centred
    assert shell.by_name["centre"].isChecked() is not was_centred


def test_theme_and_motion_are_checked_while_they_are_on(shell: Shell) -> None:
    for name in ("theme", "motion"):
        for is_on in (True, False):
            shell.by_name[name].trigger()
            assert shell.by_name[name].isChecked() is is_on
    shell.look.toggle_theme()
    assert shell.by_name["theme"].isChecked()


def test_texts_follow_what_a_command_would_do(shell: Shell, models: Session, qtbot: QtBot) -> None:
    train, batch = shell.by_name["train"], shell.by_name["one-batch"]
    assert plain(train.text()) == "Train"
    assert "54 image" in batch.toolTip()
    models.run.set_pace(Pace(1.0))
    train.trigger()
    qtbot.waitUntil(lambda: plain(train.text()) == "Pause", timeout=10_000)
    train.trigger()
    qtbot.waitUntil(lambda: plain(train.text()) == "Train", timeout=10_000)
    models.run.start_run_with(TrainingConfig(batch_size=20, validation_size=60))
    qtbot.waitUntil(lambda: "20 image" in batch.toolTip(), timeout=10_000)


def test_a_finished_run_offers_more_epochs(shell: Shell, models: Session, qtbot: QtBot) -> None:
    create_application()
    train = shell.by_name["train"]
    models.run.train()
    qtbot.waitUntil(lambda: models.run.status.state is RunState.FINISHED, timeout=20_000)
    assert train.text() == "2 more epochs"
    assert "again" in train.toolTip()
    assert train.isEnabled()
    models.run.reset()
    qtbot.waitUntil(lambda: train.text() == "&Train", timeout=10_000)


def test_escape_clears_the_selection_and_closes_the_flattening(shell: Shell, models: Session) -> None:
    models.questions.select(Selection(unit=3))
    models.questions.light_layer(1)
    shell.by_name["clear"].trigger()
    assert models.questions.selection.is_empty
    assert models.questions.lit_layer is None
    shell.views.flattening.end.assert_called_once_with()


def test_a_digit_labels_the_drawing_and_otherwise_shows_the_next_image_of_it(shell: Shell, models: Session) -> None:
    shell.by_name["show-3"].trigger()
    image = models.images.image
    assert image is not None
    assert image.label == 3
    models.drawing.toggle()
    shell.by_name["show-8"].trigger()
    assert models.drawing.label == 8
    assert models.images.dataset_image is image


def test_questions_and_presets_show_their_panels(shell: Shell) -> None:
    shell.by_name["full-ink"].trigger()
    shell.panels.show.assert_called_once_with(shell.views.what_if)
    shell.views.what_if.choose.assert_called_once_with(WhatIfQuestion.FULL_INK)
    shell.by_name["preset-accurate"].trigger()
    shell.panels.show_settings.assert_called_once_with()
    shell.views.settings.choose_preset.assert_called_once_with("accurate")


def test_the_dialog_lists_every_key(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    groups = key_groups(MENUS, COMMANDS, GESTURES)
    dialog = keys_dialog(groups, parent)
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    for group in groups:
        assert f"<b>{group.title}</b>" in shown
        for row in group.rows:
            assert {row.input, row.meaning} <= shown


# Keys in the whole window --------------------------------------------------------------------------------------------


class Recorder:
    """Replaces what commands do, enables them all, and notes which ones run."""

    def __init__(self, window: MainWindow) -> None:
        self.ran: list[str] = []
        for name, command in window.actions_.commands.items():
            run = partial(self._note, name)
            window.actions_.commands[name] = replace(command, run=run, is_enabled=always)
        window.actions_.refresh()

    def _note(self, name: str, context: Context) -> None:
        self.ran.append(name)


def test_every_key_runs_its_command_once_and_there_are_no_others(window: MainWindow) -> None:
    recorder = Recorder(window)
    window.views.network.view.setFocus()
    for command in COMMANDS:
        for keys in command.keys:
            recorder.ran.clear()
            QTest.keySequence(window.views.network.view, QKeySequence(keys))
            assert recorder.ran == [command.name], keys
    declared = {QKeySequence(keys).toString() for command in COMMANDS for keys in command.keys}
    reacting = {keys.toString() for action in window.findChildren(QAction) for keys in action.shortcuts()}
    reacting |= {shortcut.key().toString() for shortcut in window.findChildren(QShortcut)}
    assert reacting == declared


MODIFIERS = {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt}


class KeyWatch(QObject):
    """Notes the keys that reach a view."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.pressed: list[int] = []
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() not in MODIFIERS:
            self.pressed.append(event.key())
        return False


def show_thumbnails(window: MainWindow, qtbot: QtBot) -> None:
    window.panels.show_data()
    qtbot.waitUntil(lambda: window.views.data.thumbnails.first_visible is not None, timeout=10_000)


OPENED_BY: dict[str, Callable[[MainWindow, QtBot], object]] = {
    "network": lambda window, qtbot: None,
    "timeline-track": lambda window, qtbot: None,
    "thumbnails": show_thumbnails,
    "flatten": lambda window, qtbot: window.views.flattening.toggle(),
    "drawing-canvas": lambda window, qtbot: window.session.drawing.toggle(),
}


def test_a_focused_view_handles_the_keys_that_are_listed_for_it(window: MainWindow, qtbot: QtBot) -> None:
    declared = {gesture.view for gesture in GESTURES if gesture.keys}
    assert declared == set(OPENED_BY)
    recorder = Recorder(window)
    for name, show in OPENED_BY.items():
        show(window, qtbot)
        # The panel of the network has the same object name as its view.
        view = window.views.network.view if name == "network" else window.findChild(QWidget, name)
        assert view is not None
        watch = KeyWatch(view)
        for keys in (keys for gesture in GESTURES if gesture.view == name for keys in gesture.keys):
            view.setFocus()
            qtbot.waitUntil(view.hasFocus, timeout=10_000)
            watch.pressed.clear()
            combination = QKeySequence(keys)[0]
            QTest.keySequence(view, QKeySequence(keys))
            assert recorder.ran == [], (name, keys)
            assert watch.pressed == [combination.key()], (name, keys)
            press = QKeyEvent(QEvent.Type.KeyPress, combination.key(), combination.keyboardModifiers())
            view.event(press)
            assert press.isAccepted(), (name, keys)
        window.views.flattening.end()


def test_gestures_are_listed_under_a_menu() -> None:
    for gesture in GESTURES:
        assert gesture.menu in MENUS
        assert bool(gesture.keys) is bool(gesture.view)
