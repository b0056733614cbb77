"""The window with two to 62 classes: nothing is cut or lies on other text, and every view shows the classes."""

from __future__ import annotations

import string
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.data import Dataset
from netviz.scene.appearance import Mode
from netviz.scene.selection import Selection
from tests.app.painted_text import recorded
from tests.app.test_layout import open_bottom, settle
from tests.app.test_painted_text import arrange, problems
from tests.conftest import has_begun, make_window, write_folder

SETS = {
    "binary": ("0", "1"),
    "words": ("a cat", "a dog", "neither of the two"),
    "alphabet": tuple(f"{letter}, spelled out" for letter in string.ascii_uppercase),
    "letters": tuple(string.ascii_uppercase),
    "everything": tuple(string.digits + string.ascii_uppercase + string.ascii_lowercase),
}


def make_classes(names: tuple[str, ...]) -> Dataset:
    """Return a few blurred blots of each class."""
    rng = np.random.default_rng(0)
    blots = rng.integers(0, 2, (len(names), 7, 7)).repeat(4, axis=1).repeat(4, axis=2) * 200

    def images_of(labels: np.ndarray) -> np.ndarray:
        images = blots[labels] + rng.integers(0, 50, (len(labels), 28, 28))
        images[:, :3] = images[:, -3:] = images[:, :, :3] = images[:, :, -3:] = 0
        pixels: np.ndarray = images.astype(np.uint8).reshape(-1, 784)
        return pixels

    train, test = (np.tile(np.arange(len(names), dtype=np.uint8), count) for count in (12, 3))
    return Dataset("classes", names, images_of(train), train, images_of(test), test)


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folders = {}
    for key, names in SETS.items():
        folders[key] = write_folder(make_classes(names), tmp_path_factory.mktemp("classes") / key)
        (folders[key] / "labels.txt").write_text("\n".join(names))
    return folders


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, folders: dict[str, Path]) -> Iterator[MainWindow]:
    window = make_window(tmp_path / "settings.ini")
    qtbot.addWidget(window)
    window.look.reduce_motion(True)
    with qtbot.waitActive(window, timeout=10_000):
        window.show()
        window.activateWindow()
    with qtbot.waitSignal(window.views.network.view.painted, timeout=10_000):
        window.session.start(folders["letters"])
    open_bottom(window, qtbot)
    yield window
    window.close()
    window.session.close()
    assert not window.session.running_threads


def load(window: MainWindow, folder: Path, n_classes: int, qtbot: QtBot) -> None:
    """Load a data set, and train on it for an epoch."""
    session = window.session
    session.files.load_dataset(folder)
    qtbot.waitUntil(lambda: session.images.n_classes == n_classes and has_begun(session), timeout=10_000)
    session.run.set_pace(None)
    session.run.train_one_epoch()
    qtbot.waitUntil(lambda: session.run.step > 0 and not session.run.is_running, timeout=10_000)
    qtbot.waitUntil(lambda: shown_step(window) == session.run.step, timeout=10_000)


def shown_step(window: MainWindow) -> int:
    frame = window.session.pictures.frame
    return -1 if frame is None else frame.snapshot.step


def test_every_page_with_any_number_of_classes(window: MainWindow, folders: dict[str, Path], qtbot: QtBot) -> None:
    session, data, found = window.session, window.views.data, []
    with recorded() as recorder:
        arrange(window, qtbot, (1280, 720))
        for key, names in SETS.items():
            load(window, folders[key], len(names), qtbot)
            frame = session.pictures.frame
            assert frame is not None
            assert frame.trace.parameters.architecture.layer_sizes == (784, 256, len(names))
            assert session.run.config.n_classes == len(names)
            for page in range(window.panels.tabs.count()):
                window.panels.tabs.setCurrentIndex(page)
                settle(qtbot)
                found += [f"{key}, page {page}: {fault}" for fault in problems(window, recorder, qtbot)]
            window.panels.show_data()
            qtbot.waitUntil(lambda: data.matrix.confusion is not None, timeout=10_000)
            settle(qtbot)
            found += [f"{key}, data: {fault}" for fault in problems(window, recorder, qtbot)]
            assert data.matrix.confusion is not None
            assert data.matrix.confusion.shape == (len(names), len(names))
            assert data.classes.counts.tolist() == [12] * len(names)
            session.questions.select(Selection(digit=len(names) - 1))
            session.display.set_appearance(replace(session.display.own_appearance, mode=Mode.GRADIENT))
            settle(qtbot)
            found += [f"{key}, gradient: {fault}" for fault in problems(window, recorder, qtbot)]
            session.display.set_appearance(replace(session.display.own_appearance, mode=Mode.WEIGHTS))
            window.panels.docks["curves"].raise_()
    assert not found
