"""Writing a network in the form that a file's name asks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from netviz.formats.errors import FormatError
from netviz.formats.writing.arrays import npz_of, safetensors_of
from netviz.formats.writing.graphs import keras_of, onnx_of
from netviz.nn.parameters import Parameters
from netviz.replacing import replace_file
from netviz.sentences import sentence
from netviz.system_errors import system_reason

NAMES = ("netviz", "pytorch")
"""Whose names the tensors of a safetensors file have."""

_WRITERS: dict[str, Callable[[Parameters], bytes]] = {".npz": npz_of, ".onnx": onnx_of, ".keras": keras_of}

ENDINGS = (".safetensors", *_WRITERS)
"""The endings of the forms that can be written."""


def export(path: Path, parameters: Parameters, metadata: Mapping[str, str], names: str = "netviz") -> None:
    """Write a network in the form of the file's ending.

    The data goes to a temporary file in the same folder, which then replaces the path.

    Parameters
    ----------
    path : Path
    parameters : Parameters
        For intensities from 0 to 1.
    metadata : mapping of str to str
        What a safetensors file of netviz says of its run.
    names : str
        One of `NAMES`; only safetensors files ask.

    Raises
    ------
    FormatError
        If there is no such form, the parameters are not all finite, or the file cannot be written.
    """
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise FormatError(
            sentence("{path} cannot be written: netviz writes {endings}.", path=path, endings=", ".join(ENDINGS))
        )
    if not parameters.is_finite():
        raise FormatError(
            sentence("{path} was not written, because the parameters are not all finite numbers.", path=path)
        )
    if ending == ".safetensors":
        write_file(path, safetensors_of(parameters, metadata, names))
    else:
        write_file(path, _WRITERS[ending](parameters))


def write_file(path: Path, contents: bytes) -> None:
    """Write a file beside the one that it replaces, and move it there.

    Raises
    ------
    FormatError
        If that is not possible; what was there stays.
    """
    try:
        replace_file(path, contents)
    except OSError as error:
        reason = system_reason(error)
        raise FormatError(sentence("{path} cannot be written: {reason}.", path=path, reason=reason)) from error
