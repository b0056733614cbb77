"""Classifiers of scikit-learn saved by skops: the weights are arrays beside a description in JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

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
    except (KeyError, TypeError, ValueError):
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
    return StoredNetwork("skops", layers)


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
