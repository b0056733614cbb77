"""The system ends the program while a lesson is open: it ends cleanly, and the user's own run is kept."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from netviz.archive.reading import read_session

ENDED = """
import os, signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from netviz.app.application import create_application
from netviz.app.main_window import MainWindow
from netviz.cli import main

number = signal.Signals[sys.argv.pop(1)]
create_application()
BATCHES = 120  # more than would not be missed

def look():
    # Train by hand, open a lesson, and end all processes of the program once its first step is there.
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    if len(windows) == 1 and windows[0].session.run.snapshot is not None:
        run = windows[0].session.run
        if run.step == 0 and not run.is_running:
            run.set_pace(None)
            run.thread_.run_to(BATCHES)
        elif run.step == BATCHES and not run.is_running:
            windows[0].lessons.ask()
    for window in windows:
        card = window.findChild(object, "walk-card")
        if card is not None and card.isVisible() and window.session.pictures.frame is not None:
            timer.stop()
            os.killpg(os.getpgrp(), number)

timer = QTimer()
timer.timeout.connect(look)
timer.start(20)
main()
"""


def run_program(program: str, number: str, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run a program that sends itself a signal, in a group of its own."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", program, number],
        env=environment,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
        start_new_session=True,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", ["SIGTERM", "SIGHUP", "SIGQUIT"])
def test_a_signal_during_a_lesson_ends_the_program_and_keeps_the_run(
    own_environment: dict[str, str], tmp_path: Path, number: str
) -> None:
    done = run_program(ENDED, number, own_environment)
    assert (done.returncode, done.stderr) == (0, "")
    copies = list(tmp_path.rglob("autosave/*.netviz"))
    assert len(copies) == 1
    session = read_session(copies[0], None)
    assert session.runs[-1].last.step == 120


EARLY = """
import os, signal, sys
from PySide6.QtCore import QEvent, QObject
from netviz.app.application import create_application
from netviz.cli import main

number = signal.Signals[sys.argv.pop(1)]

class Early(QObject):
    # The signal comes while Qt calls this, from within the building of the window.
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.StyleChange and watched.isWidgetType():
            application.removeEventFilter(self)
            os.kill(os.getpid(), number)
        return False

application = create_application()
early = Early()
application.installEventFilter(early)
main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize(("number", "status"), [("SIGTERM", 143), ("SIGHUP", 129), ("SIGQUIT", 131), ("SIGINT", 130)])
def test_a_signal_while_the_window_is_built_ends_the_program_in_a_sentence(
    own_environment: dict[str, str], number: str, status: int
) -> None:
    done = run_program(EARLY, number, own_environment)
    assert (done.returncode, done.stderr.strip()) == (status, "netviz: Interrupted.")


IMPORTING = """
import os, signal, sys
from netviz.cli import main

number = signal.Signals[sys.argv.pop(1)]
n_calls = 0

def profile(frame, event, _):
    # The signal comes while the binding of Qt is being loaded, and calls Python.
    global n_calls
    if event == "call" and "shiboken" in frame.f_code.co_filename:
        n_calls += 1
        if n_calls == 5:
            sys.setprofile(None)
            os.kill(os.getpid(), number)

sys.setprofile(profile)
main()
"""

PAINTING = """
import os, signal, sys
from PySide6.QtCore import QEvent, QObject
from netviz.app.application import create_application
from netviz.app.main_window import MainWindow
from netviz.cli import main

number = signal.Signals[sys.argv.pop(1)]

class Painting(QObject):
    # The signal comes in the middle of painting the window.
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.objectName() == "network":
            application.removeEventFilter(self)
            os.kill(os.getpid(), number)
        return False

application = create_application()
painting = Painting()
application.installEventFilter(painting)
main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize(("number", "status"), [("SIGTERM", 143), ("SIGHUP", 129), ("SIGQUIT", 131), ("SIGINT", 130)])
def test_a_signal_while_qt_is_loaded_ends_the_program_in_a_sentence(
    own_environment: dict[str, str], number: str, status: int
) -> None:
    done = run_program(IMPORTING, number, own_environment)
    assert (done.returncode, done.stderr.strip()) == (status, "netviz: Interrupted.")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", ["SIGTERM", "SIGHUP", "SIGQUIT", "SIGINT"])
def test_a_signal_in_the_middle_of_painting_ends_the_program_without_a_word(
    own_environment: dict[str, str], number: str
) -> None:
    done = run_program(PAINTING, number, own_environment)
    assert (done.returncode, done.stderr) == (0, "")
