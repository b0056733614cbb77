"""Arrays in memory that several processes see."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing import sharedctypes
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from netviz.nn.memory import FloatArray

_CACHE_LINE = 64


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
        self._addresses: list[int] = []

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
        self._addresses.append(memory.ctypes.data)
        start = -memory.ctypes.data % _CACHE_LINE
        values: FloatArray = memory[start : start + n_bytes].view(dtype).reshape(shape)
        return values

    def copy(self, array: NDArray[Any]) -> NDArray[Any]:
        """Return a read-only copy of an array.

        Raises
        ------
        OSError
            If there is no room for memory of this kind.
        """
        values: NDArray[Any] = self.zeros(array.shape, array.dtype)
        values[...] = array
        values.setflags(write=False)
        return values

    def place(self, array: NDArray[Any]) -> Place | None:
        """Return where an array is; None if it lies elsewhere."""
        address: int = array.__array_interface__["data"][0]
        for number, (block, start) in enumerate(zip(self.blocks, self._addresses, strict=True)):
            if start <= address < start + len(block):
                return Place(number, address - start, array.shape, array.strides, array.dtype.str)
        return None


def views(blocks: Sequence[Any], places: Sequence[Place]) -> list[NDArray[Any]]:
    """Return the arrays at some places, in a process that was given the blocks."""
    memory = [np.frombuffer(block, np.uint8) for block in blocks]
    return [
        np.ndarray(place.shape, np.dtype(place.dtype), memory[place.block], place.offset, place.strides)
        for place in places
    ]
