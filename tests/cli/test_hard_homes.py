"""The real program in homes and at moments that are hard: it opens, trains and closes as ever, and says nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="homes and signals are those of Linux")

TRAINS = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from netviz.app.application import create_application
from netviz.app.main_window import MainWindow
from netviz.cli import main

how = sys.argv.pop(1)
create_application()
seen = {"began": False, "step": 0, "last": time.monotonic(), "slept": how != "sleeps"}
real = time.time

def look():
    now = time.monotonic()
    if now - seen["last"] > 1.0 and seen["began"]:
        seen["slept"] = True
    seen["last"] = now
    for window in QApplication.topLevelWidgets():
        if not isinstance(window, MainWindow) or window.session.run.snapshot is None:
            continue
        session = window.session
        if session.pictures.frame is None or session.run.step == 0:
            continue
        if not seen["began"]:
            seen.update(began=True, step=session.run.step)
            if how == "clock":
                time.time = lambda: real() - 86400.0 * (1 if int(time.monotonic() * 10) % 2 else -1)
            print("trains", flush=True)
        elif not session.run.is_running and seen["slept"]:
            # The small run may have ended meanwhile: it goes on for as many epochs again.
            session.run.train()
        if seen["began"] and seen["slept"] and session.pictures.frame.snapshot.step > seen["step"] + 20:
            # It has trained on, and that is on the screen.
            timer.stop()
            session.run.pause()
            QTimer.singleShot(0, QApplication.instance().quit)

timer = QTimer()
timer.timeout.connect(look)
timer.start(20)
sys.argv += ["--train"]
main()
"""


def start(how: str, data: Path, environment: dict[str, str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", TRAINS, how, "--data", str(data)],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def ended(program: subprocess.Popen[str]) -> tuple[int, str]:
    _, said = program.communicate(timeout=90)
    return program.returncode, said


def test_two_windows_of_one_user_whose_home_takes_nothing(
    own_environment: dict[str, str], data_folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "home").write_text("a file, in which nothing can be made")
    home = str(tmp_path / "home" / "user")
    places = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), home)
    programs = [start("trains", data_folder, {**own_environment, **places}) for _ in range(2)]
    assert [ended(program) for program in programs] == [(0, ""), (0, "")]
    assert os.listdir(tmp_path) == ["home"]


def test_no_home_at_all_and_a_clock_that_jumps(own_environment: dict[str, str], data_folder: Path) -> None:
    homes = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "USER", "LOGNAME")
    environment = {name: value for name, value in own_environment.items() if name not in homes}
    environment["HOME"] = "/dev/null/nobody"
    assert ended(start("clock", data_folder, environment)) == (0, "")


@pytest.mark.parametrize(
    "settings",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "xx_YY.GBK", "LANGUAGE": "::x:"},
        {"QT_SCALE_FACTOR": "nan"},
        {"QT_SCALE_FACTOR": "-1"},
        {"QT_SCALE_FACTOR": "1000", "QT_STYLE_OVERRIDE": "nonsense"},
    ],
    ids=str,
)
def test_an_environment_that_makes_no_sense(
    own_environment: dict[str, str], data_folder: Path, settings: dict[str, str]
) -> None:
    assert ended(start("trains", data_folder, {**own_environment, **settings})) == (0, "")


def test_a_computer_that_sleeps_and_settings_of_a_later_version(
    own_environment: dict[str, str], data_folder: Path, tmp_path: Path
) -> None:
    settings = Path(own_environment["XDG_CONFIG_HOME"]) / "netviz" / "netviz.ini"
    settings.parent.mkdir()
    settings.write_bytes(
        b"[General]\npace=9999\ntheme=sepia\nlayout version=99\n\xff\xfe\0[window]\n"
        b"width=-5\ngeometry=@ByteArray(later)\ndocks=@ByteArray(\\x1\\x2)\nfuture/setting=1\n"
    )
    program = start("sleeps", data_folder, own_environment)
    assert program.stdout is not None
    assert program.stdout.readline() == "trains\n"
    # Every process of the program, for longer than one that stands still is given.
    os.killpg(program.pid, signal.SIGSTOP)
    with pytest.raises(subprocess.TimeoutExpired):
        program.wait(timeout=2.5)
    os.killpg(program.pid, signal.SIGCONT)
    assert ended(program) == (0, "")
