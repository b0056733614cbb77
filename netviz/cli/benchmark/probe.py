"""What the startup benchmark runs in a process of its own: a window that reports its times and closes."""

from __future__ import annotations

import json
import multiprocessing
import os
import sys
from pathlib import Path
from typing import Any


def probe(training_seconds: float) -> None:
    """Open the window as the command does, and print when it was shown and when it showed MNIST.

    Prints one JSON object: ``shown`` and ``picture``, by `time.time`, and ``resident_mb``, after training for a while.
    """
    from netviz.app.display import require_display

    require_display()
    from netviz.cli.benchmark.window import BenchmarkWindow

    with BenchmarkWindow() as bench:
        report: dict[str, Any] = {"shown": bench.shown_at, "picture": bench.first_painted_at}
        if training_seconds:
            bench.train_on()
            bench.run_for(training_seconds)
        report["resident_mb"] = _resident_mb()
    sys.stdout.write(json.dumps(report) + "\n")


def _resident_mb() -> float:
    """Return the memory of this process and of the drawing process, in MB of 10⁶ bytes; 0 if it is unknown.

    Shared memory, such as libraries, counts proportionally (proportional set size).
    """
    processes = [os.getpid(), *(child.pid for child in multiprocessing.active_children())]
    kilobytes = 0
    for process in processes:
        rollup = Path(f"/proc/{process}/smaps_rollup")
        if not rollup.exists():
            return 0.0
        lines = dict(line.split(":", 1) for line in rollup.read_text().splitlines()[1:])
        kilobytes += int(lines["Pss"].split()[0])
    return kilobytes * 1024 / 1e6
