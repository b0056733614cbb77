"""Memory layouts and settings with which NumPy runs at the speed of the cache."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import numpy as np
from numpy.typing import NDArray

__all__ = ["aligned_zeros", "keep_freed_memory", "return_freed_memory", "round_up", "unbuffered"]

# A cache line, and the width of the widest vector instructions.
_ALIGNMENT = 64


def aligned_zeros(size: int) -> NDArray[np.complex64]:
    """Return zeros of shape (size,) and dtype complex64 that start at a cache line.

    Additions whose results straddle cache lines take more than twice as long.
    """
    itemsize = np.dtype(np.complex64).itemsize
    memory = np.zeros(size + _ALIGNMENT // itemsize, np.complex64)
    skip = -memory.ctypes.data % _ALIGNMENT // itemsize
    return memory[skip : skip + size]


def round_up(size: int, odd: bool = False) -> int:
    """Return the smallest number of complex64 values, at least `size`, that fills whole cache lines.

    Parameters
    ----------
    size : int
    odd : bool
        Whether the number of cache lines must be odd, so that rows of this length do not compete for the same places in
        the cache.
    """
    lines = -(-size // 8)
    return 8 * (lines | 1 if odd else lines)


@contextmanager
def unbuffered() -> Iterator[None]:
    """Let ufuncs work directly on the rows of two-dimensional views.

    By default NumPy copies several short rows at a time into buffers of its own, which makes an addition of complex64
    rows of a thousand values five times slower. A small buffer size prevents that; the setting belongs to the current
    context and is restored at the end.
    """
    with np.errstate():
        np.setbufsize(256)
        yield


def keep_freed_memory() -> None:
    """Make the C library keep freed memory for the next picture instead of returning it to the system.

    A new page costs a page fault when it is first touched, hundreds of times per picture. glibc allocates large blocks
    directly from the system and returns them when they are freed; the threshold rises to the size of the largest block
    freed so far, up to 32 MB; see mallopt(3), M_MMAP_THRESHOLD. On other systems this does nothing.
    """
    np.empty(31 << 20, np.uint8)


def return_freed_memory() -> None:
    """Return to the system what the C library has kept of freed memory, which takes a few milliseconds.

    See malloc_trim(3). On other systems this does nothing.
    """
    with suppress(OSError, TypeError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
