"""Activation functions and their derivatives, computed in place.

A derivative is a function of the activation a = f(z), not of z, so that a layer keeps one array instead of two. This
restricts the choice to functions whose slope follows from their value.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from netviz.nn.errors import NetworkError
from netviz.nn.memory import FloatArray
from netviz.sentences import sentence

LEAKY_SLOPE = 0.01
"""Slope of leaky ReLU below zero (Maas, Hannun and Ng, 2013)."""


@dataclass(frozen=True, slots=True)
class Activation:
    """An activation function and what backpropagation needs to know about it.

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
    """Return an activation function by name.

    Raises
    ------
    NetworkError
        If there is no activation function of that name.
    """
    if name not in ACTIVATIONS:
        raise NetworkError(
            sentence(
                "There is no activation named {name!r}: choose one of {names}.", name=name, names=", ".join(ACTIVATIONS)
            )
        )
    return ACTIVATIONS[name]


def _relu(values: FloatArray) -> None:
    np.maximum(values, 0.0, out=values)


def _relu_derivative(deltas: FloatArray, activations: FloatArray) -> None:
    # The slope at z = 0 is 0 by convention: a = 0 does not distinguish z = 0 from z < 0.
    np.multiply(deltas, activations > 0.0, out=deltas)


def _leaky_relu(values: FloatArray) -> None:
    np.maximum(values, values * LEAKY_SLOPE, out=values)


def _leaky_relu_derivative(deltas: FloatArray, activations: FloatArray) -> None:
    # f keeps the sign, so a > 0 exactly where z > 0.
    slopes = (activations > 0.0).astype(deltas.dtype)
    slopes *= 1.0 - LEAKY_SLOPE
    slopes += LEAKY_SLOPE
    deltas *= slopes


def _tanh(values: FloatArray) -> None:
    np.tanh(values, out=values)


def _tanh_derivative(deltas: FloatArray, activations: FloatArray) -> None:
    deltas *= 1.0 - activations * activations


def _sigmoid(values: FloatArray) -> None:
    # 1 / (1 + exp(-z)) = (1 + tanh(z / 2)) / 2, which never overflows.
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
"""Every activation function, by name."""
