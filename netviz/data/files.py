"""Files and folders that a user names: every failure becomes a `DataError` with one sentence."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from netviz.data.errors import DataError
from netviz.sentences import sentence
from netviz.system_errors import system_reason

GZIP_START = b"\x1f\x8b"
GIT_LFS_START = b"version https://git-lfs"
"""Of the files that Git leaves in place of large ones."""


@contextmanager
def open_binary(path: Path) -> Iterator[BinaryIO]:
    """Open a regular file for reading bytes, and turn every failure to open or read it into a `DataError`.

    Parameters
    ----------
    path : Path

    Yields
    ------
    BinaryIO
        The open file, at its beginning.

    Raises
    ------
    DataError
        If the file is missing, is a folder, a pipe or a device, or cannot be read; also while it is being read.
    """
    with _data_errors(path):
        # Checked before opening: opening a pipe without a writer would wait forever.
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise DataError(sentence("{path} is a folder, but a file is needed.", path=path))
        if not stat.S_ISREG(mode):
            raise DataError(sentence("{path} is not a regular file.", path=path))
        with path.open("rb") as stream:
            yield stream


def exists(path: Path) -> bool:
    """Return whether a file, a folder or anything else has this name.

    Raises
    ------
    DataError
        If that cannot be determined, for example without permission to read the folder.
    """
    with _data_errors(path):
        try:
            path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return False
    return True


def require_folder(path: Path) -> None:
    """Make sure that a folder exists.

    Raises
    ------
    DataError
        If it is missing, is not a folder, or is not accessible.
    """
    with _data_errors(path):
        if not stat.S_ISDIR(path.stat().st_mode):
            raise DataError(sentence("{path} is not a folder.", path=path))


def require_own_contents(path: Path, start: bytes) -> None:
    """Refuse a file that stands for another one, which was not fetched.

    Raises
    ------
    DataError
        If the file begins as those that Git leaves in place of large ones.
    """
    if start.startswith(GIT_LFS_START):
        raise DataError(
            sentence(
                "{path} only names the data, which Git keeps elsewhere (Git LFS): fetch it with “git lfs pull”.",
                path=path,
            )
        )


@contextmanager
def _data_errors(path: Path) -> Iterator[None]:
    """Turn an `OSError` of the body into a `DataError`."""
    try:
        yield
    except FileNotFoundError:
        raise DataError(sentence("{path} does not exist.", path=path)) from None
    except PermissionError:
        raise DataError(sentence("{path} cannot be read: permission denied.", path=path)) from None
    except OSError as error:
        reason = system_reason(error)
        raise DataError(sentence("{path} cannot be read: {reason}.", path=path, reason=reason)) from error
