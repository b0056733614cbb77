"""Output files of commands: written completely or not at all, and checked before any work."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from netviz.cli.errors import Refusal
from netviz.cli.output_files import AtomicFile, require_writable


def test_the_old_file_remains_until_the_new_one_is_complete(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text("old")
    file = AtomicFile(path)
    file.write("new")
    assert path.read_text() == "old"
    file.commit()
    assert path.read_text() == "new"
    file.discard()
    assert [entry.name for entry in tmp_path.iterdir()] == ["log.csv"]


def test_discarding_leaves_nothing(tmp_path: Path) -> None:
    file = AtomicFile(tmp_path / "log.csv")
    file.write("half")
    file.discard()
    assert not list(tmp_path.iterdir())


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target.csv", tmp_path / "link.csv"
    target.write_text("old")
    link.symlink_to(target)
    file = AtomicFile(link)
    file.write("new")
    file.commit()
    assert link.is_symlink()
    assert target.read_text() == "new"


def test_errors_name_the_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for path in (tmp_path, tmp_path / "no" / "folder", tmp_path / "file" / "inside", tmp_path / ("n" * 300)):
        with pytest.raises(Refusal, match="cannot be written") as refused:
            require_writable(path)
        # Of a name that is too long for a sentence the middle is left out.
        begin, _, end = refused.value.message.partition(" cannot be written")[0].partition("…")
        assert str(path).startswith(begin)
        assert str(path).endswith(end)
        assert len(begin + end) >= min(len(str(path)), 200)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_devices_and_pipes_are_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (pipe, Path("/dev/null")):
        with pytest.raises(Refusal, match="not a regular file"):
            require_writable(path)


def test_checking_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "network.safetensors"
    require_writable(path)
    assert not list(tmp_path.iterdir())
    path.write_text("kept")
    require_writable(path)
    assert path.read_text() == "kept"
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]
