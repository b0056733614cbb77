"""Activation functions, each with its derivative, computed in place.

The derivative is written in terms of the activation a = f(z) and not of z, so that a layer needs to keep one array and
not two. That restricts the choice to functions whose value tells their slope, which all of these do.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from netviz.nn.errors import NetworkError
from netviz.nn.memory import FloatArray

LEAKY_SLOPE = 0.01
"""Slope of leaky ReLU below zero (Maas, Hannun and Ng, 2013)."""


@dataclass(frozen=True, slots=True)
class Activation:
    """An activation function and what backpropagation needs of it.

    Attributes
    ----------
    name : str
    apply : callable
        ``apply(values)`` replaces pre-activations z, of any shape, by f(z).
    scale_by_derivative : callable
        ``scale_by_derivative(deltas, activations)`` multiplies deltas by f'(z), given activations f(z) of their shape.
    """

    name: str
    apply: Callable[[FloatArray], None]
    scale_by_derivative: Callable[[FloatArray, FloatArray], None]


def find_activation(name: str) -> Activation:
    """Return an activation function by its name.

    Raises
    ------
    NetworkError
        If there is none of that name.
    """
    if name not in ACTIVATIONS:
        raise NetworkError(f"There is no activation named {name!r}: choose one of {', '.join(ACTIVATIONS)}.")
    return ACTIVATIONS[name]


def _relu(values: FloatArray) -> None:
    np.maximum(values, 0.0, out=values)


def _relu_derivative(deltas: FloatArray, activations: FloatArray) -> None:
    # The slope at z = 0 is taken to be 0, as everywhere: a = 0 does not tell z = 0 from z < 0.
    np.multiply(deltas, activations > 0.0, out=deltas)


def _leaky_relu(values: FloatArray) -> None:
    np.maximum(values, values * LEAKY_SLOPE, out=values)


def _leaky_relu_derivative(deltas: FloatArray, activations: FloatArray) -> None:
    # f keeps the sign, so that a > 0 exactly where z > 0.
    slopes = (activations > 0.0).astype(deltas.dtype)
    slopes *= 1.0 - LEAKY_SLOPE
    slopes += LEAKY_SLOPE
    deltas *= slopes


def _tanh(values: FloatArray) -> None:
    np.tanh(values, out=values)


def _tanh_derivative(deltas: FloatArray, activations: FloatArray) -> None:
    deltas *= 1.0 - activations * activations


def _sigmoid(values: FloatArray) -> None:
    # 1 / (1 + exp(-z)) = (1 + tanh(z / 2)) / 2, which overflows for no z.
    values *= 0.5
    np.tanh(values, out=values)
    values *= 0.5
    values += 0.5


def _sigmoid_derivative(deltas: FloatArray, activations: FloatArray) -> None:
    deltas *= activations * (1.0 - activations)


def _identity(_values: FloatArray) -> None:
    pass


def _identity_derivative(_deltas: FloatArray, _activations: FloatArray) -> None:
    pass


ACTIVATIONS: dict[str, Activation] = {
    activation.name: activation
    for activation in (
        Activation("relu", _relu, _relu_derivative),
        Activation("tanh", _tanh, _tanh_derivative),
        Activation("sigmoid", _sigmoid, _sigmoid_derivative),
        Activation("leaky_relu", _leaky_relu, _leaky_relu_derivative),
        Activation("identity", _identity, _identity_derivative),
    )
}
"""Every activation function, by its name."""
