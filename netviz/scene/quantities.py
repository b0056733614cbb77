"""The quantity that the connections show in each mode: weights, signals, gradient or change."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.formats.counting import Counting
from netviz.nn.parameters import Parameters
from netviz.scene.appearance import GradientOf, Mode
from netviz.scene.frames import RenderedFrame, RenderRequest
from netviz.sentences import Sentence, sentence
from netviz.tracing.connections import deltas
from netviz.tracing.image_trace import FloatArray, ImageTrace, allows_overflow
from netviz.training import Snapshot

Kernels = tuple[NDArray[np.float32], ...]

NO_LABEL = sentence("A gradient needs a label, and this image has none.")
NO_BATCH = sentence("No batch has been trained yet: train one (B).")
COMING = sentence("Recomputing the gradient of this batch.")
TRAINED_ELSEWHERE = sentence("A checkpoint holds no gradient of its batch: choose the gradient of this image.")
NO_REFERENCE = sentence("There is nothing to compare with yet: set a mark (Ctrl+K) and continue training.")
NO_CHANGE = sentence("Nothing has changed since then: train a batch (B).")
SAME_CHECKPOINT = sentence("The change is measured from this checkpoint: choose another one in the timeline.")
NO_DIFFERENCE = sentence("Both networks have the same weights.")
DIFFERENT_SIZES = sentence("These weights cannot be compared: the layers of the two networks have different sizes.")


@dataclass(frozen=True, slots=True, eq=False)
class Quantity:
    """The quantity of one moment.

    Of a gradient, the values are −∂L/∂w, the direction of descent, and −δ: positive, and blue, is what learning raises,
    as in the change that follows from it.

    Attributes
    ----------
    kernels : tuple of ndarray of shape (n_in, n_out) and dtype float32
        A value for every connection of each layer; 0 if it is unknown.
    tiles : tuple of ndarray of shape (n_in, n_out) and dtype float32
        The values for the wall and the output weights: as `kernels`, but weights in the signal mode.
    deltas : tuple of ndarray of shape (n_units,), or None
        −δ of each hidden layer, if the gradient of the image is drawn.
    missing : str
        A sentence that says why the values are unknown; empty if they are known.
    """

    kernels: Kernels
    tiles: Kernels
    deltas: tuple[FloatArray, ...] | None = None
    missing: str = ""


@allows_overflow
def quantity_of(request: RenderRequest | RenderedFrame, trace: ImageTrace) -> Quantity:
    """Return the quantity that a request needs, or that a frame shows."""
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
                return _unknown(parameters, _why_no_batch(request.snapshot))
            kernels = tuple(np.negative(kernel) for kernel in _single(gradient))
            return Quantity(kernels, kernels)
        case Mode.CHANGE:
            return _change(request)


def _why_no_batch(snapshot: Snapshot) -> Sentence:
    """Return why the gradient of the last batch is unknown."""
    if snapshot.counting is not Counting.BATCH:
        return TRAINED_ELSEWHERE
    return COMING if snapshot.step else NO_BATCH


def _change(request: RenderRequest | RenderedFrame) -> Quantity:
    parameters, newer, older = request.snapshot.parameters, request.newer, request.older
    if newer is None or older is None:
        return _unknown(parameters, NO_REFERENCE)
    # Just after a run has begun, what is compared may still belong to the run before.
    sizes = {each.architecture.layer_sizes for each in (parameters, newer.parameters, older.parameters)}
    if len(sizes) > 1:
        return _unknown(parameters, DIFFERENT_SIZES)
    if np.array_equal(newer.parameters.vector, older.parameters.vector):
        return _unknown(parameters, _why_no_change(newer, older))
    pairs = zip(newer.parameters.kernels_by_unit, older.parameters.kernels_by_unit, strict=True)
    kernels = tuple(np.subtract(now, then).astype(np.float32, copy=False).T for now, then in pairs)
    return Quantity(kernels, kernels)


def _why_no_change(newer: Snapshot, older: Snapshot) -> Sentence:
    if newer.run_id != older.run_id:
        return NO_DIFFERENCE
    return NO_CHANGE if newer.counting is Counting.BATCH else SAME_CHECKPOINT


def _gradient_of_image(request: RenderRequest | RenderedFrame, trace: ImageTrace) -> Quantity:
    """Return −source · δ of every connection (Rumelhart, Hinton and Williams, 1986)."""
    label = request.image.label
    if label is None:
        return _unknown(request.snapshot.parameters, NO_LABEL)
    found = tuple(-delta for delta in deltas(trace, label))
    sources = (trace.image, *trace.activations)
    parts = (
        np.multiply.outer(delta.astype(np.float32), source.astype(np.float32)).T
        for delta, source in zip(found, sources, strict=True)
    )
    kernels = tuple(parts)
    return Quantity(kernels, kernels, deltas=found[:-1])


def _signals(request: RenderRequest | RenderedFrame, trace: ImageTrace) -> Kernels:
    signals = [request.image.intensities, *trace.activations]
    values = []
    for number, kernel in enumerate(_single(request.snapshot.parameters)):
        # Multiply in the kernel's own memory order, in which a unit's connections are adjacent.
        product = kernel.T * signals[number].astype(np.float32)
        if request.appearance.firing_only and number < len(trace.activations):
            product *= (trace.activations[number] != 0.0).astype(np.float32)[:, np.newaxis]
        values.append(product.T)
    return tuple(values)


def _unknown(parameters: Parameters, reason: str) -> Quantity:
    kernels = tuple(np.zeros_like(kernel, np.float32) for kernel in parameters.kernels)
    return Quantity(kernels, kernels, missing=reason)


def _single(parameters: Parameters) -> Kernels:
    """Return the kernels in float32; the lesson's parameters are in float64."""
    return tuple(kernel.astype(np.float32, copy=False) for kernel in parameters.kernels)
