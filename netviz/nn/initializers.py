"""Random initial parameters.

Glorot and Bengio, "Understanding the difficulty of training deep feedforward neural networks" (2010), choose the
variance of a weight as 2 / (n_in + n_out); He, Zhang, Ren and Sun, "Delving deep into rectifiers" (2015), as 2 / n_in,
which compensates for the half that ReLU cuts off. A uniform distribution on [-l, l] has the variance l² / 3.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from netviz.nn.errors import NetworkError
from netviz.nn.memory import FloatArray
from netviz.nn.parameters import Architecture, Parameters
from netviz.sentences import sentence

Initializer = Callable[[np.random.Generator, int, int], FloatArray]


def initialize(
    architecture: Architecture,
    initializer: str,
    rng: np.random.Generator,
    scales: Sequence[float] | None = None,
    hidden_bias: float = 0.0,
) -> Parameters:
    """Draw initial parameters: random kernels and constant biases.

    Parameters
    ----------
    architecture : Architecture
    initializer : str
        A name in `INITIALIZERS`.
    rng : np.random.Generator
        The source of the random numbers; kernels are drawn in the order of the layers.
    scales : sequence of float, optional
        A factor for the initial weights of each dense layer. By default all are 1.
    hidden_bias : float
        The initial value of every bias of the hidden layers. With a value slightly above 0, ReLU units start active
        and fewer of them die (Goodfellow, Bengio and Courville, "Deep Learning", 2016, section 6.3.1). The biases of
        the output layer are 0.

    Returns
    -------
    parameters : Parameters
        In float32.

    Raises
    ------
    NetworkError
        If there is no initializer of that name, or the number of scales is not the number of layers.
    """
    if initializer not in INITIALIZERS:
        raise NetworkError(
            sentence(
                "There is no initializer named {name!r}: choose one of {names}.",
                name=initializer,
                names=", ".join(INITIALIZERS),
            )
        )
    if scales is None:
        scales = [1.0] * architecture.n_layers
    if len(scales) != architecture.n_layers:
        raise NetworkError(
            sentence(
                "{n_layers} layers need {n_layers} scales, not {n_scales}.",
                n_layers=architecture.n_layers,
                n_scales=len(scales),
            )
        )
    parameters = Parameters(architecture)
    draw = INITIALIZERS[initializer]
    for kernel, scale in zip(parameters.kernels_by_unit, scales, strict=True):
        n_out, n_in = kernel.shape
        np.multiply(draw(rng, n_in, n_out), scale, out=kernel)
    for bias in parameters.biases[:-1]:
        bias.fill(hidden_bias)
    return parameters


def _normal(rng: np.random.Generator, n_in: int, n_out: int, variance: float) -> FloatArray:
    return rng.standard_normal((n_out, n_in), dtype=np.float32) * math.sqrt(variance)


def _uniform(rng: np.random.Generator, n_in: int, n_out: int, variance: float) -> FloatArray:
    limit = math.sqrt(3.0 * variance)
    return rng.random((n_out, n_in), dtype=np.float32) * (2.0 * limit) - limit


def _he_normal(rng: np.random.Generator, n_in: int, n_out: int) -> FloatArray:
    return _normal(rng, n_in, n_out, 2.0 / n_in)


def _he_uniform(rng: np.random.Generator, n_in: int, n_out: int) -> FloatArray:
    return _uniform(rng, n_in, n_out, 2.0 / n_in)


def _glorot_normal(rng: np.random.Generator, n_in: int, n_out: int) -> FloatArray:
    return _normal(rng, n_in, n_out, 2.0 / (n_in + n_out))


def _glorot_uniform(rng: np.random.Generator, n_in: int, n_out: int) -> FloatArray:
    return _uniform(rng, n_in, n_out, 2.0 / (n_in + n_out))


INITIALIZERS: dict[str, Initializer] = {
    "he_normal": _he_normal,
    "he_uniform": _he_uniform,
    "glorot_normal": _glorot_normal,
    "glorot_uniform": _glorot_uniform,
}
"""Every initializer, by name: ``draw(rng, n_in, n_out)`` returns weights of shape (n_out, n_in)."""
