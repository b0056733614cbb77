"""What Qt says itself, and what no widget holds as a text, is in the language of the window, too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRegularExpression
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.languages import languages
from netviz.widgets.runs.curve_plot import Plot
from tests.app.test_layout import open_bottom

_TITLE_BUTTON = QRegularExpression("^qt_dockwidget_")


@pytest.mark.parametrize("language", languages()[1:])
def test_the_file_dialog_speaks_the_language(window: MainWindow, qtbot: QtBot, language: str) -> None:
    def labels() -> set[str]:
        dialog = QFileDialog(window)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        said = {label.text() for label in dialog.findChildren(QLabel) if label.text()}
        dialog.deleteLater()
        return said

    english = labels()
    assert len(english) >= 3
    window.language.choose(language)
    try:
        assert labels() & english == set()
    finally:
        window.language.choose("en")


@pytest.mark.parametrize("language", languages()[1:])
def test_the_buttons_in_the_titles_of_panels_are_named_in_the_language(window: MainWindow, language: str) -> None:
    def names() -> set[str]:
        docks = window.panels.docks.values()
        buttons = [button for dock in docks for button in dock.findChildren(QAbstractButton, _TITLE_BUTTON)]
        assert buttons
        return {said for button in buttons for said in (button.accessibleName(), button.accessibleDescription())}

    english = names()
    window.language.choose(language)
    try:
        assert names() & english == set()
    finally:
        window.language.choose("en")
    assert names() == english


def test_the_axes_of_the_curves_are_named_in_the_language(window: MainWindow, qtbot: QtBot) -> None:
    open_bottom(window, qtbot)

    def titles() -> list[str]:
        return [plot.item.getAxis("left").labelText for plot in window.findChildren(Plot)]

    english = titles()
    assert "loss" in english
    try:
        window.language.choose("fr")
        assert "perte" in titles()
    finally:
        window.language.choose("en")
    assert titles() == english
