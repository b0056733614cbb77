"""In every language, choices and stages have room for their names, and what is longer than its place ends in "…"."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionComboBox, QToolButton
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.languages import languages
from netviz.scene.lesson_moment import STAGES
from netviz.scene.selection import Selection
from netviz.widgets.flatten.overlay import FlattenOverlay
from netviz.widgets.parts.eliding_label import ElidingLabel
from netviz.widgets.settings.setting_fields import ChoiceField
from tests.app.painted_text import Writing, recorded
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
            names = ("random-image", "image-of-digit", "wrong-image", "image-split")
            buttons = [window.findChild(QToolButton, name) for name in names]
            for button in buttons:
                assert button.width() >= button.fontMetrics().horizontalAdvance(button.text()), (code, button.text())
            # A second line of them would push what the network reads out of sight.
            assert len({button.y() for button in buttons}) == 1, code
    finally:
        window.language.choose("en")


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("language", languages())
def test_the_captions_of_the_flattening_are_whole(
    window: MainWindow, qtbot: QtBot, language: str, percent: int
) -> None:
    window.language.choose(language)
    window.look.set_text_size(percent)
    arrange(window, qtbot, (1024, 640))
    window.views.flattening.toggle()
    overlay = window.findChild(FlattenOverlay)
    faults = []
    try:
        for moment in (0.0, 0.1, 0.3, 0.6, 1.0):
            for pixel in (None, 300):
                window.session.questions.select(Selection() if pixel is None else Selection(pixels=(pixel,)))
                overlay.seek(moment)
                settle(qtbot)
                with recorded() as recorder:
                    overlay.canvas.grab()
                texts = [writing for writing in recorder.writings if len(writing.text) > 8]
                assert texts
                faults += [f"{moment}, {pixel}: {writing.text!r}" for writing in texts if writing.is_cut]
                faults += [f"{moment}: {writing.text!r} leaves" for writing in texts if leaves(writing, overlay)]
    finally:
        window.views.flattening.end()
        window.language.choose("en")
    assert faults == []


def leaves(writing: Writing, overlay: FlattenOverlay) -> bool:
    """Return whether a text is painted beyond the sides of the flattening."""
    return writing.ink.left() < -1 or writing.ink.right() > overlay.canvas.width() + 1


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
