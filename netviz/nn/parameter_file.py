"""Parameters on disk, as safetensors: named arrays and a few strings, nothing that can be executed.

A file consists of 8 bytes with the length of the header, a JSON header with each tensor's type, shape and offsets, and
the numbers. The header is not trusted: its length is compared with that of the file before it is read, and safetensors
rejects tensors that overlap, leave gaps or end beyond the file.
"""

from __future__ import annotations

import json
import stat
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from safetensors import SafetensorError, deserialize
from safetensors.numpy import save

from netviz.nn.errors import NetworkError
from netviz.nn.memory import FloatArray
from netviz.nn.parameters import Architecture, Parameters
from netviz.replacing import replace_file
from netviz.sentences import sentence, sentence_of
from netviz.system_errors import system_reason

METADATA_KEYS = ("activation", "seed", "step", "epoch", "data_set")
"""The metadata of every file; the values are strings."""

_MAX_HEADER_BYTES = 1 << 20
_MAX_FILE_BYTES = 1 << 30
_LENGTH_BYTES = 8


class ParameterFileError(NetworkError):
    """A parameter file cannot be read or written; the message names the file and the fault in one sentence."""


def save_parameters(path: Path, parameters: Parameters, metadata: Mapping[str, str]) -> None:
    """Write parameters to a file.

    The data goes to a temporary file in the same folder, which then replaces the path: whatever happens, the path
    holds either the old file or the new one, complete.

    Parameters
    ----------
    path : Path
        An existing file is replaced.
    parameters : Parameters
        Written in float32, kernels in the shape (n_in, n_out).
    metadata : mapping of str to str
        A string for each of `METADATA_KEYS`, except that the activation is optional; further keys are allowed.

    Raises
    ------
    ParameterFileError
        If the file cannot be written, a parameter is NaN or infinite, or a string is missing.
    """
    texts = {**metadata, "activation": parameters.architecture.activation}
    missing = [key for key in METADATA_KEYS if key not in texts]
    if missing:
        raise ParameterFileError(
            sentence("{path} was not written, because its metadata lacks {keys}.", path=path, keys=", ".join(missing))
        )
    single = parameters.astype(np.float32)
    if not single.is_finite():
        raise ParameterFileError(
            sentence("{path} was not written, because the parameters are not all finite numbers.", path=path)
        )
    contents = save({name: np.ascontiguousarray(view) for name, view in single.named().items()}, texts)
    try:
        replace_file(path, contents)
    except OSError as error:
        raise ParameterFileError(
            sentence("{path} cannot be written: {reason}.", path=path, reason=_reason(error))
        ) from error


def load_parameters(path: Path) -> tuple[Parameters, dict[str, str]]:
    """Read parameters from a file.

    Parameters
    ----------
    path : Path
        A file as `save_parameters` writes it.

    Returns
    -------
    parameters : Parameters
        In float32. The layer sizes follow from the shapes of the kernels.
    metadata : dict of str to str
        At least `METADATA_KEYS`.

    Raises
    ------
    ParameterFileError
        If the file cannot be read, is damaged, or holds anything but the parameters of a network.
    """
    contents, text = _read(path)
    header = _parse_header(path, text)
    try:
        tensors = dict(deserialize(contents))  # type: ignore[no-untyped-call]
    except SafetensorError as error:
        fault = " ".join(str(error).split())[:200]
        raise ParameterFileError(
            sentence("{path} is not a safetensors file, or is damaged or truncated ({fault}).", path=path, fault=fault)
        ) from None
    arrays = {name: _array(path, name, tensor) for name, tensor in tensors.items()}
    metadata = _check_metadata(path, header.get("__metadata__"))
    architecture = _infer_architecture(path, arrays, metadata["activation"])
    parameters = Parameters(architecture)
    for name, view in parameters.named().items():
        view[...] = arrays[name]
    return parameters, metadata


def _reason(error: OSError) -> str:
    return system_reason(error)


def _read(path: Path) -> tuple[bytes, bytes]:
    """Return the contents of a regular file and the header in them."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise ParameterFileError(sentence("{path} is not a file.", path=path))
        if status.st_size > _MAX_FILE_BYTES:
            raise ParameterFileError(
                sentence(
                    "{path} is too large for a parameter file: it has {size} bytes.", path=path, size=status.st_size
                )
            )
        with path.open("rb") as file:
            beginning = file.read(_LENGTH_BYTES)
            length = _header_length(path, beginning, status.st_size)
            contents = beginning + file.read(status.st_size - len(beginning))
    except OSError as error:
        raise ParameterFileError(
            sentence("{path} cannot be read: {reason}.", path=path, reason=_reason(error))
        ) from error
    return contents, contents[_LENGTH_BYTES : _LENGTH_BYTES + length]


def _header_length(path: Path, beginning: bytes, size: int) -> int:
    """Return the length of the header from the first bytes of the file, if it is possible with that size."""
    if len(beginning) < _LENGTH_BYTES:
        raise ParameterFileError(sentence("{path} is not a safetensors file: it is too short.", path=path))
    length = int.from_bytes(beginning, "little")
    most = min(size - _LENGTH_BYTES, _MAX_HEADER_BYTES)
    if length > most:
        raise ParameterFileError(
            sentence(
                "{path} is not a safetensors file, or is truncated: its header claims {length:,} bytes, but at most "
                "{most:,} are possible.",
                path=path,
                length=length,
                most=most,
            )
        )
    return length


def _parse_header(path: Path, text: bytes) -> dict[str, object]:
    try:
        header = json.loads(text)
    except (ValueError, RecursionError):
        raise ParameterFileError(
            sentence("{path} is not a safetensors file: its header is not JSON.", path=path)
        ) from None
    if not isinstance(header, dict):
        raise ParameterFileError(
            sentence("{path} is not a safetensors file: its header is not a table of tensors.", path=path)
        )
    return header


def _array(path: Path, name: str, tensor: Mapping[str, object]) -> FloatArray:
    """Return a tensor of finite float32 numbers as an array."""
    dtype, shape, data = tensor["dtype"], tensor["shape"], tensor["data"]
    if dtype != "F32":
        raise ParameterFileError(
            sentence(
                "{path} holds {name} as {dtype}, but parameters must be float32 (F32).",
                path=path,
                name=name,
                dtype=dtype,
            )
        )
    assert isinstance(shape, list)
    assert isinstance(data, bytes | bytearray)
    try:
        values: FloatArray = np.frombuffer(data, dtype="<f4").reshape(shape)
    except (ValueError, OverflowError):
        # NumPy allows fewer and smaller dimensions than the format.
        raise ParameterFileError(
            sentence(
                "{path} holds {name} with {n} dimensions or more numbers than fit, but a network has matrices and "
                "vectors.",
                path=path,
                name=name,
                n=len(shape),
            )
        ) from None
    if not np.isfinite(values).all():
        raise ParameterFileError(sentence("{path} holds NaN or infinite numbers in {name}.", path=path, name=name))
    return values


def _infer_architecture(path: Path, arrays: Mapping[str, FloatArray], activation: str) -> Architecture:
    """Infer the layer sizes from the shapes of the kernels, and reject arrays that do not make up one network."""
    n_layers = max(1, sum(name.endswith(".kernel") for name in arrays))
    expected = {f"dense_{number}.{part}" for number in range(1, n_layers + 1) for part in ("kernel", "bias")}
    missing, unknown = sorted(expected - arrays.keys()), sorted(arrays.keys() - expected)
    if missing:
        raise ParameterFileError(
            sentence(
                "{path} lacks {names}: a network has dense_1.kernel, dense_1.bias and so on.",
                path=path,
                names=_some(missing),
            )
        )
    if unknown:
        raise ParameterFileError(
            sentence(
                "{path} holds {names}, which a network of dense layers does not have.", path=path, names=_some(unknown)
            )
        )
    sizes: list[int] = []
    for number in range(1, n_layers + 1):
        kernel, bias = arrays[f"dense_{number}.kernel"], arrays[f"dense_{number}.bias"]
        if kernel.ndim != 2:
            raise ParameterFileError(
                sentence(
                    "{path} holds dense_{number}.kernel of shape {shape}, but a kernel has the shape (inputs, units).",
                    path=path,
                    number=number,
                    shape=kernel.shape,
                )
            )
        if sizes and kernel.shape[0] != sizes[-1]:
            raise ParameterFileError(
                sentence(
                    "{path} holds dense_{number}.kernel of shape {shape}, but the layer before has {n_units} units.",
                    path=path,
                    number=number,
                    shape=kernel.shape,
                    n_units=sizes[-1],
                )
            )
        if bias.shape != kernel.shape[1:]:
            raise ParameterFileError(
                sentence(
                    "{path} holds dense_{number}.bias of shape {shape}, but its kernel has {n_units} units.",
                    path=path,
                    number=number,
                    shape=bias.shape,
                    n_units=kernel.shape[1],
                )
            )
        sizes += kernel.shape[len(sizes) > 0 :]
    try:
        return Architecture(tuple(sizes), activation)
    except NetworkError as error:
        raise ParameterFileError(
            sentence("{path} does not hold a network: {reason}", path=path, reason=sentence_of(error))
        ) from None


def _some(names: list[str]) -> str:
    """Return at most three names, shortened and in ASCII, because they come from the file."""
    shown = [ascii(name[:40])[1:-1] for name in names[:3]]
    return ", ".join(shown if len(names) <= 3 else [*shown, "…"])


def _check_metadata(path: Path, metadata: object) -> dict[str, str]:
    texts = metadata if isinstance(metadata, dict) else {}
    missing = [key for key in METADATA_KEYS if key not in texts]
    if missing:
        raise ParameterFileError(
            sentence("{path} cannot be used, because its metadata lacks {keys}.", path=path, keys=", ".join(missing))
        )
    for key, kind in (("seed", int), ("step", int), ("epoch", float)):
        try:
            valid = 0 <= kind(texts[key]) < float("inf")
        except ValueError:
            valid = False
        if not valid:
            raise ParameterFileError(
                sentence(
                    "{path} has {value!a} as {key} in its metadata, which is not a number of at least 0.",
                    path=path,
                    key=key,
                    value=texts[key][:40],
                )
            )
    return texts
