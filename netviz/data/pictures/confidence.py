"""How sure a network is of what it reads."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from netviz.data.batches import scale_pixels
from netviz.data.datasets import N_PIXELS
from netviz.data.pictures.cutting import Confidence
from netviz.nn.network import forward
from netviz.nn.parameters import Parameters


def confidence_of(parameters: Parameters | None) -> Confidence | None:
    """Return how sure a network is of the class that it reads; None if it reads no digits."""
    if parameters is None or parameters.architecture.layer_sizes[0] != N_PIXELS:
        return None

    def confidence(images: NDArray[np.uint8]) -> NDArray[np.float64]:
        probabilities = forward(parameters, scale_pixels(images)).probabilities
        return np.asarray(probabilities.max(axis=1), dtype=np.float64)

    return confidence
