"""One connection: its weight, its signal for an image, and the gradient of the loss."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from netviz.nn.activations import ACTIVATIONS
from netviz.sentences import sentence
from netviz.tracing.errors import TracingError
from netviz.tracing.image_trace import FloatArray, ImageTrace, allows_overflow


@dataclass(frozen=True, slots=True, eq=False)
class ConnectionTrace:
    """One connection, from unit `source` of the previous layer to unit `target` of dense layer `layer`, all from 0.

    Attributes
    ----------
    layer, source, target : int
    weight : float
    source_value : float
        The pixel's intensity, or the hidden unit's activation.
    signal : float
        source_value * weight: what the connection adds to the target's sum.
    gradient : float or None
        Derivative of the loss -log p(label) with respect to the weight; None if the image has no label.
    target_pre_activation : float
        The sum that the signal is part of; a logit if the target is a digit.
    target_fires : bool
        Whether the target passes anything on; True for a digit.
    outputs : ndarray of shape (n_outputs,)
        What the connection adds to each logit, with the gates fixed as for this image.
    """

    layer: int
    source: int
    target: int
    weight: float
    source_value: float
    signal: float
    gradient: float | None
    target_pre_activation: float
    target_fires: bool
    outputs: FloatArray


@allows_overflow
def trace_connection(trace: ImageTrace, layer: int, source: int, target: int, label: int | None) -> ConnectionTrace:
    """Look at one connection of the network.

    Parameters
    ----------
    trace : ImageTrace
    layer, source, target : int
        Dense layer, unit before it and unit in it, from 0.
    label : int or None
        Label of the image, for the gradient.

    Raises
    ------
    TracingError
        If the network has no such connection.
    """
    kernels = trace.parameters.kernels
    if not 0 <= layer < len(kernels):
        raise TracingError(
            sentence(
                "There is no dense layer {layer}; dense layers are numbered 1 to {last}.",
                layer=layer + 1,
                last=len(kernels),
            )
        )
    n_sources, n_targets = kernels[layer].shape
    if not 0 <= source < n_sources:
        raise TracingError(
            sentence(
                "Dense layer {layer} has no input {source}; its inputs are numbered 0 to {last}.",
                layer=layer + 1,
                source=source,
                last=n_sources - 1,
            )
        )
    if not 0 <= target < n_targets:
        raise TracingError(
            sentence(
                "Dense layer {layer} has no unit {target}; its units are numbered 0 to {last}.",
                layer=layer + 1,
                target=target,
                last=n_targets - 1,
            )
        )
    values = (trace.image, *trace.activations)[layer]
    weight = float(kernels[layer][source, target])
    signal = float(values[source]) * weight
    sums = (*trace.pre_activations, trace.logits)[layer]
    is_last = layer == len(kernels) - 1
    return ConnectionTrace(
        layer=layer,
        source=source,
        target=target,
        weight=weight,
        source_value=float(values[source]),
        signal=signal,
        gradient=None if label is None else float(values[source] * deltas(trace, label)[layer][target]),
        target_pre_activation=float(sums[target]),
        target_fires=is_last or bool(trace.activations[layer][target] != 0.0),
        outputs=_outputs(trace, layer, target, signal),
    )


@allows_overflow
def deltas(trace: ImageTrace, label: int) -> tuple[FloatArray, ...]:
    """Return the derivatives of -log p(label) with respect to every layer's z, from the first layer to the logits.

    Rumelhart, Hinton and Williams (1986): p - y at the outputs; in each layer before, W delta times the derivative of
    the activation function.

    Returns
    -------
    tuple of ndarray of shape (n_units,)
        One for each dense layer.
    """
    delta = trace.probabilities.copy()
    delta[label] -= 1.0
    found = [delta]
    activation = ACTIVATIONS[trace.parameters.architecture.activation]
    for kernel, values in zip(trace.parameters.kernels[:0:-1], trace.activations[::-1], strict=True):
        before: FloatArray = kernel @ found[0]
        activation.scale_by_derivative(before, values)
        found.insert(0, before)
    return tuple(found)


def _outputs(trace: ImageTrace, layer: int, target: int, signal: float) -> FloatArray:
    carried = np.zeros(trace.parameters.kernels[layer].shape[1])
    carried[target] = signal
    for gate, kernel in zip(trace.gates[layer:], trace.parameters.kernels[layer + 1 :], strict=True):
        carried = (gate * carried) @ kernel
    return carried
