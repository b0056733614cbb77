"""The value that every connection is drawn by, in each mode: the weights, what they carry, their gradient or change."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.nn.parameters import Parameters
from netviz.scene.appearance import GradientOf, Mode
from netviz.scene.frames import RenderRequest
from netviz.tracing.connections import deltas
from netviz.tracing.image_trace import FloatArray, ImageTrace, allows_overflow

Kernels = tuple[NDArray[np.float32], ...]

NO_LABEL = "A gradient needs a label: say what the drawing is meant to be."
NO_BATCH = "There is no last batch yet: train one (B)."
COMING = "The gradient of this moment's batch is being computed again."
NO_REFERENCE = "There is nothing to compare with yet: set a mark (Ctrl+K) and go on training."
NO_CHANGE = "Nothing has changed since then: train a batch (B)."
OTHER_SIZES = "These weights cannot be compared: the network had other sizes then."


@dataclass(frozen=True, slots=True, eq=False)
class Quantity:
    """What is drawn.

    Attributes
    ----------
    kernels : tuple of ndarray of float32 of shape (n_in, n_out)
        A value for every connection of each layer; 0 where it is not known.
    tiles : tuple of ndarray of float32 of the same shapes
        The values on the wall and of the output weights, which are the weights where signals are drawn.
    deltas : tuple of ndarray of shape (n_units,) or None
        Of each hidden layer, where the gradient of the image shown is drawn.
    missing : str
        Why nothing is known, in a sentence; empty where it is.
    """

    kernels: Kernels
    tiles: Kernels
    deltas: tuple[FloatArray, ...] | None = None
    missing: str = ""


@allows_overflow
def quantity_of(request: RenderRequest, trace: ImageTrace) -> Quantity:
    """Return the quantity that a request asks for."""
    parameters = request.snapshot.parameters
    match request.appearance.mode:
        case Mode.WEIGHTS:
            kernels = _single(parameters)
            return Quantity(kernels, kernels)
        case Mode.SIGNAL:
            return Quantity(_signals(request, trace), _single(parameters))
        case Mode.GRADIENT if request.appearance.gradient_of is GradientOf.IMAGE:
            return _gradient_of_image(request, trace)
        case Mode.GRADIENT:
            gradient = request.snapshot.gradient
            if gradient is None and request.newer is not None:
                gradient = request.newer.gradient
            if gradient is None:
                return _nothing(parameters, COMING if request.snapshot.step else NO_BATCH)
            return _same(_single(gradient))
        case Mode.CHANGE:
            return _change(request)


def _change(request: RenderRequest) -> Quantity:
    parameters, newer, older = request.snapshot.parameters, request.newer, request.older
    if newer is None or older is None:
        return _nothing(parameters, NO_REFERENCE)
    # For a moment what is compared may be of the run before, where another one has begun.
    sizes = {each.architecture.layer_sizes for each in (parameters, newer.parameters, older.parameters)}
    if len(sizes) > 1:
        return _nothing(parameters, OTHER_SIZES)
    if np.array_equal(newer.parameters.vector, older.parameters.vector):
        return _nothing(parameters, NO_CHANGE)
    pairs = zip(newer.parameters.kernels_by_unit, older.parameters.kernels_by_unit, strict=True)
    return _same(tuple(np.subtract(now, then).astype(np.float32, copy=False).T for now, then in pairs))


def _gradient_of_image(request: RenderRequest, trace: ImageTrace) -> Quantity:
    """Return source · δ of every connection (Rumelhart, Hinton and Williams, 1986)."""
    label = request.image.label
    if label is None:
        return _nothing(request.snapshot.parameters, NO_LABEL)
    found = deltas(trace, label)
    sources = (trace.image, *trace.activations)
    parts = (
        np.multiply.outer(delta.astype(np.float32), source.astype(np.float32)).T
        for delta, source in zip(found, sources, strict=True)
    )
    kernels = tuple(parts)
    return Quantity(kernels, kernels, deltas=found[:-1])


def _signals(request: RenderRequest, trace: ImageTrace) -> Kernels:
    signals = [request.image.intensities, *trace.activations]
    values = []
    for number, kernel in enumerate(_single(request.snapshot.parameters)):
        # The product is made in the kernel's own memory order, a unit's connections beside each other.
        product = kernel.T * signals[number].astype(np.float32)
        if request.appearance.firing_only and number < len(trace.activations):
            product *= (trace.activations[number] != 0.0).astype(np.float32)[:, np.newaxis]
        values.append(product.T)
    return tuple(values)


def _same(kernels: Kernels) -> Quantity:
    return Quantity(kernels, kernels)


def _nothing(parameters: Parameters, why: str) -> Quantity:
    kernels = tuple(np.zeros_like(kernel, np.float32) for kernel in parameters.kernels)
    return Quantity(kernels, kernels, missing=why)


def _single(parameters: Parameters) -> Kernels:
    """Return the kernels in float32; the lesson's parameters are in float64."""
    return tuple(kernel.astype(np.float32, copy=False) for kernel in parameters.kernels)
