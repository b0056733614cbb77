"""Files that are complete or not there at all, whatever ends the program that writes them."""

from __future__ import annotations

import errno
import io
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from netviz.replacing import Replacement, remove_litter, replace_file, replaced_file
from tests.faults import FullDisk

posix = pytest.mark.skipif(sys.platform == "win32", reason="locks and permissions are those of POSIX")

WRITES_AND_WAITS = """
import sys
from pathlib import Path
from netviz.replacing import Replacement
file = Replacement(Path(sys.argv[1]))
file.stream.write(b"half")
file.stream.flush()
print("writing", flush=True)
sys.stdin.read()
"""


def start_writing(path: Path) -> subprocess.Popen[str]:
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITES_AND_WAITS, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert writer.stdout is not None
    assert writer.stdout.readline() == "writing\n"
    return writer


def test_the_new_file_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "file"
    for contents in (b"old", b"new"):
        replace_file(path, contents)
        assert path.read_bytes() == contents
    assert list(tmp_path.iterdir()) == [path]


def test_what_is_raised_meanwhile_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    with pytest.raises(TypeError), replaced_file(path) as file:
        file.write("half")  # type: ignore[arg-type]
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("room", [0, 2])
def test_a_full_disk_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    FullDisk(monkeypatch, tmp_path, room)
    with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
        replace_file(path, b"new contents")
    monkeypatch.undo()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("call", ["fsync", "open", "replace", "flock"])
def test_each_call_that_fails_leaves_one_whole_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")

    def fail(*_: object, **__: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    if call == "flock":
        # A disk that knows no locks is no fault.
        monkeypatch.setattr(pytest.importorskip("fcntl"), "flock", fail)
        replace_file(path, b"new")
    else:
        monkeypatch.setattr(Path if call == "replace" else os, call, fail)
        with pytest.raises(OSError, match=os.strerror(errno.EIO)):
            replace_file(path, b"new")
    monkeypatch.undo()
    assert path.read_bytes() == (b"new" if call == "flock" else b"old")
    assert list(tmp_path.iterdir()) == [path]


@posix
def test_the_folder_is_flushed_after_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed: list[bool] = []
    flush = os.fsync

    def note(descriptor: int) -> None:
        flushed.append(stat.S_ISDIR(os.fstat(descriptor).st_mode))
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", note)
    replace_file(tmp_path / "file", b"new")
    assert flushed == [False, True]


@posix
@pytest.mark.parametrize("mode", [0o600, 0o640])
def test_the_new_file_is_as_private_as_the_old_one_also_while_it_is_written(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    path.chmod(mode)
    with replaced_file(path):
        assert {stat.S_IMODE(part.stat().st_mode) for part in tmp_path.iterdir()} == {mode}
    assert stat.S_IMODE(path.stat().st_mode) == mode


@posix
def test_temporary_names_cannot_be_foreseen_and_are_no_links_of_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = set()
    for number in range(20):
        with replaced_file(tmp_path / "file"):
            names |= {part.name for part in tmp_path.iterdir() if part.name != "file"}
        assert len(names) == number + 1
    other = tmp_path / "other"
    other.write_bytes(b"somebody's")
    monkeypatch.setattr("netviz.replacing.secrets.token_hex", lambda _: "0" * 16)
    (tmp_path / f".netviz-{'0' * 16}.part").symlink_to(other)
    with pytest.raises(FileExistsError):
        replace_file(tmp_path / "file", b"new")
    assert other.read_bytes() == b"somebody's"


@posix
def test_litter_of_a_killed_program_goes_and_that_of_a_running_one_stays(tmp_path: Path) -> None:
    path = tmp_path / "file"
    killed, running = start_writing(path), start_writing(path)
    assert len(list(tmp_path.iterdir())) == 2
    killed.kill()
    killed.communicate(timeout=20)
    (left,) = set(tmp_path.iterdir()) - {part for part in tmp_path.iterdir() if _is_open_in(running, part)}
    replace_file(tmp_path / "other", b"new")
    assert not left.exists()
    assert len(list(tmp_path.iterdir())) == 2
    running.communicate(timeout=20)
    remove_litter(tmp_path)
    assert list(tmp_path.iterdir()) == [tmp_path / "other"]


def _is_open_in(process: subprocess.Popen[str], path: Path) -> bool:
    folder = Path(f"/proc/{process.pid}/fd")
    return any(link.resolve() == path for link in folder.iterdir())


@posix
def test_files_of_other_names_folders_and_links_are_no_litter(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.write_bytes(b"kept")
    (tmp_path / ".netviz-mine.part").write_bytes(b"mine")
    (tmp_path / f".netviz-{'1' * 16}.part").symlink_to(kept)
    (tmp_path / f".netviz-{'2' * 16}.part").mkdir()
    before = sorted(tmp_path.iterdir())
    remove_litter(tmp_path)
    assert sorted(tmp_path.iterdir()) == before
    remove_litter(tmp_path / "missing")


@posix
def test_a_file_that_was_taken_for_litter_is_begun_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl

    lock, taken = fcntl.flock, []

    def lock_after_another(stream: io.IOBase, operation: int) -> None:
        if not taken:
            taken.extend(tmp_path.glob(".netviz-*"))
            taken[0].unlink()
        lock(stream.fileno(), operation)

    monkeypatch.setattr(fcntl, "flock", lock_after_another)
    file = Replacement(tmp_path / "file")
    file.stream.write(b"new")
    file.commit()
    assert taken
    assert (tmp_path / "file").read_bytes() == b"new"
