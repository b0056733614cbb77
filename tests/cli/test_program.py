"""The command line as a whole: its imports, its errors and how it ends."""

from __future__ import annotations

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

RUN_ALL = """
import json, sys
from netviz.cli.program import program
report = []
for arguments in json.loads(sys.argv[1]):
    try:
        program.main(arguments)
    except SystemExit as end:
        report.append([end.code, sorted({name.partition(".")[0] for name in sys.modules})])
print(json.dumps(report), file=sys.stderr)
"""


def packages_after(*commands: tuple[object, ...]) -> list[set[str]]:
    """Run commands one after another in a new process, and return the packages loaded after each."""
    arguments = json.dumps([[str(argument) for argument in command] for command in commands])
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", RUN_ALL, arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    report = json.loads(done.stderr.splitlines()[-1])
    assert [status for status, _ in report] == [0] * len(commands), done.stderr
    return [set(packages) for _, packages in report]


def test_help_loads_neither_qt_nor_numpy() -> None:
    commands = ("train", "trace", "learn", "summary", "benchmark")
    loaded = packages_after(("--version",), ("--help",), *((command, "--help") for command in commands))
    assert not {"PySide6", "pyqtgraph", "numpy"} & loaded[-1]


def test_commands_without_a_window_do_not_load_qt(network_file: Path, data_folder: Path) -> None:
    one_image = ("--model", network_file, "--image", 0, "--data", data_folder)
    loaded = packages_after(
        ("summary",),
        ("trace", *one_image, "--pixel", "1,1"),
        ("learn", *one_image),
        ("train", "--epochs", 1, "--hidden", 8, "--validation", 100, "--data", data_folder),
    )
    assert not {"PySide6", "pyqtgraph"} & loaded[-1]
    assert "numpy" in loaded[-1]


def test_version(invoke: Invoke) -> None:
    assert invoke("--version").stdout == f"netviz {netviz.__version__}\n"


def test_help_names_every_command(invoke: Invoke) -> None:
    text = invoke("--help").stdout
    for command in ("train", "trace", "learn", "summary", "benchmark"):
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


def test_a_name_with_a_line_break_is_reported_on_one_line(invoke: Invoke, refuses: Refuses) -> None:
    refuses(invoke("summary", "--model", "no\nsuch\nfile"), 1, "no such file")


def test_a_closed_pipe_is_no_error() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "netviz", "summary", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    message = process.stderr.read()
    process.stderr.close()
    process.wait(30)
    assert message == ""


def test_a_terminal_without_unicode_is_no_error(start: Start) -> None:
    done = start("summary", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (done.returncode, done.stderr) == (0, "")
    assert "203,530" in done.stdout


@pytest.mark.parametrize("arguments", [("data", "set.csv"), ("evaluate", "--model", "network.npz")])
def test_too_little_memory_is_one_sentence(
    invoke: Invoke, refuses: Refuses, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    def fail(*_: object) -> None:
        raise MemoryError

    monkeypatch.chdir(tmp_path)
    Path(arguments[-1]).write_bytes(b"1,2,3\n")
    monkeypatch.setattr("netviz.data.sources.tables._read_csv", fail)
    monkeypatch.setattr("netviz.formats.reading._read", fail)
    refuses(
        invoke(*arguments), 1, "There is too little memory for this: close other programs, or choose a smaller file."
    )
