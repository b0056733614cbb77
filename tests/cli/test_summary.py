"""``netviz summary``: the numbers of the lecture."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from netviz.nn.parameters import Architecture, Parameters

Invoke = Callable[..., Result]


def test_the_default_network_has_the_counts_of_the_lecture(invoke: Invoke) -> None:
    result = invoke("summary")
    assert result.exit_code == 0
    rows = [line.split() for line in result.stdout.splitlines()[2:]]
    assert [row[0] for row in rows] == ["flatten", "dense_1", "dense_2", "total"]
    for row, count in zip(rows, ("0", "200,960", "2,570", "203,530"), strict=True):
        assert count in row


def test_json_has_the_layers_and_the_total(invoke: Invoke) -> None:
    result = json.loads(invoke("summary", "--json").stdout)
    assert [layer["parameters"] for layer in result["layers"]] == [0, 200960, 2570]
    assert result["parameters"] == 203530


def test_a_network_file(invoke: Invoke, save_network: Callable[[Parameters], Path]) -> None:
    path = save_network(Parameters(Architecture((784, 30, 20, 10), "sigmoid")))
    text = invoke("summary", "--model", path).stdout
    assert "dense_1 (sigmoid)" in text
    assert f"{785 * 30 + 31 * 20 + 21 * 10:,}" in text.splitlines()[-1]


def test_errors_name_the_file(invoke: Invoke, tmp_path: Path, refuses: Callable[[Result, int, str], None]) -> None:
    path = tmp_path / "note.safetensors"
    path.write_text("this is not a network")
    refuses(invoke("summary", "--model", path), 1, str(path))
    refuses(invoke("summary", "--model", tmp_path / "missing"), 1, "missing")
