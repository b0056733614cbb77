"""What comes from files and from the command line is shown, never obeyed by the terminal, and not at any length."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

import netviz.cli
from netviz.data import Dataset
from netviz.nn.parameter_file import save_parameters
from netviz.sentences import sentence
from tests.cli.conftest import METADATA, Invoke, make_network, write_data

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


def test_names_of_classes_are_cut(invoke: Invoke, tmp_path: Path, bars: Dataset) -> None:
    folder = write_data(tmp_path / "data", bars)
    (folder / "labels.txt").write_text("".join(f"{number} {'n' * 5000}\n" for number in range(len(bars.class_names))))
    assert max(map(len, invoke("data", folder).stdout.splitlines())) < 1000


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


@pytest.mark.parametrize("command", ["evaluate", "learn", "compare", "trace", "worksheet", "train"])
@pytest.mark.parametrize("sizes", [(785, 12, 10), (784, 12, 1), (784, 12, 100)])
def test_a_network_for_other_images_is_refused_by_every_command(
    invoke: Invoke, data_folder: Path, tmp_path: Path, command: str, sizes: tuple[int, ...]
) -> None:
    path = tmp_path / "other.safetensors"
    save_parameters(path, make_network(*sizes), METADATA)
    rest = ("--data", data_folder)
    options: dict[str, tuple[object, ...]] = {
        "compare": (path, path, *rest),
        "train": ("--start-from", path, "--epochs", 1, *rest),
        "worksheet": ("--model", path, "-o", tmp_path / "x.pdf", *rest),
    }
    result = invoke(command, *options.get(command, ("--model", path, *rest)), *_image_of(command))
    if (command, sizes) != ("compare", (784, 12, 100)):  # which has an output for every class
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr.startswith("netviz: ")


def _image_of(command: str) -> tuple[object, ...]:
    return ("--image", 0) if command in ("learn", "trace") else ()


@pytest.mark.parametrize(("kind", "is_said"), [("UserWarning", False), ("Image.DecompressionBombWarning", True)])
def test_what_the_reader_of_pictures_remarks_reaches_no_terminal(kind: str, is_said: bool) -> None:
    code = (
        "import warnings; from PIL import Image; import netviz.data.pictures.decoding; "
        f"warnings.warn_explicit('Corrupt EXIF data', {kind}, 'TiffImagePlugin.py', 982, module='PIL.TiffImagePlugin')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode != 0, done.stderr != "") == (is_said, is_said)
