"""``--csv``: the tables of the commands with all digits, for a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from netviz.cli.program import program
from netviz.data import Dataset
from netviz.nn.parameters import Parameters
from tests.cli.conftest import make_network

Invoke = Callable[..., Result]


@pytest.fixture
def both(invoke: Invoke) -> Callable[..., tuple[list[dict[str, str]], dict[str, Any]]]:
    """Return a function that runs a command for its rows and for its JSON object."""

    def run(*arguments: object) -> tuple[list[dict[str, str]], dict[str, Any]]:
        as_csv, as_json = (invoke(*arguments, form) for form in ("--csv", "--json"))
        assert (as_csv.exit_code, as_csv.stderr, as_json.exit_code) == (0, "", 0)
        return list(csv.DictReader(io.StringIO(as_csv.stdout, newline=""))), dict(json.loads(as_json.stdout))

    return run


Both = Callable[..., tuple[list[dict[str, str]], dict[str, Any]]]


def test_layers(both: Both) -> None:
    rows, found = both("summary")
    assert [(row["layer"], int(row["parameters"])) for row in rows] == [
        (layer["layer"], layer["parameters"]) for layer in found["layers"]
    ]


def test_classes(both: Both, data_folder: Path) -> None:
    rows, found = both("data", data_folder)
    assert [row["class"] for row in rows] == found["classes"]
    assert [int(row["images"]) for row in rows] == found["counts"]


def test_trials(both: Both, network_file: Path, data_folder: Path) -> None:
    rows, found = both("evaluate", "--model", network_file, "--data", data_folder)
    assert [float(row["accuracy"]) for row in rows] == [trial["accuracy"] for trial in found["evidence"]]


def test_images_read_differently(
    both: Both, network_file: Path, data_folder: Path, save_network: Callable[[Parameters], Path]
) -> None:
    rows, found = both("compare", network_file, save_network(make_network(784, 24, 10, seed=8)), "--data", data_folder)
    assert rows
    assert [{name: int(value) for name, value in row.items()} for row in rows] == found["differ"]


def test_a_learning_step_and_its_repetitions(both: Both, network_file: Path, data_folder: Path, bars: Dataset) -> None:
    asked = ("learn", "--model", network_file, "--data", data_folder, "--image", 4)
    rows, found = both(*asked)
    for name, key in (("p", "probabilities_before"), ("p after", "probabilities_after"), ("delta", "output_deltas")):
        assert [float(row[name]) for row in rows] == found[key]
    label = int(bars.test_labels[4])
    assert [row["loss (nat)"] for row in rows if row["loss (nat)"]] == [repr(found["loss_before"])]
    assert rows[label]["y"] == "1"
    rows, _ = both(*asked, "--repeat", 3)
    assert [row["times"] for row in rows] == ["0", "1", "2", "3"]


def test_one_form_at_a_time(invoke: Invoke, refuses: Callable[[Result, int, str], None], tmp_path: Path) -> None:
    for name, command in program.commands.items():
        if not any(parameter.name == "as_csv" for parameter in command.params):
            continue
        needed = [f"--{p.name}" for p in command.params if p.required and p.param_type_name == "option"]
        given = [word for option in needed for word in (option, "0" if option == "--image" else "x")]
        given += ["x" for p in command.params if p.param_type_name == "argument"]
        given += ["--image", "0"] if name == "trace" else []
        refuses(invoke(name, *given, "--csv", "--json"), 2, "--csv and --json are alternatives; give only one")
