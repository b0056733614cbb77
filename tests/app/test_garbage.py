"""Garbage is collected in the GUI thread, wherever it was made."""

import gc
import threading

from pytestqt.qtbot import QtBot

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
