"""Checkpoints of another program, found as they appear."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import numpy as np
import pytest

from netviz.data import Dataset
from netviz.formats.checkpoint_files import holds_checkpoints
from netviz.formats.counting import Counting
from netviz.formats.following import Found, Watcher
from netviz.formats.writing.exporting import export
from netviz.nn.parameters import Architecture, Parameters

HOUR = 3600.0


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def dataset() -> Dataset:
    """Three classes that a network tells apart at a glance: a bright band at another height."""
    labels = np.tile(np.arange(3, dtype=np.uint8), 100)
    images = np.random.default_rng(0).integers(0, 60, (300, 784), dtype=np.uint8)
    for label in range(3):
        images[labels == label, 200 * label : 200 * label + 150] = 250
    return Dataset("bands", ("a", "b", "c"), images, labels, images[:30], labels[:30])


def network(seed: int = 0, *, good: bool = True, n_units: int = 8, scale: float = 1.0) -> Parameters:
    """Return a network that reads the bands, or one that guesses; it takes intensities times `scale`."""
    parameters = Parameters(Architecture((784, n_units, 3)))
    rng = np.random.default_rng(seed)
    for kernel in parameters.kernels:
        kernel[...] = rng.normal(0.0, 0.001, kernel.shape)
    if good:
        for label in range(3):
            parameters.kernels[0][200 * label : 200 * label + 150, label] = 0.01
            parameters.kernels[1][label, label] = 5.0
    parameters.kernels[0][...] /= scale
    return parameters


def save(path: Path, parameters: Parameters | None = None, *, old: bool = True) -> None:
    """Save a network without a word about it, as other programs do."""
    export(path, network() if parameters is None else parameters, {})
    if old:
        os.utime(path, (path.stat().st_mtime - HOUR,) * 2)


def names(found: Found) -> list[tuple[str, int]]:
    return [(checkpoint.name, checkpoint.step) for checkpoint in found.checkpoints]


def look_twice(watcher: Watcher, clock: Clock) -> Found:
    watcher.look()
    clock.now += 1.0
    return watcher.look()


def test_files_are_shown_by_their_steps_the_newest_first(tmp_path: Path, dataset: Dataset, clock: Clock) -> None:
    for step in (300, 20, 1000):
        save(tmp_path / f"step_{step}.npz", network(step))
    watcher = Watcher(tmp_path, dataset, clock=clock)
    found = watcher.look()
    assert found.is_there
    assert found.counting is Counting.STEP
    assert names(found) == [("step_1000.npz", 1000), ("step_20.npz", 20), ("step_300.npz", 300)]
    assert np.array_equal(found.checkpoints[1].parameters.kernels[1], network(20).kernels[1])
    assert not watcher.look().checkpoints


def test_a_late_file_has_its_own_step(tmp_path: Path, dataset: Dataset, clock: Clock) -> None:
    save(tmp_path / "epoch-2.npz")
    watcher = Watcher(tmp_path, dataset, clock=clock)
    watcher.look()
    save(tmp_path / "epoch-1.npz")
    found = watcher.look()
    assert (found.counting, names(found)) == (Counting.EPOCH, [("epoch-1.npz", 1)])


def test_a_new_file_must_rest(tmp_path: Path, dataset: Dataset, clock: Clock) -> None:
    watcher = Watcher(tmp_path, dataset, clock=clock)
    assert watcher.look() is not None
    save(tmp_path / "step_1.npz", old=False)
    assert not watcher.look().checkpoints
    assert names(watcher.look()) == [("step_1.npz", 1)]


def test_a_file_that_is_half_written_is_waited_for(tmp_path: Path, dataset: Dataset, clock: Clock) -> None:
    whole = tmp_path / "whole.npz"
    save(whole)
    contents = whole.read_bytes()
    whole.unlink()
    path = tmp_path / "step_5.npz"
    path.write_bytes(contents[:2000])
    watcher = Watcher(tmp_path, dataset, clock=clock)
    assert not look_twice(watcher, clock).skipped
    clock.now += 3.0
    path.write_bytes(contents)
    assert names(look_twice(watcher, clock)) == [("step_5.npz", 5)]


def test_a_damaged_file_is_named_once_it_rests_and_read_again_when_it_changes(
    tmp_path: Path, dataset: Dataset, clock: Clock
) -> None:
    path = tmp_path / "step_5.npz"
    path.write_bytes(b"PK\x03\x04 and no more")
    save(tmp_path / "step_1.npz")
    watcher = Watcher(tmp_path, dataset, clock=clock)
    look_twice(watcher, clock)
    clock.now += 10.0
    (skipped,) = watcher.look().skipped
    assert skipped.name == "step_5.npz"
    assert "damaged" in skipped.reason
    save(path, old=False)
    found = look_twice(watcher, clock)
    assert names(found) == [("step_5.npz", 5)]
    assert not found.skipped


def test_other_layers_and_names_without_a_step_are_skipped(tmp_path: Path, dataset: Dataset, clock: Clock) -> None:
    save(tmp_path / "step_3.npz")
    save(tmp_path / "step_2.npz", network(n_units=5))
    save(tmp_path / "best.npz")
    found = Watcher(tmp_path, dataset, clock=clock).look()
    assert names(found) == [("step_3.npz", 3)]
    reasons = {skipped.name: skipped.reason for skipped in found.skipped}
    assert "784 → 5 → 3" in reasons["step_2.npz"]
    assert "no step" in reasons["best.npz"]


@pytest.mark.parametrize("name", [".step_1.npz", "step_1.npz.tmp", "step_1.npz.part", "notes.txt", "~step_1.npz"])
def test_what_is_no_checkpoint_is_ignored(name: str, tmp_path: Path, dataset: Dataset, clock: Clock) -> None:
    save(tmp_path / "a.npz")
    (tmp_path / "a.npz").rename(tmp_path / name)
    found = look_twice(Watcher(tmp_path, dataset, clock=clock), clock)
    assert not found.checkpoints
    assert not found.skipped


def test_names_without_numbers_are_counted_in_the_order_of_time(tmp_path: Path, dataset: Dataset, clock: Clock) -> None:
    for number, name in enumerate(("c", "a", "b")):
        save(tmp_path / f"{name}.npz")
        os.utime(tmp_path / f"{name}.npz", (1000.0 + number,) * 2)
    found = Watcher(tmp_path, dataset, clock=clock).look()
    assert found.counting is Counting.CHECKPOINT
    assert sorted(names(found), key=lambda item: item[1]) == [("c.npz", 1), ("a.npz", 2), ("b.npz", 3)]


def test_a_file_that_is_written_again_is_another_moment(tmp_path: Path, dataset: Dataset, clock: Clock) -> None:
    path = tmp_path / "latest_784.npz"
    save(path)
    watcher = Watcher(path, dataset, clock=clock)
    assert names(watcher.look()) == [("latest_784.npz", 1)]
    save(path, network(1), old=False)
    assert names(look_twice(watcher, clock)) == [("latest_784.npz", 2)]


def test_a_file_says_its_step(tmp_path: Path, dataset: Dataset, clock: Clock) -> None:
    path = tmp_path / "latest.safetensors"
    metadata = {"step": "1200", "activation": "relu", "seed": "0", "epoch": "2", "data_set": "bands"}
    export(path, network(), metadata)
    found = look_twice(Watcher(path, dataset, clock=clock), clock)
    assert (found.counting, names(found)) == (Counting.STEP, [("latest.safetensors", 1200)])


def test_folders_of_checkpoints(tmp_path: Path, dataset: Dataset, clock: Clock) -> None:
    for step in (500, 1000):
        folder = tmp_path / f"checkpoint-{step}"
        folder.mkdir()
        save(folder / "model.npz")
    found = Watcher(tmp_path, dataset, clock=clock).look()
    assert {step for _, step in names(found)} == {500, 1000}


def test_a_second_file_tells_what_the_numbers_count(tmp_path: Path, dataset: Dataset, clock: Clock) -> None:
    save(tmp_path / "mlp8_0010.npz")
    watcher = Watcher(tmp_path, dataset, clock=clock)
    assert names(watcher.look()) == [("mlp8_0010.npz", 1)]
    save(tmp_path / "mlp8_0020.npz")
    found = watcher.look()
    assert found.begins_anew
    assert sorted(names(found)) == [("mlp8_0010.npz", 10), ("mlp8_0020.npz", 20)]


def test_a_folder_that_vanishes_and_returns(tmp_path: Path, dataset: Dataset, clock: Clock) -> None:
    folder, away = tmp_path / "runs", tmp_path / "away"
    watcher = Watcher(folder, dataset, clock=clock)
    assert not watcher.look().is_there
    folder.mkdir()
    save(folder / "step_1.npz")
    assert names(watcher.look()) == [("step_1.npz", 1)]
    shutil.move(folder, away)
    assert not watcher.look().is_there
    shutil.move(away, folder)
    save(folder / "step_2.npz")
    found = watcher.look()
    assert not found.begins_anew
    assert names(found) == [("step_2.npz", 2)]


def test_how_files_are_read_is_settled_by_the_first_network_that_reads(
    tmp_path: Path, dataset: Dataset, clock: Clock
) -> None:
    # Made for bytes from 0 to 255: what the files do not say.
    save(tmp_path / "step_1.npz", network(3, good=False, scale=255.0))
    watcher = Watcher(tmp_path, dataset, clock=clock)
    watcher.look()
    save(tmp_path / "step_2.npz", network(scale=255.0))
    found = watcher.look()
    if found.begins_anew:
        found = watcher.look()
        assert ("step_1.npz", 1) in names(found)
    save(tmp_path / "step_3.npz", network(4, scale=255.0))
    (last,) = watcher.look().checkpoints
    assert accuracy(last.parameters, dataset) > 0.95


def accuracy(parameters: Parameters, dataset: Dataset) -> float:
    images = dataset.train_images.astype(np.float32) / 255.0
    logits = np.maximum(images @ parameters.kernels[0] + parameters.biases[0], 0.0) @ parameters.kernels[1]
    return float((logits.argmax(axis=1) == dataset.train_labels).mean())


def test_of_very_many_files_some_are_read(tmp_path: Path, dataset: Dataset, clock: Clock) -> None:
    save(tmp_path / "step_0.npz")
    contents = (tmp_path / "step_0.npz").read_bytes()
    for step in range(1, 200):
        path = tmp_path / f"step_{step}.npz"
        path.write_bytes(contents)
        os.utime(path, (1000.0, 1000.0))
    watcher = Watcher(tmp_path, dataset, most=10, clock=clock)
    steps, found = [], watcher.look()
    while found.checkpoints or found.has_more:
        steps += [step for _, step in names(found)]
        found = watcher.look()
    assert len(steps) == 10
    assert {0, 199} <= set(steps)
    assert found.n_left_out == 190


def test_all_begin_anew_when_names_with_steps_join_one_without(tmp_path: Path, dataset: Dataset, clock: Clock) -> None:
    watcher = Watcher(tmp_path, dataset, clock=clock)
    save(tmp_path / "best.npz")
    assert names(watcher.look()) == [("best.npz", 1)]
    save(tmp_path / "epoch_1.npz")
    found = watcher.look()
    assert found.begins_anew
    assert (found.counting, names(found)) == (Counting.EPOCH, [("epoch_1.npz", 1)])
    assert [skipped.name for skipped in found.skipped] == ["best.npz"]
    assert not watcher.look().begins_anew


def test_a_training_that_begins_again_leaves_nothing_of_the_earlier_one(
    tmp_path: Path, dataset: Dataset, clock: Clock
) -> None:
    for step in (0, 100, 200):
        save(tmp_path / f"step_{step}.npz", network(step))
    watcher = Watcher(tmp_path, dataset, clock=clock)
    assert len(watcher.look().checkpoints) == 3
    save(tmp_path / "step_0.npz", network(7), old=False)
    found = watcher.look()
    assert found.begins_anew
    assert names(found) == []
    assert [skipped.name for skipped in found.skipped] == ["step_100.npz", "step_200.npz"]
    clock.now += 1.0
    assert names(watcher.look()) == [("step_0.npz", 0)]
    save(tmp_path / "step_100.npz", network(8), old=False)
    found = look_twice(watcher, clock)
    assert not found.begins_anew
    assert names(found) == [("step_100.npz", 100)]
    assert [skipped.name for skipped in found.skipped] == ["step_200.npz"]


def test_a_training_that_goes_on_from_a_checkpoint_keeps_the_steps_before(
    tmp_path: Path, dataset: Dataset, clock: Clock
) -> None:
    for step in (0, 100, 200):
        save(tmp_path / f"step_{step}.npz", network(step))
    watcher = Watcher(tmp_path, dataset, clock=clock)
    watcher.look()
    save(tmp_path / "step_100.npz", network(7), old=False)
    found = watcher.look()
    assert found.begins_anew
    assert names(found) == [("step_0.npz", 0)]
    assert [skipped.name for skipped in found.skipped] == ["step_200.npz"]
    clock.now += 1.0
    assert names(watcher.look()) == [("step_100.npz", 100)]


@pytest.mark.parametrize("leaves_a_mount_point", [False, True])
def test_a_disk_that_comes_back_with_new_inodes_brings_nothing_new(
    tmp_path: Path, dataset: Dataset, clock: Clock, leaves_a_mount_point: bool
) -> None:
    folder, away = tmp_path / "runs", tmp_path / "away"
    folder.mkdir()
    for step in range(6):
        save(folder / f"step_{step}.npz", network(step))
    watcher = Watcher(folder, dataset, most=3, clock=clock)
    assert watcher.look().n_left_out == 3
    folder.rename(away)
    if leaves_a_mount_point:
        folder.mkdir()
    assert watcher.look().is_there is leaves_a_mount_point
    shutil.copytree(away, folder, dirs_exist_ok=True)
    found = look_twice(watcher, clock)
    assert not found.begins_anew
    assert (names(found), found.n_left_out) == ([], 3)


@pytest.mark.parametrize(
    ("files", "holds"),
    [("mnist.npz", False), ("0/a.png", False), ("epoch_1.npz", True), ("a/net.pt", True), ("a/step_1.pt.tmp", False)],
)
def test_a_folder_of_checkpoints_is_told_from_one_of_images(tmp_path: Path, files: str, holds: bool) -> None:
    (tmp_path / files).parent.mkdir(exist_ok=True)
    (tmp_path / files).write_bytes(b"x")
    assert holds_checkpoints(tmp_path) is holds
