"""``python -m tests.kills``: programs are killed while they write, and the old or the new file is whole."""

from __future__ import annotations

import contextlib
import os
import random
import resource
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import click
import numpy as np
from PySide6.QtCore import QSettings

from netviz.app.settings import Settings, remove_settings_litter
from netviz.archive.reading import read_session
from netviz.archive.writing import write_session
from netviz.cli.program import program
from netviz.data import Dataset
from netviz.nn.initializers import initialize
from netviz.nn.parameter_file import load_parameters, save_parameters
from netviz.nn.parameters import Architecture
from netviz.replacing import remove_litter
from netviz.session.export_files import write_file
from netviz.training import Trainer, TrainingConfig
from tests.archive.sessions import session_of
from tests.cli.conftest import METADATA, write_data
from tests.conftest import make_dataset

_MOST_BYTES = 40_000
_TRAIN = ("--hidden", "32", "--batch-size", "10", "--validation", "50", "--epochs", "1")


@dataclass(frozen=True)
class Writer:
    """What writes files into a folder.

    Attributes
    ----------
    name : str
    files : tuple of str
        What it writes.
    write : callable
        Writes them, old or new.
    check : callable
        Raises an error if one of them is not whole.
    tidy : callable
        What the next run of the program does first.
    """

    name: str
    files: tuple[str, ...]
    write: Callable[[Path], None]
    check: Callable[[Path], None]
    tidy: Callable[[Path], None] = remove_litter


@dataclass
class Count:
    """How often a program was killed, or met a disk that is full, and what was found then."""

    n_tries: int = 0
    n_litter: int = 0
    n_in_time: int = 0
    faults: list[str] = field(default_factory=list)


def writers(folder: Path) -> list[Writer]:
    """Return all writers; the folder is for what they read."""
    dataset = make_dataset(300, 40)
    data = write_data(folder / "data", dataset)
    network = folder / "network.safetensors"
    sizes = Architecture((784, 32, 10))
    save_parameters(network, initialize(sizes, "he_normal", np.random.default_rng(0)), METADATA)
    train = ["train", "--data", str(data), *_TRAIN]
    outputs = "--save saved --log log.csv"
    learn = ["learn", "--model", str(network), "--data", str(data), "--image", "0"]
    return [
        Writer("netviz train", ("saved", "log.csv"), partial(_command, train, outputs), _check_train),
        Writer("netviz learn", ("gradients",), partial(_command, learn, "--gradients gradients"), _check_gradients),
        Writer("sessions", ("work.netviz",), partial(_write_session, dataset), partial(_check_session, dataset)),
        Writer("tables", ("table.csv",), _write_table, _check_table),
        Writer("settings", ("netviz.ini",), _write_settings, _check_settings, _tidy_settings),
    ]


def kill(writer: Writer, folder: Path, times: int, chance: random.Random) -> Count:
    """Kill a writer at random moments; at the end, nothing but its files is there."""
    count = Count()
    begin = time.monotonic()
    _in_child(partial(writer.write, folder))
    takes = time.monotonic() - begin
    for _ in range(times):
        child = _start(partial(_write_again_and_again, writer, folder))
        time.sleep(chance.uniform(0.0, 2.0 * takes))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        count.n_in_time += os.WIFSIGNALED(status)
        count.n_litter += len(set(os.listdir(folder)) - set(writer.files))
        _look(writer, folder, count)
    writer.tidy(folder)
    if left := set(os.listdir(folder)) - set(writer.files):
        count.faults.append(f"left: {sorted(left)}")
    return count


def fill(writer: Writer, folder: Path, times: int, chance: random.Random) -> Count:
    """Let a writer meet a disk that is full after a random number of bytes; it leaves nothing itself."""
    count = Count()
    _in_child(partial(writer.write, folder))
    for _ in range(times):
        status = _in_child(partial(writer.write, folder), most_bytes=chance.randrange(_MOST_BYTES))
        count.n_in_time += status != 0
        left = set(os.listdir(folder)) - set(writer.files)
        count.n_litter += len(left)
        if left:
            count.faults.append(f"left: {sorted(left)}")
            writer.tidy(folder)
        _look(writer, folder, count)
    return count


def _look(writer: Writer, folder: Path, count: Count) -> None:
    count.n_tries += 1
    try:
        writer.check(folder)
    except Exception as error:  # noqa: BLE001 - whatever a file that is not whole leads to
        count.faults.append(repr(error))


def _write_again_and_again(writer: Writer, folder: Path) -> None:
    while True:
        writer.write(folder)


def _start(work: Callable[[], None], most_bytes: int | None = None) -> int:
    """Run work in a child, which says nothing; return its number."""
    child = os.fork()
    if child:
        return child
    status = 1
    with contextlib.suppress(BaseException):
        quiet = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(quiet, stream)
        if most_bytes is not None:
            # Writing beyond it fails, as on a disk that is full.
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))
        work()
        status = 0
    os._exit(status)


def _in_child(work: Callable[[], None], most_bytes: int | None = None) -> int:
    """Run work in a child to its end, and return its status."""
    _, status = os.waitpid(_start(work, most_bytes), 0)
    return os.waitstatus_to_exitcode(status)


# Writers --------------------------------------------------------------------------------------------------------------


def _command(arguments: list[str], outputs: str, folder: Path) -> None:
    os.chdir(folder)
    try:
        program.main([*arguments, *outputs.split()])
    except SystemExit as end:
        if end.code:
            raise RuntimeError from end


def _check_train(folder: Path) -> None:
    load_parameters(folder / "saved")
    lines = (folder / "log.csv").read_text().splitlines(keepends=True)
    assert len(lines) > 25
    assert all(line.endswith("\n") and line.count(",") == lines[0].count(",") for line in lines)


def _check_gradients(folder: Path) -> None:
    load_parameters(folder / "gradients")


def _write_session(dataset: Dataset, folder: Path) -> None:
    config = TrainingConfig(hidden=(4,), batch_size=10, epochs=2, validation_size=0)
    write_session(folder / "work.netviz", session_of(Trainer(config, dataset), dataset, 3))


def _check_session(dataset: Dataset, folder: Path) -> None:
    read_session(folder / "work.netviz", dataset)


def _write_table(folder: Path) -> None:
    version = str(time.monotonic_ns())
    write_file(folder / "table.csv", f"{version}\n".encode() * 5000)


def _check_table(folder: Path) -> None:
    lines = (folder / "table.csv").read_text().splitlines()
    assert len(lines) == 5000
    assert len(set(lines)) == 1


def _write_settings(folder: Path) -> None:
    store = QSettings(str(folder / "netviz.ini"), QSettings.Format.IniFormat)
    version = str(time.monotonic_ns())
    for number in range(200):
        store.setValue(f"lessons/{number}", version)
    store.sync()
    if store.status() is not QSettings.Status.NoError:
        raise OSError("the settings cannot be written")


def _check_settings(folder: Path) -> None:
    lines = (folder / "netviz.ini").read_text().splitlines()
    assert lines[0] == "[lessons]"
    assert len(lines) == 201
    assert len({line.partition("=")[2] for line in lines[1:]}) == 1


def _tidy_settings(folder: Path) -> None:
    for path in folder.iterdir():
        os.utime(path, (1e9, 1e9))
    Settings(QSettings(str(folder / "netviz.ini"), QSettings.Format.IniFormat)).theme  # noqa: B018
    remove_settings_litter(folder / "netviz.ini")
    _write_settings(folder)


# The command ----------------------------------------------------------------------------------------------------------


def _counts(times: int, seed: int) -> Iterator[tuple[str, Count]]:
    with tempfile.TemporaryDirectory() as place:
        known = writers(Path(place))
        for number, writer in enumerate(known):
            share = times // len(known) + (number < times % len(known))
            for word, trial in (("killed", kill), ("on a full disk", fill)):
                folder = Path(place) / f"{word} {number}"
                folder.mkdir()
                yield f"{writer.name}, {word}", trial(writer, folder, share, random.Random(f"{seed} {word} {number}"))


@click.command()
@click.option("--times", type=int, default=200, show_default=True, help="How often, for all writers together.")
@click.option("--seed", type=int, default=None, help="Of the moments; by default, another one each time.")
def main(times: int, seed: int | None) -> None:
    """Print how often each writer was killed and met a full disk, and every file that was not whole."""
    seed = time.time_ns() if seed is None else seed
    failed = False
    for name, count in _counts(times, seed):
        click.echo(
            f"{name}: {count.n_tries} times, {count.n_in_time} before its end, "
            f"{count.n_litter} temporary files left and removed, {len(count.faults)} faults (seed {seed})"
        )
        for fault in count.faults:
            click.echo(f"  {fault}", err=True)
        failed = failed or bool(count.faults)
    sys.exit(failed)


if __name__ == "__main__":
    main()
