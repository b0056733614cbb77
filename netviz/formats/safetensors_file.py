"""Networks in safetensors files of any program: every float type, any names, extra tensors."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.formats.chain import find_layers
from netviz.formats.contents import shaped
from netviz.formats.errors import FormatError
from netviz.formats.quoting import quoted
from netviz.formats.stored import StoredLayer, StoredNetwork
from netviz.sentences import sentence

_LENGTH_BYTES = 8
_MAX_HEADER_BYTES = 1 << 24
_TYPES: dict[str, str] = {
    "F64": "<f8",
    "F32": "<f4",
    "F16": "<f2",
    "BF16": "<u2",
    "I64": "<i8",
    "I32": "<i4",
    "I16": "<i2",
    "I8": "<i1",
    "U64": "<u8",
    "U32": "<u4",
    "U16": "<u2",
    "U8": "<u1",
    "BOOL": "<u1",
}


def is_safetensors(start: bytes, size: int) -> bool:
    """Whether the first bytes of a file of some size are those of a safetensors file: a length, then a JSON object."""
    return start[_LENGTH_BYTES : _LENGTH_BYTES + 64].lstrip()[:1] == b"{" and _header_length(start, size) is not None


def read_safetensors(path: Path, contents: bytes) -> StoredNetwork:
    """Read the network in a safetensors file.

    Raises
    ------
    FormatError
        If the file is damaged, or holds no network of dense layers.
    """
    arrays, metadata = read_tensors(path, contents)
    layers, ignored = find_layers(path, arrays)
    activation = metadata.get("activation")
    if activation is not None and len(layers) > 1:
        layers = (*(_followed_by(layer, activation) for layer in layers[:-1]), layers[-1])
    return StoredNetwork("safetensors", layers, scaling=metadata.get("scaling"), ignored=ignored, metadata=metadata)


def read_tensors(path: Path, contents: bytes) -> tuple[dict[str, NDArray[Any]], dict[str, str]]:
    """Return all tensors by name, bfloat16 as float32, and the metadata.

    Raises
    ------
    FormatError
        If the file is damaged.
    """
    length = _header_length(contents, len(contents))
    header = None if length is None else _parse(contents[_LENGTH_BYTES : _LENGTH_BYTES + length])
    if length is None or header is None:
        raise FormatError(sentence("{path} is not a safetensors file, or is damaged.", path=path))
    texts = header.pop("__metadata__", {})
    metadata = {str(key): str(value) for key, value in texts.items()} if isinstance(texts, dict) else {}
    data = contents[_LENGTH_BYTES + length :]
    return {name: _tensor(path, name, entry, data) for name, entry in header.items()}, metadata


def _header_length(start: bytes, size: int) -> int | None:
    length = int.from_bytes(start[:_LENGTH_BYTES], "little")
    return length if 2 <= length <= min(size - _LENGTH_BYTES, _MAX_HEADER_BYTES) else None


def _parse(text: bytes) -> dict[str, Any] | None:
    try:
        header = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return header if isinstance(header, dict) else None


def _tensor(path: Path, name: str, entry: object, data: bytes) -> NDArray[Any]:
    """Return a tensor; its type, shape and place in the file are as the header claims, and checked."""
    try:
        assert isinstance(entry, dict)
        kind, shape, (start, end) = entry["dtype"], tuple(entry["shape"]), entry["data_offsets"]
        valid = all(type(number) is int for number in (start, end, *shape)) and 0 <= start <= end <= len(data)
    except (AssertionError, KeyError, TypeError, ValueError):
        kind, valid = "", False
    if not valid:
        raise FormatError(
            sentence("{path} is damaged or truncated: {name} lies outside of the file.", path=path, name=quoted(name))
        )
    if kind not in _TYPES:
        raise FormatError(
            sentence(
                "{path} holds {name} as {dtype}, which netviz cannot read.",
                path=path,
                name=quoted(name),
                dtype=quoted(kind),
            )
        )
    values = shaped(path, name, data[start:end], np.dtype(_TYPES[kind]), shape)
    return widened(values) if kind == "BF16" else values


def widened(values: NDArray[np.uint16]) -> NDArray[np.float32]:
    """Return bfloat16 numbers as float32: the same bits, followed by zeros."""
    return (values.astype(np.uint32) << 16).view(np.float32)


def _followed_by(layer: StoredLayer, activation: str) -> StoredLayer:
    return StoredLayer(layer.name, layer.kernel, layer.bias, activation)
