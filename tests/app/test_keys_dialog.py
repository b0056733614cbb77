"""The list of keys in every language and text size: it fits the screen, and keys are called as in other texts."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QKeySequence, QScreen
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from netviz.app.commands.catalogue import COMMANDS, GESTURES, MENUS
from netviz.app.help_dialogs import keys_dialog
from netviz.app.key_list import KEY_NAMES, key_groups, key_text
from netviz.app.main_window import MainWindow
from netviz.languages import languages
from netviz.sentences import comment_of
from netviz.session.wording import wording
from tests.app.test_layout import settle
from tests.translations.files import read, translation_files

CASES = (((1024, 640), 100), ((1280, 720), 100), ((1280, 720), 150), ((1024, 640), 200))


def test_the_list_of_keys_never_scrolls_across(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = wording()
    assert words is not None
    faults = []
    for size, percent in CASES:
        monkeypatch.setattr(QScreen, "availableGeometry", lambda _, size=size: QRect(0, 0, *size))
        window.look.set_text_size(percent)
        for language in languages():
            words.use(language, are_digits=True)
            dialog = keys_dialog(key_groups(MENUS, COMMANDS, GESTURES), window)
            dialog.show()
            settle(qtbot)
            at = f"{language}, {size}, {percent}%"
            area = dialog.findChild(QScrollArea)
            if area.horizontalScrollBar().maximum() > 0:
                faults.append(f"{at}: scrolls across by {area.horizontalScrollBar().maximum()}")
            if dialog.width() > size[0] or dialog.height() > size[1]:
                faults.append(f"{at}: the dialog has {dialog.size().toTuple()}")
            for label in dialog.findChildren(QLabel):
                needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
                if label.height() < needed or (not label.wordWrap() and label.width() < label.sizeHint().width()):
                    faults.append(f"{at}: {label.text()!r} is cut")
            dialog.close()
            words.use("en", are_digits=True)
    assert faults == []


@pytest.mark.parametrize("language", languages()[1:])
def test_keys_have_the_names_of_the_table_everywhere(window: MainWindow, language: str) -> None:
    entries = read(translation_files()[language])
    names = {str(name): entries[str(name), comment_of(name)].forms[0] for name in KEY_NAMES}
    window.language.choose(language)
    try:
        for name, translation in names.items():
            if name not in ("Ctrl", "Shift", "Alt"):
                assert key_text(name) == translation
        assert key_text("Ctrl+Shift+PgDown") == "+".join(names[name] for name in ("Ctrl", "Shift", "PgDown"))
        for command in COMMANDS:
            for keys in command.keys[:1]:
                tip = window.actions_.by_name[command.name].toolTip()
                assert re.search(rf"[(（]{re.escape(key_text(keys))}[)）]$", tip), (keys, tip)
    finally:
        window.language.choose("en")


def test_every_key_of_a_command_is_in_the_table() -> None:
    for command in COMMANDS:
        for keys in command.keys:
            names = re.findall(r"[A-Za-z]{2,}", QKeySequence(keys).toString())
            assert set(names) <= set(KEY_NAMES), keys
