"""Files and folders that a user names: whatever goes wrong with them becomes one sentence."""

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from netviz.data.errors import DataError


@contextmanager
def open_binary(path: Path) -> Iterator[BinaryIO]:
    """Open a regular file for reading bytes, and turn every failure to open or read it into a `DataError`.

    Parameters
    ----------
    path : Path
        The file.

    Yields
    ------
    BinaryIO
        The open file, at its beginning.

    Raises
    ------
    DataError
        If the file is missing, is a folder, a pipe or a device, or cannot be read; also while it is being read.
    """
    with _faults_of(path):
        # Asked before opening: to open a pipe that nobody writes to would wait for ever.
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise DataError(f"{path} is a folder, but a file is needed.")
        if not stat.S_ISREG(mode):
            raise DataError(f"{path} is not a regular file.")
        with path.open("rb") as stream:
            yield stream


def is_there(path: Path) -> bool:
    """Tell whether there is a file, folder or anything else of this name.

    Parameters
    ----------
    path : Path
        The name.

    Returns
    -------
    bool
        False only if there is nothing.

    Raises
    ------
    DataError
        If that cannot be found out, for example for lack of a permission.
    """
    with _faults_of(path):
        try:
            path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return False
    return True


def require_folder(path: Path) -> None:
    """Make sure that a folder is there.

    Parameters
    ----------
    path : Path
        The folder.

    Raises
    ------
    DataError
        If it is missing, is no folder, or cannot be reached.
    """
    with _faults_of(path):
        if not stat.S_ISDIR(path.stat().st_mode):
            raise DataError(f"{path} is not a folder.")


@contextmanager
def _faults_of(path: Path) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError:
        raise DataError(f"{path} does not exist.") from None
    except PermissionError:
        raise DataError(f"{path} cannot be read: permission denied.") from None
    except OSError as error:
        raise DataError(f"{path} cannot be read: {error.strerror or error}.") from error
