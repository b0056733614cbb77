"""Training at full speed while everything that can be done is done at random: what grows, and what stands still."""

from __future__ import annotations

import time
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Slot

from netviz.cli.benchmark.acts import Acts
from netviz.cli.benchmark.figures import Figure
from netviz.cli.benchmark.processes import Held, held
from netviz.cli.benchmark.window import BenchmarkWindow
from netviz.workers.run_reports import RunState

_EVERY_MS = 300
_TICK_MS = 16
_WARM_UP = 0.1
"""Share of the time until what is held is compared with: buffers and the kept moments of runs fill up."""
_LEAST_MINUTES = 30.0
"""How long it must last for its warm-up to be one: until as many runs are kept as may be, and each thing was done."""


@dataclass(frozen=True, slots=True)
class Sample:
    """How things stood after a while.

    Attributes
    ----------
    seconds : float
        Since the beginning.
    n_acts : int
    held : Held
    kept : float
        The kept moments of all runs, which grow up to a limit that the user sets, in MB. They lie on the disk where
        there is room.
    longest_gap : float
        The longest time in which the event loop stood still since the last sample, in seconds.
    """

    seconds: float
    n_acts: int
    held: Held
    kept: float
    longest_gap: float


class _Ticks(QObject):
    """Notes how long the event loop stands still."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps = array("f")
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(_TICK_MS)

    @Slot()
    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now


def endure(minutes: float, seed: int, report: Callable[[Sample], None]) -> list[Figure]:
    """Do things at random in a window that trains, and measure what is held meanwhile.

    Parameters
    ----------
    minutes : float
    seed : int
        Of the acts.
    report : callable
        Is given a sample every minute, and more often in a short time.

    Raises
    ------
    Refusal
        If something in the window fails; with the last acts.
    """
    seconds = 60.0 * minutes
    between = min(60.0, seconds / 10.0)
    samples: list[Sample] = []
    with BenchmarkWindow(may_refuse=True) as bench:
        # What is measured is the window, not its measurements.
        bench.record_no_more()
        acts, ticks, begin = Acts(bench.window, seed), _Ticks(), time.monotonic()
        bench.window.session.run.train()
        gaps = array("f")
        while (passed := time.monotonic() - begin) < seconds:
            acts.act()
            _keep_training(bench)
            bench.run_for(_EVERY_MS / 1000.0)
            if passed >= between * (len(samples) + 1):
                gaps += ticks.gaps
                kept = bench.window.session.runs.used / 1e6
                samples.append(Sample(passed, acts.n_done, held(), kept, max(ticks.gaps)))
                del ticks.gaps[:]
                report(samples[-1])
        gaps += ticks.gaps
    return _figures(samples, gaps, minutes)


def _keep_training(bench: BenchmarkWindow) -> None:
    """Train on after most acts that ended a training, so that something always happens."""
    run = bench.window.session.run
    if run.is_trained_here and run.status.state is RunState.FINISHED:
        run.reset()
        run.train()


def growth(megabytes: Sequence[float]) -> float:
    """Return what the last quarter of some measurements has, relative to the first quarter after the warm-up.

    Single measurements would tell what was done just then: a larger network, or a window of another size.
    """
    rest = megabytes[int(_WARM_UP * len(megabytes)) :]
    quarter = max(len(rest) // 4, 1)
    return float(np.median(rest[-quarter:]) / np.median(rest[:quarter]))


def _figures(samples: list[Sample], gaps: array[float], minutes: float) -> list[Figure]:
    if not samples:
        return []
    start, end = samples[int(_WARM_UP * len(samples))], samples[-1]
    first, last = start.held, end.held
    part = "endurance"
    figures = [
        Figure(part, "acts", "things done", end.n_acts),
        Figure(part, "memory", "memory of all processes at the end", last.megabytes, "MB"),
        Figure(part, "kept", "kept moments, on the disk where there is room", end.kept, "MB"),
    ]
    if first.allocated:
        text = "what is allocated: its median in the last quarter, against that in the first"
        ratio = growth([sample.held.allocated for sample in samples])
        figures.append(Figure(part, "growth", text, ratio, at_most=1.05 if minutes >= _LEAST_MINUTES else None))
    for name, text, before, after in (
        ("threads", "threads more than after a tenth of the time", first.threads, last.threads),
        ("descriptors", "open files more", first.descriptors, last.descriptors),
        ("segments", "segments of shared memory more", first.segments, last.segments),
    ):
        figures.append(Figure(part, name, text, max(after - before, 0), at_most=0))
    return [
        *figures,
        Figure(part, "gap", "event loop standing still, 99.9th percentile", 1000 * np.percentile(gaps, 99.9), "ms"),
        Figure(part, "longest", "event loop standing still, longest", 1000 * max(gaps), "ms"),
    ]
