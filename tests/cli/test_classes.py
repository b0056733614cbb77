"""Every command with a data set of other than ten classes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from click.testing import Result

from netviz.data import Dataset
from tests.cli.conftest import Invoke
from tests.conftest import write_folder

NAMES = ("cat", "dog", "bird", "fish", "bee")


@pytest.fixture
def animals(tmp_path: Path) -> Path:
    """Five kinds of stripes, twenty images of each."""
    labels = np.tile(np.arange(len(NAMES), dtype=np.uint8), 20)
    images = np.where(np.arange(784) % (labels[:, np.newaxis] + 2) == 0, 220, 0).astype(np.uint8)
    folder = write_folder(Dataset("animals", NAMES, images, labels, images, labels), tmp_path / "animals")
    (folder / "labels.txt").write_text("\n".join(NAMES))
    return folder


def test_a_network_of_five_classes_is_trained_measured_traced_and_taught(
    invoke: Invoke, refuses: Callable[[Result, int, str], None], animals: Path, tmp_path: Path
) -> None:
    model = tmp_path / "five.safetensors"

    def run(*arguments: object) -> dict[str, object]:
        result = invoke(*arguments, "--json")
        assert result.exit_code == 0, result.stderr
        found: dict[str, object] = json.loads(result.stdout)
        return found

    # The default number of validation images is cut to a tenth, and said so.
    run("train", "--data", animals, "--hidden", 8, "--epochs", 1, "--batch-size", 10, "--save", model)
    assert run("evaluate", "--model", model, "--data", animals)["layer_sizes"] == [784, 8, 5]
    traced = run("trace", "--model", model, "--data", animals, "--image", 4)
    assert len(traced["outputs"]) == 5  # type: ignore[arg-type]
    learned = run("learn", "--model", model, "--data", animals, "--image", 4, "--label", 4)
    assert len(learned["probabilities_after"]) == 5  # type: ignore[arg-type]
    assert "bee" in invoke("trace", "--model", model, "--data", animals, "--image", 4).stdout
    refuses(invoke("trace", "--model", model, "--data", animals, "--image", 4, "--digit", 5), 2, "0 to 4")
    for command in (("trace", "--image", 0), ("learn", "--image", 0), ("evaluate",)):
        refuses(invoke(*command, "--model", model), 1, "5 classes apart, but the data set MNIST has 10")


def test_no_output_speaks_of_digits_where_the_classes_are_animals(
    invoke: Invoke, animals: Path, tmp_path: Path
) -> None:
    model, common = tmp_path / "five.safetensors", ("--data", animals)
    assert invoke("train", *common, "--hidden", 8, "--epochs", 1, "--save", model).exit_code == 0
    of_image = ("--model", model, *common, "--image", 4)
    found = []
    for command in (
        ("trace", *of_image),
        ("trace", *of_image, "--pixel", "3,4"),
        ("trace", *of_image, "--pixel", "3,4", "--without"),
        ("trace", *of_image, "--neuron", 2),
        ("trace", *of_image, "--neuron", 2, "--without"),
        ("trace", *of_image, "--digit", 1),
        ("trace", *of_image, "--connection", "2:3-1"),
        ("trace", *of_image, "--connection", "1:100-3"),
        ("trace", *of_image, "--rank"),
        ("learn", *of_image),
        ("learn", *of_image, "--label", 2),
        ("evaluate", "--model", model, *common),
        ("compare", model, model, *common),
        ("data", animals),
    ):
        result = invoke(*command)
        assert result.exit_code == 0, result.stderr
        digits = re.findall(r".*\bdigits?\b.*", result.stdout, re.IGNORECASE)
        found += [f"{command[0]} {command[-1]}: {line}" for line in digits]
    assert found == []
