"""Layer statistics: gradient norms, update ratios, silent units and weight histograms.

These numbers distinguish a healthy run from one that stalls or diverges; see Glorot and Bengio, "Understanding the
difficulty of training deep feedforward neural networks" (2010), for gradients and activations layer by layer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.nn.network import forward
from netviz.nn.parameters import Parameters
from netviz.tracing.image_trace import FloatArray, allows_overflow

BINS = 61
"""An odd number, so that the middle bin contains zero."""


@dataclass(frozen=True, slots=True, eq=False)
class WeightHistogram:
    """Histograms of one layer's weights, now and at the start, with the same bins.

    Attributes
    ----------
    edges : ndarray of shape (n_bins + 1,)
        From -m to m, where m is the largest magnitude in either.
    counts, start_counts : ndarray of shape (n_bins,) and integer dtype
        Number of weights in each bin, now and at the start. NaN and infinite weights are not counted.
    """

    edges: FloatArray
    counts: NDArray[np.intp]
    start_counts: NDArray[np.intp]


@allows_overflow
def gradient_norms(gradient: Parameters) -> FloatArray:
    """Return each layer's gradient norm per weight, of shape (n_layers,).

    This is the root mean square of the derivatives with respect to its weights, ‖g‖ / √n, which makes layers of
    different sizes comparable.

    Parameters
    ----------
    gradient : Parameters
        Of a batch or of one example, in either dtype.
    """
    return np.array([_norm(kernel) / np.sqrt(kernel.size) for kernel in gradient.kernels_by_unit])


@allows_overflow
def update_ratios(parameters: Parameters, change: Parameters) -> FloatArray:
    """Return each layer's update-to-weight ratio, ‖Δw‖ / ‖w‖, of shape (n_layers,).

    About 0.001 per step is usual. If all weights of a layer are 0, the ratio is infinite if they change, otherwise 0.

    Parameters
    ----------
    parameters : Parameters
        Before the step.
    change : Parameters
        What the step adds to them.
    """
    ratios = []
    for kernel, moved in zip(parameters.kernels_by_unit, change.kernels_by_unit, strict=True):
        size, pace = _norm(kernel), _norm(moved)
        ratios.append(pace / size if size else np.inf if pace else 0.0)
    return np.array(ratios)


@allows_overflow
def firing_counts(parameters: Parameters, images: NDArray[np.floating[Any]]) -> tuple[NDArray[np.intp], ...]:
    """Return the number of images for which each unit fires, of shape (n_units,) for each hidden layer.

    A unit fires if its activation is not 0; with leaky ReLU, whose units always pass a little on, if it is above 0.

    Parameters
    ----------
    parameters : Parameters
    images : ndarray of shape (n, n_inputs)
        Intensities in [0, 1].
    """
    is_leaky = parameters.architecture.activation == "leaky_relu"
    return tuple(
        np.count_nonzero(values > 0.0 if is_leaky else values, axis=0)
        for values in forward(parameters, images).activations
    )


def silent_shares(counts: tuple[NDArray[np.intp], ...]) -> FloatArray:
    """Return the fraction of units that fire for no image, of shape (n_hidden_layers,).

    Parameters
    ----------
    counts : tuple of ndarray of shape (n_units,) and integer dtype
        As returned by `firing_counts`.
    """
    return np.array([np.mean(count == 0) for count in counts], dtype=np.float64)


@allows_overflow
def weight_histograms(parameters: Parameters, start: Parameters, n_bins: int = BINS) -> tuple[WeightHistogram, ...]:
    """Return the histograms of each layer's weights, now and at the start.

    Parameters
    ----------
    parameters, start : Parameters
        Of the same architecture.
    n_bins : int

    Raises
    ------
    ValueError
        If their layer sizes differ.
    """
    if parameters.architecture.layer_sizes != start.architecture.layer_sizes:
        raise ValueError("parameters and start have different layer sizes")
    return tuple(
        _histogram(kernel.ravel(), before.ravel(), n_bins)
        for kernel, before in zip(parameters.kernels_by_unit, start.kernels_by_unit, strict=True)
    )


def _norm(values: NDArray[np.floating[Any]]) -> float:
    # In float64, because squares overflow in float32.
    return float(np.sqrt(np.sum(np.square(values, dtype=np.float64))))


def _histogram(now: NDArray[np.floating[Any]], before: NDArray[np.floating[Any]], n_bins: int) -> WeightHistogram:
    finite = [values[np.isfinite(values)] for values in (now, before)]
    reach = max((float(np.abs(values).max()) for values in finite if values.size), default=0.0) or 1.0
    edges = np.linspace(-reach, reach, n_bins + 1)
    counts = [np.histogram(values, n_bins, (-reach, reach))[0] for values in finite]
    return WeightHistogram(edges, counts[0], counts[1])
