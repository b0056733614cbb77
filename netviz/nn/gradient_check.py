"""Backpropagation checked by central differences."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.nn.loss import l2_penalty
from netviz.nn.memory import FloatArray
from netviz.nn.network import Workspace
from netviz.nn.parameters import Parameters

_STEP = 1e-5
_SMALLEST = 1e-4


def largest_relative_error(
    parameters: Parameters,
    images: FloatArray,
    labels: NDArray[np.integer[Any]],
    n_checked: int = 100,
    seed: int = 0,
    l2: float = 0.0,
    dropout: float = 0.0,
) -> float:
    """Compare the gradient from backpropagation with the slope of the loss itself, in float64.

    For a parameter p the slope is (L(p + h) - L(p - h)) / 2h with h = 1e-5, near the cube root of float64's rounding
    error, where it is most accurate (Press et al., "Numerical Recipes", section 5.7). The two differ if ReLU bends
    between p - h and p + h; that is rare.

    Parameters
    ----------
    parameters : Parameters
        Of any dtype; a copy is converted to float64.
    images : ndarray of shape (n, n_inputs)
        Of any floating dtype.
    labels : ndarray of shape (n,) and integer dtype
    n_checked : int
        The least number of parameters to check, drawn at random: equally many from each kernel and each bias, or all
        that a bias has.
    seed : int
        Draws the parameters to check and the activations that dropout drops, the same in every call.
    l2, dropout : float
        As in `Workspace.loss_and_gradient`.

    Returns
    -------
    float
        The largest |backpropagated - slope| / max(|backpropagated| + |slope|, 1e-4). It is below 1e-5 if
        backpropagation is correct.
    """
    exact = parameters.astype(np.float64)
    batch: FloatArray = images.astype(np.float64)
    workspace = Workspace(exact.architecture, len(labels), np.float64)
    gradient = Parameters(exact.architecture, dtype=np.float64)
    spare = Parameters(exact.architecture, dtype=np.float64)

    def objective(into: Parameters) -> float:
        mean, _ = workspace.loss_and_gradient(
            exact, batch, labels, into, l2=l2, dropout=dropout, rng=np.random.default_rng(seed)
        )
        return mean + l2_penalty(exact, l2)

    objective(gradient)
    worst = 0.0
    for index in _chosen(exact, n_checked, np.random.default_rng(seed)):
        value = exact.vector[index]
        exact.vector[index] = value + _STEP
        above = objective(spare)
        exact.vector[index] = value - _STEP
        below = objective(spare)
        exact.vector[index] = value
        slope = (above - below) / (2.0 * _STEP)
        backpropagated = float(gradient.vector[index])
        size = max(abs(backpropagated) + abs(slope), _SMALLEST)
        worst = max(worst, abs(backpropagated - slope) / size)
    return worst


def _chosen(parameters: Parameters, n_checked: int, rng: np.random.Generator) -> list[int]:
    """Draw indices into the parameter vector, equally many from each kernel and bias."""
    everything = np.arange(parameters.vector.size, dtype=np.float64)
    parts = Parameters(parameters.architecture, everything).named().values()
    share = -(-n_checked // len(parts))
    drawn = [rng.choice(part.ravel(), min(share, part.size), replace=False) for part in parts]
    return [int(index) for index in np.concatenate(drawn)]
