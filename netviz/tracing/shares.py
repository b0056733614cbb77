"""What each pixel adds to each logit, and what the biases add: shares that sum to the logits exactly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from netviz.sentences import sentence
from netviz.tracing.errors import TracingError
from netviz.tracing.image_trace import FloatArray, ImageTrace, allows_overflow


@dataclass(frozen=True, slots=True, eq=False)
class PixelTrace:
    """What a selection of pixels sends, layer by layer, summed over the pixels.

    Attributes
    ----------
    pixels : tuple of int
        Flat indices, 28 * row + column.
    intensities : ndarray of shape (n_pixels,)
        The intensities used in the sums: the image's own, or 1 for each pixel if `hypothetical`.
    hypothetical : bool
        True if full intensity was assumed, because the pixels are dark in the image.
    products : ndarray of shape (n_pixels, n_first_hidden)
        The products x * w on each connection of the first layer.
    arriving : tuple of ndarray of shape (n_units,)
        For each hidden layer, what the pixels add to each unit's pre-activation.
    passed_on : tuple of ndarray of shape (n_units,)
        The same after the units' gates: what reaches the next layer.
    outputs : ndarray of shape (n_outputs,)
        What the pixels add to each logit.
    """

    pixels: tuple[int, ...]
    intensities: FloatArray
    hypothetical: bool
    products: FloatArray
    arriving: tuple[FloatArray, ...]
    passed_on: tuple[FloatArray, ...]
    outputs: FloatArray


@allows_overflow
def trace_pixels(trace: ImageTrace, pixels: Sequence[int], *, hypothetical: bool | None = None) -> PixelTrace:
    """Trace pixels from the image to the logits, with the gates fixed as for this image.

    Parameters
    ----------
    trace : ImageTrace
    pixels : sequence of int
        Flat indices into the image, each at most once.
    hypothetical : bool, optional
        Assume full intensity for every pixel. By default, only if all of them are dark, because dark pixels send
        nothing.

    Raises
    ------
    TracingError
        If an index is outside the image or is repeated, or there is none.
    """
    chosen = np.asarray(pixels, dtype=np.intp)
    if not chosen.size:
        raise TracingError(sentence("No pixel is selected; select at least one."))
    outside = chosen[(chosen < 0) | (chosen >= trace.image.size)]
    if outside.size:
        raise TracingError(
            sentence(
                "There is no pixel {pixel}; pixels are numbered 0 to {last}.",
                pixel=int(outside[0]),
                last=trace.image.size - 1,
            )
        )
    if np.unique(chosen).size != chosen.size:
        raise TracingError(sentence("A pixel is selected twice; select each pixel once."))
    intensities = trace.image[chosen]
    if hypothetical is None:
        hypothetical = not intensities.any()
    if hypothetical:
        intensities = np.ones_like(intensities)
    products = intensities[:, np.newaxis] * trace.parameters.kernels[0][chosen]
    arriving, passed_on, outputs = _through_gates(trace, products.sum(axis=0))
    return PixelTrace(
        pixels=tuple(int(pixel) for pixel in chosen),
        intensities=intensities,
        hypothetical=hypothetical,
        products=products,
        arriving=arriving,
        passed_on=passed_on,
        outputs=outputs,
    )


@allows_overflow
def effects_on(trace: ImageTrace, layer: int, unit: int) -> tuple[FloatArray, ...]:
    """Return the effect of each hidden unit before dense layer `layer` on one sum in that layer, with the gates fixed.

    Returns
    -------
    tuple of ndarray of shape (n_units,)
        One for each hidden layer before `layer`; the last holds the weights into the sum. Empty for the first dense
        layer.
    """
    kernels = trace.parameters.kernels
    effects: list[FloatArray] = []
    effect = np.asarray(kernels[layer][:, unit], np.float64)
    for before in reversed(range(layer)):
        effects.insert(0, effect)
        effect = kernels[before] @ (trace.gates[before] * effect)
    return tuple(effects)


@allows_overflow
def pixel_shares(trace: ImageTrace) -> FloatArray:
    """Return each pixel's share of each logit, of shape (n_inputs, n_outputs).

    With one hidden layer the share of pixel p in logit k is x_p * sum over j of w_pj * gate_j * v_jk.
    """
    effect = trace.parameters.kernels[-1]
    for kernel, gate in zip(trace.parameters.kernels[-2::-1], trace.gates[::-1], strict=True):
        effect = kernel @ (gate[:, np.newaxis] * effect)
    return trace.image[:, np.newaxis] * effect


@allows_overflow
def bias_share(trace: ImageTrace) -> FloatArray:
    """Return what all biases together add to each logit, of shape (n_outputs,).

    The activation function's value at 0 counts as a bias: it does not depend on the image.
    """
    biases = trace.parameters.biases
    signal: FloatArray = biases[0].astype(np.float64)
    for gate, kernel, bias in zip(trace.gates, trace.parameters.kernels[1:], biases[1:], strict=True):
        signal = (gate * signal + trace.offset) @ kernel + bias
    return signal


def _through_gates(
    trace: ImageTrace, first: FloatArray
) -> tuple[tuple[FloatArray, ...], tuple[FloatArray, ...], FloatArray]:
    arriving, passed_on = [], []
    signal = first
    for gate, kernel in zip(trace.gates, trace.parameters.kernels[1:], strict=True):
        arriving.append(signal)
        passed = gate * signal
        passed_on.append(passed)
        signal = passed @ kernel
    return tuple(arriving), tuple(passed_on), signal
