"""What the startup benchmark runs in a process of its own: a window that reports its times and closes."""

from __future__ import annotations

import json
import sys
from typing import Any

from netviz.cli.benchmark.processes import held


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
        report["resident_mb"] = held().megabytes
    sys.stdout.write(json.dumps(report) + "\n")
