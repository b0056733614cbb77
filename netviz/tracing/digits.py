"""The case for and against one digit: the votes of the hidden units and the exact share of every pixel."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from netviz.sentences import sentence
from netviz.tracing.errors import TracingError
from netviz.tracing.image_trace import FloatArray, ImageTrace, allows_overflow
from netviz.tracing.shares import bias_share, effects_on, pixel_shares


@dataclass(frozen=True, slots=True, eq=False)
class DigitTrace:
    """One logit, split in two ways: by the units that vote and by the pixels behind them.

    Attributes
    ----------
    digit : int
        The output unit.
    votes : ndarray of shape (n_units,)
        activation * v of each unit in the last hidden layer; with `bias` they sum to the logit.
    shares : tuple of ndarray of shape (n_units,)
        For each hidden layer, what its units add to the logit with all later gates fixed; `votes` last.
    bias : float
        The output unit's own bias.
    attribution : ndarray of shape (n_inputs,)
        Each pixel's share of the logit; with `bias_share` the shares sum to the logit.
    bias_share : float
        What all biases of the network add to the logit together.
    logit, probability : float
    """

    digit: int
    votes: FloatArray
    shares: tuple[FloatArray, ...]
    bias: float
    attribution: FloatArray
    bias_share: float
    logit: float
    probability: float

    @property
    def n_for(self) -> int:
        """Number of units that vote for the digit."""
        return int(np.count_nonzero(self.votes > 0.0))

    @property
    def n_against(self) -> int:
        """Number of units that vote against it."""
        return int(np.count_nonzero(self.votes < 0.0))


@allows_overflow
def trace_digit(trace: ImageTrace, digit: int) -> DigitTrace:
    """Trace one logit back to the units and to the pixels.

    Raises
    ------
    TracingError
        If the network has no such output unit.
    """
    n_outputs = trace.logits.size
    if not 0 <= digit < n_outputs:
        raise TracingError(
            sentence("There is no output {digit}; outputs are numbered 0 to {last}.", digit=digit, last=n_outputs - 1)
        )
    effects = effects_on(trace, len(trace.activations), digit)
    last = trace.activations[-1] if trace.activations else trace.image
    return DigitTrace(
        digit=digit,
        votes=last * trace.parameters.kernels[-1][:, digit],
        shares=tuple(values * effect for values, effect in zip(trace.activations, effects, strict=True)),
        bias=float(trace.parameters.biases[-1][digit]),
        attribution=pixel_shares(trace)[:, digit],
        bias_share=float(bias_share(trace)[digit]),
        logit=float(trace.logits[digit]),
        probability=float(trace.probabilities[digit]),
    )
