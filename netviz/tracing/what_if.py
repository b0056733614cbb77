"""What if something were missing: real forward passes, compared with the shares that fixed gates predict.

A share assumes that every unit keeps its gate for this image. Removing something can make units start or stop firing,
and then the exact change differs; this module computes both, with the units that make the difference.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.nn.activations import ACTIVATIONS
from netviz.nn.loss import softmax
from netviz.nn.parameters import Parameters
from netviz.tracing.connections import trace_connection
from netviz.tracing.image_trace import FloatArray, ImageTrace, allows_overflow, trace_image
from netviz.tracing.shares import trace_pixels
from netviz.tracing.units import trace_unit


@dataclass(frozen=True, slots=True)
class Flips:
    """The units of one hidden layer that fire only with a change (woken) or only without it (silenced), in order."""

    woken: tuple[int, ...] = ()
    silenced: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class WhatIf:
    """The network's answer with a change, compared with the answer without it.

    Attributes
    ----------
    logits_before, probabilities_before, logits, probabilities : ndarray of shape (n_outputs,)
        From forward passes, without and with the change.
    linear : ndarray of shape (n_outputs,)
        Change of each logit if every unit kept its gate.
    woken, silenced : tuple of int
        The units of the first hidden layer that fire only with the change, or only without it. With leaky ReLU, the
        units that the change lifts above 0, or takes down to it or below.
    later : tuple of Flips
        The same for each hidden layer after the first.
    """

    logits_before: FloatArray
    probabilities_before: FloatArray
    logits: FloatArray
    probabilities: FloatArray
    linear: FloatArray
    woken: tuple[int, ...]
    silenced: tuple[int, ...]
    later: tuple[Flips, ...] = ()

    @property
    def flips(self) -> tuple[Flips, ...]:
        """The units that fire only with or only without the change, for each hidden layer."""
        return Flips(self.woken, self.silenced), *self.later

    @property
    @allows_overflow
    def exact(self) -> FloatArray:
        """Exact change of each logit, of shape (n_outputs,)."""
        difference: FloatArray = self.logits - self.logits_before
        return difference

    @property
    def answer_before(self) -> int:
        """The answer without the change."""
        return int(self.probabilities_before.argmax())

    @property
    def answer(self) -> int:
        """The answer with the change."""
        return int(self.probabilities.argmax())

    @property
    def flipped(self) -> tuple[int, ...]:
        """The units of the first hidden layer that fire only with or only without the change, in order."""
        return tuple(sorted((*self.woken, *self.silenced)))


def without_pixels(trace: ImageTrace, pixels: Sequence[int]) -> WhatIf:
    """Return the network's answer with these pixels dark."""
    return _with_intensity(trace, pixels, 0.0)


def with_full_ink(trace: ImageTrace, pixels: Sequence[int]) -> WhatIf:
    """Return the network's answer with these pixels at full intensity."""
    return _with_intensity(trace, pixels, 1.0)


def without_unit(trace: ImageTrace, unit: int, layer: int = 0) -> WhatIf:
    """Return the network's answer if a unit of hidden layer `layer`, from 0, passed nothing on."""
    linear = -trace_unit(trace, unit, layer).outputs
    changed = trace.parameters.copy()
    changed.kernels[layer + 1][unit] = 0.0
    return _compare(trace, trace_image(changed, trace.image), linear)


def without_connection(trace: ImageTrace, layer: int, source: int, target: int) -> WhatIf:
    """Return the network's answer with one weight set to 0."""
    linear = -trace_connection(trace, layer, source, target, None).outputs
    changed: Parameters = trace.parameters.copy()
    changed.kernels[layer][source, target] = 0.0
    return _compare(trace, trace_image(changed, trace.image), linear)


@allows_overflow
def logits_without_each_pixel(trace: ImageTrace) -> FloatArray:
    """Return the exact logits with each pixel dark in turn, of shape (n_inputs, n_outputs).

    This is one forward pass for all pixels: removing a pixel subtracts x * w from the first layer's sums, and the
    results are the rows of one matrix from there on. Dark pixels change nothing.
    """
    lit = np.flatnonzero(trace.image)
    logits = np.broadcast_to(trace.logits, (trace.image.size, trace.logits.size)).copy()
    activation = ACTIVATIONS[trace.parameters.architecture.activation]
    sums = (*trace.pre_activations, trace.logits)
    signal: FloatArray = sums[0] - trace.image[lit, np.newaxis] * trace.parameters.kernels[0][lit]
    for kernel, bias in zip(trace.parameters.kernels[1:], trace.parameters.biases[1:], strict=True):
        activation.apply(signal)
        signal = signal @ kernel + bias
    logits[lit] = signal
    return logits


@dataclass(frozen=True, slots=True, eq=False)
class PixelRanking:
    """How much each pixel matters for a digit, measured by removing it.

    Attributes
    ----------
    digit : int
        The changes are those of its logit.
    changes : ndarray of shape (n_inputs,)
        Exact change of its logit without each pixel: negative if the pixel supports the digit.
    answers : ndarray of shape (n_inputs,) and integer dtype
        The answer without each pixel.
    """

    digit: int
    changes: FloatArray
    answers: NDArray[np.intp]

    @property
    def order(self) -> NDArray[np.intp]:
        """The pixels that change anything, the largest change first."""
        order = np.argsort(-np.abs(self.changes), kind="stable")
        chosen: NDArray[np.intp] = order[self.changes[order] != 0.0]
        return chosen


@allows_overflow
def rank_pixels(trace: ImageTrace, digit: int | None = None) -> PixelRanking:
    """Remove each pixel in turn and record the change of a digit's logit; by default the answer's."""
    logits = logits_without_each_pixel(trace)
    digit = trace.answer if digit is None else digit
    return PixelRanking(digit, logits[:, digit] - trace.logits[digit], softmax(logits).argmax(axis=1))


@allows_overflow
def _with_intensity(trace: ImageTrace, pixels: Sequence[int], intensity: float) -> WhatIf:
    chosen = list(pixels)
    # Products at full intensity; scaled by the step in intensity below.
    sent = trace_pixels(trace, chosen, hypothetical=True)
    steps = intensity - trace.image[chosen]
    carried = steps @ sent.products
    for gate, kernel in zip(trace.gates, trace.parameters.kernels[1:], strict=True):
        carried = (gate * carried) @ kernel
    image = trace.image.copy()
    image[chosen] = intensity
    return _compare(trace, trace_image(trace.parameters, image), carried)


def _fires(trace: ImageTrace, layer: int) -> NDArray[np.bool_]:
    # Below its kink, a leaky ReLU unit still passes a little on.
    if trace.parameters.architecture.activation == "leaky_relu":
        return np.greater(trace.pre_activations[layer], 0.0)
    return np.not_equal(trace.activations[layer], 0.0)


def _flips(before: ImageTrace, after: ImageTrace, layer: int) -> Flips:
    fired, fires = _fires(before, layer), _fires(after, layer)
    return Flips(tuple(np.flatnonzero(fires & ~fired).tolist()), tuple(np.flatnonzero(fired & ~fires).tolist()))


def _compare(before: ImageTrace, after: ImageTrace, linear: FloatArray) -> WhatIf:
    flips = [_flips(before, after, layer) for layer in range(len(before.activations))] or [Flips()]
    return WhatIf(
        logits_before=before.logits,
        probabilities_before=before.probabilities,
        logits=after.logits,
        probabilities=after.probabilities,
        linear=linear,
        woken=flips[0].woken,
        silenced=flips[0].silenced,
        later=tuple(flips[1:]),
    )
