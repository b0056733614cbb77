"""Orders in which to draw the hidden units."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

UnitOrder = NDArray[np.intp]
"""Unit numbers, of shape (n_units,), in the order in which they are drawn."""


def order_by_vote(output_kernel: NDArray[np.floating]) -> UnitOrder:
    """Return the units ordered by the digit that they vote for most, strong votes first.

    Parameters
    ----------
    output_kernel : ndarray of shape (n_units, n_outputs)
    """
    return np.lexsort((-output_kernel.max(axis=1), output_kernel.argmax(axis=1)))


def orders_by_vote(kernels: Sequence[NDArray[np.floating]]) -> tuple[UnitOrder, ...]:
    """Return the units of every hidden layer ordered by the digit that they vote for most.

    A unit before the last hidden layer votes with the sum over all paths to a digit of the product of their weights,
    as if every unit on the way were linear.

    Parameters
    ----------
    kernels : sequence of ndarray of shape (n_in, n_out)
    """
    effect = kernels[-1]
    orders = [order_by_vote(effect)]
    for kernel in kernels[-2:0:-1]:
        effect = kernel @ effect
        orders.insert(0, order_by_vote(effect))
    return tuple(orders)


def order_by_value(values: NDArray[np.floating]) -> UnitOrder:
    """Return the units from the largest value to the smallest.

    Parameters
    ----------
    values : ndarray of shape (n_units,)
    """
    return np.argsort(-values, kind="stable")


def order_by_similarity(kernel: NDArray[np.floating]) -> UnitOrder:
    """Return the units ordered so that units with similar incoming weights are neighbours.

    Sorts by the Fiedler vector of the units' similarity graph: Atkins, Boman and Hendrickson, "A spectral algorithm for
    seriation and the consecutive ones problem" (1998). The similarity of two units is the cosine between their weights,
    or 0 if it is negative. The eigenvector's sign is chosen so that the same weights give the same order. If a weight
    is NaN or infinite, the units are ordered by number.

    Parameters
    ----------
    kernel : ndarray of shape (n_inputs, n_units)
    """
    if kernel.shape[1] < 2 or not np.isfinite(kernel).all():
        return np.arange(kernel.shape[1])
    weights = kernel.astype(np.float64)
    lengths = np.linalg.norm(weights, axis=0)
    directions = weights / np.where(lengths > 0.0, lengths, 1.0)
    similarity = np.clip(directions.T @ directions, 0.0, None)
    degrees = similarity.sum(axis=1)
    # Units whose weights are all 0 are similar to nothing, not even themselves.
    root = np.where(degrees > 0.0, 1.0 / np.sqrt(np.where(degrees > 0.0, degrees, 1.0)), 0.0)
    # Normalized, so that units similar to few others do not gather at the ends.
    _, vectors = np.linalg.eigh(root[:, np.newaxis] * similarity * root)
    fiedler = vectors[:, -2] * root
    return order_by_value(fiedler * (np.sign(fiedler[np.abs(fiedler).argmax()]) or 1.0))
