"""A gradient check for a live network: backpropagation compared with central differences.

`netviz.nn.gradient_check` checks the formulas on small networks. This check runs again and again while a network
trains: it samples a fixed number of parameters, recomputes only what depends on each with a forward pass independent of
training's, and skips parameters at which the loss has no slope.
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
"""Below this relative error, backpropagation is correct."""

# Above this, rounding alone (2e-16 of the logit, divided by twice the step) is 0.1% of a gradient of 0.0001.
_LARGEST_LOGIT = 1e4
_STEP = 1e-5
_SMALLEST = 1e-4


@dataclass(frozen=True, slots=True)
class GradientCheck:
    """The result of a gradient check.

    Attributes
    ----------
    largest_relative_error : float
        The largest |backpropagated - slope| / max(|backpropagated| + |slope|, 1e-4): below 1e-5 if backpropagation is
        correct, NaN if the network's numbers are NaN.
    n_checked : int
        Parameters compared.
    n_at_kinks : int
        Parameters skipped because a ReLU or leaky ReLU unit crosses its kink between the two sides, so that the loss
        has no slope there.
    largest_logit : float
        Largest magnitude of a logit. If it is huge, rounding makes the slope of the loss meaningless.
    """

    largest_relative_error: float
    n_checked: int
    n_at_kinks: int
    largest_logit: float = 0.0

    @property
    def is_right(self) -> bool | None:
        """Whether the two agree; None if the network's numbers are too large to say."""
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
    """Compare the gradient from backpropagation with the slope of the loss, in float64.

    The slope is (L(p + h) - L(p - h)) / 2h with h = 1e-5, near the cube root of float64's epsilon, where it is most
    accurate (Press et al., "Numerical Recipes", section 5.7).

    Parameters
    ----------
    parameters : Parameters
        Of any dtype; they are copied to float64.
    images : ndarray of shape (n, n_inputs)
        Intensities in [0, 1]. Eight are plenty; the time grows with their number.
    labels : ndarray of shape (n,) and integer dtype
    n_parameters : int
        Size of the sample: equally many from each kernel and bias if it is large enough, without repetition.
    seed : int
        Seed of the sample.
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
    """Return the dense layer and the unit to which a parameter belongs."""
    for layer, (n_in, n_out) in enumerate(architecture.kernel_shapes):
        if index < n_in * n_out:
            return layer, index // n_in
        index -= n_in * n_out
        if index < n_out:
            return layer, index
        index -= n_out
    raise ValueError(f"parameter index {index} past the end")


def _forward_again(
    parameters: Parameters, base: Forward, images: FloatArray, place: tuple[int, int]
) -> tuple[FloatArray, list[FloatArray]]:
    """Return the logits, and z of the hidden layers recomputed, after a change to one unit's parameters.

    Only that unit's sum and all later layers are recomputed; nothing else depends on it.
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
    """Return whether any unit is on different sides of its kink in two forward passes."""
    return activation in ("relu", "leaky_relu") and any(
        bool(((a > 0.0) != (b > 0.0)).any()) for a, b in zip(above, below, strict=True)
    )


def _draw(parameters: Parameters, n_parameters: int, rng: np.random.Generator) -> list[int]:
    """Sample indices into the vector; if an array is too small for its share, the larger ones make up for it."""
    everything = np.arange(parameters.vector.size, dtype=np.float64)
    parts = sorted(Parameters(parameters.architecture, everything).named().values(), key=lambda part: part.size)
    drawn: list[int] = []
    for number, part in enumerate(parts):
        share = -(-(n_parameters - len(drawn)) // (len(parts) - number))
        chosen = rng.choice(part.ravel(), min(share, part.size), replace=False)
        drawn.extend(int(index) for index in chosen)
    return drawn
