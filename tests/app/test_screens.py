"""A screen is unplugged: every window can still be taken hold of."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.application import create_application
from netviz.app.screens import Screens, place_within

LEFT, RIGHT = QRect(0, 0, 1920, 1040), QRect(1920, 0, 1280, 1024)


@pytest.mark.parametrize(
    ("frame", "screens", "place"),
    [
        # It stays where enough of its upper edge is seen, on any of the screens.
        (QRect(100, 100, 800, 600), [LEFT], None),
        (QRect(2000, 100, 800, 600), [LEFT, RIGHT], None),
        (QRect(1700, 900, 800, 600), [LEFT], None),
        (QRect(-700, 100, 800, 600), [LEFT], None),
        (QRect(10, 10, 40, 10), [LEFT], None),
        # Its screen is gone, or only a corner of it is seen.
        (QRect(2000, 100, 800, 600), [LEFT], QRect(560, 220, 800, 600)),
        (QRect(1900, 100, 800, 600), [LEFT], QRect(560, 220, 800, 600)),
        (QRect(100, 1035, 800, 600), [LEFT], QRect(560, 220, 800, 600)),
        (QRect(100, -300, 800, 600), [LEFT], QRect(560, 220, 800, 600)),
        # It is larger than what is left.
        (QRect(2000, 100, 2400, 1400), [LEFT], LEFT),
        (QRect(-3000, -3000, 1400, 600), [RIGHT, LEFT], QRect(1920, 212, 1280, 600)),
    ],
)
def test_a_window_goes_to_a_screen_that_is_left(frame: QRect, screens: list[QRect], place: QRect | None) -> None:
    assert place_within(frame, screens) == place


@pytest.mark.parametrize("signal", ["screenRemoved", "primaryScreenChanged"])
def test_windows_come_back_from_a_screen_that_is_unplugged(qtbot: QtBot, signal: str) -> None:
    application = create_application()
    screens = Screens(application)
    # No screen is kept: those who ask a window for its screen make PySide forget it with the window.
    room, whole = application.primaryScreen().availableGeometry(), application.primaryScreen().size()
    here, gone, full = QWidget(), QWidget(), QWidget()
    tip = QLabel(None, Qt.WindowType.ToolTip)
    for window in (here, gone, full, tip):
        qtbot.addWidget(window)
        window.resize(300, 200)
    here.move(room.topLeft() + QPoint(50, 60))
    for window in (gone, tip):
        window.move(room.topRight() + QPoint(500, 100))
    for window in (here, gone, tip):
        window.show()
    full.showFullScreen()
    qtbot.waitUntil(lambda: full.size() == whole, timeout=10_000)
    places = [window.geometry() for window in (here, full, tip)]
    getattr(application, signal).emit(application.primaryScreen())
    qtbot.waitUntil(lambda: room.contains(gone.frameGeometry()), timeout=10_000)
    assert gone.size() == QSize(300, 200)
    assert [window.geometry() for window in (here, full, tip)] == places
    screens.deleteLater()


def test_the_program_watches_its_screens(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    from netviz.app import application as module

    monkeypatch.setattr(QApplication, "exec", lambda *_: 0)
    monkeypatch.setattr(module, "create_window", _stop)
    with pytest.raises(_StopError):
        module.run(module.LaunchOptions())
    found = create_application().findChildren(Screens)
    assert found
    for screens in found:
        screens.deleteLater()


class _StopError(Exception):
    pass


def _stop(*_: object) -> None:
    raise _StopError
