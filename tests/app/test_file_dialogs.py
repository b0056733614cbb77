"""Files that are asked for are read and written, and the folder is kept for the next time."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.file_dialogs import FileDialogs
from netviz.app.look import Look
from netviz.app.settings import Settings
from netviz.session.files import Files
from netviz.session.following import Following
from netviz.session.messages import Messages
from netviz.widgets.parts.theme import DARK_THEME


@dataclass
class Desk:
    """The dialogs with what they act on."""

    parent: QWidget
    settings: Settings
    files: Mock
    messages: Messages
    dialogs: FileDialogs


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    parent = QWidget()
    parent.resize(300, 200)
    qtbot.addWidget(parent)
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    files, messages = Mock(spec=Files), Messages()
    dialogs = FileDialogs(parent, settings, files, Mock(spec=Following), Mock(spec=Look, theme=DARK_THEME), messages)
    files.reset_mock()
    return Desk(parent, settings, files, messages, dialogs)


def answer_with(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    name = "" if path is None else str(path)
    for method in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, method, staticmethod(lambda *_, **__: (name, "")))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_, **__: name))


def test_networks_and_data_sets_are_opened_and_saved(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_with(monkeypatch, tmp_path / "mine.safetensors")
    desk.dialogs.ask_save()
    desk.files.save_model.assert_called_once_with(tmp_path / "mine.safetensors")
    assert desk.settings.folder == tmp_path


def test_a_name_without_a_suffix_gets_one(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer_with(monkeypatch, tmp_path / "mine")
    desk.dialogs.ask_save()
    desk.files.save_model.assert_called_once_with(tmp_path / "mine.safetensors")


def test_a_cancelled_dialog_does_nothing(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer_with(monkeypatch, None)
    before = desk.settings.folder
    for ask in (desk.dialogs.ask_save,):
        ask()
    assert desk.files.mock_calls == []
    assert desk.settings.folder == before
