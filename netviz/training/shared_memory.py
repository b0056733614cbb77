"""Arrays in memory that several processes see."""

from __future__ import annotations

import ctypes
import errno
import math
import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing import sharedctypes
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from netviz.nn.memory import FloatArray

_CACHE_LINE = 64
_PLACE, _ROOM = Path("/dev/shm"), 2
"""And how many times the size of an array must be free there, where a container may have 64 MB, to copy it."""


@dataclass(frozen=True, slots=True)
class Place:
    """An array in the memory of several processes; `block` is a position in the list of all blocks."""

    block: int
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]
    dtype: str


class SharedMemory:
    """Memory for arrays that processes which are started later see, too; it is freed with the last array in it.

    Attributes
    ----------
    blocks : list
        What is passed to a process when it is started.
    """

    def __init__(self) -> None:
        self.blocks: list[Any] = []

    def zeros(self, shape: tuple[int, ...], dtype: DTypeLike = np.float32) -> FloatArray:
        """Return zeros that start at a cache line.

        Raises
        ------
        OSError
            If there is no room for memory of this kind.
        """
        n_bytes = math.prod(shape) * np.dtype(dtype).itemsize
        block = sharedctypes.RawArray("b", n_bytes + _CACHE_LINE)
        memory = np.frombuffer(block, np.uint8)
        self.blocks.append(block)
        start = -memory.ctypes.data % _CACHE_LINE
        values: FloatArray = memory[start : start + n_bytes].view(dtype).reshape(shape)
        return values

    def copy(self, array: NDArray[Any]) -> NDArray[Any]:
        """Return a read-only copy of an array.

        Raises
        ------
        OSError
            If there is no room for memory of this kind, or too little would be left for pictures.
        """
        if _PLACE.is_dir() and shutil.disk_usage(_PLACE).free < _ROOM * array.nbytes:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        values: NDArray[Any] = self.zeros(array.shape, array.dtype)
        values[...] = array
        values.setflags(write=False)
        return values

    def place(self, array: NDArray[Any]) -> Place | None:
        """Return where an array is, in this memory or in another of this kind; None if it lies elsewhere."""
        block = _block_of(array)
        if block is None:
            return None
        number = next((number for number, known in enumerate(self.blocks) if known is block), None)
        if number is None:
            number = len(self.blocks)
            self.blocks.append(block)
        offset = _address(array) - _address(np.frombuffer(block, np.uint8))
        return Place(number, offset, array.shape, array.strides, array.dtype.str)


def _block_of(array: NDArray[Any]) -> Any:
    """Return the block of shared memory in which an array is, or None."""
    owner: Any = array
    while isinstance(owner, np.ndarray):
        owner = owner.base
    owner = owner.obj if isinstance(owner, memoryview) else owner
    # Only those of multiprocessing can be passed to another process; other memory of ctypes has no such attribute.
    return owner if isinstance(owner, ctypes.Array) and hasattr(owner, "_wrapper") else None


def _address(array: NDArray[Any]) -> int:
    address: int = array.__array_interface__["data"][0]
    return address


def views(blocks: Sequence[Any], places: Sequence[Place]) -> list[NDArray[Any]]:
    """Return the arrays at some places, in a process that was given the blocks."""
    memory = [np.frombuffer(block, np.uint8) for block in blocks]
    return [
        np.ndarray(place.shape, np.dtype(place.dtype), memory[place.block], place.offset, place.strides)
        for place in places
    ]
