"""Divergence: when training must stop, and the message."""

from __future__ import annotations

import math

from netviz.sentences import sentence
from netviz.training.errors import DivergenceError

_MAX_LOSS = 1e4
"""Nats. A guess costs 2.3, a confident wrong answer a few tens. The gradient of softmax is bounded, so at a learning
rate a thousand times too high the loss exceeds 1e10 and yet stays finite, although the network is lost."""

_MAX_CHANGE = 1e30
"""Of a parameter, in one step. The range of float32 ends at 3e38."""


def refuse_divergence(loss: float, gradient_norm: float, largest_change: float, step: int, peak: float) -> None:
    """Make sure, before a step, that the parameters will be finite after it.

    The norm of the gradient is infinite or NaN if a derivative is, or is so large (1e19) that its square would overflow
    in the optimizer. The optimizer gives an upper bound of its step. So the parameters need not be checked after the
    step, nor copied before it.

    Parameters
    ----------
    loss : float
        Of the batch.
    gradient_norm : float
        The Euclidean norm of its gradient.
    largest_change : float
        The optimizer's upper bound of its next step, `Optimizer.largest_change`.
    step : int
        Batches trained so far.
    peak : float
        The peak learning rate of the schedule.

    Raises
    ------
    DivergenceError
        If the step must not be made.
    """
    if loss <= _MAX_LOSS and math.isfinite(gradient_norm) and largest_change <= _MAX_CHANGE:
        return
    if step == 0 and not loss <= _MAX_LOSS:
        raise DivergenceError(
            sentence(
                "Training cannot begin, because the loss is too large before the first batch: choose a smaller start "
                "scale and start again."
            )
        )
    raise DivergenceError(
        sentence(
            "Training diverged at batch {batch}, because the learning rate of {rate:g} is too high: lower it and start "
            "again.",
            batch=step + 1,
            rate=peak,
        )
    )
