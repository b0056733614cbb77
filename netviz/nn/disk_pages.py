"""Pages of arrays that lie on the disk: they can be read like any other, and take no memory until they are.

What is kept of a run takes hundreds of megabytes, and little of it is ever looked at. In a file that is mapped, the
system holds as much of it in memory as it has to spare. The files have no names: nobody else can open them, and they
are gone with the program, however that ends.
"""

from __future__ import annotations

import mmap
import os
import sys
import tempfile
import threading
import weakref

import numpy as np
from numpy.typing import NDArray

__all__ = ["bytes_on_disk", "let_go_of_pages"]

# Arrays in a file. Each file takes a descriptor, and goes back to the system when none of its arrays is left.
_SLOTS = 32
# For how many arrays no file is asked for after one was refused: a full disk is not asked each time.
_PATIENCE = 64


class _Slot(np.ndarray[tuple[int, ...], np.dtype[np.uint8]]):
    """The bytes of an array; they are free again when this object and all views of it are gone."""

    # A type of its own, or views would refer to the mapping itself.


class _File:
    """A file with room for a few arrays of one size."""

    def __init__(self, size: int) -> None:
        self.free = list(range(_SLOTS))
        self._pitch = -(-size // mmap.PAGESIZE) * mmap.PAGESIZE
        self._size = size
        with tempfile.TemporaryFile(buffering=0) as file:
            os.truncate(file.fileno(), _SLOTS * self._pitch)
            self._pages = mmap.mmap(file.fileno(), _SLOTS * self._pitch, access=mmap.ACCESS_READ)
            self._descriptor = os.dup(file.fileno())
        weakref.finalize(self, os.close, self._descriptor)

    def put(self, number: int, values: NDArray[np.uint8]) -> _Slot:
        """Write the bytes of an array to a slot and return its pages, read-only."""
        start = number * self._pitch
        # Otherwise a page for which there is no room would end the program when it is read.
        os.posix_fallocate(self._descriptor, start, self._size)
        written, data = 0, values.data
        while written < self._size:
            written += os.pwrite(self._descriptor, data[written:], start + written)
        return _Slot((self._size,), np.uint8, self._pages, start)

    def let_go(self) -> None:
        """Take the pages that were read out of the memory of this program."""
        self._pages.madvise(mmap.MADV_DONTNEED)


class _Files:
    """The files of all sizes, from and for any thread."""

    def __init__(self) -> None:
        # A finalizer may run in the middle of anything, in this thread too.
        self._lock = threading.RLock()
        self._files: dict[int, list[_File]] = {}
        self._refused = 0

    def copy(self, values: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
        """Return a read-only copy on the disk; None if there is no room."""
        with self._lock:
            if self._refused:
                self._refused -= 1
                return None
        try:
            file, number = self._take(values.nbytes)
            try:
                slot = file.put(number, values)
            except OSError:
                self._give_back(values.nbytes, file, number)
                raise
        except OSError:
            self._refused = _PATIENCE
            return None
        self.let_go()
        weakref.finalize(slot, self._give_back, values.nbytes, file, number).atexit = False
        return slot.view(np.ndarray)

    def let_go(self) -> None:
        """Take all pages that were read out of the memory of this program."""
        with self._lock:
            # A copy: what is given back meanwhile may empty a list, and remove it.
            for file in [file for files in list(self._files.values()) for file in files]:
                file.let_go()

    def _take(self, size: int) -> tuple[_File, int]:
        with self._lock:
            for file in self._files.get(size, []):
                if file.free:
                    return file, file.free.pop()
            file = _File(size)
            self._files.setdefault(size, []).append(file)
            return file, file.free.pop()

    def _give_back(self, size: int, file: _File, number: int) -> None:
        with self._lock:
            file.free.append(number)
            files = self._files.get(size, [])
            if len(file.free) == _SLOTS and file in files:
                files.remove(file)
                if not files:
                    del self._files[size]


_files = _Files()


def bytes_on_disk(values: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    """Return a copy of an array's bytes whose pages lie in a file without a name.

    Parameters
    ----------
    values : ndarray of shape (n,) and dtype uint8
        Contiguous, not empty.

    Returns
    -------
    ndarray of shape (n,) and dtype uint8, or None
        Read-only; it starts at a page. None if the system has no such files (only Linux reserves room in them), no
        folder for them, or no room in it: `tempfile.gettempdir` says where they lie.
    """
    if sys.platform != "linux":
        return None
    return _files.copy(values)


def let_go_of_pages() -> None:
    """Take out of this program's memory what was read of the files; it is read again when it is needed.

    The system keeps it as long as it has memory to spare, so this costs next to nothing. Each new copy does it too.
    """
    _files.let_go()
