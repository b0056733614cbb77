"""The IDX reader: what it reads, and one sentence for each fault of a file."""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import struct
import sys
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.typing import NDArray

from netviz.data import DataError, read_idx
from netviz.data.idx import MAX_BYTES
from netviz.sentences import Sentence

IMAGES = np.arange(2 * 3 * 4, dtype=np.uint8).reshape(2, 3, 4)
GOOD = struct.pack(">BBBB3I", 0, 0, 8, 3, 2, 3, 4) + IMAGES.tobytes()

quiet = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def message(path: Path, **expected: object) -> str:
    """Read a file, which must fail, and return the message, which must name the file in one sentence."""
    with pytest.raises(DataError) as caught:
        read_idx(path, **expected)  # type: ignore[arg-type]
    text = str(caught.value)
    assert isinstance(caught.value.args[0], Sentence)
    assert str(path) in text
    assert text.endswith(".")
    assert "\n" not in text
    return text.replace(str(path), "FILE")


@pytest.mark.parametrize("suffix", ["", ".gz"])
@quiet
@given(array=hnp.arrays(np.uint8, hnp.array_shapes(min_dims=1, max_dims=4, min_side=0, max_side=6)))
def test_reads_back_what_was_written(
    tmp_path: Path, suffix: str, array: NDArray[np.uint8], encode_idx: Callable[[NDArray[np.uint8]], bytes]
) -> None:
    path = tmp_path / f"array{suffix}"
    encoded = encode_idx(array)
    path.write_bytes(gzip.compress(encoded, 1) if suffix else encoded)
    read = read_idx(path, sha256=hashlib.sha256(encoded).hexdigest())
    assert read.dtype == np.uint8
    np.testing.assert_array_equal(read, array, strict=True)


def test_the_array_is_read_only(tmp_path: Path) -> None:
    path = tmp_path / "images"
    path.write_bytes(GOOD)
    images = read_idx(path)
    with pytest.raises(ValueError, match="read-only"):
        images[0, 0, 0] = 1


def test_gzip_members_are_joined(tmp_path: Path) -> None:
    path = tmp_path / "images.gz"
    path.write_bytes(gzip.compress(GOOD[:20]) + gzip.compress(GOOD[20:]))
    np.testing.assert_array_equal(read_idx(path), IMAGES)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "FILE is too short to be an IDX file: it ends within its header."),
        (GOOD[:3], "FILE is too short to be an IDX file: it ends within its header."),
        (GOOD[:15], "FILE is too short to be an IDX file: it ends within its header."),
        (b"\x01" + GOOD[1:], "FILE is not an IDX file: it does not begin with two zero bytes."),
        (
            b"\0\0\x0d" + GOOD[3:],
            "FILE holds elements of IDX type 0x0D (float32), but netviz reads only 0x08 (uint8).",
        ),
        (
            b"\0\0\x07" + GOOD[3:],
            "FILE holds elements of IDX type 0x07 (?), but netviz reads only 0x08 (uint8).",
        ),
        (b"\0\0\x08\0" + GOOD[4:], "FILE declares 0 dimensions, but netviz reads 1 to 8."),
        (b"\0\0\x08\xff" + GOOD[4:], "FILE declares 255 dimensions, but netviz reads 1 to 8."),
        (GOOD[:-1], "FILE is truncated: it declares 2×3×4 = 24 bytes of data and has 23."),
        (GOOD + b"\0", "FILE holds more than the 2×3×4 = 24 bytes of data that it declares."),
        (struct.pack(">4B1I", 0, 0, 8, 1, 9), "FILE is truncated: it declares 9 bytes of data and has 0."),
    ],
)
@pytest.mark.parametrize("suffix", ["", ".gz"])
def test_damaged_content(tmp_path: Path, suffix: str, content: bytes, expected: str) -> None:
    path = tmp_path / f"images{suffix}"
    path.write_bytes(gzip.compress(content) if suffix else content)
    assert message(path) == expected


def test_compressed_file_without_gz(tmp_path: Path) -> None:
    path = tmp_path / "images"
    path.write_bytes(gzip.compress(GOOD))
    assert message(path) == "FILE is compressed with gzip, so its name must end in .gz."


def test_plain_file_with_gz(tmp_path: Path) -> None:
    path = tmp_path / "images.gz"
    path.write_bytes(GOOD)
    assert message(path) == "FILE is not compressed with gzip, although its name ends in .gz."


@pytest.mark.parametrize("kept", [2, 9, 20, -8, -1])
def test_truncated_gzip(tmp_path: Path, kept: int) -> None:
    path = tmp_path / "images.gz"
    path.write_bytes(gzip.compress(GOOD)[:kept])
    assert message(path) == "FILE is truncated: its gzip data ends too early."


def test_wrong_gzip_checksum(tmp_path: Path) -> None:
    compressed = bytearray(gzip.compress(GOOD))
    compressed[-8] ^= 1
    path = tmp_path / "images.gz"
    path.write_bytes(compressed)
    assert message(path) == "FILE is damaged: its gzip data cannot be decompressed."


def test_bytes_after_gzip_data(tmp_path: Path) -> None:
    path = tmp_path / "images.gz"
    path.write_bytes(gzip.compress(GOOD) + b"more")
    assert message(path) == "FILE is damaged: its gzip data cannot be decompressed."


def test_wrong_item_shape(tmp_path: Path) -> None:
    path = tmp_path / "images"
    path.write_bytes(GOOD)
    assert message(path, item_shape=(28, 28)) == "FILE has the dimensions 2×3×4, but n×28×28 are needed."
    assert message(path, item_shape=()) == "FILE has the dimensions 2×3×4, but n are needed."
    assert read_idx(path, item_shape=(3, 4)).shape == (2, 3, 4)


def test_wrong_sum(tmp_path: Path) -> None:
    path = tmp_path / "images"
    path.write_bytes(GOOD)
    digest = hashlib.sha256(GOOD[:-1]).hexdigest()
    assert message(path, sha256=digest).startswith("FILE is damaged: its SHA-256 checksum")


def test_missing_file(tmp_path: Path) -> None:
    assert message(tmp_path / "images") == "FILE does not exist."


def test_folder(tmp_path: Path) -> None:
    assert message(tmp_path) == "FILE is a folder, but a file is needed."


def test_impossible_file_name(tmp_path: Path) -> None:
    # A sentence leaves out the middle of a name that is too long for it.
    with pytest.raises(DataError, match=r"/x+…x+ cannot be read: ") as caught:
        read_idx(tmp_path / ("x" * 300))
    assert str(caught.value).startswith(str(tmp_path))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "images.gz")
    assert message(tmp_path / "images.gz") == "FILE is not a regular file."


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_permission_denied(tmp_path: Path) -> None:
    path = tmp_path / "images"
    path.write_bytes(GOOD)
    path.chmod(0)
    user = os.geteuid()
    if user == 0:  # root may read everything, so try as another user
        os.seteuid(65534)
    try:
        assert message(path) == "FILE cannot be read: permission denied."
    finally:
        os.seteuid(user)


@pytest.mark.parametrize("shape", [(MAX_BYTES + 1,), (2**32 - 1, 2**32 - 1, 2**32 - 1), (0, 2**32 - 1)])
def test_declared_size_is_limited(tmp_path: Path, shape: tuple[int, ...]) -> None:
    path = tmp_path / "images"
    path.write_bytes(struct.pack(f">4B{len(shape)}I", 0, 0, 8, len(shape), *shape))
    assert re.fullmatch(r"FILE declares .* bytes of data, more than the limit of 1073741824\.", message(path))


def peak_of(path: Path) -> int:
    tracemalloc.start()
    try:
        message(path)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("suffix", ["", ".gz"])
def test_memory_does_not_grow_with_the_declared_size(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"images{suffix}"
    content = struct.pack(">4B1I", 0, 0, 8, 1, MAX_BYTES) + bytes(100)
    path.write_bytes(gzip.compress(content) if suffix else content)
    assert peak_of(path) < 8 << 20


def test_gzip_bomb_does_not_fill_memory(tmp_path: Path, bomb: bytes) -> None:
    path = tmp_path / "labels.gz"
    path.write_bytes(bomb)
    assert len(bomb) < 2 << 20
    assert peak_of(path) < 8 << 20


@pytest.mark.parametrize("suffix", ["", ".gz"])
@quiet
@given(
    changes=st.lists(st.tuples(st.integers(0, 200), st.integers(0, 255)), min_size=1, max_size=6), kept=st.integers()
)
def test_any_damage_gives_an_array_or_a_data_error(
    tmp_path: Path, suffix: str, changes: list[tuple[int, int]], kept: int
) -> None:
    damaged = bytearray(gzip.compress(GOOD) if suffix else GOOD)
    for position, value in changes:
        damaged[position % len(damaged)] = value
    path = tmp_path / f"images{suffix}"
    path.write_bytes(damaged[: 1 + kept % len(damaged)])
    try:
        array = read_idx(path)
    except DataError as error:
        assert str(error).startswith(str(path))  # noqa: PT017 - the test allows both outcomes
    else:
        assert array.size <= len(GOOD)
