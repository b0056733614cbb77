"""IDX files under every name that is in use, compressed or not, of every type."""

from __future__ import annotations

import math
import re
import struct
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.data.errors import DataError
from netviz.data.files import GZIP_START, open_binary
from netviz.data.sources.found import FoundImages, Part
from netviz.data.sources.gzipped import unpacked
from netviz.sentences import sentence
from netviz.system_errors import system_reason

MAX_BYTES = 1 << 30
_TYPES = {0x08: ">u1", 0x09: ">i1", 0x0B: ">i2", 0x0C: ">i4", 0x0D: ">f4", 0x0E: ">f8"}
_NAME = re.compile(
    r"(?P<set>.*?)(?P<part>train|test\d*k?|t10k)[-_.]?(?P<kind>images?|labels?)(?:[-_.]?idx\d)?(?:[-_.]?(?:ubyte|int))?"
    r"(?:\.idx)?(?:\.gz)?",
    re.IGNORECASE,
)
_MAX_DEPTH = 3
_MAX_FILES = 2000


def find_idx(folder: Path, chosen: Path | None = None) -> FoundImages | None:
    """Return the images in the IDX files of a folder, or of a folder in it; None if there are none.

    With a `chosen` file, only the set that it belongs to counts.

    Raises
    ------
    DataError
        If several sets are mixed, or a file is damaged.
    """
    sets: dict[tuple[Path, str], dict[tuple[str, str], Path]] = {}
    for path in _files(folder):
        match = _NAME.fullmatch(path.name)
        if match is None:
            continue
        part = "train" if match["part"].lower() == "train" else "test"
        # Some archives unpack each file into a folder of the file's own name.
        place = path.parent.parent if path.parent.name == path.name else path.parent
        named = sets.setdefault((place, match["set"].lower()), {})
        found = named.get((part, match["kind"].lower().rstrip("s")))
        if found is None or found.suffix == ".gz":
            named[part, match["kind"].lower().rstrip("s")] = path
    sets = {key: named for key, named in sets.items() if any(kind == "image" for _, kind in named)}
    if chosen is not None:
        sets = {key: named for key, named in sets.items() if chosen in named.values() or _stem(chosen) == key[1]}
    if not sets:
        return None
    if len(sets) > 1:
        names = ", ".join(sorted(f"{place.name}/{prefix}" for place, prefix in sets)[:4])
        raise DataError(
            sentence(
                "{folder} holds several data sets ({names}): move one into a folder of its own.",
                folder=folder,
                names=names,
            )
        )
    (_, prefix), named = next(iter(sets.items()))
    train, test = (_part(named, part) for part in ("train", "test"))
    return FoundImages("idx", folder.resolve().name, train, test, is_emnist="emnist" in prefix)


def _stem(path: Path) -> str | None:
    """Return what the names of a file's set begin with; None for a name that is not used for IDX files."""
    match = _NAME.fullmatch(path.name)
    return None if match is None else match["set"].lower()


def _files(folder: Path) -> list[Path]:
    found: list[Path] = []
    waiting = [(folder, 0)]
    try:
        while waiting and len(found) < _MAX_FILES:
            place, depth = waiting.pop()
            for path in sorted(place.iterdir()):
                if path.is_dir() and depth < _MAX_DEPTH:
                    waiting.append((path, depth + 1))
                elif path.is_file():
                    found.append(path)
    except OSError as error:
        reason = system_reason(error)
        raise DataError(sentence("{path} cannot be read: {reason}.", path=folder, reason=reason)) from error
    return found


def _part(named: dict[tuple[str, str], Path], part: str) -> Part | None:
    if (part, "image") not in named:
        return None
    images = read_any_idx(named[part, "image"])
    labels = read_any_idx(named[part, "label"]) if (part, "label") in named else None
    return Part(images, labels)


def read_any_idx(path: Path) -> NDArray[Any]:
    """Return the array in an IDX file of any type, compressed with gzip or not, whatever its name says.

    Raises
    ------
    DataError
        If the file is damaged or no IDX file.
    """
    with open_binary(path) as stream:
        contents = stream.read(MAX_BYTES + 1)
    for _ in range(2):
        # Some files have been compressed twice.
        if contents.startswith(GZIP_START):
            contents = unpacked(path, contents, MAX_BYTES)
    if len(contents) > MAX_BYTES:
        raise DataError(sentence("{path} is too large for a data set.", path=path))
    if contents[:64].lstrip()[:1] == b"<":
        raise DataError(
            sentence("{path} is a web page, perhaps of a download that failed: fetch the file again.", path=path)
        )
    if len(contents) < 4 or contents[:2] != b"\0\0" or contents[2] not in _TYPES or not 1 <= contents[3] <= 4:
        raise DataError(sentence("{path} is not an IDX file, or is damaged.", path=path))
    n_dimensions = contents[3]
    start = 4 + 4 * n_dimensions
    if len(contents) < start:
        raise DataError(sentence("{path} is truncated.", path=path))
    shape = struct.unpack(f">{n_dimensions}I", contents[4:start])
    dtype, n_values = np.dtype(_TYPES[contents[2]]), 1
    for size in shape:
        n_values *= size
    # A dimension of 0 must not hide others that are too large for an array.
    if math.prod(max(size, 1) for size in shape) > MAX_BYTES:
        raise DataError(sentence("{path} is not an IDX file, or is damaged.", path=path))
    if n_values * dtype.itemsize != len(contents) - start:
        raise DataError(
            sentence(
                "{path} is damaged or truncated: it has {n:,} bytes of data, and its header says {declared:,}.",
                path=path,
                n=len(contents) - start,
                declared=n_values * dtype.itemsize,
            )
        )
    return np.frombuffer(contents, dtype, offset=start).reshape(shape)
