"""Networks in ONNX files: one row of operations from the image to the classes, followed node by node."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.formats.activation_names import leaky_activation
from netviz.formats.contents import MAX_FILE_BYTES, shaped
from netviz.formats.errors import FormatError
from netviz.formats.quoting import quoted
from netviz.formats.stored import StoredLayer, StoredNetwork
from netviz.sentences import sentence

_WITHOUT_EFFECT = frozenset({"Flatten", "Reshape", "Identity", "Dropout", "Cast", "Squeeze", "Unsqueeze"})
_AT_THE_END = frozenset({"ArgMax", "TopK"})
_ACTIVATIONS = {
    "Relu": "relu",
    "Tanh": "tanh",
    "Sigmoid": "sigmoid",
    "Softmax": "softmax",
    "LogSoftmax": "log_softmax",
}
_ARITHMETIC = frozenset({"Add", "Sub", "Mul", "Div"})
_FLOAT_TYPES = {1: "<f4", 10: "<f2", 11: "<f8"}
"""TensorProto's numbers for float, float16 and double."""

_MAX_NODES = 100


def looks_like_onnx(contents: bytes) -> bool:
    """Whether the bytes begin as a serialized ONNX model: its version number, then a name or the graph."""
    return re.match(rb"\x08[\x01-\x20][\x12\x1a\x22\x28\x32\x3a\x42]", contents) is not None


def read_onnx(path: Path, contents: bytes) -> StoredNetwork:
    """Read the network in an ONNX file.

    Weights may stand in a file beside it; no path that leaves its folder is followed.

    Raises
    ------
    FormatError
        If it is damaged, or computes what netviz does not show.
    """
    # Only who opens such a file waits for it.
    import onnx

    try:
        model = onnx.load_model_from_string(contents)
    except Exception as error:
        raise _damaged(path) from error
    if not model.graph.node:
        raise _damaged(path)
    return _Walk(path, model.graph).network()


def _damaged(path: object) -> FormatError:
    return FormatError(sentence("{path} is damaged or truncated: it is not a whole ONNX file.", path=path))


class _Walk:
    """Follows what becomes of the image, from node to node."""

    def __init__(self, path: Path, graph: Any) -> None:
        self._path = path
        self._graph = graph
        self._tensors = {tensor.name: tensor for tensor in graph.initializer}
        constants = (node for node in graph.node if node.op_type == "Constant")
        values = ((node.output[0], entry) for node in constants for entry in node.attribute)
        self._tensors.update({name: entry.t for name, entry in values if entry.name == "value"})
        self._used: set[str] = set()
        self._layers: list[StoredLayer] = []
        self._scale: Any = 1.0
        self._shift: Any = 0.0
        self._is_normalized = False
        self._awaits_bias = False

    def network(self) -> StoredNetwork:
        """Return the network, or refuse what is not a row of dense layers."""
        value, nodes = self._image(), self._by_input()
        for _ in range(_MAX_NODES):
            node = nodes.get(value)
            if node is None:
                break
            self._follow(node, value)
            if node.op_type in _AT_THE_END:
                break
            value = node.output[0]
        if not self._layers:
            raise self._unknown(self._graph.node[0].op_type)
        *hidden, last = self._layers
        layers = *(self._with_activation(layer, layer.activation or "identity") for layer in hidden), last
        names = tuple(name for name in self._tensors if name not in self._used)
        normalization = (self._scale, self._shift) if self._is_normalized else None
        return StoredNetwork("onnx", layers, normalization=normalization, ignored=names)

    def _image(self) -> str:
        inputs = [entry.name for entry in self._graph.input if entry.name not in self._tensors]
        if len(inputs) != 1:
            raise FormatError(
                sentence(
                    "{path} has {n} inputs, and netviz shows networks that read one image.",
                    path=self._path,
                    n=len(inputs),
                )
            )
        return str(inputs[0])

    def _by_input(self) -> dict[str, Any]:
        """Return the node that uses each value; a value that two use would be a branch."""
        found: dict[str, Any] = {}
        for node in self._graph.node:
            if node.op_type in ("Shape", "Constant"):
                continue
            for name in node.input:
                if name not in self._tensors:
                    if name in found:
                        raise FormatError(
                            sentence(
                                "{path} computes along branches, and netviz shows networks of layers in one row.",
                                path=self._path,
                            )
                        )
                    found[name] = node
        return found

    def _follow(self, node: Any, value: str) -> None:
        """Take in what a node does."""
        kind, others = node.op_type, [name for name in node.input if name != value]
        self._used.update(others)
        settings = {entry.name: entry for entry in node.attribute}
        if kind == "Gemm":
            self._gemm(node, value, settings)
        elif kind == "MatMul":
            self._matmul(node, value)
        elif kind in _ARITHMETIC and len(others) == 1 and others[0] in self._tensors:
            self._arithmetic(kind, self._array(others[0]), is_first=node.input[0] == value)
        elif kind in _ACTIVATIONS or kind == "LeakyRelu":
            self._activate(kind, settings)
        elif kind not in _WITHOUT_EFFECT | _AT_THE_END:
            raise self._unknown(kind)

    def _gemm(self, node: Any, value: str, settings: Mapping[str, Any]) -> None:
        if node.input[0] != value or (settings["transA"].i if "transA" in settings else 0):
            raise self._unknown("Gemm")
        kernel = self._array(node.input[1])
        if settings["transB"].i if "transB" in settings else 0:
            kernel = kernel.T
        kernel = _times(kernel, settings["alpha"].f if "alpha" in settings else 1.0)
        bias = None
        if len(node.input) > 2 and node.input[2]:
            bias = _times(self._array(node.input[2]), settings["beta"].f if "beta" in settings else 1.0)
        self._add(node.input[1], kernel, bias)

    def _matmul(self, node: Any, value: str) -> None:
        if node.input[0] != value:
            raise self._unknown("MatMul")
        self._add(node.input[1], self._array(node.input[1]), None)
        self._awaits_bias = True

    def _add(self, name: str, kernel: NDArray[Any], bias: NDArray[Any] | None) -> None:
        if kernel.ndim != 2 or (self._layers and self._layers[-1].kernel.shape[1] != kernel.shape[0]):
            raise _damaged(self._path)
        if self._layers and self._layers[-1].activation is None:
            self._layers[-1] = self._with_activation(self._layers[-1], "identity")
        n_out = kernel.shape[1]
        values = np.zeros(n_out, kernel.dtype) if bias is None else np.broadcast_to(bias.reshape(-1), (n_out,))
        self._layers.append(StoredLayer(name, kernel, values))
        self._awaits_bias = False

    def _arithmetic(self, kind: str, values: NDArray[Any], *, is_first: bool) -> None:
        """Take in a normalization of the image, or the bias of a layer."""
        if self._layers:
            last = self._layers[-1]
            if kind != "Add" or not self._awaits_bias or values.size != last.kernel.shape[1]:
                raise self._unknown(kind)
            self._layers[-1] = StoredLayer(last.name, last.kernel, values.reshape(-1), last.activation)
            self._awaits_bias = False
            return
        number: Any = np.asarray(values, np.float64).ravel()
        number = float(number[0]) if number.size == 1 else number
        self._is_normalized = True
        if kind == "Add":
            self._shift = self._shift + number
        elif kind == "Sub":
            sign = 1.0 if is_first else -1.0
            self._scale, self._shift = sign * self._scale, sign * (self._shift - number)
        elif kind == "Mul":
            self._scale, self._shift = self._scale * number, self._shift * number
        elif is_first:
            self._scale, self._shift = self._scale / number, self._shift / number
        else:
            raise self._unknown(kind)

    def _activate(self, kind: str, settings: Mapping[str, Any]) -> None:
        if not self._layers or self._layers[-1].activation is not None:
            raise self._unknown(kind)
        if kind == "LeakyRelu":
            activation = leaky_activation(self._path, settings["alpha"].f if "alpha" in settings else 0.01)
        else:
            activation = _ACTIVATIONS[kind]
        self._layers[-1] = self._with_activation(self._layers[-1], activation)
        self._awaits_bias = False

    @staticmethod
    def _with_activation(layer: StoredLayer, activation: str) -> StoredLayer:
        return StoredLayer(layer.name, layer.kernel, layer.bias, activation)

    def _unknown(self, kind: str) -> FormatError:
        return FormatError(
            sentence(
                "{path} computes {kind}, and netviz shows networks of dense layers in one row.",
                path=self._path,
                kind=quoted(kind),
            )
        )

    # Tensors ---------------------------------------------------------------------------------------------------------

    def _array(self, name: str) -> NDArray[Any]:
        """Return a constant, from this file or from the one beside it."""
        from onnx import numpy_helper

        tensor = self._tensors.get(name)
        if tensor is None:
            raise self._unknown("MatMul")
        if tensor.data_location == 1:
            return self._external(tensor)
        try:
            values = np.asarray(numpy_helper.to_array(tensor))
        except Exception as error:
            raise _damaged(self._path) from error
        return values if values.dtype.kind == "f" else values.astype(np.float32)

    def _external(self, tensor: Any) -> NDArray[Any]:
        entries = {entry.key: entry.value for entry in tensor.external_data}
        dtype = _FLOAT_TYPES.get(tensor.data_type)
        place = PurePosixPath(entries.get("location", ""))
        if dtype is None or not place.name or place.is_absolute() or ".." in place.parts:
            raise FormatError(
                sentence(
                    "{path} wants its weights from {name}, and netviz reads only files beside it.",
                    path=self._path,
                    name=quoted(place),
                )
            )
        shape = tuple(tensor.dims)
        return shaped(self._path, tensor.name, self._beside(place, entries), np.dtype(dtype), shape)

    def _beside(self, place: PurePosixPath, entries: Mapping[str, str]) -> bytes:
        folder = self._path.parent.resolve()
        file = (folder / place).resolve()
        if not file.is_relative_to(folder) or not file.is_file():
            raise FormatError(
                sentence(
                    "{path} has its weights in {name}, which is not beside it: copy both into one folder.",
                    path=self._path,
                    name=quoted(place),
                )
            )
        try:
            offset, length = int(entries.get("offset", "0")), int(entries.get("length", "-1"))
            size = file.stat().st_size
            length = size - offset if length < 0 else length
            if not 0 <= offset <= offset + length <= min(size, MAX_FILE_BYTES):
                raise _damaged(self._path)
            with file.open("rb") as stream:
                stream.seek(offset)
                return stream.read(length)
        except (OSError, ValueError):
            raise _damaged(self._path) from None


def _times(values: NDArray[Any], factor: float) -> NDArray[Any]:
    return values if factor == 1.0 else values * values.dtype.type(factor)
