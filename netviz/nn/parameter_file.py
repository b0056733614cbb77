"""Parameters on disk, as safetensors: named arrays and a few strings, and nothing that can be executed.

A file has 8 bytes with the header's length, a header in JSON that tells each tensor's type, shape and place, and then
the numbers. Nothing that the header says is believed: its length is compared with the file's before it is read, and
safetensors refuses tensors that overlap, leave gaps or end beyond the file.
"""

import json
import os
import secrets
import stat
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from safetensors import SafetensorError, deserialize
from safetensors.numpy import save

from netviz.nn.errors import NetworkError
from netviz.nn.memory import FloatArray
from netviz.nn.parameters import Architecture, Parameters

METADATA_KEYS = ("activation", "seed", "step", "epoch", "data_set")
"""What every file says about its parameters, as strings."""

_MAX_HEADER_BYTES = 1 << 20
_MAX_FILE_BYTES = 1 << 30
_LENGTH_BYTES = 8


class ParameterFileError(NetworkError):
    """A parameter file cannot be read or written; the message names the file and the fault in one sentence."""


def save_parameters(path: Path, parameters: Parameters, metadata: Mapping[str, str]) -> None:
    """Write parameters to a file.

    The file is written beside its place and then moved there, so that the place holds the old file or the new one,
    whole, whatever happens in between.

    Parameters
    ----------
    path : Path
        Where to; what is there is replaced.
    parameters : Parameters
        Written in float32, kernels in the shape (n_in, n_out).
    metadata : mapping of str to str
        A string for each of `METADATA_KEYS`; the activation need not be given, and others may.

    Raises
    ------
    ParameterFileError
        If the file cannot be written, a parameter is NaN or infinite, or a string is missing.
    """
    texts = {**metadata, "activation": parameters.architecture.activation}
    missing = [key for key in METADATA_KEYS if key not in texts]
    if missing:
        raise ParameterFileError(f"{path} was not written, because its metadata lack {', '.join(missing)}.")
    single = parameters.astype(np.float32)
    if not single.is_finite():
        raise ParameterFileError(f"{path} was not written, because the parameters are not all finite numbers.")
    contents = save({name: np.ascontiguousarray(view) for name, view in single.named().items()}, texts)
    try:
        _replace(Path(os.path.realpath(path)), contents)
    except OSError as error:
        raise ParameterFileError(f"{path} cannot be written: {_reason(error)}.") from error


def load_parameters(path: Path) -> tuple[Parameters, dict[str, str]]:
    """Read parameters from a file.

    Parameters
    ----------
    path : Path
        A file as `save_parameters` writes it.

    Returns
    -------
    parameters : Parameters
        In float32. The sizes of the layers are those of the kernels.
    metadata : dict of str to str
        At least `METADATA_KEYS`.

    Raises
    ------
    ParameterFileError
        If the file cannot be read, is damaged, or holds anything else than the parameters of a network.
    """
    contents, text = _read(path)
    header = _parse_header(path, text)
    try:
        tensors = dict(deserialize(contents))  # type: ignore[no-untyped-call]
    except SafetensorError as error:
        fault = " ".join(str(error).split())[:200]
        raise ParameterFileError(f"{path} is no safetensors file, or is damaged or cut short ({fault}).") from None
    arrays = {name: _array(path, name, tensor) for name, tensor in tensors.items()}
    metadata = _check_metadata(path, header.get("__metadata__"))
    architecture = _infer_architecture(path, arrays, metadata["activation"])
    parameters = Parameters(architecture)
    for name, view in parameters.named().items():
        view[...] = arrays[name]
    return parameters, metadata


def _replace(path: Path, contents: bytes) -> None:
    """Write a file beside its place, see that it is on the disk, and move it to its place."""
    beside = path.with_name(f".netviz-{secrets.token_hex(8)}.part")
    try:
        with beside.open("xb") as file:
            file.write(contents)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__


def _read(path: Path) -> tuple[bytes, bytes]:
    """Return the contents and the header of a regular file, if it can be one of parameters."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise ParameterFileError(f"{path} is not a file.")
        if status.st_size > _MAX_FILE_BYTES:
            raise ParameterFileError(f"{path} has {status.st_size} bytes, which is too large for a parameter file.")
        with path.open("rb") as file:
            beginning = file.read(_LENGTH_BYTES)
            length = _header_length(path, beginning, status.st_size)
            contents = beginning + file.read(status.st_size - len(beginning))
    except OSError as error:
        raise ParameterFileError(f"{path} cannot be read: {_reason(error)}.") from error
    return contents, contents[_LENGTH_BYTES : _LENGTH_BYTES + length]


def _header_length(path: Path, beginning: bytes, size: int) -> int:
    """Return the length that the first bytes give, if there can be a header of that length in a file of that size."""
    if len(beginning) < _LENGTH_BYTES:
        raise ParameterFileError(f"{path} is not a safetensors file: it has only {len(beginning)} bytes.")
    length = int.from_bytes(beginning, "little")
    most = min(size - _LENGTH_BYTES, _MAX_HEADER_BYTES)
    if length > most:
        raise ParameterFileError(
            f"{path} is not a safetensors file, or is cut off: its header claims {length} bytes, more than the {most} "
            "that it can have."
        )
    return length


def _parse_header(path: Path, text: bytes) -> dict[str, object]:
    try:
        header = json.loads(text)
    except (ValueError, RecursionError):
        raise ParameterFileError(f"{path} is not a safetensors file: its header is not JSON.") from None
    if not isinstance(header, dict):
        raise ParameterFileError(f"{path} is not a safetensors file: its header is not a table of tensors.")
    return header


def _array(path: Path, name: str, tensor: Mapping[str, object]) -> FloatArray:
    """Return a tensor as an array, if it is of finite float32 numbers."""
    dtype, shape, data = tensor["dtype"], tensor["shape"], tensor["data"]
    if dtype != "F32":
        raise ParameterFileError(f"{path} holds {name} as {dtype}, but parameters are float32 (F32).")
    assert isinstance(shape, list)
    assert isinstance(data, bytes | bytearray)
    values: FloatArray = np.frombuffer(data, dtype="<f4").reshape(shape)
    if not np.isfinite(values).all():
        raise ParameterFileError(f"{path} holds NaN or infinite numbers in {name}.")
    return values


def _infer_architecture(path: Path, arrays: Mapping[str, FloatArray], activation: str) -> Architecture:
    """Tell the layers' sizes from the kernels' shapes, and refuse what does not make one network."""
    n_layers = max(1, sum(name.endswith(".kernel") for name in arrays))
    expected = {f"dense_{number}.{part}" for number in range(1, n_layers + 1) for part in ("kernel", "bias")}
    missing, unknown = sorted(expected - arrays.keys()), sorted(arrays.keys() - expected)
    if missing:
        raise ParameterFileError(
            f"{path} lacks {_some(missing)}: a network has dense_1.kernel, dense_1.bias and so on."
        )
    if unknown:
        raise ParameterFileError(f"{path} holds {_some(unknown)}, which is no part of a network of dense layers.")
    sizes: list[int] = []
    for number in range(1, n_layers + 1):
        kernel, bias = arrays[f"dense_{number}.kernel"], arrays[f"dense_{number}.bias"]
        if kernel.ndim != 2 or (sizes and kernel.shape[0] != sizes[-1]):
            wanted = f"({sizes[-1]}, units)" if sizes else "(inputs, units)"
            raise ParameterFileError(
                f"{path} holds dense_{number}.kernel of shape {kernel.shape}, but {wanted} is needed there."
            )
        if bias.shape != kernel.shape[1:]:
            raise ParameterFileError(
                f"{path} holds dense_{number}.bias of shape {bias.shape}, but its kernel has {kernel.shape[1]} units."
            )
        sizes += kernel.shape[len(sizes) > 0 :]
    try:
        return Architecture(tuple(sizes), activation)
    except NetworkError as error:
        raise ParameterFileError(f"{path} does not hold a network: {error}") from None


def _some(names: list[str]) -> str:
    """Name at most three, each cut to a length that a sentence bears: names come from the file."""
    shown = ", ".join(ascii(name[:40])[1:-1] for name in names[:3])
    return shown if len(names) <= 3 else f"{shown} and {len(names) - 3} more"


def _check_metadata(path: Path, metadata: object) -> dict[str, str]:
    texts = metadata if isinstance(metadata, dict) else {}
    missing = [key for key in METADATA_KEYS if key not in texts]
    if missing:
        raise ParameterFileError(f"{path} does not say {', '.join(missing)} in its metadata, so it cannot be used.")
    for key, kind in (("seed", int), ("step", int), ("epoch", float)):
        try:
            valid = 0 <= kind(texts[key]) < float("inf")
        except ValueError:
            valid = False
        if not valid:
            raise ParameterFileError(f"{path} says {key} is {texts[key][:40]!a}, which is not a number from 0.")
    return texts
