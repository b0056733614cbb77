"""The process that draws is killed, stopped, or has no memory: pictures come all the same, and closing never waits."""

from __future__ import annotations

import errno
import multiprocessing
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from netviz.failure import Failure
from netviz.scene import channel
from netviz.workers.drawing import Drawing
from netviz.workers.render_client import RenderClient
from tests.workers.slow_renderer import Done, SlowRenderer, Task

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the faults are those of Linux")

Start = Callable[[], Drawing]


class Said:
    """What was said to the user."""

    def __init__(self) -> None:
        self.notices: list[str] = []
        self.warnings: list[str] = []


SHARED = Path("/dev/shm")
USED: set[Path] = set()
"""The shared memory that tests have seen."""


def blocks() -> set[Path]:
    """Return the shared memory that this process has mapped."""
    maps = Path("/proc/self/maps").read_text(encoding="utf-8").splitlines()
    return {Path(line.split()[-1]) for line in maps if str(SHARED) in line and "(deleted)" not in line}


@pytest.fixture
def said() -> Said:
    return Said()


@pytest.fixture
def leaving() -> threading.Event:
    return threading.Event()


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch, said: Said, leaving: threading.Event) -> Iterator[Start]:
    """Return a function that starts to draw; afterwards, nothing may be left."""
    # Only of its own child does a process learn that it is stopped.
    monkeypatch.setattr(RenderClient, "context", multiprocessing.get_context("spawn"))
    started: list[Drawing] = []

    def begin() -> Drawing:
        drawing = Drawing(
            "test",
            SlowRenderer,
            low_priority=False,
            leaving=leaving,
            notice=said.notices.append,
            warn=said.warnings.append,
        )
        started.append(drawing)
        return drawing

    yield begin
    for drawing in started:
        drawing.close()
    assert not multiprocessing.active_children()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("watch")]
    assert not [block for block in USED if block.exists()]


def ask(drawing: Drawing, number: int, seconds: float = 0.0, size: int = 1000) -> Done:
    done = drawing.render(Task(number, seconds, size, load=np.zeros(size)))
    USED.update(blocks())
    assert isinstance(done, Done)
    assert (done.number, float(done.array.sum())) == (number, float(number * size))
    return done


def hit(number: int, after_s: float = 0.0) -> threading.Timer:
    """Send a signal to the process that draws, at once or later."""
    (process,) = multiprocessing.active_children()
    assert process.pid is not None
    timer = threading.Timer(after_s, os.kill, (process.pid, number))
    timer.start()
    if not after_s:
        timer.join()
    return timer


@pytest.mark.parametrize("is_drawing", [False, True])
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSTOP, signal.SIGBUS, signal.SIGSEGV])
def test_a_process_that_ends_or_stands_still_is_replaced(
    start: Start, said: Said, number: int, is_drawing: bool
) -> None:
    drawing = start()
    first = ask(drawing, 1)
    timer = hit(number, 0.1 if is_drawing else 0.0)
    second = ask(drawing, 2, 1.5 if is_drawing else 0.0)
    timer.join()
    assert second.process not in (first.process, os.getpid())
    (notice,) = said.notices
    assert ("did not answer" if number == signal.SIGSTOP else "ended unexpectedly") in notice
    assert not said.warnings


def test_a_process_that_stands_still_for_a_moment_is_kept(start: Start, said: Said) -> None:
    drawing = start()
    first = ask(drawing, 1)
    hit(signal.SIGSTOP)
    hit(signal.SIGCONT, 0.4)
    assert ask(drawing, 2).process == first.process
    assert not said.notices


def test_after_three_ends_within_a_minute_the_program_draws_itself(start: Start, said: Said) -> None:
    drawing = start()
    for number in range(1, 4):
        ask(drawing, number)
        hit(signal.SIGKILL)
    assert ask(drawing, 4).process == os.getpid()
    assert len(said.notices) == 2
    (warning,) = said.warnings
    assert "3 times within a minute" in warning
    broken = drawing.render(Task(5, seconds=-1.0))
    assert isinstance(broken, Failure)
    assert ask(drawing, 6).process == os.getpid()


def test_ends_that_are_far_apart_are_no_reason(start: Start, said: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    drawing, now = start(), time.monotonic
    for number in range(1, 5):
        ask(drawing, number)
        hit(signal.SIGKILL)
        monkeypatch.setattr("netviz.workers.drawing.time.monotonic", lambda hours=number: now() + 3600.0 * hours)
    assert ask(drawing, 5).process != os.getpid()
    assert not said.warnings


@pytest.mark.parametrize("call", ["a process", "a pipe", "a thread"])
def test_where_no_process_can_be_started_the_program_draws_itself(
    start: Start, said: Said, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.EAGAIN, os.strerror(errno.EAGAIN))

    def fail_to_start_a_thread(_: object) -> None:
        raise RuntimeError("can't start new thread")

    if call == "a process":
        monkeypatch.setattr(RenderClient.context.Process, "start", fail)
    elif call == "a pipe":
        monkeypatch.setattr(RenderClient.context, "Pipe", fail)
    else:
        monkeypatch.setattr(threading.Thread, "start", fail_to_start_a_thread)
    drawing = start()
    assert not multiprocessing.active_children()
    assert ask(drawing, 1).process == os.getpid()
    (warning,) = said.warnings
    assert os.strerror(errno.EAGAIN) in warning


@pytest.mark.parametrize("fault", ["busy", "stopped"])
@pytest.mark.parametrize("size", [1000, 3_000_000])
def test_closing_never_waits_long(start: Start, leaving: threading.Event, said: Said, fault: str, size: int) -> None:
    drawing = start()
    ask(drawing, 1, size=size)
    answers: list[object] = []
    thread = threading.Thread(target=lambda: answers.append(drawing.render(Task(2, 20.0, size))))
    thread.start()
    if fault == "stopped":
        hit(signal.SIGSTOP)
    leaving.set()
    begin = time.perf_counter()
    thread.join(5.0)
    drawing.close()
    assert time.perf_counter() - begin < 1.5
    assert answers == [None]
    assert not said.notices


def test_shared_memory_whose_files_are_removed(start: Start) -> None:
    drawing = start()
    for number in range(1, 5):
        ask(drawing, number, size=number * 100_000)
        for block in blocks():
            block.unlink(missing_ok=True)


def test_shared_memory_that_is_removed_before_it_is_read(
    start: Start, said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawing = start()
    ask(drawing, 1)
    make, removed = channel._new_block, []

    def make_and_remove(size: int) -> object:
        block = make(size)
        if block is not None and not removed:
            removed.append(block.name)
            Path(SHARED, block.name).unlink()
        return block

    monkeypatch.setattr(channel, "_new_block", make_and_remove)
    ask(drawing, 2, size=100_000)
    assert removed
    assert len(said.notices) == 1


IN_LITTLE_MEMORY = """
import os, sys
import numpy as np
from netviz.scene.channel import Sender
from netviz.workers.render_client import RenderClient
from tests.workers.slow_renderer import SlowRenderer, Task

if __name__ == "__main__":
    client = RenderClient("test", SlowRenderer, low_priority=False)
    for n in range(1, 6):
        if n == 4 and sys.argv[1:] == ["fill"]:
            try:
                with open("/dev/shm/filled", "wb") as file:
                    while True:
                        file.write(bytes(4096))
                        file.flush()
            except OSError:
                pass
        size = 200_000 * n
        done = client.render(Task(n, size=size, load=np.zeros(size)))
        assert done.array.sum() == n * size
    client.close()
    print("done", os.listdir("/dev/shm"))
"""


@pytest.mark.parametrize("memory", ["size=4k", "size=64k", "size=1m", "size=8m", "size=64m", "size=64m,ro"])
@pytest.mark.parametrize("fill", ["", "fill"])
def test_a_system_with_little_shared_memory(memory: str, fill: str, tmp_path: Path) -> None:
    """Really: in a file system of its own, where the system lets a test have one."""
    (tmp_path / "main.py").write_text(textwrap.dedent(IN_LITTLE_MEMORY))
    mounted = f"mount -t tmpfs -o {memory} none /dev/shm"
    allowed = subprocess.run(["unshare", "-rm", "sh", "-c", mounted], capture_output=True, check=False)
    if allowed.returncode:
        pytest.skip("a test may not mount anything here")
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", f"{mounted} && exec {sys.executable} {tmp_path / 'main.py'} {fill}"],
        env={**os.environ, "PYTHONPATH": os.fspath(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    left = ["filled"] if fill and "ro" not in memory else []
    assert (done.returncode, done.stderr, done.stdout) == (0, "", f"done {left}\n")
