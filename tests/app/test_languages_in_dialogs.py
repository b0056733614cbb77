"""In every language, the dialogs show the words that one chooses from whole."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.languages import languages
from netviz.widgets.comparing.choice_dialog import ChoiceDialog
from netviz.widgets.glossary.dialog import GlossaryDialog
from tests.app.test_layout import open_bottom


@pytest.mark.parametrize("language", languages())
def test_the_words_of_the_glossary_are_whole(window: MainWindow, qtbot: QtBot, language: str) -> None:
    window.language.choose(language)
    try:
        dialog = GlossaryDialog(window.session.facts, window)
        dialog.resize(dialog.sizeHint())
        with qtbot.waitExposed(dialog):
            dialog.show()
        assert dialog.words.sizeHintForColumn(0) <= dialog.words.viewport().width()
        dialog.close()
    finally:
        window.language.choose("en")


@pytest.mark.parametrize("language", languages())
def test_the_run_to_compare_with_is_whole(window: MainWindow, qtbot: QtBot, language: str) -> None:
    open_bottom(window, qtbot)
    window.language.choose(language)
    try:
        live = window.session.runs.live
        assert live is not None
        dialog = ChoiceDialog("A", [(live, 1)], window)
        with qtbot.waitExposed(dialog):
            dialog.show()
        box = dialog.findChild(QComboBox, "comparison-run")
        assert box is not None
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()
        # The ink: a closing bracket of Chinese ends with half a letter of nothing.
        assert box.fontMetrics().boundingRect(box.currentText()).width() <= room
        dialog.close()
    finally:
        window.language.choose("en")
