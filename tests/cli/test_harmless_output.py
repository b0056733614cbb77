"""What comes from files and from the command line is shown, never obeyed by the terminal, and not at any length."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

import netviz.cli
from netviz.data import Dataset
from netviz.sentences import sentence
from tests.cli.conftest import Invoke, write_data

EVIL = "\x1b[31m\x07\x9b31m\u202e\u2066"
SHOWN = r"\x1b[31m\x07\u009b31m\u202e\u2066"


@pytest.fixture
def evil_data(tmp_path: Path, bars: Dataset) -> Path:
    folder = write_data(tmp_path / f"data{EVIL}", bars)
    labels = "".join(f"{EVIL}{number}\n" for number in range(len(bars.class_names)))
    (folder / "labels.txt").write_text(labels, encoding="utf-8")
    return folder


@pytest.mark.parametrize("form", ["", "--json", "--csv"])
@pytest.mark.parametrize("command", ["data", "trace", "evaluate", "learn", "compare"])
def test_names_of_classes_are_harmless(
    invoke: Invoke, evil_data: Path, network_file: Path, command: str, form: str
) -> None:
    options = {
        "data": (evil_data,),
        "trace": ("--model", network_file, "--data", evil_data, "--image", 0),
        "evaluate": ("--model", network_file, "--data", evil_data),
        "learn": ("--model", network_file, "--data", evil_data, "--image", 0),
        "compare": (network_file, network_file, "--data", evil_data),
    }[command]
    result = invoke(command, *options, *([form] if form else []))
    assert result.exit_code == 0, result.stderr
    assert not set(EVIL) & set(result.output) - set("[31m")
    if command == "data" and form != "--csv":
        assert (SHOWN.replace("\\", r"\\") if form else SHOWN) in result.output
    if form == "--json":
        json.loads(result.stdout)


@pytest.mark.parametrize(
    "arguments",
    [
        ("trace", "--model", EVIL, "--image", 0),
        ("evaluate", "--model", EVIL),
        ("data", EVIL),
        ("compare", EVIL, EVIL),
        ("convert", EVIL, "x.npz"),
        ("convert", EVIL, f"{EVIL}/x.npz"),
        ("lesson", "check", EVIL),
        ("worksheet", "--model", EVIL, "-o", f"{EVIL}.pdf"),
        ("train", "--save", f"no folder/{EVIL}"),
        ("train", "--optimizer", EVIL),
        ("train", "--epochs", EVIL),
        ("train", "--hidden", EVIL),
        (f"{EVIL}.png",),
        (f"{EVIL}.lesson.toml",),
        (EVIL,),
    ],
)
def test_what_a_message_quotes_is_harmless(
    invoke: Invoke, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[object, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    result = invoke(*arguments)
    assert result.exit_code in (1, 2)
    assert not set(EVIL) & set(result.output) - set("[31m")
    assert "x1b[31m" in result.output


def test_what_a_sentence_quotes_is_cut() -> None:
    long = "n" * 100_000
    assert len(sentence("There is no {name!r}.", name=long)) < 300
    path = sentence("{path} is no file.", path=Path(long, "the end"))
    assert len(path) < 500
    assert path.endswith("/the end is no file.")
    inner = sentence("{path}: {reason}", path="file", reason=sentence("{names} are {more}.", names=long, more=long))
    assert len(inner) < 500
    assert sentence("{reason}", reason=ValueError(EVIL)) == SHOWN


def test_names_that_are_not_utf_8_are_shown(bars: Dataset) -> None:
    dataset = replace(bars, name="caf\udce9", class_names=("\udcff", *bars.class_names[1:]))
    assert (dataset.name, dataset.class_names[0]) == ("caf�", "�")


def test_commands_write_through_one_door() -> None:
    folder = Path(netviz.cli.__file__).parent
    writers = re.compile(r"click\.(echo|secho)\(|\bprint\(|sys\.std(out|err)\.write|format_filename")
    found = [file.name for file in folder.rglob("*.py") if writers.search(file.read_text(encoding="utf-8"))]
    # The other one is a program that a benchmark starts.
    assert sorted(found) == ["output.py", "probe.py"]
