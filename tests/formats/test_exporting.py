"""Networks go out in the forms of other programs and come back the same."""

from __future__ import annotations

import os
from itertools import product
from pathlib import Path

import numpy as np
import pytest

from netviz.formats.errors import FormatError
from netviz.formats.opening import open_network
from netviz.formats.reading import read_network
from netviz.formats.writing.exporting import ENDINGS, export
from netviz.formats.writing.returning import original_of
from netviz.formats.writing.scripts import KINDS, script_of
from netviz.nn.activations import find_activation
from netviz.nn.parameters import Architecture, Parameters

FILES = Path(__file__).parent / "files"
METADATA = {"seed": "3", "step": "4", "epoch": "1", "data_set": "bars"}
ACTIVATIONS = ("relu", "leaky_relu", "tanh", "sigmoid", "identity")
HIDDEN = ((12,), (12, 7), ())


def network(activation: str = "relu", hidden: tuple[int, ...] = (12,)) -> Parameters:
    parameters = Parameters(Architecture((784, *hidden, 10), activation))
    parameters.vector[:] = np.random.default_rng(0).normal(size=parameters.vector.size) / 10
    return parameters


def logits(parameters: Parameters, images: np.ndarray) -> np.ndarray:
    values = images.astype(np.float64)
    for number, (kernel, bias) in enumerate(zip(parameters.kernels, parameters.biases, strict=True), start=1):
        values = values @ kernel.astype(np.float64) + bias
        if number < parameters.architecture.n_layers:
            find_activation(parameters.architecture.activation).apply(values)
    return values


@pytest.mark.parametrize(("ending", "activation", "hidden"), list(product(ENDINGS, ACTIVATIONS, HIDDEN)))
def test_what_is_written_is_read_back_the_same(
    ending: str, activation: str, hidden: tuple[int, ...], tmp_path: Path
) -> None:
    path, parameters = tmp_path / f"network{ending}", network(activation, hidden)
    export(path, parameters, METADATA)
    says = None if ending == ".npz" else activation if hidden else "identity"
    opened = open_network(path, scaling="unit", activation=activation)
    np.testing.assert_array_equal(opened.parameters.vector, parameters.vector)
    if says is not None and ending != ".safetensors":
        assert opened.stored.activation == says
    assert os.listdir(tmp_path) == [path.name]


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_tensors_with_the_names_of_pytorch_say_how_to_read_them(activation: str, tmp_path: Path) -> None:
    path, parameters = tmp_path / "network.safetensors", network(activation)
    export(path, parameters, METADATA, names="pytorch")
    opened = open_network(path)
    assert opened.evidence == ()
    np.testing.assert_array_equal(opened.parameters.vector, parameters.vector)


@pytest.mark.parametrize(
    "name",
    [
        "prefixed.safetensors",
        "sigmoid_half.safetensors",
        "lecture.keras",
        "rescaling.h5",
        "lecture.weights.h5",
        "matmul_raw.onnx",
        "column_major.npz",
        "state_dict.pt",
        "legacy.pth",
        "classifier.skops",
    ],
)
def test_a_file_goes_back_to_its_form_bit_for_bit(name: str, tmp_path: Path) -> None:
    source = FILES / name
    contents = original_of(source, read_network(source).form, tmp_path / name)
    assert contents == source.read_bytes()
    others = {".other", ".safetensors", ".keras", ".h5", ".onnx", ".npz", ".pt", ".skops"} - {source.suffix}
    for ending in others - ({".pt"} if source.suffix == ".pth" else set()):
        assert original_of(source, read_network(source).form, tmp_path / f"network{ending}") is None


def test_onnx_takes_its_weights_along(tmp_path: Path) -> None:
    source = FILES / "from_torch.onnx"
    contents = original_of(source, "onnx", tmp_path / "alone.onnx")
    assert contents is not None
    (tmp_path / "alone.onnx").write_bytes(contents)
    for ours, theirs in zip(read_network(tmp_path / "alone.onnx").layers, read_network(source).layers, strict=True):
        np.testing.assert_array_equal(ours.kernel, theirs.kernel)


def test_what_cannot_be_written_is_refused_and_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "network.npz"
    path.write_text("mine")
    broken = network()
    broken.vector[5] = np.nan
    with pytest.raises(FormatError, match="not all finite"):
        export(path, broken, METADATA)
    with pytest.raises(FormatError, match="netviz writes"):
        export(tmp_path / "network.pt", network(), METADATA)
    with pytest.raises(FormatError, match="cannot be written"):
        export(tmp_path / "nowhere" / "network.npz", network(), METADATA)
    assert path.read_text() == "mine"
    assert os.listdir(tmp_path) == ["network.npz"]


@pytest.mark.parametrize(("kind", "activation", "hidden"), list(product(KINDS, ACTIVATIONS, HIDDEN)))
def test_a_program_is_python_whatever_the_file_is_called(kind: str, activation: str, hidden: tuple[int, ...]) -> None:
    name = 'it\'s """quoted""" {and} \\n.npz'
    text = script_of(kind, Architecture((784, *hidden, 10), activation), name)
    compile(text, "script.py", "exec")
    assert repr(name) in text


# Against the frameworks, where they are installed ------------------------------------------------------------------

IMAGES = np.random.default_rng(1).random((5, 28, 28)).astype(np.float32)


def probabilities(parameters: Parameters) -> np.ndarray:
    values = np.exp(logits(parameters, IMAGES.reshape(5, 784)))
    return values / values.sum(axis=1, keepdims=True)


@pytest.mark.parametrize(("activation", "hidden"), list(product(ACTIVATIONS, HIDDEN)))
def test_onnx_runtime_computes_the_same(activation: str, hidden: tuple[int, ...], tmp_path: Path) -> None:
    runtime = pytest.importorskip("onnxruntime")
    export(tmp_path / "network.onnx", network(activation, hidden), METADATA)
    (found,) = runtime.InferenceSession(tmp_path / "network.onnx").run(None, {"image": IMAGES})
    np.testing.assert_allclose(found, logits(network(activation, hidden), IMAGES.reshape(5, 784)), atol=1e-5)


@pytest.mark.parametrize(("activation", "hidden"), list(product(ACTIVATIONS, HIDDEN)))
def test_onnx_computes_the_same_by_its_own_reference(activation: str, hidden: tuple[int, ...], tmp_path: Path) -> None:
    from onnx.reference import ReferenceEvaluator

    export(tmp_path / "network.onnx", network(activation, hidden), METADATA)
    (found,) = ReferenceEvaluator(str(tmp_path / "network.onnx")).run(None, {"image": IMAGES})
    np.testing.assert_allclose(found, logits(network(activation, hidden), IMAGES.reshape(5, 784)), atol=1e-5)


@pytest.mark.parametrize(("activation", "hidden"), list(product(ACTIVATIONS, HIDDEN)))
def test_keras_computes_the_same(activation: str, hidden: tuple[int, ...], tmp_path: Path) -> None:
    keras = pytest.importorskip("keras")
    export(tmp_path / "network.keras", network(activation, hidden), METADATA)
    found = keras.ops.convert_to_numpy(keras.saving.load_model(tmp_path / "network.keras")(IMAGES))
    np.testing.assert_allclose(found, probabilities(network(activation, hidden)), atol=1e-5)


@pytest.mark.parametrize(("activation", "hidden"), list(product(ACTIVATIONS, HIDDEN)))
def test_pytorch_computes_the_same(activation: str, hidden: tuple[int, ...], tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    export(tmp_path / "network.safetensors", network(activation, hidden), METADATA, names="pytorch")
    text = script_of("pytorch", Architecture((784, *hidden, 10), activation), str(tmp_path / "network.safetensors"))
    names: dict[str, object] = {}
    exec(text.partition("# 28 by 28")[0].replace("from PIL import Image\n", ""), names)
    with torch.no_grad():
        found = names["network"](torch.from_numpy(IMAGES)).numpy()  # type: ignore[operator]
    np.testing.assert_allclose(found, logits(network(activation, hidden), IMAGES.reshape(5, 784)), atol=1e-5)
