"""The command line as a whole: what it loads, what it says of arguments, and how it ends."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

import netviz

Invoke = Callable[..., Result]
Start = Callable[..., subprocess.CompletedProcess[str]]
Refuses = Callable[[Result, int, str], None]

LOADED = """
import json, sys
from netviz.cli import main
try:
    main()
except SystemExit as end:
    print(json.dumps([end.code, sorted({name.partition(".")[0] for name in sys.modules})]), file=sys.stderr)
"""


def loaded_by(*arguments: object) -> set[str]:
    """Run a command in a process of its own and return the packages that it has loaded."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", LOADED, *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    status, packages = json.loads(done.stderr.splitlines()[-1])
    assert status == 0, done.stderr
    return set(packages)


def test_help_loads_neither_qt_nor_numpy() -> None:
    for arguments in (["--help"], ["train", "--help"], ["benchmark", "--help"], ["--version"]):
        assert not {"PySide6", "pyqtgraph", "numpy"} & loaded_by(*arguments), arguments


def test_commands_without_a_window_do_not_load_qt(network_file: Path, data_folder: Path) -> None:
    data = ("--data", data_folder)
    assert not {"PySide6", "pyqtgraph"} & loaded_by("summary")
    trace = ("trace", "--model", network_file, "--image", 0, "--pixel", "1,1", *data)
    assert not {"PySide6", "pyqtgraph"} & loaded_by(*trace)
    train = ("train", "--epochs", 1, "--hidden", 8, "--validation", 100, *data)
    packages = loaded_by(*train)
    assert not {"PySide6", "pyqtgraph"} & packages
    assert "numpy" in packages


def test_version(invoke: Invoke) -> None:
    assert invoke("--version").stdout == f"netviz {netviz.__version__}\n"


def test_help_names_every_command(invoke: Invoke) -> None:
    text = invoke("--help").stdout
    for command in ("train", "trace", "summary", "benchmark"):
        assert f"\n  {command} " in text
        assert invoke(command, "-h").exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["tarin"], "'tarin'"),
        (["--sead", "1"], "did you mean"),
        (["--seed", "one"], "'one'"),
        (["--seed", "-1"], "-1"),
        (["summary", "surplus"], "surplus"),
        (["--seed", "1", "summary"], "--seed"),
        (["--train", "train"], "--train"),
        (["--fresh-settings", "summary"], "--fresh-settings"),
    ],
)
def test_bad_arguments_are_one_sentence(invoke: Invoke, refuses: Refuses, arguments: list[str], reason: str) -> None:
    refuses(invoke(*arguments), 2, reason)


def test_a_name_with_a_line_break_stays_one_line(invoke: Invoke, refuses: Refuses) -> None:
    refuses(invoke("summary", "--model", "no\nsuch\nfile"), 1, "no such file")


def test_a_reader_that_goes_away_is_no_error() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "netviz", "summary", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()
    process.wait(30)
    assert said == ""


def test_a_terminal_without_unicode_is_no_error(start: Start) -> None:
    done = start("summary", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (done.returncode, done.stderr) == (0, "")
    assert "203,530" in done.stdout
