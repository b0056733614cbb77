"""What was not saved is asked for before the window closes, and found again after a crash."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from netviz.app.session_dialogs import SessionDialogs
from netviz.app.unsaved_work import UnsavedWork


class FakeFile(QObject):
    """A session that says what it is told to say, and writes a line instead of itself."""

    saved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_worth_saving = False
        self.is_saving = False
        self.done = 0
        self.copies: list[Path] = []
        self.ends: list[Callable[[bool], None]] = []
        self.opened: list[Path] = []

    def work(self) -> object:
        return self.done

    def save_copy(self, path: Path, layout: object, *, done: Callable[[bool], None] = lambda _: None) -> None:
        path.write_text("copy")
        self.copies.append(path)
        self.ends.append(done)

    def open_copy(self, path: Path) -> None:
        self.opened.append(path)


class Desk:
    """A window with the guard of its work."""

    def __init__(self, folder: Path) -> None:
        self.window, self.file, self.dialogs = QWidget(), FakeFile(), Mock(spec=SessionDialogs)
        self.folder = folder
        self.guard = UnsavedWork(self.window, self.file, self.dialogs, folder)  # type: ignore[arg-type]

    def answer(self, number: int) -> None:
        """Answer the last question: 0 goes on, 1 stays."""
        self.dialogs.ask_to_save.call_args.args[number]()

    def works(self) -> None:
        self.file.is_worth_saving = True
        self.file.done += 1

    @property
    def box(self) -> QMessageBox | None:
        return self.window.findChild(QMessageBox, "recovery-question")

    def press(self, text: str) -> None:
        assert self.box is not None
        button = next(b for b in self.box.findChildren(QPushButton) if b.text().replace("&", "") == text)
        button.click()


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[], Desk]]:
    desks: list[Desk] = []

    def make() -> Desk:
        desks.append(Desk(tmp_path / "autosave"))
        desks[-1].window.show()
        return desks[-1]

    yield make
    # The collector of garbage would take the guard's attributes before the window is gone, which still asks the guard.
    for desk in desks:
        delete(desk.window)


def crash(desk: Desk) -> Path:
    """Leave a copy as a program does that is killed: with a lock that nobody holds."""
    desk.works()
    desk.guard.copy()
    lock = desk.guard._lock
    assert lock is not None
    lock.unlock()
    desk.guard.leave()
    desk.file.ends[-1](True)
    desk.window.close()
    return desk.file.copies[0]


def test_a_look_closes_without_a_question_and_leaves_nothing(make: Callable[[], Desk]) -> None:
    desk = make()
    desk.guard.copy()
    assert desk.window.close()
    assert not desk.dialogs.ask_to_save.called
    assert not desk.folder.exists()


def test_work_is_asked_for_and_the_window_obeys_the_answer(make: Callable[[], Desk]) -> None:
    desk = make()
    desk.works()
    for _ in range(2):
        # Closing twice asks once.
        assert not desk.window.close()
        assert desk.dialogs.ask_to_save.call_count == 1
    desk.answer(1)
    assert desk.window.isVisible()
    assert not desk.window.close()
    assert desk.dialogs.ask_to_save.call_count == 2
    desk.answer(0)
    assert not desk.window.isVisible()


def test_the_window_waits_for_a_file_that_is_being_saved(make: Callable[[], Desk], qtbot: QtBot) -> None:
    desk = make()
    desk.file.is_saving = True
    assert not desk.window.close()
    desk.file.is_saving = False
    desk.file.saved.emit()
    qtbot.waitUntil(lambda: not desk.window.isVisible())
    assert not desk.dialogs.ask_to_save.called


def test_only_new_work_is_copied_and_a_proper_end_leaves_no_copy(make: Callable[[], Desk]) -> None:
    desk = make()
    desk.works()
    for _ in range(3):
        desk.guard.copy()
    assert len(desk.file.copies) == 1
    desk.works()
    desk.guard.copy()
    assert desk.file.copies == [desk.file.copies[0]] * 2
    desk.window.close()
    desk.answer(0)
    assert list(desk.folder.iterdir()) == []


def test_a_copy_older_than_the_file_is_removed(make: Callable[[], Desk]) -> None:
    desk = make()
    desk.works()
    desk.guard.copy()
    desk.file.is_worth_saving = False
    desk.file.saved.emit()
    assert not desk.file.copies[0].exists()


def test_after_a_crash_the_copy_is_offered_once(make: Callable[[], Desk]) -> None:
    path = crash(make())
    desk, beside = make(), make()
    desk.guard.offer()
    beside.guard.offer()
    assert beside.box is None
    desk.press("Open the copy")
    assert desk.file.opened == [path]
    # It is not lost by another crash.
    assert path.exists()
    desk.window.close()
    assert list(desk.folder.iterdir()) == []


@pytest.mark.parametrize(("answer", "is_left"), [("Delete it", False), ("Not now", True)])
def test_the_copy_can_be_deleted_or_kept(make: Callable[[], Desk], answer: str, is_left: bool) -> None:
    path = crash(make())
    desk = make()
    desk.guard.offer()
    desk.press(answer)
    assert path.exists() == is_left
    later = make()
    later.guard.offer()
    assert (later.box is not None) == is_left


def test_the_copy_of_a_running_program_is_never_offered(make: Callable[[], Desk]) -> None:
    running = make()
    running.works()
    running.guard.copy()
    second = make()
    second.guard.offer()
    assert second.box is None
    second.works()
    second.guard.copy()
    assert second.file.copies[0] != running.file.copies[0]


@pytest.mark.parametrize("is_patient", [True, False])
def test_an_ended_program_copies_its_work_first_without_a_question(
    make: Callable[[], Desk], qtbot: QtBot, is_patient: bool
) -> None:
    desk = make()
    desk.works()
    desk.guard.copy()
    desk.works()
    ended: list[None] = []
    desk.guard.left.connect(lambda: ended.append(None))
    desk.guard.leave()
    assert len(desk.file.copies) == 2
    assert ended == []
    if is_patient:
        desk.file.ends[-1](True)
    else:
        desk.guard.leave()
    assert len(ended) == 1
    assert desk.window.close()
    assert not desk.dialogs.ask_to_save.called
    later = make()
    later.guard.offer()
    assert later.box is not None


def test_an_ended_program_without_work_leaves_no_copy(make: Callable[[], Desk], qtbot: QtBot) -> None:
    desk = make()
    with qtbot.waitSignal(desk.guard.left):
        desk.guard.leave()
    assert desk.window.close()
    assert not desk.folder.exists()


def test_a_folder_that_cannot_be_made_stops_nothing(make: Callable[[], Desk], tmp_path: Path) -> None:
    (tmp_path / "autosave").write_text("a file")
    desk = make()
    desk.works()
    desk.guard.copy()
    desk.guard.offer()
    assert desk.file.copies == []


def test_locks_are_those_of_processes(make: Callable[[], Desk]) -> None:
    desk = make()
    desk.works()
    desk.guard.copy()
    assert not QLockFile(str(desk.file.copies[0].with_suffix(".lock"))).tryLock(0)


def test_a_folder_that_takes_nothing_any_more_disturbs_nobody(
    make: Callable[[], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    offered = make()
    path = crash(make())
    offered.guard.offer()
    desk = make()
    desk.works()
    desk.guard.copy()

    def fail(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(Path, "unlink", fail)
    with capture_exceptions() as exceptions:
        offered.press("Delete it")
        desk.file.is_worth_saving = False
        desk.file.saved.emit()
        assert desk.window.close()
    assert not exceptions
    assert path.exists()


def test_what_a_killed_program_left_is_tidied(make: Callable[[], Desk]) -> None:
    running = make()
    running.works()
    running.guard.copy()
    kept = sorted(running.folder.iterdir())
    # Killed after it had a lock, and in the middle of its first copy.
    lock = running.folder / "0123456789abcdef.lock"
    code = "import os, sys; from PySide6.QtCore import QLockFile; QLockFile.tryLock(lock := QLockFile(sys.argv[1]), 0)"
    code += "; os._exit(0)"
    subprocess.run([sys.executable, "-c", code, str(lock)], check=True, timeout=60)
    assert lock.exists()
    (running.folder / ".netviz-0123456789abcdef.part").write_bytes(b"half")
    make().guard.offer()
    assert sorted(running.folder.iterdir()) == kept
