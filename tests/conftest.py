"""What all tests share: a platform for Qt, small data, settings of their own, and no thread left behind."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import struct
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("PYQTGRAPH_QT_LIB", "PySide6")

import numpy as np
import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from netviz.data import Dataset
from netviz.scene.layout import NetworkLayout
from netviz.session.session import Session
from netviz.session.wording import Wording, wording
from netviz.training import TrainingConfig
from netviz.training.pacing import PACES
from netviz.training.threads import limit_blas_threads
from netviz.workers.render_client import RenderClient
from netviz.workers.training_process import TrainingProcess

# How long an example takes depends on what else the machine does.
settings.register_profile("no deadline", deadline=None)
settings.load_profile("no deadline")

if TYPE_CHECKING:
    from netviz.app.main_window import MainWindow


@pytest.hookimpl(trylast=True)
def pytest_configure() -> None:
    """Choose Qt's platform, after the display of this process has been started where there can be one.

    And take one BLAS thread, as the program does: on busy cores, several wait for each other in every product.
    """
    limit_blas_threads()
    obey_signals()
    if sys.platform == "linux" and not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def obey_signals() -> None:
    """Obey what a shell has ignored by all that it starts in the background: tests send such signals to programs."""
    for name, handler in (("SIGINT", signal.default_int_handler), ("SIGQUIT", signal.SIG_DFL)):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, handler)


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Exempt all that is imported from every later search for garbage."""
    freeze_garbage_collection()


def freeze_garbage_collection() -> None:
    """Let collecting pass over all objects that there are, which live to the end: no test's session may be among them.

    Otherwise each test examines a hundred thousand objects of modules, which takes longer than most of the tests.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def fork_processes() -> None:
    """Fork the processes that draw and train from one that has imported what they need, which takes half a second.

    They are real processes all the same. The window starts each as a fresh interpreter, as tests/cli and
    `tests.workers.test_render_client` do.
    """
    if sys.platform != "linux":
        return
    from multiprocessing import forkserver

    forkserver.set_forkserver_preload(
        ["netviz.scene.renderer", "netviz.scene.preview_renderer", "netviz.training.training_server"]
    )
    with pytest.MonkeyPatch.context() as environment:
        # A process with threads cannot be forked safely, and modules are not taken from the current folder.
        environment.setenv("OPENBLAS_NUM_THREADS", "1")
        environment.setenv("PYTHONSAFEPATH", "1")
        forkserver.ensure_running()
    RenderClient.context = TrainingProcess.context = multiprocessing.get_context("forkserver")


def make_dataset(n_train: int = 600, n_test: int = 120, seed: int = 0) -> Dataset:
    """Return ten kinds of noisy bars, so simple that a few batches learn them."""
    rng = np.random.default_rng(seed)

    def images_of(labels: np.ndarray) -> np.ndarray:
        images = rng.integers(0, 60, (len(labels), 28, 28), dtype=np.uint8)
        for image, label in zip(images, labels, strict=True):
            image[2 * label + 3 : 2 * label + 6, 4:24] = 220
        images[:, :2] = 0
        images[:, 26:] = 0
        flat = images.reshape(len(labels), 784)
        flat.setflags(write=False)
        return flat

    train_labels = np.arange(n_train, dtype=np.uint8) % 10
    test_labels = np.arange(n_test, dtype=np.uint8) * 7 % 10
    return Dataset(
        name="bars",
        class_names=tuple("0123456789"),
        train_images=images_of(train_labels),
        train_labels=train_labels,
        test_images=images_of(test_labels),
        test_labels=test_labels,
    )


@pytest.fixture(scope="session")
def bars() -> Dataset:
    return make_dataset()


def write_folder(dataset: Dataset, directory: Path) -> Path:
    """Write a data set as the four files that `--data` reads."""
    directory.mkdir(parents=True, exist_ok=True)
    for split, images, labels in (
        ("train", dataset.train_images, dataset.train_labels),
        ("t10k", dataset.test_images, dataset.test_labels),
    ):
        shape = struct.pack(">4I", 0x00000803, len(images), 28, 28)
        (directory / f"{split}-images-idx3-ubyte").write_bytes(shape + images.tobytes())
        count = struct.pack(">2I", 0x00000801, len(labels))
        (directory / f"{split}-labels-idx1-ubyte").write_bytes(count + labels.tobytes())
    return directory


@pytest.fixture(scope="session")
def bars_folder(bars: Dataset, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_folder(bars, tmp_path_factory.mktemp("data") / "bars")


def collect_garbage() -> None:
    """Delete the last test's session in this thread, before other threads start.

    Its objects refer to each other, so Python frees them whenever it happens to look, in any thread; and Qt's objects
    must be destroyed in their own thread.
    """
    gc.collect()


SMALL = TrainingConfig(batch_size=54, epochs=2, validation_size=60)
"""Ten batches an epoch on the bars."""


@pytest.fixture(scope="session")
def qapp(qapp: QCoreApplication) -> QCoreApplication:
    """Return the application with the plurals that it has in the window."""
    qapp.installTranslator(Wording(qapp))
    return qapp


_PAINTING = ("PySide6", "pyqtgraph", "netviz.app", "netviz.widgets")
_imported_elsewhere: list[str] = []


def _note_import(event: str, arguments: tuple[object, ...]) -> None:
    """Note a module with classes of Qt that another thread than the main one imports for the first time."""
    if event != "import" or threading.current_thread() is threading.main_thread():
        return
    name = str(arguments[0])
    if name.startswith(_PAINTING):
        _imported_elsewhere.append(f"{name} in {threading.current_thread().name}")


sys.addaudithook(_note_import)


@pytest.fixture(autouse=True)
def classes_of_qt_are_defined_by_the_thread_that_paints() -> Iterator[None]:
    """See that no other thread imports them: PySide's table of classes has no lock, and painting crashes meanwhile."""
    _imported_elsewhere.clear()
    yield
    assert not _imported_elsewhere


@pytest.fixture(autouse=True)
def system_type() -> Iterator[None]:
    """Give the next test the type of the system: a large window, or a text size, enlarges that of the application."""
    yield
    application = QCoreApplication.instance()
    theme = sys.modules.get("netviz.widgets.parts.theme")
    if theme is None or not isinstance(application, QGuiApplication):
        return
    size = application.property(theme.SYSTEM_TYPE)
    font = application.font()
    if isinstance(size, float) and font.pointSizeF() != size:
        font.setPointSizeF(size)
        application.setFont(font)


@pytest.fixture(autouse=True)
def english_after_each_test() -> Iterator[None]:
    """Let the next test begin in English: a window that was closed leaves its language to the next one."""
    yield
    language = sys.modules.get("netviz.app.language")
    if language is not None:
        language.return_to_english()


@pytest.fixture
def models(qtbot: QtBot, bars: Dataset) -> Iterator[Session]:
    """The models with a run on the bars, and nothing that draws: no size is set, so no picture is requested.

    The threads that train, replay and do jobs are the real ones. They are started here, and no thread is left behind.
    """
    collect_garbage()
    session = Session(SMALL)
    session.jobs.thread_.start()
    session.time_machine.thread_.start()
    session.run.start_thread()
    session.images.use(bars)
    session.run.start_run()
    qtbot.waitUntil(lambda: has_begun(session), timeout=10_000)
    yield session
    session.close()
    assert not session.running_threads


def has_begun(session: Session) -> bool:
    """Return whether the session's newest run has reported what it is and where it begins."""
    live, snapshot = session.runs.live, session.run.snapshot
    return live is not None and snapshot is not None and live.run_id == snapshot.run_id == session.run.run_id


@pytest.fixture
def session(qtbot: QtBot, bars_folder: Path) -> Iterator[Session]:
    """A session with all of its threads and the bars loaded, that draws; afterwards no thread is left."""
    collect_garbage()
    session = Session(SMALL)
    session.pictures.set_layout(NetworkLayout(600, 400))
    with qtbot.waitSignal(session.pictures.frame_changed, timeout=10_000):
        session.start(bars_folder)
    yield session
    session.close()
    assert not session.running_threads


@pytest.fixture
def words(qapp: QCoreApplication) -> Iterator[Wording]:
    """The words of the application, or those of this test."""
    known = wording()
    words = known or Wording(qapp)
    if known is None:
        QCoreApplication.installTranslator(words)
    words.use("en", are_digits=True)
    # What other tests have asked for is not known in this one.
    made, words._made = words._made, {}
    yield words
    words._made = made
    words.use("en", are_digits=True)
    if known is None:
        QCoreApplication.removeTranslator(words)
        words.setParent(None)


@pytest.fixture
def window(qtbot: QtBot, bars_folder: Path, tmp_path: Path) -> Iterator[MainWindow]:
    """The main window on the bars, shown and drawn, with settings of its own."""
    window = make_window(tmp_path / "settings.ini")
    qtbot.addWidget(window)
    # Shortcuts belong to the active window.
    with qtbot.waitActive(window, timeout=10_000):
        window.show()
        window.activateWindow()
    with qtbot.waitSignal(window.views.network.view.painted, timeout=10_000):
        window.session.start(bars_folder)
    yield window
    window.close()
    window.session.close()
    assert not window.session.running_threads


def make_window(settings: Path, *, first_launch: bool = False) -> MainWindow:
    """Return a window with settings of its own, not yet shown."""
    # Tests of models load no widgets.
    from netviz.app.application import create_application
    from netviz.app.main_window import MainWindow
    from netviz.app.settings import Settings

    create_application()
    collect_garbage()
    store = QSettings(str(settings), QSettings.Format.IniFormat)
    if not first_launch:
        # The animation that plays once would cover the network.
        store.setValue("flattening seen", "true")
        # Full speed; the default leaves time to watch.
        if not store.contains("pace"):
            store.setValue("pace", PACES.index(None))
    return MainWindow(Session(SMALL), Settings(store))
