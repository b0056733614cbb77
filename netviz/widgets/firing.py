"""What can truly be said of hidden units: only with some activations do they fire or stay silent."""

from __future__ import annotations

import numpy as np

from netviz.tracing.image_trace import ImageTrace


def counted(number: int, one: str, several: str = "") -> str:
    """Return a number with its noun."""
    return f"{number:,} {one if number == 1 else several or one + 's'}"


def can_be_silent(trace: ImageTrace) -> bool:
    """Whether the network's hidden units pass nothing on below zero."""
    return trace.parameters.architecture.activation == "relu"


def units_at_work(trace: ImageTrace) -> str:
    """Say how many hidden units fire for an image, or what the activation has in place of that."""
    values = trace.activations[0]
    activation = trace.parameters.architecture.activation
    if activation in ("relu", "leaky_relu"):
        n_firing, verb = int(np.count_nonzero(values > 0.0)), "fires" if values.size == 1 else "fire"
        return f"{n_firing:,} of {counted(values.size, 'unit')} {verb}"
    if activation == "sigmoid":
        return f"{int(np.count_nonzero(values > 0.5)):,} of {counted(values.size, 'unit')} above ½"
    return f"{int(np.count_nonzero(values > 0.0)):,} of {counted(values.size, 'unit')} above zero"


def raised_and_lowered(trace: ImageTrace, n_raised: int, n_lowered: int) -> str:
    """Say how many hidden units something raises and lowers."""
    if not can_be_silent(trace):
        return f"raises {counted(n_raised, 'unit')}, lowers {n_lowered:,}"
    others = "" if trace.activations[0].all() else "; the others are silent"
    return f"raises {counted(n_raised, 'firing unit')}, lowers {n_lowered:,}{others}"
