"""Orders in which the hidden units can stand."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Order = NDArray[np.intp]


def order_by_vote(output_kernel: NDArray[np.floating]) -> Order:
    """Return the units, of a kernel (n_units, n_outputs), by the digit they vote for most, strong votes first."""
    return np.lexsort((-output_kernel.max(axis=1), output_kernel.argmax(axis=1)))


def orders_by_vote(kernels: Sequence[NDArray[np.floating]]) -> tuple[Order, ...]:
    """Return the units of every hidden layer by the digit they vote for most.

    Units before the last hidden layer vote by what all paths from them to a digit multiply up to, every unit on the
    way taken as passing on.
    """
    effect = kernels[-1]
    orders = [order_by_vote(effect)]
    for kernel in kernels[-2:0:-1]:
        effect = kernel @ effect
        orders.insert(0, order_by_vote(effect))
    return tuple(orders)


def order_by_value(values: NDArray[np.floating]) -> Order:
    """Return the units, of values (n_units,), from the largest to the smallest."""
    return np.argsort(-values, kind="stable")


def order_by_similarity(kernel: NDArray[np.floating]) -> Order:
    """Return the units so that those with similar incoming weights, (n_inputs, n_units), stand near each other.

    The Fiedler vector of the units' similarity graph: Atkins, Boman and Hendrickson, "A spectral algorithm for
    seriation and the consecutive ones problem" (1998). Units are as similar as the cosine between their weights, and
    opposites not at all. The eigenvector's sign is chosen so that the same weights give the same order. Where a weight
    is NaN or infinite there is no similarity, and the units stand by number.
    """
    if kernel.shape[1] < 2 or not np.isfinite(kernel).all():
        return np.arange(kernel.shape[1])
    weights = kernel.astype(np.float64)
    lengths = np.linalg.norm(weights, axis=0)
    directions = weights / np.where(lengths > 0.0, lengths, 1.0)
    similarity = np.clip(directions.T @ directions, 0.0, None)
    degrees = similarity.sum(axis=1)
    # Units without weights resemble nothing, not even themselves.
    root = np.where(degrees > 0.0, 1.0 / np.sqrt(np.where(degrees > 0.0, degrees, 1.0)), 0.0)
    # Normalised, so that units that resemble few others do not gather at the ends.
    _, vectors = np.linalg.eigh(root[:, np.newaxis] * similarity * root)
    fiedler = vectors[:, -2] * root
    return order_by_value(fiedler * (np.sign(fiedler[np.abs(fiedler).argmax()]) or 1.0))
