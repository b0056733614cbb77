"""How NumPy is made to run at the speed of the cache on rows of large arrays."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from numpy.typing import NDArray

__all__ = ["aligned_zeros", "round_up", "unbuffered"]

# A cache line, and the width of the widest vector instructions.
_ALIGNMENT = 64


def aligned_zeros(size: int) -> NDArray[np.complex64]:
    """Return zeros of shape (size,) that start at a cache line.

    Additions whose result straddles cache lines take more than twice as long.
    """
    itemsize = np.dtype(np.complex64).itemsize
    memory = np.zeros(size + _ALIGNMENT // itemsize, np.complex64)
    skip = -memory.ctypes.data % _ALIGNMENT // itemsize
    return memory[skip : skip + size]


def round_up(size: int, odd: bool = False) -> int:
    """Return the least number of complex64 values, at least `size`, that fills whole cache lines.

    Parameters
    ----------
    size : int
        Values needed.
    odd : bool
        Ask for an odd number of lines: rows of such a length do not compete for the same places in the cache.
    """
    lines = -(-size // 8)
    return 8 * (lines | 1 if odd else lines)


@contextmanager
def unbuffered() -> Iterator[None]:
    """Let ufuncs work on rows of two-dimensional views in place.

    By default NumPy copies several short rows at a time into its own buffers, which makes an addition of complex64
    rows of a thousand values five times slower. A small buffer switches this off; the setting belongs to the
    current context and is put back at the end.
    """
    with np.errstate():
        np.setbufsize(256)
        yield


def keep_freed_memory() -> None:
    """Have the C library keep what is freed for the next picture instead of giving it back to the system.

    A fresh page costs a fault when it is first touched, hundreds of times a picture. glibc raises the size from which
    it asks the system for memory of its own, and gives it back, to that of the largest block so freed, up to 32 MB;
    see mallopt(3), M_MMAP_THRESHOLD. Elsewhere this does nothing.
    """
    np.empty(31 << 20, np.uint8)
