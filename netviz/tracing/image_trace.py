"""A forward pass of one image, with the gates that turn each logit into an exact sum over pixels.

A unit's activation is written as a linear function of its own pre-activation, ``a = offset + gate * z`` with
``offset = f(0)`` and ``gate = (f(z) - f(0)) / z``. For ReLU the gate is 1 if the unit fires and 0 if it does not.
With the gates fixed at their values for this image, the network is linear in its pixels, so every logit is an exact
sum: one share for each pixel and one for all biases together.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.nn.activations import ACTIVATIONS
from netviz.nn.network import forward
from netviz.nn.parameters import Parameters
from netviz.sentences import sentence
from netviz.tracing.errors import TracingError

FloatArray = NDArray[np.float64]

# Diverged parameters are traced like any others; the overflow is visible in the result.
allows_overflow = np.errstate(over="ignore", invalid="ignore")
"""Decorator for functions whose results may be infinite or NaN if the network's numbers are."""


@dataclass(frozen=True, slots=True, eq=False)
class ImageTrace:
    """One image and everything that the network computes from it.

    Attributes
    ----------
    parameters : Parameters
        The parameters in float64, like all arrays below.
    image : ndarray of shape (n_inputs,)
        Pixel intensities in [0, 1].
    pre_activations, activations, gates : tuple of ndarray of shape (n_units,)
        One entry for each hidden layer.
    offset : float
        The activation function at 0: zero except for the sigmoid.
    logits, probabilities : ndarray of shape (n_outputs,)
    """

    parameters: Parameters
    image: FloatArray
    pre_activations: tuple[FloatArray, ...]
    activations: tuple[FloatArray, ...]
    gates: tuple[FloatArray, ...]
    offset: float
    logits: FloatArray
    probabilities: FloatArray

    @property
    def answer(self) -> int:
        """The digit with the highest probability."""
        return int(self.probabilities.argmax())


@allows_overflow
def trace_image(parameters: Parameters, image: NDArray[np.floating]) -> ImageTrace:
    """Run one image through the network in float64 and keep what tracing needs.

    Parameters
    ----------
    parameters : Parameters
        Of any float dtype; converted to float64.
    image : ndarray of shape (n_inputs,)
        Pixel intensities in [0, 1].

    Raises
    ------
    TracingError
        If the image does not have one intensity for each input of the network.
    """
    n_inputs = parameters.architecture.layer_sizes[0]
    if image.shape != (n_inputs,):
        raise TracingError(
            sentence(
                "The image has shape {shape}; this network reads {count} pixels.", shape=image.shape, count=n_inputs
            )
        )
    exact = parameters.astype(np.float64)
    pixels = image.astype(np.float64)
    passed = forward(exact, pixels[np.newaxis])
    pre_activations = tuple(z[0] for z in passed.pre_activations)
    activations = tuple(a[0] for a in passed.activations)
    offset = _value_at_zero(exact.architecture.activation)
    gates = tuple(_gate(z, a, offset) for z, a in zip(pre_activations, activations, strict=True))
    return ImageTrace(
        parameters=exact,
        image=pixels,
        pre_activations=pre_activations,
        activations=activations,
        gates=gates,
        offset=offset,
        logits=passed.logits[0],
        probabilities=passed.probabilities[0],
    )


def _value_at_zero(activation: str) -> float:
    values = np.zeros(1)
    ACTIVATIONS[activation].apply(values)
    return float(values[0])


def _gate(pre_activation: FloatArray, activation: FloatArray, offset: float) -> FloatArray:
    """Return (f(z) - f(0)) / z, and 0 if z is exactly 0, since nothing is passed on then."""
    return np.divide(
        activation - offset, pre_activation, out=np.zeros_like(pre_activation), where=pre_activation != 0.0
    )
