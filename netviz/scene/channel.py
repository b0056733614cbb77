"""Values with large arrays, handed from one process to another with one copy at each end.

An array's contents go through a block of shared memory and the rest, a few hundred bytes, through a pipe: the sender
copies the arrays into its block, and the receiver copies them out, so that nobody writes to what was received.
"""

from __future__ import annotations

import io
import pickle
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.shared_memory import SharedMemory
from typing import Any

import numpy as np
from numpy.typing import NDArray

_ALIGNMENT = 64
_ROOM = 1.5


@dataclass(frozen=True, slots=True)
class Parcel:
    """What goes through the pipe.

    Attributes
    ----------
    body : bytes
        The value without the contents of its arrays.
    block : str
        Name of the shared memory that holds these; empty where there are none.
    sizes : tuple of int
        Their lengths in bytes, in order; each begins at a multiple of 64.
    """

    body: bytes
    block: str
    sizes: tuple[int, ...]


class Outbox:
    """The sending end: owns a block of shared memory that grows as it must.

    The last parcel must have been received before the next one is packed.
    """

    def __init__(self) -> None:
        self._block: SharedMemory | None = None

    def pack(self, value: Any, known: Sequence[object] = ()) -> Parcel:
        """Put a value into a parcel; objects in `known` are not sent, for the receiver has them in the same order."""
        buffers: list[pickle.PickleBuffer] = []
        body = io.BytesIO()
        _Pickler(body, known, buffers).dump(value)
        raws = [buffer.raw() for buffer in buffers]
        sizes = tuple(raw.nbytes for raw in raws)
        if not any(sizes):
            return Parcel(body.getvalue(), "", sizes)
        block = self._block_for(_extent(sizes))
        memory = _bytes_of(block)
        for raw, start in zip(raws, _starts(sizes), strict=True):
            np.copyto(memory[start : start + raw.nbytes], np.frombuffer(raw, np.uint8))
        return Parcel(body.getvalue(), block.name, sizes)

    def close(self) -> None:
        """Give the memory back."""
        if self._block is not None:
            self._block.close()
            self._block.unlink()
            self._block = None

    def _block_for(self, size: int) -> SharedMemory:
        if self._block is None or self._block.size < size:
            self.close()
            self._block = SharedMemory(create=True, size=int(size * _ROOM))
        return self._block


class Inbox:
    """The receiving end."""

    def __init__(self) -> None:
        self._block: SharedMemory | None = None

    def unpack(self, parcel: Parcel, known: Sequence[object] = ()) -> Any:
        """Take a value out of a parcel; its arrays are copies that nobody else has."""
        contents = np.empty(_extent(parcel.sizes), np.uint8)
        if parcel.block:
            block = self._open(parcel.block)
            np.copyto(contents, _bytes_of(block)[: len(contents)])
        parts = [
            contents[start : start + size] for start, size in zip(_starts(parcel.sizes), parcel.sizes, strict=True)
        ]
        return _Unpickler(io.BytesIO(parcel.body), known, parts).load()

    def close(self) -> None:
        """Let go of the sender's memory."""
        if self._block is not None:
            self._block.close()
            self._block = None

    def _open(self, name: str) -> SharedMemory:
        if self._block is None or self._block.name != name:
            self.close()
            self._block = SharedMemory(name)
        return self._block


class _Pickler(pickle.Pickler):
    def __init__(self, file: io.BytesIO, known: Sequence[object], buffers: list[pickle.PickleBuffer]) -> None:
        super().__init__(file, protocol=5, buffer_callback=buffers.append)
        self._known = {id(value): number for number, value in enumerate(known)}

    def persistent_id(self, value: object) -> int | None:
        return self._known.get(id(value))


class _Unpickler(pickle.Unpickler):
    # Only what this program's own other process has packed is read: never a file.
    def __init__(self, file: io.BytesIO, known: Sequence[object], buffers: list[Any]) -> None:
        super().__init__(file, buffers=buffers)
        self._known = known

    def persistent_load(self, number: Any) -> object:
        return self._known[number]


def _starts(sizes: tuple[int, ...]) -> list[int]:
    starts, at = [], 0
    for size in sizes:
        starts.append(at)
        at += -(-size // _ALIGNMENT) * _ALIGNMENT
    return starts


def _extent(sizes: tuple[int, ...]) -> int:
    return sum(-(-size // _ALIGNMENT) * _ALIGNMENT for size in sizes)


def _bytes_of(block: SharedMemory) -> NDArray[np.uint8]:
    assert block.buf is not None
    return np.frombuffer(block.buf, np.uint8)
