"""Softmax and cross-entropy, computed together, and the L2 penalty.

Valid pairs of output and loss: here there is exactly one, softmax with categorical cross-entropy. For this pair the
derivative of the loss by the logits is simply ``probabilities - one_hot(label)`` (Bishop, "Pattern Recognition and
Machine Learning", 2006, eq. 4.109); sigmoid with binary cross-entropy and identity with half the squared error would
share that form. Any other pair needs the output's own derivative and must not use these functions.

The loss is computed from logits and never from probabilities: log(exp(z)) would lose all digits where a probability
underflows.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.nn.memory import FloatArray
from netviz.nn.parameters import Parameters

NEGLIGIBLE = 1e-11
"""Probabilities below this are taken for 0 in the derivative."""


def softmax(logits: FloatArray) -> FloatArray:
    """Return the probabilities of logits.

    Parameters
    ----------
    logits : ndarray of shape (n, n_classes)

    Returns
    -------
    ndarray of shape (n, n_classes)
        Each row is positive and sums to 1. The largest logit is subtracted first, which changes nothing but keeps
        exp from overflowing.
    """
    probabilities: FloatArray = np.exp(logits - logits.max(axis=1, keepdims=True))
    probabilities /= probabilities.sum(axis=1, keepdims=True)
    return probabilities


def cross_entropy(logits: FloatArray, labels: NDArray[np.integer[Any]]) -> FloatArray:
    """Return the loss of each image, -log(probability of its label).

    Parameters
    ----------
    logits : ndarray of shape (n, n_classes)
    labels : ndarray of int of shape (n,)
        From 0 to n_classes - 1.

    Returns
    -------
    ndarray of shape (n,)
        In nats, 0 or greater.
    """
    shifted = logits - logits.max(axis=1, keepdims=True)
    losses: FloatArray = np.log(np.exp(shifted).sum(axis=1)) - shifted[np.arange(len(labels)), labels]
    return losses


def softmax_cross_entropy(
    logits: FloatArray, labels: NDArray[np.integer[Any]], deltas: FloatArray | None = None
) -> tuple[float, int]:
    """Return the summed loss of a batch and how many images it reads rightly, and write the derivative.

    Parameters
    ----------
    logits : ndarray of shape (n_classes, n)
        One column for each image: sums over classes then run along whole rows. Overwritten.
    labels : ndarray of int of shape (n,)
        From 0 to n_classes - 1.
    deltas : ndarray of shape (n_classes, n), optional
        Receives the derivative of the summed loss by the logits, ``probabilities - one_hot(labels)``. It may be
        `logits` itself.

    Returns
    -------
    loss : float
        The sum of the images' cross-entropies, in nats; NaN or infinite if a logit was.
    n_correct : int
        Images whose largest logit is their label's; of equal ones the first counts.
    """
    columns = np.arange(len(labels))
    n_correct = int(np.count_nonzero(logits.argmax(axis=0) == labels))
    # Reductions are called as ufuncs: in a batch that takes a millisecond, the methods' detour can be seen.
    np.subtract(logits, np.maximum.reduce(logits, axis=0), out=logits)
    log_numerators = logits[labels, columns]
    if deltas is None:
        deltas = logits
    np.exp(logits, out=deltas)
    normalisers = np.add.reduce(deltas, axis=0)
    # One image's loss is exact to float32; their sum is taken in float64, so that it does not depend on their number.
    loss = float(np.add.reduce(np.log(normalisers) - log_numerators, dtype=np.float64))
    np.divide(deltas, normalisers, out=deltas)
    # Nothing beside one near 1, in float32; but their products, and the squares of these, would reach the subnormal
    # range, where arithmetic is many times slower.
    np.multiply(deltas, deltas >= NEGLIGIBLE, out=deltas)
    deltas[labels, columns] -= 1.0
    return loss, n_correct


def l2_penalty(parameters: Parameters, l2: float) -> float:
    """Return l2 / 2 · (sum of all squared weights); biases are not penalised.

    Parameters
    ----------
    parameters : Parameters
    l2 : float
        The strength λ, 0 or greater; the penalty's derivative by a weight w is λ·w.
    """
    squares = (float(np.sum(np.square(kernel, dtype=np.float64))) for kernel in parameters.kernels_by_unit)
    return 0.5 * l2 * sum(squares)
