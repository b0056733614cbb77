"""What gzip has packed: whole, in as many members as it has, and refused if its end is missing."""

from __future__ import annotations

import zlib
from pathlib import Path

from netviz.data.errors import DataError
from netviz.data.files import GZIP_START
from netviz.sentences import sentence


def unpacked(path: Path, contents: bytes, most: int) -> bytes:
    """Return what is packed in the bytes of a file, or its first bytes if it is more than `most`.

    Parameters
    ----------
    path : Path
        What to call the file in an error.
    contents : bytes
    most : int

    Raises
    ------
    DataError
        If it is damaged, or its end is missing.
    """
    found = bytearray()
    try:
        # Some programs pack a file in pieces, one after the other. What else follows is no part of it.
        while contents.startswith(GZIP_START):
            unpacker = zlib.decompressobj(wbits=31)
            found += unpacker.decompress(contents, most + 1 - len(found))
            if len(found) > most:
                break
            if not unpacker.eof:
                raise DataError(sentence("{path} is truncated: its gzip data ends too early.", path=path))
            contents = unpacker.unused_data
    except zlib.error:
        raise DataError(sentence("{path} is damaged: its gzip data cannot be decompressed.", path=path)) from None
    return bytes(found)
