"""The rate of training, compared with this machine's bound and with the window drawing."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from netviz.cli.benchmark.figures import Figure
from netviz.cli.benchmark.hardware import Hardware, measure_hardware
from netviz.data import Dataset, load_mnist
from netviz.nn.products import Products
from netviz.sentences import mark
from netviz.training import Trainer, TrainingConfig
from netviz.training.second_core import SecondCore
from netviz.training.threads import limit_blas_threads

if TYPE_CHECKING:
    from netviz.cli.benchmark.window import BenchmarkWindow

_GOAL_ACCURACY = 0.98
_MAX_RUN_S = 300.0
_FIRST_BATCHES = 20


@dataclass(frozen=True, slots=True)
class Headless:
    """Rates of training without a window, in images a second.

    Attributes
    ----------
    batches : float
        Counts the time of the batches alone.
    whole : float
        Counts the evaluations too.
    """

    batches: float
    whole: float


def measure_training(*, quick: bool) -> list[Figure]:
    """Measure the rates of the machine, of the trainer, and of the trainer with the window open.

    The machine and the trainer are measured in turns, and the trainer before and after the window, so that other load
    on the machine affects all of them alike.
    """
    limit_blas_threads()
    config, dataset = TrainingConfig(epochs=1 if quick else 5), load_mnist()
    hardware, before = _measure_in_turns(config, dataset, rounds=1 if quick else 3)
    figures = _headless_figures(config, hardware, before)
    with SecondCore() as products:
        two_cores = train_headless(config, dataset, products).batches
    figures += [
        Figure("training", "two_cores", "the same on two cores, as netviz train does", two_cores, "images/s"),
        Figure("training", "two_cores_to_one", "its ratio to one core", two_cores / before.batches),
    ]
    try:
        from netviz.cli.benchmark.window import BenchmarkWindow
    except ImportError:
        return figures  # without Qt, the figures of the window are left out
    with BenchmarkWindow(config) as bench:
        windowed = _measure_window(bench, config)
    after = train_headless(config, dataset)
    return [*figures, *_window_figures(windowed, (before.whole + after.whole) / 2)]


def _measure_in_turns(config: TrainingConfig, dataset: Dataset, rounds: int) -> tuple[Hardware, Headless]:
    machine, trainer = [], []
    for _ in range(rounds):
        machine.append(measure_hardware(config.architecture, config.batch_size, 1.0))
        trainer.append(train_headless(config, dataset))
    hardware = Hardware(
        *(
            float(np.median([getattr(one, name) for one in machine]))
            for name in ("large_rate", "forward_rate", "gradient_rate", "optimizer_s")
        )
    )
    batches, whole = (float(np.median([getattr(one, name) for one in trainer])) for name in ("batches", "whole"))
    return hardware, Headless(batches, whole)


def train_headless(config: TrainingConfig, dataset: Dataset, products: Products | None = None) -> Headless:
    """Train through all epochs with their evaluations, without a window; on one core unless `products` has another."""
    trainer = Trainer(config, dataset, products=products)
    in_batches, begin, n_batches = 0.0, 0.0, trainer.total_steps - _FIRST_BATCHES
    for step in range(trainer.total_steps):
        if step == _FIRST_BATCHES:
            begin, in_batches = time.perf_counter(), 0.0
        started = time.perf_counter()
        trainer.train_batch()
        in_batches += time.perf_counter() - started
        for _ in trainer.due_evaluations() or ():
            pass
    n_images = n_batches * config.batch_size
    return Headless(n_images / in_batches, n_images / (time.perf_counter() - begin))


@dataclass(frozen=True, slots=True)
class _Windowed:
    images_per_second: float
    seconds_to_goal: float | None


def _measure_window(bench: BenchmarkWindow, config: TrainingConfig) -> _Windowed:
    """Train through all epochs in the window, with everything drawn."""
    from netviz.workers.run_reports import RunState

    session = bench.window.session
    begin = time.perf_counter()
    session.run.train()
    bench.run_until(
        lambda: session.run.status.state is RunState.FINISHED,
        _MAX_RUN_S,
        mark("The window did not finish training within {seconds:.0f} s."),
    )
    bench.run_for(0.3)
    (first_at, first_step), (last_at, last_step) = bench.steps[0], bench.steps[-1]
    reached = [at for at, point in bench.evaluations if point.split == "test" and point.accuracy >= _GOAL_ACCURACY]
    return _Windowed(
        (last_step - first_step) * config.batch_size / (last_at - first_at), reached[0] - begin if reached else None
    )


def _headless_figures(config: TrainingConfig, hardware: Hardware, headless: Headless) -> list[Figure]:
    n_in, n_out = config.architecture.kernel_shapes[0]
    bound = hardware.bound(config.architecture, config.batch_size)
    shape = f"{config.batch_size}×{n_in}×{n_out}"
    return [
        Figure("training", "sgemm_large", "sgemm on one core, large squares", hardware.large_rate / 1e9, "GFLOP/s"),
        Figure("training", "sgemm_forward", f"sgemm, {shape} forward", hardware.forward_rate / 1e9, "GFLOP/s"),
        Figure("training", "sgemm_gradient", f"sgemm, {shape} gradient", hardware.gradient_rate / 1e9, "GFLOP/s"),
        Figure("training", "optimizer", "one step of Adam", hardware.optimizer_s * 1e3, "ms"),
        Figure("training", "bound", "bound: two such products and Adam", bound, "images/s"),
        Figure("training", "headless", "training on one core, without the window", headless.batches, "images/s"),
        Figure("training", "headless_to_bound", "its ratio to the bound", headless.batches / bound, at_least=0.8),
    ]


def _window_figures(windowed: _Windowed, headless: float) -> list[Figure]:
    rate = windowed.images_per_second
    figures = [
        Figure("training", "headless_whole", "without the window, evaluations included", headless, "images/s"),
        Figure("training", "windowed", "the same with the window drawing", rate, "images/s"),
        Figure("training", "windowed_to_headless", "its ratio to training without it", rate / headless, at_least=0.85),
    ]
    if windowed.seconds_to_goal is not None:
        text = f"from Train to {_GOAL_ACCURACY:.0%} of the test images"
        figures.append(Figure("training", "seconds_to_98", text, windowed.seconds_to_goal, "s", at_most=10.0))
    return figures
