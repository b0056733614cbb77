"""``netviz trace`` of pixels: the numbers, the output and the errors."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import Result

from netviz.data import Dataset
from netviz.nn.network import forward
from netviz.nn.parameters import Architecture, Parameters

Invoke = Callable[..., Result]


def test_json_has_exactly_the_documented_keys(trace: Callable[..., dict[str, Any]], bars: Dataset) -> None:
    result = trace("--image", 4, "--pixel", "14,9", "--pixel", "3,20")
    paths = ["image", "pixels", "hypothetical", "hidden", "outputs", "bias_share"]
    assert list(result) == [*paths, "arithmetic", "softmax"]
    assert result["image"] == {"split": "test", "index": 4, "label": int(bars.test_labels[4])}
    assert [list(pixel) for pixel in result["pixels"]] == [["row", "column", "index", "intensity"]] * 2
    assert [list(unit) for unit in result["hidden"]] == [["unit", "contribution", "pre_activation", "activation"]] * 256
    assert [list(output) for output in result["outputs"]] == [["digit", "logit", "probability", "contribution"]] * 10
    assert [unit["unit"] for unit in result["hidden"]] == list(range(256))
    assert [output["digit"] for output in result["outputs"]] == list(range(10))
    assert len(result["bias_share"]) == 10


def test_numbers_equal_the_networks(trace: Callable[..., dict[str, Any]], network: Parameters, bars: Dataset) -> None:
    result = trace("--image", 11, "--split", "train", "--pixel", "9,12")
    exact = network.astype(np.float64)
    image = bars.train_images[11] / 255.0
    passed = forward(exact, image[np.newaxis])
    pixel = 28 * 9 + 12
    assert result["pixels"] == [{"row": 9, "column": 12, "index": pixel, "intensity": pytest.approx(image[pixel])}]
    assert [unit["contribution"] for unit in result["hidden"]] == pytest.approx(image[pixel] * exact.kernels[0][pixel])
    assert [unit["pre_activation"] for unit in result["hidden"]] == pytest.approx(
        passed.pre_activations[0][0], rel=1e-5
    )
    assert [unit["activation"] for unit in result["hidden"]] == pytest.approx(passed.activations[0][0], rel=1e-5)
    assert [output["logit"] for output in result["outputs"]] == pytest.approx(passed.logits[0], rel=1e-5)
    assert [output["probability"] for output in result["outputs"]] == pytest.approx(passed.probabilities[0], rel=1e-5)


def test_shares_of_all_pixels_and_the_biases_add_up_to_the_logits(
    trace: Callable[..., dict[str, Any]], bars: Dataset
) -> None:
    lit = np.flatnonzero(bars.test_images[2])
    arguments = [word for pixel in lit for word in ("--pixel", f"{pixel // 28},{pixel % 28}")]
    result = trace("--image", 2, *arguments)
    for output, bias in zip(result["outputs"], result["bias_share"], strict=True):
        assert output["contribution"] + bias == pytest.approx(output["logit"], abs=1e-12)


def test_dark_pixels_are_traced_at_full_intensity_and_marked(
    trace: Callable[..., dict[str, Any]], network: Parameters
) -> None:
    result = trace("--image", 0, "--pixel", "0,5")
    assert result["hypothetical"] is True
    assert result["pixels"][0]["intensity"] == 0.0
    assert [unit["contribution"] for unit in result["hidden"]] == pytest.approx(network.kernels[0][5])
    assert trace("--image", 0, "--pixel", "0,5", "--pixel", "14,9")["hypothetical"] is False


@pytest.mark.parametrize("hidden", [(), (7,), (12, 5)])
def test_networks_of_other_depths(
    trace: Callable[..., dict[str, Any]],
    save_network: Callable[[Parameters], Path],
    hidden: tuple[int, ...],
) -> None:
    rng = np.random.default_rng(1)
    parameters = Parameters(Architecture((784, *hidden, 10), "tanh"))
    parameters.vector[...] = rng.normal(0.0, 0.1, parameters.vector.shape)
    result = trace("--image", 1, "--pixel", "4,4", model=save_network(parameters))
    assert len(result["hidden"]) == sum(hidden)
    if len(hidden) > 1:
        places = [(unit["layer"], unit["unit"]) for unit in result["hidden"]]
        assert places == [(layer + 1, unit) for layer, size in enumerate(hidden) for unit in range(size)]


def test_table_names_image_pixels_and_digits(invoke: Invoke, network_file: Path, data_folder: Path) -> None:
    result = invoke("trace", "--model", network_file, "--data", data_folder, "--image", 0, "--pixel", "5,6").stdout
    assert result.startswith("test image 0: a 0, read as ")
    assert "146" in result
    digits = result.splitlines()[-10:]
    assert [line.split()[0] for line in digits] == list("0123456789")
    for line in digits:
        _, _, logit, these, others, biases = line.split()
        assert float(these) + float(others) + float(biases) == pytest.approx(float(logit), abs=2e-4)


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--image", "120", "--pixel", "1,1"], "numbered 0 to 119"),
        (["--image", "-1", "--pixel", "1,1"], "--image"),
        (["--image", "0", "--pixel", "28,0"], "0 to 27"),
        (["--image", "0", "--pixel", "-1,0"], "0 to 27"),
        (["--image", "0", "--pixel", "3"], "ROW,COLUMN"),
        (["--image", "0", "--pixel", "3,4,5"], "ROW,COLUMN"),
        (["--image", "0", "--pixel", "3,4", "--pixel", "3,4"], "twice"),
        (["--pixel", "3,4"], "--image"),
        (["--image", "0", "--pixel", "0x3,4"], "ROW,COLUMN"),
        (["--image", "0", "--pixel", "1,1", "--split", "validation"], "--split"),
    ],
)
def test_bad_arguments_are_refused(
    invoke: Invoke,
    network_file: Path,
    data_folder: Path,
    refuses: Callable[[Result, int, str], None],
    arguments: list[str],
    reason: str,
) -> None:
    refuses(invoke("trace", "--model", network_file, "--data", data_folder, *arguments), 2, reason)


def test_errors_name_the_file(
    invoke: Invoke,
    network_file: Path,
    data_folder: Path,
    save_network: Callable[[Parameters], Path],
    tmp_path: Path,
    refuses: Callable[[Result, int, str], None],
) -> None:
    damaged = tmp_path / "damaged.safetensors"
    damaged.write_bytes(network_file.read_bytes()[:-1])
    other = save_network(Parameters(Architecture((100, 10))))
    for model in (tmp_path / "nothing.safetensors", damaged, other, tmp_path):
        refuses(invoke("trace", "--model", model, "--image", 0, "--pixel", "1,1"), 1, str(model))
    nowhere = tmp_path / "nowhere"
    arguments = ("--image", 0, "--pixel", "1,1", "--data", nowhere)
    refuses(invoke("trace", "--model", network_file, *arguments), 1, str(nowhere))
