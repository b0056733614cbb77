"""Arrays in the bytes of NPY files, read without unpickling; no header is trusted for its sizes."""

from __future__ import annotations

import io
import warnings
from tokenize import TokenError
from typing import Any

import numpy as np
from numpy.typing import NDArray

_MAX_HEADER = 10_000

# That a header is of Python 2 concerns whoever wrote the file.
warnings.filterwarnings("ignore", "Reading `.npy` or `.npz` file required", UserWarning)


class ObjectsError(ValueError):
    """The array holds Python objects, which are never loaded."""


def array_in(contents: bytes) -> NDArray[Any]:
    """Return the array in the bytes of an NPY file.

    Raises
    ------
    ObjectsError
        If it holds Python objects.
    ValueError
        If it is damaged, or its bytes do not fit its shape.
    """
    stream = io.BytesIO(contents)
    try:
        version = np.lib.format.read_magic(stream)
        read = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
        shape, is_fortran, dtype = read(stream, max_header_size=_MAX_HEADER)
    # The header is read as a Python literal, by a tokenizer if it is one of Python 2.
    except (ValueError, TypeError, SyntaxError, RecursionError, MemoryError, OverflowError, TokenError) as error:
        raise ValueError("no header") from error
    if dtype.hasobject:
        raise ObjectsError
    return shaped(contents[stream.tell() :], dtype, tuple(shape), is_fortran=is_fortran)


def shaped(data: bytes, dtype: np.dtype[Any], shape: tuple[int, ...], *, is_fortran: bool = False) -> NDArray[Any]:
    """Return bytes as an array of a shape that a header claims.

    Raises
    ------
    ValueError
        If the shape does not fit the bytes.
    """
    n_values = 1
    for size in shape:
        n_values = n_values * size if 0 <= size <= len(data) else -1
        if n_values < 0 or n_values > len(data):
            break
    if len(shape) > 16 or dtype.itemsize == 0 or n_values * dtype.itemsize != len(data):
        raise ValueError("the shape does not fit the bytes")
    values: NDArray[Any] = np.frombuffer(data, dtype)
    return values.reshape(shape, order="F" if is_fortran else "C")
