"""How many hidden units an image makes fire, in words that are true for the network's activation."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from netviz.numbers import local
from netviz.tracing.image_trace import ImageTrace

translate = QCoreApplication.translate


def counted_units(number: int) -> str:
    """Return a number of units in words."""
    return translate("Firing", "{count} unit(s)", "", number).format(count=local(number, ","))


def has_weights(trace: ImageTrace) -> bool:
    """Return whether any weight differs from 0; an experiment starts with all weights at 0."""
    return any(kernel.any() for kernel in trace.parameters.kernels)


def can_be_silent(trace: ImageTrace) -> bool:
    """Return whether the hidden units pass nothing on if their sum is below zero."""
    return trace.parameters.architecture.activation == "relu"


def units_at_work(trace: ImageTrace) -> str:
    """Return how many hidden units fire for an image, or how many are above a threshold if they cannot be silent."""
    activation = trace.parameters.architecture.activation
    above = 0.5 if activation == "sigmoid" else 0.0
    counts = [(int(np.count_nonzero(values > above)), values.size) for values in trace.activations]
    shares = [
        translate("Firing", "{count} of {total}").format(count=local(count, ","), total=local(total, ","))
        for count, total in counts
    ]
    joined = shares[0]
    if len(shares) == 2:
        joined = translate("Firing", "{first} and {second}", "two counts").format(first=shares[0], second=shares[1])
    last = counts[-1][1]
    if activation in ("relu", "leaky_relu"):
        if last == 1:
            return translate("Firing", "{counts} unit fires").format(counts=joined)
        return translate("Firing", "{counts} units fire").format(counts=joined)
    if above:
        return translate("Firing", "{counts} unit(s) above ½", "", last).format(counts=joined)
    return translate("Firing", "{counts} unit(s) above zero", "", last).format(counts=joined)
