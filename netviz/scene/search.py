"""Finding images: the next one of a digit, and the next one that the network misreads."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from netviz.data import scale_pixels
from netviz.nn.network import forward
from netviz.nn.parameters import Parameters

_CHUNK = 250


def next_of_digit(labels: NDArray[np.uint8], digit: int, after: int) -> int | None:
    """Return the next index after `after` whose label is `digit`, wrapping around; None if there is none."""
    found = np.flatnonzero(labels == digit)
    if not found.size:
        return None
    place = int(np.searchsorted(found, after, side="right"))
    return int(found[place % found.size])


def next_misread(
    parameters: Parameters, images: NDArray[np.uint8], labels: NDArray[np.uint8], after: int, direction: int = 1
) -> int | None:
    """Return the nearest index after (or before) `after` whose image the network misreads; None if it misreads none.

    Parameters
    ----------
    parameters : Parameters
    images : ndarray of shape (n, 784) and dtype uint8
    labels : ndarray of shape (n,) and dtype uint8
    after : int
        The index to start from; the search wraps around and checks it last.
    direction : int
        1 to search forwards, -1 backwards.
    """
    order = (after + direction * np.arange(1, len(labels) + 1)) % len(labels)
    for start in range(0, len(order), _CHUNK):
        chosen = order[start : start + _CHUNK]
        batch = scale_pixels(images[chosen])
        misread = forward(parameters, batch).logits.argmax(axis=1) != labels[chosen]
        if misread.any():
            return int(chosen[misread.argmax()])
    return None
