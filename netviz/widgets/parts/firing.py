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
    activation = trace.parameters.architecture.activation
    above = 0.5 if activation == "sigmoid" else 0.0
    counts = [(int(np.count_nonzero(values > above)), values.size) for values in trace.activations]
    said = " and ".join(f"{count:,} of {size:,}" for count, size in counts)
    noun = "unit" if counts[-1][1] == 1 else "units"
    if activation in ("relu", "leaky_relu"):
        return f"{said} {noun} {'fires' if noun == 'unit' else 'fire'}"
    return f"{said} {noun} above {'½' if above else 'zero'}"


def raised_and_lowered(trace: ImageTrace, n_raised: int, n_lowered: int) -> str:
    """Say how many hidden units something raises and lowers."""
    if not can_be_silent(trace):
        return f"raises {counted(n_raised, 'unit')}, lowers {n_lowered:,}"
    others = "" if trace.activations[0].all() else "; the others are silent"
    return f"raises {counted(n_raised, 'firing unit')}, lowers {n_lowered:,}{others}"
