"""``netviz worksheet``: the files, the options and the errors."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import pytest
from click.testing import Result
from PySide6.QtGui import QGuiApplication

from netviz.app.worksheets import pages
from netviz.nn.parameters import Architecture, Parameters
from netviz.worksheets.sheet import Sheet, as_text

Invoke = Callable[..., Result]


@pytest.fixture(autouse=True)
def application(qapp: QGuiApplication) -> QGuiApplication:
    return qapp


@pytest.fixture
def sheets_of(invoke: Invoke, data_folder: Path, tmp_path: Path) -> Callable[..., list[Sheet]]:
    """Return a function that runs the command and returns the sheets that it has drawn."""

    def run(*arguments: object) -> list[Sheet]:
        with patch.object(pages, "write_pdf") as draw:
            result = invoke("worksheet", "--data", data_folder, "-o", tmp_path / "sheet.pdf", *arguments)
        assert (result.exit_code, result.stderr) == (0, "")
        return list(draw.call_args.args[1])

    return run


def pages_of(path: Path) -> list[tuple[float, float]]:
    """Return the width and height of every page of a PDF, in points, and check its frame."""
    contents = path.read_bytes()
    assert contents.startswith(b"%PDF-1.")
    assert contents.rstrip().endswith(b"%%EOF")
    start = int(re.findall(rb"startxref\s+(\d+)", contents)[-1])
    assert contents[start:].startswith(b"xref")
    count = re.search(rb"/Type /Pages\s[^>]*?/Count (\d+)", contents)
    sizes = [
        (float(width), float(height))
        for width, height in re.findall(rb"/Type /Page\s[^>]*?/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", contents)
    ]
    assert count is not None
    assert int(count[1]) == len(sizes)
    return sizes


def test_every_student_has_whole_pages_of_the_paper(invoke: Invoke, data_folder: Path, tmp_path: Path) -> None:
    for paper, size in (("a4", (595, 842)), ("letter", (612, 792))):
        for key in ((), ("--answers",)):
            path = tmp_path / f"{paper}{len(key)}.pdf"
            arguments = ("--students", "3-5", "--batches", 2, "--paper", paper, *key, "-o", path)
            result = invoke("worksheet", "--data", data_folder, *arguments)
            assert (result.exit_code, result.stderr) == (0, "")
            assert "students 3–5, seed 0 · 2 batches" in result.stdout
            sizes = pages_of(path)
            assert len(sizes) == 6
            assert all(page == pytest.approx(size, abs=1.0) for page in sizes)
    assert not list(tmp_path.glob(".*"))


def test_default_file_names(invoke: Invoke, data_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert invoke("worksheet", "--data", data_folder, "--batches", 0).exit_code == 0
    assert invoke("worksheet", "--data", data_folder, "--batches", 0, "--answers").exit_code == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["worksheet-answers.pdf", "worksheet.pdf"]


def test_same_options_write_the_same_sheet_and_its_key(sheets_of: Callable[..., list[Sheet]]) -> None:
    first, again = (sheets_of("--seed", 4, "--student", 7, "--batches", 3)[0] for _ in range(2))
    (key,) = sheets_of("--seed", 4, "--student", 7, "--batches", 3, "--answers")
    assert as_text(first, answers=True) == as_text(again, answers=True) == as_text(key, answers=True)
    among = {sheet.student: sheet for sheet in sheets_of("--seed", 4, "--students", "5-9", "--batches", 3)}
    assert sorted(among) == [5, 6, 7, 8, 9]
    assert as_text(among[7], answers=True) == as_text(first, answers=True)
    assert as_text(among[8], answers=True) != as_text(first, answers=True)


def test_batches_and_epochs(sheets_of: Callable[..., list[Sheet]]) -> None:
    # 540 of the 600 images are trained, in five batches.
    for options, batches in (
        (("--batches", 1), "1 batch"),
        (("--epochs", 2), "10 batches"),
        (("--epochs", 2, "--batches", 4), "4 batches"),
    ):
        assert sheets_of(*options)[0].origin == f"seed 0 · {batches}"


def test_a_saved_network_gives_the_same_questions_as_its_run(
    invoke: Invoke, sheets_of: Callable[..., list[Sheet]], data_folder: Path, tmp_path: Path
) -> None:
    network = tmp_path / "saved.safetensors"
    trained = ("train", "--data", data_folder, "--seed", 6, "--epochs", 1, "--validation", 60, "--save", network)
    assert invoke(*trained).exit_code == 0
    (saved,), (run,) = sheets_of("--model", network), sheets_of("--seed", 6, "--epochs", 1)
    assert saved.origin == "from the saved network saved.safetensors · seed 6"
    assert [question.parts for question in saved.questions if "loss" not in question.title] == [
        question.parts for question in run.questions if "loss" not in question.title
    ]
    assert sheets_of("--model", network, "--seed", 7)[0].questions != saved.questions


@pytest.mark.parametrize(
    ("arguments", "status", "reason"),
    [
        (["--students", "5-3"], 2, "ends before it begins"),
        (["--students", "x"], 2, "FROM-TO"),
        (["--students", "3"], 2, "write --student 3 for this student alone, or --students 1-3 for the first 3"),
        (["--students", "1"], 2, "write --student 1"),
        (["--students", "1-501"], 2, "more than 500 students"),
        (["--student", "1", "--students", "1-2"], 2, "alternatives"),
        (["--student", "-1"], 2, "--student"),
        (["--seed", "-1"], 2, "--seed"),
        (["--batches", "-1"], 2, "--batches"),
        (["--epochs", "0"], 2, "--epochs"),
        (["--paper", "a3"], 2, "--paper"),
        (["--batches", "3", "--model", "x.safetensors"], 2, "--batches trains a network"),
        (["--epochs", "3", "--model", "x.safetensors"], 2, "--epochs trains a network"),
        (["--model", "sheet.pdf"], 2, "both name"),
        (["--batches", "26"], 1, "5 epochs have 25 batches"),
        (["--model", "missing.safetensors"], 1, "missing.safetensors cannot be read"),
    ],
)
def test_bad_arguments_are_refused_and_write_nothing(
    invoke: Invoke,
    data_folder: Path,
    tmp_path: Path,
    refuses: Callable[[Result, int, str], None],
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    status: int,
    reason: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    refuses(invoke("worksheet", "--data", data_folder, "-o", "sheet.pdf", *arguments), status, reason)
    assert not list(tmp_path.iterdir())


def test_unsuitable_networks_and_files_are_refused(
    invoke: Invoke,
    data_folder: Path,
    tmp_path: Path,
    save_network: Callable[[Parameters], Path],
    refuses: Callable[[Result, int, str], None],
) -> None:
    network = save_network(Parameters(Architecture((784, 10), "relu")))
    sheet = tmp_path / "sheet.pdf"
    refuses(invoke("worksheet", "--data", data_folder, "--model", network, "-o", sheet), 1, "784 → 10 units")
    refuses(invoke("worksheet", "--data", data_folder, "-o", tmp_path), 1, "it is a folder")
    refuses(invoke("worksheet", "--data", data_folder, "-o", tmp_path / "no" / "sheet.pdf"), 1, "cannot be written")
    refuses(invoke("worksheet", "--data", tmp_path, "-o", sheet), 1, "")
    assert not list(tmp_path.iterdir())


def test_it_needs_no_display(start: Callable[..., object], data_folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    arguments = ("worksheet", "--data", data_folder, "--batches", 1, "-o", path)
    done = start(*arguments, DISPLAY=None, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None)
    assert (done.returncode, done.stderr) == (0, "")  # type: ignore[attr-defined]
    assert len(pages_of(path)) == 2
