"""The IDX format of MNIST and its relatives, plain or compressed with gzip.

An IDX file consists of two zero bytes, one byte for the type, one for the number of dimensions, the dimensions as
big-endian unsigned 32-bit integers, and the elements, last dimension fastest. This module reads only unsigned bytes,
the type of images and labels.

Sizes that a file declares are not trusted. Memory grows only with bytes that have actually been read, at most one byte
more than the header declares, and the header may not declare more than `MAX_BYTES`.

References
----------
Y. LeCun, C. Cortes and C. J. C. Burges, "The MNIST database of handwritten digits", section "File formats".
"""

from __future__ import annotations

import gzip
import hashlib
import math
import struct
import zlib
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np
from numpy.typing import NDArray

from netviz.data.errors import DataError
from netviz.data.files import GZIP_START, open_binary, require_own_contents
from netviz.sentences import sentence

MAX_BYTES = 1 << 30
"""The most data that a file may declare, in bytes: 1 GiB, or 1.3 million images of 28×28 pixels."""

_MAX_DIMENSIONS = 8
_CHUNK_BYTES = 1 << 20
_UNSIGNED_BYTE = 0x08
_TYPE_NAMES = {0x09: "int8", 0x0B: "int16", 0x0C: "int32", 0x0D: "float32", 0x0E: "float64"}
_POINTER_BYTES = 64


def read_idx(path: Path, *, item_shape: tuple[int, ...] | None = None, sha256: str | None = None) -> NDArray[np.uint8]:
    """Read an IDX file of unsigned bytes.

    Parameters
    ----------
    path : Path
        The file; it is decompressed if its name ends in ``.gz``.
    item_shape : tuple of int, optional
        The shape that each item along the first dimension must have: ``(28, 28)`` for images, ``()`` for labels. It is
        compared with the header before any data is read.
    sha256 : str, optional
        The SHA-256 checksum of the whole uncompressed file, in lower-case hexadecimal.

    Returns
    -------
    ndarray of the shape that the file declares and dtype uint8
        Read-only.

    Raises
    ------
    DataError
        If the file cannot be read, is not an IDX file of unsigned bytes, has items of another shape than `item_shape`,
        holds fewer or more bytes than it declares, or has another checksum.
    """
    with open_binary(path) as stream:
        if path.suffix == ".gz":
            return _read_gzip(stream, path, item_shape, sha256)
        return _read_stream(stream, path, item_shape, sha256)


def _read_gzip(
    stream: BinaryIO, path: Path, item_shape: tuple[int, ...] | None, sha256: str | None
) -> NDArray[np.uint8]:
    if stream.read(len(GZIP_START)) != GZIP_START:
        raise DataError(sentence("{path} is not compressed with gzip, although its name ends in .gz.", path=path))
    stream.seek(0)
    try:
        with gzip.GzipFile(fileobj=stream, mode="rb") as decompressed:
            return _read_stream(cast(BinaryIO, decompressed), path, item_shape, sha256)
    except EOFError:
        raise DataError(sentence("{path} is truncated: its gzip data ends too early.", path=path)) from None
    except (gzip.BadGzipFile, zlib.error) as error:
        raise DataError(sentence("{path} is damaged: its gzip data cannot be decompressed.", path=path)) from error


def _read_stream(
    stream: BinaryIO, path: Path, item_shape: tuple[int, ...] | None, sha256: str | None
) -> NDArray[np.uint8]:
    header, shape = _read_header(stream, path)
    if item_shape is not None and shape[1:] != item_shape:
        raise DataError(
            sentence(
                "{path} has the dimensions {dimensions}, but {needed} are needed.",
                path=path,
                dimensions=_times(shape),
                needed=_times(("n", *item_shape)),
            )
        )
    data = _read_data(stream, path, shape)
    if sha256 is not None:
        digest = hashlib.sha256(header)
        digest.update(data)
        if digest.hexdigest() != sha256:
            raise DataError(
                sentence("{path} is damaged: its SHA-256 checksum differs from the published one.", path=path)
            )
    array = np.frombuffer(data, dtype=np.uint8).reshape(shape)
    array.flags.writeable = False
    return array


def _read_header(stream: BinaryIO, path: Path) -> tuple[bytes, tuple[int, ...]]:
    magic = stream.read(4)
    if magic.startswith(GZIP_START):
        raise DataError(sentence("{path} is compressed with gzip, so its name must end in .gz.", path=path))
    if len(magic) == 4 and magic[:2] != b"\0\0":
        require_own_contents(path, magic + stream.read(_POINTER_BYTES))
        raise DataError(sentence("{path} is not an IDX file: it does not begin with two zero bytes.", path=path))
    if len(magic) == 4 and magic[2] != _UNSIGNED_BYTE:
        raise DataError(
            sentence(
                "{path} holds elements of IDX type 0x{code:02X} ({name}), but netviz reads only 0x08 (uint8).",
                path=path,
                code=magic[2],
                name=_TYPE_NAMES.get(magic[2], "?"),
            )
        )
    n_dimensions = magic[3] if len(magic) == 4 else 1
    if not 1 <= n_dimensions <= _MAX_DIMENSIONS:
        raise DataError(
            sentence(
                "{path} declares {n} dimensions, but netviz reads 1 to {most}.",
                path=path,
                n=n_dimensions,
                most=_MAX_DIMENSIONS,
            )
        )
    encoded = stream.read(4 * n_dimensions)
    if len(magic) + len(encoded) < 4 + 4 * n_dimensions:
        raise DataError(sentence("{path} is too short to be an IDX file: it ends within its header.", path=path))
    shape = struct.unpack(f">{n_dimensions}I", encoded)
    # A dimension of 0 must not hide others that are too large for an array.
    if math.prod(max(size, 1) for size in shape) > MAX_BYTES:
        raise DataError(
            sentence(
                "{path} declares {size} bytes of data, more than the limit of {limit}.",
                path=path,
                size=_product(shape),
                limit=MAX_BYTES,
            )
        )
    return magic + encoded, shape


def _read_data(stream: BinaryIO, path: Path, shape: tuple[int, ...]) -> bytearray:
    """Read the bytes that the header declares, and make sure that the file ends there."""
    n_bytes = math.prod(shape)
    data = bytearray()
    # Request one byte more than declared, to reach the end of the file; there gzip also verifies its own checksum.
    while chunk := stream.read(min(_CHUNK_BYTES, n_bytes + 1 - len(data))):
        data += chunk
    if len(data) < n_bytes:
        raise DataError(
            sentence(
                "{path} is truncated: it declares {size} bytes of data and has {n}.",
                path=path,
                size=_product(shape),
                n=len(data),
            )
        )
    if len(data) > n_bytes:
        raise DataError(
            sentence(
                "{path} holds more than the {size} bytes of data that it declares.", path=path, size=_product(shape)
            )
        )
    return data


def _product(shape: tuple[int, ...]) -> str:
    return f"{_times(shape)} = {math.prod(shape)}" if len(shape) > 1 else str(shape[0])


def _times(shape: tuple[int | str, ...]) -> str:
    return "×".join(str(size) for size in shape)
