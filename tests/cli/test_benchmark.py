"""``netviz benchmark``: that it measures what it says, and how it tells. How fast anything is is not tested here."""

import json
import math
import os
import subprocess
import sys
import threading
from collections.abc import Callable

import numpy as np
import pytest
from click.testing import Result

from netviz.cli.benchmark.click import Clicks, Ticks
from netviz.cli.benchmark.endurance import Sample, endure, growth
from netviz.cli.benchmark.figures import Figure, milliseconds
from netviz.cli.benchmark.frames import layout_of_first_layer, measure_growth, measure_single_frames
from netviz.cli.benchmark.hardware import Hardware, measure_hardware
from netviz.cli.benchmark.moments import Moments
from netviz.cli.benchmark.processes import held
from netviz.cli.benchmark.training import train_headless
from netviz.cli.benchmark.window import BenchmarkWindow
from netviz.data import Dataset
from netviz.nn.memory import kept_copy
from netviz.nn.parameters import Architecture
from netviz.training import TrainingConfig
from netviz.workers.endings import Endings

Invoke = Callable[..., Result]


@pytest.mark.parametrize(
    ("goal", "value", "reached", "shown"),
    [
        ({"at_most": 16.0}, 16.0, True, "≤ 16"),
        ({"at_most": 16.0}, 16.1, False, "≤ 16"),
        ({"at_least": 0.8}, 0.81, True, "≥ 0.8"),
        ({"at_least": 0.8}, 0.79, False, "≥ 0.8"),
        ({}, 1.0, None, ""),
    ],
)
def test_figure_is_held_against_its_goal(
    goal: dict[str, float], value: float, reached: bool | None, shown: str
) -> None:
    figure = Figure("part", "name", "text", value, "ms", **goal)
    assert figure.reached is reached
    assert figure.goal_shown == shown
    assert figure.to_json()["reached"] is reached


def test_percentiles_are_in_milliseconds() -> None:
    seconds = [0.001 * number for number in range(1, 102)]
    assert milliseconds(seconds) == pytest.approx(51.0)
    assert milliseconds(seconds, 95) == pytest.approx(96.0)


def test_bound_is_two_products_and_the_optimizer() -> None:
    hardware = Hardware(large_rate=100e9, forward_rate=1.0, gradient_rate=1.0, optimizer_s=1e-3)
    seconds = 2 * (2 * 128 * 784 * 256) / 100e9 + 1e-3
    assert hardware.bound(Architecture((784, 256, 10)), 128) == pytest.approx(128 / seconds)


def test_rates_of_the_machine_are_measured() -> None:
    hardware = measure_hardware(Architecture((784, 16, 10)), 32, 0.1)
    for value in (hardware.large_rate, hardware.forward_rate, hardware.gradient_rate):
        assert 1e6 < value < 1e14
    assert 0 < hardware.optimizer_s < 1


def test_rate_of_the_trainer_counts_evaluations_apart(bars: Dataset) -> None:
    config = TrainingConfig(hidden=(8,), epochs=2, batch_size=10, validation_size=100)
    rates = train_headless(config, bars)
    assert 0 < rates.whole < rates.batches


def test_frames_are_of_the_size_that_is_named(bars: Dataset) -> None:
    layout = layout_of_first_layer(460, 900)
    area = layout.visible(layout.layers[0])
    assert (area.width, area.height) == (460, 900)
    figures = measure_single_frames(bars, TrainingConfig(validation_size=100), 2)
    assert [figure.name for figure in figures] == ["connections_median", "connections_p95", "frame_median", "frame_p95"]
    assert "203,264" in figures[0].text
    assert all(figure.value > 0 for figure in figures)


def test_growth_is_measured_against_n_log_n(bars: Dataset) -> None:
    *times, growth = measure_growth(bars, TrainingConfig(validation_size=100), widths=(16, 64), n_frames=1)
    n_16, n_64 = 794 * 16, 794 * 64
    expected = times[1].value / (n_64 * math.log2(n_64)) / (times[0].value / (n_16 * math.log2(n_16)))
    assert growth.value == pytest.approx(expected)


def test_clicks_and_ticks_in_a_real_window() -> None:
    with BenchmarkWindow() as bench:
        session = bench.window.session
        clicks = Clicks(bench, 3)
        clicks.start()
        bench.run_until(lambda: clicks.is_finished, 20.0, "answer the clicks")
        assert len(clicks.seconds) == 3
        assert all(second > 0 for second in clicks.seconds)
        assert len(session.questions.selection.pixels) == 1
        bench.train_on()
        ticks = Ticks()
        ticks.start()
        painted = len(bench.painted)
        bench.run_until(lambda: len(bench.painted) > painted + 2, 20.0, "draw while training")
        gaps = ticks.stop()
        assert gaps
        assert min(gaps) >= 0
        assert bench.steps[-1][1] > 0


def test_moments_are_gone_to_and_left_in_a_real_window() -> None:
    with BenchmarkWindow() as bench:
        session = bench.window.session
        bench.train_on()
        bench.run_until(lambda: session.run.step > 150, 60.0, "train")
        bench.stop_training()
        moments = Moments(bench)
        for measured in (moments.kept(3), moments.exact(2), moments.lesson(5)):
            assert min(measured) > 0
        assert not session.run.is_running
        assert session.display.claimed is None
        assert not session.lesson.is_on


def test_a_window_that_is_closed_waits_for_its_last_job() -> None:
    finished, may_end = threading.Event(), threading.Event()

    def work() -> None:
        may_end.wait(20.0)
        finished.set()

    with BenchmarkWindow() as bench:
        session = bench.window.session
        session.jobs.submit("long", work, lambda _: None)
        # Longer than the session waits for any of its threads.
        threading.Timer(2.5, may_end.set).start()
    assert finished.is_set()
    assert not Endings.of_application().names


def test_a_window_that_trains_for_an_hour_is_not_filled_by_its_measurements() -> None:
    with BenchmarkWindow() as bench:
        bench.record_no_more()
        session = bench.window.session
        recorded = len(bench.steps), len(bench.painted), len(bench.evaluations)
        bench.train_on()
        bench.run_until(lambda: session.run.step > 100, 60.0, "train")
        assert (len(bench.steps), len(bench.painted), len(bench.evaluations)) == recorded


def test_what_grows_is_seen_and_what_comes_and_goes_is_not() -> None:
    comes_and_goes = [300.0 + (60.0 if number % 3 == 0 else 0.0) for number in range(60)]
    assert growth(comes_and_goes) == 1.0
    assert growth([value + 4.0 * minute for minute, value in enumerate(comes_and_goes)]) > 1.4
    # What is filled at first is not counted.
    assert growth([100.0, 100.0, 200.0, *comes_and_goes]) == 1.0
    assert growth([300.0]) == 1.0


def test_endurance_tells_what_is_held_as_time_goes_by() -> None:
    told: list[Sample] = []
    figures = {figure.name: figure.value for figure in endure(0.1, 0, told.append)}
    assert figures["acts"] == told[-1].n_acts > 5
    assert all(sample.kept > 0 for sample in told)
    assert all(sample.held.allocated < sample.held.megabytes for sample in told if sample.held.allocated)
    assert all(sample.held.processes >= 2 for sample in told)
    assert figures["longest"] >= figures["gap"] > 0


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has files without names")
def test_files_that_keep_moments_are_no_open_files_too_many() -> None:
    before = held().descriptors
    assert before > 0
    kept = [kept_copy(np.zeros(200_000 + number, np.float32)) for number in range(5)]
    assert held().descriptors == before
    assert len(kept) == 5
    with open(os.devnull):
        assert held().descriptors == before + 1


def test_start_is_measured_in_a_process_of_its_own() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "netviz", "benchmark", "--quick", "--json", "startup"],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    figures = {figure["name"]: figure for figure in told["figures"]}
    assert 0 < figures["window"]["value"] <= figures["picture"]["value"]
    assert figures["window"]["at_most"] == 0.8
    assert told["machine"]["window"].startswith(("on", "offscreen"))


def test_part_that_does_not_exist(invoke: Invoke, refuses: Callable[[Result, int, str], None]) -> None:
    refuses(invoke("benchmark", "speed"), 2, "'speed'")
