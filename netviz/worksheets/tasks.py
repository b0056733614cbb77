"""The tasks of a worksheet as numbers: what is printed, and the answers.

A row that sums up many terms takes the rounding error of the others, as in the window's sums, so that what is printed
adds up to the network's own result.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from netviz.data import COLUMNS
from netviz.nn.activations import LEAKY_SLOPE
from netviz.tracing.arithmetic import Fixed
from netviz.tracing.connections import deltas
from netviz.tracing.image_trace import ImageTrace
from netviz.worksheets.rounding import answer, answers, exact, product, round_exactly, rounded, total

N_MARKED = 5
"""Pixels whose signals are worked out."""


@dataclass(frozen=True, slots=True)
class FlattenTask:
    """Where a pixel lands in the column, and which pixel a place in the column was."""

    pixel: int
    place: int

    @property
    def pixel_position(self) -> tuple[int, int]:
        """Row and column of the first pixel."""
        return divmod(self.pixel, COLUMNS)

    @property
    def place_position(self) -> tuple[int, int]:
        """Row and column of the second pixel."""
        return divmod(self.place, COLUMNS)


@dataclass(frozen=True, slots=True)
class CountTask:
    """How many weights and biases there are, from a layer's inputs and units."""

    sizes: tuple[int, ...]

    @property
    def layers(self) -> tuple[tuple[int, int], ...]:
        """Inputs and units of each dense layer."""
        return tuple(zip(self.sizes[:-1], self.sizes[1:], strict=True))

    @property
    def n_parameters(self) -> int:
        """Weights and biases together."""
        return sum(n_in * n_units + n_units for n_in, n_units in self.layers)


@dataclass(frozen=True, slots=True)
class UnitTask:
    """z of a unit of the first hidden layer, from five pixels, the sum over all others, and the bias.

    Attributes
    ----------
    unit : int
    pixels : tuple of int
        Flat indices.
    intensities, weights, products : tuple of Fixed
    others, bias, z : Fixed
        z is exactly the sum of products, others and bias.
    activation : str
    a : Fixed
    """

    unit: int
    pixels: tuple[int, ...]
    intensities: tuple[Fixed, ...]
    weights: tuple[Fixed, ...]
    products: tuple[Fixed, ...]
    others: Fixed
    bias: Fixed
    z: Fixed
    activation: str
    a: Fixed

    @property
    def fires(self) -> bool:
        """Whether z is above 0."""
        return self.z.units > 0


@dataclass(frozen=True, slots=True)
class SoftmaxTask:
    """The softmax of three logits, with the exponentials of the other seven added up.

    Attributes
    ----------
    classes : tuple of int
        Three of them, ascending, with the answer.
    logits, shifted, exponentials, probabilities : tuple of Fixed
        z, z - max, exp(z - max), and its share of the total.
    others, total : Fixed
        Of exp(z - max).
    answer, label : int
    """

    classes: tuple[int, ...]
    logits: tuple[Fixed, ...]
    shifted: tuple[Fixed, ...]
    exponentials: tuple[Fixed, ...]
    others: Fixed
    total: Fixed
    probabilities: tuple[Fixed, ...]
    answer: int
    label: int


@dataclass(frozen=True, slots=True)
class LossTask:
    """The loss of the image, and what the loss of the run fell to; both losses in nats.

    Attributes
    ----------
    probability, loss : Fixed
        Of the label, and -ln of it.
    batch_loss, fall, batch_probability : Fixed or None
        The loss of the run's last batch, how far it is below ln 10, and exp(-loss); None if it is not known.
    """

    probability: Fixed
    loss: Fixed
    batch_loss: Fixed | None = None
    fall: Fixed | None = None
    batch_probability: Fixed | None = None


@dataclass(frozen=True, slots=True)
class Update:
    """One weight's change in plain SGD, -η · δ · input.

    Attributes
    ----------
    source, target : int
        Numbers of the pixel or unit where the connection starts, and of the unit or class where it ends.
    value, delta, weight, change : Fixed
    """

    source: int
    target: int
    value: Fixed
    delta: Fixed
    weight: Fixed
    change: Fixed


@dataclass(frozen=True, slots=True)
class UpdateTask:
    """Changes of three weights: to the label, to the strongest other class, and from a pixel to a unit.

    Attributes
    ----------
    learning_rate : Fixed
    probabilities : tuple of Fixed
        Of the label and of the other class, from which their δ follows.
    to_label, to_other, from_pixel : Update
    """

    learning_rate: Fixed
    probabilities: tuple[Fixed, Fixed]
    to_label: Update
    to_other: Update
    from_pixel: Update


def unit_task(trace: ImageTrace, unit: int, pixels: tuple[int, ...]) -> UnitTask:
    """Return the task of working out a unit's z and activation."""
    kernel, bias = trace.parameters.kernels[0], trace.parameters.biases[0]
    intensities = tuple(rounded(float(trace.image[pixel])) for pixel in pixels)
    weights = tuple(rounded(float(kernel[pixel, unit])) for pixel in pixels)
    products = tuple(round_exactly(product(x, w)) for x, w in zip(intensities, weights, strict=True))
    z, shown_bias = rounded(float(trace.pre_activations[0][unit])), rounded(float(bias[unit]))
    others = Fixed(z.units - sum(term.units for term in products) - shown_bias.units, z.decimals)
    activation = trace.parameters.architecture.activation
    a = answer(float(trace.activations[0][unit]), activated(activation, z))
    return UnitTask(unit, pixels, intensities, weights, products, others, shown_bias, z, activation, a)


def activated(activation: str, z: Fixed) -> Fraction | float:
    """Return f(z) of a printed z, as a student computes it."""
    match activation:
        case "relu":
            return max(exact(z), Fraction(0))
        case "leaky_relu":
            return exact(z) if z.units > 0 else exact(z) * Fraction(str(LEAKY_SLOPE))
        case "tanh":
            return math.tanh(float(z))
        case "sigmoid":
            return 0.5 + 0.5 * math.tanh(0.5 * float(z))
    return exact(z)


def softmax_task(trace: ImageTrace, label: int) -> SoftmaxTask:
    """Return the task of working out three probabilities: those of the answer, of the label, and of the next best."""
    best = [int(digit) for digit in np.argsort(-trace.logits, kind="stable")]
    classes = tuple(sorted(list(dict.fromkeys([best[0], label, *best[1:]]))[:3]))
    logits = tuple(rounded(float(trace.logits[digit])) for digit in classes)
    highest = max(logit.units for logit in logits)
    shifted = tuple(Fixed(logit.units - highest) for logit in logits)
    exponentials = tuple(rounded(math.exp(float(value))) for value in shifted)
    exact_total = float(np.exp(trace.logits - trace.logits.max()).sum())
    others = Fixed(max(0, rounded(exact_total).units - sum(value.units for value in exponentials)))
    whole = total((*exponentials, others))
    by_hand = (exact(value) / exact(whole) for value in exponentials)
    probabilities = answers(zip((float(trace.probabilities[digit]) for digit in classes), by_hand, strict=True), most=4)
    return SoftmaxTask(classes, logits, shifted, exponentials, others, whole, probabilities, trace.answer, label)


def loss_task(trace: ImageTrace, label: int, batch_loss: float | None) -> LossTask | None:
    """Return the task of working out the losses; None if the label's probability is too small to be printed."""
    probability = rounded(float(trace.probabilities[label]))
    if probability.units == 0:
        return None
    loss = answer(-math.log(float(trace.probabilities[label])), -math.log(float(probability)), most=4)
    if batch_loss is None:
        return LossTask(probability, loss)
    shown = rounded(batch_loss, 4)
    start = rounded(math.log(trace.probabilities.size), 4)
    fall = Fixed(start.units - shown.units, 4)
    return LossTask(probability, loss, shown, fall, answer(math.exp(-batch_loss), math.exp(-float(shown)), most=4))


def update_task(trace: ImageTrace, label: int, learning_rate: Fixed, unit: int, target: int, pixel: int) -> UpdateTask:
    """Return the task of working out what plain SGD changes on one image.

    Parameters
    ----------
    trace : ImageTrace
    label : int
    learning_rate : Fixed
    unit : int
        Of the last hidden layer, with the two weights to classes.
    target : int
        Of the first hidden layer, at the end of the weight from a pixel.
    pixel : int
    """
    other = next(int(digit) for digit in np.argsort(-trace.probabilities, kind="stable") if digit != label)
    errors = deltas(trace, label)
    probabilities = rounded(float(trace.probabilities[label])), rounded(float(trace.probabilities[other]))
    shown = Fixed(probabilities[0].units - 10 ** probabilities[0].decimals), probabilities[1]
    last = len(errors) - 1
    activations = trace.activations[-1]

    def update(layer: int, source: int, end: int, value: float, delta: Fixed) -> Update:
        printed, weight = rounded(value), rounded(float(trace.parameters.kernels[layer][source, end]))
        true = -float(exact(learning_rate)) * float(errors[layer][end]) * value
        change = answer(true, -product(learning_rate, delta, printed))
        return Update(source, end, printed, delta, weight, change)

    return UpdateTask(
        learning_rate,
        probabilities,
        update(last, unit, label, float(activations[unit]), shown[0]),
        update(last, unit, other, float(activations[unit]), shown[1]),
        update(0, pixel, target, float(trace.image[pixel]), rounded(float(errors[0][target]))),
    )
