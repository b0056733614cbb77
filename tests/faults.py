"""Faults that tests cause on purpose: a disk that is full, standard streams that are full or closed."""

from __future__ import annotations

import builtins
import errno
import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


class FullDisk:
    """A folder on a disk without much room: what is written there fails once the room is used up.

    Parameters
    ----------
    monkeypatch : MonkeyPatch
    folder : Path
    room : int
        Bytes that can still be written; a test may change it.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch, folder: Path, room: int) -> None:
        self.folder, self.room = folder, room
        self._open, self._fallocate = io.open, os.posix_fallocate
        monkeypatch.setattr(io, "open", self._opened)
        monkeypatch.setattr(builtins, "open", self._opened)
        monkeypatch.setattr(os, "posix_fallocate", self._reserved)

    def take(self, n_bytes: int) -> None:
        """Use up room.

        Raises
        ------
        OSError
            If there is too little.
        """
        if n_bytes > self.room:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self.room -= n_bytes

    def _opened(self, file: Any, mode: str = "r", *rest: Any, **options: Any) -> Any:
        if isinstance(file, int) or not set("wxa") & set(mode) or self.folder not in Path(file).absolute().parents:
            return self._open(file, mode, *rest, **options)
        stream = io.BufferedWriter(_LimitedFile(file, mode, self))
        return stream if "b" in mode else io.TextIOWrapper(stream, encoding="utf-8", newline="")

    def _reserved(self, descriptor: int, offset: int, length: int) -> None:
        if self.folder in Path(f"/proc/self/fd/{descriptor}").resolve().parents and length > self.room:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self._fallocate(descriptor, offset, length)


class BadDisk:
    """A folder on a disk that is going bad: its files cannot be opened, or only their beginnings can be read.

    Parameters
    ----------
    monkeypatch : MonkeyPatch
    folder : Path
    readable : int, optional
        How many bytes of a file can be read; None if it cannot even be opened.
    number : int, optional
        Of the error.
    """

    def __init__(
        self, monkeypatch: pytest.MonkeyPatch, folder: Path, readable: int | None = None, number: int = errno.EIO
    ) -> None:
        self.folder, self.readable, self.number, self.faults = folder, readable, number, 0
        self._open = io.open
        monkeypatch.setattr(io, "open", self._opened)
        monkeypatch.setattr(builtins, "open", self._opened)

    def fail(self) -> None:
        """Raise the error."""
        self.faults += 1
        raise OSError(self.number, os.strerror(self.number))

    def _opened(self, file: Any, mode: str = "r", *rest: Any, **options: Any) -> Any:
        if isinstance(file, int) or self.folder not in Path(os.fsdecode(file)).absolute().parents:
            return self._open(file, mode, *rest, **options)
        if self.readable is None:
            self.fail()
        stream = io.BufferedReader(_BadFile(file, self), 64)
        return stream if "b" in mode else io.TextIOWrapper(stream, encoding="utf-8")


class _BadFile(io.FileIO):
    def __init__(self, file: Any, disk: BadDisk) -> None:
        super().__init__(file, "r")
        self._disk = disk

    def readinto(self, buffer: Any, /) -> int:
        assert self._disk.readable is not None
        if self.tell() + len(buffer) > self._disk.readable:
            self._disk.fail()
        return super().readinto(buffer) or 0

    def readall(self) -> bytes:
        self._disk.fail()
        return b""


class _LimitedFile(io.FileIO):
    def __init__(self, file: Any, mode: str, disk: FullDisk) -> None:
        super().__init__(file, mode.replace("b", ""))
        self._disk = disk

    def write(self, data: Any, /) -> int:
        self._disk.take(len(data))
        return super().write(data)


def closing(*descriptors: int) -> Callable[[], None]:
    """Return a function for `subprocess`, which closes standard streams before a program starts."""

    def close() -> None:
        for descriptor in descriptors:
            os.close(descriptor)

    return close
