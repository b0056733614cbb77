"""Changing the look: every widget is styled again only for what its style says."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow


class Styles(QObject):
    """Counts how often a widget was styled again."""

    n = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.n += event.type() == QEvent.Type.StyleChange
        return False


def test_dashed_lines_do_not_style_every_widget_again(window: MainWindow, qtbot: QtBot) -> None:
    styles = Styles()
    window.panels.tabs.installEventFilter(styles)
    before = window.look.signs_by_pattern
    for number in (1, 2):
        window.look.toggle_signs()
        assert window.look.theme.has_patterns is window.look.signs_by_pattern is (before if number == 2 else not before)
        assert window.session.display.appearance.dashes is window.look.signs_by_pattern
    assert styles.n == 0
    window.actions_.by_name["theme"].trigger()
    assert styles.n > 0


def test_a_window_takes_its_colours_back_from_another_one(window: MainWindow, qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    tabs = window.panels.tabs
    before = [QPalette(owner.palette()) for owner in (application, window, tabs)]
    application.setPalette(QPalette(QColor("red")))
    window.look.reapply()
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.ButtonText):
        for owner, own in zip((application, window, tabs), before, strict=True):
            assert owner.palette().color(role) == own.color(role)
