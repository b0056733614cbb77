"""Output files of commands: checked before any computation, written completely or not at all."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from netviz.cli.errors import Refusal
from netviz.replacing import Replacement
from netviz.sentences import sentence
from netviz.system_errors import system_reason


class AtomicFile:
    """A text file written under a temporary name in the same folder, and renamed when it is complete.

    Whatever happens in between, the path leads to the complete old file or the complete new one.

    Parameters
    ----------
    path : Path
        Path of the finished file; an existing file is replaced.

    Raises
    ------
    Refusal
        If the file cannot be written. The other methods raise it too.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        with _os_errors_refused(path):
            self._replacement = Replacement(_real_path(path))
        self._stream = io.TextIOWrapper(self._replacement.stream, encoding="utf-8", newline="")

    def write(self, text: str) -> None:
        """Append text."""
        with _os_errors_refused(self._path):
            self._stream.write(text)

    def reserve(self, n_bytes: int) -> None:
        """Have room on the disk for this many bytes, where the system can say so."""
        with _os_errors_refused(self._path):
            self._replacement.reserve(n_bytes)

    def commit(self) -> None:
        """Move the finished file to its path."""
        with _os_errors_refused(self._path):
            self._stream.flush()
            self._replacement.commit()

    def discard(self) -> None:
        """Delete the temporary file, if the file was not committed."""
        # If writing failed, flushing on close fails too.
        with suppress(OSError):
            self._stream.close()
        self._replacement.discard()


def require_writable(path: Path, n_bytes: int = 0) -> None:
    """Check that a file of a size can be written, by creating a temporary one in the same folder.

    Raises
    ------
    Refusal
        If it cannot be written.
    """
    file = AtomicFile(path)
    try:
        file.reserve(n_bytes)
    finally:
        file.discard()


def _real_path(path: Path) -> Path:
    """Return the real path of a file that may be created or replaced."""
    target = Path(os.path.realpath(path))
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return target
    if stat.S_ISDIR(mode):
        raise Refusal(sentence("{path} cannot be written: it is a folder.", path=path))
    if not stat.S_ISREG(mode):
        raise Refusal(sentence("{path} cannot be written: it is not a regular file.", path=path))
    return target


@contextmanager
def _os_errors_refused(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Refusal(
            sentence("{path} cannot be written: {reason}.", path=path, reason=system_reason(error))
        ) from error
    except ValueError as error:  # a null byte in the name
        raise Refusal(sentence("{path} cannot be written: {reason}.", path=path, reason=error)) from error
