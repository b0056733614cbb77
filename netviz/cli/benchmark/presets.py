"""How long the presets that promise an accuracy need to reach it, with the window open."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial

from netviz.cli.benchmark.figures import Figure
from netviz.cli.benchmark.window import BenchmarkWindow
from netviz.sentences import mark
from netviz.training import find_preset
from netviz.workers.run_reports import RunState

# Of the test images, in per cent, and seconds.
_PROMISES = {"fast": (98.0, 10.0), "accurate": (98.8, 60.0)}
_MAX_WAIT_S = 400.0


def measure_presets(*, quick: bool) -> list[Figure]:
    """Train each of them to its end in the window; with `quick`, one epoch without a goal."""
    figures: list[Figure] = []
    for key, (accuracy, seconds) in _PROMISES.items():
        config = find_preset(key).config
        if quick:
            config = replace(config, epochs=1)
        with BenchmarkWindow(config) as bench:
            begun = time.perf_counter()
            bench.window.session.run.train()
            bench.run_until(
                partial(_is_finished, bench),
                _MAX_WAIT_S,
                mark("The window did not finish the preset {key} within {seconds:.0f} s."),
                key=key,
            )
            taken = time.perf_counter() - begun
            # The last evaluation is still to come.
            bench.run_for(1.0)
            reached = 100.0 * _test_accuracies(bench)[-1]
        promise = {} if quick else {"at_least": accuracy}
        figures.append(Figure("presets", f"{key}_accuracy", f"preset {key}: test accuracy", reached, "%", **promise))
        limit = {} if quick else {"at_most": seconds}
        figures.append(Figure("presets", f"{key}_seconds", f"preset {key}: all its epochs", taken, "s", **limit))
    return figures


def _is_finished(bench: BenchmarkWindow) -> bool:
    return bench.window.session.run.status.state is RunState.FINISHED


def _test_accuracies(bench: BenchmarkWindow) -> list[float]:
    return [point.accuracy for _, point in bench.evaluations if point.split == "test"]
