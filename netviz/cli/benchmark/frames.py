"""How long the pictures take: all connections, everything the window shows, and wider networks."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from netviz.cli.benchmark.figures import Figure, milliseconds
from netviz.data import Dataset, load_mnist
from netviz.data.image_sets import Split
from netviz.nn.parameters import Parameters
from netviz.scene.appearance import Appearance
from netviz.scene.arrangement import Arrangement
from netviz.scene.connection_pictures import ConnectionPictures
from netviz.scene.frames import RenderRequest
from netviz.scene.layout import NetworkLayout
from netviz.scene.quantities import quantity_of
from netviz.scene.renderer import SceneRenderer
from netviz.scene.selection import Selection
from netviz.scene.shown_image import ShownImage
from netviz.tracing.image_trace import trace_image
from netviz.training import Snapshot, Trainer, TrainingConfig
from netviz.training.threads import limit_blas_threads

_FIRST_LAYER = (460, 900)
_WIDTHS = (64, 256, 1024, 4096)
_BATCHES_FIRST = 10
_FRAME_MS = 12.0
_FRAMES_A_SECOND = 40.0
_GAP_MS = 33.0


def measure_frames(*, quick: bool) -> list[Figure]:
    """Measure single frames at rest, frames a second while training, and the growth with the hidden layer."""
    limit_blas_threads()
    n_frames, seconds = (10, 1.0) if quick else (100, 5.0)
    dataset = load_mnist()
    return [
        *measure_single_frames(dataset, TrainingConfig(), n_frames),
        *measure_growth(dataset, TrainingConfig(), widths=_WIDTHS, n_frames=max(n_frames // 10, 3)),
        *_frames_while_training(seconds),
    ]


def measure_single_frames(dataset: Dataset, config: TrainingConfig, n_frames: int) -> list[Figure]:
    """Measure frames of a briefly trained network, each with other parameters so that nothing can be reused."""
    requests = _make_requests(dataset, config, n_frames)
    n = sum(kernel.size for kernel in requests[0].snapshot.parameters.kernels)
    connections = _time_connections(requests)
    renderer = SceneRenderer()
    whole = _time(renderer.render, requests)
    figures = []
    for name, text, times in (
        ("connections", f"picture of all {n:,} connections, {_FIRST_LAYER[0]}×{_FIRST_LAYER[1]} px", connections),
        ("frame", "all pictures in the window", whole),
    ):
        goal = _FRAME_MS if name == "connections" else None
        figures += [
            Figure("frames", f"{name}_median", f"{text}, median", milliseconds(times), "ms", at_most=goal),
            Figure("frames", f"{name}_p95", f"{text}, p95", milliseconds(times, 95), "ms"),
        ]
    return figures


def measure_growth(dataset: Dataset, config: TrainingConfig, *, widths: Sequence[int], n_frames: int) -> list[Figure]:
    """Measure frames of ever wider networks and compare their cost with N log N for N connections."""
    figures, costs = [], []
    for hidden in widths:
        requests = _make_requests(dataset, replace(config, hidden=(hidden,)), n_frames)
        n = sum(kernel.size for kernel in requests[0].snapshot.parameters.kernels)
        time_ms = milliseconds(_time_connections(requests))
        costs.append(time_ms / (n * math.log2(n)))
        text = f"picture of {n:,} connections, {hidden} hidden units"
        figures.append(Figure("frames", f"connections_{hidden}", text, time_ms, "ms"))
    text = f"cost from {widths[0]} to {widths[-1]} hidden units ÷ N log N"
    figures.append(Figure("frames", "growth", text, costs[-1] / costs[0], at_most=1.0))
    return figures


def _frames_while_training(seconds: float) -> list[Figure]:
    from netviz.cli.benchmark.window import BenchmarkWindow

    with BenchmarkWindow() as bench:
        bench.train_on()
        bench.painted.clear()
        begin = time.perf_counter()
        bench.run_for(seconds)
        rate = len(bench.painted) / (time.perf_counter() - begin)
        gaps = np.diff(bench.painted)
    text, gap = "frames a second while training at full speed", milliseconds(list(gaps), 95)
    return [
        Figure("frames", "frames_per_second", text, rate, "1/s", at_least=_FRAMES_A_SECOND),
        Figure("frames", "frame_gap_p95", "time between these frames, p95", gap, "ms", at_most=_GAP_MS),
    ]


def _time_connections(requests: list[RenderRequest]) -> list[float]:
    """Measure the pictures of the connections alone, without tracing the image and without the pictures of weights."""
    parameters = requests[0].snapshot.parameters
    pictures = ConnectionPictures(parameters.architecture.layer_sizes, requests[0].appearance.palette)
    trace = trace_image(parameters, requests[0].image.intensities)
    return _time(
        lambda request: pictures.draw(request, quantity_of(request, trace).kernels, keep_transform=False), requests
    )


def _time(work: Callable[[RenderRequest], object], requests: list[RenderRequest]) -> list[float]:
    """Return how long each request takes, in seconds, except for the first one, which allocates memory."""
    work(requests[0])
    times = []
    for request in requests[1:]:
        begin = time.perf_counter()
        work(request)
        times.append(time.perf_counter() - begin)
    return times


def _make_requests(dataset: Dataset, config: TrainingConfig, count: int) -> list[RenderRequest]:
    """Return requests for this many frames to be measured, and one before them."""
    trainer = Trainer(config, dataset)
    for _ in range(_BATCHES_FIRST):
        trainer.train_batch()
    first = RenderRequest(
        number=0,
        snapshot=trainer.snapshot(0),
        image=ShownImage(Split.TEST, 0, int(dataset.test_labels[0]), dataset.test_images[0]),
        selection=Selection(),
        appearance=Appearance(),
        layout=layout_of_first_layer(*_FIRST_LAYER),
        arrangement=Arrangement.by_number(*trainer.config.hidden),
    )
    return [replace(first, number=number, snapshot=_altered(first.snapshot, number)) for number in range(count + 1)]


def _altered(snapshot: Snapshot, seed: int) -> Snapshot:
    """Return a snapshot of slightly other parameters, as after another batch."""
    parameters: Parameters = snapshot.parameters.copy()
    parameters.vector *= np.float32(1.0 + 1e-3 * np.sin(seed))
    return replace(snapshot, parameters=parameters.frozen_copy(), step=snapshot.step + seed)


def layout_of_first_layer(width: int, height: int) -> NetworkLayout:
    """Return the layout in which the first layer's connections have a given size."""
    canvas = NetworkLayout(width, height)
    for _ in range(20):
        area = canvas.visible(canvas.layers[0])
        if (area.width, area.height) == (width, height):
            break
        canvas = replace(
            canvas, width=canvas.width + int(width - area.width), height=canvas.height + int(height - area.height)
        )
    return canvas
