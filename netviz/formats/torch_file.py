"""Networks saved by PyTorch: a state_dict, alone or in a checkpoint, read by an unpickler that knows little.

``torch.save`` writes a pickle in which every tensor is a call of ``_rebuild_tensor_v2`` on a storage that is named from
outside of it. Here those names stand for functions of our own, which only note what they are called with; any other
name ends the reading. Before that, each instruction of the pickle is looked at, so that none asks for more memory than
the file is long.

Since PyTorch 1.6 the file is a zip archive with the pickle and the storages as its members. Before, it was a row of
pickles, then the storages one after the other.
"""

from __future__ import annotations

import io
import pickle
import pickletools
import re
import struct
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.formats.chain import find_layers
from netviz.formats.contents import Archive
from netviz.formats.errors import FormatError
from netviz.formats.quoting import quoted
from netviz.formats.safetensors_file import widened
from netviz.formats.stored import StoredNetwork
from netviz.sentences import sentence

LEGACY_START = bytes((0x80, 0x02, 0x8A, 0x0A)) + (0x1950A86A20F9469CFC6C).to_bytes(10, "little")
"""The first bytes of the older form: a pickle of PyTorch's magic number."""

_STORAGE_TYPES = {
    "DoubleStorage": "f8",
    "FloatStorage": "f4",
    "HalfStorage": "f2",
    "BFloat16Storage": "u2",
    "LongStorage": "i8",
    "IntStorage": "i4",
    "ShortStorage": "i2",
    "CharStorage": "i1",
    "ByteStorage": "u1",
    "BoolStorage": "u1",
}
_N_LEGACY_PICKLES = 5
_MAX_DIMENSIONS = 16
_MAX_DEPTH = 6
_USUAL_NAMES = ("model_state_dict", "state_dict", "model_state", "model", "net", "network", "module", "params")
_NOT_THE_NETWORK = re.compile(r"optim|sched|scaler", re.IGNORECASE)


@dataclass(slots=True, eq=False)
class _Storage:
    """Numbers in the file, which tensors are views of."""

    kind: str
    key: str
    n_values: int
    values: NDArray[Any] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class _Tensor:
    storage: _Storage
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]


class _StorageType:
    """Stands for one of PyTorch's classes of storages."""

    def __init__(self, name: str) -> None:
        self.name = name


class _UnknownNameError(pickle.UnpicklingError):
    """A pickle asks for something that no state_dict contains."""


class _Unpickler(pickle.Unpickler):
    """Reads a pickle of dicts, lists, numbers, strings and tensors."""

    def __init__(self, stream: io.BytesIO) -> None:
        super().__init__(stream)
        self.storages: dict[str, _Storage] = {}

    def find_class(self, module: str, name: str) -> Any:
        """Return our own stand-in for one of the few names that a state_dict contains."""
        if (module, name) == ("collections", "OrderedDict"):
            return OrderedDict
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return _rebuild_tensor
        if module in ("torch", "torch.storage") and name in _STORAGE_TYPES:
            return _StorageType(name)
        raise _UnknownNameError(f"{module}.{name}")

    def persistent_load(self, pid: Any) -> _Storage:
        """Return the storage of a name; device and view are of no interest here."""
        if not isinstance(pid, tuple) or len(pid) < 5 or pid[0] != "storage" or not isinstance(pid[1], _StorageType):
            raise pickle.UnpicklingError("not a storage")
        key, n_values = str(pid[2]), pid[4]
        if type(n_values) is not int:
            raise pickle.UnpicklingError("not a length")
        return self.storages.setdefault(key, _Storage(pid[1].name, key, n_values))


def _rebuild_tensor(storage: Any, offset: Any, shape: Any, strides: Any, *_: Any) -> _Tensor:
    """Note what PyTorch would make a tensor of."""
    numbers = (offset, *shape, *strides)
    usable = isinstance(storage, _Storage) and len(shape) == len(strides) <= _MAX_DIMENSIONS
    if not usable or any(type(number) is not int or number < 0 for number in numbers):
        raise pickle.UnpicklingError("not a tensor")
    return _Tensor(storage, offset, tuple(shape), tuple(strides))


def read_torch_zip(path: Path, archive: Archive) -> StoredNetwork:
    """Read the network in a zip file of PyTorch.

    Raises
    ------
    FormatError
        If it is damaged, a whole pickled model, or holds no network of dense layers.
    """
    pickles = [name for name in archive.names if name.endswith("/data.pkl") and name.count("/") == 1]
    root = pickles[0].removesuffix("data.pkl")
    loader = _load(path, io.BytesIO(archive.read(f"{root}data.pkl")))
    big = f"{root}byteorder" in archive.names and archive.read(f"{root}byteorder").strip() == b"big"
    for storage in loader[1].values():
        data = archive.read(f"{root}data/{storage.key}")
        _fill(path, storage, data, ">" if big else "<")
    return _network(path, loader[0])


def read_torch_legacy(path: Path, contents: bytes) -> StoredNetwork:
    """Read the network in a file of the older form.

    Raises
    ------
    FormatError
        As for `read_torch_zip`.
    """
    stream = io.BytesIO(contents)
    values: list[Any] = []
    storages: dict[str, _Storage] = {}
    for _ in range(_N_LEGACY_PICKLES):
        value, found = _load(path, stream)
        values.append(value)
        storages |= found
    keys, is_little = values[4], True
    if isinstance(values[2], dict):
        is_little = bool(values[2].get("little_endian", True))
    order = "<" if is_little else ">"
    for key in keys if isinstance(keys, list) else []:
        storage = storages.get(str(key))
        length = stream.read(8)
        if storage is None or len(length) < 8 or struct.unpack(f"{order}q", length)[0] != storage.n_values:
            raise _damaged(path)
        itemsize = np.dtype(_STORAGE_TYPES[storage.kind]).itemsize
        if not 0 <= storage.n_values * itemsize <= len(contents) - stream.tell():
            raise _damaged(path)
        _fill(path, storage, stream.read(storage.n_values * itemsize), order)
    return _network(path, values[3])


def _damaged(path: object) -> FormatError:
    return FormatError(
        sentence("{path} is damaged or truncated: it begins as a file of PyTorch and does not go on as one.", path=path)
    )


def _load(path: Path, stream: io.BytesIO) -> tuple[Any, dict[str, _Storage]]:
    """Return the value of the next pickle in a stream, and the storages that it names."""
    try:
        _look_through(stream)
        unpickler = _Unpickler(stream)
        return unpickler.load(), unpickler.storages
    except _UnknownNameError as error:
        raise FormatError(
            sentence(
                "{path} holds more than a state_dict: it would run {name}, which netviz never does. In PyTorch, save "
                "torch.save(model.state_dict(), …) instead.",
                path=path,
                name=quoted(error),
            )
        ) from None
    except Exception as error:
        raise _damaged(path) from error


def _look_through(stream: io.BytesIO) -> None:
    """Look at each instruction of the next pickle, and return to its beginning.

    Places in the memo are counted up by every pickler; a far one would only cost memory.
    """
    start = stream.tell()
    for n_instructions, (instruction, argument, _) in enumerate(pickletools.genops(stream), start=1):
        if "PUT" in instruction.name and isinstance(argument, int) and argument > n_instructions + 256:
            raise pickle.UnpicklingError("memo")
    stream.seek(start)


def _fill(path: Path, storage: _Storage, data: bytes, order: str) -> None:
    dtype = np.dtype(order + _STORAGE_TYPES[storage.kind])
    if storage.n_values * dtype.itemsize != len(data):
        raise _damaged(path)
    values = np.frombuffer(data, dtype).astype(dtype.newbyteorder("="))
    storage.values = widened(values) if storage.kind == "BFloat16Storage" else values


def _array(path: object, tensor: _Tensor) -> NDArray[Any]:
    """Return a tensor's numbers, if they lie inside of its storage."""
    values = tensor.storage.values
    last = tensor.offset + sum((size - 1) * stride for size, stride in zip(tensor.shape, tensor.strides, strict=True))
    n_values = 1
    for size in tensor.shape:
        n_values *= size
    if values is None or n_values > len(values) or (n_values and last >= len(values)):
        raise _damaged(path)
    if not n_values:
        return np.empty(tensor.shape, values.dtype)
    strides = tuple(stride * values.itemsize for stride in tensor.strides)
    return np.lib.stride_tricks.as_strided(values[tensor.offset :], tensor.shape, strides, writeable=False)


def _network(path: Path, value: Any) -> StoredNetwork:
    """Find the state_dict of the network in what a file holds."""
    dicts = [found for found in _state_dicts(value, "", 0) if found[1]]
    if not dicts:
        raise FormatError(
            sentence("{path} is a file of PyTorch without a state_dict: it holds no tensors with names.", path=path)
        )
    dicts.sort(key=lambda found: _preference(found[0]))
    fault: FormatError | None = None
    for _, tensors in dicts:
        arrays = {key: _array(path, tensor) for key, tensor in tensors.items()}
        try:
            layers, ignored = find_layers(path, arrays)
        except FormatError as error:
            fault = fault or error
            continue
        return StoredNetwork("pytorch", layers, ignored=ignored)
    assert fault is not None
    raise fault


def _preference(name: str) -> tuple[int, int]:
    last = name.rpartition("/")[2]
    place = _USUAL_NAMES.index(last) if last in _USUAL_NAMES else len(_USUAL_NAMES)
    return (0 if not name else 1), place


def _state_dicts(value: Any, name: str, depth: int) -> Iterator[tuple[str, dict[str, _Tensor]]]:
    """Yield each dict that holds tensors, with where it was found."""
    if not isinstance(value, Mapping) or depth > _MAX_DEPTH or _NOT_THE_NETWORK.search(name.rpartition("/")[2]):
        return
    tensors = {key: entry for key, entry in value.items() if isinstance(key, str) and isinstance(entry, _Tensor)}
    yield name, tensors
    for key, entry in value.items():
        if isinstance(key, str):
            yield from _state_dicts(entry, f"{name}/{key}" if name else key, depth + 1)
