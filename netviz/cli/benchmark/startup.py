"""Time from the command to the window, and the memory that the window needs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time

from netviz.cli.benchmark.figures import Figure
from netviz.cli.errors import Refusal
from netviz.sentences import sentence

_PROBE = "from netviz.cli.benchmark.probe import probe; probe({seconds})"
_MAX_WAIT_S = 120.0


def measure_startup(*, quick: bool) -> list[Figure]:
    """Start the window a few times in processes of their own, and train in the last one."""
    runs = [_start(0.0) for _ in range(0 if quick else 2)] + [_start(1.0 if quick else 10.0)]
    shown, picture = min(run["shown"] for run in runs), min(run["picture"] for run in runs)
    best, last = f"best of {len(runs)}", runs[-1]
    figures = [
        Figure("startup", "window", f"command to the window, {best}", shown, "s", at_most=0.8),
        Figure("startup", "picture", f"command to MNIST and the first picture, {best}", picture, "s", at_most=1.2),
    ]
    if last["resident_mb"]:
        text = "resident memory after some training"
        figures.append(Figure("startup", "memory", text, last["resident_mb"], "MB", at_most=350.0))
    return figures


def _start(training_seconds: float) -> dict[str, float]:
    """Open the window in a new process and return its report: seconds since the process was started, and MB."""
    # As everywhere but in some containers, modules are compiled once and not at each start.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    begin = time.time()
    done = subprocess.run(
        [sys.executable, "-c", _PROBE.format(seconds=training_seconds)],
        capture_output=True,
        text=True,
        timeout=_MAX_WAIT_S,
        env=environment,
        check=False,
    )
    if done.returncode != 0:
        reason = (done.stderr.strip().splitlines() or ["no error message"])[-1]
        raise Refusal(sentence("The window did not start: {reason}.", reason=reason))
    report = json.loads(done.stdout)
    return {
        "shown": report["shown"] - begin,
        "picture": report["picture"] - begin,
        "resident_mb": report["resident_mb"],
    }
