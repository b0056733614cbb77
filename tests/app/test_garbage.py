"""Garbage is collected in the GUI thread, wherever it was made."""

import gc
import threading

import pytest
from pytestqt.qtbot import QtBot

from netviz.app import garbage as module
from netviz.app.garbage import GarbageCollection
from tests.conftest import freeze_garbage_collection


class Loop:
    """Refers to itself, so that only a collector frees it, and notes where."""

    def __init__(self, freed_in: set[int]) -> None:
        self.self_ = self
        self.freed_in = freed_in

    def __del__(self) -> None:
        self.freed_in.add(threading.get_ident())


def test_what_other_threads_leave_behind_is_collected_here(qtbot: QtBot) -> None:
    freed_in: set[int] = set()

    def leave_behind() -> None:
        for _ in range(20_000):
            Loop(freed_in)

    garbage = GarbageCollection()
    garbage.start()
    try:
        assert not gc.isenabled()
        worker = threading.Thread(target=leave_behind)
        worker.start()
        worker.join()
        assert not freed_in
        qtbot.waitUntil(lambda: bool(freed_in), timeout=5000)
        assert freed_in == {threading.get_ident()}
    finally:
        garbage.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
    # As it was before this test.
    freeze_garbage_collection()


def test_freed_memory_is_returned_now_and_then(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    returned: list[int] = []
    monkeypatch.setattr(module, "_KEEP_S", 0.0)
    monkeypatch.setattr(module, "return_freed_memory", lambda: returned.append(threading.get_ident()))
    garbage = GarbageCollection()
    garbage.start()
    try:
        qtbot.waitUntil(lambda: len(returned) > 1, timeout=10_000)
        assert set(returned) == {threading.get_ident()}
    finally:
        garbage.stop()
    freeze_garbage_collection()
