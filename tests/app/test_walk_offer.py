"""The offer of the walk stands in the bar under the network: it covers nothing and takes no height."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.app.panels import BOTTOM
from tests.app.lesson_steps import lessons_of
from tests.app.test_layout import settle
from tests.app.test_painted_text import arrange


def test_the_offer_covers_nothing_and_takes_no_height(home: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    bar, offer = home.panels.fold_bar, lessons_of(home, tmp_path).offer
    assert offer is not None
    for percent in (80, 100, 150, 200):
        home.look.set_text_size(percent)
        for size in ((1024, 640), (1280, 720), (2560, 1440)):
            offer.hide()
            arrange(home, qtbot, size)
            height = bar.height()
            offer.show()
            settle(qtbot)
            place = QRect(offer.mapTo(home, QPoint()), offer.size())
            state = percent, size, place, bar.geometry()
            assert bar.height() == height, state
            openers = [home.findChild(QPushButton, f"open-{name}") for name in BOTTOM]
            buttons = offer.findChildren(QPushButton)
            assert len(buttons) == 2
            for button in (*buttons, *openers):
                assert button is not None
                assert button.visibleRegion().boundingRect() == button.rect(), (state, button.text())
                assert button.width() >= button.sizeHint().width(), (state, button.text())
            for label in offer.findChildren(QLabel):
                assert label.isHidden() or label.width() >= label.sizeHint().width(), (state, label.text())
            for panel in (home.centralWidget(), *home.panels.docks.values()):
                assert panel.isHidden() or not panel.geometry().intersects(place), state
            # It is there while all panels are open, too, and gone in a presentation.
            home.panels.unfold()
            settle(qtbot)
            assert offer.visibleRegion().boundingRect() == offer.rect(), state
            home.panels.show_titles(False)
            assert not offer.isVisible()
            home.panels.show_titles(True)
            home.panels.fold()
