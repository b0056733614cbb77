"""Output files of commands: checked before any computation, written completely or not at all."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from netviz.cli.errors import Refusal
from netviz.sentences import sentence


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
            self._target = _real_path(path)
            self._temporary = self._target.with_name(f".netviz-{secrets.token_hex(8)}.part")
            self._stream: TextIO = self._temporary.open("x", encoding="utf-8", newline="")

    def write(self, text: str) -> None:
        """Append text."""
        with _os_errors_refused(self._path):
            self._stream.write(text)

    def reserve(self, n_bytes: int) -> None:
        """Have room on the disk for this many bytes, where the system can say so."""
        if not n_bytes or not hasattr(os, "posix_fallocate"):
            return
        with _os_errors_refused(self._path):
            try:
                os.posix_fallocate(self._stream.fileno(), 0, n_bytes)
            except OSError as error:
                if error.errno not in (errno.EINVAL, errno.EOPNOTSUPP):
                    raise

    def commit(self) -> None:
        """Move the finished file to its path."""
        with _os_errors_refused(self._path):
            self._stream.flush()
            os.fsync(self._stream.fileno())
            self._stream.close()
            self._temporary.replace(self._target)

    def discard(self) -> None:
        """Delete the temporary file, if the file was not committed."""
        # If writing failed, flushing on close fails too.
        with suppress(OSError):
            self._stream.close()
        with suppress(OSError):
            self._temporary.unlink(missing_ok=True)


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
            sentence("{path} cannot be written: {reason}.", path=path, reason=error.strerror or error)
        ) from error
    except ValueError as error:  # a null byte in the name
        raise Refusal(sentence("{path} cannot be written: {reason}.", path=path, reason=error)) from error
