"""Arrays aligned for vector instructions."""

from __future__ import annotations

import math
import mmap

import numpy as np
from numpy.typing import DTypeLike, NDArray

from netviz.nn.disk_pages import bytes_on_disk

FloatArray = NDArray[np.floating]
"""An array of float32 or float64."""

_CACHE_LINE = 64

_LEAST_APART = 128 << 10
"""Bytes. Smaller arrays leave smaller holes, and a system allows a process only some ten thousand mappings."""


def aligned_zeros(shape: tuple[int, ...], dtype: DTypeLike) -> FloatArray:
    """Return an array of zeros that starts at a cache line.

    NumPy aligns to 16 bytes, so a 64-byte vector register may straddle two cache lines at every load. Measured, that
    makes an optimizer's step 10% slower.

    Parameters
    ----------
    shape : tuple of int
    dtype : DTypeLike
        A floating type.

    Returns
    -------
    ndarray of the given shape and dtype
        C-contiguous.
    """
    dtype = np.dtype(dtype)
    n_bytes = math.prod(shape) * dtype.itemsize
    memory = np.zeros(n_bytes + _CACHE_LINE, dtype=np.uint8)
    start = -memory.ctypes.data % _CACHE_LINE
    values: FloatArray = memory[start : start + n_bytes].view(dtype).reshape(shape)
    return values


def kept_copy(values: FloatArray) -> FloatArray:
    """Return a read-only copy that is meant to be kept for long, and to be let go among others that stay.

    Large ones lie on the disk if there is room: all that is kept of a run takes more memory than everything else, and
    little of it is looked at again. Otherwise they get pages of their own, which return to the system with the array.
    The C library would place them among everything else that is allocated, and what lies between two that stay is lost
    to all that is larger: measured, as much again as was kept.

    Parameters
    ----------
    values : ndarray of any shape and a floating dtype

    Returns
    -------
    ndarray of the same shape and dtype
        C-contiguous.

    Raises
    ------
    MemoryError
        If there is too little memory.
    """
    is_large = values.nbytes >= _LEAST_APART
    on_disk = bytes_on_disk(np.ascontiguousarray(values).reshape(-1).view(np.uint8)) if is_large else None
    if on_disk is not None:
        return on_disk.view(values.dtype).reshape(values.shape)
    kept = _in_own_pages(values) if is_large else np.empty_like(values, order="C")
    np.copyto(kept, values)
    kept.flags.writeable = False
    return kept


def _in_own_pages(like: FloatArray) -> FloatArray:
    # Pages that could be shared would count as shared memory; and one page after the other takes twice as long.
    flags = (mmap.MAP_PRIVATE | getattr(mmap, "MAP_POPULATE", 0),) if hasattr(mmap, "MAP_PRIVATE") else ()
    try:
        pages = mmap.mmap(-1, like.nbytes, *flags)
    except OSError:
        # As many mappings as the system allows.
        return np.empty_like(like, order="C")
    own: FloatArray = np.frombuffer(pages, like.dtype).reshape(like.shape)
    return own
