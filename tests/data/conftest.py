"""Small IDX files and data sets, made for each test."""

from __future__ import annotations

import gzip
import math
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

EncodeIdx = Callable[[NDArray[np.uint8]], bytes]
WriteDataset = Callable[..., Path]


def _encode(array: NDArray[np.uint8]) -> bytes:
    return struct.pack(f">BBBB{array.ndim}I", 0, 0, 8, array.ndim, *array.shape) + array.tobytes()


@pytest.fixture(scope="session")
def encode_idx() -> EncodeIdx:
    """Return the bytes of an IDX file with the given elements."""
    return _encode


@pytest.fixture
def write_dataset(tmp_path: Path) -> WriteDataset:
    """Return a function that writes a folder with the four files; each keyword replaces the elements of one."""

    def write(folder: str = "letters", *, compress: bool = True, **replaced: NDArray[np.uint8]) -> Path:
        directory = tmp_path / folder
        directory.mkdir(exist_ok=True)
        arrays = {
            "train_images": (np.arange(30 * 28 * 28, dtype=np.uint32) % 251).astype(np.uint8).reshape(30, 28, 28),
            "train_labels": (np.arange(30, dtype=np.uint8) % 10),
            "t10k_images": np.full((5, 28, 28), 7, dtype=np.uint8),
            "t10k_labels": np.array([9, 8, 7, 6, 5], dtype=np.uint8),
        } | replaced
        for key, array in arrays.items():
            kind = "idx3" if key.endswith("images") else "idx1"
            name = f"{key.replace('_', '-')}-{kind}-ubyte"
            encoded = _encode(array)
            if compress:
                (directory / f"{name}.gz").write_bytes(gzip.compress(encoded, 1))
            else:
                (directory / name).write_bytes(encoded)
        return directory

    return write


@pytest.fixture(scope="session")
def bomb() -> bytes:
    """Return a gzip file of 1 MiB with an IDX header for 10 bytes, followed by a gibibyte of zeros."""
    block = gzip.compress(bytes(1 << 20), 9)
    return gzip.compress(_encode(np.zeros(10, dtype=np.uint8)), 9) + block * math.ceil((1 << 30) / (1 << 20))
