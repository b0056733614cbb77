"""Whether backpropagation is right, asked of a network as it is now: central differences beside it.

`netviz.nn.gradient_check` proves the formulas on small networks. This one is for a live network, again and again while
it trains: it draws a fixed number of parameters, computes only what depends on each, by another way forward than
training takes, and leaves out what no difference can tell.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.nn.activations import ACTIVATIONS
from netviz.nn.loss import cross_entropy
from netviz.nn.network import Forward, Workspace, forward
from netviz.nn.parameters import Architecture, Parameters
from netviz.tracing.image_trace import FloatArray, allows_overflow

RIGHT = 1e-5
"""Below this relative error, all is right."""

# From here on rounding alone, of 2e-16 of the logit by twice the step, is a thousandth of a gradient of 0.0001.
_LARGEST_LOGIT = 1e4
_STEP = 1e-5
_SMALLEST = 1e-4


@dataclass(frozen=True, slots=True)
class GradientCheck:
    """The result.

    Attributes
    ----------
    largest_relative_error : float
        The largest |backpropagated - slope| / max(|backpropagated| + |slope|, 1e-4); below 1e-5 where all is right.
        NaN where the network's numbers are.
    n_checked : int
        Parameters that were compared.
    n_at_kinks : int
        Parameters that were left out, because a unit of ReLU or leaky ReLU bends between the two sides and the loss
        has no slope there.
    largest_logit : float
        The largest magnitude of a logit. Where it is huge, the loss is rounded so much that its slope tells nothing.
    """

    largest_relative_error: float
    n_checked: int
    n_at_kinks: int
    largest_logit: float = 0.0

    @property
    def is_right(self) -> bool | None:
        """Whether the two agree; None where the network's numbers are too large for an answer."""
        if self.largest_relative_error < RIGHT:
            return True
        return False if self.largest_logit < _LARGEST_LOGIT else None


@allows_overflow
def check_gradient(
    parameters: Parameters,
    images: NDArray[np.floating[Any]],
    labels: NDArray[np.integer[Any]],
    n_parameters: int = 200,
    seed: int = 0,
) -> GradientCheck:
    """Compare the gradient by backpropagation with the slope of the loss, in float64.

    The slope is (L(p + h) - L(p - h)) / 2h with h = 1e-5, near the cube root of float64's rounding, where it is most
    exact (Press et al., "Numerical Recipes", section 5.7).

    Parameters
    ----------
    parameters : Parameters
        Of any dtype; converted to float64 and left as they are.
    images : ndarray of shape (n, n_inputs)
        Intensities in [0, 1]. Eight are plenty; the time grows with their number.
    labels : ndarray of int of shape (n,)
    n_parameters : int
        How many are drawn: as many of each kernel as of each bias where these have so many, none twice.
    seed : int
        Draws them, the same ones in every run.
    """
    exact = parameters.astype(np.float64)
    batch: FloatArray = images.astype(np.float64)
    gradient = Parameters(exact.architecture, dtype=np.float64)
    Workspace(exact.architecture, len(labels), np.float64).loss_and_gradient(exact, batch, labels, gradient)
    base = forward(exact, batch)
    errors, n_at_kinks = [0.0], 0
    for index in _draw(exact, n_parameters, np.random.default_rng(seed)):
        value = exact.vector[index]
        sides = []
        for moved in (value + _STEP, value - _STEP):
            exact.vector[index] = moved
            sides.append(_forward_again(exact, base, batch, _place_of(exact.architecture, index)))
        exact.vector[index] = value
        (above, z_above), (below, z_below) = sides
        if _bends(exact.architecture.activation, z_above, z_below):
            n_at_kinks += 1
            continue
        slope = float(np.mean(cross_entropy(above, labels) - cross_entropy(below, labels))) / (2.0 * _STEP)
        backpropagated = float(gradient.vector[index])
        errors.append(abs(backpropagated - slope) / np.maximum(abs(backpropagated) + abs(slope), _SMALLEST))
    largest_logit = float(np.abs(base.logits).max())
    return GradientCheck(float(np.max(errors)), len(errors) - 1, n_at_kinks, largest_logit)


def _place_of(architecture: Architecture, index: int) -> tuple[int, int]:
    """Return the dense layer and the unit that a parameter belongs to."""
    for layer, (n_in, n_out) in enumerate(architecture.kernel_shapes):
        if index < n_in * n_out:
            return layer, index // n_in
        index -= n_in * n_out
        if index < n_out:
            return layer, index
        index -= n_out
    raise ValueError("this network has fewer parameters")


def _forward_again(
    parameters: Parameters, base: Forward, images: FloatArray, place: tuple[int, int]
) -> tuple[FloatArray, list[FloatArray]]:
    """Return the logits, and the z of the hidden layers on the way, where only one unit's parameters have changed.

    Its sum is computed anew, and so are all layers behind it; nothing else depends on it.
    """
    layer, unit = place
    activation = ACTIVATIONS[parameters.architecture.activation]
    source = images if layer == 0 else base.activations[layer - 1]
    z = np.array((*base.pre_activations, base.logits)[layer], dtype=np.float64)
    z[:, unit] = source @ parameters.kernels_by_unit[layer][unit] + parameters.biases[layer][unit]
    passed = []
    for kernel, bias in zip(parameters.kernels[layer + 1 :], parameters.biases[layer + 1 :], strict=True):
        passed.append(z)
        signal = z.copy()
        activation.apply(signal)
        z = signal @ kernel + bias
    return z, passed


def _bends(activation: str, above: list[FloatArray], below: list[FloatArray]) -> bool:
    """Whether a unit is on one side of its kink for one of two ways forward, and on the other for the other."""
    return activation in ("relu", "leaky_relu") and any(
        bool(((a > 0.0) != (b > 0.0)).any()) for a, b in zip(above, below, strict=True)
    )


def _draw(parameters: Parameters, n_parameters: int, rng: np.random.Generator) -> list[int]:
    """Draw indices into the vector; what a small part lacks, the larger ones make up for."""
    everything = np.arange(parameters.vector.size, dtype=np.float64)
    parts = sorted(Parameters(parameters.architecture, everything).named().values(), key=lambda part: part.size)
    drawn: list[int] = []
    for number, part in enumerate(parts):
        share = -(-(n_parameters - len(drawn)) // (len(parts) - number))
        chosen = rng.choice(part.ravel(), min(share, part.size), replace=False)
        drawn.extend(int(index) for index in chosen)
    return drawn
