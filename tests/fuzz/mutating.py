"""Changes to files: of bytes anywhere, and of what is inside their containers, packed again so that it is found."""

from __future__ import annotations

import gzip
import io
import random
import re
import warnings
import zipfile
import zlib
from collections.abc import Callable

_NUMBERS = (0, 1, 2, 127, 128, 255, 256, 784, 1 << 15, (1 << 16) - 1, 1 << 24, (1 << 31) - 1, 1 << 31, (1 << 32) - 1)
_LARGE = (*_NUMBERS, 1 << 40, (1 << 63) - 1, 1 << 63, (1 << 64) - 1)
_WORDS = (
    *(b"0", b"-1", b"1e999", b"nan", b"1" * 400, b"4294967296", b"9223372036854775808", b"0.5", b"true", b"null"),
    *(
        b"[]",
        b"{}",
        b'""',
        b"'",
        b"\x1b[31m",
        "\u202e".encode(),
        b"\xff\xfe",
        b"\x00",
        b"../../../etc/passwd",
        b"A" * 5000,
    ),
)
_MOST_CHANGES = 6


def mutated(contents: bytes, chance: random.Random, others: tuple[bytes, ...] = ()) -> bytes:
    """Return the contents of a file with a few changes.

    Parameters
    ----------
    contents : bytes
    chance : random.Random
    others : tuple of bytes
        Files of the same kind, from which parts may be taken.
    """
    if chance.random() < 0.5:
        inside = _inside(contents, chance, others)
        if inside is not None:
            return inside
    changed = _changed(contents, chance, others)
    return _checksummed(changed) if contents.startswith(b"\x89PNG") and chance.random() < 0.7 else changed


def _changed(contents: bytes, chance: random.Random, others: tuple[bytes, ...]) -> bytes:
    changed = bytearray(contents)
    for _ in range(chance.randint(1, _MOST_CHANGES)):
        chance.choice(_CHANGES)(changed, chance, others)
    return bytes(changed)


# Inside a container ---------------------------------------------------------------------------------------------------


def _inside(contents: bytes, chance: random.Random, others: tuple[bytes, ...]) -> bytes | None:
    """Change what a container holds, and pack it again; None if the file is no container."""
    if contents.startswith(b"\x1f\x8b"):
        return gzip.compress(mutated(gzip.decompress(contents), chance), 1)
    if not contents.startswith(b"PK\x03\x04"):
        return None
    with zipfile.ZipFile(io.BytesIO(contents)) as archive:
        members = [(name, archive.read(name)) for name in archive.namelist()]
    place = chance.randrange(len(members))
    name, member = members[place]
    match chance.randrange(6):
        case 0:
            del members[place]
        case 1:
            members[place] = (members[chance.randrange(len(members))][0], member)
        case 2:
            members[place] = (_changed(name.encode(), chance, ()).decode("utf-8", "replace")[:200], member)
        case _:
            members[place] = (name, mutated(member, chance))
    method = chance.choice((zipfile.ZIP_STORED, zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as archive:
        for name, member in members:
            info = zipfile.ZipInfo(name.replace("\0", "0") or "0")
            info.compress_type = method
            with warnings.catch_warnings():
                # A name that stands twice is one of the changes.
                warnings.simplefilter("ignore", UserWarning)
                archive.writestr(info, member)
    return packed.getvalue()


# Bytes ----------------------------------------------------------------------------------------------------------------


def _place(contents: bytearray, chance: random.Random) -> int:
    """Return a place, more often where structure is: at the beginning, and in archives at the end."""
    size = len(contents)
    if not size:
        return 0
    match chance.randrange(3):
        case 0:
            return chance.randrange(min(size, 256))
        case 1:
            return size - 1 - chance.randrange(min(size, 1024))
        case _:
            return chance.randrange(size)


def _flip(contents: bytearray, chance: random.Random, _: tuple[bytes, ...]) -> None:
    if contents:
        contents[_place(contents, chance)] ^= 1 << chance.randrange(8)


def _overwrite(contents: bytearray, chance: random.Random, _: tuple[bytes, ...]) -> None:
    if contents:
        contents[_place(contents, chance)] = chance.randrange(256)


def _write_number(contents: bytearray, chance: random.Random, _: tuple[bytes, ...]) -> None:
    size, place = chance.choice((1, 2, 4, 8)), _place(contents, chance)
    number = chance.choice(_LARGE) % (1 << 8 * size)
    contents[place : place + size] = number.to_bytes(size, chance.choice(("little", "big")))


def _cut(contents: bytearray, chance: random.Random, _: tuple[bytes, ...]) -> None:
    del contents[_place(contents, chance) :]


def _remove(contents: bytearray, chance: random.Random, _: tuple[bytes, ...]) -> None:
    place = _place(contents, chance)
    del contents[place : place + chance.randint(1, 64)]


def _repeat(contents: bytearray, chance: random.Random, _: tuple[bytes, ...]) -> None:
    place = _place(contents, chance)
    contents[place:place] = contents[place : place + chance.randint(1, 256)] * chance.randint(1, 8)


def _insert(contents: bytearray, chance: random.Random, _: tuple[bytes, ...]) -> None:
    place = _place(contents, chance)
    contents[place:place] = chance.choice((chance.randbytes(chance.randint(1, 16)), chance.choice(_WORDS)))


def _splice(contents: bytearray, chance: random.Random, others: tuple[bytes, ...]) -> None:
    if not others:
        return
    other = chance.choice(others)
    begin = chance.randrange(len(other) + 1)
    place = _place(contents, chance)
    part = other[begin : begin + chance.randint(1, 512)]
    contents[place : place + len(part)] = part


def _replace_word(contents: bytearray, chance: random.Random, _: tuple[bytes, ...]) -> None:
    """Replace a number or a word of a text, such as a header in JSON."""
    start = _place(contents, chance)
    window = bytes(contents[start : start + 2000])
    words = [match.span() for match in re.finditer(rb"-?\d[\d.e+-]*|[A-Za-z_][\w.]*", window)]
    if words:
        begin, end = chance.choice(words)
        contents[start + begin : start + end] = chance.choice((*_WORDS, str(chance.choice(_LARGE)).encode()))


_Change = Callable[[bytearray, random.Random, tuple[bytes, ...]], None]
_CHANGES: tuple[_Change, ...] = (
    *(_flip, _flip, _overwrite, _overwrite, _write_number, _write_number),
    *(_cut, _remove, _repeat, _insert, _splice, _replace_word, _replace_word),
)


def _checksummed(contents: bytes) -> bytes:
    """Return a PNG whose chunks have the checksums of what they hold now, so that its reader goes on."""
    result, place = bytearray(contents[:8]), 8
    while place + 8 <= len(contents):
        size = int.from_bytes(contents[place : place + 4], "big")
        chunk = contents[place + 4 : place + 8 + size]
        if len(chunk) < size + 4:
            break
        result += contents[place : place + 4] + chunk + zlib.crc32(chunk).to_bytes(4, "big")
        place += 12 + size
    return bytes(result + contents[place:])
