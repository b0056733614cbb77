"""Nothing that a file says of itself is believed: a damaged one is refused in a sentence, whatever is wrong with it."""

from __future__ import annotations

import contextlib
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safetensors.numpy import load, save

from netviz.archive import records
from netviz.archive.errors import ArchiveError
from netviz.archive.reading import check_session, read_session
from netviz.archive.writing import write_session
from netviz.data import Dataset
from netviz.training import TrainingConfig
from netviz.training.errors import DivergenceError
from netviz.training.trainer import Trainer
from tests.archive.sessions import session_of
from tests.conftest import make_dataset, write_folder

FIRST_VERSION = Path(__file__).with_name("files") / "session_v1.netviz"
TINY = TrainingConfig(hidden=(2,), batch_size=10, epochs=2, validation_size=0)


@pytest.fixture(scope="module")
def tiny() -> Dataset:
    return make_dataset(30, 10)


@pytest.fixture(scope="module")
def whole(tiny: Dataset, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("whole") / "whole.netviz"
    write_session(path, session_of(Trainer(TINY, tiny), tiny, 3))
    return path


def rewritten(whole: Path, path: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    """Write a file again after a change to its members, as someone could who knows the format."""
    with zipfile.ZipFile(whole) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    with zipfile.ZipFile(path, "w") as archive:
        for name, contents in members.items():
            archive.writestr(name, contents)
    return path


def assert_refused(path: Path) -> None:
    with pytest.raises(ArchiveError, match=path.name):
        read_session(path)


def test_the_first_version_is_read_for_ever() -> None:
    """Never written again: a newer netviz must read what an older one saved."""
    session = read_session(FIRST_VERSION)
    end = session.runs[0].end
    assert end is not None
    trainer = Trainer.from_keyframe(end.keyframe, session.dataset)
    again = Trainer(session.runs[0].config, session.dataset)
    while again.step < trainer.step:
        for event in session.runs[0].events:
            if event.step == again.step:
                again.repeat(event)
        again.train_batch()
    np.testing.assert_allclose(again.parameters.vector, trainer.parameters.vector, rtol=1e-4, atol=1e-6)
    assert (session.view.selection.pixels, session.view.pins[0].selection.digit) == ((300, 301), 4)


def test_a_file_of_a_newer_netviz_is_refused_in_one_sentence(whole: Path, tmp_path: Path) -> None:
    def make_newer(members: dict[str, bytes]) -> None:
        # Whatever else is in it is not even looked at.
        record = {"format": records.FORMAT, "version": records.VERSION + 1, "view": "of another kind"}
        members["session.json"] = json.dumps(record).encode()

    path = rewritten(whole, tmp_path / "newer.netviz", make_newer)
    for read in (read_session, check_session):
        with pytest.raises(
            ArchiveError, match=r"^newer\.netviz was saved by a newer netviz: update netviz to open it\.$"
        ):
            read(path)


@given(data=st.data())
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_bytes_that_changed_are_noticed_or_change_nothing(whole: Path, tmp_path: Path, data: st.DataObject) -> None:
    contents = bytearray(whole.read_bytes())
    # The directory at the end and the headers between the members are where most can go wrong.
    places = st.one_of(st.integers(len(contents) - 2000, len(contents) - 1), st.integers(0, len(contents) - 1))
    for _ in range(data.draw(st.integers(1, 4))):
        contents[data.draw(places)] = data.draw(st.integers(0, 255))
    cut = data.draw(st.one_of(st.just(len(contents)), st.integers(0, len(contents))))
    path = tmp_path / "changed.netviz"
    path.write_bytes(bytes(contents[:cut]))
    try:
        session = read_session(path)
    except ArchiveError:
        return
    assert session.runs[0].last.parameters.vector.tobytes() == (
        read_session(whole).runs[0].last.parameters.vector.tobytes()
    )


def leaves(value: object, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the place of every value in JSON."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(leaf for key, child in items for leaf in leaves(child, (*path, key)))]


@given(data=st.data())
@settings(max_examples=250, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_other_value_anywhere_in_the_records_is_refused_or_possible(
    whole: Path, tmp_path: Path, data: st.DataObject
) -> None:
    """Possible means that the session can be trained and shown: nothing fails later but the learning itself."""

    def change(members: dict[str, bytes]) -> None:
        name = data.draw(st.sampled_from([name for name in members if name.endswith(".json")]))
        record = json.loads(members[name])
        *way, last = data.draw(st.sampled_from(leaves(record)[1:]))
        holder = record
        for key in way:
            holder = holder[key]
        values: list[Any] = [None, -1, 0, 1, 10**30, 1.5, 1e300, "x", "", [], {}, True]
        if data.draw(st.booleans()):
            holder[last] = data.draw(st.sampled_from(values))
        else:
            del holder[last]
        members[name] = json.dumps(record).encode()

    path = rewritten(whole, tmp_path / "changed.netviz", change)
    try:
        session = read_session(path)
    except ArchiveError:
        return
    end = session.runs[-1].end
    assert end is not None
    trainer = Trainer.from_keyframe(end.keyframe, session.dataset)
    if not trainer.finished:
        # An allowed penalty may be too strong to learn with, which training says in a sentence.
        with contextlib.suppress(DivergenceError):
            trainer.train_batch()


def _change_arrays(name: str, **arrays: np.ndarray) -> Callable[[dict[str, bytes]], None]:
    def change(members: dict[str, bytes]) -> None:
        members[f"{name}.safetensors"] = save(load(members[f"{name}.safetensors"]) | arrays)

    return change


WRONG_ARRAYS: dict[str, tuple[str, dict[str, np.ndarray]]] = {
    "parameters of another network": ("runs/0/end", {"parameters": np.zeros(5, np.float32)}),
    "NaN among parameters": ("runs/0/end", {"parameters": np.full(1600, np.nan, np.float32)}),
    "double precision": ("runs/0/last", {"parameters": np.zeros(1600)}),
    "a moment of Adam of another size": ("runs/0/end", {"first_moment": np.zeros(3, np.float32)}),
    "a negative square": ("runs/0/end", {"second_moment": np.full(1600, -1, np.float32)}),
    "another optimizer's state": ("runs/0/end", {"velocity": np.zeros(1600, np.float32)}),
    "batches of another shape": ("runs/0/batches", {"batches": np.zeros(3)}),
    "infinite losses": ("runs/0/batches", {"batches": np.full((3, 4), np.inf)}),
    "fewer images than labels": ("data", {"train-images": np.zeros((2, 784), np.uint8)}),
    "a label without a class": ("data", {"train-labels": np.full(30, 200, np.uint8)}),
    "other images": ("data", {"train-images": np.zeros((30, 784), np.uint8)}),
}


@pytest.mark.parametrize("case", WRONG_ARRAYS)
def test_arrays_that_do_not_fit_are_refused(whole: Path, tmp_path: Path, case: str) -> None:
    name, arrays = WRONG_ARRAYS[case]
    assert_refused(rewritten(whole, tmp_path / "wrong.netviz", _change_arrays(name, **arrays)))


def _remove(name: str, members: dict[str, bytes]) -> None:
    del members[name]


def _add(name: str, members: dict[str, bytes]) -> None:
    members[name] = b"{}"


def test_every_member_is_needed(whole: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(whole) as archive:
        names = archive.namelist()
    for number, name in enumerate(names):
        assert_refused(rewritten(whole, tmp_path / f"{number}.netviz", partial(_remove, name)))


def test_no_member_can_grow_leave_the_file_or_stand_twice(whole: Path, tmp_path: Path) -> None:
    path = tmp_path / "bad.netviz"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("session.json", b" " * 50_000_000)
    assert path.stat().st_size < 100_000
    assert_refused(path)
    for name in ("../session.json", "/session.json", "session.exe", "a" * 300 + ".json"):
        rewritten(whole, path, partial(_add, name))
        assert_refused(path)
    rewritten(whole, path, lambda members: None)
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("session.json", b"{}")
    assert_refused(path)


@pytest.mark.parametrize("contents", [b"", b"PK\x03\x04", b"PK\x05\x06" + bytes(18), b"<html>" * 100])
def test_what_is_no_session_is_refused(tmp_path: Path, contents: bytes) -> None:
    path = tmp_path / "none.netviz"
    path.write_bytes(contents)
    assert_refused(path)
    assert_refused(tmp_path / "missing.netviz")
    assert_refused(tmp_path)


def test_a_full_disk_is_said_and_leaves_what_was_there(
    whole: Path, tiny: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "lesson.netviz"
    path.write_bytes(whole.read_bytes())

    def refuse(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("netviz.replacing.os.fsync", refuse)
    with pytest.raises(ArchiveError, match=r"^lesson\.netviz cannot be saved: No space left on device\.$"):
        write_session(path, session_of(Trainer(TINY, tiny), tiny, 2))
    assert path.read_bytes() == whole.read_bytes()
    assert list(tmp_path.iterdir()) == [path]


def test_images_that_are_not_inside_are_found_at_hand_or_where_they_were(tiny: Dataset, tmp_path: Path) -> None:
    folder = write_folder(tiny, tmp_path / "bars")
    session = session_of(Trainer(TINY, tiny), tiny, 3, with_images=False)
    path, elsewhere = tmp_path / "a.netviz", tmp_path / "b.netviz"
    write_session(path, replace(session, origin=str(folder)))
    write_session(elsewhere, replace(session, origin=str(tmp_path / "gone")))
    assert read_session(path, tiny).dataset is tiny
    assert read_session(elsewhere, tiny).dataset is tiny
    np.testing.assert_array_equal(
        read_session(path, make_dataset(30, 10, seed=1)).dataset.train_images, tiny.train_images
    )
    with pytest.raises(ArchiveError, match="needs the images of bars, which are not where they were"):
        read_session(elsewhere, make_dataset(30, 10, seed=1))
