"""Whatever is chosen, dropped or used before is opened; and from any images, a way leads back to MNIST."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import Mock

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.file_dialogs import FileDialogs
from netviz.app.lesson_requests import LessonRequests
from netviz.app.main_window import MainWindow
from netviz.app.opening import Opening
from netviz.app.picture_dialogs import PictureDialogs
from netviz.app.recent_files import RecentFiles
from netviz.app.settings import Settings
from netviz.data import DIGITS
from netviz.nn.parameter_file import save_parameters
from netviz.nn.parameters import Architecture, Parameters
from netviz.session.files import Files
from netviz.session.messages import Messages
from tests.conftest import make_window


def network_file(path: Path, n_classes: int) -> Path:
    architecture = Architecture((784, 8, n_classes), "relu")
    parameters = Parameters(architecture, np.zeros(architecture.n_parameters, np.float32))
    save_parameters(path, parameters, {"activation": "relu", "seed": "0", "step": "1", "epoch": "0", "data_set": "x"})
    return path


class Desk:
    """An `Opening` and what it hands files to."""

    def __init__(self, tmp_path: Path) -> None:
        self.parent = QWidget()
        self.settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
        self.files, self.dialogs, self.pictures = Mock(spec=Files), Mock(spec=FileDialogs), Mock(spec=PictureDialogs)
        self.messages, self.lessons = Messages(), LessonRequests(self.parent)
        self.opening = Opening(
            self.parent, self.settings, self.files, self.dialogs, self.pictures, self.lessons, self.messages
        )
        self.asked: list[object] = []
        self.lessons.wanted.connect(lambda path: self.asked.append(("lesson", path)))
        self.opening.session_chosen.connect(lambda path: self.asked.append(("session", path)))
        self.messages.refused.connect(self.asked.append)

    def handled(self) -> str:
        """Return who was asked to open something since the last call."""
        mocks = {"files": self.files, "dialogs": self.dialogs, "pictures": self.pictures}
        calls = [f"{name}.{call[0]}" for name, mock in mocks.items() for call in mock.mock_calls]
        calls += [str(what[0]) if isinstance(what, tuple) else str(what) for what in self.asked]
        for mock in mocks.values():
            mock.reset_mock()
        self.asked.clear()
        (call,) = calls
        return call


def drop(desk: Desk, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.DragEnter, QEvent.Type.Drop):
        event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys, kind)
        assert desk.opening.eventFilter(desk.parent, event)
        assert event.isAccepted()


def test_each_kind_is_opened_by_who_knows_it_however_it_comes(
    qtbot: QtBot, tmp_path: Path, bars_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(tmp_path)
    qtbot.addWidget(desk.parent)
    picture = tmp_path / "seven.png"
    Image.fromarray(np.eye(28, dtype=np.uint8)).save(picture)
    run = tmp_path / "run"
    run.mkdir()
    unknown = tmp_path / "notes.txt"
    unknown.write_text("Buy milk.")
    for path, handled in (
        (network_file(tmp_path / "mine.safetensors", 10), "files.open_model"),
        (picture, "pictures.open"),
        (bars_folder, "files.load_dataset"),
        (bars_folder / "train-images-idx3-ubyte", "files.load_dataset"),
        (tmp_path / "lecture.netviz", "session"),
        (tmp_path / "lecture.toml", "lesson"),
        (network_file(run / "step_1.safetensors", 10).parent, "dialogs.follow"),
        (unknown, "notes.txt is of no kind that netviz opens"),
    ):
        drop(desk, path)
        assert desk.handled().startswith(handled)
        if path.is_dir():
            monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_, path=path: str(path)))
            desk.opening.ask_folder()
            assert desk.handled().startswith(handled)
            assert desk.settings.folder == path.parent
        else:
            monkeypatch.setattr(
                QFileDialog, "getOpenFileName", staticmethod(lambda *_, path=path, **__: (str(path), ""))
            )
            desk.opening.ask()
            assert desk.handled().startswith(handled)
            assert desk.settings.folder == path.parent


def test_recent_files_of_one_name_are_told_apart(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    recent, menu = RecentFiles(settings), QMenu()
    qtbot.addWidget(menu)
    menu.addAction("Clear the list")
    recent.fill(menu)
    paths = [tmp_path / "a" / "model.pt", tmp_path / "b" / "model.pt", tmp_path / "one & two.png"]
    for path in paths:
        recent.remember(path)
    recent.remember(paths[0])
    menu.aboutToShow.emit()
    listed = [action for action in menu.actions() if action.property("recent") and action.text()]
    assert [action.text() for action in listed] == ["model.pt – a", "one && two.png", "model.pt – b"]
    with qtbot.waitSignal(recent.chosen) as chosen:
        listed[2].trigger()
    assert chosen.args == [paths[1]]


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    """Images of 12 classes that are no digits."""
    chance = np.random.default_rng(1)
    images, labels = chance.integers(0, 256, (240, 28, 28), np.uint8), np.arange(240) % 12
    folder = tmp_path / "letters"
    for name in "ABCDEFGHIJKL":
        (folder / name).mkdir(parents=True)
    for number, (image, label) in enumerate(zip(images, labels, strict=True)):
        Image.fromarray(image).save(folder / "ABCDEFGHIJKL"[label] / f"{number}.png")
    return folder


@pytest.fixture
def lettered(qtbot: QtBot, tmp_path: Path, letters: Path) -> Iterator[MainWindow]:
    """A window that shows letters."""
    window = make_window(tmp_path / "settings.ini")
    qtbot.addWidget(window)
    window.show()
    window.session.start(letters)
    qtbot.waitUntil(lambda: window.session.pictures.frame is not None, timeout=20_000)
    yield window
    window.close()
    window.session.close()
    assert not window.session.running_threads


def test_a_way_leads_back_to_mnist(lettered: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    session, back = lettered.session, lettered.actions_.by_name["mnist"]
    assert session.images.n_classes == 12
    assert back.isEnabled()
    back.trigger()
    qtbot.waitUntil(lambda: session.images.class_names == DIGITS and session.run.snapshot is not None, timeout=20_000)
    assert not back.isEnabled()

    def paths() -> list[str]:
        return [path.name for path in lettered.recent.paths]

    assert paths() == ["letters"]
    # The letters are one of the files that were used last.
    lettered.recent.chosen.emit(lettered.recent.paths[0])
    qtbot.waitUntil(lambda: lettered.findChild(QDialog, "images-dialog") is not None, timeout=20_000)
    dialog = lettered.findChild(QDialog, "images-dialog")
    assert dialog is not None
    dialog.accept()
    qtbot.waitUntil(lambda: session.images.n_classes == 12, timeout=20_000)

    # A network of ten digits opens with MNIST; one of eleven says what it needs.
    digits, eleven = (network_file(tmp_path / f"of_{n}.safetensors", n) for n in (10, 11))
    with qtbot.waitSignal(session.messages.refused, timeout=20_000) as refused:
        lettered.opening.open(eleven)
    refusal = lettered.findChild(QMessageBox, "error-dialog")
    assert refusal is not None
    refusal.accept()
    assert refused.args == [
        "of_11.safetensors has 11 outputs, but the images shown are of 12 classes. "
        "Open images of 11 classes first, then this network."
    ]
    for answer in ("Cancel", "Show it with MNIST"):
        lettered.opening.open(digits)
        qtbot.waitUntil(lambda: lettered.findChild(QMessageBox, "mnist-question") is not None, timeout=20_000)
        box = lettered.findChild(QMessageBox, "mnist-question")
        assert box is not None
        assert box.text() == "of_10.safetensors has 10 outputs, but the images shown are of 12 classes."
        next(b for b in box.findChildren(QPushButton) if b.text().replace("&", "") == answer).click()
        qtbot.waitUntil(lambda: lettered.findChild(QMessageBox, "mnist-question") is None, timeout=20_000)
        if answer == "Cancel":
            assert session.images.n_classes == 12
    qtbot.waitUntil(lambda: session.run.config.hidden == (8,) and session.run.snapshot is not None, timeout=20_000)
    assert session.images.class_names == DIGITS
    assert paths() == ["of_10.safetensors", "letters"]
