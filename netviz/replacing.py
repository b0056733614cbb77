"""Files written beside the one that they replace: whatever happens, a path leads to the old file or to the new one.

The data goes to a temporary file in the same folder, is flushed to the disk, and is moved to the path; then the folder
is flushed. What a program leaves that is killed in between is removed by whoever next writes into that folder: the one
who writes holds a lock on the temporary file, which ends with the program.
"""

from __future__ import annotations

import errno
import os
import re
import secrets
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import IO, BinaryIO

_PART = re.compile(r"\.netviz-[0-9a-f]{16}\.part")


class Replacement:
    """A file under a temporary name, which takes the place of another once it is complete.

    Parameters
    ----------
    path : Path
        Path of the finished file; an existing file is replaced, and a link leads to the one that is. The new file has
        the old one's permissions, also while it is written.

    Attributes
    ----------
    stream : BinaryIO
        Open for writing.

    Raises
    ------
    OSError
        If the file cannot be written. The other methods raise it too.
    """

    def __init__(self, path: Path) -> None:
        self._target = Path(os.path.realpath(path))
        remove_litter(self._target.parent)
        self._temporary, self.stream = _new_part(self._target)

    def reserve(self, n_bytes: int) -> None:
        """Have room on the disk for this many bytes, where the system can say so."""
        if not n_bytes or not hasattr(os, "posix_fallocate"):
            return
        try:
            os.posix_fallocate(self.stream.fileno(), 0, n_bytes)
        except OSError as error:
            if error.errno not in (errno.EINVAL, errno.EOPNOTSUPP):
                raise

    def commit(self) -> None:
        """Flush the finished file, and move it to its path."""
        self.stream.flush()
        os.fsync(self.stream.fileno())
        if sys.platform == "win32":
            # An open file cannot be moved there. Elsewhere it keeps its lock until it has its name.
            self.stream.close()
        self._temporary.replace(self._target)
        self.stream.close()
        _flush_folder(self._target.parent)

    def discard(self) -> None:
        """Delete the temporary file, if the file was not committed."""
        # If writing failed, flushing on close fails too.
        with suppress(OSError):
            self.stream.close()
        with suppress(OSError):
            self._temporary.unlink(missing_ok=True)


def replace_file(path: Path, contents: bytes) -> None:
    """Write a file whose contents are known.

    Raises
    ------
    OSError
        If that is not possible; what was there stays.
    """
    with replaced_file(path) as file:
        file.write(contents)


@contextmanager
def replaced_file(path: Path) -> Iterator[BinaryIO]:
    """Open a temporary file next to a path; at the end, flush it to disk and move it to the path.

    Raises
    ------
    OSError
        If that is not possible; then, and after any exception in between, what was there stays.
    """
    replacement = Replacement(path)
    try:
        yield replacement.stream
        replacement.commit()
    finally:
        replacement.discard()


def remove_litter(folder: Path) -> None:
    """Remove the temporary files of programs that were killed while they wrote; those of running programs stay."""
    with suppress(OSError):
        for path in [Path(entry) for entry in os.scandir(folder) if _PART.fullmatch(entry.name)]:
            with suppress(OSError):
                _remove_unless_locked(path)


def _new_part(target: Path) -> tuple[Path, BinaryIO]:
    """Create and lock a temporary file beside a path."""
    mode = 0o666
    with suppress(OSError):
        mode = stat.S_IMODE(target.stat().st_mode)
    while True:
        temporary = target.with_name(f".netviz-{secrets.token_hex(8)}.part")
        stream = open(temporary, "xb", opener=partial(os.open, mode=mode))  # noqa: SIM115 - closed by the caller
        # Another program may have taken it for litter before it was locked.
        if _lock(stream) and (sys.platform == "win32" or os.fstat(stream.fileno()).st_nlink):
            return temporary, stream
        stream.close()


def _lock(stream: IO[bytes]) -> bool:
    """Lock an open file for this program; return False if another one has it.

    Windows keeps open files from being deleted without that, and a disk that knows no locks has none to ask.
    """
    if sys.platform == "win32":
        return True
    import fcntl

    try:
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True


def _remove_unless_locked(path: Path) -> None:
    if not stat.S_ISREG(path.lstat().st_mode):
        return
    if sys.platform == "win32":
        path.unlink()
        return
    import fcntl

    with path.open("rb") as stream:
        # Raises OSError if a running program has it, and where the disk knows no locks.
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        path.unlink()


def _flush_folder(folder: Path) -> None:
    """Have the disk remember the new name, where folders can be opened."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
