"""The container of a session: a zip file, stored without compression, of JSON and safetensors.

No size in a header is trusted. A member that claims to be compressed, or larger than what it takes in the file, is
refused, and so are all of them together if they claim more than the file holds: nothing can grow when it is read.
"""

from __future__ import annotations

import json
import re
import stat
import struct
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import msgspec
import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError, deserialize
from safetensors.numpy import save

from netviz.archive.errors import ArchiveError
from netviz.replacing import replaced_file
from netviz.sentences import sentence
from netviz.system_errors import system_reason

MAX_FILE_BYTES = 4 << 30
_MAX_MEMBERS = 50_000
_MAX_JSON_BYTES = 64 << 20
_NAME = re.compile(r"[a-z0-9-]{1,40}(/[a-z0-9-]{1,40}){0,4}\.(json|safetensors)")
_TYPES = {"F32": "<f4", "F64": "<f8", "I64": "<i8", "U8": "<u1"}
# The same contents make the same file at any time.
_DATE = (1980, 1, 1, 0, 0, 0)

Arrays = dict[str, NDArray[Any]]
Record = TypeVar("Record")


class MemberWriter:
    """Writes the members of a session file, one after the other."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive

    def write_record(self, name: str, record: object) -> None:
        """Write a record, such as a struct or a dataclass, as JSON."""
        # Unlike that of msgspec, the encoder of the standard library takes whole numbers of any size.
        text = json.dumps(msgspec.to_builtins(record), allow_nan=False)
        self._write(f"{name}.json", text.encode())

    def write_arrays(self, name: str, arrays: Mapping[str, NDArray[Any]]) -> None:
        """Write arrays of float32, float64, int64 and uint8 as safetensors."""
        self._write(f"{name}.safetensors", save({key: np.ascontiguousarray(array) for key, array in arrays.items()}))

    def _write(self, name: str, contents: bytes) -> None:
        self._archive.writestr(zipfile.ZipInfo(name, _DATE), contents, zipfile.ZIP_STORED)


@contextmanager
def written_archive(path: Path) -> Iterator[MemberWriter]:
    """Write a session file beside a path, and move it there once it is complete.

    Raises
    ------
    ArchiveError
        If it cannot be written; what was there stays.
    """
    try:
        with replaced_file(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            yield MemberWriter(archive)
    except OSError as error:
        reason = system_reason(error)
        raise ArchiveError(sentence("{name} cannot be saved: {reason}.", name=path.name, reason=reason)) from error


class Members:
    """The members of a session file, each checked before it is read.

    Parameters
    ----------
    path : Path
        For messages.
    archive : ZipFile
    size : int
        Bytes of the file.

    Raises
    ------
    ArchiveError
        If a member is not as `MemberWriter` writes it.
    """

    def __init__(self, path: Path, archive: zipfile.ZipFile, size: int) -> None:
        self._path = path
        self._archive = archive
        infos = archive.infolist()
        if len(infos) > _MAX_MEMBERS or sum(info.file_size for info in infos) > size:
            self.damaged("sizes")
        self._sizes: dict[str, int] = {}
        for info in infos:
            plain = info.compress_type == zipfile.ZIP_STORED and info.file_size == info.compress_size
            if not plain or info.flag_bits & 1 or info.filename in self._sizes or not _NAME.fullmatch(info.filename):
                self.damaged(info.filename)
            self._sizes[info.filename] = info.file_size

    @property
    def path(self) -> Path:
        """The path of the file."""
        return self._path

    def read_record(self, name: str, kind: type[Record]) -> Record:
        """Return a record of a type.

        Raises
        ------
        ArchiveError
            If it is missing, or is not of that type.
        """
        if self._sizes.get(f"{name}.json", 0) > _MAX_JSON_BYTES:
            self.damaged(name)
        try:
            return msgspec.json.decode(self._read(f"{name}.json"), type=kind)
        except (msgspec.MsgspecError, ValueError, TypeError, RecursionError):
            self.damaged(name)

    def read_arrays(self, name: str) -> Arrays:
        """Return arrays by name, read-only.

        Raises
        ------
        ArchiveError
            If they are missing or damaged, or hold NaN or infinite numbers.
        """
        contents = self._read(f"{name}.safetensors")
        try:
            arrays = {key: _array(tensor) for key, tensor in deserialize(contents)}  # type: ignore[no-untyped-call]
        except (SafetensorError, KeyError, ValueError, TypeError, OverflowError):
            self.damaged(name)
        if not all(array.dtype.kind != "f" or np.isfinite(array).all() for array in arrays.values()):
            self.damaged(name)
        return arrays

    def damaged(self, place: str) -> NoReturn:
        """Refuse the file because of one of its members.

        Raises
        ------
        ArchiveError
        """
        raise ArchiveError(
            sentence(
                "{name} is not a session of netviz, or is damaged ({place}).",
                name=self._path.name,
                place=ascii(place[:60])[1:-1],
            )
        )

    def _read(self, name: str) -> bytes:
        if name not in self._sizes:
            self.damaged(name)
        try:
            return self._archive.read(name)
        except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError, struct.error):
            self.damaged(name)


def _array(tensor: Mapping[str, Any]) -> NDArray[Any]:
    return np.frombuffer(tensor["data"], _TYPES[tensor["dtype"]]).reshape(tensor["shape"])


@contextmanager
def opened_archive(path: Path) -> Iterator[Members]:
    """Open a session file.

    Raises
    ------
    ArchiveError
        If it cannot be read, or is none.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise ArchiveError(sentence("{name} is not a file.", name=path.name))
        if status.st_size > MAX_FILE_BYTES:
            raise ArchiveError(
                sentence("{name} is too large for a session: {size:,} bytes.", name=path.name, size=status.st_size)
            )
        with path.open("rb") as file, _zip_file(path, file) as archive:
            yield Members(path, archive, status.st_size)
    except OSError as error:
        reason = system_reason(error)
        raise ArchiveError(sentence("{name} cannot be read: {reason}.", name=path.name, reason=reason)) from error


def _zip_file(path: Path, file: Any) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(file)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError, struct.error):
        raise ArchiveError(sentence("{name} is not a session of netviz, or is damaged.", name=path.name)) from None
