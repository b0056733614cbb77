"""Latency of another moment of learning on the screen: kept, computed again, or a stage of a lesson."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer, Slot

from netviz.cli.benchmark.figures import Figure, milliseconds
from netviz.cli.benchmark.window import BenchmarkWindow
from netviz.cli.errors import Refusal
from netviz.data import load_mnist
from netviz.scene.frames import Frame
from netviz.scene.lesson_moment import Stage
from netviz.sentences import mark, sentence
from netviz.training import Trainer, TrainingConfig
from netviz.training.history import History
from netviz.training.threads import limit_blas_threads

_MAX_WAIT_S = 10.0
_FIRST_BATCHES = 700
_PAUSE_S = 0.03
_KEPT_GOALS_MS = {"while training": 33.0, "at rest": 25.0}
_EXACT_GOAL_MS, _LESSON_GOAL_MS = 300.0, 33.0


def measure_moments(*, quick: bool) -> list[Figure]:
    """Measure scrubbing, replays and lessons, while training and at rest; and the cost of keeping moments."""
    count = 10 if quick else 60
    # Before the window opens, so that its memory does not interfere.
    cost = _cost_of_keeping(1 if quick else 5)
    figures = []
    with BenchmarkWindow() as bench:
        bench.train_on()
        bench.run_until(
            lambda: bench.window.session.run.step >= _FIRST_BATCHES,
            60.0,
            mark("The window did not train within {seconds:.0f} s."),
        )
        for when in ("while training", "at rest"):
            if when == "at rest":
                bench.stop_training()
            moments = Moments(bench)
            figures += _figures(when, moments.kept(count), moments.exact(count // 2), moments.lesson(count // 2))
    return [*figures, cost]


def _figures(when: str, kept: list[float], exact: list[float], lesson: list[float]) -> list[Figure]:
    """Return medians and 95th percentiles; the goals apply to the latter."""
    figures = []
    for name, text, seconds, goal in (
        ("kept", "snapshot on the screen", kept, _KEPT_GOALS_MS[when]),
        ("exact", "batch computed again", exact, _EXACT_GOAL_MS),
        ("lesson", "step of a lesson", lesson, _LESSON_GOAL_MS),
    ):
        key = f"{name}_{when.replace(' ', '_')}"
        figures.append(Figure("moments", f"{key}_median", f"{text} {when}, median", milliseconds(seconds), "ms"))
        p95 = milliseconds(seconds, 95)
        figures.append(Figure("moments", f"{key}_p95", f"{text} {when}, p95", p95, "ms", at_most=goal))
    return figures


class Moments:
    """Asks the window for moments, one after the other, and measures the time until each is painted."""

    def __init__(self, bench: BenchmarkWindow, seed: int = 0) -> None:
        self._session = bench.window.session
        self._random = np.random.default_rng(seed)
        self._painted: Frame | None = None
        bench.window.views.network.view.painted.connect(self._on_painted, Qt.ConnectionType.DirectConnection)

    @Slot(object)
    def _on_painted(self, frame: Frame) -> None:
        self._painted = frame

    def kept(self, count: int) -> list[float]:
        """Drag to kept moments, and return how long each took, in seconds."""
        machine, seconds = self._session.time_machine, []
        for _ in range(count):
            others = [step for step in self._session.run.history.steps if step != machine.step]
            step = int(self._random.choice(others))
            seconds.append(self._time(partial(machine.drag_to, step), partial(self._shows, step)))
        machine.go_live()
        return seconds

    def exact(self, count: int) -> list[float]:
        """Go to batches that are not kept, and return how long each took, in seconds."""
        machine, seconds = self._session.time_machine, []
        for _ in range(count):
            kept = set(self._session.run.history.steps)
            between = [step for step in range(1, self._session.run.step) if step not in kept]
            step = int(self._random.choice(between))
            seconds.append(self._time(partial(machine.go_to, step), partial(self._shows, step)))
        machine.go_live()
        return seconds

    def lesson(self, count: int) -> list[float]:
        """Go through the stages of a lesson, and return how long each took, in seconds."""
        lesson = self._session.lesson
        seconds: list[float] = []
        lesson.next()
        self._wait(lambda: lesson.stage is not None and self._is_painted())
        while len(seconds) < count:
            seconds += [self._time(lesson.next, partial(self._shows_stage_after, lesson.stage))]
        lesson.end()
        return seconds

    def _shows(self, step: int) -> bool:
        return self._is_painted() and self._painted is not None and self._painted.snapshot.step == step

    def _shows_stage_after(self, stage: Stage | None) -> bool:
        return self._session.lesson.stage is not stage and self._is_painted()

    def _is_painted(self) -> bool:
        """Whether the current state is on the screen."""
        frame, session = self._painted, self._session
        return (
            frame is not None
            and frame.snapshot is session.display.snapshot
            and frame.appearance == session.display.appearance
        )

    def _time(self, act: Callable[[], None], is_done: Callable[[], bool]) -> float:
        begun = time.perf_counter()
        act()
        self._wait(is_done)
        seconds = time.perf_counter() - begun
        self._wait(lambda: time.perf_counter() - begun > seconds + _PAUSE_S)
        return seconds

    @staticmethod
    def _wait(is_done: Callable[[], bool]) -> None:
        end = time.perf_counter() + _MAX_WAIT_S
        loop, timer = QEventLoop(), QTimer()
        # A busy loop would keep the GIL from the threads that it waits for.
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(lambda: loop.quit() if is_done() or time.perf_counter() > end else None)
        timer.start(1)
        loop.exec()
        timer.stop()
        if not is_done():
            raise Refusal(sentence("The window did not show a moment within {seconds:.0f} s.", seconds=_MAX_WAIT_S))


def _cost_of_keeping(epochs: int) -> Figure:
    """Train without a window, and measure the share of the time that keeping moments takes."""
    limit_blas_threads()
    trainer, history = Trainer(TrainingConfig(epochs=epochs), load_mnist()), History()
    begun, keeping = time.perf_counter(), 0.0
    while not trainer.finished:
        trainer.train_batch()
        before = time.perf_counter()
        if history.due(trainer.step):
            history.add(trainer.keyframe())
        keeping += time.perf_counter() - before
    share = 100.0 * keeping / (time.perf_counter() - begun)
    return Figure(
        "moments", "keeping_share", f"keeping snapshots, share of {epochs} training epochs", share, "%", at_most=3.0
    )
