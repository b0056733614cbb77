"""``netviz benchmark thumbnails``: that each frame that is timed has been painted."""

import numpy as np
from PySide6.QtCore import QEvent, QObject
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.cli.benchmark.thumbnails import scroll


class Paints(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_every_frame_is_painted_within_its_time(window: MainWindow, qtbot: QtBot) -> None:
    window.panels.show_data()
    thumbnails = window.views.data.thumbnails
    qtbot.waitUntil(lambda: window.session.reader.readings is not None, timeout=10_000)
    paints = Paints()
    thumbnails.viewport().installEventFilter(paints)
    maximum = thumbnails.verticalScrollBar().maximum()
    assert maximum > 50
    seconds = scroll(thumbnails, np.array([10, 30, maximum]))
    assert len(seconds) == 3
    assert min(seconds) > 0
    assert paints.count >= 3
    assert thumbnails.verticalScrollBar().value() == maximum
