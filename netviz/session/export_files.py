"""Writes files that are complete or not there at all."""

from __future__ import annotations

from pathlib import Path

from netviz.replacing import replace_file
from netviz.sentences import sentence
from netviz.system_errors import system_reason


def write_file(path: Path, contents: bytes) -> str:
    """Write a file under a temporary name in the same folder, which then replaces the one at `path`.

    Parameters
    ----------
    path : Path
    contents : bytes

    Returns
    -------
    str
        The file's name.

    Raises
    ------
    OSError
        If the file cannot be written, for example because the disk is full.
    """
    try:
        replace_file(path, contents)
    except OSError as error:
        reason = system_reason(error)
        text = sentence("{name} could not be written: {reason}. Choose another folder.", name=path.name, reason=reason)
        raise OSError(text) from error
    return path.name
