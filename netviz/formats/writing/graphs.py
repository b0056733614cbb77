"""Networks with what they compute: ONNX and Keras."""

from __future__ import annotations

import io
import json
import zipfile
from typing import Any

import numpy as np

from netviz.data import COLUMNS, ROWS
from netviz.formats.writing.arrays import LONG_AGO
from netviz.nn.activations import LEAKY_SLOPE
from netviz.nn.parameters import Parameters

_ONNX_OPERATIONS = {"relu": "Relu", "tanh": "Tanh", "sigmoid": "Sigmoid", "leaky_relu": "LeakyRelu"}
_OPSET, _IR_VERSION = 13, 8
"""Old enough for every runtime of the last five years."""

_KERAS_VERSION = "3.0.0"


def onnx_of(parameters: Parameters) -> bytes:
    """Return the bytes of an ONNX model from images of shape (n, 28, 28), from 0 to 1, to logits."""
    from onnx import TensorProto, helper, numpy_helper

    single = parameters.astype(np.float32)
    nodes = [helper.make_node("Flatten", ["image"], ["pixels"], axis=1)]
    tensors, value = [], "pixels"
    last = single.architecture.n_layers
    for number, (kernel, bias) in enumerate(zip(single.kernels, single.biases, strict=True), start=1):
        weights, biases = f"dense_{number}.kernel", f"dense_{number}.bias"
        tensors.append(numpy_helper.from_array(np.ascontiguousarray(kernel), weights))
        tensors.append(numpy_helper.from_array(np.ascontiguousarray(bias), biases))
        output = "logits" if number == last else f"sums_{number}"
        nodes.append(helper.make_node("Gemm", [value, weights, biases], [output]))
        value = output
        operation = _ONNX_OPERATIONS.get(single.architecture.activation)
        if number < last and operation is not None:
            settings: dict[str, Any] = {"alpha": LEAKY_SLOPE} if operation == "LeakyRelu" else {}
            nodes.append(helper.make_node(operation, [value], [f"units_{number}"], **settings))
            value = f"units_{number}"
    image = helper.make_tensor_value_info("image", TensorProto.FLOAT, ["n", ROWS, COLUMNS])
    logits = helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["n", single.architecture.layer_sizes[-1]])
    graph = helper.make_graph(nodes, "network", [image], [logits], tensors)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", _OPSET)], producer_name="netviz")
    model.ir_version = _IR_VERSION
    return bytes(model.SerializeToString())


def keras_of(parameters: Parameters) -> bytes:
    """Return the bytes of a ``.keras`` file: a Sequential from images of shape (28, 28), from 0 to 1, to softmax."""
    stream = io.BytesIO()
    members = {
        "metadata.json": json.dumps({"keras_version": _KERAS_VERSION}).encode(),
        "config.json": json.dumps(_configuration(parameters)).encode(),
        "model.weights.h5": _weights(parameters),
    }
    with zipfile.ZipFile(stream, "w") as archive:
        for name, contents in members.items():
            archive.writestr(zipfile.ZipInfo(name, LONG_AGO), contents)
    return stream.getvalue()


def _configuration(parameters: Parameters) -> dict[str, Any]:
    sizes, used = parameters.architecture.layer_sizes, parameters.architecture.activation
    layers = [
        _layer("InputLayer", {"batch_shape": [None, ROWS, COLUMNS], "dtype": "float32", "name": "image"}),
        _layer("Flatten", {"name": "flatten"}),
    ]
    names = _dense_names(len(sizes) - 1)
    for number, (name, n_units) in enumerate(zip(names, sizes[1:], strict=True), start=1):
        activation: Any = {"identity": "linear"}.get(used, used)
        if number == len(names):
            activation = "softmax"
        elif used == "leaky_relu":
            activation = "linear"
        layers.append(_layer("Dense", {"name": name, "units": n_units, "activation": activation, "use_bias": True}))
        if used == "leaky_relu" and number < len(names):
            layers.append(_layer("LeakyReLU", {"name": f"leaky_{number}", "negative_slope": LEAKY_SLOPE}))
    return {
        "module": "keras",
        "class_name": "Sequential",
        "config": {"name": "network", "trainable": True, "layers": layers},
        "registered_name": None,
    }


def _layer(kind: str, settings: dict[str, Any]) -> dict[str, Any]:
    return {"module": "keras.layers", "class_name": kind, "config": settings, "registered_name": None}


def _dense_names(n_layers: int) -> list[str]:
    return ["dense", *(f"dense_{number}" for number in range(1, n_layers))]


def _weights(parameters: Parameters) -> bytes:
    import h5py

    single, stream = parameters.astype(np.float32), io.BytesIO()
    names = _dense_names(len(single.kernels))
    with h5py.File(stream, "w", libver="latest") as file:
        file.create_group("vars")
        for name in ("layers/flatten/vars", *(f"layers/leaky_re_lu{_suffix(index)}/vars" for index in _leaky(single))):
            file.create_group(name)
        for name, kernel, bias in zip(names, single.kernels, single.biases, strict=True):
            group = file.create_group(f"layers/{name}/vars")
            group.create_dataset("0", data=np.ascontiguousarray(kernel), track_times=False)
            group.create_dataset("1", data=bias, track_times=False)
    return stream.getvalue()


def _leaky(parameters: Parameters) -> range:
    return range(len(parameters.kernels) - 1 if parameters.architecture.activation == "leaky_relu" else 0)


def _suffix(index: int) -> str:
    return "" if index == 0 else f"_{index}"
