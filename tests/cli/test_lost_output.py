"""Whatever happens to a training and to those who listen to it, the network is saved, and a sentence says where."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from netviz.cli.train import run as train_run
from netviz.data import Dataset
from netviz.nn.parameter_file import load_parameters
from tests.cli.conftest import Invoke, write_data
from tests.faults import FullDisk, closing

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the faults are those of POSIX")

Refuses = Callable[..., None]
TRAIN = ("train", "--hidden", "12", "--batch-size", "50", "--validation", "100", "--epochs")


@pytest.fixture
def train(invoke: Invoke, data_folder: Path) -> Callable[..., object]:
    return lambda *rest: invoke(*TRAIN, 2, "--data", data_folder, *rest)


SIGNALS = [
    *("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR1", "SIGUSR2", "SIGXCPU", "SIGALRM", "SIGVTALRM", "SIGPROF"),
    *("SIGPOLL", "SIGPWR", "SIGABRT"),
]


@pytest.mark.parametrize("name", [name for name in SIGNALS if hasattr(signal, name)])
def test_a_signal_saves_the_network_and_the_log(name: str, data_folder: Path, tmp_path: Path) -> None:
    number, outputs = getattr(signal, name), ("--save", "network", "--log", "log.csv")
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "netviz", *TRAIN, "1000000", "--data", data_folder, *outputs],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    process.stdout.readline()
    for _ in range(1 if name == "SIGINT" else 3):  # a closed terminal sends several
        process.send_signal(number)
    _, message = process.communicate(timeout=60)
    assert process.returncode == 128 + number, message
    assert message.count("\n") == 1
    assert "the network is saved in network." in message
    load_parameters(tmp_path / "network")
    assert sorted(os.listdir(tmp_path)) == ["log.csv", "network"]


def test_a_terminal_that_is_closed_saves_the_network(data_folder: Path, tmp_path: Path) -> None:
    leader, follower = os.openpty()
    # A session of its own, whose terminal this is.
    command = (
        "import fcntl, os, sys, termios; os.setsid(); fcntl.ioctl(0, termios.TIOCSCTTY, 0); "
        "from netviz.cli import main; main()"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", command, *TRAIN, "1000000", "--data", data_folder, "--save", "network"],
        cwd=tmp_path,
        stdin=follower,
        stdout=follower,
        stderr=follower,
    )
    os.close(follower)
    shown = b""
    while b"epoch 1 of" not in shown:
        shown += os.read(leader, 4096)
    os.close(leader)
    assert process.wait(60) == 128 + signal.SIGHUP
    load_parameters(tmp_path / "network")
    assert os.listdir(tmp_path) == ["network"]


def test_a_signal_before_training_leaves_nothing(tmp_path: Path) -> None:
    """While the images are read, there is nothing to save yet: only the temporary file has to go."""
    (tmp_path / "data").mkdir()
    program = """
import os, signal, sys
from netviz.cli.program import program
from netviz.cli.train import run
number = getattr(signal, sys.argv.pop())
run.load_dataset = lambda path: os.kill(os.getpid(), number)
program.main()
"""
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"):
        done = subprocess.run(
            [sys.executable, "-c", program, "train", "--save", "network", "--log", "log.csv", name],
            cwd=tmp_path / "data",
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 128 + getattr(signal, name), done.stderr
        assert done.stderr.strip() == "netviz: Interrupted."
        assert not os.listdir(tmp_path / "data")


STREAMS = {
    "stdout full": {"stdout": "/dev/full"},
    "stderr full": {"stderr": "/dev/full"},
    "both full": {"stdout": "/dev/full", "stderr": "/dev/full"},
    "no stdout": {"preexec_fn": closing(1)},
    "no stderr": {"preexec_fn": closing(2)},
    "no streams": {"preexec_fn": closing(0, 1, 2)},
}


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="only Linux has such a device")
@pytest.mark.parametrize("fault", STREAMS)
@pytest.mark.parametrize("command", ["train", "summary", "trace", "--version", "--help"])
def test_streams_that_take_nothing(
    fault: str, command: str, data_folder: Path, network_file: Path, tmp_path: Path
) -> None:
    arguments = {
        "train": (*TRAIN, "2", "--data", data_folder, "--save", "network"),
        "trace": ("trace", "--model", network_file, "--data", data_folder, "--image", "0"),
    }.get(command, (command,))
    streams = {
        name: open(value, "w") if isinstance(value, str) else value  # noqa: SIM115 - closed below
        for name, value in STREAMS[fault].items()
    }
    kinds = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **streams}
    process = subprocess.Popen([sys.executable, "-m", "netviz", *map(str, arguments)], cwd=tmp_path, text=True, **kinds)
    _, message = process.communicate(timeout=60)
    for stream in streams.values():
        if not callable(stream):
            stream.close()
    is_full = "stdout" in streams
    assert process.returncode == is_full
    told = "netviz: The output cannot be written: No space left on device.\n"
    assert (message or "") == (told if is_full and "stderr" not in streams else "")
    if command == "train":
        load_parameters(tmp_path / "network")
        assert os.listdir(tmp_path) == ["network"]


def test_a_log_on_a_full_disk_stops_neither_training_nor_saving(
    train: Invoke, refuses: Refuses, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = tmp_path / "full"
    full.mkdir()
    FullDisk(monkeypatch, full, room=100)
    evaluate, kept = train_run._TrainingJob._evaluate, []

    def look(job: train_run._TrainingJob, progress: object) -> None:
        if job._trainer.step == job._trainer.total_steps:
            kept.append(os.listdir(full))
        evaluate(job, progress)  # type: ignore[arg-type]

    monkeypatch.setattr(train_run._TrainingJob, "_evaluate", look)
    network = tmp_path / "network"
    result = train("--log", full / "log.csv", "--save", network, "--batch-size", 2)
    assert result.exit_code == 1
    assert re.search(
        r"log\.csv cannot be written: No space left on device; the network is saved in .*network\.\n", result.stderr
    )
    assert load_parameters(network)[1]["epoch"] == "2"
    # The room that the log had taken was free again before the network was saved.
    assert kept == [[]]
    assert not os.listdir(full)


def test_too_little_room_is_told_before_training(
    train: Invoke, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    FullDisk(monkeypatch, tmp_path, room=10_000)
    result = train("--save", tmp_path / "network")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert "network cannot be written: No space left on device." in result.stderr
    assert not os.listdir(tmp_path)


@pytest.mark.parametrize("fault", ["the disk fills", "the folder is gone"])
def test_a_network_that_cannot_be_saved_where_it_was_asked_is_saved_elsewhere(
    train: Invoke, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    asked, refuge = tmp_path / "asked", tmp_path / "refuge"
    asked.mkdir()
    refuge.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(refuge))
    disk = FullDisk(monkeypatch, asked, room=1 << 20)
    evaluate = train_run._TrainingJob._evaluate

    def fail(job: object, progress: object) -> None:
        if fault == "the disk fills":
            disk.room = 0
        elif asked.exists():
            asked.rmdir()
        evaluate(job, progress)  # type: ignore[arg-type]

    monkeypatch.setattr(train_run._TrainingJob, "_evaluate", fail)
    result = train("--save", asked / "network")
    assert result.exit_code == 1
    (saved,) = refuge.glob("*/network")
    assert f"; the network is saved in {saved}." in result.stderr
    load_parameters(saved)
    assert not asked.exists() or not os.listdir(asked)


@pytest.mark.parametrize("error", [MemoryError, RuntimeError, OSError])
def test_an_error_while_training_keeps_what_was_trained(
    train: Invoke, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    add = train_run.TrainingProgress.add_batch

    def fail(progress: object, metrics: object) -> None:
        add(progress, metrics)  # type: ignore[arg-type]
        raise error("on purpose")

    monkeypatch.setattr(train_run.TrainingProgress, "add_batch", fail)
    if error is not RuntimeError:
        assert train("--save", tmp_path / "network").exit_code == 1
    else:
        with pytest.raises(error):
            train("--save", tmp_path / "network")
    assert load_parameters(tmp_path / "network")[1]["step"] == "1"


def test_a_network_that_cannot_be_saved_anywhere_leaves_nothing(
    train: Invoke, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, refuge = tmp_path / "asked", tmp_path / "refuge"
    asked.mkdir()
    refuge.mkdir()
    disk = FullDisk(monkeypatch, tmp_path, room=1 << 20)
    evaluate = train_run._TrainingJob._evaluate

    def fill(job: object, progress: object) -> None:
        disk.room = 0
        evaluate(job, progress)  # type: ignore[arg-type]

    monkeypatch.setattr(train_run._TrainingJob, "_evaluate", fill)
    for folder in (refuge, tmp_path / "missing"):
        monkeypatch.setattr("tempfile.tempdir", str(folder))
        disk.room = 1 << 20
        result = train("--save", asked / "network")
        assert result.exit_code == 1
        assert result.stderr.endswith("network cannot be written: No space left on device.\n")
        assert (os.listdir(asked), os.listdir(refuge)) == ([], [])


def test_no_thread_is_started_for_a_bar(train: Invoke, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: object) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr("threading.Thread.start", refuse)
    assert "Thread" not in train("--json").stderr


def test_no_file_of_the_data_set_is_written_over(bars: Dataset, invoke: Invoke, tmp_path: Path) -> None:
    folder = write_data(tmp_path / "data", bars)
    before = {path: path.read_bytes() for path in folder.iterdir()}
    for option in ("--save", "--log"):
        for path in before:
            result = invoke(*TRAIN, 1, "--data", folder, option, path)
            assert (result.exit_code, result.stdout) == (2, "")
            assert "belongs to --data" in result.stderr
    assert {path: path.read_bytes() for path in folder.iterdir()} == before
    # What netviz itself wrote beside them may be replaced.
    for _ in range(2):
        saved = invoke(*TRAIN, 1, "--data", folder, "--save", folder / "network", "--log", folder / "log.csv")
        assert saved.exit_code == 0, saved.stderr
    same = invoke("train", "--data", folder, "--start-from", folder / "network", "--log", folder / "network")
    assert "--start-from and --log both name" in same.stderr


def test_a_folder_whose_name_is_not_utf_8(bars: Dataset, invoke: Invoke, tmp_path: Path) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9\x1b[31m"))
    try:
        write_data(folder, bars)
    except OSError:
        pytest.skip("this disk has no such names")
    saved = tmp_path / "network"
    result = invoke(*TRAIN, 1, "--data", folder, "--save", saved, "--log", folder / "log.csv")
    assert result.exit_code == 0, result.stderr
    assert load_parameters(saved)[1]["data_set"] == r"caf�\x1b[31m"
    for command in (("trace", "--model", saved, "--image", 0), ("evaluate", "--model", saved)):
        assert invoke(*command, "--data", folder).exit_code == 0
    assert invoke("data", folder, "--json").exit_code == 0
