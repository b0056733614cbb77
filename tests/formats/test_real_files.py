"""Networks that the real frameworks saved: what netviz makes of each, against what the framework itself measured.

They were trained for three epochs on MNIST and saved by PyTorch 2.14, Keras 3.15, ONNX 1.23 and scikit-learn 1.9 with
skops 0.16; `manifest.json` holds what each reads of MNIST's test images.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from netviz.data import Dataset, load_mnist
from netviz.formats.errors import FormatError
from netviz.formats.opening import open_network
from netviz.formats.reading import read_network
from netviz.training.evaluation import Evaluator

FILES = Path(__file__).parent / "files"
MANIFEST: list[dict[str, Any]] = json.loads((FILES / "manifest.json").read_text())
READABLE = [entry for entry in MANIFEST if "refused" not in entry]
REFUSED = {
    "whole_model.pt": "model.state_dict()",
    "three_hidden.safetensors": "3 hidden layers: 0.weight 784×32",
    "convolution.pt": "a convolution (0.weight 4×1×5×5",
}


@cache
def mnist() -> Dataset:
    return load_mnist()


@pytest.mark.parametrize("entry", READABLE, ids=lambda entry: entry["file"])
def test_a_network_reads_what_its_framework_measured(entry: dict[str, Any]) -> None:
    opened = open_network(FILES / entry["file"], mnist())
    assert opened.scaling.name == entry["scaling"].split(",")[0]
    assert opened.activation == entry["activation"]
    assert list(opened.parameters.architecture.layer_sizes[1:-1]) == entry["hidden"]
    evaluator = Evaluator(opened.parameters.architecture)
    result = evaluator.evaluate(opened.parameters, mnist().test_images, mnist().test_labels)
    assert result.accuracy == pytest.approx(entry["test_accuracy"], abs=0.001)


@pytest.mark.parametrize("name", [entry["file"] for entry in MANIFEST if "refused" in entry])
def test_what_cannot_be_shown_is_refused_with_what_the_file_holds(name: str) -> None:
    with pytest.raises(FormatError) as caught:
        open_network(FILES / name, mnist())
    assert REFUSED[name] in str(caught.value)
    assert len(str(caught.value)) - len(str(FILES)) < 300


def test_the_name_of_a_file_says_nothing(tmp_path: Path) -> None:
    for entry in READABLE:
        if entry["file"].endswith(".onnx"):
            # The weights are in a file that it names.
            continue
        copy = tmp_path / "network"
        copy.write_bytes((FILES / entry["file"]).read_bytes())
        assert list(read_network(copy).layer_sizes[1:-1]) == entry["hidden"]


def test_onnx_without_its_weights_says_what_to_copy(tmp_path: Path) -> None:
    copy = tmp_path / "from_torch.onnx"
    copy.write_bytes((FILES / "from_torch.onnx").read_bytes())
    with pytest.raises(FormatError, match=r"from_torch\.onnx\.data, which is not beside it"):
        open_network(copy, mnist())


@pytest.mark.parametrize("place", ["../weights", "/etc/passwd", "a/../../weights"])
def test_onnx_reads_nothing_outside_of_its_folder(tmp_path: Path, place: str) -> None:
    import onnx

    (tmp_path / "inside").mkdir()
    (tmp_path / "weights").write_bytes(bytes(200_000))
    model = onnx.load_model(FILES / "from_torch.onnx", load_external_data=False)
    for tensor in model.graph.initializer:
        for entry in tensor.external_data:
            if entry.key == "location":
                entry.value = place
    copy = tmp_path / "inside" / "network.onnx"
    copy.write_bytes(model.SerializeToString())
    with pytest.raises(FormatError, match="beside it"):
        open_network(copy, mnist())


def test_what_the_user_says_overrules_the_evidence() -> None:
    path = FILES / "classifier.skops"
    opened = open_network(path, mnist(), scaling="raw", activation="tanh")
    assert (opened.scaling.name, opened.activation, opened.evidence) == ("raw", "tanh", ())
    with pytest.raises(FormatError, match="There is no metric: choose one of unit"):
        open_network(path, mnist(), scaling="metric")
