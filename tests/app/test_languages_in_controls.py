"""In every language, choices and stages have room for their names, and what is longer than its place ends in "…"."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionComboBox, QToolButton
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.languages import languages
from netviz.scene.lesson_moment import STAGES
from netviz.widgets.parts.eliding_label import ElidingLabel
from netviz.widgets.settings.setting_fields import ChoiceField
from tests.app.painted_text import recorded
from tests.app.test_layout import settle
from tests.app.test_painted_text import arrange


def cut_choices(window: MainWindow) -> list[str]:
    """Return the entries of the settings' choices that are longer than the room for them."""
    found = []
    for field in window.views.settings.findChildren(ChoiceField):
        option = QStyleOptionComboBox()
        field.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = field.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, field).width() - 4
        texts = [field.itemText(index) for index in range(field.count())]
        found += [text for text in texts if field.fontMetrics().horizontalAdvance(text) > room]
    return found


@pytest.mark.parametrize("language", languages())
def test_choices_and_stages_have_room_for_their_names(window: MainWindow, qtbot: QtBot, language: str) -> None:
    window.language.choose(language)
    try:
        arrange(window, qtbot, (1280, 720))
        window.panels.show(window.views.settings)
        settle(qtbot)
        assert cut_choices(window) == []
        window.panels.show(window.views.learn)
        settle(qtbot)
        buttons = [window.findChild(QPushButton, f"stage-{stage.value.replace(' ', '-')}") for stage in STAGES]
        assert len({button.y() for button in buttons}) == 1
        assert all(button.width() >= button.sizeHint().width() for button in buttons)
    finally:
        window.language.choose("en")


@pytest.mark.parametrize("language", languages()[1:])
def test_buttons_in_rows_are_measured_again_in_another_language(
    window: MainWindow, qtbot: QtBot, language: str
) -> None:
    arrange(window, qtbot, (1024, 640))
    try:
        for code in (language, "en"):
            window.language.choose(code)
            settle(qtbot)
            for name in ("random-image", "image-of-digit", "wrong-image", "image-split"):
                button = window.findChild(QToolButton, name)
                assert button.width() >= button.fontMetrics().horizontalAdvance(button.text()), (code, name)
    finally:
        window.language.choose("en")


def test_a_choice_shares_its_row_with_the_mark_of_a_setting_that_waits(window: MainWindow, qtbot: QtBot) -> None:
    arrange(window, qtbot, (1280, 720))
    window.panels.show(window.views.settings)
    settle(qtbot)
    field = window.views.settings.field("initializer")
    assert isinstance(field, ChoiceField)
    alone = field.geometry()
    window.session.run.choose_setting("initializer", "glorot_uniform")
    settle(qtbot)
    shared = field.geometry()
    assert shared.topLeft() == alone.topLeft()
    assert shared.width() < alone.width()
    window.session.run.choose_setting("initializer", "he_normal")
    settle(qtbot)
    assert field.geometry() == alone


@pytest.mark.parametrize("language", languages())
def test_settings_of_a_run_end_in_an_ellipsis_and_stand_in_the_tooltip(
    window: MainWindow, qtbot: QtBot, language: str
) -> None:
    window.language.choose(language)
    try:
        arrange(window, qtbot, (1024, 640))
        window.panels.show_runs()
        settle(qtbot)
        label = window.findChild(ElidingLabel, "run-1-settings")
        with recorded() as recorder:
            label.grab()
        painted = [writing.text for writing in recorder.writings]
        assert len(painted) == 1
        assert painted[0] == label.text() or painted[0].endswith("…")
        if painted[0] != label.text():
            assert " ".join(label.toolTip().split("\n")) == label.text()
        assert label.fontMetrics().horizontalAdvance(painted[0]) <= label.width()
    finally:
        window.language.choose("en")
