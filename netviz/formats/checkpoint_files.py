"""Files in a folder that may be checkpoints, and how one tells that a file has changed."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from netviz.formats.counting import Counting
from netviz.formats.reading import ENDINGS
from netviz.formats.step_names import named_steps

_ENDINGS = (*ENDINGS, ".ckpt")
_ALSO_DATA = (".npz",)
"""Endings of files that may hold images."""

_UNFINISHED = (".tmp", ".part", ".partial", ".incomplete", "~")


@dataclass(frozen=True, slots=True)
class ListedFile:
    """A file as its folder describes it.

    Attributes
    ----------
    name : str
        Relative to the folder.
    size : int
        Bytes.
    written_ns : int
        Time of the last change, in nanoseconds since 1970.
    inode : int
        Another one if the file has been replaced.
    age : float
        Seconds since the last change.
    """

    name: str
    size: int
    written_ns: int
    inode: int
    age: float

    @classmethod
    def of(cls, name: str, status: os.stat_result, now: float) -> ListedFile:
        """Return a file as the system describes it at a time, in seconds since 1970."""
        return cls(name, status.st_size, status.st_mtime_ns, status.st_ino, now - status.st_mtime)

    def is_same_as(self, other: ListedFile) -> bool:
        """Whether a file has not changed."""
        return self.is_copy_of(other) and self.inode == other.inode

    def is_copy_of(self, other: ListedFile) -> bool:
        """Whether a file has not changed, on a disk that was away and may have numbered its files anew."""
        return (self.size, self.written_ns) == (other.size, other.written_ns)


def list_files(path: Path) -> Iterator[ListedFile]:
    """Yield the files in a folder and in its subfolders that may hold a network, or the file itself.

    Raises
    ------
    OSError
        If there is no such folder or file.
    """
    now = time.time()
    status = path.stat()
    if stat.S_ISREG(status.st_mode):
        yield ListedFile.of(path.name, status, now)
        return
    for name, entry in _entries(path):
        try:
            status = entry.stat()
        except OSError:
            # It was renamed or removed meanwhile.
            continue
        yield ListedFile.of(name, status, now)


def holds_checkpoints(path: Path) -> bool:
    """Whether a path is a folder with files that can only be networks, by their endings or by steps in their names."""
    try:
        names = [name for name, _ in _entries(path)]
    except OSError:
        return False
    if any(not name.lower().endswith(_ALSO_DATA) for name in names):
        return True
    named = named_steps(names)
    return bool(named.steps) and named.counting is not Counting.CHECKPOINT


def _entries(folder: Path) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Yield the files in a folder and in its subfolders that may hold a network, with their names from there."""
    with os.scandir(folder) as entries:
        listed = list(entries)
    for entry in listed:
        if _is_hidden(entry.name):
            continue
        if entry.is_dir():
            try:
                with os.scandir(entry.path) as inside:
                    yield from [(f"{entry.name}/{found.name}", found) for found in inside if _may_hold_a_network(found)]
            except OSError:
                # It was removed meanwhile, or is not to be read.
                continue
        elif _may_hold_a_network(entry):
            yield entry.name, entry


def _may_hold_a_network(entry: os.DirEntry[str]) -> bool:
    name = entry.name.lower()
    return not _is_hidden(name) and name.endswith(_ENDINGS) and entry.is_file()


def _is_hidden(name: str) -> bool:
    return name.startswith((".", "~")) or name.lower().endswith(_UNFINISHED)
