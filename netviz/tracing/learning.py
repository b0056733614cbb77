"""Learning from one example, stage by stage: forward, loss, backward, update, and forward again.

Rumelhart, Hinton and Williams, "Learning representations by back-propagating errors" (1986), for a single image. All
numbers are float64, and all functions work on copies: they never change the parameters or the optimizer passed in.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.nn.activations import ACTIVATIONS
from netviz.nn.loss import cross_entropy
from netviz.nn.network import forward
from netviz.nn.optimizers import Optimizer
from netviz.nn.parameters import Parameters
from netviz.sentences import sentence
from netviz.tracing.connections import deltas
from netviz.tracing.errors import TracingError
from netviz.tracing.image_trace import FloatArray, ImageTrace, allows_overflow, trace_image

LEARNING_RATES = {"sgd": 0.003, "momentum": 0.003, "adam": 0.001}
"""Default rate for a single example, by optimizer: large enough to see the step, small enough not to diverge."""


@dataclass(frozen=True, slots=True, eq=False)
class LearningStep:
    """One step on one example, with everything that each stage computes.

    Attributes
    ----------
    before : ImageTrace
        Stage 1, forward: the image with the parameters as they were.
    label : int
        The image's label.
    loss_before : float
        Stage 2, loss: L = -log p(label), in nats.
    deltas : tuple of ndarray of shape (n_units,)
        Stage 3, backward: the derivative of L with respect to every layer's z, the outputs' last. For the outputs it
        is p - y; for a hidden unit, f'(z) times what comes back through its weights, which is 0 if the unit is closed.
    gradient : Parameters
        Also stage 3, in float64: the derivative of L with respect to every weight, source · δ, and every bias, δ.
    learning_rate : float
    change : Parameters
        Stage 4, update, in float64: what the optimizer added to every parameter.
    optimizer : Optimizer
        A copy, with its state after this step. Momentum and Adam have state.
    after : ImageTrace
        Stage 5, forward again: the same image with the changed parameters.
    loss_after : float
    """

    before: ImageTrace
    label: int
    loss_before: float
    deltas: tuple[FloatArray, ...]
    gradient: Parameters
    learning_rate: float
    change: Parameters
    optimizer: Optimizer
    after: ImageTrace
    loss_after: float

    @property
    def output_deltas(self) -> FloatArray:
        """The digits' deltas, p - y, of shape (n_outputs,)."""
        return self.deltas[-1]

    @property
    def hidden_deltas(self) -> tuple[FloatArray, ...]:
        """Each hidden layer's deltas, of shape (n_units,) each."""
        return self.deltas[:-1]

    @property
    def sources(self) -> tuple[FloatArray, ...]:
        """The inputs of each dense layer before the step: the image, then the activations."""
        return (self.before.image, *self.before.activations)

    @property
    def closed(self) -> tuple[NDArray[np.bool_], ...]:
        """For each hidden layer, which units pass no error back because f'(z) is 0: with ReLU, those not firing."""
        return tuple(np.equal(slope, 0.0) for slope in slopes(self.before))

    @property
    def winner(self) -> int:
        """The network's answer before the step."""
        return self.before.answer

    @property
    def was_right(self) -> bool:
        """Whether that answer is the label."""
        return self.winner == self.label


@allows_overflow
def learn(trace: ImageTrace, label: int, optimizer: Optimizer, learning_rate: float) -> LearningStep:
    """Take one step on one example.

    Parameters
    ----------
    trace : ImageTrace
        The image in the network that learns.
    label : int
        The label to learn, not necessarily the image's own.
    optimizer : Optimizer
        For as many parameters as the network has, of either dtype: a new one, or a run's own with its state. It is
        copied; the step is computed in its dtype.
    learning_rate : float

    Raises
    ------
    TracingError
        If the network has no such output.
    """
    loss_before = loss_of(trace, label)
    # Adding 0.0 turns the -0.0 of a closed unit into 0.0.
    found = tuple(delta + 0.0 for delta in deltas(trace, label))
    gradient = gradient_of(trace, found)
    changed = trace.parameters.copy()
    moved = copy.deepcopy(optimizer)
    moved.step(changed, gradient, learning_rate)
    after = trace_image(changed, trace.image)
    change = Parameters(changed.architecture, changed.vector - trace.parameters.vector)
    return LearningStep(
        before=trace,
        label=label,
        loss_before=loss_before,
        deltas=found,
        gradient=gradient,
        learning_rate=learning_rate,
        change=change,
        optimizer=moved,
        after=after,
        loss_after=loss_of(after, label),
    )


@allows_overflow
def loss_of(trace: ImageTrace, label: int) -> float:
    """Return -log p(label), in nats.

    Raises
    ------
    TracingError
        If the network has no such output.
    """
    n_outputs = trace.logits.size
    if not 0 <= label < n_outputs:
        raise TracingError(
            sentence("There is no label {label}; labels are numbered 0 to {last}.", label=label, last=n_outputs - 1)
        )
    return float(cross_entropy(trace.logits[np.newaxis], np.array([label]))[0])


@allows_overflow
def gradient_of(trace: ImageTrace, layer_deltas: tuple[FloatArray, ...]) -> Parameters:
    """Return the gradient of the loss in float64: source · δ for weights, δ for biases.

    Parameters
    ----------
    trace : ImageTrace
    layer_deltas : tuple of ndarray of shape (n_units,)
        One for each dense layer.
    """
    gradient = Parameters(trace.parameters.architecture, dtype=np.float64)
    sources = (trace.image, *trace.activations)
    parts = zip(gradient.kernels_by_unit, gradient.biases, layer_deltas, sources, strict=True)
    for kernel, bias, delta, source in parts:
        np.multiply(delta[:, np.newaxis], source, out=kernel)
        bias[...] = delta
    return gradient


@allows_overflow
def slopes(trace: ImageTrace) -> tuple[FloatArray, ...]:
    """Return f'(z) for the units of each hidden layer, of shape (n_units,) each."""
    activation = ACTIVATIONS[trace.parameters.architecture.activation]
    found = tuple(np.ones_like(values) for values in trace.activations)
    for slope, values in zip(found, trace.activations, strict=True):
        activation.scale_by_derivative(slope, values)
    return found


def repeat(step: LearningStep, n_times: int) -> Iterator[LearningStep]:
    """Repeat a step on the same example.

    Parameters
    ----------
    step : LearningStep
        The first step.
    n_times : int
        Total number of steps, including the first.

    Yields
    ------
    LearningStep
        The first step itself; then each with the parameters and the optimizer that the previous step left.
    """
    for number in range(n_times):
        if number:
            step = learn(step.after, step.label, step.optimizer, step.learning_rate)
        yield step


@dataclass(frozen=True, slots=True)
class Measurement:
    """A network's performance on a set of images.

    Attributes
    ----------
    loss : float
        Mean, in nats.
    accuracy : float
        Fraction of images read correctly.
    n_images : int
    """

    loss: float
    accuracy: float
    n_images: int


@allows_overflow
def measure(parameters: Parameters, images: NDArray[np.floating[Any]], labels: NDArray[np.integer[Any]]) -> Measurement:
    """Return loss and accuracy on a set of images, computed in float32 as in training.

    Parameters
    ----------
    parameters : Parameters
        Of any dtype.
    images : ndarray of shape (n, n_inputs)
        Intensities in [0, 1]; fastest in float32.
    labels : ndarray of shape (n,) and integer dtype

    Raises
    ------
    ValueError
        If there are no images, or not one label for each.
    """
    if not len(images) or len(images) != len(labels):
        raise ValueError(f"expected at least one image and one label each, got {len(images)} and {len(labels)}")
    logits = forward(parameters.astype(np.float32), images).logits
    loss = float(np.mean(cross_entropy(logits, labels), dtype=np.float64))
    return Measurement(loss, float(np.mean(logits.argmax(axis=1) == labels)), len(images))


@dataclass(frozen=True, slots=True, eq=False)
class Rehearsal:
    """Repeated steps on one example, and their effect on other images.

    Attributes
    ----------
    losses : ndarray of shape (n_times + 1,)
        Loss of the example before the first step and after each step.
    probabilities : ndarray of shape (n_times + 1, n_outputs)
        Probabilities of all digits, at the same times.
    validation : tuple of Measurement
        Performance on the other images, at the same times; empty if there are none.
    last : LearningStep
    """

    losses: FloatArray
    probabilities: FloatArray
    validation: tuple[Measurement, ...]
    last: LearningStep


def rehearse(
    first: LearningStep,
    n_times: int,
    images: NDArray[np.floating[Any]] | None = None,
    labels: NDArray[np.integer[Any]] | None = None,
) -> Rehearsal:
    """Repeat a step on the same example and measure the effect on other images after each.

    Parameters
    ----------
    first : LearningStep
        The first step.
    n_times : int
        Total number of steps, including the first; at least 1.
    images, labels : ndarray, optional
        The other images, as in `measure`.
    """
    losses, probabilities = [first.loss_before], [first.before.probabilities]
    validation = []
    if images is not None and labels is not None:
        validation.append(measure(first.before.parameters, images, labels))
    step = first
    for step in repeat(first, n_times):
        losses.append(step.loss_after)
        probabilities.append(step.after.probabilities)
        if images is not None and labels is not None:
            validation.append(measure(step.after.parameters, images, labels))
    return Rehearsal(np.array(losses), np.array(probabilities), tuple(validation), step)
