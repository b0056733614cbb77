"""What a command says stays short, however long the paths and names are that it was given."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from netviz.nn.parameters import Parameters
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
        assert len(line) <= 300, line


@pytest.mark.parametrize("n_digits", [40, 4_299])
@pytest.mark.parametrize(
    "arguments",
    [
        ["train", "--hidden", "{number}"],
        ["train", "--shifts", "{number}"],
        ["train", "--batch-size", "-{number}"],
        ["train", "--validation", "{number}"],
        ["trace", "--model", "{network}", "--image", "{number}"],
        ["trace", "--model", "{network}", "--image", "0", "--neuron", "{number}"],
        ["trace", "--model", "{network}", "--digits-file", "{picture}", "--which", "{number}"],
        ["learn", "--model", "{network}", "--image", "{number}"],
    ],
    ids=" ".join,
)
def test_numbers_of_any_length_are_refused_in_a_short_sentence(
    invoke: Invoke, save_network: Callable[[Parameters], Path], data_folder: Path, arguments: list[str], n_digits: int
) -> None:
    picture = Path(__file__).parents[1] / "data" / "digits" / "digits.png"
    network = save_network(make_network(784, 4, 10))
    values = {"number": "9" * n_digits, "network": str(network), "picture": str(picture)}
    data = () if "{picture}" in arguments else ("--data", data_folder)
    result = invoke(*(argument.format(**values) for argument in arguments), *data)
    assert result.exit_code in (1, 2)
    (line,) = result.stderr.splitlines()
    assert len(line) <= 300, line
