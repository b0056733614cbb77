"""The window as a whole: loading, settings, errors and closing."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMessageBox, QPushButton, QSlider
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.failure import Failure
from netviz.scene.appearance import Mode
from netviz.training.pacing import PACES
from netviz.widgets.parts.theme import LIGHT_THEME
from tests.app.test_layout import settle
from tests.conftest import make_window


def test_the_window_is_there_before_the_data_and_says_what_it_waits_for(
    qtbot: QtBot, tmp_path: Path, bars_folder: Path
) -> None:
    window = make_window(tmp_path / "settings.ini")
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.first_shown, timeout=10_000):
        window.show()
    assert window.session.images.dataset is None
    window.session.start(bars_folder)
    assert window.session.files.busy == f"Loading {bars_folder.name}…"
    qtbot.waitUntil(lambda: window.session.pictures.frame is not None, timeout=10_000)
    assert window.session.files.busy == ""
    window.close()


def test_layout_theme_mode_and_speed_come_back(qtbot: QtBot, tmp_path: Path) -> None:
    settings = tmp_path / "settings.ini"
    first = make_window(settings)
    qtbot.addWidget(first)
    first.resize(960, 700)
    first.show()
    qtbot.waitExposed(first)
    first.look.set_theme(LIGHT_THEME)
    first.actions_.by_name["draw-signal"].trigger()
    first.session.run.set_pace(PACES[2])
    first.panels.tabs.setCurrentIndex(1)
    dock = first.findChild(QDockWidget, "shares-dock")
    assert dock is not None
    dock.close()
    first.close()

    second = make_window(settings)
    qtbot.addWidget(second)
    second.show()
    assert second.look.theme == LIGHT_THEME
    assert second.session.display.appearance.mode is Mode.SIGNAL
    assert second.session.run.pace == PACES[2]
    assert second.panels.tabs.currentIndex() == 1
    shares = second.findChild(QDockWidget, "shares-dock")
    assert shares is not None
    assert not shares.isVisible()
    second.close()


def has_size(window: MainWindow, width: int, height: int) -> bool:
    return (window.width(), window.height()) == (width, height)


def test_the_image_is_as_large_at_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    sizes: list[tuple[int, float]] = []
    for _ in range(3):
        window = make_window(tmp_path / "settings.ini")
        qtbot.addWidget(window)
        is_first = not sizes
        if is_first:
            window.resize(960, 700)
        else:
            # As on desktops that take something for their frames first.
            qtbot.waitUntil(partial(has_size, window, 960, 700))
            window.resize(958, 674)
        window.show()
        qtbot.waitExposed(window)
        window.resize(960, 700)
        settle(qtbot)
        view = window.views.input
        sizes.append((window.panels.docks["input"].height(), view.image_view.pixel_rect(0).width()))
        window.close()
    assert sizes[1:] == sizes[:1] * 2


def test_settings_that_make_no_sense_count_as_missing(qtbot: QtBot, tmp_path: Path) -> None:
    settings = tmp_path / "settings.ini"
    settings.write_text(
        "[General]\ntheme=pink\npace=fast\ntab=99\nfolder=nowhere\n"
        "[network]\nmode=7\nweights%20contrast=900\n[window]\ngeometry=1\ndocks=2\n"
    )
    window = make_window(settings)
    qtbot.addWidget(window)
    window.show()
    assert window.look.theme.name == "dark"
    assert window.session.display.appearance.mode is Mode.WEIGHTS
    assert window.session.display.appearance.contrast_of(Mode.WEIGHTS) == 4.0
    window.close()


def test_light_and_dark_change_the_pictures_too(window: MainWindow, qtbot: QtBot) -> None:
    pictures = window.session.pictures
    assert pictures.frame is not None
    dark = pictures.frame.wall.mean()

    def is_light() -> bool:
        return pictures.frame is not None and pictures.frame.appearance.palette == LIGHT_THEME.palette

    qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(is_light, timeout=10_000)
    assert pictures.frame.wall.mean() > dark + 50
    assert window.actions_.by_name["theme"].isChecked()


def test_errors_and_refusals_of_the_models_are_shown(window: MainWindow, qtbot: QtBot) -> None:
    messages = window.session.messages
    for report in (
        lambda: messages.fail(Failure.of("testing", ValueError("Why."))),
        lambda: messages.refuse("Why."),
    ):
        report()
        dialog = window.findChild(QMessageBox, "error-dialog")
        assert dialog is not None
        assert "Why." in dialog.text() + dialog.informativeText()
        dialog.accept()
        qtbot.waitUntil(lambda: window.findChild(QMessageBox, "error-dialog") is None, timeout=10_000)
    window.session.run.train_one_batch()
    qtbot.waitUntil(lambda: window.session.run.step == 1, timeout=10_000)


def test_closing_while_training_is_quick_and_quiet(window: MainWindow, qtbot: QtBot) -> None:
    with capture_exceptions() as exceptions:
        window.session.run.train()
        qtbot.waitUntil(lambda: window.session.run.step > 0, timeout=10_000)
        window.close()
    assert not exceptions
    window.session.close()
    assert not window.session.running_threads


def test_a_focused_button_has_space_and_a_focused_slider_its_arrows(window: MainWindow, qtbot: QtBot) -> None:
    batch = window.findChild(QPushButton, "one-batch-button")
    slider = window.findChild(QSlider, "contrast")
    assert batch is not None
    assert slider is not None
    window.activateWindow()
    batch.setFocus()
    qtbot.waitUntil(batch.hasFocus, timeout=10_000)
    qtbot.keyClick(batch, Qt.Key.Key_Space)
    run = window.session.run
    qtbot.waitUntil(lambda: run.step == 1 and not run.is_running, timeout=10_000)
    slider.setFocus()
    notch = slider.value()
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert slider.value() == notch - 1
    assert window.session.images.image is not None
    assert window.session.images.image.index == 0


def test_a_notice_lies_over_the_window_and_moves_nothing(window: MainWindow, qtbot: QtBot) -> None:
    before = window.views.network.view.size()
    window.session.messages.notice("Something was done.")
    assert window.toast.isVisible()
    assert window.toast.text() == "Something was done."
    # In the empty part of the menu bar, it covers nothing that is read.
    menus = window.menuBar().actions()
    assert window.toast.geometry().bottom() <= window.menuBar().geometry().bottom()
    assert window.toast.geometry().left() > window.menuBar().actionGeometry(menus[-1]).right()
    assert window.views.network.view.size() == before
