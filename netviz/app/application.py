"""Creates the application and the window, and runs them."""

from __future__ import annotations

import math
import os
import sys
from dataclasses import dataclass
from pathlib import Path

# Before pyqtgraph is imported, which would take PyQt6 where that is installed.
os.environ.setdefault("PYQTGRAPH_QT_LIB", "PySide6")

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from netviz.app.end_signals import EndSignals
from netviz.app.garbage import GarbageCollection
from netviz.app.held_signals import end_signals_held
from netviz.app.main_window import MainWindow
from netviz.app.screens import Screens
from netviz.app.settings import Settings
from netviz.app.unsaved_work import UnsavedWork, copies_folder
from netviz.app.walking.lessons import Lessons
from netviz.session.session import Session
from netviz.session.wording import Wording
from netviz.training import TrainingConfig
from netviz.training.threads import limit_blas_threads
from netviz.workers.endings import Endings

# How long one thread may hold the GIL while another waits for it: the training thread and the render thread make many
# short calls into NumPy, and each waits at most this long for its turn.
_SWITCH_INTERVAL_S = 0.0005

_SCALES = 0.25, 8.0

_MAX_ENDING_S = 60.0
"""How long the program lives on without a window for a batch that is trained, or a file that is written."""


@dataclass(frozen=True, slots=True)
class LaunchOptions:
    """The options of the command line that concern the window."""

    train: bool = False
    seed: int | None = None
    data: Path | None = None
    model: Path | None = None
    fresh_settings: bool = False
    lesson: Path | None = None
    session: Path | None = None
    followed: Path | None = None
    picture: Path | None = None
    language: str | None = None


def create_application() -> QApplication:
    """Return the QApplication, with its words; create it if there is none."""
    existing = QCoreApplication.instance()
    application = existing if isinstance(existing, QApplication) else _new_application()
    if application.findChild(Wording) is None:
        # Before any widget, whose texts are translated when they are made.
        application.installTranslator(Wording(application))
    return application


def _new_application() -> QApplication:
    _forget_wrong_scale()
    # What Qt remarks of a locale without UTF-8, or of a style that it lacks, concerns nobody.
    before = qInstallMessageHandler(_only_grave)
    try:
        application = QApplication(sys.argv[:1])
        application.setStyle("Fusion")
    finally:
        qInstallMessageHandler(before)
    application.setApplicationName("netviz")
    QGuiApplication.setDesktopFileName("netviz")
    return application


def _only_grave(kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
    """Write only what Qt ends the program for."""
    if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg) and sys.stderr is not None:
        sys.stderr.write(f"{text}\n")


def _forget_wrong_scale() -> None:
    """Remove a scale of the screen from the environment that is none, or at which no window fits on any screen."""
    try:
        scale = float(os.environ.get("QT_SCALE_FACTOR", "1"))
    except ValueError:
        scale = math.nan
    if not _SCALES[0] <= scale <= _SCALES[1]:
        del os.environ["QT_SCALE_FACTOR"]


def create_window(options: LaunchOptions, settings: Settings) -> MainWindow:
    """Return the window with its session, ready to be shown; no thread is started yet."""
    limit_blas_threads()
    sys.setswitchinterval(_SWITCH_INTERVAL_S)
    if options.language is not None:
        settings.language = options.language
    config = TrainingConfig() if options.seed is None else TrainingConfig(seed=options.seed)
    session = Session(config)
    return MainWindow(session, settings)


def run(options: LaunchOptions) -> int:
    """Show the window until it is closed; return the exit status."""
    with end_signals_held():
        application = create_application()
        Screens(application)
        settings = Settings.of_user(fresh=options.fresh_settings)
        window = create_window(options, settings)
        window.errors.install()
        lessons = Lessons(window, settings)
        unsaved = UnsavedWork(window, window.session.file, window.sessions, copies_folder())
        window.first_shown.connect(unsaved.offer)
        signals = EndSignals(application, window, unsaved)
    signals.watch()
    window.show()
    window.activateWindow()
    window.session.start(
        options.data, options.model, train=options.train, session=options.session, followed=options.followed
    )
    if options.lesson is not None:
        lessons.open(options.lesson)
    if options.picture is not None:
        window.open_picture(options.picture)
    garbage = GarbageCollection()
    garbage.start()
    status = application.exec()
    garbage.stop()
    window.errors.uninstall()
    if not Endings.of_application().wait(_MAX_ENDING_S):
        # What still runs has lost its window: there is nothing more to save, and nobody to tell.
        os._exit(status)
    return status
