"""Letters that open menus or press buttons stand in menus and dialogs, and nowhere else: also "(F)" after Chinese."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from netviz.app.commands.catalogue import COMMANDS, GESTURES, MENUS
from netviz.app.key_list import key_groups
from netviz.app.main_window import MainWindow
from netviz.app.palette_entries import palette_entries
from netviz.languages import languages
from netviz.widgets.parts.buttons import ActionButton
from netviz.widgets.parts.mnemonics import plain
from tests.translations.files import read, translation_files

LETTER = re.compile(r"\([A-Z0-9]\)|&(?!&)")


@pytest.mark.parametrize(
    ("title", "without"),
    [
        ("&Open", "Open"),
        ("文件(&F)", "文件"),
        ("打开(&O)…", "打开…"),
        ("打开 (&O)…", "打开…"),
        ("A && B", "A & B"),
        ("A && B(&A)", "A & B"),
        ("f(x) and &g", "f(x) and g"),
        ("S&&P (&&)", "S&P (&)"),
    ],
)
def test_a_title_without_its_letter(title: str, without: str) -> None:
    assert plain(title) == without


@pytest.mark.parametrize("language", languages()[1:])
def test_no_translation_keeps_its_letter(language: str) -> None:
    for (source, _), entry in read(translation_files()[language]).items():
        if re.search(r"&(?=\w)(?!\w+;)", source):
            for form in entry.forms:
                assert LETTER.search(plain(form)) is None, form


def test_no_button_list_or_name_shows_a_letter(window: MainWindow, qtbot: QtBot) -> None:
    window.language.choose("zh_CN")
    try:
        texts = [button.text() for button in window.findChildren(ActionButton)]
        assert sum(bool(re.search("[一-鿿]", text)) for text in texts) > 10
        for group in key_groups(MENUS, COMMANDS, GESTURES):
            texts += [group.title, *(row.meaning for row in group.rows)]
        for entry in palette_entries(window.actions_, window.panels, window.views):
            texts += [entry.title, entry.place]
        texts += [part.accessibleName() for part in window.findChildren(QWidget)]
        assert [text for text in texts if LETTER.search(text)] == []
    finally:
        window.language.choose("en")
