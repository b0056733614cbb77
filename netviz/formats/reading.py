"""Opening a file of any form: what it is follows from its contents, not from its name."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from netviz.data import DataError
from netviz.data.files import GIT_LFS_START, GZIP_START, open_binary
from netviz.formats.chain import require_biases_fit
from netviz.formats.contents import Archive, read_contents
from netviz.formats.errors import FormatError
from netviz.formats.keras_file import HDF5_START, read_hdf5, read_keras_zip
from netviz.formats.npz_file import read_npz
from netviz.formats.onnx_file import looks_like_onnx, read_onnx
from netviz.formats.safetensors_file import is_safetensors, read_safetensors
from netviz.formats.skops_file import read_skops
from netviz.formats.stored import StoredNetwork, require_showable
from netviz.formats.torch_file import LEGACY_START, read_torch_legacy, read_torch_zip
from netviz.sentences import sentence

ENDINGS = (".safetensors", ".pt", ".pth", ".keras", ".h5", ".hdf5", ".onnx", ".npz", ".skops")
"""What files with networks are called."""

_OWN_NAME, _OWN_START = b'"dense_1.', 1 << 16
ZIP_START = b"PK\x03\x04"
PICTURE_STARTS = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"RIFF")
SESSION_MEMBER = "session.json"
_PACKED_STARTS = (GZIP_START, b"BZh", b"\xfd7zXZ\0", b"(\xb5/\xfd", b"7z\xbc\xaf'\x1c", b"Rar!\x1a\x07")
"""Of gzip, bzip2, xz, Zstandard, 7-Zip and RAR."""

_PICKLE_STARTS = tuple(bytes((0x80, version)) for version in range(2, 6))


def read_network(path: Path) -> StoredNetwork:
    """Read the network in a file of any form that netviz knows.

    Raises
    ------
    FormatError
        If the file cannot be read, or holds no network that netviz shows.
    """
    contents = read_contents(path)
    try:
        stored = _read(path, contents)
    except (FormatError, MemoryError):
        raise
    except Exception as error:
        raise FormatError(
            sentence(
                "{path} is damaged or truncated: its beginning is that of a network, and the rest is not.", path=path
            )
        ) from error
    require_biases_fit(path, stored.layers)
    require_showable(path, stored)
    return stored


def is_own_file(path: Path) -> bool:
    """Whether netviz wrote a file, or wrote it before it was damaged; False if it cannot be read."""
    try:
        with open_binary(path) as file:
            start = file.read(_OWN_START)
    except DataError:
        return False
    is_other = start.startswith((ZIP_START, HDF5_START, LEGACY_START, GIT_LFS_START, *_PICKLE_STARTS))
    if is_other or start[:1] == b"<" or looks_like_onnx(start):
        return False
    if is_safetensors(start, size=path.stat().st_size):
        return _OWN_NAME in start
    if _is_packed(start):
        return False
    return path.suffix.lower() == ".safetensors"


def is_network_start(start: bytes) -> bool:
    """Whether a file of any name that begins so is read, or refused, as a network."""
    known = (ZIP_START, HDF5_START, LEGACY_START, GIT_LFS_START, *_PICKLE_STARTS)
    # Safetensors begin with the length of their header, which is JSON.
    return start.startswith(known) or start[8:9] == b"{" or looks_like_onnx(start)


def _read(path: Path, contents: bytes) -> StoredNetwork:
    if contents.startswith(ZIP_START):
        return _read_zip(path, contents)
    if contents.startswith(HDF5_START):
        return read_hdf5(path, contents)
    if contents.startswith(LEGACY_START):
        return read_torch_legacy(path, contents)
    if is_safetensors(contents, len(contents)):
        return read_safetensors(path, contents)
    if looks_like_onnx(contents):
        return read_onnx(path, contents)
    raise FormatError(_refusal(path, contents))


def _read_zip(path: Path, contents: bytes) -> StoredNetwork:
    try:
        with zipfile.ZipFile(io.BytesIO(contents)) as opened:
            archive = Archive(path, opened)
            names = archive.names
            if any(name.endswith("/data.pkl") and name.count("/") == 1 for name in names):
                return read_torch_zip(path, archive)
            if "config.json" in names and "model.weights.h5" in names:
                return read_keras_zip(path, archive)
            if SESSION_MEMBER in names:
                raise FormatError(
                    sentence("{path} is a session of netviz: open it in the window, and save its network.", path=path)
                )
            if "schema.json" in names:
                return read_skops(path, archive)
            if any(name.endswith(".npy") for name in names):
                return read_npz(path, archive)
    except (zipfile.BadZipFile, OSError, NotImplementedError, ValueError) as error:
        if isinstance(error, FormatError):
            raise
        raise FormatError(sentence("{path} is damaged or truncated: it begins as a zip file.", path=path)) from None
    raise FormatError(
        sentence(
            "{path} is a zip file without a network that netviz knows; unpack it, and open what is in it.", path=path
        )
    )


def _refusal(path: Path, contents: bytes) -> str:
    """Say what a file is that is none of the known forms."""
    start = contents[:512].lstrip()
    if contents.startswith(GIT_LFS_START):
        return sentence(
            "{path} only names the network, which Git keeps elsewhere (Git LFS): fetch it with “git lfs pull”.",
            path=path,
        )
    if _is_packed(contents):
        return sentence("{path} is packed: unpack it, and open what is in it.", path=path)
    if contents.startswith(_PICKLE_STARTS):
        return sentence(
            "{path} is a pickle, which can run any program, so netviz never opens it; save the arrays as safetensors "
            "or NPZ instead.",
            path=path,
        )
    if contents.startswith(PICTURE_STARTS) or b"<svg" in start:
        return sentence(
            "{path} is a picture, not a network: name a file with a network, which can then read the picture.",
            path=path,
        )
    if start[:1] == b"<":
        return sentence("{path} is a web page, perhaps of a download that failed: fetch the file again.", path=path)
    return sentence(
        "{path} is no network that netviz knows: it reads {endings}.", path=path, endings=", ".join(ENDINGS)
    )


def _is_packed(start: bytes) -> bool:
    """Whether a file that begins so was made by a program that packs files; its name says nothing of that."""
    return start.startswith(_PACKED_STARTS) or start[257:262] == b"ustar"
