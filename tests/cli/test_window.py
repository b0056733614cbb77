"""``netviz`` without a command: the window, and the errors if it cannot open."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from PIL import Image

from netviz.nn.parameters import Architecture, Parameters

OPENED = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from netviz.app.application import create_application
from netviz.app.main_window import MainWindow
from netviz.cli import main

create_application()
opened = {}

def look():
    # Close the window as soon as it shows the network of the file, which is its second run.
    for window in QApplication.topLevelWidgets():
        if not isinstance(window, MainWindow) or window.session.run.snapshot is None:
            continue
        run, images = window.session.run, window.session.images
        if run.snapshot.run_id == 2:
            timer.stop()
            opened.update(seed=run.config.seed, parameters=run.snapshot.parameters.vector[:5].tolist())
            opened.update(visible=window.isVisible(), dataset=images.dataset.name)
            window.close()

timer = QTimer()
timer.timeout.connect(look)
timer.start(20)
try:
    main()
finally:
    print(json.dumps(opened))
"""

Invoke = Callable[..., Result]
Start = Callable[..., subprocess.CompletedProcess[str]]
Refuses = Callable[[Result | subprocess.CompletedProcess[str], int, str], None]

NO_DISPLAY = {"DISPLAY": None, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None}

linux = pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")


@linux
def test_without_a_display_the_error_names_the_commands(start: Start, refuses: Refuses) -> None:
    done = start(**NO_DISPLAY)
    refuses(done, 2, "display")
    for command in ("train", "trace", "summary"):
        assert command in done.stderr


@linux
def test_a_display_that_does_not_exist(start: Start, refuses: Refuses) -> None:
    refuses(start(**{**NO_DISPLAY, "DISPLAY": ":987"}), 2, ":987")


def test_a_missing_system_library(start: Start, refuses: Refuses, tmp_path: Path) -> None:
    package = tmp_path / "PySide6"
    package.mkdir()
    fault = "libEGL.so.1: cannot open shared object file: No such file or directory"
    (package / "__init__.py").write_text(f"raise ImportError({fault!r})")
    done = start(QT_QPA_PLATFORM="offscreen", PYTHONPATH=os.fspath(tmp_path))
    refuses(done, 2, "libEGL.so.1")
    assert "libegl1" in done.stderr


def test_a_folder_without_images(invoke: Invoke, refuses: Refuses, data_folder: Path, tmp_path: Path) -> None:
    folder = tmp_path / "part"
    folder.mkdir()
    for file in data_folder.iterdir():
        if "labels" in file.name:
            (folder / file.name).symlink_to(file)
    refuses(invoke("--data", folder), 1, "no data set")


def test_images_without_labels(invoke: Invoke, refuses: Refuses, data_folder: Path, tmp_path: Path) -> None:
    folder = tmp_path / "part"
    folder.mkdir()
    for file in data_folder.iterdir():
        if "images" in file.name:
            (folder / file.name).symlink_to(file)
    refuses(invoke("--data", folder), 1, "without labels")


def test_missing_data_and_model(invoke: Invoke, refuses: Refuses, tmp_path: Path) -> None:
    for option in ("--data", "--model"):
        refuses(invoke(option, tmp_path / "nothing"), 1, str(tmp_path / "nothing"))


@pytest.mark.parametrize("sizes", [(784, 10), (784, 20, 20, 20, 10), (100, 20, 10)])
def test_a_model_that_the_window_cannot_show(
    invoke: Invoke, refuses: Refuses, save_network: Callable[[Parameters], Path], sizes: tuple[int, ...]
) -> None:
    path = save_network(Parameters(Architecture(sizes)))
    refuses(invoke("--model", path), 1, str(path))


def test_a_damaged_model(invoke: Invoke, refuses: Refuses, network_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "half.safetensors"
    path.write_bytes(network_file.read_bytes()[:1000])
    refuses(invoke("--model", path), 1, str(path))


def test_the_window_opens_with_the_given_options(
    network_file: Path, network: Parameters, own_environment: dict[str, str]
) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", OPENED, "--seed", "6", "--model", network_file, "--fresh-settings"],
        env=own_environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    opened = json.loads(done.stdout)
    assert opened["visible"] is True
    assert (opened["dataset"], opened["seed"]) == ("MNIST", 6)
    assert opened["parameters"] == network.vector[:5].tolist()


def test_a_session_of_a_newer_netviz_or_a_damaged_one(invoke: Invoke, refuses: Refuses, tmp_path: Path) -> None:
    newer, damaged = tmp_path / "newer.netviz", tmp_path / "damaged.netviz"
    with zipfile.ZipFile(newer, "w") as archive:
        archive.writestr("session.json", '{"format": "netviz session", "version": 1000}')
    damaged.write_bytes(newer.read_bytes()[:-9])
    refuses(invoke(str(newer)), 1, "newer.netviz was saved by a newer netviz: update netviz to open it")
    refuses(invoke(str(damaged)), 1, "damaged.netviz is not a session of netviz, or is damaged")
    refuses(invoke(str(tmp_path / "missing.netviz")), 1, "missing.netviz cannot be read")


def test_a_picture_without_a_digit_is_refused_before_a_window_opens(
    invoke: Invoke, refuses: Refuses, tmp_path: Path
) -> None:
    path = tmp_path / "blank.png"
    Image.new("L", (60, 60), 255).save(path)
    refuses(invoke(path), 1, "shows no digit")
