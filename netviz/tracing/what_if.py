"""What if something were not there: real forward passes beside the shares that the gates promise.

A share is counted with every unit firing or silent as it is for this image. Taking something away can wake units or
silence them, and then the true change is another one; both are kept here, with the units that made the difference.
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
    """The units of one hidden layer that fire only with a change, or only without it, in order."""

    woken: tuple[int, ...] = ()
    silenced: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class WhatIf:
    """The network's answer with a change, beside the one without.

    Attributes
    ----------
    logits_before, probabilities_before, logits, probabilities : ndarray of shape (n_outputs,)
        From forward passes, without and with the change.
    linear : ndarray of shape (n_outputs,)
        By how much each logit would change if every unit kept its gate.
    woken, silenced : tuple of int
        The units of the first hidden layer that fire only with the change, or only without it. Of leaky ReLU, those
        that the change lifts above 0, or brings down to it.
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
        """The units that fire on one side only, for each hidden layer."""
        return Flips(self.woken, self.silenced), *self.later

    @property
    @allows_overflow
    def exact(self) -> FloatArray:
        """By how much each logit really changes, of shape (n_outputs,)."""
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
        """The units of the first hidden layer that fire on one side only, in order."""
        return tuple(sorted((*self.woken, *self.silenced)))


def without_pixels(trace: ImageTrace, pixels: Sequence[int]) -> WhatIf:
    """Return what the network would say if these pixels were dark."""
    return _with_intensity(trace, pixels, 0.0)


def with_full_ink(trace: ImageTrace, pixels: Sequence[int]) -> WhatIf:
    """Return what the network would say if these pixels had full intensity."""
    return _with_intensity(trace, pixels, 1.0)


def without_unit(trace: ImageTrace, unit: int, layer: int = 0) -> WhatIf:
    """Return what the network would say if a unit of hidden layer `layer`, from 0, passed nothing on."""
    linear = -trace_unit(trace, unit, layer).outputs
    changed = trace.parameters.copy()
    changed.kernels[layer + 1][unit] = 0.0
    return _compare(trace, trace_image(changed, trace.image), linear)


def without_connection(trace: ImageTrace, layer: int, source: int, target: int) -> WhatIf:
    """Return what the network would say if one weight were 0."""
    linear = -trace_connection(trace, layer, source, target, None).outputs
    changed: Parameters = trace.parameters.copy()
    changed.kernels[layer][source, target] = 0.0
    return _compare(trace, trace_image(changed, trace.image), linear)


@allows_overflow
def logits_without_each_pixel(trace: ImageTrace) -> FloatArray:
    """Return the exact logits with each pixel dark in turn, of shape (n_inputs, n_outputs).

    All forward passes are one: a pixel's absence takes x * w from the first layer's sums, and from there on the
    images are the rows of one matrix. Dark pixels change nothing.
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
    """How much each pixel matters for the answer, by taking it away.

    Attributes
    ----------
    digit : int
        The answer, whose logit is looked at.
    changes : ndarray of shape (n_inputs,)
        Exact change of its logit without each pixel: negative where the pixel supports the answer.
    answers : ndarray of int of shape (n_inputs,)
        What would be answered without each pixel.
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
def rank_pixels(trace: ImageTrace) -> PixelRanking:
    """Take away each pixel in turn and note what becomes of the answer's logit."""
    logits = logits_without_each_pixel(trace)
    digit = trace.answer
    return PixelRanking(digit, logits[:, digit] - trace.logits[digit], softmax(logits).argmax(axis=1))


@allows_overflow
def _with_intensity(trace: ImageTrace, pixels: Sequence[int], intensity: float) -> WhatIf:
    chosen = list(pixels)
    # Full intensity in both: what one pixel sends is that times its intensity.
    sent = trace_pixels(trace, chosen, hypothetical=True)
    steps = intensity - trace.image[chosen]
    carried = steps @ sent.products
    for gate, kernel in zip(trace.gates, trace.parameters.kernels[1:], strict=True):
        carried = (gate * carried) @ kernel
    image = trace.image.copy()
    image[chosen] = intensity
    return _compare(trace, trace_image(trace.parameters, image), carried)


def _fires(trace: ImageTrace, layer: int) -> NDArray[np.bool_]:
    # Below 0, a unit of leaky ReLU passes on a little; it is past its kink all the same.
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
