"""Writes files that are complete or not there at all."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QSaveFile

from netviz.sentences import sentence


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
    file = QSaveFile(os.fspath(path))
    is_open = file.open(QSaveFile.OpenModeFlag.WriteOnly)
    if is_open and file.write(contents) == len(contents) and file.commit():
        return path.name
    text = sentence(
        "{name} could not be written: {reason}. Choose another folder.", name=path.name, reason=file.errorString()
    )
    raise OSError(text)
