"""What one hidden unit receives, adds up and sends on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.tracing.image_trace import FloatArray, ImageTrace, allows_overflow


@dataclass(frozen=True, slots=True, eq=False)
class UnitTrace:
    """One unit of the last hidden layer, between the image and the digits.

    Attributes
    ----------
    unit, n_units : int
        Its number, and how many there are.
    products : ndarray of shape (n_inputs,)
        x * w of each pixel; with `bias` they sum to `pre_activation`.
    bias, pre_activation, activation : float
    votes : ndarray of shape (n_outputs,)
        v, the weights to the digits: what the unit would add to each logit with activation 1.
    outputs : ndarray of shape (n_outputs,)
        activation * v, what the unit adds to each logit.
    """

    unit: int
    n_units: int
    products: FloatArray
    bias: float
    pre_activation: float
    activation: float
    votes: FloatArray
    outputs: FloatArray

    @property
    def fires(self) -> bool:
        """Whether the unit passes anything on."""
        return self.activation != 0.0


@allows_overflow
def trace_unit(trace: ImageTrace, unit: int) -> UnitTrace:
    """Write out one hidden unit's sum for this image; the network must have one hidden layer.

    Raises
    ------
    ValueError
        If the network has more or fewer hidden layers than one, or the unit does not exist.
    """
    if len(trace.activations) != 1:
        raise ValueError(
            f"a unit can be traced through one hidden layer, but this network has {len(trace.activations)}"
        )
    n_units = trace.activations[0].size
    if not 0 <= unit < n_units:
        raise ValueError(f"hidden units are numbered 0 to {n_units - 1}, so there is no unit {unit}")
    activation = float(trace.activations[0][unit])
    return UnitTrace(
        unit=unit,
        n_units=n_units,
        products=trace.image * trace.parameters.kernels[0][:, unit],
        bias=float(trace.parameters.biases[0][unit]),
        pre_activation=float(trace.pre_activations[0][unit]),
        activation=activation,
        votes=trace.parameters.kernels[1][unit],
        outputs=activation * trace.parameters.kernels[1][unit],
    )


def strongest(values: FloatArray, count: int) -> NDArray[np.intp]:
    """Return the indices of the `count` values of largest magnitude, strongest first, leaving out exact zeros."""
    order = np.argsort(-np.abs(values), kind="stable")[:count]
    chosen: NDArray[np.intp] = order[values[order] != 0.0]
    return chosen
