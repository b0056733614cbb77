"""A channel between two processes for values with large arrays: each array is copied once at either end.

The contents of the arrays go through a block of shared memory, and the rest, a few hundred bytes, through a pipe. The
sender copies the arrays into its block; the receiver copies them out, so no one else can write to what was received.
Where there is too little shared memory, as in many containers, all goes through the pipe, which takes longer.
"""

from __future__ import annotations

import io
import os
import pickle
import secrets
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

_ALIGNMENT = 64
_GROWTH = 1.5
_SHARED_MEMORY = Path("/dev/shm")


@dataclass(frozen=True, slots=True)
class ChannelMessage:
    """What goes through the pipe.

    Attributes
    ----------
    body : bytes
        The value, pickled, without the contents of its arrays.
    block : str
        The name of the shared memory that holds these contents; empty if there is none.
    sizes : tuple of int
        Their lengths in bytes, in order; each begins at a multiple of 64.
    contents : ndarray of shape (n_bytes,) and dtype uint8, optional
        The contents themselves, if there is too little shared memory.
    """

    body: bytes
    block: str
    sizes: tuple[int, ...]
    contents: NDArray[np.uint8] | None = None


class Sender:
    """The sending end. It owns a block of shared memory that grows when needed.

    Each message must be received before the next one is encoded.
    """

    def __init__(self) -> None:
        self._block: SharedMemory | None = None

    def encode(self, value: Any, shared: Sequence[object] = ()) -> ChannelMessage:
        """Make a message of a value.

        Parameters
        ----------
        value : object
            Anything that can be pickled.
        shared : sequence of object, optional
            Objects that the receiver has already, in the same order: they are not sent.
        """
        buffers: list[pickle.PickleBuffer] = []
        body = io.BytesIO()
        _Pickler(body, shared, buffers).dump(value)
        contents = [buffer.raw() for buffer in buffers]
        sizes = tuple(content.nbytes for content in contents)
        if not any(sizes):
            return ChannelMessage(body.getvalue(), "", sizes)
        size = _total_size(sizes)
        block = self._block_for(size)
        memory = np.empty(size, np.uint8) if block is None else _bytes_of(block)
        for content, start in zip(contents, _starts(sizes), strict=True):
            np.copyto(memory[start : start + content.nbytes], np.frombuffer(content, np.uint8))
        if block is None:
            return ChannelMessage(body.getvalue(), "", sizes, memory)
        return ChannelMessage(body.getvalue(), block.name, sizes)

    def close(self) -> None:
        """Free the shared memory."""
        if self._block is not None:
            _free(self._block)
            self._block = None

    def _block_for(self, size: int) -> SharedMemory | None:
        """Return the block, made larger if needed; None if there is too little memory for it."""
        if self._block is None or self._block.size < size:
            self.close()
            self._block = _new_block(int(size * _GROWTH))
        return self._block


class Receiver:
    """The receiving end."""

    def __init__(self) -> None:
        self._block: SharedMemory | None = None

    def decode(self, message: ChannelMessage, shared: Sequence[object] = ()) -> Any:
        """Return the value in a message; its arrays are copies of its own.

        Parameters
        ----------
        message : ChannelMessage
        shared : sequence of object, optional
            The objects that the sender left out, in the same order.

        Raises
        ------
        OSError
            If somebody has removed the shared memory.
        """
        if message.contents is None:
            contents = np.empty(_total_size(message.sizes), np.uint8)
            if message.block:
                np.copyto(contents, _bytes_of(self._open(message.block))[: len(contents)])
        else:
            contents = message.contents
        buffers = [
            contents[start : start + size] for start, size in zip(_starts(message.sizes), message.sizes, strict=True)
        ]
        return _Unpickler(io.BytesIO(message.body), shared, buffers).load()

    def close(self, *, unlink: bool = False) -> None:
        """Detach from the sender's memory; with `unlink`, free it, because the sender's process was killed."""
        if self._block is not None:
            self._block.close()
            if unlink:
                # The sender may have freed it before.
                with suppress(FileNotFoundError):
                    self._block.unlink()
            self._block = None

    def _open(self, name: str) -> SharedMemory:
        if self._block is None or self._block.name != name:
            self.close()
            self._block = SharedMemory(name)
        return self._block


class _Pickler(pickle.Pickler):
    def __init__(self, file: io.BytesIO, shared: Sequence[object], buffers: list[pickle.PickleBuffer]) -> None:
        super().__init__(file, protocol=5, buffer_callback=buffers.append)
        self._numbers = {id(value): number for number, value in enumerate(shared)}

    def persistent_id(self, value: object) -> int | None:
        return self._numbers.get(id(value))


class _Unpickler(pickle.Unpickler):
    # It reads only what netviz's own other process has pickled, never a file.
    def __init__(self, file: io.BytesIO, shared: Sequence[object], buffers: list[Any]) -> None:
        super().__init__(file, buffers=buffers)
        self._shared = shared

    def persistent_load(self, number: Any) -> object:
        return self._shared[number]


def _new_block(size: int) -> SharedMemory | None:
    """Return shared memory with all of its pages reserved, None if there is too little.

    Without that, a process that writes to a page for which there is no room is ended by SIGBUS.
    """
    name = f"psm_{secrets.token_hex(8)}"
    _track(name)
    try:
        block = SharedMemory(name, create=True, size=size)
    except OSError:
        # Whether Python has told its tracker depends on what failed.
        _track(name)
        _forget(name)
        return None
    if hasattr(os, "posix_fallocate") and _SHARED_MEMORY.is_dir():
        try:
            descriptor = os.open(_SHARED_MEMORY / block.name, os.O_RDWR)
            try:
                os.posix_fallocate(descriptor, 0, size)
            finally:
                os.close(descriptor)
        except OSError:
            _free(block)
            return None
    return block


def _free(block: SharedMemory) -> None:
    """Free shared memory, which somebody may have removed already."""
    block.close()
    try:
        block.unlink()
    except FileNotFoundError:
        # Python's tracker has not been told, and would look for it at the end.
        _forget(block.name)


def _track(name: str) -> None:
    """Tell Python's tracker of shared memory before it is there; to tell it twice is no harm.

    Python tells it afterwards, but takes back also what it has not told: then the tracker complains in the terminal.
    """
    if sys.platform != "win32":
        resource_tracker.register(f"/{name}", "shared_memory")


def _forget(name: str) -> None:
    if sys.platform != "win32":
        with suppress(Exception):
            resource_tracker.unregister(f"/{name}", "shared_memory")


def _starts(sizes: tuple[int, ...]) -> list[int]:
    starts, at = [], 0
    for size in sizes:
        starts.append(at)
        at += _aligned(size)
    return starts


def _total_size(sizes: tuple[int, ...]) -> int:
    return sum(_aligned(size) for size in sizes)


def _aligned(size: int) -> int:
    return -(-size // _ALIGNMENT) * _ALIGNMENT


def _bytes_of(block: SharedMemory) -> NDArray[np.uint8]:
    assert block.buf is not None
    return np.frombuffer(block.buf, np.uint8)
