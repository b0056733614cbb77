"""What one hidden unit receives, sums up and passes on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.sentences import Sentence, sentence
from netviz.tracing.errors import TracingError
from netviz.tracing.image_trace import FloatArray, ImageTrace, allows_overflow
from netviz.tracing.shares import effects_on


@dataclass(frozen=True, slots=True, eq=False)
class UnitTrace:
    """One hidden unit, between the image and the digits.

    Attributes
    ----------
    layer, unit, n_units : int
        Its hidden layer, from 0, its number, and the number of units in the layer.
    products : ndarray of shape (n_sources,)
        x * w of each pixel, or a * w of each unit of the previous layer; with `bias` they sum to `pre_activation`.
    bias, pre_activation, activation : float
    pixel_weights : ndarray of shape (n_inputs,)
        Effect of each pixel on the sum, with the earlier gates fixed: in the first layer, the unit's weights.
    onward : ndarray of shape (n_targets,)
        Its weights to the next layer; in the last hidden layer, those to the digits.
    votes : ndarray of shape (n_outputs,)
        What the unit would add to each logit with activation 1: in the last hidden layer, its weights v to the
        digits; in earlier ones, its effect through the later layers with their gates fixed.
    outputs : ndarray of shape (n_outputs,)
        activation * votes: what the unit adds to each logit.
    """

    layer: int
    unit: int
    n_units: int
    products: FloatArray
    bias: float
    pre_activation: float
    activation: float
    pixel_weights: FloatArray
    onward: FloatArray
    votes: FloatArray
    outputs: FloatArray

    @property
    def fires(self) -> bool:
        """Whether the unit passes anything on."""
        return self.activation != 0.0


@allows_overflow
def trace_unit(trace: ImageTrace, unit: int, layer: int = 0) -> UnitTrace:
    """Trace a unit of hidden layer `layer`, from 0: its sum for this image and what it adds to the digits.

    Raises
    ------
    TracingError
        If the network has no such hidden layer, or the layer no such unit.
    """
    if not 0 <= layer < len(trace.activations):
        raise TracingError(_no_hidden_layer(layer, len(trace.activations)))
    n_units = trace.activations[layer].size
    if not 0 <= unit < n_units:
        raise TracingError(
            sentence("There is no unit {unit}; hidden units are numbered 0 to {last}.", unit=unit, last=n_units - 1)
        )
    kernels = trace.parameters.kernels
    activation = float(trace.activations[layer][unit])
    onward = kernels[layer + 1][unit]
    votes = onward
    for gate, kernel in zip(trace.gates[layer + 1 :], kernels[layer + 2 :], strict=True):
        votes = (gate * votes) @ kernel
    effects = effects_on(trace, layer, unit)
    pixel_weights = kernels[0] @ (trace.gates[0] * effects[0]) if effects else kernels[0][:, unit]
    sources = (trace.image, *trace.activations)[layer]
    return UnitTrace(
        layer=layer,
        unit=unit,
        n_units=n_units,
        products=sources * kernels[layer][:, unit],
        bias=float(trace.parameters.biases[layer][unit]),
        pre_activation=float(trace.pre_activations[layer][unit]),
        activation=activation,
        pixel_weights=np.asarray(pixel_weights, np.float64),
        onward=onward,
        votes=votes,
        outputs=activation * votes,
    )


def _no_hidden_layer(layer: int, n_layers: int) -> Sentence:
    match n_layers:
        case 0:
            return sentence("There is no hidden layer {layer}; this network has none.", layer=layer + 1)
        case 1:
            return sentence("There is no hidden layer {layer}; this network has only one.", layer=layer + 1)
        case _:
            return sentence(
                "There is no hidden layer {layer}; this network has {count}.", layer=layer + 1, count=n_layers
            )


def strongest(values: FloatArray, count: int) -> NDArray[np.intp]:
    """Return the indices of the `count` values of largest magnitude, largest first, without exact zeros."""
    order = np.argsort(-np.abs(values), kind="stable")[:count]
    chosen: NDArray[np.intp] = order[values[order] != 0.0]
    return chosen
