"""What a file or a folder is, found by what it holds before what it is called."""

from __future__ import annotations

import os
import zipfile
from enum import Enum
from pathlib import Path

from netviz.data import DataError
from netviz.data.files import GZIP_START, exists, open_binary
from netviz.data.loading import is_data_file
from netviz.data.pictures import ENDINGS as PICTURE_ENDINGS
from netviz.data.pictures import REFUSED_ENDINGS
from netviz.formats.checkpoint_files import holds_checkpoints
from netviz.formats.errors import FormatError
from netviz.formats.reading import ENDINGS as NETWORK_ENDINGS
from netviz.formats.reading import PICTURE_STARTS, SESSION_MEMBER, ZIP_START, is_network_start
from netviz.sentences import sentence

SESSION_ENDING = ".netviz"
LESSON_ENDING = ".toml"

_START = 512
_SURE_PICTURE_STARTS = tuple(start for start in PICTURE_STARTS if len(start) > 2)
_NPY_START = b"\x93NUMPY"
_IDX_TYPES = (0x08, 0x09, 0x0B, 0x0C, 0x0D, 0x0E)
_MAX_IDX_DIMENSIONS = 4
_TABLE_BYTES = frozenset(b"0123456789,;\t\r\n .-+eE\"'")


class FileKind(Enum):
    """What netviz can do with a file or a folder."""

    SESSION = "session"
    LESSON = "lesson"
    NETWORK = "network"
    IMAGES = "images"
    """To learn from."""
    PICTURE = "picture"
    """Of digits, to be read."""
    CHECKPOINTS = "checkpoints"
    """A folder into which networks are saved."""


def kind_of(path: Path) -> FileKind:
    """Return what a path is.

    A file that cannot be read is what its name says: whoever opens it as that learns why it cannot be read.

    Raises
    ------
    FormatError
        If neither its content nor its name says what it is.
    """
    # Unlike a method of the path, this is False of a name that no file can have.
    if os.path.isdir(path):
        return FileKind.CHECKPOINTS if holds_checkpoints(path) else FileKind.IMAGES
    start = _start_of(path)
    kind = _by_content(path, start) or _by_name(path) or _by_look(start)
    if kind is not None:
        return kind
    if not exists(path):
        raise FormatError(sentence("{path} does not exist.", path=path))
    raise FormatError(
        sentence(
            "{name} is of no kind that netviz opens: a session (.netviz), a network ({endings}), images to learn from "
            "(IDX, NPZ, CSV or a folder), a picture of digits, or a lesson (.toml).",
            name=path.name,
            endings=", ".join(NETWORK_ENDINGS),
        )
    )


def _by_content(path: Path, start: bytes) -> FileKind | None:
    """Return the kind of a file whose beginning leaves no doubt."""
    if start.startswith(_SURE_PICTURE_STARTS):
        return FileKind.PICTURE
    if start.startswith(ZIP_START) and SESSION_MEMBER in _members(path):
        return FileKind.SESSION
    return None


def _by_name(path: Path) -> FileKind | None:
    if is_data_file(path):
        return FileKind.IMAGES
    ending = path.suffix.lower()
    kinds = (
        (FileKind.SESSION, (SESSION_ENDING,)),
        (FileKind.LESSON, (LESSON_ENDING,)),
        (FileKind.PICTURE, (*PICTURE_ENDINGS, *REFUSED_ENDINGS)),
        (FileKind.NETWORK, NETWORK_ENDINGS),
    )
    return next((kind for kind, endings in kinds if ending in endings), None)


def _by_look(start: bytes) -> FileKind | None:
    """Return the kind of a file of any name, by what its beginning looks like."""
    if start.startswith(PICTURE_STARTS) or b"<svg" in start:
        return FileKind.PICTURE
    if is_network_start(start):
        return FileKind.NETWORK
    if start.startswith((GZIP_START, _NPY_START)) or _looks_like_idx(start) or _looks_like_table(start):
        return FileKind.IMAGES
    return None


def _looks_like_idx(start: bytes) -> bool:
    if len(start) < 4 or start[:2] != b"\0\0":
        return False
    return start[2] in _IDX_TYPES and 0 < start[3] <= _MAX_IDX_DIMENSIONS


def _looks_like_table(start: bytes) -> bool:
    """Whether there are rows of numbers, perhaps below a row of names."""
    rows = start.splitlines()
    row = rows[1] if len(rows) > 1 else start
    return row.count(b",") > 1 and set(row) <= _TABLE_BYTES


def _start_of(path: Path) -> bytes:
    try:
        with open_binary(path) as file:
            return file.read(_START)
    except DataError:
        return b""


def _members(path: Path) -> list[str]:
    try:
        with zipfile.ZipFile(path) as archive:
            return archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return []
