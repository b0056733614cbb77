"""What this machine can do: the rate of matrix products on one core, and one step of the optimizer."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from netviz.nn.optimizers import make_optimizer
from netviz.nn.parameters import Architecture, Parameters

_LARGE = 2048


@dataclass(frozen=True, slots=True)
class Hardware:
    """How fast one core is at the operations of training.

    Attributes
    ----------
    large_rate : float
        Operations a second in products of large squares: the maximum that BLAS reaches here.
    forward_rate, gradient_rate : float
        The same in the first layer's two products of a batch, in their order in memory.
    optimizer_s : float
        One step of Adam over all parameters, in seconds.
    """

    large_rate: float
    forward_rate: float
    gradient_rate: float
    optimizer_s: float

    def bound(self, architecture: Architecture, batch_size: int) -> float:
        """Return an upper bound for training on one core, in images a second.

        It counts the first layer's two products at the best rate of BLAS and one step of the optimizer, nothing else.
        """
        n_in, n_out = architecture.kernel_shapes[0]
        products_s = 2 * 2.0 * batch_size * n_in * n_out / self.large_rate
        return batch_size / (products_s + self.optimizer_s)


def measure_hardware(architecture: Architecture, batch_size: int, seconds: float) -> Hardware:
    """Measure for about this many seconds, on one core."""
    rng = np.random.default_rng(0)
    n_in, n_out = architecture.kernel_shapes[0]
    images = rng.random((batch_size, n_in), dtype=np.float32)
    kernel = rng.random((n_out, n_in), dtype=np.float32)
    deltas = rng.random((n_out, batch_size), dtype=np.float32)
    square = rng.random((_LARGE, _LARGE), dtype=np.float32)
    with threadpool_limits(1, "blas"):
        return Hardware(
            large_rate=_rate(square, square, seconds / 4),
            forward_rate=_rate(kernel, images.T, seconds / 4),
            gradient_rate=_rate(deltas, images, seconds / 4),
            optimizer_s=_optimizer_seconds(architecture, seconds / 4),
        )


def _rate(left: NDArray[np.float32], right: NDArray[np.float32], seconds: float) -> float:
    """Return the operations a second of a product, counting each multiplication and each addition."""
    out = np.empty((left.shape[0], right.shape[1]), np.float32)
    operations = 2.0 * left.shape[0] * left.shape[1] * right.shape[1]
    return float(operations / _median_seconds(lambda: np.matmul(left, right, out=out), seconds))


def _optimizer_seconds(architecture: Architecture, seconds: float) -> float:
    parameters, gradient = Parameters(architecture), Parameters(architecture)
    gradient.vector[...] = np.random.default_rng(0).normal(0.0, 1e-3, gradient.vector.shape)
    optimizer = make_optimizer("adam", architecture.n_parameters)
    return _median_seconds(lambda: optimizer.step(parameters, gradient, 1e-3), seconds)


def _median_seconds(work: Callable[[], object], seconds: float) -> float:
    """Return how long a piece of work takes: the median, after a tenth of the time to warm up."""
    _repeat(work, seconds / 10)
    return float(np.median(_repeat(work, seconds)))


def _repeat(work: Callable[[], object], seconds: float) -> list[float]:
    times: list[float] = []
    end = time.perf_counter() + seconds
    while not times or time.perf_counter() < end:
        begin = time.perf_counter()
        work()
        times.append(time.perf_counter() - begin)
    return times
