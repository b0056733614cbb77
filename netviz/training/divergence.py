"""When a run is lost, and what is said then."""

import math

from netviz.training.errors import DivergenceError

_LARGEST_LOSS = 1e4
"""Nats. A guess costs 2.3, and a network that is sure of the wrong digit some tens. The gradient of softmax is bounded,
so that at a learning rate a thousand times too high the loss passes 1e10 and yet stays finite; the network is lost."""

_LARGEST_CHANGE = 1e30
"""Of a parameter, in one step. Float32 ends at 3e38."""


def refuse_divergence(loss: float, gradient_norm: float, largest_change: float, step: int, peak: float) -> None:
    """Make sure, before anything is changed, that the parameters will be finite after a step.

    The gradient's norm is infinite or NaN as soon as one derivative is, or is so large (1e19) that its square would
    overflow in the optimizer. A step is bounded by what the optimizer knows of itself. So the parameters need neither
    be looked at after the step nor be kept from before it.

    Parameters
    ----------
    loss : float
        Of the batch.
    gradient_norm : float
        The Euclidean norm of its gradient.
    largest_change : float
        What the optimizer says of its next step.
    step : int
        Batches trained so far.
    peak : float
        The largest learning rate of the schedule.

    Raises
    ------
    DivergenceError
        If the step is not to be made.
    """
    if loss <= _LARGEST_LOSS and math.isfinite(gradient_norm) and largest_change <= _LARGEST_CHANGE:
        return
    if step == 0 and not loss <= _LARGEST_LOSS:
        raise DivergenceError(
            "Training cannot begin, because the loss is beyond all bounds before the first batch: choose a smaller "
            "scale of the random start and start again."
        )
    raise DivergenceError(
        f"Training diverged at batch {step + 1}, where the loss grew beyond all bounds, because the learning rate of "
        f"{peak:g} is too high: lower it and start again."
    )
