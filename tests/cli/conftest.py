"""A data set and a network in files, and commands run in this process or in a new one."""

from __future__ import annotations

import gzip
import json
import os
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner, Result
from numpy.typing import NDArray

from netviz.cli.program import program
from netviz.data import Dataset
from netviz.nn.initializers import initialize
from netviz.nn.parameter_file import save_parameters
from netviz.nn.parameters import Architecture, Parameters

METADATA = {"seed": "0", "step": "7", "epoch": "0.5", "data_set": "bars"}

Invoke = Callable[..., Result]
Start = Callable[..., subprocess.CompletedProcess[str]]


def _write_idx(path: Path, array: NDArray[np.uint8]) -> None:
    header = struct.pack(f">BBBB{array.ndim}I", 0, 0, 8, array.ndim, *array.shape)
    path.write_bytes(gzip.compress(header + array.tobytes(), 1))


def write_data(directory: Path, dataset: Dataset) -> Path:
    directory.mkdir(exist_ok=True)
    for stem, images, labels in (
        ("train", dataset.train_images, dataset.train_labels),
        ("t10k", dataset.test_images, dataset.test_labels),
    ):
        _write_idx(directory / f"{stem}-images-idx3-ubyte.gz", images.reshape(-1, 28, 28))
        _write_idx(directory / f"{stem}-labels-idx1-ubyte.gz", labels)
    return directory


def make_network(*layer_sizes: int, activation: str = "relu", seed: int = 3) -> Parameters:
    rng = np.random.default_rng(seed)
    parameters = initialize(Architecture(layer_sizes, activation), "he_normal", rng)
    for bias in parameters.biases:
        bias[...] = rng.normal(0.0, 0.1, bias.shape)
    return parameters


@pytest.fixture
def own_environment(tmp_path: Path) -> dict[str, str]:
    """The environment of a program whose settings and kept copies are this test's own, not those of who runs it."""
    environment = {**os.environ, "XDG_CONFIG_HOME": os.fspath(tmp_path), "XDG_DATA_HOME": os.fspath(tmp_path)}
    if not environment.get("DISPLAY"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return environment


@pytest.fixture(scope="session")
def data_folder(tmp_path_factory: pytest.TempPathFactory, bars: Dataset) -> Path:
    return write_data(tmp_path_factory.mktemp("data") / "bars", bars)


@pytest.fixture(scope="session")
def save_network(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Parameters], Path]:
    """Return a function that writes parameters to a new file."""
    folder = tmp_path_factory.mktemp("networks")

    def save(parameters: Parameters) -> Path:
        path = folder / f"network-{len(list(folder.iterdir()))}.safetensors"
        save_parameters(path, parameters, METADATA)
        return path

    return save


@pytest.fixture(scope="session")
def network() -> Parameters:
    return make_network(784, 256, 10)


@pytest.fixture(scope="session")
def network_file(save_network: Callable[[Parameters], Path], network: Parameters) -> Path:
    return save_network(network)


@pytest.fixture
def invoke() -> Invoke:
    """Return a function that runs a command in this process; a traceback fails the test."""

    def run(*arguments: object) -> Result:
        result = CliRunner().invoke(program, [str(argument) for argument in arguments], prog_name="netviz")
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return run


@pytest.fixture
def trace(invoke: Invoke, network_file: Path, data_folder: Path) -> Callable[..., dict[str, Any]]:
    """Return a function that traces with ``--json`` and parses the output."""

    def run(*arguments: object, model: Path = network_file) -> dict[str, Any]:
        result = invoke("trace", "--json", "--model", model, "--data", data_folder, *arguments)
        assert (result.exit_code, result.stderr) == (0, "")
        return dict(json.loads(result.stdout))

    return run


@pytest.fixture
def start() -> Start:
    """Return a function that runs ``python -m netviz`` in a new process."""

    def run(*arguments: object, **environment: str | None) -> subprocess.CompletedProcess[str]:
        variables = {**os.environ, **environment}
        return subprocess.run(
            [sys.executable, "-W", "error", "-m", "netviz", *map(str, arguments)],
            env={name: value for name, value in variables.items() if value is not None},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return run


@pytest.fixture(scope="session")
def refuses() -> Callable[[Result | subprocess.CompletedProcess[str], int, str], None]:
    """Return a function that checks that a command failed with one sentence that contains the reason."""

    def check(result: Result | subprocess.CompletedProcess[str], status: int, reason: str) -> None:
        code = result.exit_code if isinstance(result, Result) else result.returncode
        assert code == status, result.stderr
        assert result.stdout == ""
        message = result.stderr
        assert message.startswith("netviz: ")
        assert message.endswith((".\n", "?\n"))
        assert message.count("\n") == 1
        assert reason in message

    return check
