"""Files that a command writes: whether they can be written is found out before anything is computed."""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from netviz.cli.errors import Refusal


class FileBeside:
    """A text file that is written beside its place and moved there when it is complete.

    The place holds the old file or the new one, whole, whatever happens in between.

    Parameters
    ----------
    path : Path
        Where the file is to be; what is there is replaced.

    Raises
    ------
    Refusal
        If it cannot be written; also from the other methods.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        with _faults_of(path):
            self._place = _place_of(path)
            self._beside = self._place.with_name(f".netviz-{secrets.token_hex(8)}.part")
            self._stream: TextIO = self._beside.open("x", encoding="utf-8", newline="")

    def write(self, text: str) -> None:
        """Append text."""
        with _faults_of(self._path):
            self._stream.write(text)

    def commit(self) -> None:
        """Put the file in its place."""
        with _faults_of(self._path):
            self._stream.flush()
            os.fsync(self._stream.fileno())
            self._stream.close()
            self._beside.replace(self._place)

    def discard(self) -> None:
        """Leave nothing behind, unless the file is in its place already."""
        # What could not be written cannot be flushed either.
        with suppress(OSError):
            self._stream.close()
        with suppress(OSError):
            self._beside.unlink(missing_ok=True)


def require_writable(path: Path) -> None:
    """Make sure that a file can be written: try it, beside its place.

    Raises
    ------
    Refusal
        If it cannot.
    """
    FileBeside(path).discard()


def _place_of(path: Path) -> Path:
    """Return where a path leads, if there is a file that may be replaced, or nothing."""
    place = Path(os.path.realpath(path))
    try:
        mode = place.stat().st_mode
    except FileNotFoundError:
        return place
    if stat.S_ISDIR(mode):
        raise Refusal(f"{path} cannot be written: it is a folder.")
    if not stat.S_ISREG(mode):
        raise Refusal(f"{path} cannot be written: it is not a regular file.")
    return place


@contextmanager
def _faults_of(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Refusal(f"{path} cannot be written: {error.strerror or error}.") from error
    except ValueError as error:  # a name with a zero byte
        raise Refusal(f"{path} cannot be written: {error}.") from error
