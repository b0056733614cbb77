"""Arrays on the disk: equal, never changed, gone with their last view, and in memory where there is no disk."""

from __future__ import annotations

import errno
import gc
import mmap
import os
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from netviz.nn import disk_pages
from netviz.nn.disk_pages import bytes_on_disk, let_go_of_pages
from netviz.nn.memory import kept_copy

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux reserves room in a file without a name")

SIZE = 814_120
"""Bytes of the usual network's parameters, which do not fill their last page."""

MANY = 3 * 32 + 1
"""More than three files hold."""


@pytest.fixture(autouse=True)
def files(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Any]:
    """Keep files of this test's own, and check that none of them stays."""
    mine = disk_pages._Files()
    monkeypatch.setattr(disk_pages, "_files", mine)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    before = _descriptors()
    yield mine
    gc.collect()
    assert not mine._files
    assert _descriptors() == before
    assert list(tmp_path.iterdir()) == []


def _descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


def _numbers(seed: int, size: int = SIZE) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, size, np.uint8)


def _on_disk(values: np.ndarray) -> np.ndarray:
    copy = bytes_on_disk(values)
    assert copy is not None
    return copy


@pytest.mark.parametrize("size", [1, mmap.PAGESIZE, SIZE])
def test_a_copy_is_equal_and_never_changes(size: int) -> None:
    values = _numbers(0, size)
    copy = _on_disk(values)
    assert np.array_equal(copy, values)
    assert type(copy) is np.ndarray
    values[:] = 0
    assert np.array_equal(copy, _numbers(0, size))
    with pytest.raises(ValueError, match="read-only"):
        copy[0] = 1


def test_no_file_has_a_name(tmp_path: Path) -> None:
    copies = [_on_disk(_numbers(seed)) for seed in range(3)]
    assert list(tmp_path.iterdir()) == []
    assert len(copies) == 3


def test_each_view_keeps_its_array_and_no_other(files: Any) -> None:
    views: list[np.ndarray] = []
    for seed in range(MANY):
        copy = _on_disk(_numbers(seed))
        # Views of views, of other types and shapes, as parameters are made of a vector.
        views.append(copy.view(np.float32)[5:].reshape(5, -1)[:, 7:].T)
    del copy
    assert len(files._files[SIZE]) == 4
    expected = [_numbers(seed).view(np.float32)[5:].reshape(5, -1)[:, 7:].T for seed in range(MANY)]
    for seed in range(0, MANY, 2):
        views[seed] = expected[seed]
    # The last file is gone with its only array, and the slots of the others are used again.
    assert len(files._files[SIZE]) == 3
    others = [_on_disk(_numbers(1000 + seed)) for seed in range(MANY // 2)]
    assert len(files._files[SIZE]) == 3
    for view, numbers in zip(views, expected, strict=True):
        assert view.tobytes() == numbers.tobytes()
    for seed, other in enumerate(others):
        assert np.array_equal(other, _numbers(1000 + seed))


def test_a_file_is_given_back_when_its_last_array_is_gone(files: Any) -> None:
    before = _descriptors()
    copies = [_on_disk(_numbers(seed)) for seed in range(MANY)] + [_on_disk(_numbers(0, 5000))]
    assert {size: len(of_size) for size, of_size in files._files.items()} == {SIZE: 4, 5000: 1}
    # Two descriptors each, so that hundreds of moments take a few.
    assert _descriptors() == before + 2 * 5
    del copies[32:64]
    assert len(files._files[SIZE]) == 3
    del copies[-1]
    assert list(files._files) == [SIZE]
    copies.clear()
    assert not files._files
    assert _descriptors() == before


def test_what_was_read_can_be_let_go_and_is_read_again() -> None:
    copies = [_on_disk(_numbers(seed)) for seed in range(40)]
    for seed, copy in enumerate(copies):
        assert np.array_equal(copy, _numbers(seed))
    before = _resident_of_files()
    let_go_of_pages()
    assert _resident_of_files() < before - 30 * SIZE
    for seed, copy in enumerate(copies):
        assert np.array_equal(copy, _numbers(seed))
    # A new copy lets go of what was read of the others.
    copies.append(_on_disk(_numbers(40)))
    assert _resident_of_files() < before - 30 * SIZE


def _resident_of_files() -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) << 10 for line in lines if line.startswith("RssFile"))


def test_threads_copy_read_and_drop_at_the_same_time() -> None:
    wrong: list[int] = []

    def work(number: int) -> None:
        kept: dict[int, np.ndarray] = {}
        for turn in range(120):
            seed = 1000 * number + turn
            kept[seed] = _on_disk(_numbers(seed, 20_000))
            if turn % 3 == 2:
                dropped = seed - turn % 7
                kept.pop(dropped, None)
            wrong.extend(seed for seed, copy in kept.items() if not np.array_equal(copy, _numbers(seed, 20_000)))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not wrong


def _refusing(number: int) -> Callable[..., Any]:
    def refuse(*_: Any, **__: Any) -> Any:
        raise OSError(number, os.strerror(number))

    return refuse


@pytest.mark.parametrize(
    ("module", "call", "number"),
    [
        (tempfile, "TemporaryFile", errno.ENOENT),
        (tempfile, "TemporaryFile", errno.EROFS),
        (tempfile, "TemporaryFile", errno.EMFILE),
        (os, "truncate", errno.EFBIG),
        (mmap, "mmap", errno.ENOMEM),
        (os, "dup", errno.EMFILE),
        (os, "posix_fallocate", errno.ENOSPC),
        (os, "posix_fallocate", errno.EDQUOT),
        (os, "pwrite", errno.EIO),
        (os, "pwrite", errno.ENOSPC),
    ],
)
@pytest.mark.parametrize("n_before", [0, 1, 32])
def test_what_has_no_room_on_the_disk_is_kept_in_memory(
    monkeypatch: pytest.MonkeyPatch, module: Any, call: str, number: int, n_before: int
) -> None:
    values = np.arange(SIZE // 4, dtype=np.float32)
    before = [kept_copy(values + seed) for seed in range(n_before)]
    with monkeypatch.context() as faulty:
        faulty.setattr(module, call, _refusing(number))
        in_memory = [kept_copy(values) for _ in range(disk_pages._PATIENCE // 2)]
    # Not asked again at once: each attempt on a full disk takes time.
    in_memory.append(kept_copy(values))
    for copy in in_memory:
        assert np.array_equal(copy, values)
        assert not copy.flags.writeable
    for seed, copy in enumerate(before):
        assert np.array_equal(copy, values + seed)
    later = [kept_copy(values) for _ in range(disk_pages._PATIENCE)]
    assert all(np.array_equal(copy, values) for copy in later)
    # In the end the disk is used again.
    assert disk_pages._files._files[SIZE]


def test_a_write_that_is_cut_short_is_continued(monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.pwrite
    monkeypatch.setattr(os, "pwrite", lambda descriptor, data, offset: write(descriptor, data[:100_000], offset))
    assert np.array_equal(_on_disk(_numbers(1)), _numbers(1))


def test_other_systems_keep_everything_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert bytes_on_disk(_numbers(0)) is None
    values = np.arange(SIZE // 4, dtype=np.float32)
    assert np.array_equal(kept_copy(values), values)
