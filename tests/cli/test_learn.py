"""``netviz learn``: its numbers compared with a few lines of NumPy, its output, its files and its errors."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import Result

from netviz.data import Dataset, partition
from netviz.nn.parameter_file import load_parameters
from netviz.nn.parameters import Architecture, Parameters
from netviz.numbers import exact_number

Invoke = Callable[..., Result]
Learn = Callable[..., dict[str, Any]]


@pytest.fixture
def learn(invoke: Invoke, network_file: Path, data_folder: Path) -> Learn:
    """Return a function that learns with ``--json`` and parses the output."""

    def run(*arguments: object, model: Path = network_file) -> dict[str, Any]:
        result = invoke("learn", "--json", "--model", model, "--data", data_folder, *arguments)
        assert (result.exit_code, result.stderr) == (0, "")
        return dict(json.loads(result.stdout))

    return run


def softmax(logits: np.ndarray) -> np.ndarray:
    return np.exp(logits - logits.max()) / np.exp(logits - logits.max()).sum()


def test_the_stages_equal_a_few_lines_of_numpy(learn: Learn, network: Parameters, bars: Dataset) -> None:
    result = learn("--image", 4, "--learning-rate", 0.02)
    x, label = bars.test_images[4] / 255.0, int(bars.test_labels[4])
    (w, v), (b, c) = ([part.astype(np.float64) for part in parts] for parts in (network.kernels, network.biases))
    # Intensities are scaled in float32.
    x = np.float32(x).astype(np.float64)
    z = x @ w + b
    a = np.maximum(z, 0.0)
    p = softmax(a @ v + c)
    delta = p - np.eye(10)[label]
    hidden = (v @ delta) * (z > 0.0)
    assert result["label"] == label
    assert result["loss_before"] == pytest.approx(-np.log(p[label]), rel=1e-6)
    assert result["probabilities_before"] == pytest.approx(p, rel=1e-6)
    assert result["output_deltas"] == pytest.approx(delta, rel=1e-6)
    assert result["hidden_deltas"] == pytest.approx(hidden, rel=1e-5, abs=1e-12)
    assert [
        value for value, is_open in zip(result["hidden_deltas"], z > 0.0, strict=True) if not is_open and value
    ] == []
    # Forward again after a step down the gradient.
    w, b = w - 0.02 * np.outer(x, hidden), b - 0.02 * hidden
    after = softmax(np.maximum(x @ w + b, 0.0) @ (v - 0.02 * np.outer(a, delta)) + c - 0.02 * delta)
    assert result["probabilities_after"] == pytest.approx(after, rel=1e-5)
    assert result["loss_after"] == pytest.approx(-np.log(after[label]), rel=1e-5)
    assert result["loss_after"] < result["loss_before"]
    n_firing = int((a > 0.0).sum())
    if int(p.argmax()) == label:
        assert result["reinforced"]["layer_2"] == {"true_digit": n_firing, "winning_digit": None, "other_digits": 0}
    else:
        assert result["reinforced"]["layer_2"] == {"true_digit": n_firing, "winning_digit": 0, "other_digits": 0}
        assert result["weakened"]["layer_2"] == {
            "true_digit": 0,
            "winning_digit": n_firing,
            "other_digits": 8 * n_firing,
        }
    effects = (np.outer(x, -hidden))[:, :, np.newaxis] * v * (z > 0.0)[:, np.newaxis]
    assert result["reinforced"]["layer_1"]["true_digit"] == np.count_nonzero(effects[:, :, label] > 0.0)
    assert result["weakened"]["layer_1"]["true_digit"] == np.count_nonzero(effects[:, :, label] < 0.0)


def test_json_has_the_documented_keys(learn: Learn) -> None:
    result = learn("--image", 0, "--repeat", 3)
    assert list(result) == [
        *("image", "label", "optimizer", "learning_rate", "answer_before", "answer_after"),
        *("loss_before", "loss_after", "probabilities_before", "probabilities_after", "output_deltas", "hidden_deltas"),
        *("layers", "reinforced", "weakened", "unchanged", "larger_weight", "smaller_weight", "units", "departures"),
        "repeat",
    ]
    assert (len(result["output_deltas"]), len(result["hidden_deltas"])) == (10, 256)
    assert (result["optimizer"], result["learning_rate"]) == ("sgd", 0.003)
    for layer, n_connections in (("layer_1", 784 * 256), ("layer_2", 2560)):
        groups = [result[what][layer] for what in ("reinforced", "weakened", "unchanged")]
        totals = [sum(group[name] for group in groups) for name in groups[0] if groups[0][name] is not None]
        assert n_connections in (totals[0], sum(totals))
    (units,) = result["units"]
    assert units["raised"] + units["lowered"] + units["unmoved"] + units["silent"] == 256
    assert "repeat" not in learn("--image", 0)


def test_repeated_steps_and_their_effect_on_unseen_images(learn: Learn, network: Parameters, bars: Dataset) -> None:
    result = learn("--image", 3, "--repeat", 5, "--label", 9)
    repeated = result["repeat"]
    assert repeated["losses"][:2] == [result["loss_before"], result["loss_after"]]
    assert repeated["probabilities"][1] == result["probabilities_after"]
    assert len(repeated["losses"]) == len(repeated["probabilities"]) == 6
    assert repeated["losses"][-1] < repeated["losses"][0]
    # There are so few images that a tenth of them validate.
    chosen = partition(bars.train_labels, len(bars.train_labels) // 10, 0).validation
    validation = repeated["validation"]
    assert validation["images"] == len(chosen) < 1000
    hidden = np.maximum(np.float32(bars.train_images[chosen] / 255.0) @ network.kernels[0] + network.biases[0], 0.0)
    read = (hidden @ network.kernels[1] + network.biases[1]).argmax(axis=1)
    assert validation["accuracies"][0] == pytest.approx(np.mean(read == bars.train_labels[chosen]), abs=0.004)
    assert len(validation["accuracies"]) == len(validation["losses"]) == 6


def test_another_label_another_split_and_another_optimizer(learn: Learn, bars: Dataset) -> None:
    result = learn("--image", 11, "--split", "train", "--label", 8, "--optimizer", "adam")
    assert result["image"] == {"split": "train", "index": 11, "label": int(bars.train_labels[11])}
    assert (result["label"], result["optimizer"], result["learning_rate"]) == (8, "adam", 0.001)
    assert result["output_deltas"][8] < 0.0
    # Adam's first step is about as long as the learning rate, unless the gradient is tiny.
    assert [layer["largest_change"] for layer in result["layers"]] == pytest.approx([0.001, 0.001], rel=0.05)


@pytest.mark.parametrize("hidden", [(), (12, 5)])
def test_networks_of_other_depths(
    learn: Learn, invoke: Invoke, data_folder: Path, save_network: Callable[[Parameters], Path], hidden: tuple[int, ...]
) -> None:
    parameters = Parameters(Architecture((784, *hidden, 10), "tanh"))
    parameters.vector[...] = np.random.default_rng(1).normal(0.0, 0.1, parameters.vector.shape)
    model = save_network(parameters)
    result = learn("--image", 1, model=model)
    assert len(result["hidden_deltas"]) == sum(hidden)
    assert list(result["reinforced"]) == [f"layer_{number + 1}" for number in range(len(hidden) + 1)]
    text = invoke("learn", "--model", model, "--data", data_folder, "--image", 1, "--repeat", 40)
    assert (text.exit_code, text.stderr) == (0, "")


def test_gradients_are_saved_like_a_network(
    learn: Learn, network_file: Path, network: Parameters, tmp_path: Path
) -> None:
    path = tmp_path / "gradients.safetensors"
    result = learn("--image", 7, "--gradients", path)
    gradient, metadata = load_parameters(path)
    assert {name: view.shape for name, view in gradient.named().items()} == {
        name: view.shape for name, view in network.named().items()
    }
    np.testing.assert_allclose(gradient.biases[1], result["output_deltas"], rtol=1e-6)
    np.testing.assert_allclose(gradient.biases[0], result["hidden_deltas"], rtol=1e-6)
    assert np.abs(gradient.kernels[0]).max() == pytest.approx(result["layers"][0]["largest_gradient"], rel=1e-6)
    assert metadata["contents"] == f"gradient of -log p({result['label']}), test image 7: a {result['label']}"
    # There is no other file, and the network's own file has not changed.
    assert list(tmp_path.iterdir()) == [path]
    np.testing.assert_array_equal(load_parameters(network_file)[0].vector, network.vector)


def test_text_shows_every_stage(invoke: Invoke, network_file: Path, data_folder: Path) -> None:
    arguments = ("--model", network_file, "--data", data_folder, "--image", 2, "--label", 5, "--repeat", 2)
    result = invoke("learn", *arguments)
    assert (result.exit_code, result.stderr) == (0, "")
    text = result.stdout
    stages = [
        "test image 2: a 4, read as",
        "1 forward, 2 loss",
        "3 backpropagation",
        "4 update",
        "5 forward again",
        "repeated steps",
    ]
    places = [text.index(stage) for stage in stages]
    assert places == sorted(places)
    assert ", learned as 5" in text.splitlines()[0]
    assert all(line == line.rstrip() and len(line) <= 120 for line in text.splitlines())
    result = json.loads(invoke("learn", "--json", *arguments).stdout)
    assert f"{exact_number(result['loss_before'])} before and {exact_number(result['loss_after'])} after" in text
    for caveat in result["departures"]:
        assert caveat["sentence"] in " ".join(text.split())


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--image", "120"], "numbered 0 to 119"),
        (["--image", "-1"], "--image"),
        ([], "--image"),
        (["--image", "0", "--label", "10"], "--label"),
        (["--image", "0", "--split", "validation"], "--split"),
        (["--image", "0", "--optimizer", "newton"], "sgd, momentum, adam"),
        (["--image", "0", "--learning-rate", "0"], "above 0"),
        (["--image", "0", "--learning-rate", "-1"], "above 0"),
        (["--image", "0", "--learning-rate", "nan"], "above 0"),
        (["--image", "0", "--learning-rate", "inf"], "above 0"),
        (["--image", "0", "--learning-rate", "fast"], "--learning-rate"),
        (["--image", "0", "--repeat", "0"], "--repeat"),
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
    refuses(invoke("learn", "--model", network_file, "--data", data_folder, *arguments), 2, reason)


def test_errors_name_the_file(
    invoke: Invoke,
    network_file: Path,
    data_folder: Path,
    save_network: Callable[[Parameters], Path],
    tmp_path: Path,
    refuses: Callable[[Result, int, str], None],
) -> None:
    other = save_network(Parameters(Architecture((100, 10))))
    for model in (tmp_path / "nothing.safetensors", other, tmp_path):
        refuses(invoke("learn", "--model", model, "--image", 0), 1, str(model))
    common = ("learn", "--model", network_file, "--image", 0)
    refuses(invoke(*common, "--data", tmp_path / "nowhere"), 1, "nowhere")
    refuses(invoke(*common, "--data", data_folder, "--gradients", tmp_path / "no" / "g"), 1, "cannot be written")
    refuses(invoke(*common, "--data", data_folder, "--gradients", network_file), 2, "--gradients and --model")


def test_steps_that_overflow_are_refused(
    invoke: Invoke,
    network_file: Path,
    data_folder: Path,
    save_network: Callable[[Parameters], Path],
    refuses: Callable[[Result, int, str], None],
    tmp_path: Path,
) -> None:
    arguments = ("learn", "--data", data_folder, "--image", 0)
    refuses(invoke(*arguments, "--model", network_file, "--learning-rate", 1e300), 1, "learning rate below 1e+300")
    huge = Parameters(Architecture((784, 4, 10)))
    huge.vector[...] = np.random.default_rng(0).choice([-3e38, 3e38], huge.vector.shape)
    model = save_network(huge)
    for further in ((), ("--gradients", tmp_path / "g")):
        refuses(invoke(*arguments, "--model", model, *further), 1, "so large that sums reach")
    assert list(tmp_path.iterdir()) == []
