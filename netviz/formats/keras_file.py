"""Networks saved by Keras: the layers in order by the configuration, their weights in HDF5."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.formats.activation_names import OUTPUT_ACTIVATIONS, known_activation, leaky_activation
from netviz.formats.chain import find_layers, natural_order
from netviz.formats.contents import Archive
from netviz.formats.errors import FormatError
from netviz.formats.quoting import quoted
from netviz.formats.stored import StoredLayer, StoredNetwork
from netviz.sentences import sentence

HDF5_START = b"\x89HDF\r\n\x1a\n"

_WITHOUT_EFFECT = frozenset(
    {"InputLayer", "Flatten", "Reshape", "Dropout", "GaussianNoise", "GaussianDropout", "AlphaDropout"}
    | {"SpatialDropout1D", "ActivityRegularization", "Identity"}
)
_MAX_DEPTH = 20
_MOST_COMPRESSED = 1100
"""Times that a compressed array may be larger than its bytes in the file; deflate reaches 1,032."""

Affine = tuple[Any, Any]


class _Weights:
    """The arrays of an HDF5 file, by layer."""

    def __init__(self, path: Path, contents: bytes) -> None:
        # Only who opens a file of Keras waits for it.
        import h5py

        self._path = path
        try:
            self.file = h5py.File(io.BytesIO(contents), "r")
        except Exception as error:
            raise _damaged(path) from error

    def close(self) -> None:
        """Close the file."""
        self.file.close()

    @property
    def configuration(self) -> Mapping[str, Any] | None:
        """The model's configuration in a file of Keras 2's form, or None."""
        text = self.file.attrs.get("model_config")
        if text is None:
            return None
        return parse_configuration(self._path, text.encode() if isinstance(text, str) else bytes(text))

    def of_layer(self, names: Sequence[str], places: Sequence[str]) -> list[NDArray[Any]]:
        """Return the arrays of a layer in the order in which Keras writes them.

        Parameters
        ----------
        names : sequence of str
            The names of the models that it lies in, outermost first, and its own, as Keras 2 groups by them.
        places : sequence of str
            The names of their classes with a number, as Keras 3 groups by them.
        """
        try:
            return self._of_layer(names, places)
        except FormatError:
            raise
        except Exception as error:
            raise _damaged(self._path) from error

    def _of_layer(self, names: Sequence[str], places: Sequence[str]) -> list[NDArray[Any]]:
        import h5py

        if isinstance(self.file.get("layers"), h5py.Group):
            for way in (places, names):
                found = self.file.get("/".join(f"layers/{part}" for part in way) + "/vars")
                if isinstance(found, h5py.Group) and len(found):
                    return [self._array(found[key]) for key in sorted(found, key=natural_order)]
            return []
        root = self.file.get("model_weights", self.file)
        group = root.get(names[0])
        if not isinstance(group, h5py.Group):
            return []
        keys = [text.decode() if isinstance(text, bytes) else str(text) for text in group.attrs["weight_names"]]
        # The arrays of a model in the model are in one group.
        return [self._array(group[key]) for key in keys if len(names) == 1 or names[-1] in key.split("/")]

    def _array(self, data: Any) -> NDArray[Any]:
        import h5py

        if not isinstance(data, h5py.Dataset) or data.external or data.is_virtual:
            raise _damaged(self._path)
        # Nothing is made room for that the file does not hold.
        n_bytes, stored = data.size * data.dtype.itemsize, data.id.get_storage_size()
        if not np.issubdtype(data.dtype, np.number) or n_bytes > _MOST_COMPRESSED * stored:
            raise _damaged(self._path)
        return np.asarray(data[()])

    def named(self) -> dict[str, NDArray[Any]]:
        """Return all arrays that are not an optimizer's, with a name that says which layer they belong to."""
        import h5py

        found: dict[str, NDArray[Any]] = {}

        def note(name: str, thing: object) -> None:
            if isinstance(thing, h5py.Dataset) and not re.search(r"optimizer", name):
                found[_readable(name)] = self._array(thing)

        try:
            self.file.visititems(note)
        except FormatError:
            raise
        except Exception as error:
            raise _damaged(self._path) from error
        return found


def _readable(name: str) -> str:
    """Return the name of an array with the words that Keras 3 leaves out: its first variable is the kernel."""
    name = name.removesuffix(":0")
    for number, word in (("0", "kernel"), ("1", "bias")):
        if name.endswith(f"/vars/{number}"):
            return f"{name.removesuffix(f'/vars/{number}')}/{word}"
    return name


def _damaged(path: object) -> FormatError:
    return FormatError(sentence("{path} is damaged or truncated: it is not a whole file of Keras.", path=path))


def parse_configuration(path: object, text: bytes) -> Mapping[str, Any]:
    """Return the configuration of a model from its JSON.

    Raises
    ------
    FormatError
        If it is not JSON.
    """
    try:
        configuration = json.loads(text)
    except (ValueError, RecursionError):
        raise _damaged(path) from None
    if not isinstance(configuration, dict):
        raise _damaged(path)
    return configuration


def read_keras_zip(path: Path, archive: Archive) -> StoredNetwork:
    """Read the network in a ``.keras`` file.

    Raises
    ------
    FormatError
        If it is damaged, or has layers that netviz does not show.
    """
    configuration = parse_configuration(path, archive.read("config.json"))
    weights = _Weights(path, archive.read("model.weights.h5"))
    try:
        return _configured(path, configuration, weights)
    finally:
        weights.close()


def read_hdf5(path: Path, contents: bytes) -> StoredNetwork:
    """Read the network in a ``.h5`` file, with a configuration or with weights alone.

    Raises
    ------
    FormatError
        As for `read_keras_zip`.
    """
    weights = _Weights(path, contents)
    try:
        configuration = weights.configuration
        if configuration is not None:
            return _configured(path, configuration, weights)
        layers, ignored = find_layers(path, weights.named())
        return StoredNetwork("keras", layers, ignored=ignored)
    finally:
        weights.close()


def _configured(path: Path, configuration: Mapping[str, Any], weights: _Weights) -> StoredNetwork:
    """Read the layers of a model in the order of its configuration."""
    layers: list[StoredLayer] = []
    affine: Affine | None = None
    for kind, names, places, settings in _layers_of(path, configuration):
        if kind == "Dense":
            layers.append(_dense(path, names[-1], settings, weights.of_layer(names, places)))
        elif kind in ("Rescaling", "Normalization"):
            if layers:
                raise _unknown_layer(path, kind)
            affine = _composed(affine, _normalization(path, kind, settings, weights.of_layer(names, places)))
        elif kind not in _WITHOUT_EFFECT:
            activation = _activation_layer(path, kind, settings)
            if activation is None or not layers:
                raise _unknown_layer(path, kind)
            layers[-1] = _with_activation(path, layers[-1], activation)
    if not layers:
        raise FormatError(sentence("{path} is a file of Keras without a dense layer.", path=path))
    hidden = [_hidden(path, layer) for layer in layers[:-1]]
    return StoredNetwork("keras", (*hidden, _output(path, layers[-1])), normalization=affine)


_Layer = tuple[str, tuple[str, ...], tuple[str, ...], Mapping[str, Any]]
"""The class of a layer, its name and its place after those of the models that it lies in, and its settings."""


def _layers_of(
    path: object, configuration: Mapping[str, Any], names: tuple[str, ...] = (), places: tuple[str, ...] = ()
) -> list[_Layer]:
    """Return each layer; a model in a model is opened up."""
    kind, settings = configuration.get("class_name"), configuration.get("config")
    entries = settings.get("layers") if isinstance(settings, dict) else settings if isinstance(settings, list) else None
    if kind not in ("Sequential", "Functional", "Model") or not isinstance(entries, list):
        raise FormatError(
            sentence(
                "{path} holds a model of the class {name}, and netviz shows Sequential and Functional models.",
                path=path,
                name=quoted(kind),
            )
        )
    if len(names) > _MAX_DEPTH:
        raise _damaged(path)
    found: list[_Layer] = []
    counts: dict[str, int] = {}
    for entry in entries:
        if not isinstance(entry, dict) or not isinstance(entry.get("config"), dict):
            raise _damaged(path)
        kind = str(entry.get("class_name"))
        its_names = (*names, str(entry["config"].get("name")))
        its_places = (*places, _place(kind, counts))
        if kind in ("Sequential", "Functional", "Model"):
            found += _layers_of(path, entry, its_names, its_places)
        else:
            found.append((kind, its_names, its_places, entry["config"]))
    return found


def _place(kind: str, places: dict[str, int]) -> str:
    """Return the name of the group of a layer in Keras 3's form: its class in snake case, numbered."""
    plain = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", re.sub(r"(.)([A-Z][a-z0-9]+)", r"\1_\2", kind)).lower()
    number = places.get(plain, 0)
    places[plain] = number + 1
    return plain if number == 0 else f"{plain}_{number}"


def _dense(path: object, name: str, settings: Mapping[str, Any], arrays: Sequence[NDArray[Any]]) -> StoredLayer:
    if not arrays or arrays[0].ndim != 2:
        raise FormatError(sentence("{path} lacks the weights of its layer {name}.", path=path, name=quoted(name)))
    kernel = arrays[0]
    bias = arrays[1].reshape(-1) if len(arrays) > 1 else np.zeros(kernel.shape[1], kernel.dtype)
    activation = settings.get("activation") or "linear"
    if isinstance(activation, dict):
        inner = activation.get("config")
        activation = inner if isinstance(inner, str) else str(activation.get("class_name"))
    return StoredLayer(name, kernel, bias, str(activation))


def _with_activation(path: object, layer: StoredLayer, activation: str) -> StoredLayer:
    if layer.activation not in (None, "linear", "identity"):
        raise FormatError(
            sentence("{path} has two activations after its layer {name}.", path=path, name=quoted(layer.name))
        )
    return StoredLayer(layer.name, layer.kernel, layer.bias, activation)


def _activation_layer(path: object, kind: str, settings: Mapping[str, Any]) -> str | None:
    """Return the activation that a layer of its own computes, or None if it is another kind of layer."""
    match kind:
        case "Activation":
            return str(settings.get("activation"))
        case "Softmax":
            return "softmax"
        case "LeakyReLU":
            return leaky_activation(path, float(settings.get("negative_slope", settings.get("alpha", 0.3))))
        case "ReLU":
            if settings.get("max_value") is not None or settings.get("threshold"):
                return None
            return leaky_activation(path, float(settings.get("negative_slope") or 0.0))
    return None


def _normalization(
    path: object, kind: str, settings: Mapping[str, Any], arrays: Sequence[NDArray[Any]]
) -> tuple[Any, Any]:
    """Return the scale and the shift of a layer that normalizes the inputs."""
    if kind == "Rescaling":
        return _number(path, settings.get("scale", 1.0)), _number(path, settings.get("offset", 0.0))
    if len(arrays) >= 2:
        mean, variance = (np.asarray(values, np.float64).ravel() for values in arrays[:2])
    else:
        mean, variance = (np.ravel(np.asarray(settings.get(key), np.float64)) for key in ("mean", "variance"))
    scale = 1.0 / np.maximum(np.sqrt(variance), 1e-7)
    if settings.get("invert"):
        scale, mean = 1.0 / scale, -mean * scale
    shift = -mean * scale
    return (scale[0], shift[0]) if scale.size == 1 else (scale, shift)


def _number(path: object, value: object) -> float:
    if not isinstance(value, int | float):
        raise _damaged(path)
    return float(value)


def _composed(first: Affine | None, second: Affine) -> Affine:
    return second if first is None else (first[0] * second[0], first[1] * second[0] + second[1])


def _hidden(path: object, layer: StoredLayer) -> StoredLayer:
    return StoredLayer(layer.name, layer.kernel, layer.bias, known_activation(path, layer.activation))


def _output(path: object, layer: StoredLayer) -> StoredLayer:
    activation = "identity" if layer.activation in (None, "linear") else layer.activation
    if activation not in OUTPUT_ACTIVATIONS and activation != "sigmoid":
        raise FormatError(
            sentence(
                "{path} has {name} after its last layer, and netviz shows networks with softmax there.",
                path=path,
                name=quoted(activation),
            )
        )
    return StoredLayer(layer.name, layer.kernel, layer.bias, activation)


def _unknown_layer(path: object, kind: str) -> FormatError:
    return FormatError(
        sentence(
            "{path} holds a layer of the kind {kind}, and netviz shows networks of dense layers only.",
            path=path,
            kind=quoted(kind),
        )
    )
