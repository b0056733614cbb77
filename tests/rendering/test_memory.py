"""Memory that the C library keeps, and returns when it is told to."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path

import numpy as np
import pytest

from netviz.rendering.memory import keep_freed_memory, return_freed_memory

SIZE = 1 << 20
N = 100


@pytest.mark.skipif(
    not Path("/proc/self/statm").is_file() or not hasattr(ctypes.CDLL(None), "malloc_trim"),
    reason="this C library keeps no freed memory, or the system does not tell how much is resident",
)
def test_holes_between_what_stays_are_returned() -> None:
    keep_freed_memory()
    before = _resident()
    blocks = [np.ones(SIZE, np.uint8) for _ in range(N)]
    del blocks[::2]
    kept = _resident() - before
    return_freed_memory()
    assert _resident() - before < kept - 0.8 * (N // 2) * SIZE
    assert all(block.all() for block in blocks)


def test_a_library_without_it_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda _: object())
    return_freed_memory()


def _resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
