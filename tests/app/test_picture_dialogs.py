"""Pictures that are opened, pasted, dropped and saved."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.data.centring import digit_from_picture
from netviz.session.picture_files import grey_of
from netviz.widgets.image.drawing_preview import DrawingPreview
from netviz.widgets.image.picture_dialog import PictureDialog


def picture_of_one() -> QImage:
    """Return a dark stroke on a light page."""
    grey = np.full((120, 80), 235, np.uint8)
    grey[20:100, 30:40] = 25
    return QImage(grey.data, 80, 120, 80, QImage.Format.Format_Grayscale8).copy()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "one.png"
    assert picture_of_one().save(str(path))
    return path


def dialog_of(window: MainWindow, qtbot: QtBot) -> PictureDialog:
    qtbot.waitUntil(lambda: window.findChild(PictureDialog) is not None, timeout=10_000)
    dialog = window.findChild(PictureDialog)
    assert dialog is not None
    return dialog


def refusal_of(window: MainWindow, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: window.findChild(QMessageBox, "error-dialog") is not None, timeout=10_000)
    box = window.findChild(QMessageBox, "error-dialog")
    assert box is not None
    text = box.text()
    assert not box.detailedText()
    box.accept()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox, "error-dialog") is None, timeout=10_000)
    return text


def answer_with(monkeypatch: pytest.MonkeyPatch, method: str, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, method, staticmethod(lambda *_: (str(path), "")))


def test_an_opened_picture_is_shown_first_and_then_drawn_on(
    window: MainWindow, qtbot: QtBot, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_with(monkeypatch, "getOpenFileName", picture)
    before = window.session.images.image
    qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = dialog_of(window, qtbot)
    assert window.session.images.image is before
    expected = digit_from_picture(grey_of(picture_of_one()))
    preview = dialog.findChild(DrawingPreview, "picture-preview")
    assert preview is not None
    np.testing.assert_array_equal(preview.pixels, expected)
    assert dialog.inverted.isChecked()
    assert dialog.centred.isChecked()
    dialog.accept()
    assert window.session.images.image is not None
    np.testing.assert_array_equal(window.session.images.image.pixels, expected)
    desk = window.session.drawing
    assert desk.is_open
    assert not desk.is_centred
    desk.undo()
    assert desk.is_blank


def test_what_the_user_decides_otherwise_is_seen_at_once(window: MainWindow, qtbot: QtBot, picture: Path) -> None:
    window.pictures.open(str(picture))
    dialog = dialog_of(window, qtbot)
    box = dialog.findChild(QCheckBox, "picture-centred")
    assert box is not None
    first = dialog.digit
    box.click()
    second = dialog.digit
    assert first is not None
    assert second is not None
    assert not np.array_equal(first, second)
    dialog.inverted.click()
    # Nothing in it is brighter than its paper.
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    assert dialog.digit is None
    assert not buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    before = window.session.images.image
    dialog.reject()
    assert window.session.images.image is before


def test_a_picture_in_the_clipboard_is_pasted(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setImage(picture_of_one())
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(window, qtbot)
    np.testing.assert_array_equal(dialog.digit, digit_from_picture(grey_of(picture_of_one())))
    dialog.reject()


def test_without_a_picture_in_the_clipboard_it_says_so(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("seven")
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert refusal_of(window, qtbot) == "There is no picture in the clipboard; copy one first."


def test_files_without_a_digit_are_refused_in_a_sentence(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    broken, blank = tmp_path / "broken.png", tmp_path / "blank.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\nand no more")
    page = QImage(50, 50, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    assert page.save(str(blank))
    for path, said in ((broken, "broken.png is not a picture"), (blank, "shows no digit")):
        window.pictures.open(str(path))
        assert said in refusal_of(window, qtbot)
    assert window.findChild(PictureDialog) is None


def test_a_dropped_file_is_opened(window: MainWindow, qtbot: QtBot, picture: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture))])
    action, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPointF(50, 50).toPoint(), action, data, button, none)
    window.input.dragEnterEvent(entering)
    assert entering.isAccepted()
    window.input.dropEvent(QDropEvent(QPointF(50, 50), action, data, button, none))
    dialog_of(window, qtbot).reject()


def test_a_saved_image_opens_as_the_same_pixels(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = window.session.drawing
    desk.toggle()
    desk.begin(4, 4, erases=False)
    desk.move_to(6, 20)
    desk.move_to(15, 16)
    desk.end()
    assert window.session.images.image is not None
    pixels = window.session.images.image.pixels
    answer_with(monkeypatch, "getSaveFileName", tmp_path / "mine")
    window.actions_.by_name["save-image"].trigger()
    path = tmp_path / "mine.png"
    qtbot.waitUntil(path.exists, timeout=10_000)
    desk.clear()
    desk.leave()
    window.pictures.open(str(path))
    dialog_of(window, qtbot).accept()
    np.testing.assert_array_equal(window.session.images.image.pixels, pixels)


def test_saving_where_nothing_can_be_written_is_refused(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.pictures.save(tmp_path / "nowhere" / "mine.png")
    assert refusal_of(window, qtbot).startswith("mine.png could not be written")
