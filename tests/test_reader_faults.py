"""Every reader of files, on a disk that is going bad: a sentence, and nothing else."""

from __future__ import annotations

import errno
import os
import threading
import warnings
from pathlib import Path

import pytest

from netviz.sentences import sentence_of
from tests.faults import BadDisk
from tests.fuzz.targets import Target, targets

NAMES = ("networks", "parameters", "idx", "tables", "labels", "pictures", "sessions", "lessons", "kinds")


@pytest.mark.parametrize("fault", ["cannot be opened", "permission denied", "beginning only", "first bytes only"])
@pytest.mark.parametrize("name", NAMES)
def test_a_file_that_cannot_be_read_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, fault: str
) -> None:
    made, folder = tmp_path / "made", tmp_path / "bad"
    made.mkdir()
    target = targets(made)[name]
    readable = {"beginning only": 600, "first bytes only": 100}.get(fault)
    number = errno.EACCES if fault == "permission denied" else errno.EIO
    n_faults = 0
    for place, seed in enumerate(target.seeds):
        home = folder / str(place)
        home.mkdir(parents=True)
        for other, contents in (*seed.beside, (seed.name, seed.contents)):
            (home / other).write_bytes(contents)
        with monkeypatch.context() as patch, warnings.catch_warnings():
            disk = BadDisk(patch, folder, readable, number)
            try:
                target.read(home / (seed.opened or seed.name))
            except target.refusals as error:
                said = sentence_of(error)
                assert said, seed.name
                assert "Errno" not in said, said
                assert "Traceback" not in said
            n_faults += disk.faults
    # What a file is can be told without its end.
    assert n_faults or (name == "kinds" and readable == 600)


def test_the_faults_are_told_by_their_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = tmp_path / "made"
    made.mkdir()
    target = targets(made)["sessions"]
    path = tmp_path / "bad" / target.seeds[0].name
    path.parent.mkdir()
    path.write_bytes(target.seeds[0].contents)
    BadDisk(monkeypatch, path.parent)
    with pytest.raises(target.refusals) as caught:
        target.read(path)
    assert os.strerror(errno.EIO) in sentence_of(caught.value)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
@pytest.mark.parametrize("name", NAMES)
def test_nobody_waits_for_a_pipe_into_which_nobody_writes(tmp_path: Path, name: str) -> None:
    made = tmp_path / "made"
    made.mkdir()
    target = targets(made)[name]
    for place, seed in enumerate(target.seeds):
        home = tmp_path / str(place)
        home.mkdir()
        for other, contents in seed.beside:
            (home / other).write_bytes(contents)
        os.mkfifo(home / seed.name)
        said: list[object] = []
        reader = threading.Thread(target=_read, args=(target, home / (seed.opened or seed.name), said), daemon=True)
        reader.start()
        reader.join(10.0)
        if not said:
            # Let it go on, or it would keep the tests from ending.
            os.close(os.open(home / seed.name, os.O_RDWR | os.O_NONBLOCK))
        assert said, f"{seed.name} is waited for"


def _read(target: Target, path: Path, said: list[object]) -> None:
    try:
        said.append(("read", target.read(path)))
    except target.refusals as error:
        said.append(sentence_of(error))
