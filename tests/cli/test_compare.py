"""`netviz compare`: what two files have in common, and what cannot be compared."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from netviz.data import Dataset
from netviz.nn.parameters import Parameters
from netviz.scene.readings import read_images
from tests.cli.conftest import Invoke, make_network

Save = Callable[[Parameters], Path]


@pytest.fixture
def compare(invoke: Invoke, data_folder: Path) -> Callable[..., dict[str, Any]]:
    def run(*files: Path) -> dict[str, Any]:
        result = invoke("compare", *files, "--data", data_folder, "--json")
        assert (result.exit_code, result.stderr) == (0, "")
        return dict(json.loads(result.stdout))

    return run


def test_a_permuted_copy_agrees_and_is_matched_exactly(compare: Callable[..., Any], save_network: Save) -> None:
    network = make_network(784, 24, 10)
    order = np.random.default_rng(0).permutation(24)
    copy = network.copy()
    copy.kernels[0][...], copy.biases[0][...] = network.kernels[0][:, order], network.biases[0][order]
    copy.kernels[1][...] = network.kernels[1][order]
    found = compare(save_network(network), save_network(copy))
    assert (found["agreement"], found["differ"]) == (1.0, [])
    assert [pair["a"] for pair in found["matching"]] == list(range(24))
    assert [order[pair["b"]] for pair in found["matching"]] == list(range(24))
    assert [pair["similarity"] for pair in found["matching"]] == pytest.approx([1.0] * 24)


def test_every_image_that_differs_is_listed_with_both_answers(
    compare: Callable[..., Any], save_network: Save, bars: Dataset
) -> None:
    pair = make_network(784, 24, 10), make_network(784, 16, 12, 10, seed=4)
    found = compare(*map(save_network, pair))
    answers = [read_images(each, bars.test_images, bars.test_labels).answers for each in pair]
    indices = np.flatnonzero(answers[0] != answers[1])
    assert 0 < len(indices) < len(bars.test_labels)
    assert [entry["index"] for entry in found["differ"]] == indices.tolist()
    for key, values in (("label", bars.test_labels), ("a", answers[0]), ("b", answers[1])):
        assert [entry[key] for entry in found["differ"]] == values[indices].tolist()
    assert found["n_test"] == len(bars.test_labels)
    assert found["agreement"] == pytest.approx(1.0 - len(indices) / len(bars.test_labels))
    for key, parameters, read in zip("ab", pair, answers, strict=True):
        assert found[key]["test_accuracy"] == pytest.approx((read == bars.test_labels).mean())
        assert found[key]["weight_norms"] == pytest.approx([np.linalg.norm(kernel) for kernel in parameters.kernels])
    # The first layers are matched; of 24 units, 16 have a counterpart.
    assert len(found["matching"]) == 16
    assert {pair["layer"] for pair in found["matching"]} == {1}


def test_the_text_names_both_files_and_what_is_left_over(invoke: Invoke, save_network: Save, data_folder: Path) -> None:
    files = [save_network(make_network(784, 24, 10)), save_network(make_network(784, 16, 12, 10, seed=4))]
    result = invoke("compare", *files, "--data", data_folder)
    assert result.exit_code == 0
    for text in (
        *(file.name for file in files),
        "test images correct",
        "Without a counterpart: 8 units of A.",
        "different numbers of hidden layers",
    ):
        assert text in result.stdout


@pytest.mark.parametrize(
    ("sizes", "reason"),
    [
        ((784, 24, 9), "the first has 784 inputs and 10 outputs, the second 784 and 9"),
        ((100, 24, 10), "the first has 784 inputs and 10 outputs, the second 100 and 10"),
    ],
)
def test_networks_with_other_inputs_or_classes_are_refused(
    invoke: Invoke,
    save_network: Save,
    network_file: Path,
    data_folder: Path,
    refuses: Callable[..., None],
    sizes: tuple[int, ...],
    reason: str,
) -> None:
    refuses(invoke("compare", network_file, save_network(make_network(*sizes)), "--data", data_folder), 1, reason)


def test_a_missing_file_and_too_many_classes_are_refused(
    invoke: Invoke, save_network: Save, network_file: Path, data_folder: Path, refuses: Callable[..., None]
) -> None:
    refuses(invoke("compare", network_file, data_folder / "none.npz", "--data", data_folder), 1, "none.npz")
    few = save_network(make_network(784, 24, 3))
    refuses(invoke("compare", few, few, "--data", data_folder), 1, "3 classes apart")
