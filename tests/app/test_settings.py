"""What is stored between launches comes back, and values that cannot be used count as missing."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from netviz.app.settings import Settings, remove_settings_litter
from netviz.scene.appearance import Appearance, GradientOf, Mode, Reference
from netviz.widgets.parts.theme import DARK_THEME, LIGHT_THEME


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def open_settings(file: Path) -> Settings:
    return Settings(QSettings(str(file), QSettings.Format.IniFormat))


def store(file: Path, key: str, value: object) -> Settings:
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    settings.setValue(key, value)
    settings.sync()
    return open_settings(file)


def test_the_appearance_comes_back(file: Path) -> None:
    appearance = Appearance(
        mode=Mode.GRADIENT, firing_only=False, gradient_of=GradientOf.BATCH, reference=Reference.EPOCH
    )
    for number, mode in enumerate(Mode):
        appearance = appearance.with_contrast((10 + 7 * number) / 10.0, mode)
    first = QSettings(str(file), QSettings.Format.IniFormat)
    Settings(first).save_appearance(appearance)
    first.sync()
    assert open_settings(file).restore_appearance(Appearance()) == appearance


def test_a_mark_becomes_the_start_because_runs_are_not_stored(file: Path) -> None:
    settings = open_settings(file)
    settings.save_appearance(replace(Appearance(), reference=Reference.MARK))
    assert settings.restore_appearance(Appearance()).reference is Reference.START


@pytest.mark.parametrize("mode", Mode)
def test_the_keys_of_contrasts_stay_those_of_older_versions(file: Path, mode: Mode) -> None:
    settings = store(file, f"network/{mode.value} contrast", 23)
    assert settings.restore_appearance(Appearance()) == Appearance().with_contrast(2.3, mode)


@pytest.mark.parametrize("value", ["9", "51", "-20", "2.5", "much", "", "9" * 30])
@pytest.mark.parametrize("mode", Mode)
def test_a_contrast_out_of_range_counts_as_missing(file: Path, mode: Mode, value: str) -> None:
    settings = store(file, f"network/{mode.value} contrast", value)
    assert settings.restore_appearance(Appearance()) == Appearance()


@pytest.mark.parametrize("key", ["mode", "gradient of", "reference", "firing only"])
def test_an_unknown_choice_counts_as_missing(file: Path, key: str) -> None:
    assert store(file, f"network/{key}", "other").restore_appearance(Appearance()) == Appearance()


def test_everything_else_that_makes_no_sense_counts_as_missing(file: Path) -> None:
    for key, value in (
        *(("theme", "pink"), ("pace", "9" * 30), ("tab", "-4"), ("folder", "nowhere")),
        *(("history megabytes", "0"), ("reduced motion", "maybe"), ("flattening seen", "perhaps")),
    ):
        settings = store(file, key, value)
    assert settings.theme is DARK_THEME
    assert settings.pace == 0
    assert settings.tab == 0
    assert settings.folder == Path.home()
    assert settings.history_megabytes is None
    assert settings.reduced_motion is None
    assert not settings.flattening_seen


@pytest.mark.parametrize("reduced", [None, True, False])
def test_motion_theme_and_folder_come_back(file: Path, tmp_path: Path, reduced: bool | None) -> None:
    settings = open_settings(file)
    settings.reduced_motion = reduced
    settings.theme = LIGHT_THEME
    settings.folder = tmp_path
    assert (settings.reduced_motion, settings.theme, settings.folder) == (reduced, LIGHT_THEME, tmp_path)


def test_the_choices_about_hints_come_back(file: Path) -> None:
    settings = open_settings(file)
    assert (settings.hints_shown, settings.hints_dismissed) == (True, frozenset())
    first = QSettings(str(file), QSettings.Format.IniFormat)
    chosen = Settings(first)
    chosen.hints_shown, chosen.hints_dismissed = False, frozenset({"silent", "off center"})
    first.sync()
    again = open_settings(file)
    assert (again.hints_shown, again.hints_dismissed) == (False, frozenset({"silent", "off center"}))


@pytest.mark.parametrize("value", ["", "perhaps", "1"])
def test_an_unknown_choice_about_hints_shows_them(file: Path, value: str) -> None:
    assert store(file, "hints/shown", value).hints_shown


def test_settings_that_cannot_be_written_last_as_long_as_the_program(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file")
    settings = open_settings(tmp_path / "home" / "netviz.ini")
    settings.theme = LIGHT_THEME
    settings.hints_dismissed = frozenset({"rate"})
    settings._store.sync()
    assert settings.theme is LIGHT_THEME
    assert (tmp_path / "home").read_text() == "a file"


def test_what_a_killed_program_left_of_settings_is_removed(tmp_path: Path) -> None:
    file = tmp_path / "netviz.ini"
    old, new, other = (tmp_path / name for name in ("netviz.ini.AbC123", "netviz.ini.xYz789", "netviz.ini.my-backup"))
    for path in (file, old, new, other):
        path.write_text("[General]")
        os.utime(path, (1e9, 1e9))
    os.utime(new)
    remove_settings_litter(file)
    assert sorted(tmp_path.iterdir()) == sorted((file, new, other))
    remove_settings_litter(tmp_path / "missing" / "netviz.ini")


def test_a_window_on_a_screen_that_is_gone_comes_back_where_it_can_be_seen(file: Path, qtbot: QtBot) -> None:
    first, second = QMainWindow(), QMainWindow()
    for window in (first, second):
        qtbot.addWidget(window)
        window.resize(600, 400)
    # As on a screen beside this one, which has been unplugged since.
    screen = first.screen().availableGeometry()
    first.move(screen.right() + 500, screen.top() + 50)
    settings = open_settings(file)
    settings.save_window(first)
    assert not first.geometry().intersects(screen)
    settings.restore_window(second)
    assert second.screen().availableGeometry().intersects(second.geometry())
