"""What other programs call the activation functions."""

from __future__ import annotations

from netviz.formats.errors import FormatError
from netviz.formats.quoting import quoted
from netviz.nn.activations import ACTIVATIONS, LEAKY_SLOPE
from netviz.sentences import sentence

_OTHER_NAMES = {
    "logistic": "sigmoid",
    "linear": "identity",
    "leakyrelu": "leaky_relu",
    "none": "identity",
    "": "identity",
}

OUTPUT_ACTIVATIONS = frozenset({"softmax", "log_softmax", "logsoftmax", "identity"})
"""What may follow the last layer: each leaves the order of the logits as it is, and their differences."""


def known_activation(path: object, name: object) -> str:
    """Return netviz's name for an activation function of a hidden layer.

    Raises
    ------
    FormatError
        If netviz does not have it.
    """
    plain = str(name).lower()
    plain = _OTHER_NAMES.get(plain, plain)
    if plain in ACTIVATIONS:
        return plain
    raise FormatError(
        sentence(
            "{path} uses the activation {name}, and netviz shows {known}.",
            path=path,
            name=quoted(name),
            known=", ".join(ACTIVATIONS),
        )
    )


def leaky_activation(path: object, slope: float) -> str:
    """Return the name of leaky ReLU if its slope is the one that netviz computes with, or of ReLU if it is 0.

    Raises
    ------
    FormatError
        If the slope is another one.
    """
    if slope == 0.0:
        return "relu"
    if abs(slope - LEAKY_SLOPE) <= 1e-6:
        return "leaky_relu"
    raise FormatError(
        sentence(
            "{path} uses a leaky ReLU with the slope {slope:.3g}, and netviz shows the slope {known:g}.",
            path=path,
            slope=slope,
            known=LEAKY_SLOPE,
        )
    )
