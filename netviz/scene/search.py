"""Finding images: the next of a digit, and the next that the network reads wrongly."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from netviz.data import scale_pixels
from netviz.nn.network import forward
from netviz.nn.parameters import Parameters

_CHUNK = 250


def next_of_digit(labels: NDArray[np.uint8], digit: int, after: int) -> int | None:
    """Return the first index after `after` whose label is `digit`, from the beginning again where there is none."""
    found = np.flatnonzero(labels == digit)
    if not found.size:
        return None
    place = int(np.searchsorted(found, after, side="right"))
    return int(found[place % found.size])


def next_wrong(
    parameters: Parameters, images: NDArray[np.uint8], labels: NDArray[np.uint8], after: int, direction: int = 1
) -> int | None:
    """Return the nearest index after (or before) `after` that the network reads as another digit than its label.

    Parameters
    ----------
    parameters : Parameters
    images : ndarray of shape (n, 784) and dtype uint8
    labels : ndarray of shape (n,) and dtype uint8
    after : int
        Where to start; the search goes once around and comes to this index last.
    direction : int
        1 to search forwards, -1 backwards.
    """
    order = (after + direction * np.arange(1, len(labels) + 1)) % len(labels)
    for start in range(0, len(order), _CHUNK):
        chosen = order[start : start + _CHUNK]
        batch = scale_pixels(images[chosen])
        wrong = forward(parameters, batch).logits.argmax(axis=1) != labels[chosen]
        if wrong.any():
            return int(chosen[wrong.argmax()])
    return None
