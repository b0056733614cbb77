"""Networks in NPZ files: arrays by name, whichever way round."""

from __future__ import annotations

from pathlib import Path

from netviz.formats.chain import find_layers
from netviz.formats.contents import Archive, read_npy
from netviz.formats.stored import StoredNetwork


def read_npz(path: Path, archive: Archive) -> StoredNetwork:
    """Read the network in an NPZ file.

    Raises
    ------
    FormatError
        If an array is damaged or holds objects, or there is no network of dense layers.
    """
    arrays = {
        name.removesuffix(".npy"): read_npy(path, name, archive.read(name))
        for name in archive.names
        if name.endswith(".npy")
    }
    layers, ignored = find_layers(path, arrays)
    return StoredNetwork("npz", layers, ignored=ignored)
