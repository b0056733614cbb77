"""What a command says stays short, however long the paths and names are that it was given."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from netviz.nn.parameters import Parameters
from netviz.sentences import MAX_LENGTH
from tests.cli.conftest import Invoke, make_network

LONG_NAME = "a name that goes on and on, " * 20


@pytest.mark.parametrize(
    "arguments",
    [
        ["evaluate", "--model", "{path}"],
        ["summary", "--model", "{path}"],
        ["trace", "--model", "{path}", "--image", "0", "--pixel", "1,1"],
        ["learn", "--model", "{path}", "--image", "0"],
        ["compare", "{path}", "{path}"],
        ["convert", "{path}", "{path}.npz"],
        ["convert", "{network}", "{path}/out.npz"],
        ["data", "{path}"],
        ["train", "--save", "{path}"],
        ["train", "--log", "{path}/log.csv"],
        ["train", "--data", "{path}"],
        ["train", "--start-from", "{path}"],
        ["train", "--preset", "{name}"],
        ["train", "--epochs", "{name}"],
        ["worksheet", "--model", "{path}", "-o", "{path}"],
        ["lesson", "check", "{path}"],
        ["follow", "{path}", "{name}"],
        ["{name}"],
        ["{path}", "{path}"],
        ["--{name}"],
    ],
    ids=" ".join,
)
def test_no_command_says_more_than_300_characters(
    invoke: Invoke, save_network: Callable[[Parameters], Path], tmp_path: Path, arguments: list[str]
) -> None:
    folder = tmp_path.joinpath(*(f"a folder with a long name, {number}" for number in range(12)))
    network = save_network(make_network(784, 4, 10))
    values = {"path": str(folder / "missing.safetensors"), "network": str(network), "name": LONG_NAME}
    assert len(values["path"]) > 400
    result = invoke(*(argument.format(**values) for argument in arguments))
    assert result.exit_code in (1, 2)
    assert result.stderr
    for line in result.stderr.splitlines():
        assert len(line) <= len("netviz: ") + MAX_LENGTH, line
