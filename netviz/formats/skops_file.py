"""Classifiers of scikit-learn saved by skops: the weights are arrays beside a description in JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from netviz.formats.activation_names import known_activation
from netviz.formats.contents import Archive, read_npy
from netviz.formats.errors import FormatError
from netviz.formats.quoting import quoted
from netviz.formats.stored import StoredLayer, StoredNetwork
from netviz.sentences import sentence

_MAX_DEPTH = 20


def read_skops(path: Path, archive: Archive) -> StoredNetwork:
    """Read the network of an MLPClassifier.

    Raises
    ------
    FormatError
        If the file is damaged, or holds another kind of model.
    """
    try:
        schema = json.loads(archive.read("schema.json"))
    except (ValueError, RecursionError):
        raise _damaged(path) from None
    found = _classifier(schema, 0)
    if found is None:
        kind = schema.get("__class__") if isinstance(schema, dict) else None
        raise FormatError(
            sentence(
                "{path} holds a model of the class {name}, and of scikit-learn's, netviz shows MLPClassifier.",
                path=path,
                name=quoted(kind),
            )
        )
    try:
        kernels = _arrays(path, archive, found["coefs_"])
        biases = _arrays(path, archive, found["intercepts_"])
        activation = json.loads(found["activation"]["content"])
        normalization = _normalization(path, archive, schema)
    except FormatError:
        raise
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        raise _damaged(path) from None
    if not kernels or len(kernels) != len(biases):
        raise _damaged(path)
    names = [known_activation(path, activation)] * (len(kernels) - 1) + ["softmax"]
    layers = tuple(
        StoredLayer(f"coefs_[{number}]", kernel, bias.reshape(-1), name)
        for number, (kernel, bias, name) in enumerate(zip(kernels, biases, names, strict=True))
    )
    if any(layer.kernel.ndim != 2 for layer in layers):
        raise _damaged(path)
    return StoredNetwork("skops", layers, normalization=normalization)


def _normalization(path: Path, archive: Archive, schema: Mapping[str, Any]) -> tuple[Any, Any] | None:
    """Return the scale and the shift of the steps of a pipeline before the network, or None.

    Raises
    ------
    FormatError
        If a step is more than a scale and a shift for each pixel.
    """
    scale: Any = 1.0
    shift: Any = 0.0
    steps = _steps(schema)
    for kind, attributes in steps:
        read = partial(_vector, path, archive, attributes)
        match kind:
            case "StandardScaler":
                its_scale = 1.0 / read("scale_", 1.0)
                its_shift = -read("mean_", 0.0) * its_scale
            case "MinMaxScaler":
                its_scale, its_shift = read("scale_", 1.0), read("min_", 0.0)
            case "MaxAbsScaler":
                its_scale, its_shift = 1.0 / read("scale_", 1.0), 0.0
            case _:
                raise FormatError(
                    sentence(
                        "{path} holds a pipeline with {name} before the network, and netviz shows networks whose "
                        "inputs are scaled at most.",
                        path=path,
                        name=quoted(kind),
                    )
                )
        scale, shift = scale * its_scale, shift * its_scale + its_shift
    return (scale, shift) if steps else None


def _steps(schema: Mapping[str, Any]) -> list[tuple[str, Mapping[str, Any]]]:
    """Return the class and the attributes of each step of a pipeline before its last one."""
    content = schema.get("content")
    attributes = content.get("content") if isinstance(content, dict) and "content" in content else content
    if schema.get("__class__") != "Pipeline" or not isinstance(attributes, dict):
        return []
    entries = attributes.get("steps", {}).get("content", [])
    found = []
    for entry in entries[:-1]:
        # A step is a name and an estimator; "passthrough" is a text in its place.
        estimator = entry["content"][1]
        if estimator.get("__class__") == "str":
            continue
        inner = estimator.get("content", {})
        found.append((str(estimator.get("__class__")), inner.get("content", inner)))
    return found


def _vector(path: Path, archive: Archive, attributes: Mapping[str, Any], name: str, without: float) -> Any:
    node = attributes.get(name)
    if not isinstance(node, dict) or "file" not in node:
        return without
    return np.asarray(read_npy(path, str(node["file"]), archive.read(str(node["file"]))), np.float64).ravel()


def _damaged(path: object) -> FormatError:
    return FormatError(sentence("{path} is damaged or truncated: it is not a whole file of skops.", path=path))


def _classifier(node: object, depth: int) -> Mapping[str, Any] | None:
    """Return the attributes of the first MLPClassifier, alone or in a pipeline."""
    if depth > _MAX_DEPTH:
        return None
    if isinstance(node, dict):
        if node.get("__class__") == "MLPClassifier":
            content = node.get("content")
            inner = content.get("content") if isinstance(content, dict) else None
            return inner if isinstance(inner, dict) else None
        for value in node.values():
            found = _classifier(value, depth + 1)
            if found is not None:
                return found
    if isinstance(node, list):
        for value in node:
            found = _classifier(value, depth + 1)
            if found is not None:
                return found
    return None


def _arrays(path: Path, archive: Archive, node: Mapping[str, Any]) -> list[Any]:
    return [read_npy(path, str(entry["file"]), archive.read(str(entry["file"]))) for entry in node["content"]]
