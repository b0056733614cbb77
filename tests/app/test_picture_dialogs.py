"""Pictures that are opened, pasted, dropped and saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.app.picture_dialogs import PictureDialogs
from netviz.app.settings import Settings
from netviz.data.pictures.decoding import decode
from netviz.data.pictures.finding import find_digits
from netviz.scene.selection import Selection
from netviz.session.picture_files import colors_of
from netviz.session.session import Session
from netviz.widgets.image.drawing_preview import DrawingPreview
from netviz.widgets.image.picture_dialog import PictureDialog
from netviz.widgets.image.picture_steps import PictureSteps
from netviz.widgets.parts.theme import DARK_THEME
from tests.app.fakes import FakeLook


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


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def pictures(parent: QWidget, models: Session, tmp_path: Path) -> PictureDialogs:
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    look: Any = FakeLook()
    return PictureDialogs(
        parent, settings, look, models.images, models.drawing, models.jobs, models.messages, models.display
    )


def dialog_of(parent: QWidget, qtbot: QtBot) -> PictureDialog:
    qtbot.waitUntil(lambda: parent.findChild(PictureDialog) is not None, timeout=10_000)
    dialog = parent.findChild(PictureDialog)
    assert dialog is not None
    return dialog


def refusal_of(models: Session, qtbot: QtBot, act: Callable[[], None]) -> str:
    """Return the sentence with which something is refused."""
    with qtbot.waitSignal(models.messages.refused, timeout=10_000) as refused:
        act()
    text = refused.args[0]
    assert isinstance(text, str)
    return text


def answer_with(monkeypatch: pytest.MonkeyPatch, method: str, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, method, staticmethod(lambda *_, **__: (str(path), "")))


def test_an_opened_picture_is_shown_first_and_then_drawn_on(
    pictures: PictureDialogs,
    parent: QWidget,
    models: Session,
    qtbot: QtBot,
    picture: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answer_with(monkeypatch, "getOpenFileName", picture)
    before = models.images.image
    pictures.ask_open()
    dialog = dialog_of(parent, qtbot)
    assert models.images.image is before
    expected = find_digits(colors_of(picture_of_one())).digits[0].pixels
    preview = dialog.findChild(DrawingPreview, "picture-preview")
    assert preview is not None
    np.testing.assert_array_equal(preview.pixels, expected)
    assert dialog.inverted.isChecked()
    steps = dialog.findChild(PictureSteps)
    assert steps is not None
    assert len(steps.texts) == 6
    dialog.accept()
    assert models.images.image is not None
    np.testing.assert_array_equal(models.images.image.pixels, expected)
    desk = models.drawing
    assert desk.is_open
    assert not desk.is_centred
    desk.undo()
    assert desk.is_blank


def test_what_the_user_decides_otherwise_is_seen_at_once(
    pictures: PictureDialogs, parent: QWidget, models: Session, qtbot: QtBot, picture: Path
) -> None:
    pictures.open(str(picture))
    dialog = dialog_of(parent, qtbot)
    first = dialog.digit
    assert first is not None
    dialog.inverted.click()
    # Nothing in it is brighter than its paper.
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
    qtbot.waitUntil(lambda: dialog.digit is None, timeout=10_000)
    assert not ok.isEnabled()
    sentence = dialog.findChild(QLabel, "picture-sentence")
    assert sentence is not None
    assert "no contrast" in sentence.text()
    dialog.automatic.click()
    qtbot.waitUntil(lambda: dialog.digit is not None, timeout=10_000)
    np.testing.assert_array_equal(dialog.digit, first)
    assert dialog.inverted.isChecked()
    assert ok.isEnabled()
    before = models.images.image
    dialog.reject()
    assert models.images.image is before


def test_one_of_several_digits_is_chosen_and_a_part_of_the_picture_counts(
    pictures: PictureDialogs, parent: QWidget, models: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    grey = np.full((120, 200), 235, np.uint8)
    grey[20:100, 30:40] = 25
    grey[20:32, 100:150] = 25
    grey[20:100, 138:150] = 25
    path = tmp_path / "two.png"
    assert QImage(grey.data, 200, 120, 200, QImage.Format.Format_Grayscale8).save(str(path))
    pictures.open(str(path))
    dialog = dialog_of(parent, qtbot)
    left, right = find_digits(grey).digits
    np.testing.assert_array_equal(dialog.digit, left.pixels)
    view = dialog.picture
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.frame_of(1).center())
    np.testing.assert_array_equal(dialog.digit, right.pixels)
    QTest.keyClick(view, Qt.Key.Key_Left)
    np.testing.assert_array_equal(dialog.digit, left.pixels)
    # Dragging over the right half leaves the other digit out.
    frame = view.frame_of(1).adjusted(-20, -20, 20, 20)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=frame.topLeft())
    QTest.mouseMove(view, frame.center())
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=frame.bottomRight())
    qtbot.waitUntil(lambda: dialog.digit is not None and np.abs(dialog.digit - right.pixels.astype(int)).mean() < 6)
    dialog.accept()
    assert models.images.image is not None
    assert np.abs(models.images.image.pixels - right.pixels.astype(int)).mean() < 6


@pytest.fixture
def three(tmp_path: Path) -> Path:
    """A picture of three strokes, each of its own shape."""
    grey = np.full((120, 300), 235, np.uint8)
    grey[20:100, 30:40] = 25
    for left in (100, 200):
        grey[20:32, left : left + 50] = 25
        grey[20:100, left + 38 : left + 50] = 25
    grey[88:100, 200:250] = 25
    path = tmp_path / "three.png"
    assert QImage(grey.data, 300, 120, 300, QImage.Format.Format_Grayscale8).save(str(path))
    return path


def test_the_steps_are_those_of_the_chosen_digit(
    pictures: PictureDialogs, parent: QWidget, qtbot: QtBot, three: Path
) -> None:
    pictures.open(str(three))
    dialog = dialog_of(parent, qtbot)
    steps = dialog.findChild(PictureSteps)
    assert steps is not None
    seen = set()
    for number in range(3):
        dialog.picture.choose(number)
        assert dialog.digit is not None
        # The last small picture is the frame, scaled up.
        frame = steps.pictures[-1].toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        shown = np.frombuffer(frame.constBits(), np.uint8).reshape(frame.height(), frame.bytesPerLine())
        shown = shown[:, : frame.width()].astype(float)
        places = (np.arange(28) * frame.width() + frame.width() // 2) // 28
        sampled = shown[np.ix_(places, places)]
        assert np.corrcoef(sampled.ravel(), dialog.digit)[0, 1] > 0.95
        seen.add(tuple(steps.texts))
    assert len(seen) > 1
    dialog.reject()


def test_return_takes_the_digit(
    pictures: PictureDialogs, parent: QWidget, models: Session, qtbot: QtBot, picture: Path
) -> None:
    pictures.open(str(picture))
    dialog = dialog_of(parent, qtbot)
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    assert [button.property("role") for button in buttons.buttons() if button.isDefault()] == ["primary"]
    QTest.keyClick(dialog.threshold, Qt.Key.Key_Return)
    assert models.drawing.is_shown


@pytest.mark.parametrize(
    ("names", "word"),
    [
        (tuple("0123456789"), "digits"),
        (tuple("ABCDEFGHIJ"), "letters"),
        (tuple("0123ABCDEF"), "characters"),
        (("Trouser", "Bag"), "shapes"),
    ],
)
def test_the_dialog_speaks_of_what_the_classes_are(
    parent: QWidget, qtbot: QtBot, three: Path, names: tuple[str, ...], word: str
) -> None:
    colors = decode(three)
    dialog = PictureDialog(colors, "three.png", DARK_THEME, names, parent)
    dialog.show_findings(find_digits(colors), (names[0], names[0], names[1]))
    sentence = dialog.findChild(QLabel, "picture-sentence")
    assert sentence is not None
    assert sentence.text().startswith(f"3 {word}, read as {names[0]}, {names[0]}, {names[1]}.")
    said = " ".join([label.text() for label in dialog.findChildren(QLabel)] + [dialog.picture.accessibleDescription()])
    assert word == "digits" or "digit" not in said.casefold()
    dialog.reject()


def test_the_other_digits_of_a_picture_are_read_without_opening_it_again(
    window: MainWindow, qtbot: QtBot, three: Path
) -> None:
    window.open_picture(three)
    window.session.questions.select(Selection(unit=1))
    dialog = dialog_of(window, qtbot)
    digits = [digit.pixels for digit in find_digits(decode(three)).digits]
    dialog.picture.choose(1)
    dialog.accept()
    desk, images = window.session.drawing, window.session.images
    place = window.findChild(QLabel, "digit-place")
    previous, following = (window.findChild(QToolButton, name) for name in ("previous-digit", "next-digit"))
    assert place is not None
    assert previous is not None
    assert following is not None

    def shows(number: int) -> bool:
        return images.image is not None and np.array_equal(images.image.pixels, digits[number])

    assert shows(1)
    assert place.isVisibleTo(window)
    assert place.text() == "2 of 3 in the picture"
    following.click()
    assert shows(2)
    assert place.text() == "3 of 3 in the picture"
    assert not following.isEnabled()
    window.actions_.by_name["previous-digit"].trigger()
    window.actions_.by_name["previous-digit"].trigger()
    assert shows(0)
    assert not previous.isEnabled()
    assert not window.actions_.by_name["previous-digit"].isEnabled()
    # Each is a step that can be undone.
    desk.undo()
    assert shows(1)
    assert place.text() == "2 of 3 in the picture"
    # What is drawn on is no digit of the picture any more, until that is undone.
    desk.begin(3, 3, erases=False)
    desk.move_to(9, 3)
    desk.end()
    assert not place.isVisibleTo(window)
    assert not window.actions_.by_name["next-digit"].isEnabled()
    desk.undo()
    assert place.isVisibleTo(window)
    # An image of the data set is none of them either; what was left is not drawn over, but comes back.
    desk.leave()
    assert not window.actions_.by_name["next-digit"].isEnabled()
    desk.toggle()
    assert desk.is_blank
    desk.undo()
    window.actions_.by_name["next-digit"].trigger()
    assert shows(2)


def test_a_picture_of_one_digit_leads_to_no_others(window: MainWindow, qtbot: QtBot, picture: Path) -> None:
    window.open_picture(picture)
    window.session.questions.select(Selection(unit=1))
    dialog_of(window, qtbot).accept()
    place = window.findChild(QLabel, "digit-place")
    assert place is not None
    assert not place.isVisibleTo(window)
    assert not window.actions_.by_name["next-digit"].isEnabled()


def test_the_strength_of_ink_is_adjusted_by_hand(
    pictures: PictureDialogs, parent: QWidget, models: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    # A stroke and a paler one beside it, which is a digit only where pale ink counts.
    grey = np.full((120, 160), 235, np.uint8)
    grey[20:100, 30:40] = 15
    grey[20:100, 100:110] = 105
    path = tmp_path / "pale.png"
    assert QImage(grey.data, 160, 120, 160, QImage.Format.Format_Grayscale8).save(str(path))
    pictures.open(str(path))
    dialog = dialog_of(parent, qtbot)
    assert dialog.found_boxes == 2
    dialog.threshold.setValue(90)
    qtbot.waitUntil(lambda: dialog.found_boxes == 1, timeout=10_000)
    dialog.reject()


def test_a_picture_in_the_clipboard_is_pasted(pictures: PictureDialogs, parent: QWidget, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setImage(picture_of_one())
    pictures.paste()
    dialog = dialog_of(parent, qtbot)
    np.testing.assert_array_equal(dialog.digit, find_digits(colors_of(picture_of_one())).digits[0].pixels)
    dialog.reject()


def test_without_a_picture_in_the_clipboard_it_says_so(pictures: PictureDialogs, models: Session, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("seven")
    assert refusal_of(models, qtbot, pictures.paste) == "There is no picture on the clipboard; copy one first."


def test_files_without_a_digit_are_refused_in_a_sentence(
    pictures: PictureDialogs, parent: QWidget, models: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    broken, blank = tmp_path / "broken.png", tmp_path / "blank.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\nand no more")
    page = QImage(50, 50, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    assert page.save(str(blank))
    for path, text in ((broken, "broken.png is not a picture"), (blank, "shows no digit")):
        assert text in refusal_of(models, qtbot, partial(pictures.open, str(path)))
    assert parent.findChild(PictureDialog) is None


def test_a_dropped_file_is_opened(window: MainWindow, qtbot: QtBot, picture: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture))])
    action, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPointF(50, 50).toPoint(), action, data, button, none)
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), action, data, button, none))
    dialog_of(window, qtbot).reject()


def test_a_saved_image_opens_as_the_same_pixels(
    pictures: PictureDialogs,
    parent: QWidget,
    models: Session,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk = models.drawing
    desk.toggle()
    desk.begin(4, 4, erases=False)
    desk.move_to(6, 20)
    desk.move_to(15, 16)
    desk.end()
    assert models.images.image is not None
    pixels = models.images.image.pixels
    answer_with(monkeypatch, "getSaveFileName", tmp_path / "mine")
    pictures.ask_save()
    path = tmp_path / "mine.png"
    qtbot.waitUntil(path.exists, timeout=10_000)
    desk.clear()
    desk.leave()
    pictures.open(str(path))
    dialog_of(parent, qtbot).accept()
    np.testing.assert_array_equal(models.images.image.pixels, pixels)


def test_saving_where_nothing_can_be_written_is_refused(
    pictures: PictureDialogs, models: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    save = partial(pictures.save, tmp_path / "nowhere" / "mine.png")
    assert refusal_of(models, qtbot, save).startswith("mine.png could not be written")


def test_a_picture_that_is_named_at_the_start_waits_for_the_network(
    window: MainWindow, qtbot: QtBot, picture: Path
) -> None:
    window.open_picture(picture)
    # A frame that comes is enough; another one opens no second dialog.
    window.session.questions.select(Selection(unit=1))
    dialog = dialog_of(window, qtbot)
    window.session.questions.select(Selection(unit=2))
    dialog.accept()
    qtbot.waitUntil(lambda: window.session.drawing.is_shown, timeout=10_000)
    qtbot.waitUntil(lambda: window.findChild(PictureDialog) is None, timeout=10_000)
