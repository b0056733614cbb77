"""Models that hold other models or steps: a model in a model of Keras, and a pipeline of scikit-learn."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest
from numpy.typing import NDArray

from netviz.formats.errors import FormatError
from netviz.formats.reading import read_network

FILES = Path(__file__).parent / "files"
RANDOM = np.random.default_rng(0)
KERNELS = [RANDOM.normal(size=shape).astype(np.float32) for shape in ((784, 8), (8, 6), (6, 10))]
BIASES = [RANDOM.normal(size=size).astype(np.float32) for size in (8, 6, 10)]


def dense(name: str, activation: str) -> dict[str, Any]:
    return {"class_name": "Dense", "config": {"name": name, "activation": activation}}


def model(name: str, layers: list[dict[str, Any]]) -> dict[str, Any]:
    return {"class_name": "Sequential", "config": {"name": name, "layers": layers}}


NESTED = model("whole", [model("body", [dense("a", "relu"), dense("b", "relu")]), dense("c", "softmax")])


def require_all_layers(path: Path) -> None:
    stored = read_network(path)
    assert stored.layer_sizes == (784, 8, 6, 10)
    for layer, kernel, bias in zip(stored.layers, KERNELS, BIASES, strict=True):
        np.testing.assert_array_equal(layer.kernel, kernel)
        np.testing.assert_array_equal(layer.bias, bias)


@pytest.mark.parametrize("ending", [".keras", ".weights.h5"])
def test_a_model_in_a_model_of_keras_3_is_opened_up(ending: str, tmp_path: Path) -> None:
    stream = io.BytesIO()
    with h5py.File(stream, "w") as file:
        for place, number in (("sequential/layers/dense", 0), ("sequential/layers/dense_1", 1), ("dense", 2)):
            file[f"layers/{place}/vars/0"] = KERNELS[number]
            file[f"layers/{place}/vars/1"] = BIASES[number]
    path = tmp_path / f"nested{ending}"
    if ending == ".weights.h5":
        path.write_bytes(stream.getvalue())
    else:
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("config.json", json.dumps(NESTED))
            archive.writestr("model.weights.h5", stream.getvalue())
    require_all_layers(path)


def test_a_model_in_a_model_of_keras_2_is_opened_up(tmp_path: Path) -> None:
    path = tmp_path / "nested.h5"
    with h5py.File(path, "w") as file:
        file.attrs["model_config"] = json.dumps(NESTED)
        groups = {"body": (("a", 0), ("b", 1)), "c": (("c", 2),)}
        for group, layers in groups.items():
            names = []
            for name, number in layers:
                for kind, arrays in (("kernel", KERNELS), ("bias", BIASES)):
                    names.append(f"{group}/{name}/{kind}:0")
                    file[f"model_weights/{group}/{names[-1]}"] = arrays[number]
            file[f"model_weights/{group}"].attrs["weight_names"] = names
    require_all_layers(path)


def test_a_model_in_a_model_in_a_model_without_end_is_refused(tmp_path: Path) -> None:
    nested = model("deepest", [dense("a", "relu")])
    for number in range(50):
        nested = model(f"model_{number}", [nested])
    path = tmp_path / "deep.keras"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("config.json", json.dumps(nested))
        stream = io.BytesIO()
        h5py.File(stream, "w").close()
        archive.writestr("model.weights.h5", stream.getvalue())
    with pytest.raises(FormatError, match="damaged"):
        read_network(path)


# Pipelines ------------------------------------------------------------------------------------------------------------


def pipeline(path: Path, kind: str, vectors: dict[str, NDArray[np.float64]]) -> Path:
    """Write the classifier among the files again, as the last step of a pipeline."""
    with zipfile.ZipFile(FILES / "classifier.skops") as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    classifier = json.loads(members["schema.json"])
    attributes: dict[str, Any] = {"copy": {"__class__": "str", "content": "true"}}
    for name, values in vectors.items():
        stream = io.BytesIO()
        np.save(stream, values)
        members[f"{name}.npy"] = stream.getvalue()
        attributes[name] = {"__class__": "ndarray", "file": f"{name}.npy"}

    def step(name: str, estimator: dict[str, Any]) -> dict[str, Any]:
        return {"__class__": "tuple", "content": [{"__class__": "str", "content": name}, estimator]}

    scaler = {"__class__": kind, "content": {"__class__": "dict", "content": attributes}}
    passing = {"__class__": "str", "content": json.dumps("passthrough")}
    steps = [step("first", scaler), step("nothing", passing), step("last", classifier)]
    schema = {
        "__class__": "Pipeline",
        "content": {"__class__": "dict", "content": {"steps": {"__class__": "list", "content": steps}}},
    }
    members["schema.json"] = json.dumps(schema).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, contents in members.items():
            archive.writestr(name, contents)
    return path


VECTOR = RANDOM.uniform(0.5, 2.0, 784)


@pytest.mark.parametrize(
    ("kind", "vectors", "scale", "shift"),
    [
        ("StandardScaler", {"mean_": VECTOR + 1.0, "scale_": VECTOR}, 1.0 / VECTOR, -(VECTOR + 1.0) / VECTOR),
        ("StandardScaler", {"mean_": VECTOR}, 1.0, -VECTOR),
        ("MinMaxScaler", {"scale_": VECTOR, "min_": -VECTOR}, VECTOR, -VECTOR),
        ("MaxAbsScaler", {"scale_": VECTOR}, 1.0 / VECTOR, 0.0),
    ],
)
def test_a_scaler_before_the_classifier_is_part_of_the_network(
    kind: str, vectors: dict[str, NDArray[np.float64]], scale: Any, shift: Any, tmp_path: Path
) -> None:
    stored = read_network(pipeline(tmp_path / "pipeline.skops", kind, vectors))
    alone = read_network(FILES / "classifier.skops")
    assert alone.normalization is None
    assert stored.normalization is not None
    np.testing.assert_allclose(stored.normalization[0], scale)
    np.testing.assert_allclose(stored.normalization[1], shift)
    for layer, other in zip(stored.layers, alone.layers, strict=True):
        np.testing.assert_array_equal(layer.kernel, other.kernel)


def test_a_step_that_mixes_pixels_is_refused(tmp_path: Path) -> None:
    path = pipeline(tmp_path / "pipeline.skops", "PCA", {"components_": VECTOR})
    with pytest.raises(FormatError, match="a pipeline with PCA before the network"):
        read_network(path)
