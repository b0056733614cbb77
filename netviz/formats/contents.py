"""The bytes of a file, read once, with limits that no header can move."""

from __future__ import annotations

import stat
import zipfile
import zlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.data import npy
from netviz.formats.errors import FormatError
from netviz.formats.quoting import quoted
from netviz.sentences import sentence
from netviz.system_errors import system_reason

MAX_FILE_BYTES = 1 << 30
_MAX_MEMBERS = 100_000


def read_contents(path: Path) -> bytes:
    """Return the bytes of a regular file.

    Raises
    ------
    FormatError
        If it cannot be read, is not a file, is empty, or is larger than 1 GiB.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise FormatError(sentence("{path} is not a file.", path=path))
        if status.st_size > MAX_FILE_BYTES:
            raise FormatError(
                sentence("{path} is too large for a network: it has {size:,} bytes.", path=path, size=status.st_size)
            )
        contents = path.read_bytes()
    except OSError as error:
        reason = system_reason(error)
        raise FormatError(sentence("{path} cannot be read: {reason}.", path=path, reason=reason)) from error
    if not contents:
        raise FormatError(sentence("{path} is empty.", path=path))
    return contents


class Archive:
    """The members of a zip file, none larger than 1 GiB when unpacked, nor all together.

    Raises
    ------
    FormatError
        If the file is damaged.
    """

    def __init__(self, path: Path, archive: zipfile.ZipFile) -> None:
        self._path = path
        self._archive = archive
        self._left = MAX_FILE_BYTES
        names = archive.namelist()
        if len(names) > _MAX_MEMBERS:
            raise FormatError(sentence("{path} holds {n:,} files, too many for a network.", path=path, n=len(names)))
        self.names = tuple(names)

    def read(self, name: str) -> bytes:
        """Return the bytes of a member.

        Raises
        ------
        FormatError
            If there is none of that name, or it is damaged or too large.
        """
        try:
            with self._archive.open(name) as member:
                contents = member.read(self._left + 1)
        except KeyError:
            raise FormatError(
                sentence("{path} is incomplete: it lacks {name}.", path=self._path, name=quoted(name))
            ) from None
        except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, RuntimeError, ValueError, zlib.error):
            raise FormatError(
                sentence("{path} is damaged: {name} in it cannot be unpacked.", path=self._path, name=quoted(name))
            ) from None
        self._left -= len(contents)
        if self._left < 0:
            raise FormatError(sentence("{path} is too large for a network when it is unpacked.", path=self._path))
        return contents


def read_npy(path: Path, name: str, contents: bytes) -> NDArray[Any]:
    """Return the array in the bytes of an NPY file, without unpickling; its header is checked against its size.

    Raises
    ------
    FormatError
        If it is damaged or holds objects.
    """
    try:
        return npy.array_in(contents)
    except npy.ObjectsError:
        raise FormatError(
            sentence("{path} holds Python objects in {name}, which are never loaded.", path=path, name=quoted(name))
        ) from None
    except ValueError:
        raise FormatError(
            sentence("{path} is damaged: {name} in it is not a whole array.", path=path, name=quoted(name))
        ) from None


def shaped(path: object, name: str, data: bytes, dtype: np.dtype[Any], shape: tuple[int, ...]) -> NDArray[Any]:
    """Return bytes as an array of a shape that a header claims.

    Raises
    ------
    FormatError
        If the shape does not fit the bytes, or has no room for any number.
    """
    if 0 in shape and not data:
        raise FormatError(sentence("{path} holds {name}, an array without any number.", path=path, name=quoted(name)))
    try:
        return npy.shaped(data, dtype, shape)
    except ValueError:
        raise FormatError(
            sentence(
                "{path} is damaged: {name} in it has {n_bytes:,} bytes, which does not fit its shape.",
                path=path,
                name=quoted(name),
                n_bytes=len(data),
            )
        ) from None
